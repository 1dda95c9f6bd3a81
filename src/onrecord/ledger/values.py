"""What the articles say together. Every value here carries Citations: no span, no sentence.

Three clocks are kept apart: `happened`, `said` and `printed`.
"""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.reuse_values import Reuse
from onrecord.ledger.utterance_values import Utterance
from onrecord.ledger.verdicts import Judged
from onrecord.reading.stances import Stance
from onrecord.reading.values import Bound, Kind, Manner, Told
from onrecord.text.article import UNKNOWN_TIME, Evidence, Interval, Problem, Published, Role, Segment
from onrecord.text.span import Citation


@dataclass(frozen=True, slots=True)
class Page:
    """An article as the ledger knows it: where it came from, and what intake concluded, without the text."""

    id: str
    paths: tuple[str, ...]
    """Every file that holds these very bytes, sorted; relative to the folder that was built."""
    title: str | None
    outlet: str | None
    url: str | None
    authors: tuple[str, ...]
    language: str
    published: Published
    republished: bool
    segments: tuple[Segment, ...]
    evidence: tuple[Evidence, ...]
    problems: tuple[Problem, ...]
    length: int
    """Code points in the article's text."""
    origin: str = ""
    """The id of the page that this one is a copy of, as far as can be told; its own where it is nobody's."""


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One relaying source between the speaker and the page, with the words that say so (None: metadata)."""

    name: str
    citation: Citation | None
    because: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution in one article, as the record keeps it.

    `speaker` is the fullest name the article gives (None: unknown), `entity` the id of the entity joined across
    articles. `chain` runs from the speaker towards the page that we hold, the page's own outlet last.
    """

    id: str
    article: str
    speaker: str | None
    entity: str | None
    source: tuple[Citation, ...]
    cue: tuple[Citation, ...]
    content: tuple[Citation, ...]
    addressee: tuple[Citation, ...]
    speaker_named: Citation | None
    """Where the article gives the speaker's name, when that is not the source itself."""
    said_words: Citation | None
    """The words that date the utterance, when the article gives any."""
    manner: Manner
    kind: Kind
    strength: str
    medium: str | None
    place: str | None
    said: Interval
    printed: Interval
    outlet: str | None
    chain: tuple[ChainLink, ...]
    role: Role
    """Role of the segment that it stands in: a headline's statement is the outlet's wording."""
    nested_in: str | None
    confidence: float
    asserted: bool
    because: str
    speaker_because: str
    origin: str = ""
    """Who the words go back to: a relay that the text names, the origin of a copied passage, or the page's outlet."""
    copies: tuple[str, ...] = ()
    """Ids of statements of other articles that are this one, in a passage that was copied."""
    lately: bool = False
    """Told as the news of these days: not dated, but made shortly before the day of printing."""
    unnamed: str | None = None
    """The id of the unnamed source who speaks: an entity of this article alone, unless a person says otherwise."""

    @property
    def voice(self) -> str | None:
        """The id of whoever speaks, by name or without; None where that is unknown."""
        return self.entity or self.unnamed


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity in one article. `speaker` is who gives it; None means the outlet in its own voice."""

    id: str
    article: str
    citation: Citation
    low: float | None
    high: float | None
    unit: str | None
    bound: Bound
    of: str | None
    of_words: Citation | None
    property: str | None
    property_words: Citation | None
    paired_with: str | None
    speaker: str | None
    statement: str | None
    outlet: str | None
    printed: Interval
    ambiguous: bool
    because: str
    asof: Interval = UNKNOWN_TIME
    """The day that the figure is of: as the words say, or else when it was said, or else when it was printed."""
    asof_because: str = ""
    origin: str = ""
    """Who it goes back to: the named speaker, or else the page's outlet, or the page whose very sentence this is."""


class Relation(StrEnum):
    """How the figures of a set stand to each other.

    `compatible`: a bound or an estimate leaves room for both. `rounding`: the same but for rounding or for the unit.
    """

    SINGLE = "single"
    AGREES = "agrees"
    COMPATIBLE = "compatible"
    ROUNDING = "rounding"
    DIFFERENT_VARIANT = "different_variant"
    DIFFERENT_TIME = "different_time"
    DIFFERENT_SCOPE = "different_scope"
    CONFLICT = "conflict"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class FigureSet:
    """Figures for the same property of the same subject, and how they relate."""

    id: str
    subject: str
    property: str | None
    unit: str | None
    figures: tuple[str, ...]
    """Ids of the figures, in order of printing."""
    relation: Relation
    because: str
    origins: tuple[str, ...] = ()
    """Who the figures go back to, each once: ten pages that quote one spokesperson have one origin."""
    judged: tuple[str, ...] = ()
    """Ids of the judgements that made the set what it is."""
    places: tuple[str, ...] = ()
    """The places that the sentences of its figures name: what sets it apart from others of the same name."""


class Clock(StrEnum):
    """Which clock a line of the timeline stands on."""

    HAPPENED = "happened"
    SAID = "said"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline: a dated happening, a statement by the day it was said, or a page by its print date."""

    id: str
    clock: Clock
    when: Interval
    what: str
    """The words themselves (never a paraphrase)."""
    article: str
    statement: str | None
    citations: tuple[Citation, ...]
    because: str
    who: str | None = None
    """Whom the pronoun means that is the first of its words ("she will answer questions on Monday")."""
    planned: bool = False
    """Whether the words tell of a plan: on that day it was to happen."""
    origin: str = ""
    """Who the words go back to."""
    copy_of: str | None = None
    """The id of the line that this one copies; None: it is its own, or the first of its copies."""
    kinds: tuple[str, ...] = ()
    """What sort of event it tells of."""
    told: Told | None = None
    """As what a happening is told; None on the other clocks."""
    teller: str | None = None
    """The statement whose words tell it."""
    participants: tuple[str, ...] = ()
    """Ids of the entities that take part."""
    place: Citation | None = None
    """Where it happened, as named in its words."""
    event: str = ""
    """The id of the line that tells the same event first; its own where no line before it does."""
    same_because: str = ""
    """Why it is taken to tell the same event."""


@dataclass(frozen=True, slots=True)
class Version:
    """An article that the story holds in several versions. `current`: None where no date tells which is the newest."""

    id: str
    articles: tuple[str, ...]
    """Ids of the pages, the oldest first, as far as their dates tell."""
    current: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Stand:
    """One statement's stance on a claim, with the words of the clause that takes it."""

    statement: str
    stance: Stance
    words: Citation
    mood: str
    """Said as fact, as planned (ahead), as a wish, or as possible (perhaps)."""
    scope: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What several statements say something on. `contested`: pairs of statements that cannot both hold."""

    id: str
    action: str
    theme: tuple[str, ...]
    stands: tuple[Stand, ...]
    contested: tuple[tuple[str, str], ...]
    """Ids of two statements of different speakers, one for and one against."""
    shifts: tuple[tuple[str, str], ...]
    """Ids of two statements of one speaker on different days, one for and one against, the earlier first."""
    because: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The record of one story. A pure function of the readings; all tuples are in a fixed order."""

    pages: tuple[Page, ...] = ()
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    figure_sets: tuple[FigureSet, ...] = ()
    timeline: tuple[Moment, ...] = ()
    copies: tuple[Reuse, ...] = ()
    judged: tuple[Judged, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    versions: tuple[Version, ...] = ()
    claims: tuple[Claim, ...] = ()
