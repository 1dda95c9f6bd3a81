"""The dates of the acceptance story (T8, T9): two pages that do not say when they were printed, one that does twice."""

from datetime import date

from onrecord.ledger.record import Held
from onrecord.ledger.values import Clock, Ledger, Page
from onrecord.text.article import Interval, Status


def page(ledger: Ledger, held: dict[str, Held], number: str) -> Page:
    return next(p for p in ledger.pages if p.id == held[number].article.id)


def test_t8_a_meeting_told_by_another_page_dates_the_briefing(ledger: Ledger, held: dict[str, Held]) -> None:
    found = page(ledger, held, "002").published
    assert found.status is Status.INFERRED
    assert found.when == Interval(date(2024, 9, 10), date(2024, 9, 12))
    chain = [e for e in found.evidence if e.rule == "same-meeting"]
    assert [e.article for e in chain] == [None, held["003"].article.id]


def test_t8_its_relative_days_are_then_known(ledger: Ledger, held: dict[str, Held]) -> None:
    tuesday = Interval(date(2024, 9, 10), date(2024, 9, 10))
    said = {s.speaker: s.said for s in ledger.statements if s.article == held["002"].article.id and s.said.known}
    assert said["Antony Blinken"] == tuesday
    assert said["Andriy Yermak"] == tuesday


def test_t8_last_year_is_fixed_by_the_start_of_the_war(ledger: Ledger, held: dict[str, Held]) -> None:
    found = page(ledger, held, "001").published
    assert found.status is Status.INFERRED
    assert found.when == Interval(date(2023, 7, 23), date(2023, 12, 31))
    june = Interval(date(2023, 6, 1), date(2023, 6, 30))
    assert june in {s.said for s in ledger.statements if s.article == held["001"].article.id}


def test_t9_the_dateline_wins_and_everything_against_it_is_listed(ledger: Ledger, held: dict[str, Held]) -> None:
    found = page(ledger, held, "003").published
    assert found.status is Status.CONFLICTING
    assert found.when == Interval(date(2024, 9, 13), date(2024, 9, 13))
    assert [e.rule for e in found.evidence][:3] == ["dateline", "copyright-year", "against age-of-war"]
    assert "second year" in found.evidence[2].value


def test_dated_pages_are_left_alone(ledger: Ledger, held: dict[str, Held]) -> None:
    assert page(ledger, held, "000").published.status is Status.STATED
    assert page(ledger, held, "004").published.status is Status.STATED


def test_the_timeline_runs_from_june_to_september(ledger: Ledger, held: dict[str, Held]) -> None:
    printed = [m for m in ledger.timeline if m.clock is Clock.PRINTED]
    order = [m.article for m in printed]
    assert order == [held[number].article.id for number in ("001", "000", "004", "002", "003")]
