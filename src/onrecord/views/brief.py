"""The brief: background, chronology, who says what, figures, open conflicts, and what is not known.

Every sentence is template and quoted material with the words it rests on (`papers.Sentence`). Candidates are left out
unless asked for, and counted. What several articles report of one speech act is told once, in the fullest wording.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Role
from onrecord.text.span import Span
from onrecord.views.brief_figures import conflicts, figure_sentences, unclear
from onrecord.views.brief_unknown import unknowns
from onrecord.views.brief_voices import voices
from onrecord.views.brief_world import background, chronology
from onrecord.views.changes import ChangeRow, Sides, Texts, ranked
from onrecord.views.days import in_days, sooner
from onrecord.views.digest import line
from onrecord.views.full_names import in_full
from onrecord.views.names import aliases, fold, matches, names_of_speaker
from onrecord.views.new_words import corrections
from onrecord.views.papers import Paper, Section, Sentence
from onrecord.views.phrases import counted, day, words_of
from onrecord.views.telling import can_be_told
from onrecord.views.withdrawn import is_put_right


@dataclass(frozen=True, slots=True)
class BriefAsked:
    """About whom or what (a name or words), and of which days: of saying, of happening, else of printing."""

    about: str | None = None
    since: date | None = None
    until: date | None = None
    candidates: bool = False


def brief(ledger: Ledger, asked: BriefAsked, texts: Texts, offices: Collection[str] = ()) -> Paper:
    """The brief that is asked for. `offices` are the words for offices, occupations and titles, in lower case."""
    ledger = in_full(ledger)
    pages = {page.id: page for page in ledger.pages}
    mine = sorted(_asked(ledger, asked), key=_in_print)
    told = tuple(one for one in mine if (one.asserted or asked.candidates) and can_be_told(one))
    shown = tuple(one for one in told if not is_put_right(one))  # it stands among the corrections, whole
    heard = voices(ledger, shown, pages)
    about, days = asked.about, (asked.since, asked.until)
    lines, later = chronology(ledger, pages, heard.kept, about, days, _MOST)
    numbers = tuple(figure_sentences(ledger, pages, about, days))
    doubtful = tuple(unclear(ledger, pages, about, days))
    spoken = _pages(pages, (*(one.article for one in shown), *_cited(lines)))
    corrected = _corrected(ledger, pages, asked, (spoken, texts))
    at_odds = (
        *(line(row, pages, None) for row in corrected),
        *conflicts(ledger, pages, about, shown, (asked.since, asked.until)),
    )
    wrong = [(cited.article, Span(cited.start, cited.end)) for row in corrected for cited in row.before]
    used = _pages(pages, (*(page.id for page in spoken), *_cited((*numbers, *doubtful, *at_odds))))
    unsure = len(mine) - len(told)
    return Paper(
        f"Brief: {about}" if about else "Brief",
        _lead(asked),
        (
            background(ledger, used, heard, texts, offices),
            Section("Chronology", lines, "No article dates anything that happened.", _left_out(later)),
            Section("Who says what", (), "" if heard.groups else "Nobody is on record."),
            *heard.sections(pages, wrong),
            _cut(Section("Figures", numbers, "No figure is given twice.")),
            _cut(Section("Open conflicts", at_odds, "None on record.")),
            Section(
                "What is not known",
                (*unknowns(ledger, pages, used, shown), *doubtful),
                "" if unsure or not used else "Every speaker is named, every article dated.",
                f"{counted(unsure, 'candidate')} left out: statements to be checked first (--candidates shows them)."
                if unsure
                else "",
            ),
        ),
    )


_WHAT_IT_IS = "This brief reports what was reported and takes no side; it is made of templates and quoted words."
_HOW_TO_READ = "What stands in quotation marks is quoted; other words are the outlet's. The notes have the very words."
_LOOKED_INTO = 200
"""Articles, the newest first, whose text is read for corrections."""
_MOST = 40
"""Sentences of a section that is a list; the rest is counted."""


def _corrected(
    ledger: Ledger, pages: Mapping[str, Page], asked: BriefAsked, looked: tuple[Sequence[Page], Texts]
) -> tuple[ChangeRow, ...]:
    """What articles corrected."""
    (used, texts), about = looked, asked.about
    newest = sorted(used, key=lambda page: (sooner(page.published.when), page.id), reverse=True)[:_LOOKED_INTO]
    new = frozenset(page.id for page in newest)
    rows = ranked(ledger, corrections(ledger, Sides(new, frozenset(pages) - new), texts))
    return tuple(row for row in rows if not about or f" {fold(about)}" in f" {fold(row.what)}")


def _cut(section: Section) -> Section:
    more = _more(len(section.sentences) - _MOST)
    return Section(section.heading, section.sentences[:_MOST], section.none, more)


def _more(count: int) -> str:
    return f"{count} more are in the record." if count > 0 else ""


def _left_out(count: int) -> str:
    return f"{counted(count, 'more line')} in between: see onrecord timeline." if count > 0 else ""


def _lead(asked: BriefAsked) -> tuple[str, ...]:
    first, last = asked.since, asked.until
    days = [f"from {day(first)}"] * (first is not None) if first else []
    days += [f"to {day(last)}"] if last else []
    told = f"Covers the days {' '.join(days)}." if days else ""
    return (*((told,) if told else ()), _WHAT_IT_IS, _HOW_TO_READ)


def _asked(ledger: Ledger, asked: BriefAsked) -> Iterator[Statement]:
    """The statements that are told: those of the days, by or mentioning whom it is about; headlines repeat the text."""
    known = aliases(ledger) if asked.about else {}
    for one in ledger.statements:
        if not one.content or one.role is Role.HEADLINE or one.nested_in is not None:
            continue
        if asked.about and not _is_about(one, asked.about, known):
            continue
        if in_days(one.said if one.said.known else one.printed, asked.since, asked.until):
            yield one


def _in_print(one: Statement) -> tuple[tuple[date, date], str, int, str]:
    return sooner(one.printed), one.article, one.content[0].span.start, one.id


def _is_about(one: Statement, about: str, known: Mapping[str, tuple[str, ...]]) -> bool:
    return matches(about, names_of_speaker(one, known)) or f" {fold(about)}" in f" {fold(words_of(one.content))}"


def _cited(sentences: Iterable[Sentence]) -> Iterator[str]:
    """The articles whose words they rest on."""
    return (cited.article for one in sentences for cited in one.citations)


def _pages(pages: Mapping[str, Page], ids: Iterable[str]) -> tuple[Page, ...]:
    wanted = set(ids)
    return tuple(page for page in pages.values() if page.id in wanted)
