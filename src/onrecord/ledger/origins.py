"""Who the words of a page go back to: forty copies of one wire story are one origin.

Articles that have a passage in common have it from one origin: the outlet that they credit, or else the outlet of the
one that was first. What no two pages share goes back to the page's own outlet. Words that both only quote are no copy:
two reporters may have heard the same speech.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256

from onrecord.ledger.reuse_print import Print
from onrecord.ledger.reuse_values import Direction, Likeness, Reuse, Reused, SharedWords
from onrecord.ledger.reuse_words import fold
from onrecord.ledger.values import ChainLink, Clock, Moment, Page, Statement
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span, cite, hull

_PART = 0.6
"""Share of a span that has to stand in a passage to come from it."""
_ALIKE = 0.7
"""Share of words in common from which two statements in one passage are one."""
_DIGITS = 12
_RELAY = "relay named in the text"


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of one article, where it stands in another, and who both have it from."""

    span: Span
    other: str
    there: Span
    origin: str


@dataclass(frozen=True, slots=True)
class Origins:
    """Which passages of each article stand in others, and which articles are copies of which."""

    passages: Mapping[str, Sequence[Passage]]
    roots: Mapping[str, str]
    """Each article -> the one that it is a copy of, as far as can be told; itself where it is nobody's."""

    def of(self, article: str, span: Span) -> Sequence[Passage]:
        """The passages that a span comes from, one for each article that has it too."""
        return [p for p in self.passages.get(article, ()) if _inside(span, p.span)]

    def name(self, article: str, span: Span) -> str | None:
        """Who the words at `span` go back to; None where no other article has them."""
        return next((p.origin for p in self.of(article, span)), None)


def origins(likenesses: Sequence[Likeness], prints: Sequence[Print]) -> Origins:
    """The origins of all passages that articles share."""
    by_id = {one.article: one for one in prints}
    copied = [like for like in likenesses if like.relation is not Reused.QUOTES_ONLY]
    whole = [like for like in copied if like.relation is not Reused.EXCERPT]
    root = _roots(whole, by_id)
    families: dict[str, list[str]] = {}
    for article, first in root.items():
        families.setdefault(first, []).append(article)
    passages: dict[str, list[Passage]] = {}
    for like in copied:
        members = {*families[root[like.a]], *families[root[like.b]]}
        name = _name(members, like, root, by_id)
        for one in like.shared:
            passages.setdefault(like.a, []).append(Passage(one.a, like.b, one.b, name))
            passages.setdefault(like.b, []).append(Passage(one.b, like.a, one.a, name))
    return Origins(passages, root)


def _roots(whole: Sequence[Likeness], prints: Mapping[str, Print]) -> dict[str, str]:
    """Articles that are copies of each other, under the one that was first."""
    root = {article: article for article in prints}

    def top(one: str) -> str:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    taken = {like.b if like.direction is Direction.A_TO_B else like.a for like in whole if _is_told(like)}

    def rank(article: str) -> tuple[bool, bool, str, str]:
        earliest = prints[article].printed.earliest
        return article in taken, earliest is None, str(earliest), article

    for like in whole:
        first, second = sorted((top(like.a), top(like.b)), key=rank)
        root[second] = first
    return {article: top(article) for article in root}


def _is_told(like: Likeness) -> bool:
    return like.direction is not Direction.UNKNOWN


def _name(members: Iterable[str], like: Likeness, root: Mapping[str, str], prints: Mapping[str, Print]) -> str:
    """The one outlet that is credited, or else that of the page that was first."""
    credited = {name for member in members for name in prints[member].credits}
    if len(credited) == 1:
        return next(iter(credited))
    first = root[like.b] if like.direction is Direction.B_TO_A else root[like.a]
    return page_name(prints[first].outlet, first)


def page_name(outlet: str | None, article: str) -> str:
    """How a page is named as an origin."""
    return outlet or f"page {article}"


