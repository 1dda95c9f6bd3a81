"""What can be wrong with a story file. The class is the sentence; the message says, in one line, what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import msgspec
from sqlalchemy.exc import DBAPIError


class StoryError(Exception):
    """Something is wrong with the story file itself; no article is to blame."""

    advice = "the story file {path} cannot be used"

    def __init__(self, path: Path) -> None:
        super().__init__(self.advice.format(path=path))
        self.path = path


class NoStoryError(StoryError):
    """There is no file of that name."""

    advice = "there is no story at {path}; make one with: onrecord build FOLDER --story {path}"


class NoFolderError(StoryError):
    """The folder that the story file should stand in does not exist."""

    advice = "the folder of {path} does not exist; make it first, or name another with --story"


class NotAStoryError(StoryError):
    """The file is something else: a text, another program's database, a folder, an empty file."""

    advice = (
        "{path} is not a story file (or its first bytes are damaged); it was left as it is, name another with --story"
    )


class DamagedStoryError(StoryError):
    """The file was a story, and its content no longer holds together."""

    advice = "the story file {path} is damaged; move it away and build it again from the articles"


class NewerStoryError(StoryError):
    """The file was written by a later version of onrecord, which may keep things this one does not know."""

    advice = "the story file {path} comes from a newer onrecord; upgrade onrecord to open it"


class OlderStoryError(StoryError):
    """The file was written by an earlier version or by other rules, and looking at it must not change it."""

    advice = (
        "the story file {path} was recorded by another version of onrecord; bring it up to date with: onrecord build"
    )


class ReadOnlyStoryError(StoryError):
    """The file or its folder may not be written to."""

    advice = "the story file {path} (or its folder) is read-only; make it writable, or name another with --story"


class ForbiddenStoryError(StoryError):
    """The file or its folder may not be read by this user."""

    advice = "no permission to open the story file {path}"


class BusyStoryError(StoryError):
    """Another build holds the story."""

    advice = "another build is writing {path}; try again when it has finished"


class FullDiskError(StoryError):
    """There is no room left for what has to be written; what was committed before stands."""

    advice = "the disk is full; the story file {path} holds what was read so far, make room and build again"


_MEANS: tuple[tuple[str, type[StoryError]], ...] = (
    ("SQLITE_CORRUPT", DamagedStoryError),
    ("SQLITE_NOTADB", NotAStoryError),
    ("SQLITE_READONLY", ReadOnlyStoryError),
    ("SQLITE_CANTOPEN", ForbiddenStoryError),
    ("SQLITE_PERM", ForbiddenStoryError),
    ("SQLITE_BUSY", BusyStoryError),
    ("SQLITE_LOCKED", BusyStoryError),
    ("SQLITE_FULL", FullDiskError),
    ("SQLITE_IOERR", DamagedStoryError),
)
"""SQLite's result codes (by their beginning) and what they mean to somebody who has a story."""


@contextmanager
def named_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite or a decoder raises about the file into the error that says what to do."""
    try:
        yield
    except DBAPIError as error:
        _say(path, error.orig or error, error)
    except sqlite3.Error as error:
        _say(path, error, error)
    except msgspec.ValidationError as error:
        raise OlderStoryError(path) from error
    except DamagedValueError as error:
        raise DamagedStoryError(path) from error


class DamagedValueError(Exception):
    """A stored value cannot be unpacked: its bytes are not those that were written."""


def _say(path: Path, error: BaseException, cause: Exception) -> NoReturn:
    # Without a code it is Python's own: text in the file that is no UTF-8.
    undecodable = isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorname")
    code = "SQLITE_CORRUPT" if undecodable else getattr(error, "sqlite_errorname", "")
    for beginning, kind in _MEANS:
        if code.startswith(beginning):
            raise kind(path) from cause
    raise cause
