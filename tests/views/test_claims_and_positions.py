"""Claims with both sides in words; lanes of an actor; an institution with its people, told apart."""

from dataclasses import replace

import pytest
from tests.ledger.test_claims import _CLOSE, _OPEN, ledger

from onrecord.export.as_text import as_text
from onrecord.export.claims_sheet import positions_sheet
from onrecord.views.claims import claim_rows
from onrecord.views.deputies import PEOPLE, line_of
from onrecord.views.main_actors import main_lines
from onrecord.views.positions import EVERYTHING, positions
from onrecord.views.timeline import timeline


def test_a_contested_claim_shows_both_sides_with_words_and_day() -> None:
    (row,) = claim_rows(ledger(_OPEN, _CLOSE))
    assert row.contested
    (conflict,) = row.conflicts
    for words in ("John Brown (for)", "the harbour stays open", "Mary Smith (against)", "10 September 2024"):
        assert words in conflict
    assert {one.citation.partition("#")[0] for one in row.stands} == {f"{0:016}", f"{1:016}"}


def test_claims_of_one_speaker_or_contested_ones() -> None:
    made = ledger(_OPEN, "Mayor Mary Smith said the harbour will stay open.")
    assert len(claim_rows(made, "Mary Smith")) == 1
    assert claim_rows(made, "Zebedee") == ()
    assert claim_rows(made, contested=True) == ()


def test_a_shift_is_said_in_words() -> None:
    made = ledger(_OPEN, "Harbour master John Brown said he had decided to close the harbour.")
    lane, everything = positions(made, "John Brown")
    assert [one.stance for one in lane.stands] == ["support", "denial"]
    assert lane.shifts[0].index("stays open") < lane.shifts[0].index("close the harbour")
    assert everything.issue == EVERYTHING
    assert positions(made)[0].actor == "John Brown"
    assert everything.shifts == lane.shifts
    assert claim_rows(made)[0].shifts == lane.shifts
    assert main_lines(made) == ()


def test_an_institution_and_its_people_are_told_apart() -> None:
    made = ledger(
        "Greenpeace opposes the dam.\n\nGreenpeace spokesman John Brown said the dam is a mistake.",
        "Mayor Mary Smith said the dam is safe.",
    )
    (lane,) = positions(made, "Greenpeace", "dam")
    assert {one.speaker: how for one, how in zip(lane.stands, lane.relations, strict=True)}["John Brown"] == PEOPLE
    assert "Mary Smith" not in {one.speaker for one in lane.stands}


def test_only_the_actor_itself_where_asked() -> None:
    made = ledger("Greenpeace opposes the dam.\n\nGreenpeace spokesman John Brown said the dam is a mistake.")
    assert {one.speaker for row in positions(made, "Greenpeace", alone=True) for one in row.stands} == {"Greenpeace"}


@pytest.mark.parametrize(
    ("text", "name", "its"),
    [
        ("U.S. Secretary of State Antony Blinken said the talks had failed.", "United States", True),
        ("A Ukrainian official said the talks had failed.", "Ukraine", True),
        ("Airbus's chief executive, Tom Enders, said the talks had failed.", "Airbus", True),
        ("Tomas Lindqvist, the head of the Dockworkers' Union, said the talks had failed.", "Dockworkers' Union", True),
        ("Former US ambassador William Courtney said the talks had failed.", "US", False),
        ("US actor George Clooney said the talks had failed.", "US", False),
        ("Several Russian pro-war military bloggers said the talks had failed.", "Russia", False),
        ("US special envoy for Ukraine Kurt Volker said the talks had failed.", "Ukraine", False),
    ],
)
def test_whose_people_are_its_own(text: str, name: str, *, its: bool) -> None:
    made = ledger(f"{text}\n\nThe news came from {name} late on Monday.")
    spoken = [how for one, how in line_of(made, name).relations.items() if how == PEOPLE]
    assert bool(spoken) is its


def test_a_thing_is_spoken_of_in_one_lane_by_its_names_and_by_what_articles_call_it() -> None:
    made = ledger(
        "Minister Mary Smith said the navy would get long-range ATACMS missiles.",
        "Minister Mary Smith said the long-range ATACMS missiles had arrived.",
        "Minister Mary Smith said longer-range weapons were yet to be approved.\n\nShe said she was well.",
    )
    lane = next(row for row in positions(made, "Mary Smith") if row.issue == "ATACMS")
    assert len(lane.stands) == 3
    assert "what 2 articles call ATACMS" in lane.stands[-1].because
    assert [len(row.stands) for row in positions(made, "Mary Smith", "navy, arrived")] == [2]


def test_a_lane_of_words_marks_its_candidates() -> None:
    made = ledger("Greenpeace said the dam is a mistake.")
    pale = replace(made, statements=tuple(replace(one, asserted=False) for one in made.statements))
    for held, mark in ((made, False), (pale, True)):
        (lane,) = positions(held, None, "dam")
        assert [one.asserted for one in lane.stands] == [not mark]
        assert ("~ Greenpeace" in "".join(as_text(positions_sheet([lane])))) is mark


def test_a_pronoun_is_no_country() -> None:
    made = ledger(
        "Mayor Mary Smith said the ships will fire at us.", "Mayor Mary Smith said the US will close the harbour."
    )
    (lane,) = positions(made, "Mary Smith", "US")
    assert ["the US will" in one.words for one in lane.stands] == [True]


def test_a_surname_that_is_joined_counts_in_the_lanes_and_on_the_timeline() -> None:
    made = ledger(_OPEN, "Harbour master John Brown said he had decided to close the harbour.")
    first, second = made.statements
    short = replace(made, statements=(first, replace(second, speaker="Brown")))
    assert [[one.speaker for one in row.stands] for row in positions(short)[:1]] == [["John Brown", "John Brown"]]
    assert all(row.sentence.startswith("John Brown") for row in timeline(short) if row.statement)


def test_who_decides_against_something_denies_nothing() -> None:
    rows = positions(ledger(_OPEN, "Harbour master John Brown said he had decided to close the harbour."))
    printed = "".join(as_text(positions_sheet(rows)))
    assert "against: John Brown" in printed
    assert "denial:" not in printed