def _inside(span: Span, passage: Span) -> bool:
    common = min(span.end, passage.end) - max(span.start, passage.start)
    return common >= _PART * max(1, len(span))


def traced_statements(statements: Sequence[Statement], found: Origins) -> tuple[Statement, ...]:
    """The statements, each with who its words go back to and which others are copies of it."""
    by_article: dict[str, list[Statement]] = {}
    for one in statements:
        by_article.setdefault(one.article, []).append(one)
    return tuple(_traced(one, found, by_article) for one in statements)


def _traced(one: Statement, found: Origins, by_article: Mapping[str, Sequence[Statement]]) -> Statement:
    span = hull(tuple(c.span for c in _told(one)))
    passages = found.of(one.article, span)
    copies = sorted({other.id for p in passages for other in by_article.get(p.other, ()) if _is_copy(one, other, p)})
    own = passages[0].origin if passages else page_name(one.outlet, one.article)
    return replace(one, origin=_relay(one.chain) or own, copies=tuple(copies))


def _relay(chain: Sequence[ChainLink]) -> str | None:
    """The source nearest the speaker that the text names: "the FSB said, according to Reuters"."""
    return next((link.name for link in chain if link.because == _RELAY), None)


def _is_copy(one: Statement, other: Statement, passage: Passage) -> bool:
    """Whether a statement of the other article is this one: in the same passage, in nearly the same words."""
    span = hull(tuple(c.span for c in _told(other)))
    if not _inside(span, passage.there):
        return False
    ours, theirs = _words(_told(one)), _words(_told(other))
    return len(ours & theirs) >= _ALIKE * max(1, len(ours | theirs))


def _told(one: Statement) -> tuple[Citation, ...]:
    return one.content or one.cue or one.source


@lru_cache(maxsize=8192)
def _words(told: tuple[Citation, ...]) -> frozenset[str]:
    return frozenset(fold(word.strip("“”\"'‘’.,;:()[]")) for c in told for word in c.words.split())


def traced_moments(
    moments: Sequence[Moment], statements: Sequence[Statement], found: Origins, pages: Sequence[Page]
) -> tuple[Moment, ...]:
    """The lines of the timeline, each with who it goes back to; the second of two copies says whose copy it is."""
    said = {one.id: one for one in statements}
    outlets = {page.id: page.outlet for page in pages}
    first: dict[tuple[object, ...], str] = {}
    made = []
    for one in moments:
        statement = said.get(one.statement or "")
        if statement is not None:
            copied = bool(statement.copies)
            origin = statement.origin
        else:
            name = found.name(one.article, one.citations[0].span) if one.citations else None
            copied = name is not None
            origin = name or page_name(outlets.get(one.article), one.article)
        copy_of = None
        if copied:
            words = tuple(fold(word) for word in one.what.split())
            when = None if one.clock is Clock.SAID else one.when  # a copy printed a day later was not said a day later
            copy_of = first.setdefault((one.clock, when, origin, words), one.id)
        made.append(replace(one, origin=origin, copy_of=None if copy_of == one.id else copy_of))
    return tuple(made)


def cited(likenesses: Iterable[Likeness], articles: Mapping[str, Article]) -> Iterator[Reuse]:
    """Each pair with the very words of its passages, as the record keeps it."""
    for like in likenesses:
        a, b = articles[like.a].text, articles[like.b].text
        yield Reuse(
            id=sha256(f"{like.a}\x1f{like.b}".encode()).hexdigest()[:_DIGITS],
            a=like.a,
            b=like.b,
            relation=like.relation,
            overlap=like.overlap,
            overlap_a=like.overlap_a,
            overlap_b=like.overlap_b,
            direction=like.direction,
            because=like.because,
            origin=like.origin,
            lag=like.lag,
            evidence=tuple(
                SharedWords(cite(like.a, a, one.a), cite(like.b, b, one.b), one.words, one.quoted)
                for one in like.shared
            ),
        )
