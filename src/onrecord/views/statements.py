"""Who said what: the statements of a record, narrowed by a question."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from onrecord.ledger.values import Clock, Ledger, Page, Statement
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import UNKNOWN_TIME, Interval, Role
from onrecord.views.days import overlaps, printed_by, sooner
from onrecord.views.judged import JudgedMark, marks_of
from onrecord.views.names import aliases, fold, matches, names_of_speaker
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import SOMEBODY, in_manner, one_line, said_sentence, speaker_in_words, unlinked, words_of
from onrecord.views.utterances import reported_in


class Which(StrEnum):
    """Statements that the system stands behind, candidates for a person to look at, or both."""

    ALL = "all"
    ASSERTED = "asserted"
    CANDIDATES = "candidates"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about statements; what is None is not asked. The days stand on `clock`: said or printed.

    A statement dated by a bracket of days answers when the bracket may touch the days asked for; one without a date
    on that clock does not answer a question that gives days.
    """

    speaker: str | None = None
    outlet: str | None = None
    text: str | None = None
    since: date | None = None
    until: date | None = None
    clock: Clock = Clock.SAID
    which: Which = Which.ALL
    unnamed: bool = False
    """Only statements whose speaker the article does not name."""
    asof: date | None = None
    """As the story stood on that day: only what had surely been printed by then."""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement, ready to be shown: plain values, its words on one line, and the place that `show` opens."""

    citation: str
    speaker: str | None
    source: str
    """The article's own words for the speaker; "" when it has none."""
    cue: str
    words: str
    addressee: str
    manner: Manner
    kind: Kind
    strength: str
    medium: str | None
    place: str | None
    sentence: str
    """Speaker, verb as printed, words: the statement as it is read aloud."""
    said: Interval
    printed: Interval
    outlet: str | None
    via: tuple[str, ...]
    """Who relayed the words, from the speaker towards the page; the page's own outlet is not among them."""
    asserted: bool
    confidence: float
    role: Role
    article: str
    title: str | None
    id: str
    nested_in: str | None
    inside: tuple[str, ...]
    """Who passes the words on in their own, nearest first; () for a statement that the page itself reports."""
    inside_citation: str | None
    """Where the words of the nearest of them stand."""
    because: str
    speaker_because: str
    origin: str
    """Who the words go back to: a relay that the text names, the origin of a copied passage, or the page's outlet."""
    pages: int
    """How many pages carry it: its own, and those with a copy of it."""
    single_origin: bool
    """Whether several pages carry it, and all of them have it from one origin."""
    copy_of: str | None
    """The id of the statement that it copies; None for the first of its copies."""
    judged: tuple[JudgedMark, ...] = ()
    """What people judged of it."""
    path: str = ""
    """The page's first file."""
    also_in: int = 0
    """In how many other articles the same words are reported, exact or altered."""


def statements(ledger: Ledger, asked: Asked | None = None) -> tuple[StatementRow, ...]:
    """The statements that answer `asked` (all without one), by the day on its clock, undated ones last."""
    return statement_rows(ledger, answering(ledger, asked or Asked()))


def answering(ledger: Ledger, asked: Asked) -> list[Statement]:
    """The statements themselves that answer `asked`, in the same order."""
    return sorted(_answers(ledger, asked), key=lambda one: (sooner(_on(asked.clock, one)), sooner(one.printed)))


def statement_rows(ledger: Ledger, found: Iterable[Statement]) -> tuple[StatementRow, ...]:
    """How the statements of `ledger` that were found are shown, in their order."""
    pages = {page.id: page for page in ledger.pages}
    held = {one.id: one for one in ledger.statements}
    marks, others = marks_of(ledger), reported_in(ledger)
    return tuple(statement_row(one, pages, held, marks.get(one.id, ()), len(others.get(one.id, ()))) for one in found)


def undated(ledger: Ledger, asked: Asked) -> int:
    """How many statements answer all of `asked` but its days, and have no date on its clock."""
    if asked.since is None and asked.until is None:
        return 0
    anyday = replace(asked, since=None, until=None)
    return sum(not _on(asked.clock, one).known for one in _answers(ledger, anyday))


