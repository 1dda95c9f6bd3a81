"""Speakers whom nobody names: a source who goes on, one of several."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("first", "source", "speaker"),
    [
        ("[A source close to Kell|source] [said|cue] it was late.", "The source", "source close to Kell"),
        ("[A person familiar with it|source] [said|cue] yes.", "The person", "person familiar with it"),
        ("[A source close to Kell|source] [said|cue] it. Two other sources left.", "The source", "the source"),
        ("[A diplomat in York|source] [said|cue] it.", "The diplomat who left", "diplomat who left"),
    ],
    ids=["a source", "a person", "several", "another one"],
)
def test_who_is_unnamed_goes_on_unnamed(first: str, source: str, speaker: str) -> None:
    text = f"{first} [{source}|source] [said|cue] no."
    check(text, first[1 : first.index("|")].split(" ", 1)[1], speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two diplomats had read the draft. [One of them|source] [said|cue] no.", "diplomat"),
        ("Her aides hope that it is enough, [one of them|source] [said|cue].", "aide"),
        ("It rained. [One of them|source] [said|cue] no.", None),
    ],
)
def test_one_of_them(text: str, speaker: str | None) -> None:
    check(text, speaker)
