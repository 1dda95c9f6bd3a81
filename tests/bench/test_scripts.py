"""The scripts say where a stranger gets the data, and end well without it."""

import subprocess
import sys
from pathlib import Path

import pytest
from bench.run import PARTS, main, quality, sections
from bench.speed import WORDS, articles

BENCH = Path(__file__).resolve().parents[2] / "bench"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("script", ["attribution.py", "run.py", "speed.py"])
def test_help_needs_no_data(script: str) -> None:
    done = run(script, "--help")
    assert done.returncode == 0, done.stderr
    assert "usage" in done.stdout


def test_help_says_where_the_data_come_from() -> None:
    assert "github.com/networkdynamics/PolNeAR" in run("attribution.py", "--help").stdout


def test_a_folder_without_the_data_is_a_one_line_message(tmp_path: Path) -> None:
    done = run("attribution.py", str(tmp_path), "--no-peer")
    assert done.returncode == 2
    assert "no PolNeAR split 'dev'" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_missing_data_are_said_and_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.run.output", lambda *_: "measured")
    page = "\n".join(line for part in PARTS for line in quality(tmp_path, part.title))
    assert page.count("Skipped: no folder `") == sum(part.data is not None for part in PARTS)
    assert page.count("measured") == sum(part.data is None for part in PARTS)
    assert "`bench/attribution.py --help` says where the data come from" in page


def test_only_the_sections_asked_for_are_measured_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "bench.md"
    page.write_text("# Measured\n\n## Speed\n\nquick\n\n## Times (WikiWars)\n\nstale\n", encoding="utf-8")
    monkeypatch.setattr("bench.run.output", lambda *_: "new")
    monkeypatch.setattr(sys, "argv", ["run.py", "--data", str(tmp_path), "--into", str(page), "--only", "Times (W"])
    main()
    measured = sections(page.read_text(encoding="utf-8"))
    assert measured["Speed"] == ["\n## Speed\n\nquick"]
    assert "stale" not in measured["Times (WikiWars)"][0]
    assert "Skipped: no folder `wikiwars`" in measured["Times (WikiWars)"][0]


def test_the_articles_for_speed_have_six_hundred_words_each() -> None:
    texts = articles()
    assert len(texts) >= 10
    assert {len(text.split()) for text in texts} == {WORDS}
