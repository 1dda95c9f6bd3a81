"""What stands on which day: happenings, statements and printed pages, each on its own clock."""

import re
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.values import Clock, Ledger, Moment, Page, Statement
from onrecord.reading.newsdays import TOLD_AS_NEWS
from onrecord.reading.values import Kind, Told
from onrecord.text.article import UNKNOWN_TIME, Interval, Status
from onrecord.text.span import Citation
from onrecord.views.days import overlaps, printed_by, sooner
from onrecord.views.full_names import in_full
from onrecord.views.judged import JudgedMark, marks_of
from onrecord.views.names import aliases, fold, fold_names, matches, names_of_speaker
from onrecord.views.permalink import permalink, permalink_of
from onrecord.views.phrases import headless, one_line, when
from onrecord.views.statements import sentence_of
from onrecord.views.whom import whom
from onrecord.views.withdrawn import correction_words, withdrawn

_BY_STRENGTH = {"confirmed": Told.CONFIRMED, "denied": Told.DENIED, "announced": Told.ANNOUNCED}
_BY_KIND = {Kind.ANNOUNCEMENT: Told.ANNOUNCED, Kind.DENIAL: Told.DENIED, Kind.INTENTION: Told.PLANNED}
_INFERRED = "date inferred"
_DOUBTS = {Status.INFERRED: _INFERRED, Status.CONFLICTING: "the evidence for the date conflicts"}

_SEEN_FROM = re.compile(
    r"\b(?:(?:last|next|this) (?:year|month|week|spring|summer|autumn|winter)"
    r"|(?:thus|so) far|(?:years?|months?) ago)\b",
    re.IGNORECASE,
)
"""Words that count from the day of printing, and are misread beside the day that they mean."""
_MONTH = 31
"""Days."""


@dataclass(frozen=True, slots=True)
class TimelineAsked:
    """A question about the timeline: which clocks, from when to when, about whom or what (a name or words).

    The days, and the order, go by the clock `by` (None: each line's own clock). `asof`: as the story stood on that
    day, so only what had surely been printed by then.
    """

    clocks: frozenset[Clock] = frozenset(Clock)
    since: date | None = None
    until: date | None = None
    about: str | None = None
    by: Clock | None = None
    asof: date | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's telling of an event."""

    status: str
    told_by: str | None
    outlet: str | None
    printed: Interval
    what: str
    citation: str
    path: str = ""
    """The page's first file."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the timeline. `what` is the article's words; for a statement, `sentence` also says who said them."""

    clock: Clock
    when: Interval
    what: str
    sentence: str
    speaker: str | None
    outlet: str | None
    title: str | None
    article: str
    citation: str
    statement: str | None
    because: str
    planned: bool = False
    said: Interval = UNKNOWN_TIME
    """When the words were said, for a statement."""
    printed: Interval = UNKNOWN_TIME
    """When the page was printed."""
    doubt: str | None = None
    """That its day is inferred (no article gives one), or the evidence for a page's conflicts; or of words, that the
    outlet takes them back."""
    id: str = ""
    origin: str = ""
    """Who the words go back to."""
    pages: int = 1
    """How many pages carry the line: its own, and those that copy it or that it copies."""
    copy_of: str | None = None
    """The id of the line that it copies."""
    judged: tuple[JudgedMark, ...] = ()
    """What people judged of it."""
    earliest: date | None = None
    latest: date | None = None
    """The days of `when`: apart from each other where the date is not certain to the day."""
    status: str = ""
    """As what it is told: announced, planned, reported, confirmed, denied, or by the outlet in its own voice."""
    participants: tuple[str, ...] = ()
    """Who takes part, by name."""
    participant_ids: tuple[str, ...] = ()
    place: str | None = None
    kinds: tuple[str, ...] = ()
    told_by: str | None = None
    """On whose word it happened."""
    citations: tuple[Citation, ...] = ()
    """The words that it rests on; of an event, those of every article that tells it."""
    tellings: tuple[Telling, ...] = ()
    """Who tells the event as what, one for each line that was joined."""
    same_because: tuple[str, ...] = ()
    """Why those lines are taken to tell one event."""
    asserted: bool = True
    """False for a statement, or a happening on somebody's word, that is a candidate for a person to look at."""
    path: str = ""
    """The page's first file."""
    event: str = ""
    """The id of the line that tells the event first."""
    origins: tuple[str, ...] = ()
    """Whom the tellings go back to, each once."""
    more: int = 0
    """In the digest: how many other lines stand on that day."""


def timeline(ledger: Ledger, asked: TimelineAsked | None = None) -> tuple[TimelineRow, ...]:
    """The moments that answer `asked` (all without one), soonest first; undated ones come last."""
    question = asked or TimelineAsked()
    known = aliases(ledger)
    spoken = {one.id: one for one in ledger.statements}
    pages = {page.id: page for page in ledger.pages}

    asked_for = f" {fold(question.about or '')} "
    meant = {one.entity.id for one in whom(ledger, question.about) if one.entity} if question.about else set()

    longer = _longer_names(known, meant, asked_for) if meant else ()

    def is_about(moment: Moment) -> bool:
        if question.about is None or meant & set(moment.participants):
            return True
        said = spoken.get(moment.statement or "")
        names = names_of_speaker(said, known) if said else ()
        if matches(question.about, names):
            return True
        words = f" {fold_names(moment.what)} "
        if asked_for[:-1] not in words:
            return False
        for name in longer:
            words = words.replace(name, "  ")
        return asked_for[:-1] in words

    def answers(moment: Moment) -> bool:
        if moment.clock not in question.clocks or not printed_by(_printed(moment, pages), question.asof):
            return False
        when = _on(question.by, moment, spoken.get(moment.statement or ""), pages)
        on_days = (question.since is None and question.until is None) or overlaps(when, question.since, question.until)
        return on_days and is_about(moment)

    def order(moment: Moment) -> tuple[tuple[date, date], tuple[date, date]]:
        return sooner(_on(question.by, moment, spoken.get(moment.statement or ""), pages)), sooner(moment.when)

    found = sorted(filter(answers, ledger.timeline), key=order)
    carried = Counter(moment.copy_of or moment.id for moment in ledger.timeline)
    marks = marks_of(ledger)
    names = {entity.id: entity.name for entity in ledger.entities}
    wrong = withdrawn(ledger)
    full = {one.id: one for one in in_full(ledger).statements}
    return tuple(_row(one, (spoken, full), pages, carried, names, marks.get(thing_of(one), ()), wrong) for one in found)


