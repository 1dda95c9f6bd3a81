from collections import Counter

import pytest
from bench.agreement import kappa
from bench.bootstrap import interval
from bench.breakdown import FAR, asserted, counted, intervals, reliability, tally
from bench.scoring import Marks, match
from bench.sources import DESCRIBED, NAMED, NONE, PRONOUN, is_out_of_sentence, is_right_speaker, kind

from onrecord.text.span import Span, Spans

TEXT = "Ada Lund spoke. She said it rained. Police said it stopped. “We will go,” the Mayor said."


def at(words: str) -> Spans:
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


LUND = Marks(at("She"), at("said"), at("it rained"), speaker="Ada Lund", confidence=0.97)
POLICE = Marks(at("Police"), (Span(43, 47),), at("it stopped"), speaker="Police", confidence=0.4, asserted=False)
FAR_OFF = Marks(at("Ada Lund"), (), at("“We will go,”"), speaker="Ada Lund")
NOBODY = Marks((), (), at("We will go"), speaker="")


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        (LUND, PRONOUN),
        (POLICE, DESCRIBED),
        (FAR_OFF, NAMED),
        (NOBODY, NONE),
        (Marks(at("the Mayor"), (), at("it rained")), NAMED),
    ],
)
def test_a_source_is_named_by_a_capital_that_is_not_the_sentences(marks: Marks, expected: str) -> None:
    assert kind(TEXT, marks) == expected


def test_a_source_is_far_where_a_sentence_ends_between() -> None:
    assert [is_out_of_sentence(TEXT, one) for one in (LUND, FAR_OFF, NOBODY)] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "source", "cue", "piece", "far"),
    [
        ("“Why?” Kell asked.", "Kell", "asked", "“Why?”", False),
        ("“Why?” asked Kell.", "Kell", "asked", "“Why?”", False),
        ("Kell left. “We go at noon.”", "Kell", "", "“We go at noon.”", True),
        ("“We go.”\nThat was the view of Kell.", "Kell", "view", "“We go.”", True),
        ("Mr. Kell of U.S. Steel said it rained.", "Mr. Kell", "said", "it rained", False),
        ("KELL: No.", "KELL", ":", "No.", False),
        ("Kell wrote to us. It was late. He would go.", "Kell", "wrote", "He would go", True),
    ],
)
def test_what_lies_between_tells_how_far(text: str, source: str, cue: str, piece: str, *, far: bool) -> None:
    source_at, cue_at, piece_at = (
        tuple(Span(text.index(w), text.index(w) + len(w)) for w in [words] if w) for words in (source, cue, piece)
    )
    assert is_out_of_sentence(text, Marks(source_at, cue_at, piece_at)) is far


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("Ada Lund", "Ada Lund", True),
        ("Ada Lund", "Mayor Ada Lund", True),
        ("Ada Lund", "Lund", True),
        ("Apple Inc.", "Apple", True),
        ("the report", "report", True),
        ("Ada Lund", "Bo Lund", False),
        ("Lund", "Lundberg", False),
        ("", None, True),
        ("", "Ada Lund", False),
        ("Ada Lund", None, False),
        ("Ada Lund and Bo Kell", "Kell and Ada Lund", True),
        ("Ada Lund and Bo Kell and Cy Moe", "Ada Lund, Bo Kell, and Cy Moe", True),
        ("Ada Lund and officials", "Ada Lund and other officials", True),
        ("Ada Lund and Bo Kell", "Ada Lund", False),
        ("Ada Lund and Bo Kell", "Bo Kell", False),
        ("Ada Lund", "Ada Lund and Bo Kell", False),
        ("Bo Kell", "Ada Lund, Bo Kell and Cy Moe", False),
        ("Ada Lund and Bo Kell", "Ada Lund and Cy Kell", False),
        ("Elections and Roads Board", "Roads Board", False),
        ("guests", "guests of the towns of Ash and Elm", True),
        ("Kell & Lund Inc.", "Kell and Lund", True),
        ("Ada “the Pen” Lund", "Ada Lund", True),
        ("Luisa “Ada” Lund", "Ada Lund", True),
        ("Ada Lund", 'Ada "the Pen" Kell', False),
        ("Ada B. Lund", "Ada Lund", True),
        ("Ada B. Lund", "Ada Bea Lund", True),
        ("Ada B. Lund", "Ada Cy Lund", False),
        ("K. Lund", "B. Lund", False),
    ],
)
def test_a_speaker_is_right_by_name_or_part_of_it(gold: str, found: str | None, right: bool) -> None:
    assert is_right_speaker(gold, found) is right


def test_counts_tell_speakers_sources_and_far_sources_apart() -> None:
    gold = (LUND, POLICE, FAR_OFF)
    found = (LUND, Marks(POLICE.source, POLICE.cue, POLICE.content, speaker="Ada Lund"), FAR_OFF)
    detail = (TEXT, gold, found, match(gold, found))
    counts = [counted(detail)]
    assert tally(counts, "attribution").f1 == 100
    assert tally(counts, "speaker").right == 2
    assert (tally(counts, FAR).gold, tally(counts, FAR).right) == (1, 1)
    assert tally(counts, f"speaker, {PRONOUN}").recall == 100
    assert "| … with right speaker | 66.7 | 66.7 | 66.7 |" in "\n".join(intervals([detail], resolved=True))


def test_reliability_counts_what_was_found_by_confidence() -> None:
    detail = (TEXT, (LUND,), (LUND, POLICE), match((LUND,), (LUND, POLICE)))
    lines = "\n".join(reliability([detail], resolved=False))
    assert "| 0.95 to 1.00 | 1 | 97 % | 100 % |" in lines
    assert "| 0.30 to 0.50 | 1 | 40 % | 0 % |" in lines
    assert "error: 21.5 points" in lines
    assert (asserted([detail], resolved=True).found, asserted([detail], resolved=True).right) == (1, 1)


def test_the_interval_holds_the_measure_and_is_the_same_every_time() -> None:
    articles = [Counter({"x": n % 5}) for n in range(50)]
    low, high = interval(articles, lambda some: sum(one["x"] for one in some) / len(some))
    assert low < 2 < high
    assert (low, high) == interval(articles, lambda some: sum(one["x"] for one in some) / len(some))


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", "a"), ("b", "b")], 1.0),
        ([("a", "a"), ("a", "a")], 1.0),
        ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
    ],
)
def test_kappa_takes_chance_off(pairs: list[tuple[str, str]], expected: float) -> None:
    assert kappa(pairs) == expected
