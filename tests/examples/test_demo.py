"""The invented story shows what was planted in it; the demo ends by itself and says so."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.executable).with_name("onrecord")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("demo")
    script: list[str | Path] = [sys.executable, ROOT / "examples" / "demo.py", "--story", "harbour", "--into", folder]
    done = subprocess.run(script, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    story = folder / "harbour.onrecord"
    ledger = subprocess.run([COMMAND, "export", "--story", story], capture_output=True, encoding="utf-8", check=True)
    return done.stdout, json.loads(ledger.stdout)


def said(ledger: dict[str, Any], speaker: str, words: str) -> list[dict[str, Any]]:
    return [
        s for s in ledger["statements"] if s["speaker"] == speaker and any(words in c["words"] for c in s["content"])
    ]


def test_the_demo_says_what_it_found_and_what_to_open(demo: tuple[str, dict[str, Any]]) -> None:
    lines = demo[0].splitlines()
    assert "12 articles (1 undated: 08-northshore-who-runs-the-port.txt)" in lines[0]
    assert "40 tonnes" in lines[1]
    assert "Pim Starling through The Port Courier" in lines[2]
    assert lines[-1].startswith("open it: ")
    assert lines[-1].endswith("harbour.onrecord")


def test_only_the_undated_article_has_no_date_but_the_summer_that_it_looks_back_on(
    demo: tuple[str, dict[str, Any]],
) -> None:
    (page,) = [p for p in demo[1]["pages"] if p["published"]["status"] == "inferred"]
    assert page["paths"] == ["08-northshore-who-runs-the-port.txt"]
    assert page["published"]["when"] == {"earliest": "2022-05-31", "latest": None}


def test_the_two_figures_of_the_spill_stand_in_conflict(demo: tuple[str, dict[str, Any]]) -> None:
    figures = {f["id"]: f for f in demo[1]["figures"]}
    spill = [s for s in demo[1]["figure_sets"] if s["relation"] == "conflict" and "diesel" in s["subject"]]
    assert len(spill) == 1
    values = {figures[i]["low"]: figures[i]["speaker"] for i in spill[0]["figures"]}
    assert values[120.0] == "Samir Haddad"
    assert len(values) > 1


def test_the_minister_says_one_thing_and_three_days_later_another(demo: tuple[str, dict[str, Any]]) -> None:
    stays = said(demo[1], "Marta Hollis", "The harbour stays open")
    closed = said(demo[1], "Marta Hollis", "I have decided to close the harbour")
    assert {s["printed"]["latest"] for s in stays} == {"2025-03-03", "2025-03-04"}
    assert {s["printed"]["latest"] for s in closed} == {"2025-03-06"}


@pytest.mark.parametrize(
    ("speaker", "words", "through"),
    [
        ("Pim Starling", "sent his photographs", "The Port Courier"),
        ("Karl Emsley", "no authority to enter the basin", "Northshore Daily"),
    ],
)
def test_words_that_came_through_others_name_them(
    demo: tuple[str, dict[str, Any]], speaker: str, words: str, through: str
) -> None:
    (statement,) = said(demo[1], speaker, words)
    assert through in [link["name"] for link in statement["chain"]]


def test_both_prints_of_the_agency_text_hold_its_words(demo: tuple[str, dict[str, Any]]) -> None:
    assert len({s["article"] for s in said(demo[1], "Pauline Verhoeven", "families")}) == 2


def test_the_transcript_gives_its_turns_to_their_speakers(demo: tuple[str, dict[str, Any]]) -> None:
    assert said(demo[1], "Tomas Lindqvist", "In October.")


def test_furniture_says_nothing(demo: tuple[str, dict[str, Any]]) -> None:
    words = [c["words"] for s in demo[1]["statements"] for c in s["content"]]
    assert not [w for w in words if any(f in w for f in ("gulls", "fares", "such waves", "strike", "email address"))]