def _longer_names(known: Mapping[str, tuple[str, ...]], meant: AbstractSet[str], asked: str) -> tuple[str, ...]:
    """Names of others that hold the name asked for ("Airbus A330" for "Airbus"), the longest first."""
    folded = {f" {fold(name)} " for id_, names in known.items() if id_ not in meant for name in names}
    return tuple(sorted((name for name in folded if asked in name and name != asked), key=len, reverse=True))


def thing_of(moment: Moment) -> str:
    """What judgements on a line are about: its statement, its page, or the place of what happened."""
    if moment.statement is not None:
        return moment.statement
    return moment.article if moment.clock is Clock.PRINTED else permalink(moment.citations[0])


def _printed(moment: Moment, pages: Mapping[str, Page]) -> Interval:
    page = pages.get(moment.article)
    return page.published.when if page else UNKNOWN_TIME


def _on(clock: Clock | None, moment: Moment, said: Statement | None, pages: Mapping[str, Page]) -> Interval:
    """When a line is on that clock; unknown where it has no place on it."""
    if clock is None or clock is moment.clock:
        return moment.when
    if clock is Clock.PRINTED:
        return _printed(moment, pages)
    return said.said if said and clock is Clock.SAID else UNKNOWN_TIME


def _row(
    moment: Moment,
    held: tuple[Mapping[str, Statement], Mapping[str, Statement]],
    pages: Mapping[str, Page],
    carried: Mapping[str, int],
    names: Mapping[str, str],
    judged: tuple[JudgedMark, ...],
    wrong: Mapping[str, Statement],
) -> TimelineRow:
    spoken, full = held
    said, teller = spoken.get(moment.statement or ""), spoken.get(moment.teller or "")
    page = pages.get(moment.article)
    return TimelineRow(
        clock=moment.clock,
        when=moment.when,
        what=one_line(moment.what),
        sentence=sentence_of(full[said.id]) if said else _told(moment, page),
        speaker=said.speaker if said else None,
        outlet=page.outlet if page else None,
        title=page.title if page else None,
        article=moment.article,
        citation=permalink_of(moment.citations) or moment.article,
        statement=moment.statement,
        because=moment.because,
        planned=moment.planned,
        said=said.said if said else UNKNOWN_TIME,
        printed=_printed(moment, pages),
        doubt=correction_words(moment.statement, wrong) or _doubt(moment, page),
        id=moment.id,
        origin=moment.origin,
        pages=carried[moment.copy_of or moment.id],
        copy_of=moment.copy_of,
        earliest=moment.when.earliest,
        latest=moment.when.latest,
        status=_status(moment, said),
        participants=tuple(names[one] for one in moment.participants if one in names) or _speaker(said),
        participant_ids=moment.participants or ((said.entity,) if said and said.entity else ()),
        place=one_line(moment.place.words) if moment.place else None,
        kinds=moment.kinds,
        told_by=teller.speaker if teller else None,
        citations=moment.citations,
        asserted=all(one.asserted for one in (said, teller) if one is not None),
        path=page.paths[0] if page and page.paths else "",
        event=moment.event,
        same_because=(moment.same_because,) if moment.same_because else (),
        origins=(moment.origin,),
        judged=judged,
    )


def _doubt(moment: Moment, page: Page | None) -> str | None:
    if moment.because == TOLD_AS_NEWS:
        return _INFERRED
    return _DOUBTS.get(page.published.status) if page and moment.clock is Clock.PRINTED else None


def _speaker(said: Statement | None) -> tuple[str, ...]:
    return (said.speaker,) if said and said.speaker else ()


def _status(moment: Moment, said: Statement | None) -> str:
    """As what a line is told: a happening as its words have it, a statement by its verb, a page by its outlet."""
    if moment.told is not None:
        return moment.told.value
    if said is None:
        return Told.OUTLET.value
    return (_BY_STRENGTH.get(said.strength) or _BY_KIND.get(said.kind, Told.REPORTED)).value


def _told(moment: Moment, page: Page | None) -> str:
    """The words, with the name in brackets behind the pronoun that opens them.

    Where these are a day's as seen from that of printing ("last year"), with the latter.
    """
    words = headless(one_line(moment.what))
    printed = page.published.when if page else UNKNOWN_TIME
    then = moment.when
    near = (then.width is None or then.width < _MONTH) and overlaps(printed, then.earliest, then.latest)
    if moment.clock is Clock.HAPPENED and printed.known and not near and _SEEN_FROM.search(words):
        words = f"{words} (printed {when(printed)})"
    pronoun, blank, rest = words.partition(" ")
    return f"{pronoun} [{moment.who}]{blank}{rest}" if moment.who else words
