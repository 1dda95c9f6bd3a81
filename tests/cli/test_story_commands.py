"""The whole way: articles in, a story, and every question of it in every format."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.running import one_line, run

from onrecord.cli.main import COMMANDS

ARTICLES = {
    "gazette.txt": """Northport harbour to open in May, mayor says

The Northport Gazette
2 April 2023

The new harbour will open on 4 May 2023, Mayor Ada Brook said on Friday.

“We have waited long enough for this,” Brook told reporters at the town hall.

The harbour has a depth of 12 metres, Brook said.
""",
    "courier.txt": """Harbour too shallow, union warns

By Tom Reed
5 April 2023

The harbour is not deep enough for modern ships, union leader Carl Holm said on Tuesday.

“Nobody asked the pilots,” Holm said. “They know these waters.”

“We have waited long enough for this, and for a crane,” Ada Brook said.
""",
}

VIEWS = (
    "statements",
    "timeline",
    "figures",
    "who brook",
    "entities",
    "search harbour",
    "check",
    "intake",
    "utterances",
    "quote waited",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of articles, in the folder that we work in."""
    monkeypatch.chdir(tmp_path)
    news = tmp_path / "news"
    news.mkdir()
    for name, text in ARTICLES.items():
        (news / name).write_text(text, "utf-8")
    return news


@pytest.mark.usefixtures("folder")
def test_a_folder_alone_is_built_and_summed_up() -> None:
    result = run("news")
    assert result.exit_code == 0
    assert result.stdout.startswith("Files: 2 new. Read 2 articles in ")
    assert "2 articles, printed between 2 and 5 April 2023." in result.stdout
    assert " named speakers" in result.stdout
    assert result.stdout.endswith("Ask it: onrecord statements; onrecord serve\n")
    again = run("news", "--story", "other.onrecord")
    assert again.stdout.endswith("onrecord statements --story other.onrecord; onrecord serve --story other.onrecord\n")
    assert "Files: 2 unchanged. Read no article" in run("build", "news").stdout


@pytest.mark.usefixtures("folder")
def test_every_view_in_every_format() -> None:
    run("news")
    for view in VIEWS:
        rows = json.loads(run(*view.split(), "--format", "json").stdout)
        assert rows, view
        lines = run(*view.split(), "--format", "jsonl").stdout.splitlines()
        assert [json.loads(line) for line in lines] == rows
        cells = list(csv.DictReader(io.StringIO(run(*view.split(), "--format", "csv").stdout, newline="")))
        assert len(cells) == len(rows)
        assert run(*view.split(), "--format", "md").stdout.startswith("| ")
        table = run(*view.split())
        assert table.exit_code == 0
        assert table.stdout
        assert "None" not in table.stdout


@pytest.mark.usefixtures("folder")
def test_every_line_opens_its_words() -> None:
    run("news")
    rows = json.loads(run("statements", "--format", "json").stdout)
    assert {row["speaker"] for row in rows} >= {"Ada Brook", "Carl Holm"}
    for row in rows:
        (shown,) = json.loads(run("show", row["citation"], "--format", "json").stdout)
        assert " ".join(shown["words"].split()).startswith(row["words"][:10])
        assert row["id"] in {one["id"] for one in shown["statements"]}


@pytest.mark.usefixtures("folder")
def test_filters_and_their_note() -> None:
    run("news")
    only = json.loads(run("statements", "--speaker", "HOLM", "--format", "json").stdout)
    assert {row["speaker"] for row in only} == {"Carl Holm"}
    early = run("statements", "--to", "2023-04-02", "--clock", "printed", "--format", "json")
    assert {row["speaker"] for row in json.loads(early.stdout)} == {"Ada Brook"}
    none = run("statements", "--text", "submarines")
    assert (none.exit_code, none.stdout, none.stderr) == (0, "", "No statement answers this.\n")
    slip = run("statements", "--speaker", "Broook")
    assert (slip.exit_code, slip.stdout) == (0, "")
    assert slip.stderr.startswith("Nobody called 'Broook' speaks in the story. Did you mean 'Ada Brook'?\n")
    turned = run("statements", "--from", "2023-06", "--to", "2023-05")
    assert turned.exit_code == 2
    assert "--from 2023-06-01 is later than --to 2023-05-31" in one_line(turned)
    nowhere = run("brief", "--out", "nowhere/brief.md")
    assert nowhere.exit_code == 2
    assert one_line(nowhere).startswith("the folder of nowhere/brief.md does not exist")
    said = run("statements", "--from", "2023", "--format", "jsonl")
    everything = run("statements", "--format", "jsonl").stdout.splitlines()
    left_out = len(everything) - len(said.stdout.splitlines())
    assert (f"Left out: {left_out} statement" in said.stderr) is bool(left_out)


