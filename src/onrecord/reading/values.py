"""What one article says: the values that finders make and `read` gathers.

Names follow the field: *source, cue, content* (PARC, PolNeAR), TIMEX3 `type/value/mod` (TimeML).
Every mark carries `because`: the rule that made it.
"""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.reading.holding import Holding
from onrecord.reading.naming import Meant, Sorted
from onrecord.reading.printing import Anchor, Printing
from onrecord.reading.stances import Proposition
from onrecord.text.article import UNKNOWN_TIME, Interval, Problem, Published
from onrecord.text.span import Span, Spans


class MentionKind(StrEnum):
    """How something is mentioned: by name, by a description ("the minister"), by a pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class EntityType(StrEnum):
    """What kind of thing is mentioned."""

    PERSON = "PERSON"
    ORG = "ORG"
    PLACE = "PLACE"
    PRODUCT = "PRODUCT"
    EVENT = "EVENT"
    LAW = "LAW"
    WORK = "WORK"
    GROUP = "GROUP"
    OFFICE = "OFFICE"
    """A post that one holds after another ("US Secretary of State"): made in the ledger, from its holders."""
    SOURCE = "SOURCE"
    """A speaker whom an article describes and does not name: made in the ledger, and of that article alone."""
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A person, organisation, place or thing, where it is mentioned.

    `entity` is the fullest name that the article itself gives for it, None when unknown.
    """

    span: Span
    kind: MentionKind
    type: EntityType
    entity: str | None
    because: str


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """Words in quotation marks. `span` includes the marks, `inner` does not.

    `parent` is the index of the quote that this one is nested in; `continues` is true when the
    quote opens a new paragraph of a quotation whose earlier paragraph was left without a closing mark.
    """

    span: Span
    inner: Span
    insertions: Spans = ()
    """Editorial insertions such as `[the minister]`: not the speaker's words."""
    parent: int | None = None
    continues: bool = False
    closed: bool = True


class Manner(StrEnum):
    """How words are reported: verbatim, reworded, or partly both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Kind(StrEnum):
    """What kind of speech act (or attitude) is reported."""

    STATEMENT = "statement"
    QUESTION = "question"
    REQUEST = "request"
    DENIAL = "denial"
    BELIEF = "belief"
    INTENTION = "intention"
    ANNOUNCEMENT = "announcement"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, order=True)
class Relay:
    """Somebody through whom words reached the page ("as cited by The Telegraph")."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said (thought, asked, denied…) what, in the article's own words.

    `speaker` is the fullest name that the article gives for the source, None when unknown; `speaker_span`
    is where that name stands. `via` lists the relaying sources from the speaker towards the page.
    `strength` is the cue's lemma class from the cue lexicon (said, claimed, confirmed, denied…).
    `nested_in` is the index of the attribution inside whose content this one stands.
    `asserted` is true where the system stands behind it; the rest are candidates for a person to look at.
    """

    source: Spans
    cue: Spans
    content: Spans
    manner: Manner
    kind: Kind = Kind.STATEMENT
    strength: str = "said"
    addressee: Spans = ()
    speaker: str | None = None
    speaker_span: Span | None = None
    speaker_because: str = "unresolved"
    medium: str | None = None
    place: str | None = None
    said: Interval = UNKNOWN_TIME
    said_span: Span | None = None
    via: tuple[Relay, ...] = ()
    nested_in: int | None = None
    confidence: float = 0.5
    asserted: bool = False
    because: str = ""
    lately: bool = False
    """Told as the news of these days, with no time of its own (lately.py)."""


class TimeType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True, order=True)
class TimeExpression:
    """A TIMEX3 time expression and the bracket of days it can mean. `value` is ISO 8601 as in TimeML."""

    span: Span
    type: TimeType
    value: str
    mod: str | None
    when: Interval
    because: str
    quant: str | None = None
    """Of a SET, as in TIMEX3: EVERY or EACH."""
    freq: str | None = None
    """Of a SET, as in TIMEX3: how often within its value, 2X for "twice a week", 3D for "three days a week"."""


class Bound(StrEnum):
    """How a number is meant."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"
    RATIO = "ratio"
    VAGUE = "vague"


class Change(StrEnum):
    """Which way a value went, by as much as a quantity says ("rose 3 %")."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as an interval `low..high` (None: open) in `unit` (UCUM or ISO 4217 code, `%`, or None for a count).

    `of` is what it is a quantity of and `property` which property, both in the article's words, with their spans;
    `paired_with` is the index of the same quantity given in another unit ("300 kilometers (186 miles)").
    """

    span: Span
    low: float | None
    high: float | None
    unit: str | None
    bound: Bound
    of: str | None = None
    of_span: Span | None = None
    property: str | None = None
    property_span: Span | None = None
    paired_with: int | None = None
    ambiguous: bool = False
    """Whether the text leaves open what the number belongs to."""
    because: str = ""
    verb_span: Span | None = None
    """For a count: the verb or state word that says what became of the things counted ("killed", "destroyed")."""
    sentence: Span | None = None
    """The sentence that it stands in."""
    change: Change | None = None
    """Set where the quantity is the size of a change."""
    topic: str | None = None
    """What its clause is about, in the article's words: a weaker claim than `of`, which says whose quantity it is."""
    topic_span: Span | None = None
    sure: float = 0.0
    """How often the rule that attached it is right, measured on annotated news; 0 where nothing is named."""

    def is_relative(self) -> bool:
        """Whether it is a share or a multiple of something else, however it is bounded: "more than half"."""
        return self.because.startswith(("share", "ratio", "grown"))


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that may tell of an event, and the kinds of event that it tells of."""

    span: Span
    kinds: tuple[str, ...]


class Told(StrEnum):
    """As what a happening is told: as a plan, by somebody who announces, says, confirms or denies it, or by nobody.

    `outlet`: the outlet tells it in its own voice.
    """

    ANNOUNCED = "announced"
    PLANNED = "planned"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    OUTLET = "outlet"


IN_CAPTION = "shown in a picture, with a date"
"""The rule of a happening that the words under a picture tell."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that the article says happened (or will) at a time it gives: the clause, and the time."""

    span: Span
    trigger: Span
    time: Span
    when: Interval
    because: str
    planned: bool = False
    kinds: tuple[str, ...] = ()
    """What sort of event its words tell of (the kinds of the lexicon), none where no word is on the list."""
    told: Told = Told.OUTLET
    attribution: int | None = None
    """The attribution inside whose content it stands: whose word it is."""
    participants: Spans = ()
    """Mentions that take part: subject, object, agent and the like of its verb; of an event noun, those beside it."""
    place: Span | None = None
    """The place mentioned as where it happened."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one article."""

    article: str
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    happenings: tuple[Happening, ...] = ()
    problems: tuple[Problem, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    """What it places in time, for other articles that tell the same."""
    printing: Printing | None = None
    """The days of printing that its text leaves possible, where intake found no date."""
    published: Published | None = None
    """The publication date that follows from `printing`; None where intake's stands."""
    country: str | None = None
    """Code of the country of its outlet, which tells how dates in figures are read there."""
    triggers: tuple[Trigger, ...] = ()
    """Its words of the event lexicon, so that happenings can be found anew when its date is learnt."""
    propositions: tuple[Proposition, ...] = ()
    """What its statements say, clause by clause."""
    holdings: tuple[Holding, ...] = ()
    """Who holds which post, wherever it says so."""
    sorts: tuple[Sorted, ...] = ()
    """Which sort of thing its names stand for, wherever it says so."""
    meant: tuple[Meant, ...] = ()
    """Which of its names stand for an institution."""
