"""An undated page takes a bracket from a dated one that tells the same; what contradicts is shown, never averaged."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from tests.reading.dating import dated_article
from tests.reading.speaking import model

from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Page
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.text.article import Evidence, Interval, Status

_UNDATED = "The mayors, Anna Peters and John Miller, will meet on Friday in Oslo."
_DATED = "Anna Peters arrived in Oslo on Friday for talks with John Miller."
_OTHER_DAY = "Anna Peters arrived in Oslo on Monday for talks with John Miller."
_ONE_OF_THEM = "Anna Peters arrived in Oslo on Friday for talks with David Cohen."
_WAR = "The war with Norland began in February last year."
_WHEN = "Officials fear escalation of the conflict that Norland launched in February 2022."
_AGE = "The war with Norland is in its second year."
_OPENS = "Anna Peters will come to Boston from New York on March 4."
_OPENED = "Anna Peters came from New York to Boston on March 4."
_OPENED_AGAIN = "Anna Peters came from New York to Boston on March 4, the mayor said."
_QUOTED = "“We shall never again build a harbour without a sea wall,” Anna Peters said on Thursday."
_REPEATED = "“We shall never again build a harbour without a sea wall,” Anna Peters told a crowd on Thursday."


def held(text: str, printed: date | None) -> Held:
    article = replace(dated_article(text, printed), id=_name(text))
    (seen,) = model().observe([article])
    return Held(article, read(article, seen, load_lexicon()), (), seen)


def _name(text: str) -> str:
    return f"{sum(ord(c) * i for i, c in enumerate(text, start=1)):016}"


def page(of: str, *all_held: Held) -> Page:
    """The page of that text in the record of all."""
    return next(p for p in record(all_held).pages if p.id == _name(of))


def bracket(of: str, *others: tuple[str, date | None]) -> tuple[str, str]:
    when = page(of, held(of, None), *(held(*other) for other in others)).published.when
    return str(when.earliest or "-"), str(when.latest or "-")


FRIDAY = date(2024, 9, 13)


@pytest.mark.parametrize(
    ("own", "others", "expected"),
    [
        (_UNDATED, [(_DATED, FRIDAY)], ("2024-09-06", "2024-09-13")),
        (_UNDATED, [(_OTHER_DAY, FRIDAY)], ("-", "-")),
        (_UNDATED, [(_ONE_OF_THEM, FRIDAY)], ("-", "-")),
        (_UNDATED, [(_DATED, None)], ("-", "-")),
        (_WAR, [(_WHEN, None)], ("2023-01-01", "2023-12-31")),
        (_AGE, [(_WHEN, None)], ("2023-02-01", "2024-02-29")),
        (_REPEATED, [(_QUOTED, FRIDAY)], ("2024-09-12", "2024-09-19")),
        (_WAR, [], ("-", "-")),
        (_OPENS, [(_OPENED, date(2024, 3, 5))], ("2023-03-25", "2024-03-04")),
        (_OPENS, [(_OPENED, date(2024, 3, 5)), (_OPENED_AGAIN, date(2021, 3, 5))], ("-", "-")),
        (_OPENS, [("Anna Peters fell ill on March 4.", date(2024, 3, 5))], ("-", "-")),
    ],
)
def test_a_page_is_dated_by_what_another_tells(
    own: str, others: list[tuple[str, date | None]], expected: tuple[str, str]
) -> None:
    assert bracket(own, *others) == expected


def test_the_chain_of_evidence_names_the_other_page() -> None:
    found = page(_UNDATED, held(_UNDATED, None), held(_DATED, FRIDAY)).published
    assert found.status is Status.INFERRED
    own, other = found.evidence[-2:]
    assert own == Evidence("published", _UNDATED, "same-meeting", own.span)
    assert other == Evidence("published", _DATED, "same-meeting", other.span, _name(_DATED))


def test_its_times_are_counted_anew() -> None:
    ledger = record([held(_UNDATED, None), held(_DATED, FRIDAY)])
    (planned,) = [m for m in ledger.timeline if m.planned]
    assert planned.when == Interval(FRIDAY, FRIDAY) or planned.when.latest == FRIDAY


def test_any_order_gives_the_same_record() -> None:
    pile = [held(_UNDATED, None), held(_DATED, FRIDAY), held(_WAR, None), held(_WHEN, None), held(_AGE, FRIDAY)]
    first = record(pile)
    assert all(record(order) == first for order in permutations(pile))


def test_a_page_with_a_date_keeps_it_and_shows_what_contradicts() -> None:
    found = page(_AGE, held(_AGE, FRIDAY), held(_WHEN, None)).published
    assert found.when == Interval(FRIDAY, FRIDAY)
    assert found.status is Status.CONFLICTING
    assert {e.rule for e in found.evidence} == {"against age-of-war"}


def test_what_leaves_no_day_is_refused_and_shown() -> None:
    late = "Anna Peters, who moved here on 5 May 2025, will meet John Miller on Friday."
    found = page(late, held(late, None), held(_DATED, FRIDAY)).published
    assert found.status is Status.CONFLICTING
    assert found.when.earliest == date(2025, 5, 4)
    assert found.evidence[-1].rule == "refused same-meeting"
