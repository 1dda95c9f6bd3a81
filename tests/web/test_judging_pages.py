"""Judging on the desk: forms without scripts, that only pages of this desk can send."""

import re
from pathlib import Path
from shutil import copyfile

import pytest
from starlette.testclient import TestClient
from tests.ledger.judging import NEWS

from onrecord.build import build
from onrecord.store.story import open_story
from onrecord.web.app import create_app


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("desk")
    (place / "news").mkdir()
    for name, text in NEWS.items():
        (place / "news" / name).write_text(text, "utf-8")
    build([place / "news"], place / "built.onrecord")
    return place / "built.onrecord"


@pytest.fixture
def story(built: Path, tmp_path: Path) -> Path:
    copyfile(built, tmp_path / "desk.onrecord")
    return tmp_path / "desk.onrecord"


@pytest.fixture
def desk(story: Path) -> TestClient:
    return TestClient(create_app(story, ("testserver",)), follow_redirects=False)


def token(desk: TestClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', desk.get("/review").text)
    assert found is not None
    return found[1]


def statement(story: Path, words: str) -> str:
    with open_story(story) as held:
        return next(s.id for s in held.ledger().statements if any(words in c.words for c in s.content))


def judged(story: Path) -> int:
    with open_story(story) as held:
        return len(held.judgements())


def test_a_line_is_judged_marked_and_undone(desk: TestClient, story: Path) -> None:
    id_ = statement(story, "14 cables")
    assert f"/judge/statement/{id_}" in desk.get("/statements").text
    assert "Who said it" in desk.get(f"/judge/statement/{id_}").text
    form = {"token": token(desk), "sort": "statement", "name": id_, "by": "Ann", "why": "heard it"}
    answer = desk.post("/judge", data=form | {"verdict": "speaker", "value-speaker": "Piet Lindqvist"})
    assert answer.status_code == 303
    assert "<b>Kept:</b> said by Piet Lindqvist" in desk.get(answer.headers["location"]).text
    for address in ("/statements", f"/statement/{id_}"):
        assert "said by Piet Lindqvist, by Ann: “heard it”" in desk.get(address).text
    with open_story(story) as held:
        (made,) = held.judgements()
    assert desk.post("/undo", data={"token": form["token"], "id": made.id, "by": "Bea"}).status_code == 303
    assert "by Ann: “heard it”" not in desk.get("/statements").text
    assert "undone by" in desk.get("/log").text


def test_every_kind_of_thing_has_its_page(desk: TestClient, story: Path) -> None:
    with open_story(story) as held:
        ledger = held.ledger()
    page = ledger.pages[0].id
    moment = next(m.id for m in ledger.timeline if m.clock == "happened")
    for address, words in (
        (f"figure/{ledger.figures[0].id}", "What it is a figure of"),
        (f"page/{page}", "The day of printing"),
        (f"entity/{ledger.entities[0].id}", "The same as"),
        (f"moment/{moment}", "The day, as"),
        (f"words/{page}?c=0-6", "Note it"),
    ):
        answer = desk.get(f"/judge/{address}")
        assert (answer.status_code, words in answer.text) == (200, True), address
    for address in ("figure/nothing", "nothing/x", f"words/{page}?c=9-99999999", f"words/{page}", "moment/x", "page/x"):
        assert desk.get(f"/judge/{address}").status_code == 404


def test_figures_pages_and_lines_are_judged_by_their_buttons(desk: TestClient, story: Path) -> None:
    with open_story(story) as held:
        ledger = held.ledger()
    left, right = (f.id for f in ledger.figures[:2])
    undated = next(p for p in ledger.pages if p.paths == ("undated.txt",))
    line = f"{undated.id}#c{undated.segments[0].span.start}-{undated.segments[0].span.end}"
    common = {"token": token(desk), "by": "Ann", "back": "/figures"}
    for form in (
        {"sort": "figure", "name": left, "verdict": f"same:{right}"},
        {"sort": "page", "name": undated.id, "verdict": "published", "value-published": "2023-04-12"},
        {"sort": "page", "name": undated.id, "verdict": "outlet:unknown", "value-outlet": "left alone"},
        {"sort": "page", "name": undated.id, "verdict": f"role:{line}", f"value-role-{line}": "caption"},
    ):
        answer = desk.post("/judge", data=common | form)
        assert (answer.status_code, answer.headers["location"]) == (303, "/figures")
    with open_story(story) as held:
        now = held.ledger()
    page = next(p for p in now.pages if p.id == undated.id)
    assert (str(page.published.when.latest), page.segments[0].role.value) == ("2023-04-12", "caption")
    assert any({left, right} <= set(s.figures) for s in now.figure_sets)
    assert "judged" in desk.get("/intake").text


def test_the_queue_is_answered_and_comes_back(desk: TestClient) -> None:
    text = desk.get("/review?about=statement").text
    form = re.search(r'<form class="answers".*?value="right"', text, re.DOTALL)
    assert form is not None
    fields = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form[0]))
    answer = desk.post("/judge", data=fields | {"verdict": "right"})
    assert answer.headers["location"] == "/review?about=statement"
    assert f'id="q{fields["name"]}"' in text
    assert f'id="q{fields["name"]}"' not in desk.get("/review?about=statement").text


@pytest.mark.parametrize(
    ("headers", "change", "status"),
    [
        ({}, {"token": ""}, 403),
        ({}, {"token": "wörong"}, 403),
        ({"Origin": "http://elsewhere.example"}, {}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, {}, 403),
        ({"Sec-Fetch-Site": "same-site"}, {}, 403),
        ({"Content-Type": "text/plain"}, {}, 415),
        ({"Host": "elsewhere.example"}, {}, 400),
        ({}, {"why": "x" * 70_000}, 413),
        ({}, {"verdict": ""}, 422),
        ({}, {"verdict": "undo"}, 422),
        ({}, {"name": "nothing-like-it"}, 422),
        ({}, {"verdict": "date", "value-date": "yesterday"}, 422),
    ],
)
def test_what_did_not_come_from_here_or_means_nothing_is_refused(
    desk: TestClient, story: Path, headers: dict[str, str], change: dict[str, str], status: int
) -> None:
    form = {"token": token(desk), "name": statement(story, "240 people"), "verdict": "pin"}
    assert desk.post("/judge", data=form | change, headers=headers).status_code == status
    assert judged(story) == 0


def test_a_form_is_sent_only_as_one_and_leads_only_back_here(desk: TestClient, story: Path) -> None:
    form = {"token": token(desk), "name": statement(story, "240 people"), "verdict": "pin"}
    for address in ("/judge", "/undo"):
        assert desk.get(address).status_code == 405
    for back in ("//elsewhere.example", "/\\elsewhere.example", "http://elsewhere.example"):
        assert desk.post("/judge", data=form | {"back": back}).headers["location"].startswith("/log?done=")
    own = desk.post("/judge", data=form, headers={"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"})
    assert own.status_code == 303
    assert "by=" in own.headers["set-cookie"]
    assert "HttpOnly" in own.headers["set-cookie"]
