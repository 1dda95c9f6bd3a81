"""Where the desk gets a story from: a Protocol, and the story file behind it.

The ledger is decoded once per version of the file, so that a page costs a render and not a read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Protocol

from onrecord.build import settle
from onrecord.ledger.judgements import Judgement
from onrecord.ledger.stories import PileStory
from onrecord.ledger.story_division import division
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_background
from onrecord.store.divided import kept_division
from onrecord.store.errors import NoStoryError
from onrecord.store.judge import judge
from onrecord.store.story import open_story
from onrecord.text.article import Article, Problem
from onrecord.views.asof import as_it_stood
from onrecord.views.changes import Texts
from onrecord.views.drafting import Wish, draft
from onrecord.views.undoing import undoing


class Source(Protocol):
    """A story as the desk reads it."""

    @property
    def name(self) -> str:
        """What the reader calls this story."""

    def version(self) -> object:
        """Equal as long as nothing has changed."""

    def ledger(self) -> Ledger:
        """The record."""

    def asof(self, day: date) -> Ledger:
        """The record as it stood on the evening of `day`, made of what had surely been printed by then."""

    def article(self, article: str) -> Article | None:
        """The article with its text, None when the story does not hold it."""

    def articles(self, ids: Iterable[str]) -> Mapping[str, Article]:
        """Those of the articles that the story holds, by id."""

    def texts(self) -> AbstractContextManager[Texts]:
        """Looks up article after article, for `with`; each is read once."""

    def passages(self, all_of: Sequence[Sequence[str]], none_of: Sequence[str] = ()) -> Iterable[tuple[str, int, str]]:
        """Runs of text (article, start, words) that hold the terms; see `onrecord.store.search`."""

    def division(self) -> tuple[PileStory, ...]:
        """The stories of the pile, as people moved its articles."""

    def refused(self) -> tuple[tuple[str, Problem], ...]:
        """Files that stand in the story's folders and could not be taken in, by path, and why."""

    def judgements(self) -> tuple[Judgement, ...]:
        """Everything that people judged."""

    def judge(self, wishes: Sequence[Wish], who: str) -> tuple[Judgement, ...]:
        """Keeps what `who` wishes to judge, and records the story with it. Raises `UnclearError`."""

    def undo(self, judgement: str, why: str, who: str) -> Judgement:
        """Takes a judgement back. Raises `UnclearError`."""


class StoryFile:
    """The story in the file `path`; the file is opened for each question and closed again.

    Everything here raises `StoryError` when the file cannot be used (any more).
    """

    def __init__(self, path: Path) -> None:
        with open_story(path):
            self.path = path
        self._lock = Lock()
        self._held: tuple[object, Ledger] | None = None
        self._divided: tuple[object, tuple[PileStory, ...]] | None = None

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        return self.path.stem

    def version(self) -> object:
        """Time and size of the file, and of its write-ahead log where that holds anything: readers make empty ones."""
        story = _stamp(self.path)
        if story is None:
            raise NoStoryError(self.path)
        log = _stamp(self.path.with_name(self.path.name + "-wal"))
        return story, log if log and log[1] else None

    def ledger(self) -> Ledger:
        """The record, decoded again only when the file has changed."""
        with self._lock:
            now = self.version()
            if self._held is None or self._held[0] != now:
                with open_story(self.path) as story:
                    self._held = (now, story.ledger())
            return self._held[1]

    def asof(self, day: date) -> Ledger:
        """The record as it stood on the evening of `day`, made anew of what had surely been printed by then."""
        whole = self.ledger()
        with open_story(self.path) as story:
            return as_it_stood(story.held(), whole, story.judgements(), day)

    def article(self, article: str) -> Article | None:
        """The article with its text, None when the story does not hold it."""
        with open_story(self.path) as story:
            return story.article(article)

    def articles(self, ids: Iterable[str]) -> Mapping[str, Article]:
        """Those of the articles that the story holds, by id."""
        with open_story(self.path) as story:
            return {id_: held for id_ in ids if (held := story.article(id_)) is not None}

    @contextmanager
    def texts(self) -> Iterator[Texts]:
        """Looks up article after article, for `with`; the file is opened once for all, and each is read once."""
        with open_story(self.path) as story:
            yield cache(story.article)

    def passages(self, all_of: Sequence[Sequence[str]], none_of: Sequence[str] = ()) -> Iterable[tuple[str, int, str]]:
        """Runs of text (article, start, words) that hold the terms; see `onrecord.store.search`."""
        with open_story(self.path) as story:
            return story.passages(all_of, none_of)

    def division(self) -> tuple[PileStory, ...]:
        """The stories of the pile, divided again only when the file has changed."""
        ledger, now = self.ledger(), self.version()
        with self._lock:
            if self._divided is None or self._divided[0] != now:
                with open_story(self.path) as story:
                    found = kept_division(story, ledger)
                    if found is None:
                        found = division(story.articles(), ledger, load_background(), story.division())
                self._divided = (now, found)
            return self._divided[1]

    def refused(self) -> tuple[tuple[str, Problem], ...]:
        """Files that stand in the story's folders and could not be taken in, by path, and why."""
        with open_story(self.path) as story:
            return story.refused()

    def judgements(self) -> tuple[Judgement, ...]:
        """Everything that people judged."""
        with open_story(self.path) as story:
            return story.judgements()

    def judge(self, wishes: Sequence[Wish], who: str) -> tuple[Judgement, ...]:
        """Keeps what `who` wishes to judge, and records the story with it. Raises `UnclearError`."""
        ledger = self.ledger()
        made = judge(self.path, [draft(ledger, self.article, one) for one in wishes], who)
        settle(self.path, made)
        return made

    def undo(self, judgement: str, why: str, who: str) -> Judgement:
        """Takes a judgement back. Raises `UnclearError`."""
        made = judge(self.path, [undoing(self.judgements(), judgement, why)], who)
        settle(self.path, made)
        return made[0]


def _stamp(file: Path) -> tuple[int, int] | None:
    """Time and size of a file; None where there is none (any more)."""
    try:
        stat = file.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size
