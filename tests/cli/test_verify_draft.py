"""A draft against a story: what is objected to, in which format, and how it ends."""

import io
import json
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.running import one_line, run

from onrecord.store.story import open_story
from onrecord.views.permalink import parse_permalink

ARTICLES = {
    "gazette.txt": """Northport harbour to open in May, mayor says

The Northport Gazette
2 April 2023

The new harbour will open on 4 May 2023, Mayor Ada Brook said on Friday.

“We have waited long enough for this,” Brook said. “I do not think that we will need a second bridge.”

The harbour has a depth of 12 metres, Brook said. Three workers were killed while it was built.

The engineer Dora Quist designed the breakwater. The lighthouse was never repaired.

The old harbour closed in the 62nd year of its use. The rowers of Northport beat those of Easthaven 3 – 1 in May.

More than 345 guests were invited.
""",
    "courier.txt": """Harbour too shallow, union warns

By Tom Reed
5 April 2023

The harbour is not deep enough for modern ships, union leader Carl Holm said on Tuesday.

“Nobody asked the pilots,” Holm said. “They know these waters.”
""",
}
RIGHT = """The new harbour will open on 4 May 2023, Mayor Ada Brook said on Friday.

“We have waited long enough for this,” Brook said.

The harbour has a depth of 12 metres, Brook said.

The harbour is not deep enough for modern ships, Carl Holm said on Tuesday.

The breakwater was designed by Dora Quist.

The lighthouse was never repaired.

The old harbour closed in the 62nd year of its use.

The rowers of Northport beat those of Easthaven 3–1 in May.

More than 300 guests were invited.
"""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story of two articles."""
    folder = tmp_path_factory.mktemp("story")
    news = folder / "news"
    news.mkdir()
    for name, text in ARTICLES.items():
        (news / name).write_text(text, "utf-8")
    assert run("build", news, "--story", folder / "s.onrecord").exit_code == 0
    return folder / "s.onrecord"


def checked(story: Path, folder: Path, text: str) -> list[tuple[str, str, str]]:
    """Item, outcome and words of what is objected to."""
    draft = folder / "draft.txt"
    draft.write_text(text, "utf-8")
    result = run("verify", draft, "--story", story, "--format", "json")
    found = json.loads(result.stdout)
    objections = [(r["item"], r["outcome"], r["words"]) for r in found["checked"] if r["objection"]]
    assert result.exit_code == bool(objections)
    assert found["objections"] == len(objections)
    return objections


def test_a_right_draft_ends_with_0(story: Path, tmp_path: Path) -> None:
    assert checked(story, tmp_path, RIGHT) == []


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("waited long enough", "waited far too long", ("quotation", "altered")),
        ("is not deep enough", "is deep enough", ("statement", "altered")),
        ("this,” Brook said", "this,” Holm said", ("quotation", "right words, wrong speaker")),
        ("on Tuesday", "on Wednesday", ("date", "wrong date")),
        ("12 metres", "15 metres", ("figure", "conflicts")),
        ("12 metres", "12 feet", ("figure", "conflicts")),
        ("Carl Holm", "Carl Brook", ("name", "mixed up")),
        ("Carl Holm", "Karl Holm", ("name", "misspelt")),
        ("Mayor Ada Brook", "Union leader Ada Brook", ("title", "wrong title")),
        ("designed by Dora Quist", "designed by Carl Holm", ("name", "mixed up")),
        ("was never repaired", "was repaired", ("statement", "altered")),
        ("62nd year", "63rd year", ("figure", "conflicts")),
        ("3–1", "2–1", ("figure", "conflicts")),
        ("More than 300", "More than 400", ("figure", "conflicts")),
        ("We have waited long enough for this", "No ship will ever turn back", ("quotation", "not found")),
    ],
)  # fmt: skip
def test_one_mistake_is_found(story: Path, tmp_path: Path, right: str, wrong: str, expected: tuple[str, str]) -> None:
    (found,) = checked(story, tmp_path, RIGHT.replace(right, wrong, 1))
    assert found[:2] == expected
    assert found[2] in RIGHT.replace(right, wrong, 1)


def test_words_cut_so_that_they_say_the_opposite(story: Path, tmp_path: Path) -> None:
    (found,) = checked(story, tmp_path, "“We will need a second bridge,” Ada Brook said.\n")
    assert found[:2] == ("quotation", "truncated with changed meaning")


def test_a_quotation_made_of_reported_words(story: Path, tmp_path: Path) -> None:
    (found,) = checked(story, tmp_path, "“The harbour is not deep enough for modern ships,” Carl Holm said.\n")
    assert found[:2] == ("quotation", "not quoted")


def test_what_is_not_found_is_no_objection_and_not_called_false(story: Path, tmp_path: Path) -> None:
    assert checked(story, tmp_path, "The town of Eastbridge paid 77 million euros for its railway.\n") == []
    result = run("verify", tmp_path / "draft.txt", "--story", story)
    assert "Not found in the record is not false" in result.stdout
    assert "77 million euros" in result.stdout


@pytest.mark.parametrize("form", ["text", "md", "html", "json"])
def test_every_format_shows_the_evidence(story: Path, tmp_path: Path, form: str) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(RIGHT.replace("for this,”", "<b>for</b> <b>that</b>,”"), "utf-8")
    result = run("verify", draft, "--story", story, "--format", form)
    assert result.exit_code == 1
    assert "We have waited long enough for this" in result.stdout
    assert "<b>for</b>" not in result.stdout or form in {"text", "json"}
    assert result.stdout == run("verify", draft, "--story", story, "--format", form).stdout


def _docx(*paragraphs: str, head: str = "") -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in paragraphs)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("word/document.xml", xml)
    return held.getvalue()


def test_a_word_document(story: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.docx"
    draft.write_bytes(_docx(*RIGHT.replace("12 metres", "15 metres").split("\n\n")))
    result = run("verify", draft, "--story", story, "--format", "json")
    assert [r["words"] for r in json.loads(result.stdout)["checked"] if r["objection"]] == ["15 metres"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("draft.txt", b"", "empty"),
        ("draft.txt", b" \n", "empty"),
        ("draft.docx", b"PK\x03\x04 no zip", "not a Word document"),
        ("draft.docx", _docx("x", head='<!DOCTYPE d [<!ENTITY a "a">]>'), "not a Word document"),
        ("draft.docx", _docx(), "nothing to read"),
        ("draft.html", b"<html></html>", "no article found"),
        ("draft.txt", ("Der Hafen wird im Mai geöffnet, sagte die Bürgermeisterin. " * 5).encode(), "not in English"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_ends_with_2(story: Path, tmp_path: Path, name: str, content: bytes, told: str) -> None:
    draft = tmp_path / name
    draft.write_bytes(content)
    result = run("verify", draft, "--story", story)
    assert result.exit_code == 2
    assert told in one_line(result)


def test_no_draft_and_no_story_end_with_2(story: Path, tmp_path: Path) -> None:
    gone, folder = (run("verify", path, "--story", story) for path in (tmp_path / "gone.txt", tmp_path))
    assert (gone.exit_code, folder.exit_code) == (2, 2)
    assert one_line(gone).endswith("no such file; check the path")
    assert one_line(folder).endswith("a folder, not a draft; name one file")
    (tmp_path / "draft.txt").write_text(RIGHT, "utf-8")
    assert run("verify", tmp_path / "draft.txt", "--story", tmp_path / "gone.onrecord").exit_code == 2


_PIECES = [part for text in (*ARTICLES.values(), RIGHT) for part in text.split()] + [
    "“",
    "”",
    "\n\n",
    "not",
    "13",
    "Friday",
]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), min_size=1, max_size=60))
def test_any_draft_is_checked_and_every_citation_holds(story: Path, tmp_path: Path, words: list[str]) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(" ".join(words), "utf-8", errors="replace")
    result = run("verify", draft, "--story", story, "--format", "json")
    if result.exit_code == 2:
        one_line(result)
        return
    report = json.loads(result.stdout)
    with open_story(story) as held:
        for row in report["checked"]:
            assert 0 <= row["start"] < row["end"] <= len(report["text"])
            for one in row["evidence"]:
                place = parse_permalink(one["citation"])
                article = held.article(place.article) if place else None
                assert place is not None
                assert article is not None
                assert article.words(place.span) == one["words"]
