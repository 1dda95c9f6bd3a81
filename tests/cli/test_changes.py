"""What is new, from the command line: since a day, with an article, in five minutes."""

import json
from pathlib import Path

import pytest
from tests.cli.running import one_line, run

ARTICLES = {
    "monday.txt": """Harbour will open in May, mayor says

The Northport Gazette
3 April 2023

The Northport harbour has a depth of 12 metres, Mayor Ada Brook said on Monday.

“We have waited long enough for this,” Brook told reporters at the town hall.
""",
    "wednesday.txt": """Harbour too shallow, union says

The Northport Courier
5 April 2023

“Nobody asked the pilots,” union leader Carl Holm said on Tuesday.

“We have waited long enough for this,” Mayor Ada Brook told reporters on Monday.
""",
}


@pytest.fixture
def _story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A story of two articles, in the folder that we work in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    for name, text in ARTICLES.items():
        (tmp_path / "news" / name).write_text(text, "utf-8")
    assert run("build", "news").exit_code == 0


@pytest.mark.usefixtures("_story")
def test_changes_since_a_day_and_with_an_article() -> None:
    since = [
        json.loads(line) for line in run("changes", "--since", "2023-04-04", "--format", "jsonl").stdout.splitlines()
    ]
    found = {(row["kind"], row["speaker"]) for row in since}
    assert {("new_statement", "Carl Holm"), ("repeat", "Ada Brook")} <= found
    for row in since:
        for one in (*row["citations"], *row["before"]):
            text = (Path("news") / one["path"]).read_text("utf-8")
            assert text[one["start"] : one["end"]] == one["words"]
    for path in ("news/wednesday.txt", "wednesday.txt", since[0]["article"][:8]):
        with_it = run("changes", "--article", path, "--format", "jsonl").stdout
        assert [json.loads(line)["what"] for line in with_it.splitlines()] == [row["what"] for row in since]
    assert "Nobody asked the pilots" in run("changes", "--since", "2023-04").stdout
    assert "Nothing is new." in run("changes", "--since", "2024").stderr


@pytest.mark.usefixtures("_story")
@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "say since when"),
        (["--since", "2023", "--article", "monday.txt"], "say since when"),
        (["--article", "sunday.txt"], "no article of the story is called 'sunday.txt'"),
        (["--since", "yesterday"], "is not a date"),
    ],
)
def test_wrong_use_is_one_line(args: list[str], said: str) -> None:
    result = run("changes", *args)
    assert result.exit_code == 2
    assert said in one_line(result)


@pytest.mark.usefixtures("_story")
def test_the_digest_is_of_the_last_day_and_the_same_each_time() -> None:
    text = run("digest").stdout
    assert text.startswith("What is new since 5 April 2023\n")
    assert "Carl Holm said: “Nobody asked the pilots”, according to The Northport Courier (5 April 2023). [1]" in text
    assert run("digest").stdout == text
    lines = [json.loads(line) for line in run("digest", "--format", "jsonl").stdout.splitlines()]
    assert all(line["note"]["sources"][0]["places"] for line in lines)
    assert "[^1]: “Harbour too shallow, union says”" in run("digest", "--format", "md").stdout
