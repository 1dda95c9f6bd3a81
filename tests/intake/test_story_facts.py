"""What the five articles of the acceptance story say of themselves (traps T9 and T11 of the field notes)."""

from datetime import date
from pathlib import Path

import pytest

from onrecord.intake.receive import load, receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article, Status


def read(folder: Path, number: str) -> Article:
    path = next(folder.glob(f"{number}_*.txt"))
    raw = load(path)
    assert isinstance(raw, bytes)
    received = receive(raw, path.name, load_lexicon().outlets)
    assert received.article is not None
    assert received.problems == ()
    return received.article


@pytest.mark.parametrize(
    ("number", "title", "outlet", "day", "status"),
    [
        ("000", "Putin Calls U.S.", "The Moscow Times", date(2023, 10, 18), Status.STATED),
        ("001", "Ukraine asks US", None, None, Status.UNKNOWN),
        ("002", "US to Discuss", "Newsweek", None, Status.UNKNOWN),
        ("003", "Russia will be 'at war'", "CNN", date(2024, 9, 13), Status.CONFLICTING),
        ("004", "Zelensky urges US", "The Kyiv Independent", date(2024, 6, 2), Status.STATED),
    ],
)
def test_title_outlet_and_date(
    story_folder: Path, number: str, title: str, outlet: str | None, day: date | None, status: Status
) -> None:
    article = read(story_folder, number)
    assert article.title is not None
    assert article.title.startswith(title)
    assert article.outlet == outlet
    assert (article.published.when.earliest, article.published.when.latest) == (day, day)
    assert article.published.status is status


def test_t9_the_dateline_wins_over_the_copyright_year_and_both_are_shown(story_folder: Path) -> None:
    article = read(story_folder, "003")
    assert [(e.rule, e.value) for e in article.published.evidence] == [
        ("dateline", "Friday, September 13, 2024"),
        ("copyright-year", "2023"),
    ]
    assert all(e.span is not None and article.words(e.span) == e.value for e in article.published.evidence)


def test_t11_a_republished_article_names_where_it_came_from(story_folder: Path) -> None:
    article = read(story_folder, "000")
    assert article.republished
    assert article.url is not None
    assert article.url.startswith("https://www.themoscowtimes.com/2023/10/18/")
    assert article.authors == ("Dean Johnson",)


def test_a_wire_story_on_an_unknown_page_is_republished(story_folder: Path) -> None:
    assert read(story_folder, "003").republished
    assert not read(story_folder, "004").republished
