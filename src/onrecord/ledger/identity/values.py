"""What the rules of identity work with: locals, groups of locals under one name, and ties between groups."""

from collections import Counter
from dataclasses import dataclass, field

from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Citation


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """One mention: where, how it mentions, and why its article joined it to the name."""

    citation: Citation
    kind: MentionKind
    because: str


@dataclass(frozen=True, slots=True)
class Local:
    """One thing as one article knows it: all of its mentions under the fullest name that the article gives.

    `part` is not 0 where a person took mentions out of what the article had joined. `key` is the levelled name.
    """

    article: str
    name: str
    part: int
    key: str
    marked: tuple[Marked, ...]
    votes: tuple[tuple[EntityType, int], ...]
    """How often each type was given to the name."""
    titles: frozenset[str] = frozenset()
    """Titles and offices right before the name, levelled ("president", "mr", "foreign minister")."""
    walks: frozenset[str] = frozenset()
    """Walks of life that titles and appositions tell of ("politics", "sport")."""

    sorts: tuple[tuple[str, Citation, str], ...] = ()
    """Sorts of thing that words beside it tell, the words, and where they stand to it."""

    @property
    def unnamed(self) -> bool:
        """Whether it is a speaker without a name, whom no rule joins with anything in another article."""
        return self.votes[:1] != () and self.votes[0][0] is EntityType.SOURCE

    @property
    def at(self) -> tuple[str, str, int]:
        """What tells it from all others."""
        return self.article, self.name, self.part

    @property
    def first(self) -> Citation:
        """Its first mention by name, or else its first."""
        named = (m.citation for m in self.marked if m.kind is MentionKind.NAME)
        return next(named, self.marked[0].citation)


@dataclass(frozen=True, slots=True)
class Group:
    """Locals of one levelled name: what the rules compare. A bare surname is a group for each article."""

    name: str
    key: str
    locals: list[Local]
    type: EntityType = EntityType.OTHER
    titles: Counter[str] = field(default_factory=Counter)
    """Titles, and in how many articles."""

    @property
    def order(self) -> tuple[str, str]:
        """A fixed order of groups: by name, then by the first article."""
        return self.key, self.locals[0].article

    @property
    def articles(self) -> set[str]:
        """Where it is mentioned."""
        return {one.article for one in self.locals}


@dataclass(frozen=True, slots=True)
class Tie:
    """Two groups (by their place in the block) that are held to be one, why, and how sure that is (0 to 1)."""

    left: int
    right: int
    because: str
    sure: float
