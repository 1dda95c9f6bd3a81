"""Claims with both sides in words; lanes of an actor; an institution with its people, told apart."""

from tests.ledger.test_claims import _CLOSE, _OPEN, ledger

from onrecord.views.claims import claim_rows
from onrecord.views.positions import PEOPLE, positions


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
    (lane,) = positions(made, "John Brown")
    assert [one.stance for one in lane.stands] == ["support", "denial"]
    assert lane.shifts[0].index("stays open") < lane.shifts[0].index("close the harbour")
    assert positions(made)[0].actor == "John Brown"


def test_an_institution_and_its_people_are_told_apart() -> None:
    made = ledger(
        "Greenpeace opposes the dam.\n\nGreenpeace spokesman John Brown said the dam is a mistake.",
        "Mayor Mary Smith said the dam is safe.",
    )
    (lane,) = positions(made, "Greenpeace", "dam")
    assert {one.speaker: how for one, how in zip(lane.stands, lane.relations, strict=True)}["John Brown"] == PEOPLE
    assert "Mary Smith" not in {one.speaker for one in lane.stands}
