"""The manual of all commands, made from their help: `python -m onrecord.cli.manual > docs/commands.md`."""

import sys

import click

from onrecord.cli.main import COMMANDS, commands

_WIDTH = 96

_HEAD = """# Commands

Made from `--help` by `python -m onrecord.cli.manual > docs/commands.md`; a test fails when it is stale.

"""


def manual() -> str:
    """Every command's help, in the order of the table, as Markdown."""
    top = click.Context(commands, info_name="onrecord", terminal_width=_WIDTH, help_option_names=["-h", "--help"])
    parts = [_section("onrecord", commands.get_help(top))]
    for name in COMMANDS:
        command = commands.get_command(top, name)
        if command is not None:
            context = click.Context(command, info_name=name, parent=top, terminal_width=_WIDTH)
            parts.append(_section(f"onrecord {name}", command.get_help(context)))
            for part, inner in getattr(command, "commands", {}).items():
                below = click.Context(inner, info_name=part, parent=context, terminal_width=_WIDTH)
                parts.append(_section(f"onrecord {name} {part}", inner.get_help(below)))
    return _HEAD + "\n".join(parts)


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text}\n```\n"


if __name__ == "__main__":
    sys.stdout.write(manual())
