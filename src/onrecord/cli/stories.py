"""`onrecord stories`: which articles of a pile are of one story."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option, view
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.cli.taking import taken
from onrecord.export.stories_sheet import stories_sheet
from onrecord.ledger.stories import divide
from onrecord.lexicons.load import load_background
from onrecord.text.article import Article
from onrecord.views.stories import StoryRow, story_rows


@click.command("stories")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True, readable=False), metavar="[PATH]..."
)
@published_option
@view
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[Path, ...], published: date | None, form: str, story: Path) -> None:
    """Divide a pile of articles into stories: what each is about, from when to when, and which files tell it.

    With PATH, files and folders are looked at directly and no story file is needed. The order of the files makes no
    difference, and a story keeps its id while articles join it.
    """
    pile = _looked_at(paths, published) if paths else _held(story)
    if paths and not pile:
        ctx.exit(NOTHING_DONE)
    put(stories_sheet(_rows(pile)), form)


def _rows(pile: Iterable[tuple[Article, str]]) -> tuple[StoryRow, ...]:
    articles: dict[str, Article] = {}
    paths: dict[str, list[str]] = {}
    for article, path in pile:
        articles.setdefault(article.id, article)
        paths.setdefault(article.id, []).append(path)
    return story_rows(divide(articles.values(), load_background()), paths)


def _looked_at(paths: tuple[Path, ...], published: date | None) -> list[tuple[Article, str]]:
    found = []
    for path, received in taken(paths, published=published):
        if received.article is None:
            for problem in received.problems:
                note(f"onrecord: {path}: {problem.what}")
        else:
            found.append((received.article, path))
    return found


def _held(story: Path) -> list[tuple[Article, str]]:
    """The articles of the story file, dated as its record has them."""
    with opened(story) as held:
        texts = {article.id: article for article in held.articles()}
        return [
            (replace(texts[page.id], published=page.published), path)
            for page in held.ledger().pages
            for path in page.paths
        ]
