import itertools
import sqlite3
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.store.pack import to_json
from onrecord.store.story import open_story

NAMES = tuple(sorted(small.ARTICLES))


def paths(story: Path) -> set[tuple[str, ...]]:
    with open_story(story) as held:
        return {h.paths for h in held.held()}


@pytest.mark.parametrize("half", [1, 3])
def test_halves_and_orders_make_one_record(tmp_path: Path, half: int) -> None:
    folder = small.write(tmp_path / "news")
    files = [folder / name for name in NAMES]
    small.build_small(tmp_path / "clean.onrecord", folder)
    expected = small.contents(tmp_path / "clean.onrecord")
    for n, order in enumerate([files, files[::-1], files[2:] + files[:2]]):
        story = tmp_path / f"{n}.onrecord"
        small.build_small(story, *order[:half])
        small.build_small(story, *order[half:])
        assert small.contents(story) == expected
        small.build_small(story, folder)
        assert small.contents(story) == expected


def test_inner_folders_dissolve_into_the_outer_one(tmp_path: Path) -> None:
    outer = tmp_path / "news"
    small.write(outer, ["bridge.txt"])
    small.write(outer / "north" / "deep", ["ferry.txt"])
    small.write(outer / "south", ["cables.txt"])
    places = [outer, outer / "north", outer / "north" / "deep", outer / "south" / "cables.txt", outer / "bridge.txt"]
    small.build_small(tmp_path / "clean.onrecord", outer)
    for n, order in enumerate(itertools.permutations(places, 3)):
        if n % 15 == 0:
            story = tmp_path / f"{n}.onrecord"
            for place in order:
                small.build_small(story, place)
            small.build_small(story, outer)
            assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")
    assert paths(story) == {("bridge.txt",), ("north/deep/ferry.txt",), ("south/cables.txt",)}


def test_two_folders_are_both_held_and_each_is_mirrored(tmp_path: Path) -> None:
    one, two = small.write(tmp_path / "one", NAMES[:2]), small.write(tmp_path / "two", NAMES[2:])
    story = tmp_path / "s.onrecord"
    small.build_small(story, one)
    assert small.build_small(story, two).removed == ()
    assert len(paths(story)) == 5
    (one / NAMES[0]).unlink()
    assert small.build_small(story, two).removed == ()
    assert small.build_small(story, one).removed == (NAMES[0],)
    assert len(paths(story)) == 4


def test_same_bytes_at_two_paths_are_one_article(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news", ["ferry.txt"]), tmp_path / "s.onrecord"
    (folder / "copy.txt").write_bytes((folder / "ferry.txt").read_bytes())
    assert small.build_small(story, folder).new == ("copy.txt", "ferry.txt")
    assert paths(story) == {("copy.txt", "ferry.txt")}
    (folder / "copy.txt").unlink()
    assert small.build_small(story, folder).removed == ("copy.txt",)
    assert paths(story) == {("ferry.txt",)}


def everything(story: Path) -> str:
    """The text of every cell of every table, indexes included."""
    database = sqlite3.connect(story)
    database.text_factory = lambda data: data.decode("utf-8", "replace")
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [str(row) for table in tables for row in database.execute(f'SELECT * FROM "{table}"')]  # noqa: S608
    database.close()
    return "\n".join(cells)


def test_a_removed_file_leaves_nothing_behind(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    small.build_small(story, folder)
    assert "quartermaine" in everything(story).lower()
    assert b"Quartermaine" in story.read_bytes()
    with open_story(story) as held:
        gone = next(h.article.id for h in held.held() if h.paths == ("council.txt",))
    (folder / "council.txt").unlink()
    assert small.build_small(story, folder).removed == ("council.txt",)
    for trace in ("quartermaine", "zbigniew", "council.txt", gone):
        assert trace not in everything(story).lower()
        assert trace.encode() not in story.read_bytes().lower()
    with open_story(story) as held:
        assert (held.article(gone), held.raw(gone), held.reading(gone), held.observations(gone)) == (None,) * 4
        assert held.passages([["Quartermaine"]]) == held.passages([["safe choice"]]) == []
    small.build_small(tmp_path / "clean.onrecord", folder)
    assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")


def test_no_absolute_path_is_in_the_story_and_both_can_move_together(tmp_path: Path) -> None:
    home = tmp_path / "here"
    small.build_small(home / "news" / ".." / "s.onrecord", small.write(home / "news"))
    assert str(tmp_path).encode() not in (home / "s.onrecord").read_bytes()
    home.rename(tmp_path / "there")
    report = small.build_small(tmp_path / "there" / "s.onrecord", tmp_path / "there" / "news")
    assert (len(report.unchanged), report.read) == (5, 0)
    with open_story(tmp_path / "there" / "s.onrecord") as held:
        assert str(tmp_path).encode() not in to_json(held.ledger())


@pytest.mark.parametrize("mover", ["story", "folder"])
def test_a_folder_that_was_moved_is_known_by_its_files(tmp_path: Path, mover: str) -> None:
    folder, story = small.write(tmp_path / "here" / "news"), tmp_path / "here" / "s.onrecord"
    small.build_small(story, folder)
    (tmp_path / "deep" / "there").mkdir(parents=True)
    if mover == "story":
        story = story.rename(tmp_path / "deep" / "there" / "s.onrecord")
    else:
        folder = folder.rename(tmp_path / "deep" / "there" / "other")
    (folder / "ferry.txt").write_text("Ferry sinks\n\nThe ferry sank, the port authority said.\n")
    (folder / "council.txt").unlink()
    report = small.build_small(story, folder)
    assert (len(report.unchanged), report.changed, report.removed) == (3, ("ferry.txt",), ("council.txt",))
    assert (report.new, report.read) == ((), 1)
    assert "quartermaine" not in everything(story).lower()
    small.build_small(tmp_path / "clean.onrecord", folder)
    assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")


def test_a_folder_that_is_not_there_and_not_known_again_is_kept(tmp_path: Path) -> None:
    one, two, story = tmp_path / "one", tmp_path / "two", tmp_path / "s.onrecord"
    small.build_small(story, small.write(one, NAMES[:3]))
    one.rename(tmp_path / "unplugged")
    assert small.build_small(story, small.write(two, NAMES[2:])).removed == ()
    assert len(paths(story)) == 5


def test_the_story_may_stand_in_the_folder_that_it_is_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.write(tmp_path / "news"))
    for _ in range(2):
        report = small.build_small(Path("story.onrecord"), Path())
        assert report.skipped == ()
    assert {path.name for path in Path().iterdir()} == {*NAMES, "story.onrecord"}
