"""The speakers that we named in PolNeAR's articles: names in the order of its attributions, and no text."""

import json
from pathlib import Path

import pytest
from bench.polnear import SPEAKERS, with_speakers

POLNEAR = Path(__file__).resolve().parents[3] / "shared" / "benchmarks" / "polnear"


def test_each_article_is_named_once_and_has_a_part() -> None:
    rows = [json.loads(line) for line in SPEAKERS.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["part"] for row in rows} == {"read", "unread"}


@pytest.mark.skipif(not POLNEAR.is_dir(), reason="needs PolNeAR in the shared benchmarks")
def test_the_names_fit_the_attributions() -> None:
    documents = list(with_speakers(POLNEAR, "read"))
    assert len(documents) == 30
    named = [marks.speaker for document in documents for marks in document.gold if marks.source]
    assert sum(bool(name) for name in named) > 0.9 * len(named)


def test_a_folder_without_polnear_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no PolNeAR split 'train'"):
        next(iter(with_speakers(tmp_path, "read")))
