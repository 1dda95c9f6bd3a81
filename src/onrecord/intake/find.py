"""Which files to read: paths as given, folders walked."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.text.article import Problem

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"})
"""What is read from a folder. A file named by the user is read whatever it is called."""

_NOT_NEWS = (".onrecord", ".onrecord-wal", ".onrecord-shm", ".onrecord-journal", ".lock", "~")
"""Our own story files and what editors and databases leave beside theirs: skipped without a word."""


def find_files(paths: Iterable[Path]) -> Iterator[tuple[Path, Problem | None]]:
    """Each file to read, in the order given, folders in sorted order; what cannot be read comes with a problem."""
    for path in paths:
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            yield path, Problem("no such file or folder; check the path")
        except PermissionError:
            yield path, Problem("no permission to look there; ask its owner or copy it to a place of yours")
        except (OSError, ValueError) as error:
            yield path, Problem(f"this path cannot be used: {_reason(error)}")
        else:
            if stat.S_ISDIR(mode):
                yield from _walk(path)
            else:
                yield path, None


def _walk(folder: Path) -> Iterator[tuple[Path, Problem | None]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except PermissionError:
        yield folder, Problem("no permission to read this folder; its files were not read")
        return
    except OSError as error:
        yield folder, Problem(f"this folder cannot be read: {_reason(error)}")
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or entry.name.endswith(_NOT_NEWS):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(path)
        elif path.suffix.lower() in SUFFIXES:
            yield path, None
        else:
            yield (
                path,
                Problem(
                    f"skipped: {path.suffix or 'a file without suffix'} is not read from folders; name it to try it"
                ),
            )


def _reason(error: OSError | ValueError) -> str:
    """The system's words for an error, without the path that the user already sees."""
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).lower()