def statement_row(
    statement: Statement,
    pages: Mapping[str, Page],
    held: Mapping[str, Statement] = MappingProxyType({}),
    judged: tuple[JudgedMark, ...] = (),
    also_in: int = 0,
) -> StatementRow:
    """How `statement` is shown. `pages` and `held` (the statements) are the story's, by id."""
    page, around = pages.get(statement.article), outers(statement, held)
    return StatementRow(
        citation=_place_of(statement),
        speaker=statement.speaker,
        source=words_of(statement.source),
        cue=_verb(statement),
        words=words_of(statement.content),
        addressee=words_of(statement.addressee),
        manner=statement.manner,
        kind=statement.kind,
        strength=statement.strength,
        medium=statement.medium,
        place=statement.place,
        sentence=sentence_of(statement),
        said=statement.said,
        printed=statement.printed,
        outlet=statement.outlet,
        via=relays(statement),
        asserted=statement.asserted,
        confidence=statement.confidence,
        role=statement.role,
        article=statement.article,
        title=page.title if page else None,
        id=statement.id,
        nested_in=statement.nested_in,
        inside=tuple(one.speaker or words_of(one.source) or SOMEBODY for one in around),
        inside_citation=_place_of(around[0]) if around else None,
        because=statement.because,
        speaker_because=statement.speaker_because,
        origin=statement.origin,
        pages=pages_of(statement, held),
        single_origin=bool(statement.copies),
        copy_of=first_of(statement, pages, held),
        path=page.paths[0] if page and page.paths else "",
        judged=judged,
        also_in=also_in,
    )


def sentence_of(statement: Statement) -> str:
    """Speaker, verb as printed, words: the statement as it is read aloud."""
    return said_sentence(
        speaker_in_words(statement.speaker, words_of(statement.source)),
        unlinked(_verb(statement)),
        in_manner(words_of(statement.content), statement.manner),
        words_of(statement.addressee),
        flows=flows(statement),
    )


def _verb(statement: Statement) -> str:
    return " ".join(one_line(citation.words) for citation in statement.cue)


def pages_of(statement: Statement, held: Mapping[str, Statement]) -> int:
    """How many pages carry the statement or a copy of it."""
    return len({statement.article, *(held[one].article for one in statement.copies if one in held)})


def first_of(statement: Statement, pages: Mapping[str, Page], held: Mapping[str, Statement]) -> str | None:
    """Which of its copies stands on the page that was first, as far as can be told; None where this one does."""
    group = [statement, *(held[one] for one in statement.copies if one in held)]

    def rank(one: Statement) -> tuple[bool, tuple[date, date], str]:
        page = pages.get(one.article)
        return page is None or page.origin != page.id, sooner(one.printed), one.id

    first = min(group, key=rank)
    return None if first is statement else first.id


def _place_of(statement: Statement) -> str:
    """The place that `show` opens for it."""
    return permalink_of(statement.content or statement.cue or statement.source) or statement.article


def outers(statement: Statement, held: Mapping[str, Statement]) -> tuple[Statement, ...]:
    """The statements in whose words this one stands, nearest first. `held` are the story's, by id."""
    around: list[Statement] = []
    outer = held.get(statement.nested_in or "")
    while outer is not None and outer not in around:
        around.append(outer)
        outer = held.get(outer.nested_in or "")
    return tuple(around)


_NEAR = 6
"""Code points between a verb and words that are its object: a blank, a comma, an opening mark, the end of a link."""


def flows(statement: Statement) -> bool:
    """Whether the words follow the verb (and the one spoken to) in the article too, so that they read on from it."""
    if not (statement.cue and statement.content):
        return False
    start = statement.content[0].span.start
    ends = (part.span.end for part in statement.cue + statement.addressee)
    return any(0 <= start - end <= _NEAR for end in ends)


def relays(statement: Statement) -> tuple[str, ...]:
    """The chain without its end: the page's own outlet, and the page that took the article from it."""
    chain = list(statement.chain)
    while chain and (chain[-1].citation is None or chain[-1].name == statement.outlet):
        chain.pop()
    return tuple(link.name for link in chain)


def _answers(ledger: Ledger, asked: Asked) -> Iterator[Statement]:
    tests = tuple(_tests(ledger, asked))
    return (one for one in ledger.statements if all(test(one) for test in tests))


def _tests(ledger: Ledger, asked: Asked) -> Iterator[Callable[[Statement], bool]]:
    """One test for each thing that is asked."""
    speaker, outlet, text = asked.speaker, asked.outlet, asked.text
    if speaker is not None:
        known = aliases(ledger)
        yield lambda one: matches(speaker, names_of_speaker(one, known))
    if outlet is not None:
        yield lambda one: matches(outlet, (one.outlet or "", *(link.name for link in one.chain)))
    if text is not None:
        yield lambda one: fold(text) in fold(words_of(one.content))
    if asked.since is not None or asked.until is not None:
        yield lambda one: overlaps(_on(asked.clock, one), asked.since, asked.until)
    if asked.which is not Which.ALL:
        yield lambda one: one.asserted is (asked.which is Which.ASSERTED)
    if asked.unnamed:
        yield lambda one: one.speaker is None
    if asked.asof is not None:
        yield lambda one: printed_by(one.printed, asked.asof)


def _on(clock: Clock, statement: Statement) -> Interval:
    return {Clock.SAID: statement.said, Clock.PRINTED: statement.printed}.get(clock, UNKNOWN_TIME)
