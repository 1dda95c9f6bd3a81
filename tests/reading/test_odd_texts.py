"""Texts that are not set as a story is: lists, live blogs, marks that were forgotten, capitals throughout."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def read(text: str) -> tuple[Attribution, ...]:
    return reading_of(plain_article(text))[0].attributions


def contents(text: str, speaker: str) -> list[str]:
    """What the text has `speaker` say."""
    return [" … ".join(p.of(text) for p in one.content) for one in read(text) if one.speaker == speaker]


@pytest.mark.parametrize(
    "text",
    [
        "• Stay at home, says mayor\n\n• 40,000 homes are without power, according to Northern Powergrid",
        "- Two died in Leeds\n- 40,000 homes are without power, according to Northern Powergrid\n- Roads are closed",
        "The mayor has asked people to stay at home\n\n40,000 homes are without power, according to Northern Powergrid",
    ],
)
def test_an_item_of_a_list_ends_the_sentence(text: str) -> None:
    assert contents(text, "Northern Powergrid") == ["40,000 homes are without power"]


FORGOTTEN = (
    "The council met on Tuesday to decide the future of the library.\n\n"
    "Brook said: “The vote stands. Stone said he would appeal. The meeting ended at ten.\n\n"
    "“I came to read,” said Ali Khan, 12."
)


def test_a_quotation_does_not_go_on_in_the_words_of_somebody_else() -> None:
    found = read(FORGOTTEN)
    assert not any(a.asserted and "meeting" in p.of(FORGOTTEN) for a in found for p in a.content)
    assert any("I came to read" in words for words in contents(FORGOTTEN, "Ali Khan"))


def test_a_quotation_goes_on_in_the_next_paragraph_of_the_same_speaker() -> None:
    text = FORGOTTEN.replace("Ali Khan, 12", "Brook")
    assert any("The vote stands" in words for words in contents(text, "Brook"))
    reading, _ = reading_of(plain_article(text))
    assert [q.continues for q in reading.quotes] == [False, True]
    assert reading.problems == ()


def test_in_capitals_no_speaker_is_asserted_and_no_verb_is_a_name() -> None:
    text = (
        "PRESIDENT LINCOLN TOLD CONGRESS ON MONDAY THAT THE WAR WOULD END. GENERAL GRANT AGREED.\n\n"
        '"I AM TIRED," THE PRESIDENT SAID. HIS WIFE, MARY, SAID HE NEEDED SLEEP. HE DENIED IT.'
    )
    found = read(text)
    assert found
    assert not any(a.asserted for a in found)
    names = {a.speaker or "" for a in found} | {m.entity or "" for m in reading_of(plain_article(text))[0].mentions}
    assert not any(verb in name.split() for name in names for verb in ("SAID", "AGREED"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A spokesperson for the Employers’ Association (UCEA) said its members had been reducing contracts.",
            "spokesperson for the Employers’ Association",
        ),
        ('The critics of "violent riots" said the society was not peaceful.', 'critics of "violent riots"'),
        (
            "The man was not in the office, said Troy police Lt.\n\nGerry Kell. The man had been fired last week.",
            "Gerry Kell",
        ),
        ("From: Peter Long <p.long@example.org>\n\n“The dam will fail tonight,” Peter said.", "Peter Long"),
    ],
)
def test_a_name_is_whole_and_nothing_hangs_on_it(text: str, speaker: str) -> None:
    assert [a.speaker for a in read(text)] == [speaker]


@pytest.mark.parametrize("text", ["»We are watching closely«, said Hans Meier.", "„Das ist falsch“, said Hans Meier."])
def test_german_marks_pair(text: str) -> None:
    reading, _ = reading_of(plain_article(text))
    assert reading.problems == ()
    assert [q.span.of(text) for q in reading.quotes] == [text[: text.index(",")]]
    assert contents(text, "Hans Meier") == [text[: text.index(",")]]


def test_quotations_that_follow_each_other_in_guillemets_stay_two() -> None:
    text = "«It is false» he said, «and she knows it»."
    assert [q.span.of(text) for q in reading_of(plain_article(text))[0].quotes] == [
        "«It is false»",
        "«and she knows it»",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "That said, the seeds of doubt are very troubling.",
        "Cheorwon in Gangwon Province claimed the coldest temperature in the country on Tuesday.",
        "The storm claimed ten lives in the north.",
    ],
)
def test_an_idiom_is_nobodys_words(text: str) -> None:
    assert read(text) == ()


def test_nobody_is_no_speaker() -> None:
    assert {a.speaker for a in read("Nobody told us that the bridge was closed.")} <= {None}


def test_a_policy_is_not_asserted_as_speech() -> None:
    found = read("But the French state encouraged people to buy diesel fuelled cars for many years.")
    assert found
    assert not any(a.asserted for a in found)
