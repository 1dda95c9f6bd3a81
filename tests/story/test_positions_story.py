"""T18: the US line from June 2023 to September 2024, as dated statements of its own and its people's, no inference."""

from collections.abc import Mapping
from datetime import date

from onrecord.ledger.record import Held
from onrecord.ledger.values import Ledger
from onrecord.views.asof import as_it_stood
from onrecord.views.deputies import ITSELF, PEOPLE, line_of
from onrecord.views.positions import positions


def test_t18_the_us_line_by_day_with_who_says_it(ledger: Ledger) -> None:
    (lane,) = positions(ledger, "United States", "ATACMS")
    told = [(one.speaker, one.said if one.said.known else one.printed, one.asserted) for one in lane.stands]
    speakers = [speaker for speaker, _, _ in told]
    for earlier, later in (
        ("US Defense Department", "U.S. National Security Council spokesperson"),
        ("U.S. National Security Council spokesperson", "U.S. officials"),
    ):
        assert speakers.index(earlier) < speakers.index(later)
    assert all(when.latest and date(2023, 6, 1) <= when.latest <= date(2024, 9, 13) for _, when, _ in told)
    assert not any("Putin" in (speaker or "") or "Zelensky" in (speaker or "") for speaker in speakers)
    assert any(how != ITSELF for how in lane.relations)


def test_t18_no_shift_is_inferred_where_no_two_statements_exclude_each_other(ledger: Ledger) -> None:
    assert all(lane.shifts == () for lane in positions(ledger, "United States"))


def test_t18_only_what_is_said_on_the_issue(ledger: Ledger) -> None:
    (lane,) = positions(ledger, "Antony Blinken", "long-range weaponry")
    assert [one.speaker for one in lane.stands] == ["Antony Blinken"]


def test_t18_with_its_own_secretary_of_states_words_and_what_is_yet_to_be_approved(ledger: Ledger) -> None:
    (lane,) = [row for row in positions(ledger, "United States") if row.issue == "Army Tactical Missile System"]
    told = {one.speaker: (one, how) for one, how in zip(lane.stands, lane.relations, strict=True)}
    blinken, how = told["Antony Blinken"]
    assert how == PEOPLE
    assert blinken.said.earliest == date(2024, 9, 10)
    assert "long-range weaponry" in blinken.words
    yet, _ = told["Joe Biden"]
    assert yet.sentence.endswith("has yet to approve the use of longer-range systems")
    assert not yet.asserted
    assert [one.speaker for row in positions(ledger, "Antony Blinken") for one in row.stands][:1] == ["Antony Blinken"]
    assert not any(one.speaker == "William Courtney" for row in positions(ledger, "US") for one in row.stands)


def test_t18_a_house_has_its_own_line_within_that_of_its_government(ledger: Ledger) -> None:
    lines = {name: line_of(ledger, name).relations for name in ("Kremlin", "Russia", "White House", "US")}
    speakers = {one.id: one.speaker for one in ledger.statements}
    assert {speakers[id_] for id_ in lines["Kremlin"]} == {"Dmitry Peskov"}
    assert {speakers[id_] for id_ in lines["White House"]} == {"White House"}
    assert lines["Kremlin"].keys() < lines["Russia"].keys()
    assert lines["White House"].keys() < lines["US"].keys()
    assert "Several Russian pro-war military bloggers" not in {speakers[id_] for id_ in lines["Russia"]}


def test_t18_as_known_on_a_day_has_nothing_of_later_ones(ledger: Ledger, held: Mapping[str, Held]) -> None:
    day = date(2024, 6, 2)
    stood = as_it_stood(held.values(), ledger, (), day)
    (lane,) = positions(stood, "US", "ATACMS")
    assert {one.speaker for one in lane.stands} >= {"US Defense Department", "U.S. officials"}
    assert "Antony Blinken" not in {one.speaker for one in lane.stands}
    whole = {page.id: page.published.when for page in ledger.pages}
    assert all(page.published.when == whole[page.id] for page in stood.pages)
    assert all(one.printed.latest is not None and one.printed.latest <= day for one in lane.stands)


def test_t18_the_main_actors_stand_in_the_print_of_everybody(ledger: Ledger) -> None:
    lanes = {(row.actor, row.issue): row for row in positions(ledger)}
    line = lanes["United States", "Army Tactical Missile System"]
    first = line.stands[0]
    assert first.speaker == "US Defense Department"
    assert (first.said.earliest, first.said.latest) == (date(2023, 6, 16), date(2023, 6, 30))
    assert {"Ukraine", "Russia"} <= {actor for actor, _ in lanes}
    assert {issue for actor, issue in lanes if actor == "Vladimir Putin"} >= {"Ukraine", "United States"}
    assert not any(one.sentence.startswith("U.S. to Discuss") for one in line.stands)
