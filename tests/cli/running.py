"""How tests run the command line."""

import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from onrecord.cli.main import commands

ENTRY = "import sys; from onrecord.cli.main import main; main()"


def run(*args: object, input: str | bytes | None = None) -> Result:  # noqa: A002  # click's own word
    """Runs `onrecord ARGS` in this process; a traceback is a failure whatever the test looks at."""
    result = CliRunner().invoke(commands, [str(arg) for arg in args], input=input)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def start(*args: object, cwd: Path, **options: int) -> subprocess.Popen[bytes]:
    """Starts `onrecord ARGS` as a process of its own."""
    command = [sys.executable, "-c", ENTRY, *(str(arg) for arg in args)]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload,no-any-return]  # options of Popen


def one_line(result: Result) -> str:
    """The one line on standard error that says what is wrong."""
    (line,) = result.stderr.splitlines()
    assert line.startswith("onrecord: ")
    return line.removeprefix("onrecord: ")
