"""What is new and the brief, on the desk."""

import zipfile
from io import BytesIO

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import Pretend

from onrecord.views import brief as briefs
from onrecord.views.papers import Paper
from onrecord.web import desk as desk_of
from onrecord.web.app import app_for


def client() -> TestClient:
    return TestClient(app_for(Pretend(), ("testserver",)))


def test_every_sentence_opens_its_words_and_has_its_note() -> None:
    for address in ("/brief?candidates=1", "/new?since=2000-01-01&candidates=1"):
        text = client().get(address).text
        count = text.count('<p class="line told')
        assert count > 3
        assert text.count('data-place="') >= count
        for number in range(1, count + 1):
            assert f'id="n{number}"' in text
            assert f'href="#n{number}"' in text


def test_candidates_are_shown_where_asked_for_only() -> None:
    assert "Candidate:" not in client().get("/brief").text
    assert "Candidate:" in client().get("/brief?candidates=1").text


def test_a_brief_may_be_about_somebody_and_a_wrong_day_is_said() -> None:
    assert "<h1>Brief: quill</h1>" in client().get("/brief?about=quill").text
    assert "is not a day" in client().get("/brief?from=yesterday").text
    assert "is not a day" in client().get("/new?since=yesterday").text


def test_a_brief_is_taken_along_as_a_file() -> None:
    answer = client().get("/brief?file=docx&about=quill")
    assert answer.headers["content-disposition"] == 'attachment; filename="brief.docx"'
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert "word/footnotes.xml" in archive.namelist()
    assert client().get("/brief?file=md").text.startswith("# Brief")
    assert client().get("/brief?file=exe").text.startswith("<!doctype html>")


def test_a_brief_is_written_once_for_a_look_and_for_every_file(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def counted(*asked: object) -> Paper:
        made.append(asked)
        return briefs.brief(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(desk_of, "brief", counted)
    desk = TestClient(app_for(Pretend(), ("testserver",)))
    for address in ("/brief", "/brief?file=md", "/brief?file=docx", "/brief"):
        assert desk.get(address).status_code == 200
    assert len(made) == 1
    desk.get("/brief?about=Quill")
    assert len(made) == 2
