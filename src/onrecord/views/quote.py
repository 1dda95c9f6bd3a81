"""Where words, or nearly these words, stand in the articles: who said them there, when, verbatim or changed."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.ledger.meaning import changes
from onrecord.ledger.utterance_values import Flag, Piece, Wording
from onrecord.ledger.values import Page, Statement
from onrecord.ledger.wording import Word, words_of_content, words_of_text
from onrecord.ledger.wording_compare import Alignment, Block, align, weight
from onrecord.ledger.wording_relation import diff, relation
from onrecord.ledger.wording_tables import LEVELLED
from onrecord.reading.values import Manner
from onrecord.text.article import UNKNOWN_TIME, Interval, Role
from onrecord.text.span import Citation, Span
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line
from onrecord.views.statements import relays

_ENOUGH = 0.6
"""Share of the heavy words asked for that a place must hold."""
_PIECE = 4
"""Heavy words in order that are enough where all of a quotation stands in the words asked for."""
_BETWEEN = 8
"""Words that may stand between two that were asked for, beyond those that are left out."""
_AROUND = 80
"""Code points of context on either side."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment of an article's text, and where in it the words begin."""

    article: str
    start: int
    words: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One place where the words stand. `relation` is to the words asked for, `first` says that no other is earlier.

    `speaker` is None where the article does not name one, or where no attribution holds the words (`statement` None).
    """

    words: str
    relation: Wording
    verbatim: bool
    in_quotation_marks: bool
    flags: tuple[Flag, ...]
    diff: tuple[Piece, ...]
    speaker: str | None
    source: str
    via: tuple[str, ...]
    said: Interval
    printed: Interval
    first: bool
    outlet: str | None
    title: str | None
    path: str
    article: str
    citation: str
    statement: str | None
    asserted: bool
    role: Role | None
    context: str
    origin: str = ""
    """Who the words go back to where a statement holds them."""


def phrases(text: str) -> tuple[str, ...]:
    """What to look for in an index: the words by twos, as they are typed; the words alone where there are few."""
    words = [word for word in words_of_text(text) if not word.added]
    printed = list(dict.fromkeys((word.span, word.text) for word in words))
    pairs = [f"{one} {other}" for (_, one), (_, other) in pairwise(printed)]
    heavy = [word.text for word in words if word.heavy]
    return tuple(dict.fromkeys(pairs if len(pairs) > 1 else heavy or [text for _, text in printed]))


def quoted(
    text: str, passages: Iterable[Passage], statements: Iterable[Statement], pages: Mapping[str, Page]
) -> tuple[QuoteRow, ...]:
    """Every place in `passages` where the words of `text` stand, or nearly; the earliest first, undated ones last."""
    asked = words_of_text(text)
    if not asked:
        return ()
    held: dict[str, list[Statement]] = {}
    for one in statements:
        held.setdefault(one.article, []).append(one)
    likely = _likely(asked)
    rows = [
        row
        for passage in passages
        if likely(passage.words)
        for near in _places(asked, _words(passage))
        for row in [_row(asked, near, passage, held.get(passage.article, []), pages.get(passage.article))]
        if row is not None
    ]
    return _in_order(rows)


def _likely(asked: Sequence[Word]) -> Callable[[str], bool]:
    """A quick look at a text: it lets through all in which `_places` can find something, and not many besides.

    Whether enough of the heavy words may stand in it, by how they begin.
    """
    forms = [word.form for word in asked if word.heavy and not word.added]
    anywhere = sum(not form.isalpha() for form in forms)
    wanted = [form[:_BEGIN] for form in forms if form.isalpha()]
    levelled = frozenset(form[:_BEGIN] for form in LEVELLED.values())
    enough = min(_ENOUGH * len(forms), _PIECE)

    def holds(text: str) -> bool:
        begin = {word[:_BEGIN] for word in _LETTERS.findall(text.translate(_BARE).casefold())} | levelled
        return anywhere + sum(form in begin for form in wanted) >= enough

    return holds


_BEGIN = 4
"""Letters of a word that British and American spelling leave alike; words spelt otherwise anywhere are all let through,
as numerals are."""
_LETTERS = re.compile(r"[^\W\d_]+")
_BARE = str.maketrans("", "", "[]")


def _words(passage: Passage) -> tuple[Word, ...]:
    whole = Citation(passage.article, Span(passage.start, passage.start + len(passage.words)), passage.words)
    return words_of_content((whole,), Manner.MIXED)


def _places(asked: tuple[Word, ...], words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The stretches of `words` that hold most of what is asked, or a good piece of it."""
    if len(words) == 0:
        return
    aligned = align(asked, words)
    blocks = _one_place(aligned)
    if not blocks:
        return
    said = aligned.right
    found = said[blocks[0].b : blocks[-1].b + blocks[-1].size]
    shared = sum(w.heavy for b in blocks for w in said[b.b : b.b + b.size])
    total = weight(aligned.left)
    if (shared and (shared >= _ENOUGH * total or shared >= _PIECE)) or (not total and len(found) == len(asked)):
        yield from _places(asked, tuple(w for w in words if w.span.end <= found[0].span.start))
        yield tuple(w for w in words if found[0].span.start <= w.span.start and w.span.end <= found[-1].span.end)
        yield from _places(asked, tuple(w for w in words if w.span.start >= found[-1].span.end))


