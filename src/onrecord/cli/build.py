"""`onrecord build`: articles in, a story out."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from onrecord.build import Report, build
from onrecord.cli.main import NOTHING_DONE
from onrecord.cli.options import published_option, story_option
from onrecord.cli.out import Refusal, note
from onrecord.cli.progress import shown_progress
from onrecord.cli.story import opened, refusing
from onrecord.cli.taking import NO_ARTICLE
from onrecord.views.phrases import counted
from onrecord.views.summary import sentences, summarise

_MOST = 20
"""Troubles that are told one by one; `onrecord intake` tells them all."""


@click.command("build")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="PATH...")
@published_option
@story_option
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[Path, ...], published: date | None, story: Path) -> None:
    """Build the story from files and folders of articles, and print a summary.

    A folder is mirrored: what is unchanged is not read again, and what has gone from it leaves the story. A file that
    cannot be read is named and does not stop the rest; the command ends with 2 only where nothing could be done.
    """
    with refusing(), shown_progress() as progress:
        report = build(paths, story, published=published, progress=progress)
    for line in _troubles(report):
        note(f"onrecord: {line}")
    if not (report.new or report.unchanged or report.changed or report.removed):
        if not report.skipped:
            raise Refusal(NO_ARTICLE)
        ctx.exit(NOTHING_DONE)
    click.echo(_done(report))
    with opened(story) as held:
        summary = summarise(held.ledger())
    for sentence in sentences(summary):
        click.echo(sentence)
    option = "" if story == Path(ctx.lookup_default("story") or "story.onrecord") else f" --story {story}"
    click.echo(f"Ask it: onrecord statements{option}; onrecord serve{option}")


def _done(report: Report) -> str:
    """What the build did, in one sentence."""
    parts = [
        f"{len(files):,} {name}"
        for name, files in (
            ("new", report.new),
            ("changed", report.changed),
            ("unchanged", report.unchanged),
            ("removed", report.removed),
            ("left out", report.skipped),
        )
        if files
    ]
    return f"Files: {', '.join(parts)}. Read {counted(report.read, 'article')} in {report.seconds:.1f} s."


def _troubles(report: Report) -> Iterator[str]:
    """One line for each file that could not be taken in or read, and for what is in doubt about the others."""
    troubles = Counter((path, problem.what) for path, problem in (*report.skipped, *report.failed, *report.noted))
    for (path, what), times in list(troubles.items())[:_MOST]:
        yield f"{path}: {what}{f' ({times} times)' if times > 1 else ''}"
    if len(troubles) > _MOST:
        yield f"and {counted(len(troubles) - _MOST, 'more such line')}; see: onrecord intake"
