"""A progress bar for whoever waits at a terminal; nothing for a pipe or a log."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from onrecord.build import Progress as Tell
from onrecord.build import Step


@contextmanager
def shown_progress() -> Iterator[Tell | None]:
    """What a build tells its steps to, for `with`; None when nobody looks on."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")

        def tell(step: Step) -> None:
            bar.update(task, description=step.doing.value, completed=step.done, total=step.total)

        yield tell
