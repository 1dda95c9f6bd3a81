"""`onrecord copies`: which articles share text, and which was first."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option, view
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.cli.taking import taken
from onrecord.export.copies_sheet import copies_sheet
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import Print, print_of
from onrecord.text.article import Article
from onrecord.text.span import Span
from onrecord.views.copies import CopyRow, Held, copies

Found = dict[str, tuple[Article, set[str]]]
"""Articles by id, and the files that hold each."""


@click.command("copies")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True, readable=False), metavar="[PATH]..."
)
@published_option
@view
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[Path, ...], published: date | None, form: str, story: Path) -> None:
    """Show which articles share text, how much, and which was first.

    same: all of it but for a few words; edited: most of the shorter one; excerpt: a passage; quotes-only: only words
    that both quote. Pairs that share nothing are not listed. The direction goes from the origin to the copy (a->b,
    b->a) where credits, dates or one being the other's opening tell it, and is unknown where not. Overlap is the share
    of the shorter story's words that stand in the other; lag the days from a to b. Headlines, credits, furniture and
    house style do not count.

    With PATH, files and folders are compared directly; no story and no model is needed.
    """
    found = _looked_at(paths, published) if paths else _held(story)
    if paths and not found:
        ctx.exit(NOTHING_DONE)
    put(copies_sheet(_compared(found)), form)


def _compared(found: Found) -> list[CopyRow]:
    prints = [print_of(article) for article, _ in found.values()]
    shown = [_shown(one, *found[one.article]) for one in prints]
    return list(copies(likenesses(prints), shown))


def _shown(one: Print, article: Article, paths: Iterable[str]) -> Held:
    story = one.words.span(0, len(one.words)) if len(one.words) else Span(0, len(article.text))
    return Held(article.id, tuple(sorted(paths)), article.outlet, article.published.when, article.text, story)


def _looked_at(paths: tuple[Path, ...], published: date | None) -> Found:
    found: Found = {}
    for path, received in taken(paths, published=published):
        if received.article is None:
            for problem in received.problems:
                note(f"onrecord: {path}: {problem.what}")
        else:
            found.setdefault(received.article.id, (received.article, set()))[1].add(path)
    return found


def _held(story: Path) -> Found:
    """The articles of the story, with their files."""
    with opened(story) as held:
        return {one.article.id: (one.article, set(one.paths)) for one in held.held()}
