"""Judging figures: kept for good, heeded at once, and still there after the next build."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import one_line, run

from onrecord.store.old_judgements import TABLE

ARTICLES = {
    "a.txt": "Fire at Northport\n\nThe Northport Gazette\n2 April 2023\n\nThe fire destroyed 14 warehouses.\n",
    "b.txt": "Fire in the docks\n\nThe Harbour Courier\n2 April 2023\n\nThe blaze gutted 14 depots in the night.\n",
}


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    assert run("news").exit_code == 0
    return folder


def rows(*args: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(*args, "--format", "jsonl").stdout.splitlines()]


def sets() -> list[tuple[str, tuple[str, ...]]]:
    return sorted({(row["set"], tuple(row["judged"])) for row in rows("figures") if row["set"]})


def test_a_judgement_holds_over_a_rebuild_and_can_be_undone(news: Path) -> None:
    first, second = (row["citation"] for row in rows("figures"))
    assert [judged for _, judged in sets()] == [(), ()]
    told = run("judge", "figures", first, second, "same", "--why", "one fire", "--by", "Ann").stdout
    assert "one fire" in told
    ((joined, judged),) = sets()
    (made,) = judged
    (news / "c.txt").write_text("Rain\n\nThe Gazette\n3 April 2023\n\nIt rained.\n", "utf-8")
    assert run("news").exit_code == 0
    assert sets() == [(joined, (made,))]
    assert run("judge", "figures", second, joined, "undo").exit_code == 2
    assert run("judge", "figures", second, first, "undo", "--by", "Bea").exit_code == 0
    assert [judged for _, judged in sets()] == [(), ()]
    log = rows("judge", "log")
    assert [(j["verdict"], j["who"], j["in_force"]) for j in log] == [("same", "Ann", False), ("undo", "Bea", False)]
    assert [(j["standing"], j["undone_by"] == log[1]["id"]) for j in log] == [
        ("undone", True),
        ("undoes another", False),
    ]


@pytest.mark.usefixtures("news")
def test_judgements_are_only_ever_added() -> None:
    first, second = (row["id"] for row in rows("figures"))
    run("judge", "figures", first[:6], second[:6], "different")
    with sqlite3.connect("story.onrecord") as database:
        for command in ("UPDATE judgement SET body = ''", "DELETE FROM judgement"):
            with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
                database.execute(command)
    assert rows("judge", "log")[0]["why"] == ""


@pytest.mark.usefixtures("news")
def test_what_is_no_figure_is_refused_in_one_line() -> None:
    (first, *_) = (row["id"] for row in rows("figures"))
    assert "no figure or set is called 'abcd'" in one_line(run("judge", "figures", first, "abcd", "same"))
    assert "name two" in one_line(run("judge", "figures", first, first, "same"))
    assert rows("judge", "log") == []


def test_a_story_of_the_first_version_is_brought_up(news: Path) -> None:
    with sqlite3.connect("story.onrecord") as database:
        for table in ("judgement", "judged"):
            database.execute(f"DROP TABLE {table}")
        database.execute("PRAGMA user_version = 1")
    assert "another version" in one_line(run("judge", "log"))
    assert run(str(news)).exit_code == 0
    assert rows("judge", "log") == []


def test_judgements_of_the_second_version_are_taken_over_with_their_words(news: Path) -> None:
    first, second = (row["id"] for row in rows("figures"))
    made = [(first, second, "different"), (second, first, "undo"), (first, second, "same"), ("gone", first, "same")]
    with sqlite3.connect("story.onrecord") as database:
        database.executescript(f"DROP TABLE judgement; DROP TABLE judged; {TABLE}; PRAGMA user_version = 2")
        for number, row in enumerate(made):
            values = ("figures", *row, "Ann", f"2025-03-04T10:00:0{number}+00:00", "read both")
            names = 'about, "left", "right", verdict, who, "when", why'
            database.execute(f"INSERT INTO judgement ({names}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608
    assert run(str(news)).exit_code == 0
    log = rows("log")
    assert [one["standing"] for one in log] == ["undone", "undoes another", "in force", "lost"]
    assert (log[2]["who"], log[2]["why"], log[2]["words"]) == ("Ann", "read both", ["14", "14"])
    assert len(sets()) == 1
