"""Forty copies of one wire report are one source: the desk folds them, and says so wherever it counts."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import LEDGER, QUILL, STATEMENTS, A, B, Pretend, interval

from onrecord.ledger.values import Clock, Moment
from onrecord.views.phrases import one_line
from onrecord.web.app import app_for

ORIGIN = "The Daily Span"
FIRST = replace(STATEMENTS[1], copies=("s4",), origin=ORIGIN)
COPY = replace(STATEMENTS[3], copies=("s2",), origin=ORIGIN, speaker="Ada Quill", entity=QUILL, outlet="The Post")
PAGES = tuple(replace(one, origin=A if one.id in {A, B} else one.id) for one in LEDGER.pages)


def moment(id_: str, said: str, article: str, copy_of: str | None) -> Moment:
    cited = next(one.content for one in STATEMENTS if one.id == said)
    day = interval("2031-03-01")
    return Moment(
        id_, Clock.HAPPENED, day, cited[0].words, article, None, cited, "dated", origin=ORIGIN, copy_of=copy_of
    )


COPIED = replace(
    LEDGER,
    pages=PAGES,
    statements=(STATEMENTS[0], FIRST, STATEMENTS[2], COPY, *STATEMENTS[4:]),
    timeline=(moment("h1", "s2", A, None), moment("h2", "s4", B, "h1")),
)
SINGLE = "2 pages, single origin: The Daily Span"


def page_of(address: str) -> str:
    answer = TestClient(app_for(Pretend(COPIED), ("testserver",))).get(address)
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize("address", ["/statements", "/timeline", f"/who/{QUILL}", "/statement/s2"])
def test_copies_are_one_line_that_names_the_single_origin(address: str) -> None:
    page = page_of(address)
    assert page.count(SINGLE) == 1
    assert "12,000 cars a day" in page


def test_copies_are_counted_once_and_the_reader_is_told() -> None:
    page = page_of("/statements")
    assert "5 statements; 1 copy is folded under the first" in page
    assert "more than 180 tonnes of steel were needed" not in page
    assert 'aria-label="The same words in The Post"' in page
    assert "1 line; 1 more tells the same and is folded" in one_line(page_of("/timeline"))
    assert "2 statements; named" in page_of(f"/who/{QUILL}")


def test_a_copy_stands_for_its_origin_where_that_is_not_asked_for() -> None:
    page = page_of("/statements?outlet=The+Post")
    assert "more than 180 tonnes of steel were needed" in page
    assert SINGLE in page


def test_a_copied_article_says_whose_copy_it_is() -> None:
    assert "Goes back to" in page_of(f"/article/{B}")
    assert "Copied by 1 page" in page_of(f"/article/{A}")
    assert "1 of them a copy of another" in page_of("/")


def test_a_line_of_the_timeline_can_be_judged() -> None:
    assert 'href="/judge/moment/h1"' in page_of("/timeline")
    assert "On this day" in page_of("/judge/moment/h1")
