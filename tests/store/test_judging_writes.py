"""A judgement writes anew only what it changes of the record, and what it leaves is what a whole record would be."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from tests.builds import small

from onrecord.ledger.judgements import Draft
from onrecord.ledger.record import record
from onrecord.ledger.verdicts import Verdict
from onrecord.store.judge import judge
from onrecord.store.story import open_story
from onrecord.views.drafting import Wish, draft


@pytest.fixture
def story(tmp_path: Path) -> Path:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    return tmp_path / "s.onrecord"


@contextmanager
def written() -> Iterator[set[str]]:
    """The tables that are written to meanwhile."""
    tables: set[str] = set()

    def note(*told: object) -> None:
        words = str(told[2]).split()
        if words[:2] in (["INSERT", "INTO"], ["DELETE", "FROM"]):
            tables.add(words[2].partition("(")[0])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield tables
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def wished(story: Path, verdict: Verdict, value: str) -> Draft:
    with open_story(story) as held:
        ledger = held.ledger()
        first = ledger.statements[0]
        return draft(ledger, held.article, Wish(verdict, (first.id,), value))


def test_a_note_leaves_all_but_what_was_judged_as_it_stands(story: Path) -> None:
    wish = wished(story, Verdict.NOTE, "look")
    with written() as tables:
        judge(story, [wish], "Ann")
    assert tables == {"judgement", "judged"}


@pytest.mark.parametrize(("verdict", "value"), [(Verdict.NOTE, "look"), (Verdict.SPEAKER, "Someone Else")])
def test_what_stands_there_then_is_the_whole_record(story: Path, verdict: Verdict, value: str) -> None:
    wish = wished(story, verdict, value)
    with written() as tables:
        judge(story, [wish], "Ann")
    assert ("statement" in tables) == (verdict is Verdict.SPEAKER)
    with open_story(story) as held:
        assert held.ledger() == record(held.held(), held.judgements())
        bodies = held.near([value], 5)[0]
    assert [one.speaker for one in bodies] == ([value] if verdict is Verdict.SPEAKER else [])
