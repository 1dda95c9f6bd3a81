"""Who republished whom, side by side; and what changed between versions of an article."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import LEDGER, A, B, C, Pretend

from onrecord.ledger.reuse_values import Direction
from onrecord.ledger.values import Ledger
from onrecord.web.app import app_for


def page_of(address: str, ledger: Ledger = LEDGER, status: int = 200) -> str:
    answer = TestClient(app_for(Pretend(ledger), ("testserver",))).get(address)
    assert answer.status_code == status
    return answer.text


def turned(direction: Direction, lag: int | None) -> Ledger:
    return replace(LEDGER, copies=(replace(LEDGER.copies[0], direction=direction, lag=lag),))


def test_a_pair_says_how_much_from_where_to_where_and_why() -> None:
    page = page_of("/copies")
    for words in ("a passage", "25 % of the shorter", "credited to The Harbour Gazette", "printed 4 days earlier"):
        assert words in page
    assert "the first is credited in the second" in page
    assert page.index("Gazette: steel figure disputed") < page.index("Minister rules out new bridge")
    assert 'href="/copies/pair1"' in page


@pytest.mark.parametrize(
    ("direction", "lag", "first", "way"),
    [
        (Direction.A_TO_B, 4, A, "taken over by"),
        (Direction.B_TO_A, 4, B, "taken over by"),
        (Direction.UNKNOWN, 4, A, "who took it from whom is not known"),
        (Direction.UNKNOWN, -4, B, "who took it from whom is not known"),
        (Direction.UNKNOWN, None, A, "who took it from whom is not known"),
    ],
)
def test_the_origin_or_else_the_earlier_one_stands_first(
    direction: Direction, lag: int | None, first: str, way: str
) -> None:
    page = page_of("/copies", turned(direction, lag))
    second = B if first == A else A
    assert page.index(f'href="/article/{first}"') < page.index(f'href="/article/{second}"')
    assert way in page


def test_passages_stand_side_by_side_with_the_shared_words_marked() -> None:
    page = page_of("/copies/pair1")
    assert '<span class="own">180</span> <mark class="shared">tonnes of steel</mark>' in page
    assert '<span class="own">300</span> <mark class="shared">tonnes of steel</mark>' in page
    assert f'href="/article/{B}?c=' in page
    page_of("/copies/none", status=404)


def test_pairs_are_narrowed_by_article_and_by_kind() -> None:
    assert "pair1" in page_of(f"/copies?article={A}")
    assert "pair1" not in page_of(f"/copies?article={C}")
    assert "pair1" not in page_of("/copies?relation=same")
    assert "No two articles share text" in page_of("/copies", replace(LEDGER, copies=()))


def test_one_article_in_two_files_is_listed() -> None:
    twice = replace(LEDGER.pages[0], paths=("a.txt", "b/a.txt"))
    assert "a.txt, b/a.txt" in page_of("/copies", replace(LEDGER, pages=(twice, *LEDGER.pages[1:])))


def test_versions_show_which_is_current_and_what_changed() -> None:
    page = page_of("/versions")
    assert "<b>current</b>" in page
    assert "<del>Minister rules out new bridge</del> <ins>Gazette: steel figure disputed</ins>" in page
    assert "statement vanished" in page
    assert "No article is held" in page_of(f"/versions?article={C}")


def test_an_article_leads_to_its_copies_and_versions() -> None:
    page = page_of(f"/article/{A}")
    assert f'href="/copies?article={A}"' in page
    assert "An older version" in page
    assert "The current version" in page_of(f"/article/{B}")
    assert "what changed" not in page_of(f"/article/{C}")
