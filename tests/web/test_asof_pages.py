"""The desk as of a day: only what had been printed by then, on every page that can, until the reader leaves it."""

import re
from datetime import date
from pathlib import Path
from threading import Event, Timer

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import QUILL, A, B, Pretend

from onrecord.ledger.values import Ledger
from onrecord.store.errors import NoStoryError
from onrecord.web import shelves
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


class Slow(Counting):
    """Makes the record of a day only once it may, or fails."""

    may: Event
    fails: bool

    def asof(self, day: date) -> Ledger:
        self.may.wait(20)
        if self.fails:
            raise NoStoryError(Path("story.onrecord"))
        return super().asof(day)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    monkeypatch.setattr(shelves, "AT_ONCE", 0)
    monkeypatch.setattr(shelves, "PATIENCE", 0.01)
    made = Slow()
    made.made, made.may, made.fails = [], Event(), False
    return made


def test_a_day_that_takes_long_is_made_beside_the_pages(slow: Slow, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = TestClient(app_for(slow, ("testserver",)))
    for _ in range(2):
        answer = desk.get(f"/statements?{DAY}&q=bridge")
        assert (answer.status_code, answer.headers["Refresh"]) == (202, "1")
        assert "as it stood on 6 Mar 2031 is being made of 1 article" in answer.text
        assert 'href="/statements?asof=2031-03-06&amp;q=bridge"' in answer.text
    assert desk.get("/statements").status_code == 200
    slow.may.set()
    monkeypatch.setattr(shelves, "PATIENCE", 20)
    answer = desk.get(f"/statements?{DAY}&q=bridge")
    assert (answer.status_code, answer.headers.get("Refresh"), slow.made) == (200, None, [date(2031, 3, 6)])


def test_a_part_of_a_page_waits_for_its_day(slow: Slow) -> None:
    desk = TestClient(app_for(slow, ("testserver",)))
    Timer(0.2, slow.may.set).start()
    assert desk.get(f"/article/{A}/pane?{DAY}", headers={"HX-Request": "true"}).status_code == 200


def test_a_day_whose_making_failed_is_made_again(slow: Slow, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = TestClient(app_for(slow, ("testserver",)))
    monkeypatch.setattr(shelves, "PATIENCE", 20)
    slow.may.set()
    slow.fails = True
    assert desk.get(f"/statements?{DAY}").status_code == 503
    slow.fails = False
    assert desk.get(f"/statements?{DAY}").status_code == 200


def test_what_the_first_pages_need_can_be_made_before_they_are_asked_for(source: Counting) -> None:
    app = app_for(source, ("testserver",))
    app.state.warm()
    held, version = [], source.version()
    source.version = lambda: version  # type: ignore[method-assign]
    source.ledger = lambda: held.append("asked")  # type: ignore[assignment, method-assign, return-value]
    assert TestClient(app).get("/statements").status_code == 200
    assert held == []


def test_a_shelf_of_a_day_is_kept(source: Counting) -> None:
    kept_ones = Shelves(source)
    first = kept_ones.asof(date(2031, 3, 6))
    assert kept_ones.asof(date(2031, 3, 6)) is first
    assert kept_ones.asof(None) is kept_ones.whole()
