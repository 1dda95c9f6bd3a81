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
        "Here’s what we know:\n\n• The mayor of Hull has asked people to stay at home\n\n"
        "• 40,000 homes are without power, according to Northern Powergrid\n\n• BREAKING: PM to chair Cobra – BBC",
        "Here’s what we know so far:\n\n- Two people died in Leeds\n"
        "- 40,000 homes are without power, according to Northern Powergrid\n- Roads are closed",
        "Here’s what we know:\n\nThe mayor of Hull has asked people to stay at home\n\n"
        "40,000 homes are without power, according to Northern Powergrid\n\nTrains are stopped",
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
