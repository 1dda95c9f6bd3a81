import sqlite3
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection
from tests.builds import small

from onrecord.ledger.values import Ledger
from onrecord.store.connect import alone, make, number, transaction, writing
from onrecord.store.errors import (
    BusyStoryError,
    DamagedStoryError,
    ForbiddenStoryError,
    FullDiskError,
    NewerStoryError,
    NoStoryError,
    NotAStoryError,
    OlderStoryError,
    ReadOnlyStoryError,
    StoryError,
)
from onrecord.store.keep import keep_ledger
from onrecord.store.migrate import bring_up
from onrecord.store.schema import LEDGER, VERSION
from onrecord.store.story import open_story


@pytest.fixture
def story(tmp_path: Path) -> Path:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    return tmp_path / "s.onrecord"


def look(story: Path) -> None:
    with open_story(story) as held:
        held.ledger()
        list(held.held())
        held.passages([["ferry"]])


def rebuild(story: Path) -> None:
    small.build_small(story, story.parent / "news")


def fails(story: Path, kind: type[StoryError]) -> None:
    """Looking and building both say this in one line, and leave the file as it is."""
    before = story.read_bytes() if story.is_file() else None
    for use in (look, rebuild):
        with pytest.raises(kind) as raised:
            use(story)
        assert str(story) in str(raised.value)
        assert "\n" not in str(raised.value)
    assert (story.read_bytes() if story.is_file() else None) == before


def overwrite(story: Path, at: int, data: bytes) -> None:
    whole = bytearray(story.read_bytes())
    whole[at : at + len(data)] = data
    story.write_bytes(whole)


def test_no_story(tmp_path: Path) -> None:
    with pytest.raises(NoStoryError, match="onrecord build FOLDER"):
        look(tmp_path / "s.onrecord")
    assert list(tmp_path.iterdir()) == []


def test_create(tmp_path: Path) -> None:
    for _ in range(2):
        with open_story(tmp_path / "s.onrecord", create=True) as held:
            assert held.info().articles == 0
            assert held.ledger() == Ledger()
            assert held.passages([["anything"]]) == []
    assert [p.name for p in tmp_path.iterdir()] == ["s.onrecord"]


def other_database(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE accounts(iban)")
    database.commit()
    database.close()


NOT_STORIES: list[Callable[[Path], object]] = [
    other_database,
    Path.touch,
    Path.mkdir,
    partial(Path.write_text, data="Dear diary,\n" * 500),
    partial(Path.write_bytes, data=bytes(8192)),
]


@pytest.mark.parametrize("write", NOT_STORIES)
def test_a_file_that_is_no_story_is_never_touched(tmp_path: Path, write: Callable[[Path], object]) -> None:
    small.write(tmp_path / "news")
    write(tmp_path / "s.onrecord")
    fails(tmp_path / "s.onrecord", NotAStoryError)


def test_newer_story(story: Path) -> None:
    database = sqlite3.connect(story)
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    fails(story, NewerStoryError)


@pytest.mark.parametrize("keep", [600, 5000, 0.5, 0.95])
def test_truncated_story(story: Path, keep: float) -> None:
    size = story.stat().st_size
    story.write_bytes(story.read_bytes()[: int(keep if keep > 1 else keep * size)])
    fails(story, DamagedStoryError)


def test_flipped_header(story: Path) -> None:
    overwrite(story, 0, b"SQLote")
    fails(story, NotAStoryError)


def test_flipped_pages(story: Path) -> None:
    for at in range(4096, story.stat().st_size, 4096):
        overwrite(story, at, b"\xff" * 64)
    fails(story, DamagedStoryError)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE article SET body = CAST(substr(body, 1, 40) || x'ff00' || substr(body, 43) AS BLOB)",
        "UPDATE reading SET body = x'00'",
        "UPDATE page SET body = x'00'",
        "UPDATE source SET path = CAST(x'ff41' AS TEXT) WHERE id = 1",
    ],
)
def test_flipped_value(story: Path, change: str) -> None:
    database = sqlite3.connect(story)
    database.execute(change)
    database.commit()
    database.close()
    with pytest.raises(DamagedStoryError):
        look(story)


