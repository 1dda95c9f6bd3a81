"""`onrecord stories` divides files without a story file, and the articles of one."""

import json
from pathlib import Path

from tests.cli.running import one_line, run

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
HARBOUR = EXAMPLES / "harbour" / "articles"
AIRBUS = EXAMPLES / "airbus" / "articles"


def test_two_piles_mixed_never_share_a_story() -> None:
    result = run("stories", HARBOUR, AIRBUS, "--format", "jsonl")
    stories = [json.loads(line) for line in result.stdout.splitlines()]
    files = sorted(str(path) for folder in (HARBOUR, AIRBUS) for path in folder.iterdir())
    assert sorted(path for story in stories for path in story["articles"]) == files
    assert all(len({Path(path).parents[1].name for path in story["articles"]}) == 1 for story in stories)
    assert {"id", "title", "from", "to", "articles"} <= stories[0].keys()
    assert stories == sorted(stories, key=lambda story: story["from"] or "9999")


def test_the_order_of_the_files_makes_no_difference() -> None:
    assert run("stories", HARBOUR, AIRBUS, "--format", "csv").stdout == (
        run("stories", AIRBUS, HARBOUR, "--format", "csv").stdout
    )


def test_files_of_the_same_bytes_stand_in_one_story(tmp_path: Path) -> None:
    text = "The ferry Aurora ran aground off Kelso Point on Sunday, and all were saved."
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(text)
    (line,) = run("stories", tmp_path, "--format", "jsonl").stdout.splitlines()
    assert [Path(path).name for path in json.loads(line)["articles"]] == ["one.txt", "two.txt"]


def test_without_articles_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    result = run("stories", tmp_path / "empty.txt")
    assert result.exit_code == 2
    assert "empty file" in one_line(result)
    assert "there is no story" in one_line(run("stories", "--story", tmp_path / "none.onrecord"))
