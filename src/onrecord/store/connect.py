"""Connections to a story file: how it is opened, made, checked and locked.

A story is in WAL mode, so that people can look at it while it is being built. Only a build writes, one at a
time; readers never checkpoint beside it, and `mmap_size` stays unset: both keep clear of the WAL-reset bug of
SQLite 3.7.0 to 3.51.2 (sqlite.org/wal.html#walresetbug).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from onrecord.store.errors import (
    DamagedStoryError,
    ForbiddenStoryError,
    NewerStoryError,
    NoFolderError,
    NoStoryError,
    NotAStoryError,
    OlderStoryError,
    ReadOnlyStoryError,
    named_errors,
)
from onrecord.store.schema import APPEND_ONLY, APPLICATION, SEARCH, VERSION, metadata, story

_PATIENCE = 10.0
"""Seconds to wait for another writer's transaction (a build commits every article, so this is ample)."""

_LOG_KEPT = 8 * 1024 * 1024
"""Bytes of write-ahead log that may stay on disk after a checkpoint; readers can make it grow far beyond."""


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """A connection that cannot write, all of whose queries see the story as it is now, for `with`.

    Works on a read-only file and in a read-only folder. Raises a `StoryError` where the story cannot be opened.
    """
    _must_be_readable(path)
    with named_errors(path), _reader(path) as connection:
        _must_be_a_story(connection, path)
        if number(connection, "user_version") < VERSION:
            raise OlderStoryError(path)
        connection.exec_driver_sql("BEGIN")
        yield connection


@contextmanager
def writing(path: Path) -> Iterator[Connection]:
    """The one connection that may write to an existing story, for `with`. For use while it is held `alone`.

    The file is checked first: to build on top of damage would hide it. Raises a `StoryError`.
    """
    _must_be_readable(path)
    if not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        raise ReadOnlyStoryError(path)
    with named_errors(path), _connection(path, "rw") as connection:
        _must_be_a_story(connection, path)
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
            raise DamagedStoryError(path)
        for pragma in ("secure_delete = ON", "synchronous = NORMAL", f"journal_size_limit = {_LOG_KEPT}"):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        yield connection


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Holds the story at `path` against every other build, for `with`. Raises `BusyStoryError` at once when it is held.

    The lock is SQLite's own, on an empty file beside the story: it works on every system and dies with its process.
    """
    if not is_there(path.absolute().parent):
        raise NoFolderError(path)
    if not os.access(path.absolute().parent, os.W_OK):
        raise ReadOnlyStoryError(path)
    lock = Path(f"{path}-lock")
    with named_errors(path):
        while True:
            lock.touch()
            before = _identity(lock)
            holder = sqlite3.connect(lock, timeout=0, isolation_level=None, check_same_thread=False)
            try:
                holder.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                holder.close()
                raise
            # Whoever held it before us may have removed the file that we have just locked.
            if before is not None and before == _identity(lock):
                break
            holder.close()
    try:
        yield
    finally:
        # Windows does not remove an open file; an empty one that stays behind does no harm.
        with suppress(OSError):
            lock.unlink()
        holder.close()


def make(path: Path) -> None:
    """Makes an empty story at `path`, whole or not at all, and never in place of another file.

    Does nothing where a file stands already. For use while the story is held `alone`.
    """
    draft = Path(f"{path}-new-{os.getpid()}")
    if is_there(path):
        return
    try:
        with named_errors(path), _connection(draft, "rwc") as connection:
            with transaction(connection):
                metadata.create_all(connection, checkfirst=False)
                for command in (*SEARCH.strip().split(";\n"), *APPEND_ONLY):
                    connection.exec_driver_sql(command)
                now = datetime.now(UTC).isoformat(timespec="seconds")
                connection.execute(story.insert().values(id=1, created=now))
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
                connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        _put_in_place(draft, path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All of the writes inside, or none of them. Takes the write lock first, so that nothing fails half way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself where the disk is full or fails.
        with suppress(DBAPIError):
            connection.exec_driver_sql("ROLLBACK")
        raise


def is_there(path: Path) -> bool:
    """Whether anything stands at `path`. Raises `ForbiddenStoryError` where this user may not even know."""
    try:
        return path.exists()
    except OSError as error:
        raise ForbiddenStoryError(path) from error


def empty_log(connection: Connection) -> None:
    """Moves everything from the write-ahead log into the story file, as far as nobody is looking at it now."""
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()


def number(connection: Connection, pragma: str) -> int:
    """The value of a PRAGMA that is a number."""
    return int(connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one())


def _reader(path: Path) -> AbstractContextManager[Connection]:
    """A connection for looking only. One that may touch the WAL's side files removes them again when it is the last."""
    if os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK):
        return _connection(path, "rw", "PRAGMA query_only = ON")
    log = Path(f"{path}-wal")
    if log.exists() and log.stat().st_size:
        return _connection(path, "ro")
    # Nobody has written since the last checkpoint, so the file is all there is and needs no side files.
    return _connection(path, "ro&immutable=1")


@contextmanager
def _connection(path: Path, mode: str, *first: str) -> Iterator[Connection]:
    """An SQLAlchemy connection on which BEGIN and COMMIT are ours to say; sqlite3 has moments of its own for them."""
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def connect() -> sqlite3.Connection:
        # Web frameworks open and use a connection on different threads, one after the other.
        raw = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        for command in ("PRAGMA foreign_keys = ON", *first):
            raw.execute(command)
        return raw

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection


def _must_be_readable(path: Path) -> None:
    if not is_there(path):
        raise NoStoryError(path)
    if not path.is_file():
        raise NotAStoryError(path)
    if not os.access(path, os.R_OK):
        raise ForbiddenStoryError(path)


def _must_be_a_story(connection: Connection, path: Path) -> None:
    # Asked through SQLite: opening the file by hand and closing it would drop the locks of this process (POSIX).
    if number(connection, "application_id") != APPLICATION:
        raise NotAStoryError(path)
    if number(connection, "user_version") > VERSION:
        raise NewerStoryError(path)


def _put_in_place(draft: Path, path: Path) -> None:
    """Gives the finished draft its name, unless somebody else was faster."""
    with suppress(FileExistsError):
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            # No hard links on this file system (FAT): look, then rename.
            if not path.exists():
                draft.rename(path)


def _identity(path: Path) -> int | None:
    """What tells this file from another that has its name later."""
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return None
