"""The stories of a pile, as rows: which, from when to when, and the files that tell each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.stories import PileStory


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One story. `articles` are paths, the first printed first; `since` and `until` are the days of first and last."""

    id: str
    title: str
    since: date | None
    until: date | None
    articles: tuple[str, ...]
    moved: tuple[str, ...] = ()
    """Those that a person put here."""
    bridges: tuple[str, ...] = ()
    """Ids of stories known before that have become part of this one."""


def story_rows(stories: Iterable[PileStory], paths: Mapping[str, Sequence[str]]) -> tuple[StoryRow, ...]:
    """One row for each story, in the order given; `paths` are those of each article, by its id."""
    return tuple(
        StoryRow(
            id=one.id,
            title=one.title,
            since=one.first,
            until=one.last,
            articles=_paths(one.articles, paths),
            moved=_paths(one.moved, paths),
            bridges=one.bridges,
        )
        for one in stories
    )


def _paths(articles: Iterable[str], paths: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(path for id_ in articles for path in paths[id_])
