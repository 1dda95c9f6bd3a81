"""Which lines of a long chronology a brief keeps: what headlines tell, and something of each part of the time."""

from datetime import date, timedelta

from tests.views.made import GAZETTE, on

from onrecord.ledger.values import Clock, Moment
from onrecord.text.span import Citation, Span
from onrecord.views.brief_world import _in_order, _spread, _stems

_TITLES = {GAZETTE: _stems("Airbus giant makes maiden voyage"), "other": frozenset[str]()}


def line(day: int, what: str, start: int = 0, article: str = GAZETTE) -> tuple[Moment, None, tuple[Moment, ...]]:
    cited = Citation(article, Span(start, start + len(what)), what)
    when = on(date(2024, 1, 1) + timedelta(days=day))
    moment = Moment(f"{day}-{start}", Clock.HAPPENED, when, what, article, None, (cited,), "past event with a date")
    return moment, None, (moment,)


def test_the_headline_stays_and_so_does_each_part_of_the_time() -> None:
    minor = [line(n, f"A Boeing flew over Seattle for the {n}th time", article="other") for n in range(8)]
    main = line(5, "The giant of Airbus made its first voyage from Toulouse", 30)
    lines = sorted((*minor, main), key=lambda one: _in_order(one[0]))
    kept = _spread(lines, 4, _TITLES)
    assert main in kept
    assert len(kept) == 4
    assert {one[0].when.earliest < date(2024, 1, 5) for one in kept if one[0].when.earliest} == {True, False}
    assert kept == sorted(kept, key=lambda one: _in_order(one[0]))


def test_a_day_is_told_as_its_article_tells_it() -> None:
    first, second = line(1, "The crane fell on the Aurora", 10), line(1, "The Minister Hollis flew in", 90)
    assert _spread(sorted((second, first), key=lambda one: _in_order(one[0])), 9, _TITLES) == [first, second]
