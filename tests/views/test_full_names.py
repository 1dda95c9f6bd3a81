"""People by their full names, with the words that give them."""

from tests.views.made import COURIER, GAZETTE, LEDGER

from onrecord.views.full_names import in_full
from onrecord.views.telling import told


def test_a_surname_is_told_in_full_with_the_place_of_the_full_name() -> None:
    whole = in_full(LEDGER)
    short, full = (next(one for one in made.statements if one.article == COURIER) for made in (LEDGER, whole))
    assert (short.speaker, full.speaker) == ("Lindqvist", "Åsa Lindqvist")
    sentence = told(full, {page.id: page for page in whole.pages}, "")
    assert sentence.text.startswith("Åsa Lindqvist told")
    assert {cited.words for cited in sentence.citations if cited.article == GAZETTE} == {"Åsa Lindqvist"}
    assert in_full(whole) == whole


def test_who_is_not_a_person_or_goes_by_another_name_stays() -> None:
    assert [one.speaker for one in in_full(LEDGER).statements if one.entity is None] == [
        one.speaker for one in LEDGER.statements if one.entity is None
    ]
