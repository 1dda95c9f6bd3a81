"""Histories are counted from the last date named, news from the day of printing."""

from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, times_of, unmarked

from onrecord.reading.times.told import is_told

_HISTORY = (
    "The league was founded in 1893 and dissolved in 1902. Its second congress met in 1895, its third in 1898.",
    "Its fourth met in 1899 and its last in 1902. Of the six presidents of 1893 to 1900, none was born before 1850.",
    "In May 1899 the mill burned down. It was sold in 1900 and torn down in 1901.",
)


def values(*paragraphs: str, printed: date | None = PRINTED) -> list[str]:
    """The values of the marked words of the last paragraph, after a history of other years."""
    text, words = unmarked("\n".join(paragraphs))
    article = dated_article(text, printed)
    by_words = [(article.words(t.span), t.value) for t in times_of(article)]
    assert [w for w, _ in by_words][-len(words) :] == words
    return [v for _, v in by_words][-len(words) :]


@pytest.mark.parametrize("printed", [PRINTED, None])
@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("On [7 December 1941] war came. In [January] the pact was signed.", ["1941-12-07", "1942-01"]),
        ("By [June 1943] they had won. On [20 October] the city fell.", ["1943-06", "1943-10-20"]),
        ("It fell on [3 May 1808]. [Two days later] they fled.", ["1808-05-03", "1808-05-05"]),
        ("It fell in [1808]. In [the summer] they fled.", ["1808", "1808-SU"]),
        ("It fell in [March 1808]. [Later that year] they fled.", ["1808-03", "1808"]),
        ("It rose in [June 1812]; they waited until [the following spring].", ["1812-06", "1813-SP"]),
        ("They marched from [October 1944] to [March].", ["1944-10", "1945-03"]),
        ("The Greeks met in [481 BC]. In [September] they fought.", ["BC0481", "BC0481-09"]),
    ],
)
def test_a_history_counts_from_the_last_date(marked: str, expected: list[str], printed: date | None) -> None:
    assert values(*_HISTORY, marked, printed=printed) == expected


def test_the_last_date_is_carried_from_paragraph_to_paragraph() -> None:
    assert values(*_HISTORY, "War came in December 1941.", "In [January] the pact was signed.") == ["1942-01"]


def test_a_year_in_passing_does_not_move_the_story() -> None:
    marked = "War came on 3 May 1808, unlike in 1614. On [20 June] the city fell."
    assert values(*_HISTORY, marked) == ["1808-06-20"]


def test_the_tellers_own_day_stays_his_own() -> None:
    assert values(*_HISTORY, "War came in 1808. [Last year] a film was made of it.") == ["2023"]


def test_what_is_told_with_today_and_last_week_is_news() -> None:
    news = ("He said on Monday that he was elected in 1981, 1985, 1989, 1993, 1997 and 2001.", "He left last week.")
    assert is_told(_HISTORY, PRINTED)
    assert not is_told(news, PRINTED)
    assert not is_told(("In 2022 and 2023 and 2024, 2023, 2022, 2024 it rained.",), PRINTED)
