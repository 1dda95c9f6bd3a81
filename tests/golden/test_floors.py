"""Reading our own gold articles must not get worse."""

from dataclasses import replace

import pytest
from bench.floors import ARTICLES, EPSILON, Measured, digest, falls, floors, measure
from gold.marked import corpus

FLOOR = Measured(60.0, 50.0, 1, 10, "")


def test_scores_do_not_fall_below_their_floors() -> None:
    now, _, wrong = measure()
    assert not falls(now, floors()), "\n".join(wrong)


def test_the_floors_were_measured_on_these_very_articles() -> None:
    assert digest(ARTICLES) == floors().digest, "the marks changed: run `python bench/floors.py --pin`"


def test_every_article_names_its_source_and_licence() -> None:
    for name, marked in corpus(ARTICLES):
        assert marked.head["url"].startswith("https://en.wikinews.org/"), name
        assert "CC BY" in marked.head["credit"], name


@pytest.mark.parametrize(
    ("now", "fallen"),
    [
        (FLOOR, []),
        (replace(FLOOR, attribution=60.0 - EPSILON), []),
        (replace(FLOOR, attribution=57.9), ["attribution fell to 57.9, floor 60.0"]),
        (replace(FLOOR, with_source=40.0), ["with_source fell to 40.0, floor 50.0"]),
        (replace(FLOOR, attribution=99.0), []),
    ],
)
def test_a_fall_is_more_than_epsilon_below(now: Measured, fallen: list[str]) -> None:
    assert falls(now, FLOOR) == fallen
