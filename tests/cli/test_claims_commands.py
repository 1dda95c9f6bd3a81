"""`claims` and `positions`: what a program gets, and what a person reads."""

import json
from pathlib import Path

import pytest
from tests.cli.running import run
from tests.ledger.test_claims import _CLOSE, _OPEN

_HEAD = "{title}\n\nSeptember {day}, 2024\n\n{words} The pier is old and its timbers are to be tested by the port.\n"


@pytest.fixture
def harbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for day, title, words in ((10, "Harbour open", _OPEN), (12, "Harbour to close", _CLOSE)):
        Path(f"{day}.txt").write_text(_HEAD.format(title=title, day=day, words=words), encoding="utf-8")
    run("build", ".")


@pytest.mark.usefixtures("harbour")
def test_a_contested_claim() -> None:
    (row,) = map(json.loads, run("claims", "--contested", "--format", "jsonl").stdout.splitlines())
    assert row["contested"]
    assert [stand["stance"] for stand in row["stands"]] == ["support", "denial"]
    assert "John Brown (for)" in run("claims").stdout
    assert run("claims", "--asof", "2024-09-11", "--format", "jsonl").stdout == ""


@pytest.mark.usefixtures("harbour")
def test_a_lane() -> None:
    row, everything = map(json.loads, run("positions", "Mary Smith", "--format", "jsonl").stdout.splitlines())
    assert (row["actor"], row["shifts"]) == ("Mary Smith", [])
    assert everything["issue"] == "everything on record"
    assert len(row["stands"]) == len(row["relations"]) == 1
    assert "Mary Smith" in run("positions", "--on", "harbour").stdout
