"""A judgement that was acknowledged outlasts whatever happens to the process that made it; half a one is never kept."""

import multiprocessing
import os
import signal
import sqlite3
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.ledger.judgements import Draft, Target, signed
from onrecord.ledger.verdicts import About, Verdict
from onrecord.store import judge as judging
from onrecord.store.connect import alone
from onrecord.store.errors import BusyStoryError
from onrecord.store.judge import judge, take_in
from onrecord.store.story import open_story
from onrecord.text.selector import select
from onrecord.text.span import Span

ROUNDS = 12


@pytest.fixture
def story(tmp_path: Path) -> Path:
    small.build_small(tmp_path / "s.onrecord", small.write(tmp_path / "news"))
    return tmp_path / "s.onrecord"


def note(story: Path, words: str) -> Draft:
    with open_story(story) as held:
        article = held.articles()[0]
    quote = select(article.text, Span(0, 6))
    return Draft(Verdict.NOTE, (Target(About.WORDS, article.id, "bridge.txt", None, quote),), words)


def notes(story: Path) -> list[str]:
    with open_story(story) as held:
        assert {one.id for one in held.ledger().judged} == {one.id for one in held.judgements()}
        return [one.value for one in held.judgements()]


def judge_until_killed(story: Path, draft: Draft, round_: int, told: Connection) -> None:
    for n in range(1000):
        words = f"{round_}-{n}"
        judge(story, [Draft(draft.verdict, draft.targets, words)], "Ann")
        told.send(words)


def test_kill_9_loses_no_acknowledged_judgement(story: Path) -> None:
    acknowledged: list[str] = []
    draft = note(story, "")
    for round_ in range(ROUNDS):
        here, there = multiprocessing.Pipe(duplex=False)
        process = small.FORK.Process(target=judge_until_killed, args=(story, draft, round_, there))
        process.start()
        there.close()
        here.poll(30)
        time.sleep(0.012 * round_)
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join(30)
        try:
            while here.poll():
                acknowledged.append(here.recv())
        except EOFError:
            pass
        kept = notes(story)
        assert [words for words in kept if words in set(acknowledged)] == acknowledged
        assert len(kept) <= len(acknowledged) + round_ + 1
    assert len(acknowledged) >= ROUNDS
    with sqlite3.connect(story) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("step", ["add", "noted", "keep_ledger"])
def test_a_judgement_is_kept_with_its_record_or_not_at_all(
    story: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge(story, [note(story, "first")], "Ann")

    def fail(*_args: object) -> None:
        raise KeyboardInterrupt

    second = note(story, "second")
    with monkeypatch.context() as patch:
        patch.setattr(judging, step, fail)
        with pytest.raises(KeyboardInterrupt):
            judge(story, [second], "Ann")
    assert notes(story) == ["first"]
    judge(story, [note(story, "third")], "Ann")
    assert notes(story) == ["first", "third"]


def test_judgements_keep_their_order_when_the_clock_was_set_back(story: Path) -> None:
    ahead = signed(note(story, "ahead"), "Bea", "2999-01-01T00:00:00.000000+00:00")
    assert (take_in(story, [ahead]), take_in(story, [ahead])) == (1, 0)
    first, second = judge(story, [note(story, "a"), note(story, "b")], "Ann")
    assert ahead.when < first.when < second.when


def test_a_story_that_is_being_built_takes_no_judgement(story: Path) -> None:
    refused = note(story, "no")
    with alone(story), pytest.raises(BusyStoryError):
        judge(story, [refused], "Ann")
    assert notes(story) == []
