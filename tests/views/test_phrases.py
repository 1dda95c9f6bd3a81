from datetime import date

import pytest

from onrecord.reading.values import Manner
from onrecord.text.article import Interval
from onrecord.views.phrases import counted, in_manner, inside_words, said_sentence, speaker_in_words, when

NOBODY = "speaker not named"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-06-14", "2023-06-14", "14 June 2023"),
        ("2023-06-14", "2023-06-16", "between 14 and 16 June 2023"),
        ("2023-06-14", "2023-07-02", "between 14 June and 2 July 2023"),
        ("2022-12-30", "2023-01-02", "between 30 December 2022 and 2 January 2023"),
        ("2024-02-01", "2024-02-29", "in February 2024"),
        ("2023-02-01", "2023-02-27", "between 1 and 27 February 2023"),
        ("2023-01-01", "2023-12-31", "in 2023"),
        ("2023-06-14", None, "on or after 14 June 2023"),
        (None, "2023-06-14", "on or before 14 June 2023"),
        (None, None, "date unknown"),
    ],
)
def test_a_bracket_in_words(first: str | None, last: str | None, words: str) -> None:
    ends = (date.fromisoformat(end) if end else None for end in (first, last))
    assert when(Interval(*ends)) == words


@pytest.mark.parametrize(
    ("speaker", "cue", "words", "addressee", "sentence"),
    [
        ("Åsa Lindqvist", "said", "“it floats”", "", "Åsa Lindqvist said “it floats”"),
        ("Åsa Lindqvist", "said", "it floats", "", "Åsa Lindqvist said: it floats"),
        ("the police", "according to", "it floats", "", "According to the police: it floats"),
        (NOBODY, "was asked", "whether it floats", "The clerk", "The clerk was asked whether it floats"),
        (NOBODY, "was asked", "whether it floats", "", "speaker not named (was asked): whether it floats"),
        ("Bo Ek", "was told", "it floats", "The clerk", "The clerk was told by Bo Ek: it floats"),
        ("Bo Ek", "was quoted as saying", "it floats", "", "Bo Ek was quoted as saying: it floats"),
        ("Bo Ek", "", "it floats", "", "Bo Ek: it floats"),
        ("BO EK", ":", "It floats.", "", "BO EK: It floats."),
        ("Bo Ek", "told", "it floats", "reporters", "Bo Ek told reporters: it floats"),
        ("Bo Ek", "called on", "to leave", "the crew", "Bo Ek called on the crew to leave"),
        ("Bo Ek", "said", "“it floats”", "reporters", "Bo Ek said to reporters “it floats”"),
        ("Bo Ek", "Asked", "whether it floats", "", "Bo Ek asked whether it floats"),
    ],
)
def test_a_statement_reads_as_a_sentence(speaker: str, cue: str, words: str, addressee: str, sentence: str) -> None:
    assert said_sentence(speaker, cue, words, addressee) == sentence


def test_words_that_follow_the_verb_read_on_from_it() -> None:
    assert said_sentence("Bo Ek", "claims", "that it floats", "", flows=True) == "Bo Ek claims that it floats"
    assert said_sentence("Bo Ek", "told", "it floats", "them", flows=True) == "Bo Ek told them it floats"
    assert said_sentence(NOBODY, "was asked", "if it floats", "He", flows=True) == "He was asked if it floats"


def test_who_spoke_is_written_out() -> None:
    assert speaker_in_words("Bo Ek", "he") == "Bo Ek"
    assert speaker_in_words(None, "a senior clerk") == "a senior clerk (speaker not named)"
    assert speaker_in_words(None, "") == NOBODY


def test_only_verbatim_words_get_marks_and_only_once() -> None:
    assert in_manner("it floats", Manner.DIRECT) == "“it floats”"
    assert in_manner("“it floats”", Manner.DIRECT) == "“it floats”"
    assert in_manner("it floats", Manner.INDIRECT) == "it floats"


def test_counting() -> None:
    assert [counted(n, "article") for n in (0, 1, 2000)] == ["no article", "1 article", "2,000 articles"]


def test_the_place_stands_with_the_nearest_of_those_who_pass_words_on() -> None:
    assert inside_words((), None) == ""
    assert inside_words(("Oakes",), "ab#c1-2") == "inside what Oakes said (ab#c1-2)"
    assert inside_words(("Lund", "Oakes"), "ab#c1-2") == "inside what Lund said (ab#c1-2), inside what Oakes said"