@pytest.mark.usefixtures("folder")
def test_what_is_wrong_in_what_was_asked_about_ends_with_1() -> None:
    run("news")
    unknown = run("who", "Bruk")
    assert unknown.exit_code == 1
    assert one_line(unknown) == "nobody called 'Bruk' is in the story. Did you mean 'Ada Brook'?"
    assert run("show", "ffff#c0-4").exit_code == 1
    article = json.loads(run("intake", "--format", "json").stdout)[0]["article"]
    outside = run("show", f"{article}#c0-99999")
    assert outside.exit_code == 1
    assert "does not hold: the article has" in one_line(outside)
    assert run("show", f"{article[:6]}#c0-4").exit_code == 0


@pytest.mark.usefixtures("folder")
def test_check_counts_the_citations() -> None:
    run("news")
    result = run("check")
    assert result.exit_code == 0
    assert "in 2 articles\nresult    all hold" in result.stdout
    (verified,) = json.loads(run("check", "--format", "json").stdout)
    assert verified["citations"] > 20
    assert verified["mismatches"] == []


def test_export_is_the_same_in_another_order_and_place(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("news")
    first = run("export").stdout_bytes
    run("build", folder / "courier.txt", "--story", "twice.onrecord")
    run("build", "news", "--story", "twice.onrecord")
    assert run("export", "--story", "twice.onrecord").stdout_bytes == first
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder.rename(elsewhere / "news")
    monkeypatch.chdir(elsewhere)
    run("news")
    assert run("export").stdout_bytes == first
    assert str(tmp_path).encode() not in first


@pytest.mark.usefixtures("folder")
def test_a_file_that_has_gone_leaves_the_story(folder: Path) -> None:
    run("news")
    (folder / "courier.txt").unlink()
    assert "Files: 1 unchanged, 1 removed." in run("news").stdout
    assert "Holm" not in run("export").stdout


@pytest.mark.usefixtures("folder")
def test_read_prints_one_line_a_file_in_order() -> None:
    result = run("read", "news/gazette.txt", "news/courier.txt", "nowhere.txt")
    assert result.exit_code == 0
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [record["path"] for record in records] == ["news/gazette.txt", "news/courier.txt", "nowhere.txt"]
    assert records[2]["article"] is None
    text = ARTICLES["gazette.txt"]
    speakers = {
        "".join(text[start:end] for start, end in one["source"]): one["speaker"] for one in records[0]["attributions"]
    }
    assert speakers["Brook"] == "Ada Brook"
    assert [record["path"] for record in map(json.loads, run("read", "news").stdout.splitlines())] == [
        "news/courier.txt",
        "news/gazette.txt",
    ]


@pytest.mark.usefixtures("folder")
def test_read_takes_standard_input_and_what_the_caller_knows() -> None:
    text = ARTICLES["gazette.txt"]
    (record,) = map(json.loads, run("read", "-", input=text).stdout.splitlines())
    assert record["path"] == "-"
    assert record["article"]["title"] == "Northport harbour to open in May, mayor says"
    assert "text" not in record["article"]
    options = ("--published", "2024-01-31", "--plain", "--with-text")
    (plain,) = map(json.loads, run("read", "-", *options, input=text).stdout.splitlines())
    assert {segment["role"] for segment in plain["article"]["segments"]} == {"body"}
    assert plain["article"]["text"] == text
    assert plain["article"]["published"]["latest"] == "2024-01-31"


@pytest.mark.usefixtures("folder")
def test_intake_without_a_story() -> None:
    (page,) = json.loads(run("intake", "news/gazette.txt", "--format", "json").stdout)
    assert page["path"] == "news/gazette.txt"
    assert page["published"] == {"earliest": "2023-04-02", "latest": "2023-04-02"}
    assert page["kept"] >= 4
    assert not Path("story.onrecord").exists()


ELSEWHERE = {
    "brief", "changes", "claims", "copies", "digest", "judge", "judgements", "log", "merge", "positions",
    "review", "split", "stories",
    "undo", "verify", "versions",
}  # fmt: skip
"""Tried in test files of their own."""


def test_every_command_is_tried_here_or_with_errors() -> None:
    tried = {view.split()[0] for view in VIEWS} | {"build", "export", "read", "serve", "show", *ELSEWHERE}
    assert tried == set(COMMANDS)


@pytest.mark.usefixtures("folder")
def test_an_answer_from_a_story_whose_build_was_cut_short_says_so() -> None:
    run("news")
    with closing(sqlite3.connect("story.onrecord")) as held, held:
        held.execute("update story set ledger = null")
    result = run("statements", "--speaker", "brook")
    assert (result.exit_code, bool(result.stdout)) == (0, True)
    assert "was cut short: some articles are missing; build it again" in one_line(result)
