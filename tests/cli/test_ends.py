"""How a command ends: exit codes, and errors of one line that say what to do."""

import json
import signal
import subprocess
from datetime import date
from pathlib import Path

import click
import pytest
from tests.cli.running import one_line, run, start

from onrecord.cli.main import TRACEBACK
from onrecord.cli.options import Day


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ("statments", "no such command or folder: 'statments'. Did you mean 'statements'? For help: onrecord --help"),
        ("nowhere/at/all", "no such command or folder: 'nowhere/at/all'"),
        ("statements --spaeker x", "No such option '--spaeker'. Did you mean '--speaker'?"),
        ("statements --format xml", "'xml' is not one of 'table', 'json', 'jsonl', 'csv', 'md'"),
        ("statements --from yesterday", "'yesterday' is not a date; write it as YYYY-MM-DD, YYYY-MM or YYYY"),
        ("statements --from 2023-13-01", "'2023-13-01' is not a date"),
        ("read --published 2023-05 x.txt", "'2023-05' is not a date; write it as YYYY-MM-DD"),
        ("build", "Missing argument 'PATH...'"),
        ("show nonsense", "'nonsense' is not a citation; write it as ARTICLE#cSTART-END"),
        ("serve --port 99999", "99999 is not in the range"),
    ],
)
def test_wrong_use_ends_with_2_and_one_line(args: str, said: str) -> None:
    result = run(*args.split())
    assert result.exit_code == 2
    line = one_line(result)
    assert said in line
    assert line.endswith("--help")
    assert result.stdout == ""


@pytest.mark.parametrize(
    "args",
    ["statements", "timeline", "figures", "who x", "search x", "show abcd#c1-2", "check", "export", "intake", "serve"],
)
def test_without_a_story_the_line_says_how_to_make_one(args: str) -> None:
    result = run(*args.split())
    assert result.exit_code == 2
    assert one_line(result) == (
        "there is no story at story.onrecord; make one with: onrecord build FOLDER --story story.onrecord"
    )


def test_a_near_folder_is_suggested(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    assert "Did you mean 'articles'?" in run("artcles").stderr


def test_version_and_bare_command() -> None:
    assert run("--version").stdout.startswith("onrecord, version ")
    bare = run()
    assert "Usage: onrecord" in bare.output
    assert bare.exit_code == 2


@pytest.mark.parametrize(
    ("end", "written", "day"),
    [
        (None, "2023-05-04", date(2023, 5, 4)),
        ("first", "2023", date(2023, 1, 1)),
        ("last", "2023", date(2023, 12, 31)),
        ("first", "2024-02", date(2024, 2, 1)),
        ("last", "2024-02", date(2024, 2, 29)),
        ("last", "2024-02-07", date(2024, 2, 7)),
    ],
)
def test_days(end: str | None, written: str, day: date) -> None:
    assert Day(end).convert(written, None, None) == day


@pytest.mark.parametrize("written", ["", "2023-5-4", "04.05.2023", "2023-02-30", "0000"])
def test_what_is_no_day(written: str) -> None:
    with pytest.raises(click.BadParameter):
        Day("first").convert(written, None, None)


def test_a_fault_of_ours_is_one_line_unless_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        message = "seven\nlines"
        raise LookupError(message)

    monkeypatch.setattr("onrecord.cli.read.taken", fails)
    with pytest.raises(LookupError):
        run("read", "x")
    monkeypatch.delenv(TRACEBACK)
    result = run("read", "x")
    assert result.exit_code == 2
    assert one_line(result).startswith("a fault in onrecord, please report it: LookupError: seven lines")


def test_ctrl_c_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    with start("read", "missing.txt", "-", cwd=tmp_path, stdin=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()  # printed at once, so by now it waits for standard input
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in error


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    names = [f"{number}{'x' * 200}.txt" for number in range(400)]
    with start("read", *names, cwd=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["article"] is None
        process.stdout.close()
        error = process.stderr.read()
    assert process.returncode == 141
    assert error == b""
