"""Who is spoken to and what he is told: read from plain text by the whole of the reading."""

import pytest
from bench.system import plain_article, reading_of


@pytest.mark.parametrize(
    ("text", "addressee", "content"),
    [
        ("Moreau warned the closing of the yard “does not mark the end of the strike”.", None, "the closing of the"),
        ("Moreau warned the strike “is not over”.", None, "the strike “is"),
        ("Moreau cautioned the deal “will not last”.", None, "the deal “will"),
        ("Moreau warned the talks “are over”.", None, "the talks “are"),
        ("Moreau warned the crew “do not go there”.", "the crew", "“do not"),
        ("Moreau warned them that the leg was cracked.", "them", "that the leg"),
        ("Moreau told the House the deal “will not last”.", "the House", "the deal “will"),
    ],
)
def test_the_subject_of_the_warning_is_not_spoken_to(text: str, addressee: str | None, content: str) -> None:
    (one,) = reading_of(plain_article(text))[0].attributions
    assert [span.of(text) for span in one.addressee] == ([] if addressee is None else [addressee])
    assert one.content[0].of(text).startswith(content)


@pytest.mark.parametrize(
    ("text", "addressee", "content"),
    [
        ("The Navy urged the crew on 9 April to leave the ship.", "the crew", "to leave the ship"),
        ("The board urged the mayor on Sunday, 9 April, to sell the yard.", "the mayor", "to sell the yard"),
        ("The court advised the board on April 9, 2009 to drop the case.", "the board", "to drop the case"),
        ("Kell called on the Navy on Friday to leave.", "the Navy", "to leave"),
        ("Anna pleads with her brother to come home.", "her brother", "to come home"),
    ],
)
def test_neither_the_day_nor_who_is_asked_is_part_of_the_request(text: str, addressee: str, content: str) -> None:
    (one,) = reading_of(plain_article(text))[0].attributions
    assert [span.of(text) for span in one.addressee] == [addressee]
    assert [span.of(text) for span in one.content] == [content]
