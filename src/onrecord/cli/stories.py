"""`onrecord stories`: which articles of a pile are of one story."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from onrecord.cli.judging import decide, judging
from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import format_option, published_option
from onrecord.cli.out import note, put
from onrecord.cli.story import opened
from onrecord.cli.taking import taken
from onrecord.export.stories_sheet import stories_sheet
from onrecord.ledger.judgements import Draft
from onrecord.ledger.origins import origins
from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import print_of
from onrecord.ledger.stories import PileStory, divide
from onrecord.ledger.story_division import division, moved
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_background
from onrecord.store.divided import kept_division
from onrecord.store.story import Story
from onrecord.text.article import Article
from onrecord.views.drafting import draft
from onrecord.views.stories import StoryRow, story_rows
from onrecord.views.story_moves import moving, putting_back


@click.command("stories")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True, readable=False), metavar="[PATH]..."
)
@click.option(
    "--move",
    nargs=2,
    metavar="ARTICLE STORY",
    help="Put ARTICLE (id, path, address or title) into STORY: its id, an article of it, or `new` for one by itself.",
)
@click.option("--put-back", metavar="ARTICLE", help="Take back that ARTICLE was moved.")
@published_option
@format_option
@judging
@click.pass_context
def command(  # noqa: PLR0913  # one parameter an option
    ctx: click.Context,
    *,
    paths: tuple[Path, ...],
    move: tuple[str, str] | None,
    put_back: str | None,
    why: str,
    who: str | None,
    published: date | None,
    form: str,
    story: Path,
) -> None:
    """Divide a pile of articles into stories: what each is about, from when to when, and which files tell it.

    With PATH, files and folders are looked at directly and no story file is needed. The order of the files makes no
    difference. Stories of a story file keep their ids from build to build while articles join them; where two become
    one, the older id stays. An article that was moved stays where it was put.
    """
    if paths and (move or put_back):
        message = "what is moved is kept in a story file: leave PATH out"
        raise click.UsageError(message)
    if move:
        decide(story, who, lambda held: [_moved(held, move, why)])
    elif put_back:
        decide(story, who, lambda held: putting_back(held.ledger(), put_back, why))
    elif paths:
        pile = _looked_at(paths, published)
        if not pile:
            ctx.exit(NOTHING_DONE)
        put(stories_sheet(_rows(pile)), form)
    else:
        put(stories_sheet(_held(story)), form)


def _moved(held: Story, move: tuple[str, str], why: str) -> Draft:
    ledger = held.ledger()
    return draft(ledger, held.article, moving(ledger, _stories(held, ledger), move, why))


def _rows(pile: Iterable[tuple[Article, str]]) -> tuple[StoryRow, ...]:
    articles: dict[str, Article] = {}
    paths: dict[str, list[str]] = {}
    for article, path in pile:
        articles.setdefault(article.id, article)
        paths.setdefault(article.id, []).append(path)
    return story_rows(divide(articles.values(), load_background()), paths, roots=_roots(articles.values()))


def _roots(articles: Collection[Article]) -> Mapping[str, str]:
    """Each article -> the one that it is a copy of; nothing for a pile so large that comparing it takes long."""
    if len(articles) > _MANY:
        return {}
    prints = [print_of(article) for article in articles]
    return origins(likenesses(prints), prints).roots


_MANY = 5_000
"""Articles whose texts are compared within a few seconds."""


def _looked_at(paths: tuple[Path, ...], published: date | None) -> list[tuple[Article, str]]:
    found = []
    for path, received in taken(paths, published=published):
        if received.article is None:
            for problem in received.problems:
                note(f"onrecord: {path}: {problem.what}")
        else:
            found.append((received.article, path))
    return found


def _held(story: Path) -> tuple[StoryRow, ...]:
    with opened(story) as held:
        ledger = held.ledger()
        roots = {page.id: page.origin or page.id for page in ledger.pages}
        paths = {page.id: page.paths for page in ledger.pages}
        return story_rows(_stories(held, ledger), paths, moved(ledger), roots)


def _stories(held: Story, ledger: Ledger) -> tuple[PileStory, ...]:
    """The stories of the story file, its articles dated as its record has them."""
    kept = kept_division(held, ledger)
    return division(held.articles(), ledger, load_background(), held.division()) if kept is None else kept
