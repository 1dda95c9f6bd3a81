"""Articles that a paper reads: one after the other, the file opened once for all."""

from pathlib import Path
from unittest.mock import Mock, call

import pytest
from starlette.testclient import TestClient
from tests.ledger.judging import NEWS

from onrecord.build import build
from onrecord.store.story import open_story
from onrecord.web import source
from onrecord.web.app import create_app


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("texts")
    (place / "news").mkdir()
    for name, text in NEWS.items():
        (place / "news" / name).write_text(text, "utf-8")
    build([place / "news"], place / "built.onrecord")
    return place / "built.onrecord"


def test_articles_are_looked_up_and_what_is_not_held_is_none(story: Path) -> None:
    with open_story(story) as held:
        articles = {one.id: one for one in held.articles()}
    with source.StoryFile(story).texts() as texts:
        assert {id_: texts(id_) for id_ in articles} == articles
        assert texts("nothing") is None


@pytest.mark.parametrize("address", ["/brief", "/new?since=2020-01-01"])
def test_a_paper_opens_the_file_once(story: Path, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = TestClient(create_app(story, ("testserver",)))
    assert desk.get("/").status_code == 200
    opened = Mock(wraps=open_story)
    monkeypatch.setattr(source, "open_story", opened)
    assert desk.get(address).status_code == 200
    assert opened.call_args_list == [call(story)]
