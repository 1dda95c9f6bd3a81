"""Marks on texts that are not ours are offsets only, and fit the texts where the data is there."""

import json
from pathlib import Path

import pytest
from gold.marked import parse
from gold.offsets import FOLDER, articles, line, said

DATA = Path(__file__).resolve().parents[3] / "shared" / "benchmarks"
SPLITS = ("train", "dev", "calibration", "more", "blind")


def test_a_line_holds_offsets_and_names_but_no_words() -> None:
    marked = parse('[The mayor|source] [said|cue speaker="Ada Lund"] [it would rain|content].\n')
    row = json.loads(line("html", "page.html", marked))
    assert row["attributions"] == [
        {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 28]], "speaker": "Ada Lund"},
    ]
    assert tuple(said(one) for one in row["attributions"]) == marked.said
    assert "rain" not in json.dumps(row)


@pytest.mark.parametrize("split", SPLITS)
def test_every_kept_line_has_its_marks_in_order(split: str) -> None:
    rows = [json.loads(one) for one in (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len({(row["corpus"], row["id"]) for row in rows}) == len(rows)
    for row in rows:
        assert all(start < end for one in row["attributions"] for start, end in one["content"])


def test_no_text_is_in_both_parts_nor_twice_in_one() -> None:
    # Two of the sets share pages under other names.
    digests = [
        json.loads(one)["sha256"]
        for split in SPLITS
        for one in (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert len(set(digests)) == len(digests)


def test_what_a_second_annotator_marked_are_texts_that_the_first_marked() -> None:
    known = {
        json.loads(one)["sha256"]
        for split in SPLITS
        for one in (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    }
    again = [json.loads(one)["sha256"] for one in (FOLDER / "again.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(set(again)) == len(again) > 0
    assert set(again) <= known


@pytest.mark.skipif(not (DATA / "ecbplus").is_dir(), reason="needs the ECB+ and web pages of the shared benchmarks")
@pytest.mark.parametrize("split", SPLITS)
def test_the_texts_come_out_as_they_were_marked(split: str) -> None:
    for name, marked in articles(DATA, split):
        assert all(span.end <= len(marked.text) for one in marked.said for span in one.content), name


def test_without_the_data_the_message_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"ecbplus_docs_topics1-35\.jsonl"):
        next(iter(articles(tmp_path, "dev")))
