"""The story that a command asks."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from onrecord.cli.out import Refusal, note
from onrecord.ledger.values import Ledger
from onrecord.store.errors import StoryError
from onrecord.store.story import Story, open_story
from onrecord.text.article import Interval
from onrecord.views.days import first_printed, printed_by
from onrecord.views.phrases import counted, day, when


@contextmanager
def opened(path: Path) -> Iterator[Story]:
    """The story in the file `path`, for `with`. What is wrong with the file ends the command with its one line."""
    with refusing(), open_story(path) as story:
        if not story.info().complete:
            note(_UNFINISHED)
        yield story


_UNFINISHED = "onrecord: a build of this story is under way or was cut short: some articles are missing; build it again"


def asked_ledger(story: Story, asof: date | None) -> Ledger:
    """The record of the story, as it stood on `asof` where a day is given."""
    whole = story.ledger()
    note_asof(whole, asof)
    if asof is None:
        return whole
    stood: Ledger = importlib.import_module("onrecord.views.asof").as_it_stood(
        story.held(), whole, story.judgements(), asof
    )
    return stood


def note_asof(whole: Ledger, asof: date | None) -> None:
    """Says what `asof` leaves out that a reader may look for: pages of doubtful days, or all of the story."""
    if asof is None:
        return
    unsure = sum(_may_be(page.published.when, asof) for page in whole.pages)
    if unsure:
        note(f"{counted(unsure, 'article')} may have been printed by {day(asof)} or later: left out.")
    first = first_printed(page.published.when for page in whole.pages)
    if first is not None and not printed_by(first, asof):
        note(f"Nothing in the story had surely been printed by {day(asof)}: its first article is of {when(first)}.")


def _may_be(printed: Interval, asof: date) -> bool:
    """Whether it may have been printed by that day, and may not."""
    by_then = printed.earliest is None or printed.earliest <= asof
    return by_then and (printed.latest is None or printed.latest > asof)


@contextmanager
def refusing() -> Iterator[None]:
    """Turns what is wrong with a story file into the end of the command."""
    try:
        yield
    except StoryError as error:
        raise Refusal(str(error)) from error
