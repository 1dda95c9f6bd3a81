"""The command `onrecord`: which commands there are, and how every one of them ends.

Commands are imported when they are called: help must not wait for models. A command ends with 0 (fine), 1 (a
finding: something is wrong in what was asked about) or 2 (wrong use, or nothing could be done); 130 after Ctrl-C.
An error is one line that says what to do.
"""

import difflib
import gc
import importlib
import os
import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

COMMANDS = {
    "build": "Build the story from files and folders.",
    "read": "Read articles, without a story, and print the reading record.",
    "intake": "Show what was kept, dropped and dated, and on what evidence.",
    "statements": "Show who said what.",
    "timeline": "Show what happened, was said and was printed, by day.",
    "claims": "Show what several say on one thing, and where they contradict.",
    "positions": "Show what somebody said on an issue over time, and what changed.",
    "figures": "Show which numbers are in play, and where they conflict.",
    "copies": "Show which articles share text, how much, and which was first.",
    "versions": "Show which articles changed, and what in them.",
    "entities": "Show who and what is in the story, and why names were joined.",
    "who": "Show who somebody is, what they said, and who spoke of them.",
    "changes": "Show what is new since a day, or with an article.",
    "digest": "Show what a reader needs in five minutes.",
    "brief": "Write a brief with numbered notes.",
    "utterances": "Show which words several articles report, and how changed.",
    "stories": "Divide a pile of articles into stories.",
    "judge": "Decide what the rules cannot: who spoke, when, what counts.",
    "merge": "Say that two names are one person or thing.",
    "split": "Say that two names or mentions are not one person or thing.",
    "review": "Show what is least certain, and answer it.",
    "log": "Show what was judged, by whom, when and why.",
    "undo": "Take a judgement back.",
    "judgements": "Share judgements with a team: export, import.",
    "search": "Find words in the articles and statements.",
    "quote": "Find a quotation: who has it, how changed, who had it first.",
    "verify": "Check a draft of your own against the record.",
    "show": "Show the words of a place in their context.",
    "check": "Verify every citation of the story against its articles.",
    "export": "Print the record as canonical JSON, or as FollowTheMoney.",
    "serve": "Open the story in a browser.",
}
"""Every command and its help in one line; it lives in the module of its name."""

FINDING = 1
NOTHING_DONE = 2
TRACEBACK = "ONRECORD_TRACEBACK"
"""Set in the environment, it shows where a fault of ours happened."""

INTERRUPTED = 130
BROKEN_PIPE = 141
"""What a shell reports for a program that ended by SIGINT, and by SIGPIPE."""


class Commands(click.Group):
    """The commands of the table, imported on demand. A first argument that is a file or folder is built."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"onrecord.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table, so that help imports no command."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant: `onrecord FOLDER` builds the folder."""
        asked = args[0]
        if asked in COMMANDS or asked.startswith("-"):
            return super().resolve_command(ctx, args)
        if _exists(asked):
            return "build", self.get_command(ctx, "build"), args
        near = difflib.get_close_matches(asked, [*COMMANDS, *_neighbours(asked)], n=1)
        hint = f". Did you mean {near[0]!r}?" if near else ""
        message = f"no such command or folder: {asked!r}{hint}"
        raise click.UsageError(message, ctx)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; a reader that has gone away (`| head`) ends it without a word."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Python would complain again when it flushes the closed pipe at exit.
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(BROKEN_PIPE)
        return result

    def main(self, *args: Any, **extra: Any) -> Any:
        """Runs the command line and ends the program with its exit code."""
        extra = {"prog_name": "onrecord", **extra, "standalone_mode": False}
        sys.exit(self._run(*args, **extra))

    def _run(self, *args: Any, **extra: Any) -> int:
        """The exit code; what goes wrong is said in one line."""
        try:
            result = super().main(*args, **extra)
        except click.Abort:
            return INTERRUPTED
        except click.UsageError as error:
            path = error.ctx.command_path if error.ctx else "onrecord"
            message = error.format_message().rstrip(".")
            _say(f"{message}{'' if message.endswith('?') else '.'} For help: {path} --help")
            return error.exit_code
        except click.ClickException as error:
            _say(error.format_message())
            return error.exit_code
        except OSError as error:
            _say(f"{error.filename or 'the system'}: {error.strerror or error}")
            return NOTHING_DONE
        except Exception as error:
            if os.environ.get(TRACEBACK):
                raise
            _say(f"a fault in onrecord, please report it: {type(error).__name__}: {error} ({TRACEBACK}=1 shows where)")
            return NOTHING_DONE
        return result if isinstance(result, int) else 0


@click.group(
    "onrecord",
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 fine, 1 a finding (something is wrong in what was asked about), "
    "2 wrong use or nothing could be done.",
)
@click.version_option(version("onrecord"), prog_name="onrecord")
def commands() -> None:
    """Turn a pile of news articles into a checkable record of who said what.

    `onrecord FOLDER` builds the story in the file story.onrecord and prints a summary; the other commands ask about it.
    """


def main() -> None:
    """The entry point. Output is UTF-8 whatever the locale, so that JSON is JSON everywhere."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    gc.set_threshold(_BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])
    commands.main()


_BETWEEN_COLLECTIONS = 100_000
"""Objects. A record is many small values without cycles: looking through them after every 700 new ones, as Python
does, takes a fifth of a command's time and finds nothing."""


def _say(message: str) -> None:
    click.echo(f"onrecord: {' '.join(message.split())}", err=True)


def _exists(asked: str) -> bool:
    try:
        return Path(asked).exists()
    except (OSError, ValueError):
        return False


def _neighbours(asked: str) -> list[str]:
    """The paths beside the one that does not exist."""
    try:
        return [str(path) for path in Path(asked).parent.iterdir()]
    except (OSError, ValueError):
        return []
