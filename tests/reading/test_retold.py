"""What quoted words report of others is an attribution of its own; what the speaker says of himself is none."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def inside(text: str) -> list[Attribution]:
    return [a for a in reading_of(plain_article(text))[0].attributions if a.nested_in is not None]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "“The staff said they could be ready in September,” Ana Ruiz said after the meeting.",
            "The staff",
            "they could be ready in September",
        ),
        (
            "“He claimed it was necessary for his health,” the guard told reporters.",
            "He",
            "it was necessary for his health",
        ),
        ("“My neighbours were yelling, ‘Get out now!’” said Ana Ruiz.", "", ""),
        ("“My wife says it was late again on Monday,” Ana Ruiz said.", "My wife", "it was late again on Monday"),
        ("“Our team says it was late again on Monday,” Ana Ruiz said.", "", ""),
        ("“I said the bridge would hold,” said Ana Ruiz. “We think it still does.”", "", ""),
        ("“Did the staff say they could be ready?” asked Ana Ruiz.", "", ""),
        ("“The staff did not say they were ready,” said Ana Ruiz.", "", ""),
        ("“The staff want to leave at once,” said Ana Ruiz.", "", ""),
    ],
)
def test_who_is_quoted_reports_others(text: str, source: str, content: str) -> None:
    got = [(" ".join(s.of(text) for s in a.source), " ".join(c.of(text) for c in a.content)) for a in inside(text)]
    assert got == ([(source, content)] if source else [])


@pytest.mark.parametrize(
    ("answer", "sources"),
    [
        ("They say you can be modern and devout.", ["They"]),
        ("I think they are ready. You said so.", []),
        ("They proposed a zone without weapons.", []),
    ],
)
def test_who_is_interviewed_reports_others(answer: str, sources: list[str]) -> None:
    text = f"Jan Smit: What do the elders teach?\n\nAna Ruiz: {answer} It is late."
    assert [" ".join(s.of(text) for s in a.source) for a in inside(text)] == sources


def test_its_content_ends_where_the_quotation_does() -> None:
    text = "“The inspectors told us that the leg was cracked,” Ana Ruiz said, and left for the harbour."
    (one,) = inside(text)
    assert [c.of(text) for c in one.content] == ["that the leg was cracked"]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Police said he told officers that he fled because he had been drinking.", ["he"]),
        ("Ruiz said she said that the bridge would hold.", ["she"]),
        ("She said she said that the bridge would hold.", []),
        ("The company said it informed customers that prices would rise.", []),
    ],
)
def test_he_is_another_where_somebody_else_tells_of_him(text: str, sources: list[str]) -> None:
    assert [" ".join(s.of(text) for s in a.source) for a in inside(text)] == sources
