"""Reading our own gold articles must not get worse."""

from dataclasses import replace

import pytest
from bench.floors import EPSILON, SPLIT, Measured, digest, falls, floors, measure
from bench.goldset import ARTICLES, INVENTED, OF_INVENTED, SPLITS, names
from gold.marked import corpus, parse, render

FLOOR = Measured(60.0, 50.0, 40.0, 1, 10, "")


def test_scores_do_not_fall_below_their_floors() -> None:
    now, _, wrong = measure()
    assert not falls(now, floors()), "\n".join(wrong)


def test_the_floors_were_measured_on_these_very_articles() -> None:
    assert digest(names(SPLIT)) == floors().digest, "the marks changed: run `python bench/floors.py --pin`"


def test_every_article_names_its_source_and_licence() -> None:
    for name, marked in corpus(ARTICLES):
        assert marked.head["url"].startswith("https://en.wikinews.org/"), name
        assert "CC BY" in marked.head["credit"], name


def test_the_splits_part_the_articles() -> None:
    for folder, splits in ((ARTICLES, set(SPLITS) - set(OF_INVENTED)), (INVENTED, OF_INVENTED)):
        listed = [name for split in splits for name in names(split)]
        assert sorted(listed) == [name for name, _ in corpus(folder)]


def test_what_is_invented_says_so() -> None:
    for name, marked in corpus(INVENTED):
        assert "are invented" in marked.head["credit"], name
        assert marked.said, name


def test_every_attribution_says_who_speaks_and_is_written_as_it_is_read() -> None:
    for name, marked in corpus(ARTICLES):
        assert all("speaker" in said.about and "manner" in said.about for said in marked.said), name
        assert parse(render(marked)) == marked, name


@pytest.mark.parametrize(
    ("now", "fallen"),
    [
        (FLOOR, []),
        (replace(FLOOR, attribution=60.0 - EPSILON), []),
        (replace(FLOOR, attribution=57.9), ["attribution fell to 57.9, floor 60.0"]),
        (replace(FLOOR, with_source=40.0), ["with_source fell to 40.0, floor 50.0"]),
        (replace(FLOOR, with_speaker=0.0), ["with_speaker fell to 0.0, floor 40.0"]),
        (replace(FLOOR, attribution=99.0), []),
    ],
)
def test_a_fall_is_more_than_epsilon_below(now: Measured, fallen: list[str]) -> None:
    assert falls(now, FLOOR) == fallen
