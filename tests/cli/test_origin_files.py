"""Pages without an outlet: every answer for people names them by their file, never by their id alone."""

import json
import re
from pathlib import Path

import pytest
from tests.cli.running import run

from onrecord.export.paper_html import paper_html
from onrecord.views.papers import Paper, Section

NOTE = """Harbour wall is unsafe, mayor says

{day} April 2023

"The harbour wall is unsafe and nobody should walk on it this winter," Mayor Ada Brook told the council on Friday.

Officials said the wall cost 4 million euros. Engineer Carl Holm said the harbour wall is unsafe.
The port authority said it would send a ship to look at the stones.
"""
BY_ID = re.compile(r"page [0-9a-f]{8}")
ASKED = [
    ("claims",),
    ("positions", "Brook"),
    ("utterances",),
    ("quote", "nobody should walk on it"),
    ("statements",),
    ("timeline",),
    ("who", "Brook"),
    ("changes", "--since", "2023-04-02"),
    ("brief",),
]


@pytest.fixture
def _story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for day in (1, 2):
        (tmp_path / f"note{day}.txt").write_text(NOTE.format(day=day), "utf-8")
    assert run("build", ".").exit_code == 0


@pytest.mark.usefixtures("_story")
def test_a_page_goes_by_its_file() -> None:
    answers = {asked: run(*asked).stdout for asked in ASKED}
    assert {asked for asked, told in answers.items() if BY_ID.search(told)} == set()
    assert all("note1.txt" in answers[asked] for asked in ASKED[:-1])


@pytest.mark.usefixtures("_story")
def test_programs_get_the_id() -> None:
    found = [
        json.loads(line) for line in run("quote", "nobody should walk on it", "--format", "jsonl").stdout.splitlines()
    ]
    assert any(BY_ID.match(row["origin"]) for row in found)


def test_a_page_without_sentences_has_no_notes() -> None:
    empty = Paper("Brief", (), (Section("Background", (), "No article speaks of it."),))
    told = "".join(paper_html(empty, ()))
    assert "No article speaks of it." in told
    assert "Notes" not in told


@pytest.mark.usefixtures("_story")
def test_an_empty_digest_has_no_notes_and_says_what_there_is_none_of() -> None:
    told = run("digest", "--since", "2023-05-01").stdout
    assert "No correction, and no words vanished." in told
    assert "Notes" not in told
    assert "Notes" in run("digest", "--since", "2023-04-02").stdout
