"""Events as rows: several tellings as one line, and a line a day."""

from dataclasses import replace
from datetime import date

from tests.ledger.test_events import CRANE, line

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.events import joined
from onrecord.ledger.values import Ledger, Moment
from onrecord.reading.values import EntityType, Told
from onrecord.text.article import Interval
from onrecord.views.events import digest, events
from onrecord.views.timeline import TimelineAsked, TimelineRow, timeline


def rows(*moments: Moment) -> tuple[TimelineRow, ...]:
    return timeline(Ledger(timeline=joined(moments)))


def test_an_event_is_one_row_with_all_citations_and_tellings() -> None:
    other = replace(line("b", "A gantry crane fell across the ferry pier, killing three"), told=Told.CONFIRMED)
    (row,) = events(rows(replace(CRANE, told=Told.OUTLET), other))
    assert {c.article for c in row.citations} == {"a", "b"}
    assert [telling.status for telling in row.tellings] == ["outlet", "confirmed"]
    assert row.status == "confirmed"
    assert row.pages == 2
    assert row.same_because


def test_a_denial_stands_for_an_event_only_where_nobody_tells_it() -> None:
    denied = replace(CRANE, told=Told.DENIED)
    assert events(rows(denied))[0].status == "denied"
    assert events(rows(denied, replace(line("b", CRANE.what), told=Told.REPORTED)))[0].status == "reported"


def test_the_narrowest_bracket_dates_an_event() -> None:
    wide = line("w", "A gantry crane had fallen on the ferry pier", 1, 4)
    (row,) = events(rows(wide, CRANE))
    assert (row.earliest, row.latest) == (date(2025, 3, 3), date(2025, 3, 3))


def test_the_digest_has_one_line_a_day_and_counts_the_others() -> None:
    other = line("x", "A lorry crashed into a bridge in the north")
    later = line("y", "The council met", 4, kinds=("meeting",))
    shown = digest(events(rows(CRANE, line("b", "Monday’s crane collapse"), other, later)))
    assert [(row.when, row.more) for row in shown] == [
        (Interval(date(2025, 3, 3), date(2025, 3, 3)), 1),
        (Interval(date(2025, 3, 4), date(2025, 3, 4)), 0),
    ]
    assert shown[0].pages == 2


def test_every_line_stands_in_the_digest_or_is_counted() -> None:
    week = line("w", "The bridge had been closed by the council", 1, 5)
    planned = replace(line("p", "The council will meet in the town hall", 3), planned=True)
    told = events(rows(CRANE, week, planned, line("y", "The mayor met the families in the hall", 3)))
    shown = digest(told)
    assert sum(1 + row.more for row in shown) == len(told)
    assert [row.planned for row in shown if row.latest == CRANE.when.latest] == [False]


def test_a_copied_line_is_told_with_the_line_that_it_copies() -> None:
    first = line("y", "The council met", 4)
    copy = replace(line("z", "The council met", 4), copy_of=first.id)
    (told,) = events(timeline(Ledger(timeline=(first, copy))))
    assert (told.id, told.pages, told.copy_of) == (first.id, 2, None)


def test_a_name_inside_a_longer_name_is_not_asked_for() -> None:
    known = tuple(
        Entity(id_, name, kind, (), (), "test")
        for id_, name, kind in (("e1", "Airbus", EntityType.ORG), ("e2", "Airbus A330", EntityType.PRODUCT))
    )
    moments = (line("a", "An Airbus A330 sank off the pier"), line("b", "Airbus bought the pier"))
    ledger = Ledger(entities=known, timeline=joined(moments))
    assert [row.what for row in timeline(ledger, TimelineAsked(about="Airbus"))] == ["Airbus bought the pier"]
    assert [row.what for row in timeline(ledger, TimelineAsked(about="pier"))] == [m.what for m in moments]
