"""`--asof`: the story as it stood on a day, which later articles do not speak for."""

import json
from pathlib import Path

import pytest
from tests.cli.running import run

ARTICLES = {
    "gazette.txt": """Harbour is deep enough, mayor says

The Northport Gazette
2 April 2023

The Northport harbour has a depth of 12 metres, Mayor Ada Brook said on Friday.
""",
    "courier.txt": """Harbour too shallow, union says

The Northport Courier
5 April 2023

The Northport harbour has a depth of 9 metres, union leader Carl Holm said on Tuesday.

Mayor Ada Brook was wrong, he said.
""",
}


@pytest.fixture
def _story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A story of two articles, in the folder that we work in."""
    monkeypatch.chdir(tmp_path)
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert run("build", ".").exit_code == 0


def rows(*args: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in run(*args, "--format", "jsonl").stdout.splitlines()]


@pytest.mark.usefixtures("_story")
def test_figures_stand_to_each_other_as_they_did_then() -> None:
    both = {(row["low"], row["relation"]) for row in rows("figures")}
    assert both == {(12, "conflict"), (9, "conflict")}
    for day in ("2023-04-02", "2023-04-04"):
        assert [(row["low"], row["relation"]) for row in rows("figures", "--asof", day)] == [(12, "single")]
    assert {(row["low"], row["relation"]) for row in rows("figures", "--asof", "2023-04")} == both
    assert rows("figures", "--asof", "2023-04-01") == []


@pytest.mark.usefixtures("_story")
def test_who_knows_only_what_was_printed() -> None:
    (whole,), (early,) = rows("who", "brook"), rows("who", "brook", "--asof", "2023-04-03")
    assert whole["spoken_of"]
    assert (early["name"], early["spoken_of"]) == (whole["name"], [])
    nobody = run("who", "holm", "--asof", "2023-04-03")
    assert nobody.exit_code == 1
    assert "nobody called 'holm' is in the story as of 2023-04-03." in nobody.stdout + nobody.stderr


@pytest.mark.usefixtures("_story")
@pytest.mark.parametrize("command", ["figures", "timeline", "statements", "claims", "utterances"])
def test_a_day_before_the_first_page_says_since_when_there_is_anything(command: str) -> None:
    told = "Nothing in the story had surely been printed by 1 April 2023: its first article is of 2 April 2023."
    assert told in run(command, "--asof", "2023-04-01").stderr
    assert run(command, "--asof", "2023-04-01", "--format", "jsonl").stdout == ""
    assert told not in run(command, "--asof", "2023-04-02").stderr


@pytest.mark.usefixtures("_story")
@pytest.mark.parametrize("command", [("figures",), ("who", "brook"), ("timeline",), ("statements",)])
def test_what_is_no_day_is_refused(command: tuple[str, ...]) -> None:
    refused = run(*command, "--asof", "some day")
    assert refused.exit_code == 2
    assert "some day" in refused.stderr
