"""The stories of a pile, as rows: which, from when to when, and the files that tell each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from onrecord.ledger.stories import PileStory
from onrecord.ledger.verdicts import Judged

_NO_COPIES: Mapping[str, str] = MappingProxyType({})
_NOBODY: Mapping[str, Judged] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class MoveRow:
    """An article that a person put into a story: its path, the id of the judgement, who made it, when and why."""

    path: str
    judgement: str
    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One story. `articles` are paths, the first printed first; `since` and `until` are the days of first and last."""

    id: str
    title: str
    since: date | None
    until: date | None
    articles: tuple[str, ...]
    moved: tuple[MoveRow, ...] = ()
    """Those that a person put here."""
    bridges: tuple[str, ...] = ()
    """Ids of stories known before that have become part of this one."""
    origins: int = 0
    """How many of the articles go back to no other of them; 0 where nobody looked for copies."""


def story_rows(
    stories: Iterable[PileStory],
    paths: Mapping[str, Sequence[str]],
    moved: Mapping[str, Judged] = _NOBODY,
    roots: Mapping[str, str] = _NO_COPIES,
) -> tuple[StoryRow, ...]:
    """One row for each story, in the order given.

    `paths`, who `moved` it and the `roots` that they are copies of are by the id of each article.
    """
    return tuple(
        StoryRow(
            id=one.id,
            title=one.title,
            since=one.first,
            until=one.last,
            articles=tuple(path for id_ in one.articles for path in paths[id_]),
            moved=tuple(_move(path, moved[id_]) for id_ in one.moved for path in paths[id_]),
            bridges=one.bridges,
            origins=len({roots[id_] for id_ in one.articles if id_ in roots}),
        )
        for one in stories
    )


def _move(path: str, judged: Judged) -> MoveRow:
    return MoveRow(path, judged.id, judged.who, judged.when, judged.why)
