"""The desk as of a day: only what had been printed by then, on every page that can, until the reader leaves it."""

import re
from datetime import date

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import QUILL, A, B, Pretend

from onrecord.ledger.values import Ledger
from onrecord.web.app import app_for
from onrecord.web.asof import kept
from onrecord.web.shelves import Shelves

DAY = "asof=2031-03-06"
"""The day after the first of the three articles; the second is printed later, the third has no date."""


class Counting(Pretend):
    """Counts how often the record of a day is made."""

    made: list[date]

    def asof(self, day: date) -> Ledger:
        self.made.append(day)
        return super().asof(day)


@pytest.fixture
def source() -> Counting:
    made = Counting()
    made.made = []
    return made


@pytest.fixture
def desk(source: Counting) -> TestClient:
    return TestClient(app_for(source, ("testserver",)))


@pytest.mark.parametrize(
    "address", ["/", "/statements", "/timeline", "/figures", "/who", f"/who/{QUILL}", f"/article/{A}"]
)
def test_pages_know_only_what_was_printed_by_then(desk: TestClient, address: str) -> None:
    page = desk.get(f"{address}?{DAY}").text
    assert "As of 6 Mar 2031:</b> the record of 1 of 3 articles" in page
    assert "180 tonnes" not in page
    assert "ferry driver" not in page


def test_the_day_stays_in_links_and_forms(desk: TestClient) -> None:
    page = desk.get(f"/statements?{DAY}&q=bridge").text
    leads = [link for link in re.findall(r' href="(/[^"]*)"', page) if not link.startswith("/static/")]
    without = {link for link in leads if DAY not in link and not link.endswith("asof=")}
    assert {link.split("/")[1] for link in without} <= {"intake", "review", "log", "judge", "copies", "stories"}
    assert page.count('<input type="hidden" name="asof" value="2031-03-06">') == 2
    assert '<input type="hidden" name="q" value="bridge">' in page
    whole = re.search(r'href="([^"]*)">The whole story', page)
    assert whole is not None
    assert "180 tonnes" in desk.get("/statements?asof=").text
    assert "As of 6 Mar" not in desk.get(whole[1].replace("&amp;", "&")).text


def test_words_of_articles_that_look_like_links_are_left_alone() -> None:
    assert kept("&lt;a href=&#34;/who&#34;&gt;", date(2031, 3, 6)) == "&lt;a href=&#34;/who&#34;&gt;"


def test_an_article_of_a_later_day_is_not_there_yet(desk: TestClient) -> None:
    answer = desk.get(f"/article/{B}?{DAY}")
    assert answer.status_code == 404
    assert "as it stood on 6 Mar 2031" in answer.text


def test_what_is_no_day_is_told_and_the_whole_story_shown(desk: TestClient) -> None:
    page = desk.get("/statements?asof=yesterday").text
    assert "“yesterday” is not a day" in page
    assert "180 tonnes" in page


def test_the_record_is_made_once_for_days_between_which_nothing_was_printed(desk: TestClient, source: Counting) -> None:
    for day in ("2031-03-06", "2031-03-07", "2031-03-06"):
        desk.get(f"/statements?asof={day}")
    assert source.made == [date(2031, 3, 6)]
    desk.get("/statements?asof=2031-03-01")
    assert len(source.made) == 2


def test_a_shelf_of_a_day_is_kept(source: Counting) -> None:
    shelves = Shelves(source)
    first = shelves.asof(date(2031, 3, 6))
    assert shelves.asof(date(2031, 3, 6)) is first
    assert shelves.asof(None) is shelves.whole()
