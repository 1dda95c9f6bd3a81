"""The story file behind the desk: its record is decoded once, until somebody writes to it, however many read."""

from datetime import date
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.ledger.judgements import Draft
from onrecord.ledger.verdicts import Verdict
from onrecord.store.errors import NoStoryError
from onrecord.store.judge import judge
from onrecord.store.story import open_story
from onrecord.views.drafting import Wish, draft
from onrecord.web.shelves import Shelves
from onrecord.web.source import StoryFile


@pytest.fixture
def story(tmp_path: Path) -> Path:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    return tmp_path / "s.onrecord"


def noted(story: Path) -> Draft:
    with open_story(story) as held:
        ledger = held.ledger()
        return draft(ledger, held.article, Wish(Verdict.NOTE, (ledger.statements[0].id,), "look"))


def test_readers_leave_the_version_as_it_is(story: Path) -> None:
    source = StoryFile(story)
    ledger, version = source.ledger(), source.version()
    with open_story(story), open_story(story):
        assert source.version() == version
        assert source.ledger() is ledger
    assert source.ledger() is ledger


def test_a_judgement_changes_it_while_somebody_reads(story: Path) -> None:
    source, wish = StoryFile(story), noted(story)
    ledger, version = source.ledger(), source.version()
    with open_story(story):
        judge(story, [wish], "Ann")
        assert source.version() != version
        assert source.ledger() is not ledger
        assert [one.value for one in source.ledger().judged] == ["look"]


def test_a_day_is_kept_while_others_read(story: Path) -> None:
    shelves, day = Shelves(StoryFile(story)), date(2000, 1, 1)
    held = shelves.asof(day)
    with open_story(story):
        assert shelves.asof(day) is held
    assert shelves.asof(day) is held


def test_a_file_that_has_gone_is_told(story: Path) -> None:
    source = StoryFile(story)
    story.unlink()
    with pytest.raises(NoStoryError):
        source.version()