def _one_place(aligned: Alignment) -> list[Block]:
    """The longest run of equal words, and those on either side that can belong to the same place."""
    if not aligned.blocks:
        return []
    longest = max(range(len(aligned.blocks)), key=lambda n: (aligned.blocks[n].size, -n))
    first = last = longest
    while first and _near(aligned.blocks[first - 1], aligned.blocks[first]):
        first -= 1
    while last + 1 < len(aligned.blocks) and _near(aligned.blocks[last], aligned.blocks[last + 1]):
        last += 1
    return list(aligned.blocks[first : last + 1])


def _near(one: Block, other: Block) -> bool:
    left_out, between = other.a - one.a - one.size, other.b - one.b - one.size
    return between <= left_out + _BETWEEN


def _row(
    asked: tuple[Word, ...], here: tuple[Word, ...], passage: Passage, held: Sequence[Statement], page: Page | None
) -> QuoteRow | None:
    """One place as a row; None where it holds a mere piece of the words, and more than them besides."""
    span = Span(here[0].span.start, here[-1].span.end)
    said = _statement_of(span, held)
    aligned = align(asked, here)
    if aligned.heavy < _ENOUGH * weight(aligned.left) and not _all_of_it(asked, span, said):
        return None
    at = slice(span.start - passage.start, span.end - passage.start)
    how = relation(asked, here)
    return QuoteRow(
        words=one_line(passage.words[at]),
        relation=how,
        verbatim=how is Wording.EXACT,
        in_quotation_marks=2 * sum(word.quoted for word in here) > len(here) or _direct(said),
        flags=changes(asked, here, here),
        diff=diff(asked, here),
        speaker=said.speaker if said else None,
        source=" ".join(one_line(c.words) for c in said.source) if said else "",
        via=relays(said) if said else (),
        said=said.said if said else UNKNOWN_TIME,
        printed=page.published.when if page else UNKNOWN_TIME,
        first=False,
        outlet=page.outlet if page else None,
        title=page.title if page else None,
        path=page.paths[0] if page and page.paths else "",
        article=passage.article,
        citation=permalink(Citation(passage.article, span, "")),
        statement=said.id if said else None,
        asserted=bool(said and said.asserted),
        role=next((s.role for s in page.segments if s.span.start <= span.start < s.span.end), None) if page else None,
        context=_context(passage, at),
        origin=said.origin if said else "",
    )


def _direct(said: Statement | None) -> bool:
    return said is not None and said.manner is Manner.DIRECT


def _statement_of(span: Span, held: Sequence[Statement]) -> Statement | None:
    """The statement whose content holds most of the words; of several the one that holds least besides."""
    best = None
    for one in held:
        inside = sum(max(0, min(span.end, c.span.end) - max(span.start, c.span.start)) for c in one.content)
        if 2 * inside >= len(span):
            key = (-inside, sum(len(c.span) for c in one.content), one.id)
            best = min(best, (key, one), key=lambda two: two[0]) if best else (key, one)
    return best[1] if best else None


def _all_of_it(asked: tuple[Word, ...], span: Span, said: Statement | None) -> bool:
    """Whether an article quotes a piece of the words, and the sentence that it quotes has nothing else."""
    if said is None:
        return False
    own = [
        w for w in words_of_content(said.content, said.manner) if span.start <= w.span.start and w.span.end <= span.end
    ]
    whole = [w for w in words_of_content(said.content, said.manner) if w.quoted]
    return bool(own) and weight(align(asked, own).right) >= 0.9 * weight(whole)


def _context(passage: Passage, at: slice) -> str:
    start, end = max(0, at.start - _AROUND), min(len(passage.words), at.stop + _AROUND)
    context = one_line(passage.words[start:end])
    return f"{'…' if start else ''}{context}{'…' if end < len(passage.words) else ''}"


def _in_order(rows: Sequence[QuoteRow]) -> tuple[QuoteRow, ...]:
    """The earliest first, by the day of saying where that is known, else by the day of printing; undated ones last.

    Nearly these words in an outlet's own voice ("the war with Russia") are nobody's quotation: they are listed, and
    are not called the first of one.
    """
    ordered = sorted(rows, key=_early)
    quoting = [row for row in ordered if row.verbatim or row.in_quotation_marks or row.asserted] or ordered
    if not quoting or _early(quoting[0])[0] == _NEVER:
        return tuple(ordered)
    return tuple(replace(row, first=row is quoting[0]) for row in ordered)


_NEVER = "9999"


def _early(row: QuoteRow) -> tuple[str, str, str, str]:
    said = row.said.latest or row.said.earliest
    printed = row.printed.earliest or row.printed.latest
    return str(said or printed or _NEVER), str(printed or _NEVER), row.path, row.citation
