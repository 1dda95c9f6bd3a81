"""What stands on which day: happenings, statements and printed pages, each on its own clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.values import Clock, Ledger, Moment, Page, Statement
from onrecord.text.article import Interval
from onrecord.views.days import overlaps, sooner
from onrecord.views.names import aliases, fold, matches, names_of_speaker
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import one_line
from onrecord.views.statements import statement_row


@dataclass(frozen=True, slots=True)
class TimelineAsked:
    """A question about the timeline: which clocks, from when to when, about whom or what (a name or words)."""

    clocks: frozenset[Clock] = frozenset(Clock)
    since: date | None = None
    until: date | None = None
    about: str | None = None


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


def timeline(ledger: Ledger, asked: TimelineAsked | None = None) -> tuple[TimelineRow, ...]:
    """The moments that answer `asked` (all without one), soonest first; undated ones come last."""
    question = asked or TimelineAsked()
    known = aliases(ledger)
    spoken = {one.id: one for one in ledger.statements}
    pages = {page.id: page for page in ledger.pages}

    def is_about(moment: Moment) -> bool:
        if question.about is None:
            return True
        said = spoken.get(moment.statement or "")
        names = names_of_speaker(said, known) if said else ()
        return matches(question.about, names) or f" {fold(question.about)}" in f" {fold(moment.what)}"

    def answers(moment: Moment) -> bool:
        on_days = (question.since is None and question.until is None) or overlaps(
            moment.when, question.since, question.until
        )
        return moment.clock in question.clocks and on_days and is_about(moment)

    found = sorted(filter(answers, ledger.timeline), key=lambda moment: sooner(moment.when))
    return tuple(_row(moment, spoken.get(moment.statement or ""), pages) for moment in found)


def _row(moment: Moment, said: Statement | None, pages: Mapping[str, Page]) -> TimelineRow:
    page = pages.get(moment.article)
    return TimelineRow(
        clock=moment.clock,
        when=moment.when,
        what=one_line(moment.what),
        sentence=statement_row(said, pages).sentence if said else _told(moment),
        speaker=said.speaker if said else None,
        outlet=page.outlet if page else None,
        title=page.title if page else None,
        article=moment.article,
        citation=permalink_of(moment.citations) or moment.article,
        statement=moment.statement,
        because=moment.because,
        planned=moment.planned,
    )


def _told(moment: Moment) -> str:
    """The words, with the name in brackets behind the pronoun that opens them."""
    words = one_line(moment.what)
    pronoun, blank, rest = words.partition(" ")
    return f"{pronoun} [{moment.who}]{blank}{rest}" if moment.who else words
