"""`onrecord copies`: which articles share text, and which was first."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import repeat
from pathlib import Path

import click

from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option, view
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.cli.taking import STDIN, taken
from onrecord.export.copies_sheet import citing_sheet, copies_sheet
from onrecord.intake.find import find_files
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import Print, print_of
from onrecord.text.article import Article, Problem
from onrecord.text.span import Span
from onrecord.views.citing import citing
from onrecord.views.copies import CopyRow, Held, copies

Found = dict[str, tuple[Print, Held]]
"""Articles by id: what is compared of each, and what is shown of it with all files that hold it."""

_MANY = 400
"""Files from which on starting more processes costs less than it saves."""
_CHUNK = 50


@click.command("copies")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True, readable=False), metavar="[PATH]..."
)
@click.option(
    "--citing",
    "only_citing",
    is_flag=True,
    help="Instead: which article of the story file cites which, and where.",
)
@published_option
@view
@click.pass_context
def command(  # one parameter an option
    ctx: click.Context, *, paths: tuple[Path, ...], only_citing: bool, published: date | None, form: str, story: Path
) -> None:
    """Show which articles share text, how much, and which was first.

    same: all of it but for a few words; edited: most of the shorter one; excerpt: a passage; quotes-only: only words
    that both quote. Pairs that share nothing are not listed. The direction goes from the origin to the copy (a->b,
    b->a) where credits, dates or one being the other's opening tell it, and is unknown where not. Overlap is the share
    of the shorter story's words that stand in the other; lag the days from a to b. Headlines, credits, furniture and
    house style do not count.

    With PATH, files and folders are compared directly; no story and no model is needed. Who cites whom without sharing
    text is read from statements, so it needs a story file.
    """
    if only_citing:
        if paths:
            message = "who cites whom is read from a story file: leave PATH out"
            raise click.UsageError(message)
        with opened(story) as held:
            put(citing_sheet(citing(held.ledger())), form)
        return
    found = _looked_at(paths, published) if paths else _held(story)
    if paths and not found:
        ctx.exit(NOTHING_DONE)
    put(copies_sheet(_compared(found)), form)


def _compared(found: Found) -> list[CopyRow]:
    return list(copies(likenesses(one for one, _ in found.values()), [shown for _, shown in found.values()]))


def _kept(article: Article, paths: Iterable[str]) -> tuple[Print, Held]:
    """What is kept of an article: without its segments, so that a large pile fits in memory."""
    made = print_of(article)
    story = made.words.span(0, len(made.words)) if len(made.words) else Span(0, len(article.text))
    named = tuple(sorted(paths))
    return made, Held(article.id, named, article.outlet, article.published.when, article.text, story)


def _looked_at(paths: tuple[Path, ...], published: date | None) -> Found:
    found: Found = {}
    for path, problems, kept in _all(paths, published):
        if kept is None:
            for problem in problems:
                note(f"onrecord: {path}: {problem.what}")
            continue
        made, shown = found.get(kept[1].id, kept)
        found[shown.id] = made, replace(shown, paths=tuple(sorted({*shown.paths, path})))
    return found


Looked = tuple[str, tuple[Problem, ...], tuple[Print, Held] | None]
"""A path, what is the matter with its file, and what is kept of its article."""


def _all(paths: tuple[Path, ...], published: date | None) -> Iterator[Looked]:
    """Every file, in the order given; a large pile is taken in by as many processes as there are processors."""
    files = [path for given in paths for path in _files(given)]
    if len(files) < _MANY or Path(STDIN) in files:
        yield from (one for path in paths for one in _look(path, published))
        return
    with ProcessPoolExecutor() as pool:
        for one in pool.map(_look, files, repeat(published), chunksize=_CHUNK):
            yield from one


def _files(given: Path) -> list[Path]:
    return [given] if str(given) == STDIN else [path for path, _ in find_files([given])]


def _look(path: Path, published: date | None) -> list[Looked]:
    return [
        (name, received.problems, None if received.article is None else _kept(received.article, (name,)))
        for name, received in taken((path,), published=published)
    ]


def _held(story: Path) -> Found:
    """The articles of the story, with their files."""
    with opened(story) as held:
        paths = held.paths()
        return {article.id: _kept(article, paths[article.id]) for article in held.articles()}
