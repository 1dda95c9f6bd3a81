"""`onrecord stories` divides files without a story file, and the articles of one."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import one_line, run

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
HARBOUR = EXAMPLES / "harbour" / "articles"
AIRBUS = EXAMPLES / "airbus" / "articles"
FERRY = (
    "The ferry Aurora ran aground off Kelso Point on Sunday, and 212 passengers were taken off by lifeboats.",
    "All 212 passengers of the Aurora were brought ashore by lifeboat after the ferry ran aground near Kelso Point.",
)
STRIKE = (
    "Bakers in Vossburg walked out over night shifts, and the union of bakers said the strike would last a week.",
    "The Vossburg bakers' strike over night shifts entered its third day, the bakers' union said.",
)


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in zip(("f1.txt", "f2.txt", "s1.txt", "s2.txt"), (*FERRY, *STRIKE), strict=True):
        (folder / name).write_text(text, "utf-8")
    assert run("news").exit_code == 0
    return folder


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("stories", "--format", "jsonl").stdout.splitlines()]


def files() -> set[frozenset[str]]:
    return {frozenset(row["articles"]) for row in rows()}


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


def test_a_move_holds_over_a_rebuild_says_who_and_why_and_can_be_undone(news: Path) -> None:
    before = {row["id"]: row["articles"] for row in rows()}
    strike = next(id_ for id_, articles in before.items() if "s1.txt" in articles)
    told = run("stories", "--move", "f2.txt", strike[:7], "--why", "the crew struck, too", "--by", "Ann")
    assert told.exit_code == 0
    assert "the crew struck, too" in told.stdout
    (news / "comet.txt").write_text("A comet was seen over Tarn Observatory by the astronomer Lise Okafor.", "utf-8")
    assert run("news").exit_code == 0
    assert before.keys() < {row["id"] for row in rows()}
    (there,) = (row for row in rows() if row["id"] == strike)
    assert set(there["articles"]) == {"f2.txt", "s1.txt", "s2.txt"}
    assert [(m["path"], m["who"], m["why"]) for m in there["moved"]] == [("f2.txt", "Ann", "the crew struck, too")]
    assert "by Ann" in run("stories").stdout
    assert "of the story" in run("log").stdout
    assert run("stories", "--put-back", "f2.txt").exit_code == 0
    assert {row["id"]: row["articles"] for row in rows() if row["id"] in before} == before
    assert "nobody moved 'f2.txt'" in one_line(run("stories", "--put-back", "f2.txt"))


@pytest.mark.usefixtures("news")
def test_an_article_is_moved_to_the_story_of_another_or_made_a_story_by_itself() -> None:
    assert run("stories", "--move", "f2.txt", "new").exit_code == 0
    assert files() == {frozenset({"f1.txt"}), frozenset({"f2.txt"}), frozenset({"s1.txt", "s2.txt"})}
    assert run("stories", "--move", "f2.txt", "s2.txt").exit_code == 0
    assert files() == {frozenset({"f1.txt"}), frozenset({"f2.txt", "s1.txt", "s2.txt"})}
    shared = run("judgements", "export").stdout
    assert run("stories", "--put-back", "f2.txt").exit_code == 0
    assert files() == {frozenset({"f1.txt", "f2.txt"}), frozenset({"s1.txt", "s2.txt"})}
    Path("shared.jsonl").write_text(shared, "utf-8")
    assert "2 known already" in run("judgements", "import", "shared.jsonl").output


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("--move", "f1.txt", "f2.txt"), "in that story already"),
        (("--move", "f1.txt", "none.txt"), "is no story, no article"),
        (("--move", "none.txt", "f1.txt"), "no article is called"),
        (("news", "--move", "f1.txt", "new"), "leave PATH out"),
    ],
)
def test_a_move_that_cannot_be_made_is_refused_in_one_line(args: tuple[str, ...], line: str) -> None:
    result = run("stories", *args)
    assert result.exit_code == 2
    assert line in one_line(result)


def test_a_built_story_says_which_stories_became_one(news: Path) -> None:
    for path in news.iterdir():
        path.unlink()
    texts = {
        "a.txt": "Ivo Brandt, a captain, was fined in Osterhaven for sailing without a pilot.",
        "b.txt": "The tanker Bellona lost a lifeboat in the Strait of Marl in heavy seas.",
        "c.txt": "Ivo Brandt, the captain fined in Osterhaven for sailing without a pilot, commanded the tanker "
        "Bellona, which lost a lifeboat in the Strait of Marl in heavy seas.",
    }
    ids = []
    for name, text in texts.items():
        (news / name).write_text(text, "utf-8")
        assert run("news").exit_code == 0
        ids.append({row["id"]: tuple(row["bridges"]) for row in rows()})
    (first,) = ids[0]
    (second,) = ids[1].keys() - ids[0].keys()
    assert ids[2] == {first: (second,)}


def test_people_are_shown_the_first_files_a_line_each() -> None:
    lines = run("stories", AIRBUS).stdout.splitlines()
    assert max(map(len, lines)) < 120
    assert any(line.split() == ["files", line.split()[-1]] for line in lines)
    assert all(one.startswith("and ") for line in lines if (one := line.strip()).endswith(" more"))