def test_every_field_of_the_ledger_has_its_table() -> None:
    assert tuple(LEDGER) == tuple(field.name for field in fields(Ledger))


def fill_the_disk(story: Path) -> None:
    with writing(story) as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with transaction(connection):
            connection.exec_driver_sql("UPDATE article SET raw = zeroblob(3000000)")


def test_full_disk(story: Path) -> None:
    with pytest.raises(FullDiskError, match="make room"):
        fill_the_disk(story)
    look(story)
    rebuild(story)


def test_value_of_another_shape(story: Path) -> None:
    with writing(story) as connection:
        keep_ledger(connection, Ledger(), "x", "x")
        connection.exec_driver_sql("INSERT INTO page(position, id, body) VALUES (0, 'a', x'7b7d')")
    with pytest.raises(OlderStoryError, match="onrecord build"):
        look(story)


def test_older_story_is_not_changed_by_looking(story: Path) -> None:
    database = sqlite3.connect(story)
    database.execute("PRAGMA user_version = 0")
    database.close()
    with pytest.raises(OlderStoryError):
        look(story)


def test_steps_bring_a_story_up_each_with_its_number(story: Path) -> None:
    def add(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE story ADD COLUMN motto TEXT")

    def stumble(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE passage")
        raise ZeroDivisionError

    with writing(story) as connection:
        with pytest.raises(ZeroDivisionError):
            bring_up(connection, {VERSION + 1: add, VERSION + 2: stumble}, VERSION + 2)
        assert number(connection, "user_version") == VERSION + 1
        assert connection.exec_driver_sql("SELECT motto FROM story").all() == [(None,)]
        assert connection.exec_driver_sql("SELECT count(*) FROM passage").scalar_one()


def test_the_lock_is_for_one_and_leaves_nothing(tmp_path: Path) -> None:
    story = tmp_path / "s.onrecord"
    with alone(story):
        make(story)
        with pytest.raises(BusyStoryError), alone(story):
            pass
    with alone(story):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["s.onrecord"]


def looked_at(story: Path) -> str:
    """What a user finds who may not write."""
    said = []
    try:
        with open_story(story) as held:
            said.append(f"{len(held.articles())} articles, {len(held.passages([['ferry']])) > 0}")
    except StoryError as error:
        said.append(type(error).__name__)
    try:
        small.build_small(story, story.parent / "news")
    except StoryError as error:
        said.append(type(error).__name__)
    return ", ".join(said)


READ_ONLY = [
    (0o444, 0o555, "5 articles, True, ReadOnlyStoryError"),
    (0o444, 0o777, "5 articles, True, ReadOnlyStoryError"),
    (0o666, 0o555, "5 articles, True, ReadOnlyStoryError"),
    (0o000, 0o777, "ForbiddenStoryError, ForbiddenStoryError"),
]


@pytest.mark.skipif(not small.IS_ROOT, reason="changing to a user without permissions needs root")
@pytest.mark.parametrize(("file", "folder", "expected"), READ_ONLY)
def test_story_that_may_not_be_written(tmp_path: Path, file: int, folder: int, expected: str) -> None:
    home = tmp_path / "home"
    small.build_small(home / "s.onrecord", small.write(home / "news"))
    (home / "s.onrecord").chmod(file)
    home.chmod(folder)
    small.open_to_all(tmp_path)
    assert small.as_nobody(partial(looked_at, home / "s.onrecord")) == expected
    home.chmod(0o755)


@pytest.mark.skipif(not small.IS_ROOT, reason="changing to a user without permissions needs root")
def test_folder_that_may_not_be_entered(tmp_path: Path) -> None:
    home = tmp_path / "home"
    small.build_small(home / "s.onrecord", small.write(home / "news"))
    home.chmod(0)
    small.open_to_all(tmp_path)
    assert ForbiddenStoryError.__name__ in small.as_nobody(partial(looked_at, home / "s.onrecord"))
    home.chmod(0o755)


def test_read_only_error_has_its_advice() -> None:
    assert "make it writable" in str(ReadOnlyStoryError(Path("s.onrecord")))
