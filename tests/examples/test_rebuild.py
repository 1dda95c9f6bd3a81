"""Tokens of the corpus back into text."""

import pytest
from examples.airbus.rebuild import paragraphs, rebuild, typeset


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("It is , he said , the world 's best .", "It is, he said, the world’s best."),
        ("worth US$ 40 billion ( GB # 20.1 billion )", "worth US$40 billion (£20.1 billion)"),
        ("said `` We were crazy . ''", "said “We were crazy.”"),
        ('the 787 " Dreamliner " , made', "the 787 “Dreamliner”, made"),
        ("You ca n't simply shrink it", "You can’t simply shrink it"),
        ("I' ll be there , Michael O' Leary said", "I’ll be there, Michael O’Leary said"),
        ("It seats 15,000 people and costs $ 1.5 bn", "It seats 15,000 people and costs $1.5 bn"),
        ("what was -- and is -- urgent", "what was – and is – urgent"),
        ("after 30 - 40 days", "after 30–40 days"),
        ("saves 3 % of fuel", "saves 3% of fuel"),
    ],
)
def test_tokens_are_set_as_they_would_be_printed(tokens: str, text: str) -> None:
    assert typeset(tokens) == text


def test_a_quotation_is_not_cut_by_the_end_of_a_paragraph() -> None:
    lines = ["One.", "Two.", "She said “Three.", "Four.", "Five.”", "Six."]
    assert list(paragraphs(lines)) == ["One. Two. She said “Three. Four. Five.”", "Six."]


def test_a_caption_without_a_full_stop_stands_alone() -> None:
    assert list(paragraphs(["The pier in 1962", "It was long."])) == ["The pier in 1962", "It was long."]


def test_an_article_carries_title_day_and_address() -> None:
    tokens = "".join(
        f'<token sentence="{number}">{word}</token>'
        for number, line in enumerate(["Pier opens", "June 13 , 2005", "It opened today ."])
        for word in line.split()
    )
    name, text = rebuild(f'<Document url="http://en.wikinews.org/wiki/Pier_opens">{tokens}</Document>')
    assert name == "2005-06-13-pier-opens"
    assert text == (
        "Pier opens\n\nMonday, June 13, 2005\n\nIt opened today.\n\n"
        "Original url: https://en.wikinews.org/wiki/Pier_opens\n"
    )
