"""Options that several commands share, and how a day is written."""

import calendar
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

Wrapped = TypeVar("Wrapped", bound=Callable[..., Any])

STORY = Path("story.onrecord")

FORMATS = ("table", "json", "jsonl", "csv", "md")

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD. Where an end of a period is asked for, YYYY and YYYY-MM stand for its first or last day."""

    name = "date"

    def __init__(self, end: str | None = None) -> None:
        self.end = end

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day."""
        found = _DAY.fullmatch(str(value).strip())
        if found and (found[3] or self.end):
            with suppress(ValueError):
                return self._day(*found.groups())
        wanted = "YYYY-MM-DD, YYYY-MM or YYYY" if self.end else "YYYY-MM-DD"
        message = f"{str(value)!r} is not a date; write it as {wanted}."
        raise click.BadParameter(message, ctx, param)

    def _day(self, year: str, month: str | None, day: str | None) -> date:
        last = self.end == "last"
        of_month = int(month) if month else (12 if last else 1)
        if day:
            return date(int(year), of_month, int(day))
        whole = date(int(year), of_month, 1)
        return whole.replace(day=calendar.monthrange(whole.year, whole.month)[1]) if last else whole


def story_option(command: Wrapped) -> Wrapped:
    """Adds `--story FILE`."""
    return click.option(
        "--story",
        type=click.Path(path_type=Path, readable=False),
        default=STORY,
        show_default=True,
        metavar="FILE",
        help="The story file.",
    )(command)


def format_option(command: Wrapped) -> Wrapped:
    """Adds `--format`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="How to print: for people (table, md) or for programs (json, jsonl, csv).",
    )(command)


def view(command: Wrapped) -> Wrapped:
    """Adds what every view takes: `--format` and `--story`."""
    return format_option(story_option(command))


def period(command: Wrapped) -> Wrapped:
    """Adds `--from` and `--to`."""
    until = click.option("--to", "until", type=Day("last"), metavar="DATE", help="Up to this day (month, year).")
    since = click.option("--from", "since", type=Day("first"), metavar="DATE", help="From this day (month, year) on.")
    return since(until(command))


def in_order(since: date | None, until: date | None) -> None:
    """Refuses a period that ends before it begins: its empty answer would look like a finding."""
    if since is not None and until is not None and since > until:
        message = f"--from {since} is later than --to {until}; give the earlier day first"
        raise click.UsageError(message, click.get_current_context())


def asof_option(command: Wrapped) -> Wrapped:
    """Adds `--asof`."""
    return click.option(
        "--asof", type=Day("last"), metavar="DATE", help="As the story stood on DATE: only what was printed by then."
    )(command)


def published_option(command: Wrapped) -> Wrapped:
    """Adds `--published DATE`."""
    return click.option(
        "--published", type=Day(), metavar="DATE", help="When the articles were published, if you know: YYYY-MM-DD."
    )(command)
