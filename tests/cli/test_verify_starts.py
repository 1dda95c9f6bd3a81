"""`onrecord verify` stands in a newsroom's hook, so what it does not need is not loaded."""

import subprocess
import sys

NOT_NEEDED = ("onrecord.ledger.record", "onrecord.build", "py3langid", "trafilatura", "spacy")
HEAVY = ("spacy.cli", "weasel", "textacy")


def imported(code: str, *modules: str) -> list[str]:
    asked = f"import sys; {code}; print(*[m for m in {modules!r} if m in sys.modules])"
    return subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()


def test_the_command_imports_what_every_draft_needs() -> None:
    assert imported("import onrecord.cli.verify", *NOT_NEEDED) == []


def test_the_parser_comes_without_its_command_line() -> None:
    assert imported("from onrecord.models.reader import Reader; Reader()", "spacy", *HEAVY) == ["spacy"]
