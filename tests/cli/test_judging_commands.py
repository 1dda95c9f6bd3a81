"""Judging from the command line: what each verdict does to the record, and how it is undone, shared and told."""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from tests.cli.running import one_line, run
from tests.ledger.judging import NEWS


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("judging")
    (place / "news").mkdir()
    for name, text in NEWS.items():
        (place / "news" / name).write_text(text, "utf-8")
    return place


@pytest.fixture
def news(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    if not (built / "story.onrecord").exists():
        monkeypatch.chdir(built)
        assert run("news").exit_code == 0
    copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    yield tmp_path / "news"
    assert run("check").exit_code == 0


def rows(*args: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(*args, "--format", "jsonl").stdout.splitlines()]


def said(words: str) -> dict[str, Any]:
    """The one statement with these words."""
    (found,) = (row for row in rows("statements") if words in row["words"])
    return found


def day(text: str) -> dict[str, str]:
    return {"earliest": text, "latest": text}


@pytest.mark.usefixtures("news")
def test_a_speaker_a_day_and_words_are_judged_and_the_line_says_so() -> None:
    one = said("14 cables")
    assert run("judge", "speaker", one["id"], "Piet Lindqvist", "--by", "Ann", "--why", "heard it").exit_code == 0
    assert run("judge", "date", one["citation"], "2023-03-28", "--by", "Ann").exit_code == 0
    assert run("judge", "words", one["id"], "storm broke 14 cables", "--by", "Ann").exit_code == 0
    now = said("14 cables")
    assert (now["id"], now["speaker"], now["said"]) == (one["id"], "Piet Lindqvist", day("2023-03-28"))
    assert (now["words"], now["asserted"]) == ("storm broke 14 cables", True)
    first = now["judged"][0]
    assert (first["who"], first["says"], first["why"]) == ("Ann", "said by Piet Lindqvist", "heard it")
    assert "[judged by Ann: said by Piet Lindqvist, because heard it]" in run("statements").stdout
    assert "storm broke 14 cables" in [row["words"] for row in rows("who", "Piet Lindqvist")[0]["said"]]
    (figure,) = (row for row in rows("figures") if row["statement"] == one["id"])
    assert figure["speaker"] == "Piet Lindqvist"
    assert run("undo", *(j["id"] for j in rows("log"))).exit_code == 0
    assert said("14 cables") == one


@pytest.mark.usefixtures("news")
def test_what_is_no_statement_goes_and_comes_back() -> None:
    one = said("240 people")
    assert run("judge", "not-a-statement", one["id"]).exit_code == 0
    assert one["id"] not in {row["id"] for row in rows("statements")}
    assert all(row["statement"] != one["id"] for row in rows("figures"))
    (made,) = rows("log")
    assert (made["standing"], made["words"]) == ("in force", [one["words"]])
    assert run("undo", made["id"][:6], "--why", "it is one").exit_code == 0
    assert said("240 people") == one


@pytest.mark.usefixtures("news")
def test_a_day_of_printing_set_by_hand_dates_what_is_counted_from_it() -> None:
    before = said("14 cables")
    assert run("judge", "published", "undated.txt", "2023-04-12", "--by", "Ann").exit_code == 0
    after = said("14 cables")
    assert after["printed"] == day("2023-04-12")
    assert after["said"] == {"earliest": "2023-04-03", "latest": "2023-04-09"} != before["said"]
    (page,) = (row for row in rows("intake") if row["path"] == "undated.txt")
    assert "published: 2023-04-12 (judged by a person (Ann))" in page["evidence"]
    assert run("judge", "outlet", "undated.txt", "The Mere Gazette").exit_code == 0
    assert said("14 cables")["outlet"] == "The Mere Gazette"
    assert {row["outlet"] for row in rows("figures") if row["article"] == after["article"]} == {"The Mere Gazette"}


@pytest.mark.usefixtures("news")
def test_a_line_that_is_no_part_of_the_story_says_nothing() -> None:
    one = said("240 people")
    assert run("judge", "role", one["citation"], "related").exit_code == 0
    assert not [row for row in rows("statements") if "240 people" in row["words"]]
    assert not [row for row in rows("figures") if row["words"].startswith("240")]


@pytest.mark.usefixtures("news")
def test_a_figure_belongs_elsewhere_and_notes_stand_beside_their_lines() -> None:
    (figure,) = (row for row in rows("figures") if row["words"].startswith("240"))
    assert run("judge", "belongs", figure["id"], "the old ferry").exit_code == 0
    assert run("judge", "note", figure["citation"], "ask the port").exit_code == 0
    (now,) = (row for row in rows("figures") if row["id"] == figure["id"])
    assert (now["of"], len(now["judged"])) == ("the old ferry", 2)
    assert [row["about"] for row in rows("log")] == ["figure", "figure"]


@pytest.mark.usefixtures("news")
def test_merge_and_split_are_kept_and_said_once() -> None:
    assert run("merge", "Haldane Works", "Piet Lindqvist", "--by", "Ann").exit_code == 0
    told = run("split", "Piet Lindqvist", "Haldane Works", "--by", "Bea")
    assert told.exit_code == 0
    assert "contradicts" in told.stderr
    assert "by Ann" in told.stderr
    assert [(row["verdict"], row["standing"]) for row in rows("log")] == [
        ("same", "superseded"),
        ("different", "in force"),
    ]
    assert len(rows("log", "--conflicts")) == 2


@pytest.mark.usefixtures("news")
def test_contradictions_round_a_corner_are_told() -> None:
    run("merge", "Haldane Works", "Piet Lindqvist", "Oldmere")
    told = run("split", "Piet Lindqvist", "Oldmere")
    assert told.stderr.count("This contradicts") == 2


@pytest.mark.usefixtures("news")
def test_the_queue_is_answered() -> None:
    queue = rows("review", "--limit", "50")
    assert [row["sure"] for row in queue] == sorted(row["sure"] for row in queue)
    asked = next(row for row in queue if row["question"] == "Is this right?")
    assert run("review", asked["id"], "right").exit_code == 0
    assert asked["id"] not in {row["id"] for row in rows("review", "--limit", "50")}
    page = next(row for row in queue if row["question"] == "Which outlet printed this?")
    assert run("review", page["id"], "outlet", "The Mere Gazette").exit_code == 0
    assert page["says"] == "outlet unknown"
    assert "Which outlet printed this?" not in {row["question"] for row in rows("review", "--limit", "50")}
    assert "no answer to" in one_line(run("review", queue[-1]["id"], "same"))
    assert "no open question" in one_line(run("review", "ffffffff", "right"))


@pytest.mark.usefixtures("news")
def test_two_peoples_files_give_the_same_record_in_either_order(tmp_path: Path) -> None:
    for who, name in (("Ann", "Ines Okafor"), ("Bea", "Somebody Else")):
        story = tmp_path / f"{who}.onrecord"
        story.write_bytes((tmp_path / "story.onrecord").read_bytes())
        (line,) = (row for row in rows("statements") if "14 cables" in row["words"])
        run("judge", "speaker", line["id"], name, "--by", who, "--story", story)
        run("judge", "published", "undated.txt", "2023-04-12", "--by", who, "--story", story)
        (tmp_path / f"{who}.jsonl").write_text(run("judgements", "export", "--story", story).stdout, "utf-8")
    exported = []
    for first, then in (("Ann", "Bea"), ("Bea", "Ann")):
        story = tmp_path / f"{first}.onrecord"
        assert (
            "2 new judgements, 0 known already"
            in run("judgements", "import", tmp_path / f"{then}.jsonl", "--story", story).stderr
        )
        assert (
            "no new judgement, 2 known already"
            in run("judgements", "import", tmp_path / f"{then}.jsonl", "--story", story).stderr
        )
        exported.append((run("export", "--story", story).stdout, run("judgements", "export", "--story", story).stdout))
    assert exported[0] == exported[1]
    assert len(rows("log", "--conflicts", "--story", str(tmp_path / "Ann.onrecord"))) == 2


@pytest.mark.usefixtures("news")
def test_a_line_that_was_changed_by_hand_is_left_out(tmp_path: Path) -> None:
    run("judge", "note", said("240 people")["id"], "look", "--by", "Ann")
    line = run("judgements", "export").stdout
    (tmp_path / "bad.jsonl").write_text(f"{line.replace('Ann', 'Eve')}\n{{}}\nno JSON\n{line}", "utf-8")
    told = run("judgements", "import", tmp_path / "bad.jsonl")
    assert told.exit_code == 1
    assert "line 1, was left out: its id does not fit" in told.stderr
    assert "no new judgement, 1 known already" in told.stderr
    assert [row["who"] for row in rows("log")] == ["Ann"]


def test_a_judgement_holds_in_a_corrected_article_and_is_listed_when_lost(news: Path) -> None:
    one = said("14 cables")
    run("judge", "speaker", one["id"], "Piet Lindqvist")
    run("judge", "note", said("It was the steel")["id"], "strong words")
    text = (news / "undated.txt").read_text("utf-8")
    fixed = text.replace("The storm broke", "UPDATE: The great storm broke").replace("weak", "far too weak")
    (news / "undated.txt").write_text(fixed.replace("14 cables, Ines", "14 cables, Inès"), "utf-8")
    assert run("news").exit_code == 0
    assert said("14 cables")["speaker"] == "Piet Lindqvist"
    assert {row["standing"] for row in rows("log")} == {"in force"}
    (news / "undated.txt").write_text(fixed.replace(" “It was the steel,” said Lindqvist.", ""), "utf-8")
    assert run("news").exit_code == 0
    (lost,) = rows("log", "--lost")
    assert (lost["standing"], lost["value"], lost["paths"]) == ("lost", "strong words", ["undated.txt"])
    (news / "undated.txt").write_text(text, "utf-8")
    assert run("news").exit_code == 0
    assert rows("log", "--lost") == []


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("judge speaker ffff00 Ann", "no statement is called 'ffff00'"),
        ("judge date bridge.txt 2023-04-01", "is no statement, figure or happening"),
        ("judge published bridge.txt yesterday", "'yesterday' is not a day"),
        ("judge published bridge.txt 2023-05-01/2023-04-01", "is not a day"),
        ("judge outlet nowhere.txt Gazette", "no article is called 'nowhere.txt'"),
        ("judge role ffffffff#c0-4 body", "is no place of the story"),
        ("judge note nothing-like-it words", "nothing in the story is called"),
        ("judge note bridge.txt ", "needs words"),
        ("merge Oldmere Nobody", "is called 'Nobody'"),
        ("merge Oldmere Oldmere", "both are the same mention"),
        ("undo ffffffff", "no judgement begins with 'ffffffff'"),
        ("judge entities Lindqvist Oldmere undo", "nothing was judged of these two"),
    ],
)
def test_wrong_input_is_refused_in_one_line(command: str, message: str) -> None:
    assert message in one_line(run(*command.split(" ")))
    assert rows("log") == []


@pytest.mark.usefixtures("news")
def test_words_that_the_article_does_not_have_are_refused() -> None:
    one = said("240 people")
    assert "copy them from it" in one_line(run("judge", "words", one["id"], "words of nobody"))
    assert "or --unknown" in run("judge", "speaker", one["id"]).stderr
    assert "--help" in run("review", one["id"]).stderr
    run("judge", "note", one["id"], "look")
    (made,) = rows("log")
    run("undo", made["id"])
    assert "undone already" in one_line(run("undo", made["id"]))
