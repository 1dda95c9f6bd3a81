"""How an answer leaves the program: in the format that was asked for, and wrapped when a person looks on."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import click

from onrecord.cli.main import FINDING, NOTHING_DONE
from onrecord.export.as_csv import as_csv
from onrecord.export.as_json import as_json
from onrecord.export.as_jsonl import as_jsonl
from onrecord.export.as_md import as_md
from onrecord.export.as_text import as_text
from onrecord.export.sheet import Sheet

_FORMATS: dict[str, Callable[[Sheet[Any]], Iterator[str]]] = {
    "table": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
    "csv": as_csv,
    "md": as_md,
}


FOR_PEOPLE = frozenset({"table", "md"})
"""Formats in which copies are folded together."""


class Refusal(click.ClickException):
    """Nothing could be done; the message says why, and what to do."""

    exit_code = NOTHING_DONE


class Finding(click.ClickException):
    """Something is wrong in what was asked about."""

    exit_code = FINDING


def put(sheet: Sheet[Any], form: str) -> None:
    """Prints the sheet. That there is nothing is said beside the output, never in it."""
    if not sheet.rows and form in {"table", "md"}:
        note(sheet.nothing)
    elif form == "table" and sys.stdout.isatty():
        # Rich is only worth its import where somebody looks on.
        importlib.import_module("onrecord.export.as_table").print_table(sheet)
    else:
        for text in _FORMATS[form](sheet):
            click.echo(text, nl=False)


def note(sentence: str) -> None:
    """Tells the person at the terminal something that is no part of the output."""
    click.echo(sentence, err=True)


def finding(message: str) -> NoReturn:
    """Ends with 1 and `message`."""
    raise Finding(message)


def spelt(path: Path) -> str:
    """A path as text that can always be printed, also where the file's name is not UTF-8."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
