"""Outlets by name and by domain."""

from collections import Counter

import pytest

from onrecord.intake.outlets import by_domain, by_name, named_in
from onrecord.lexicons.load import load_lexicon

OUTLETS = load_lexicon().outlets


def test_the_table_names_each_outlet_and_domain_once() -> None:
    names = Counter(name for outlet in OUTLETS for name in (outlet.name, *outlet.aliases))
    domains = Counter(domain for outlet in OUTLETS for domain in outlet.domains)
    assert [name for name, count in (names + domains).items() if count > 1] == []
    assert len(OUTLETS) > 200


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.bbc.co.uk/news/x", "BBC"),
        ("https://amp.theguardian.com/a", "The Guardian"),
        ("https://news.sky.com/story", "Sky News"),
        ("https://notbbc.com/", None),
        ("https://[broken", None),
        ("no address", None),
    ],
)
def test_by_domain(url: str, name: str | None) -> None:
    outlet = by_domain(OUTLETS, url)
    assert (outlet.name if outlet else None) == name


def test_by_name_takes_names_with_and_without_the() -> None:
    for name in ("The Moscow Times", "Moscow Times", "New York Times", "Associated Press", "The Wall Street Journal"):
        assert by_name(OUTLETS, name) is not None
    assert by_name(OUTLETS, "time") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Marta Lund, The Associated Press", "The Associated Press"),
        ("By Marta Lund, Time", "Time"),
        ("By Mary Time", None),
        ("By the New York Times staff", "The New York Times"),
        ("By Marta Lund", None),
    ],
)
def test_named_in_a_line(line: str, name: str | None) -> None:
    outlet = named_in(OUTLETS, line)
    assert (outlet.name if outlet else None) == name
