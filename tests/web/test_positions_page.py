"""Positions and claims on the desk: lanes by day, both sides of a shift or a contest, every line opening its words."""

import pytest
from starlette.testclient import TestClient
from tests.ledger.test_claims import _CLOSE, _OPEN, ledger
from tests.web.pretend import Pretend

from onrecord.ledger.values import Ledger
from onrecord.web.app import app_for

_SHUT = "Harbour master John Brown said he had decided to close the harbour."


def text_of(address: str, held: Ledger) -> str:
    answer = TestClient(app_for(Pretend(held, ()), ("testserver",))).get(address)
    assert answer.status_code == 200
    return answer.text


@pytest.fixture(scope="module")
def shifted() -> Ledger:
    return ledger(_OPEN, _SHUT)


@pytest.fixture(scope="module")
def contested() -> Ledger:
    return ledger(_OPEN, _CLOSE)


def test_a_shift_shows_both_sides_and_every_line_opens_its_words(shifted: Ledger) -> None:
    page = text_of("/positions?who=John+Brown", shifted)
    assert "<h1>Positions: John Brown</h1>" in page
    assert "<b>Shift.</b>" in page
    assert "“the harbour stays open”" in page
    assert page.index("the harbour stays open") < page.index("decided to close the harbour")
    places = [f'href="/article/{n:016}?c=' for n in range(2)]
    assert all(place in page for place in places)
    assert "1 shift" in text_of("/positions", shifted)


def test_a_contested_claim_shows_both_sides(contested: Ledger) -> None:
    page = text_of("/claims?contested=1", contested)
    assert "<b>Contested.</b>" in page
    assert page.count('class="open quoted"') == 2
    assert "John Brown" in page
    assert "Mary Smith" in page
    assert "1 contested" in page


def test_without_a_name_the_speakers_are_offered_and_a_misspelt_one_is_said(contested: Ledger) -> None:
    assert "Who is on record" in text_of("/positions", contested)
    assert "Nobody in the story is called “Zebedee”." in text_of("/positions?who=Zebedee", contested)
    assert "No claim on which two take a stand." in text_of("/claims", ledger(_OPEN))
    assert "Nobody is on record with this." in text_of("/positions?who=John+Brown&on=zebra", contested)


def test_only_what_was_printed_by_a_day(shifted: Ledger) -> None:
    page = text_of("/positions?who=John+Brown&asof=2024-09-10", shifted)
    assert "decided to close" not in page
    assert "/claims?asof=2024-09-10" in page
