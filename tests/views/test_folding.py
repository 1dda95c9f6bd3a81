"""How many pages and origins stand behind a line, in words."""

import pytest

from onrecord.views.folding import origin_words, reported_words


@pytest.mark.parametrize(
    ("pages", "origins", "words"),
    [
        (1, ("Reuters",), "1 article"),
        (2, ("Reuters",), "2 articles, single origin: Reuters"),
        (3, ("Reuters", "The Post"), "3 articles, 2 origins"),
        (2, ("Reuters", "The Post"), "2 articles"),
    ],
)
def test_fewer_origins_than_articles_are_told(pages: int, origins: tuple[str, ...], words: str) -> None:
    assert reported_words(pages, origins) == words


@pytest.mark.parametrize(
    ("pages", "origin", "outlet", "origins", "words"),
    [
        (1, "The Post", "The Post", (), ""),
        (1, "Reuters", "The Post", (), "origin: Reuters"),
        (1, "page a", None, (), ""),
        (3, "Reuters", "The Post", (), "3 pages, single origin: Reuters"),
        (3, "Reuters", "The Post", ("Reuters", "AP"), "3 pages, 2 origins: Reuters, AP"),
    ],
)
def test_a_line_says_whom_it_goes_back_to(
    pages: int, origin: str, outlet: str | None, origins: tuple[str, ...], words: str
) -> None:
    assert origin_words(pages, origin, outlet, "a", origins) == words
