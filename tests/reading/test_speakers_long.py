""" "He" and "she" in longer pieces, where paragraphs go by without a name and others are told of in passing."""

import pytest
from tests.reading.speaking import article_of, check, model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.text.span import Span


def check_read(marked: str, speaker: str | None) -> None:
    """Asserts who speaks in the source in brackets, in a reading of the whole text."""
    start = marked.index("[")
    words = marked[start + 1 : marked.index("]")]
    article = article_of(marked.replace("[", "").replace("]", ""))
    found = read(article, next(iter(model().observe([article]))), load_lexicon()).attributions
    assert [a.speaker for a in found if Span(start, start + len(words)) in a.source] == [speaker]


@pytest.mark.parametrize(
    ("passing", "others"),
    [
        ("The shop nearly closed in 2019, when [a developer|source] [offered|cue] to buy the row.", ("a developer",)),
        ("“[The chief|source] [said|cue] that we should sell,” [Paul Holt|source] [recalled|cue].", None),
    ],
)
def test_who_speaks_in_passing_without_a_name_does_not_go_on(passing: str, others: tuple[str, ...] | None) -> None:
    text = f"Emma Kell runs the shop.\n\n{passing}\n\n“It was late,” [she|source] [recalls|cue]."
    check(text, *(others or ("the chief", "Paul Holt")), "Emma Kell")


def test_who_did_something_to_the_speaker_is_not_the_speaker() -> None:
    check(
        "[Emma Kell|source] [said|cue] she had been afraid.\n\n"
        "Questioned by Sarah Moreau, for the bank, [she|source] [accepted|cue] that it was late.",
        "Emma Kell",
        "Emma Kell",
    )


@pytest.mark.parametrize(("cue", "speaker"), [("replied", "Emma Kell"), ("added", "Sarah Moreau")])
def test_nobody_replies_to_himself(cue: str, speaker: str) -> None:
    check_read(
        "Sarah Moreau spoke for the bank. Emma Kell told the court that she was ill.\n\n"
        f"“You are well,” Ms Moreau said.\n\n“I am ill,” [she] {cue}.",
        speaker,
    )


@pytest.mark.parametrize(
    ("question", "speaker"),
    [("why he had left", "Paul Holt"), ("whether he would run", "Paul Holt"), ("to come", "Tom Kell")],
)
def test_who_was_asked_is_quoted_next(question: str, speaker: str) -> None:
    check_read(f"Tom Kell asked Paul Holt {question}.\n\n“It is late,” [he] said.", speaker)


def test_as_for_somebody_else() -> None:
    check(
        "Tom Holt was there. [Paul Kell|source] [warned|cue] that it was late.\n\n"
        "As for Holt, [he|source] [said|cue] he was glad.",
        "Paul Kell",
        "Tom Holt",
    )


def test_somebody_whom_the_quotation_tells_of_is_nobody_outside_of_it() -> None:
    check(
        "Tom Holt spoke first.\n\n“I rang the chairman,” [Emma Kell|source] [said|cue]. "
        "“[He|source] [told|cue] me that it was late.”",
        "Emma Kell",
        "the chairman",
    )


def test_who_agrees_is_whom_the_subject_asked() -> None:
    before = "Emma Holt was ill. “It is time,” [Holt|source] [said|cue].\n\n"
    after = " Angela Moreau to come, and she has agreed.\n\n[She|source] [says|cue] it is late."
    check(f"{before}Mr Paul Kell has asked{after}", "Emma Holt", "Angela Moreau")


def test_nobody_tells_of_her_mother_as_the_mother() -> None:
    check_read(
        "Emma Kell wrote four films. Her mother, Joan, cleaned the school.\n\n"
        "[She] said that her mother was never ill.",
        "Emma Kell",
    )


def test_it_was_she_who() -> None:
    check(
        "Petra Moreau beat Anna Kell on Friday. “I am glad,” [Moreau|source] [said|cue].\n\n"
        "It was Kell who had the chances. She led in the second set.\n\n“I was late,” [she|source] [said|cue].",
        "Petra Moreau",
        "Anna Kell",
    )


def test_a_surname_like_a_noun_is_a_name_inside_of_a_sentence() -> None:
    check(
        "Paul Tranter lost his boat. [Owen Moreau|source] [said|cue] it was late.\n\n"
        "But Tranter has no doubt. [He|source] [says|cue] it was early.",
        "Owen Moreau",
        "Paul Tranter",
    )


def test_a_first_name_that_was_not_read_as_one_may_be_meant() -> None:
    check(
        "[Paul Holt|source] [says|cue] he wrote twice.\n\n"
        "Gethin was back at school on Monday. [He|source] [said|cue] nobody knew.",
        "Paul Holt",
        None,
    )
