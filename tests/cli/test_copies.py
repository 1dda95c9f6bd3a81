"""`onrecord copies`, on files and on a story."""

import json
from pathlib import Path

import pytest
from tests.cli.running import one_line, run
from tests.ledger.copying import FOOTER, OTHER, WIRE, page

KEEPER = (
    "Nobody has kept the lighthouse since the old man died, and the door is held shut by a length of blue rope. "
    "Visitors climb up all the same, and some of them leave coins on the sill of the highest window."
)
FIELDS = {"a", "b", "relation", "direction", "overlap", "lag", "evidence"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = {
        "2024-03-01-courier.txt": page("Ministry to Shut Harbour Offices", *WIRE),
        "2024-03-02-star.txt": page("Dockers Furious", *WIRE[:4]),
        "coast.txt": page("Small Ports Fear a Winter", *OTHER[:2], WIRE[1], *OTHER[2:], FOOTER),
        "copy.txt": page("Dockers Furious", *WIRE[:4]),
        "lamp.txt": page("The Lamp", KEEPER, FOOTER),
    }
    for name, text in pages.items():
        tmp_path.joinpath("pages").mkdir(exist_ok=True)
        tmp_path.joinpath("pages", name).write_text(text, "utf-8")
    return tmp_path / "pages"


def asked(*args: object) -> list[dict[str, object]]:
    return [json.loads(line) for line in run("copies", *args, "--format", "jsonl").stdout.splitlines()]


def told(rows: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [(Path(str(r["a"])).name, Path(str(r["b"])).name, r["relation"], r["direction"], r["lag"]) for r in rows]


WANTED = [
    ("2024-03-01-courier.txt", "2024-03-02-star.txt", "edited", "a->b", 1),
    ("2024-03-01-courier.txt", "coast.txt", "excerpt", "unknown", None),
    ("2024-03-02-star.txt", "coast.txt", "excerpt", "unknown", None),
    ("2024-03-02-star.txt", "copy.txt", "same", "unknown", None),
    ("2024-03-01-courier.txt", "copy.txt", "edited", "a->b", 1),
    ("coast.txt", "copy.txt", "excerpt", "unknown", None),
]


def test_files_are_compared_without_a_story(folder: Path) -> None:
    rows = asked(folder)
    assert sorted(told(rows), key=str) == sorted(WANTED, key=str)
    for row in rows:
        assert row.keys() >= FIELDS
        for part in row["evidence"]:  # type: ignore[attr-defined]
            for side in ("a", "b"):
                start, end = part[side]
                assert Path(str(row[side])).read_text("utf-8")[start:end].strip()


def test_a_story_says_the_same_of_its_articles(folder: Path, tmp_path: Path) -> None:
    story = tmp_path / "story.onrecord"
    assert run("build", folder, "--story", story).exit_code == 0
    assert sorted(told(asked("--story", story)), key=str) == sorted(WANTED, key=str)


WIDE = 200
"""Characters of a line that can still be read."""


def test_for_people(folder: Path) -> None:
    text = run("copies", folder).stdout
    assert "2024-03-01-courier.txt" in text.splitlines()[0]
    assert max(map(len, text.splitlines())) < WIDE
    assert "b by 1 day" in text
    assert run("copies", folder / "lamp.txt").stderr == "No two articles share text.\n"


def test_nothing_to_look_at(tmp_path: Path) -> None:
    result = run("copies", tmp_path / "absent")
    assert result.exit_code == 2
    assert "absent" in one_line(result)


def test_a_large_pile_is_taken_in_by_several_processes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.cli.copies._MANY", 2)
    assert sorted(told(asked(folder)), key=str) == sorted(WANTED, key=str)
