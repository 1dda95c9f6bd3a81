"""Makes a story hold exactly the files that it is given: which are new, changed, gone, or cannot be taken in.

A folder that is given is *whole*: the story mirrors it. A file that is given by itself hangs on the folder it
stands in. Which folder a path in the record starts from is worked out anew from all files and whole folders
together, so the order and the number of builds make no difference.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from sqlalchemy import Connection, delete, insert, select, update

from onrecord.store import schema
from onrecord.store.divided import forget_division
from onrecord.store.keep import drop_ledger
from onrecord.store.pack import squeeze
from onrecord.text.article import Problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file as it was found: its absolute path, and its bytes with their hash, or why there are none.

    `barred` is true where something is there that may not be looked at: what the story holds of it stays.
    """

    path: str
    id: str | None = None
    raw: bytes = b""
    size: int = 0
    problem: Problem | None = None
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """What the user named: its absolute path, whether it is a folder, and the files found there."""

    path: str
    folder: bool
    files: Iterable[Loaded]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What became of the files, by their paths in the record, in order."""

    new: tuple[str, ...]
    unchanged: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    skipped: tuple[tuple[str, Problem], ...]


@dataclass(frozen=True, slots=True)
class _File:
    """A file that the story knows: the article in it, or why it was not taken in."""

    size: int
    article: str | None
    problem: str | None


@dataclass(frozen=True, slots=True)
class _Holdings:
    """All files that the story knows, by absolute path, and the folders that it mirrors."""

    files: Mapping[str, _File]
    whole: frozenset[str]


def gather(connection: Connection, home: str, places: Sequence[Place], published: date | None) -> Gathered:
    """Takes in the bytes of every file of `places` and lets go of what is no longer there, in one transaction's writes.

    `home` is the folder of the story file; `published` the date that the user gives for all of these files.
    """
    before = _holdings(connection, home)
    files, whole, touched = dict(before.files), set(before.whole), dict[str, Loaded]()
    for place in places:
        found = {loaded.path: loaded for loaded in _taken_in(connection, place.files, published)}
        touched |= found
        files |= {
            p: _File(x.size, x.id, x.problem.what if x.problem else None) for p, x in found.items() if not x.barred
        }
        if place.folder:
            whole.add(place.path)
            barred = [p for p, loaded in found.items() if loaded.barred]
            for path in before.files:
                if _inside(path, place.path) and path not in found and not any(_inside(path, b) for b in barred):
                    files.pop(path, None)
    moved = _moved(before, [place.path for place in places if place.folder], touched)
    files = {path: file for path, file in files.items() if path not in moved}
    emptied = {_root(p, before.whole) for p in moved} - {_root(p, before.whole) for p in files}
    after = _Holdings(files, frozenset(whole) - emptied)
    if after != before:
        _write(connection, home, after)
    return _compared({moved.get(p, p): file for p, file in before.files.items()}, after, touched)


def _moved(before: _Holdings, folders: Iterable[str], found: Mapping[str, Loaded]) -> Mapping[str, str]:
    """Old path -> new path of every file whose folder stands no longer where it was, but is one of `folders`.

    Half of its files have to be there under the same names with the same bytes; a folder that is not there and not
    known again is left as it is, because it may only be unplugged.
    """
    moved: dict[str, str] = {}
    for root in {_root(path, before.whole) for path in before.files}:
        if Path(root).is_dir():
            continue
        old = [path for path in before.files if _root(path, before.whole) == root]
        for folder in folders:
            new = {path: _absolute(_relative(path, root), folder) for path in old}
            same = sum(before.files[p].article == found[n].id for p, n in new.items() if n in found)
            if same * 2 >= len(old):
                moved |= new
    return moved


def _taken_in(connection: Connection, files: Iterable[Loaded], published: date | None) -> Iterable[Loaded]:
    """Each file once its bytes are in the story, without them: a folder may hold more than fits in memory."""
    article = schema.article.c
    for loaded in files:
        if loaded.id is not None:
            if connection.execute(select(article.id).where(article.id == loaded.id)).first() is None:
                connection.execute(insert(schema.article).values(id=loaded.id, raw=squeeze(loaded.raw)))
            if published is not None:
                given = update(schema.article).where(article.id == loaded.id)
                connection.execute(given.values(given=published.isoformat()))
        yield replace(loaded, raw=b"")


def _holdings(connection: Connection, home: str) -> _Holdings:
    roots = {row.id: (_absolute(row.path, home), row.whole) for row in connection.execute(select(schema.root))}
    files = {
        _absolute(row.path, roots[row.root][0]): _File(row.size, row.article, row.problem)
        for row in connection.execute(select(schema.source))
    }
    return _Holdings(files, frozenset(path for path, whole in roots.values() if whole))


def _write(connection: Connection, home: str, now: _Holdings) -> None:
    """Writes all files and roots anew, and drops every article that no file holds any more."""
    connection.execute(delete(schema.root))
    numbers: dict[str, int] = {}
    whole = {w for w in now.whole if _root(w, now.whole) == w}
    for number, path in enumerate(sorted(whole | {_root(p, now.whole) for p in now.files}), start=1):
        numbers[path] = number
        values = {"id": number, "path": _relative(path, home), "whole": path in whole}
        connection.execute(insert(schema.root).values(values))
    for path, file in sorted(now.files.items()):
        root = _root(path, now.whole)
        values = {"root": numbers[root], "path": _relative(path, root), "size": file.size}
        connection.execute(insert(schema.source).values(**values, article=file.article, problem=file.problem))
    held = select(schema.source.c.article).where(schema.source.c.article.is_not(None))
    gone = connection.execute(
        delete(schema.article).where(schema.article.c.id.not_in(held)).returning(schema.article.c.id)
    )
    if gone.all():
        connection.execute(update(schema.story).values(traces=True))
        forget_division(connection)
    drop_ledger(connection)


def _compared(before: Mapping[str, _File], after: _Holdings, touched: Mapping[str, Loaded]) -> Gathered:
    """What the difference is called, in the words of the report."""
    new: list[str] = []
    unchanged: list[str] = []
    changed: list[str] = []
    removed: list[str] = []
    skipped: list[tuple[str, Problem]] = []
    for path in sorted(before.keys() | touched.keys()):
        name = _relative(path, _root(path, after.whole))
        loaded, was = touched.get(path), before.get(path, _File(0, None, None)).article
        now = after.files[path].article if path in after.files else None
        if loaded and loaded.problem:
            skipped.append((name, loaded.problem))
        if was is not None and now is None:
            removed.append(name)
        elif loaded and loaded.id:
            (new if was is None else unchanged if was == now else changed).append(name)
    return Gathered(tuple(new), tuple(unchanged), tuple(changed), tuple(removed), tuple(skipped))


def _root(path: str, whole: Iterable[str]) -> str:
    """The folder that a path in the record starts from: the outermost whole folder around it, else its own."""
    around = [w for w in whole if path == w or _inside(path, w)]
    return min(around, key=len) if around else str(PurePath(path).parent)


def _inside(path: str, folder: str) -> bool:
    """Whether `path` lies in `folder`, at any depth. Both absolute."""
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _absolute(path: str, folder: str) -> str:
    return os.path.normpath(PurePath(folder) / path)


def _relative(path: str, folder: str) -> str:
    try:
        return PurePath(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # on another drive (Windows)
        return path
