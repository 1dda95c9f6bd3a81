"""Statements of new articles: which are new, repeat or deny what was on record, or name its source first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.utterance_values import Utterance, Variant
from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.reading.clauses import words
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import Role
from onrecord.text.span import Citation
from onrecord.views.changes import Change, Finding, Sides
from onrecord.views.days import sooner
from onrecord.views.names import fold
from onrecord.views.phrases import counted, outlet_words, when
from onrecord.views.utterances import flag_words

_MOST = 0.6
"""Share of a statement that has to be on record before for the whole of it to be a repeat."""
_SHORTEST_WORD = 4
"""Letters of the words by which a denial is tied to what it denies."""
_SHARED = 3
"""How many of them both have at least, and ..."""
_ALIKE = 0.5
"""... which share of the shorter one."""
_EMPTY = words(
    "that this these those with have been from they them were will would could should their there which what when "
    "where while over about into than then also only some more most such other said says your ours hers does upon "
    "after before being because between against during under very just like"
)
"""Words of that length that say nothing of what is denied."""

_COMMON = 1000
"""Statements with a word from which on the word ties nothing."""


@dataclass(frozen=True, slots=True)
class _Book:
    """The record, with what the finders look up in it."""

    sides: Sides
    pages: Mapping[str, Page]
    statements: Mapping[str, Statement]
    heard: Mapping[str, Sequence[tuple[Utterance, Variant]]]
    """Statement -> the utterances that it reports, each with its wording."""
    said_by: Mapping[str, int]
    """Entity -> how many statements are on record by it."""


def new_statements(ledger: Ledger, sides: Sides) -> Iterator[Finding]:
    """A finding for each statement of the new articles; copies of one, and several reports of one, are one finding."""
    book = _book(ledger, sides)
    done: set[str] = set()
    copied: dict[tuple[str, str], list[tuple[Statement, Statement]]] = {}
    fresh: list[Statement] = []
    for one in _in_order(ledger.statements, book):
        if one.id in done or not one.content:
            continue
        done |= {one.id, *(c for c in one.copies if c in book.statements and _is_new(book.statements[c], book))}
        old = next((book.statements[c] for c in one.copies if _is_old(book.statements.get(c), book)), None)
        if old is not None:
            copied.setdefault((one.article, old.article), []).append((one, old))
            continue
        earlier = _earlier(one, book)
        if earlier:
            done |= {v.statement for u, _ in book.heard[one.id] for v in u.variants if v.article in sides.new}
            yield _repeat(one, earlier, book)
        else:
            done |= {v.statement for u, own in book.heard.get(one.id, ()) if _whole(own, one) for v in u.variants}
            fresh.append(one)
    yield from (_copy(pair, found, book) for pair, found in copied.items())
    denied = _denied([one for one in fresh if _denies(one)], ledger.statements, book)
    yield from (_denial(one, denied.get(one.id), book) if _denies(one) else _new(one, book) for one in fresh)


def _book(ledger: Ledger, sides: Sides) -> _Book:
    heard: dict[str, list[tuple[Utterance, Variant]]] = defaultdict(list)
    for utterance in ledger.utterances:
        for variant in utterance.variants:
            heard[variant.statement].append((utterance, variant))
    return _Book(
        sides,
        {page.id: page for page in ledger.pages},
        {one.id: one for one in ledger.statements},
        dict(heard),
        Counter(one.entity for one in ledger.statements if one.entity),
    )


def _in_order(statements: Iterable[Statement], book: _Book) -> list[Statement]:
    """Statements of the new articles, the first printed first; of copies the one on the page that was first."""
    new = [one for one in statements if one.article in book.sides.new]
    return sorted(new, key=lambda one: (book.pages[one.article].origin != one.article, sooner(one.printed), one.id))


def _is_new(one: Statement, book: _Book) -> bool:
    return one.article in book.sides.new


def _is_old(one: Statement | None, book: _Book) -> bool:
    return one is not None and one.article in book.sides.before


def _length(citations: Iterable[Citation]) -> int:
    return sum(len(cited.span) for cited in citations)


def _whole(variant: Variant, one: Statement) -> bool:
    """Whether the words compared are most of the statement."""
    return _length(variant.citations) >= _MOST * _length(one.content)


def _earlier(one: Statement, book: _Book) -> list[tuple[Variant, Variant]]:
    """Its wordings that older articles have too, each with the first of theirs; () where most of it is new."""
    found = []
    for utterance, own in book.heard.get(one.id, ()):
        old = [v for v in utterance.variants if v.article in book.sides.before]
        if old:
            found.append((own, old[0]))
    return found if _length(c for own, _ in found for c in own.citations) >= _MOST * _length(one.content) else []


def _repeat(one: Statement, earlier: Sequence[tuple[Variant, Variant]], book: _Book) -> Finding:
    before = tuple(cited for _, old in earlier for cited in old.citations)
    olds = [book.statements[old.statement] for _, old in earlier]
    first = olds[0]
    if _is_named(one) and not any(_is_named(old) for old in _reports(one, book)):
        because = f"{one.speaker} says by name what was on record from no named source"
        return Finding(Change.FIRST_NAMED_SOURCE, because, one.article, one.content, before, statement=one)
    flags = [flag_words(flag) for own, _ in earlier for flag in own.flags]
    told = f"reported before, {_where(book.pages[first.article])}, {when(first.printed)}"
    changed = f"; the wording differs: {', '.join(flags)}" if flags else ""
    pages = len({v.article for u, _ in book.heard[one.id] for v in u.variants if v.article in book.sides.new})
    weight = (0 if flags else 1, 0 if one.asserted else 1)
    return Finding(
        Change.REPEAT, told + changed, one.article, one.content, before, statement=one, pages=pages, weight=weight
    )


def _reports(one: Statement, book: _Book) -> Iterator[Statement]:
    """What older articles report of the same speech acts."""
    for utterance, _ in book.heard[one.id]:
        for variant in utterance.variants:
            if variant.article in book.sides.before:
                yield book.statements[variant.statement]


def _is_named(one: Statement) -> bool:
    return one.speaker is not None and one.entity is not None


def _copy(pair: tuple[str, str], found: Sequence[tuple[Statement, Statement]], book: _Book) -> Finding:
    """All statements that one article copies from another, in one line."""
    new, old = book.pages[pair[0]], book.pages[pair[1]]
    whole = (new.origin or new.id) == (old.origin or old.id)
    told = "the article is a copy of one" if whole else f"{counted(len(found), 'statement')} stood word for word in one"
    where = f"{_where(old)}, {when(old.published.when)}"
    return Finding(
        Change.COPY,
        f"{told} {where}" + (f" ({counted(len(found), 'statement')})" if whole else ""),
        new.id,
        tuple(c for one, _ in found for c in one.content),
        tuple(c for _, one in found for c in one.content),
        what=found[0][0].content,
        speaker=found[0][0].speaker,
        weight=(0 if whole else 1,),
    )


def _where(page: Page) -> str:
    """Whose page it is; the file by which a reader knows it, where its outlet is not known."""
    return f"by {page.outlet}" if page.outlet else f"in {outlet_words(None, next(iter(page.paths), ''))}"


def _denies(one: Statement) -> bool:
    return one.kind is Kind.DENIAL


def _new(one: Statement, book: _Book) -> Finding:
    return Finding(
        Change.NEW_STATEMENT,
        "nobody reported these words before" if one.manner is not Manner.INDIRECT else "not reported before",
        one.article,
        one.content,
        statement=one,
        pages=_carriers(one, book),
        weight=_weight(one, book),
    )


def _carriers(one: Statement, book: _Book) -> int:
    """How many of the new articles carry it, as a copy or in their own words."""
    copies = (book.statements[c].article for c in one.copies if c in book.statements)
    told = (v.article for u, own in book.heard.get(one.id, ()) if _whole(own, one) for v in u.variants)
    return len({one.article, *(a for a in (*copies, *told) if a in book.sides.new)})


def _weight(one: Statement, book: _Book) -> tuple[int, ...]:
    return (
        0 if one.asserted else 1,
        1 if one.role is Role.HEADLINE else 0,
        -_carriers(one, book),
        0 if _is_named(one) else 1,
        -book.said_by.get(one.entity or "", 0),
        0 if one.manner is not Manner.INDIRECT else 1,
    )


def _denial(one: Statement, denied: Statement | None, book: _Book) -> Finding:
    before = denied.content if denied else ()
    told = "a denial"
    if denied is not None:
        told = f"a denial of what {denied.speaker or 'somebody not named'} is reported to have said"
    return Finding(
        Change.DENIAL,
        told,
        one.article,
        one.content,
        before,
        statement=one,
        pages=_carriers(one, book),
        weight=_weight(one, book),
    )


def _denied(denials: Sequence[Statement], statements: Iterable[Statement], book: _Book) -> Mapping[str, Statement]:
    """Denial -> the statement of another speaker that has most of its words; left out where none has enough."""
    wanted = {one.id: _words(one) for one in denials}
    vocabulary = frozenset(word for words in wanted.values() for word in words)
    if not vocabulary:
        return {}
    held: dict[str, tuple[Statement, int]] = {}
    having: dict[str, list[str]] = defaultdict(list)
    for one in statements:
        if one.kind is not Kind.DENIAL and one.article not in book.sides.unsure:
            theirs = _words(one)
            held[one.id] = one, len(theirs)
            for word in theirs & vocabulary:
                having[word].append(one.id)
    found = {}
    for denial in denials:
        own = wanted[denial.id]
        rare = [word for word in own if len(having[word]) <= _COMMON]
        shared = Counter(id_ for word in rare for id_ in having[word])
        scored = [
            (-count / min(len(own), size), sooner(one.printed), one.id)
            for id_, count in shared.items()
            for one, size in (held[id_],)
            if count >= _SHARED and (one.entity or one.id) != denial.entity and one.speaker != denial.speaker
        ]
        best = min(scored, default=None)
        if best is not None and -best[0] >= _ALIKE:
            found[denial.id] = held[best[2]][0]
    return found


def _words(one: Statement) -> frozenset[str]:
    told = (word for cited in one.content for word in fold(cited.words).split())
    return frozenset(word for word in told if len(word) >= _SHORTEST_WORD and word not in _EMPTY)
