"""The stories of a pile on the desk: who tells each, and articles moved by a form."""

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.cli.running import run
from tests.web.pretend import LEDGER, A, B, Pretend

from onrecord.ledger.values import Ledger
from onrecord.web.app import app_for, create_app

FLOOD = (
    "The river Torr flooded {} in Wexholm after the dam at Orme broke. Mayor Ina Solberg said the dam at Orme had been "
    "checked in May. The flood of the Torr cut the railway to Wexholm."
)
STRIKE = (
    "Bus drivers of Meridian Transit went on strike {} over night shifts in Calder. Union leader Pavo Lindqvist said "
    "the strike of the bus drivers in Calder would last until Meridian Transit paid for night shifts."
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    for name, text in (("f1", FLOOD), ("f2", FLOOD), ("s1", STRIKE), ("s2", STRIKE)):
        (news / f"{name}.txt").write_text(text.format("streets" if name[1] == "1" else "again on Friday"), "utf-8")
    path = tmp_path / "pile.onrecord"
    assert run("build", news, "--story", path).exit_code == 0
    return path


def page_of(ledger: Ledger = LEDGER) -> str:
    answer = TestClient(app_for(Pretend(ledger), ("testserver",))).get("/stories")
    assert answer.status_code == 200
    return answer.text


def test_a_story_has_a_title_its_days_outlets_origins_and_articles() -> None:
    page = page_of()
    for words in (
        "Northhaven, bridge",
        "articles in 2 stories",
        "1 of them told by more than one",
        "story0",
    ):
        assert words in page
    assert page.index(f'href="/article/{A}"') < page.index(f'href="/article/{B}"')
    assert page.index("Northhaven, bridge") < page.index(">Fares<")


def test_where_pages_outnumber_origins_it_says_so() -> None:
    copied = replace(LEDGER.pages[1], origin=LEDGER.pages[0].id)
    page = page_of(replace(LEDGER, pages=(LEDGER.pages[0], copied, *LEDGER.pages[2:])))
    assert '<span class="badge">single origin</span>' in page
    assert "origin</span>" not in page_of()


def test_an_empty_story_says_what_to_do() -> None:
    assert "onrecord build FOLDER" in page_of(Ledger(pages=()))


def test_an_article_is_moved_stays_there_and_is_put_back(story: Path) -> None:
    app = create_app(story, ("testserver",))
    desk = TestClient(app)
    before = desk.get("/stories").text
    token = before.split('name="token" value="')[1].split('"')[0]
    articles = {one.split('"')[0]: place for place, one in enumerate(before.split('id="a')[1:])}
    stories = [one.split('"')[0] for one in before.split('class="told" id="s')[1:]]
    (moving, target) = (next(iter(articles)), stories[1])
    form = {
        "token": token,
        f"move-{moving}": "on",
        "story": target,
        "by": "Ann",
        "why": "not that <story>",
        "do": "move",
    }
    answer = desk.post("/stories", data=form, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/stories#a{moving}")
    after = desk.get("/stories").text
    assert "moved</span>" in after
    assert "by Ann: “not that &lt;story&gt;”" in after
    assert after.index(f'id="a{moving}"') > after.index(f'id="s{target}"')
    form["do"] = "back"
    assert desk.post("/stories", data=form, follow_redirects=False).status_code == 303
    assert "moved</span>" not in desk.get("/stories").text


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"do": "move"}, 403, "earlier visit"),
        ({"token": "", "do": "move"}, 422, "Mark the articles to move first"),
        ({"token": "", "do": "move", f"move-{A}": "on", "story": "nowhere"}, 422, "is no story"),
        ({"token": "", "do": "back", f"move-{A}": "on"}, 422, "obody moved"),
    ],
)
def test_what_cannot_be_done_is_told(fields: dict[str, str], status: int, words: str) -> None:
    desk = TestClient(app_for(Pretend(), ("testserver",)))
    if "token" in fields:
        fields = fields | {"token": desk.get("/stories").text.split('name="token" value="')[1].split('"')[0]}
    answer = desk.post("/stories", data=fields)
    assert answer.status_code == status
    assert words in answer.text
