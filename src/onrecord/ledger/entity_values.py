"""Who and what the articles tell of, across all of them: entities with their names, and why these were joined."""

from dataclasses import dataclass

from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Interval
from onrecord.text.span import Citation


@dataclass(frozen=True, slots=True, order=True)
class Alias:
    """One form of an entity's name, how often it stands in the articles, and where first."""

    form: str
    count: int
    first: Citation


@dataclass(frozen=True, slots=True, order=True)
class Join:
    """Why two names were joined: where each stands first, the reason, and how sure that is (0 to 1)."""

    left: Citation
    right: Citation
    because: str
    sure: float


@dataclass(frozen=True, slots=True, order=True)
class Holder:
    """Who holds a post, as reported: how often and from when to when articles say so, with the words of both ends.

    `former`: said of the past ("former Secretary of State"), which tells that somebody held it before then.
    """

    first: Interval
    """When the first article that says so was printed."""
    last: Interval
    name: str
    entity: str
    former: bool
    count: int
    first_words: Citation
    last_words: Citation
    because: str


@dataclass(frozen=True, slots=True, order=True)
class StandIn:
    """Another entity whose name stands for this one at `places`, and why it is taken to, there."""

    entity: str
    name: str
    places: tuple[Citation, ...]
    reasons: tuple[str, ...]
    """Why, for each of the places."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or thing across articles. `because` says why its forms were joined."""

    id: str
    name: str
    type: EntityType
    aliases: tuple[Alias, ...]
    citations: tuple[Citation, ...]
    """Every mention that was joined, in order of article id and position."""
    because: str
    kinds: tuple[MentionKind, ...] = ()
    """How each of `citations` mentions it: by name, description or pronoun."""
    reasons: tuple[str, ...] = ()
    """Why the article joined each of `citations` to the name."""
    joins: tuple[Join, ...] = ()
    """Why different names were joined, across articles or within one."""
    stands_for: str | None = None
    """Whom the name also stands for, where it is a place's or a building's ("Washington"): it is kept as reported."""
    stands_for_id: str | None = None
    """The entity that it stands for."""
    subtype: str | None = None
    """Which sort of its type it is ("weapon system", "law"), by what most words beside its name say."""
    subtype_because: str = ""
    subtype_words: tuple[Citation, ...] = ()
    """The words that say so, in order of article id and position."""
    stood_for_by: tuple[StandIn, ...] = ()
    """Of an institution: the names that stand for it, and where; kept as reported, and no mentions of its own."""
    holders: tuple[Holder, ...] = ()
    """Of an office: who holds it, the soonest reported first."""
