import os
import signal
import sqlite3
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.build import Doing, Step, build
from onrecord.store.errors import BusyStoryError
from onrecord.store.story import open_story


def build_until(story: Path, folder: Path, doing: Doing, done: int, seconds: float) -> None:
    """Builds until that step, and then sleeps so long, or dies by signal 9 where `seconds` is 0."""

    def act(step: Step) -> None:
        if (step.doing, step.done) == (doing, done):
            Path(f"{story}.reached").touch()
            if not seconds:
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(seconds)

    build([folder], story, progress=act, model=small.SmallModel())


def start(story: Path, folder: Path, doing: Doing, done: int, seconds: float = 0) -> BaseProcess:
    """That in a process of its own, as soon as the step is reached."""
    process = small.FORK.Process(target=build_until, args=(story, folder, doing, done, seconds))
    process.start()
    while not Path(f"{story}.reached").exists() and process.is_alive():
        time.sleep(0.001)
    Path(f"{story}.reached").unlink(missing_ok=True)
    return process


def kill(story: Path, folder: Path, doing: Doing, done: int) -> None:
    """A build that is killed at that step."""
    process = start(story, folder, doing, done)
    process.join(30)
    assert process.exitcode == -signal.SIGKILL


def is_sound(story: Path) -> None:
    """What SQLite and its search index say of the file, after whatever log was left is played back."""
    database = sqlite3.connect(story)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for index in ("passage_fts", "statement_fts"):
        database.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    database.rollback()
    database.close()


@pytest.mark.parametrize(
    ("doing", "done", "finished"),
    [
        (Doing.GATHERING, 2, 0),
        (Doing.READING, 1, 1),
        (Doing.READING, 3, 3),
        (Doing.RECORDING, 0, 5),
        (Doing.RECORDING, 1, 5),
    ],
)
def test_killed_build_loses_no_earlier_article_and_is_completed(
    tmp_path: Path, doing: Doing, done: int, finished: int
) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "killed.onrecord"
    kill(story, folder, doing, done)
    is_sound(story)
    with open_story(story) as held:
        assert len(held.articles()) == finished
        assert held.info().complete == ((doing, done) == (Doing.RECORDING, 1))
        assert len(held.ledger().pages) in {finished, 0}
    report = small.build_small(story, folder)
    assert report.read == len(small.ARTICLES) - finished
    is_sound(story)
    small.build_small(tmp_path / "clean.onrecord", folder)
    assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")


def test_killed_rebuild_never_shows_the_old_record(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "killed.onrecord"
    small.build_small(story, folder)
    (folder / "council.txt").unlink()
    (folder / "ferry.txt").write_text("Ferry sinks\n\nThe ferry sank, the port authority said.\n")
    kill(story, folder, Doing.READING, 1)
    with open_story(story) as held:
        assert not held.info().complete
        assert held.passages([["Quartermaine"]]) == []
        assert {page.paths for page in held.ledger().pages} <= {(n,) for n in small.ARTICLES if n != "council.txt"}
    small.build_small(story, folder)
    small.build_small(tmp_path / "clean.onrecord", folder)
    assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")


def test_killed_at_any_moment(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "killed.onrecord"
    small.build_small(tmp_path / "clean.onrecord", folder)
    for hundredths in range(8):
        process = start(story, folder, Doing.GATHERING, 5, 0.001)
        time.sleep(hundredths / 100)
        process.kill()
        process.join(30)
        is_sound(story)
    small.build_small(story, folder)
    assert small.contents(story) == small.contents(tmp_path / "clean.onrecord")


def test_second_build_is_refused_in_one_line_and_the_first_goes_on(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    first = start(story, folder, Doing.READING, 1, 30)
    with pytest.raises(BusyStoryError) as refused:
        small.build_small(story, folder)
    assert str(refused.value) == f"another build is writing {story}; try again when it has finished"
    with open_story(story) as held:  # looking is allowed
        assert len(held.articles()) == 1
    first.kill()
    first.join(30)
    assert small.build_small(story, folder).read == len(small.ARTICLES) - 1  # the lock died with its process


def test_nothing_is_left_beside_a_story(tmp_path: Path) -> None:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["news", "s.onrecord"]
