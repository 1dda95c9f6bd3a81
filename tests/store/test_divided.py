"""The division of a pile is kept by a build, and made again only when something it rests on has changed."""

from pathlib import Path

import pytest
from tests.builds import small

from onrecord import build as building
from onrecord.build import settle
from onrecord.ledger.judgements import Draft, Judgement, Target
from onrecord.ledger.stories import PileStory
from onrecord.ledger.story_division import division
from onrecord.ledger.verdicts import About, Verdict
from onrecord.lexicons.load import load_background
from onrecord.store import divided
from onrecord.store.connect import alone, transaction, writing
from onrecord.store.divided import forget_division, kept_division
from onrecord.store.judge import judge
from onrecord.store.story import open_story
from onrecord.text.selector import select
from onrecord.text.span import Span


@pytest.fixture
def story(tmp_path: Path) -> Path:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    return tmp_path / "s.onrecord"


def kept(story: Path) -> tuple[PileStory, ...] | None:
    with open_story(story) as held:
        return kept_division(held, held.ledger())


def anew(story: Path) -> tuple[PileStory, ...]:
    with open_story(story) as held:
        return division(held.articles(), held.ledger(), load_background(), held.division())


def target(story: Path, path: str) -> Target:
    with open_story(story) as held:
        article = next(h.article for h in held.held() if path in h.paths)
    return Target(About.PAGE, article.id, path, None, select(article.text, Span(0, 6)))


def moved(story: Path) -> tuple[Judgement, ...]:
    """The article on the ferry, moved to the story of the one on the council."""
    targets = (target(story, "ferry.txt"), target(story, "council.txt"))
    return judge(story, [Draft(Verdict.STORY, targets, "")], "Ann")


def test_a_build_keeps_what_would_be_divided_anew(story: Path) -> None:
    assert kept(story) == anew(story)
    assert len(anew(story)) > 1


def test_nothing_is_divided_while_nothing_has_changed(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        pytest.fail("the pile was divided again")

    monkeypatch.setattr(building, "division", asked)
    monkeypatch.setattr(divided, "division", asked)
    small.build_small(story, story.parent / "news")
    with open_story(story) as held:
        first = held.articles()[0]
    quote = select(first.text, Span(0, 6))
    made = judge(story, [Draft(Verdict.NOTE, (Target(About.WORDS, first.id, "", None, quote),), "odd")], "Ann")
    settle(story, made)
    assert kept(story)


def test_what_a_move_changes_is_kept_once_it_is_settled(story: Path) -> None:
    before, names = kept(story), names_known(story)
    made = moved(story)
    assert kept(story) is None
    settle(story, made)
    assert kept(story) == anew(story) != before
    assert names_known(story) == names


def test_rows_of_an_earlier_version_and_forgotten_ones_say_only_what_stories_are_called(story: Path) -> None:
    before, names = anew(story), names_known(story)
    with alone(story), writing(story) as connection, transaction(connection):
        forget_division(connection)
    assert (kept(story), names_known(story), anew(story)) == (None, names, before)


def names_known(story: Path) -> list[str]:
    with open_story(story) as held:
        return [one.id for one in held.division()]
