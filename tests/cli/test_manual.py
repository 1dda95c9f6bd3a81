"""Every command has help and stands in the manual, and help is quick."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.running import ENTRY, run

from onrecord.cli.main import COMMANDS
from onrecord.cli.manual import manual

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "commands.md"


def test_the_manual_is_that_of_the_commands() -> None:
    assert MANUAL.read_text("utf-8") == manual(), "write it anew: python -m onrecord.cli.manual > docs/commands.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: onrecord {name}")
    assert "  -h, --help" in result.stdout
    assert f"## onrecord {name}\n" in MANUAL.read_text("utf-8")
    assert COMMANDS[name] in run("--help").stdout


@pytest.mark.parametrize("name", ["statements", "timeline", "figures", "who", "search", "show", "check", "intake"])
def test_every_view_takes_format_and_story(name: str) -> None:
    text = run(name, "--help").stdout
    assert "[table|json|jsonl|csv|md]" in text
    assert "--story FILE" in text


def test_help_waits_for_nothing_heavy() -> None:
    heavy = ("spacy", "sqlalchemy", "msgspec", "rich", "trafilatura", "fastapi", "numpy", "onrecord.build")
    code = f"import sys\ntry:\n    {ENTRY}\nfinally:\n    print(*sys.modules, sep=chr(10))"
    out = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True).stdout
    assert out.startswith("Usage: onrecord")
    assert not set(heavy) & set(out.splitlines())
