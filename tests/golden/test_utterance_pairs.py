"""The labelled pairs of utterances: topics grouped as a whole are fitted on as a whole, or held apart."""

from bench.utterance_weights import KEPT_APART
from bench.utterances import PARTS, grouped, pairs


def test_no_topic_is_grouped_and_held_apart() -> None:
    topics = {part: {pair.story for pair in grouped() if pair.part == part} for part in ("grouped", "held")}
    assert topics["grouped"]
    assert topics["held"]
    assert not topics["grouped"] & topics["held"]
    assert {"blind", "held"} == KEPT_APART


def test_every_pair_is_of_two_articles_and_stands_in_a_part_that_is_measured() -> None:
    for pair in (*pairs(), *grouped()):
        assert pair.one.document != pair.other.document
        assert pair.part in PARTS
        assert all(span.start < span.end for report in (pair.one, pair.other) for span in report.spans)
