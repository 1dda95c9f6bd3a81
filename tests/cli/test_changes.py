"""What is new, from the command line: since a day, with an article, in five minutes."""

import json
import sys
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


@pytest.mark.usefixtures("_story")
@pytest.mark.parametrize("form", ["md", "html", "docx", "text", "jsonl"])
def test_a_brief_is_written_the_same_each_time(form: str, tmp_path: Path) -> None:
    out = tmp_path / f"brief.{form}"
    assert run("brief", "--format", form, "--out", out).exit_code == 0
    first = out.read_bytes()
    assert run("brief", "--format", form, "--out", out).exit_code == 0
    assert out.read_bytes() == first
    if form != "docx":
        assert "Nobody asked the pilots" in first.decode()


@pytest.mark.usefixtures("_story")
def test_a_brief_about_somebody_and_what_it_cannot_do() -> None:
    told = run("brief", "--about", "Holm", "--format", "text").stdout
    assert "Carl Holm said: “Nobody asked the pilots”, according to The Northport Courier (5 April 2023)." in told
    assert "waited long enough" not in told
    assert "Nothing on record answers." in run("brief", "--about", "zeppelin").stderr
    refused = run("brief", "--format", "docx")
    assert refused.exit_code == 2
    assert "name a file with --out FILE" in one_line(refused)


@pytest.mark.usefixtures("_story")
def test_without_typst_a_pdf_names_the_formats_that_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    refused = run("brief", "--format", "pdf", "--out", "brief.pdf")
    assert refused.exit_code == 2
    assert one_line(refused).endswith("the formats md, html, docx and text work")
