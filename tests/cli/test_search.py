"""`onrecord search`, as it is typed."""

import json
from pathlib import Path

import pytest
from tests.builds import small
from tests.cli.running import run


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("news")
    for name, text in small.ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "s.onrecord"
    assert run("build", folder, "--story", path).exit_code == 0
    return path


def rows(story: Path, *args: str) -> list[dict[str, object]]:
    result = run("search", *args, "--format", "jsonl", "--story", story)
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_words_are_lit_in_rows_and_lines(story: Path) -> None:
    found = rows(story, "northern cable")
    assert {row["kind"] for row in found} >= {"text"}
    for row in found:
        lit = row["highlights"]
        words = str(row["words"])
        assert isinstance(lit, list)
        assert {words[one["start"] : one["end"]].casefold() for one in lit} <= {"northern", "cable"}
        assert "#c" in str(row["citation"])
    assert "⟦northern cable⟧" in run("search", '"northern cable"', "--story", story).stdout


@pytest.mark.parametrize("args", [("speaker:okafor", "cables"), ("cables", "--speaker", "okafor")])
def test_a_filter_can_be_typed_or_given(story: Path, args: tuple[str, ...]) -> None:
    found = rows(story, *args)
    assert found
    assert {row["speaker"] for row in found} == {"Ines Okafor"}


def test_options_alone_ask(story: Path) -> None:
    found = rows(story, "--strength", "denied", "--in", "statements")
    assert ["steel" in str(row["words"]) for row in found] == [True]
    assert rows(story, "--about", "Haldane Works", "--in", "figures") == []


def test_nothing_found_is_said_beside_the_output(story: Path) -> None:
    result = run("search", "zeppelin", "--story", story)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "Nothing in the story answers this.\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("colour:red",), "There is no field “colour”"),
        (("--said", "monday"), "“monday” is not a day"),
        (("ferry OR",), "OR stands between"),
        ((), "Give a word to look for, or a filter."),
        (("''",), "Give a word to look for, or a filter."),
    ],
)
def test_what_is_no_question_ends_with_one_line(story: Path, args: tuple[str, ...], told: str) -> None:
    result = run("search", *args, "--story", story)
    assert result.exit_code == 2
    assert told in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_help_describes_the_language() -> None:
    told = run("search", "--help").stdout
    for words in ('"harbour wall"', "harb*", "OR", "-wall", "said:2025-03"):
        assert words in told
