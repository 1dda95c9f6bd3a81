"""The word lists that finders lean on, as values. `onrecord.lexicons` loads them; finders only read them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from onrecord.reading.values import Kind
from onrecord.text.article import Interval

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word: its class (`strength`: said, claimed, denied, …) and how it takes content (`frames`).

    Frames: `clause` (said that …), `object` (accused X of …), `quote` (may stand beside a quotation), `to` (told X
    that …: the object is an addressee), `infinitive` (vowed to …). `prep`: words it needs one of ("call on").
    """

    lemma: str
    strength: str
    kind: Kind
    frames: frozenset[str] = frozenset()
    prep: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news outlet: its name, other forms of it, its web domains, whether it is an agency, and its country's code."""

    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    agency: bool = False
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """Somebody's time in an office, or as a candidate for one; both days included."""

    name: str
    since: date
    until: date
    passing: bool = False
    """Whether nobody is called so any more when it is over (a candidate, other than a president)."""


@dataclass(frozen=True, slots=True)
class Almanac:
    """What the world knows of its own dates: who held which office when, and since when a thing has had its name."""

    offices: Mapping[str, tuple[Term, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Title as it stands before a name -> all who have held it."""
    since: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    """Name -> the day before which nobody can have printed it."""
    occasions: Mapping[str, tuple[Interval, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Occasion, or state of the Union that votes -> its days in every year that is known, in order."""
    named_occasions: re.Pattern[str] | None = None
    """Matches any occasion that has a name of its own."""
    counted_only: frozenset[str] = frozenset()
    """Occasions whose name says too little unless days, weeks or months are counted to it."""
    contests: re.Pattern[str] | None = None
    """Matches a state's primary or caucuses; one of its groups is the state."""
    runners: Mapping[str, frozenset[int]] = field(default_factory=lambda: MappingProxyType({}))
    """Full name -> the years of the elections for which he or she ran."""
    all_runners: re.Pattern[str] | None = None
    """Matches any of their full names."""
    titles: re.Pattern[str] | None = None
    """Matches any of the titles, the longest first."""
    pattern: re.Pattern[str] | None = None
    """Matches any of the names in `since`, the longest first."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything finders may look up. All keys are lower case unless said otherwise."""

    cues: Mapping[str, tuple[Cue, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Cue verbs by lemma; one lemma may have several frames ("call X a liar", "call on X to …")."""
    cue_nouns: Mapping[str, Cue] = field(default_factory=lambda: MappingProxyType({}))
    """Cue nouns by lemma ("statement", "claim", "call")."""
    outlets: tuple[Outlet, ...] = ()
    offices: frozenset[str] = frozenset()
    """Head nouns of offices and occupations ("minister", "spokesman", "analyst")."""
    titles: frozenset[str] = frozenset()
    """Words that stand before a person's name ("mr", "president", "dr")."""
    demonyms: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Adjective or people -> country ("russian" -> "Russia")."""
    capitals: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Capital city -> country ("moscow" -> "Russia"), for metonyms kept as reported."""
    first_names: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """First name -> "f", "m" or "u" (both), to agree with pronouns."""
    groups: frozenset[str] = frozenset()
    """Nouns that name a group able to speak ("officials", "lawmakers", "police")."""
    media: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Word -> medium of an utterance ("post" -> "post", "briefing" -> "press briefing")."""
    almanac: Almanac = field(default_factory=Almanac)
    """Terms of office and first days, to date a page that does not say when it was printed."""
    event_verbs: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Verb that tells of an event, by lemma -> the kinds of event ("merge" -> "merger")."""
    event_nouns: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Noun that names an event, by lemma -> the kinds of event."""
    sorts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Noun, or phrase of two words, that says what sort of thing something is -> the sort ("frigate" -> "ship")."""
    axes: Mapping[str, tuple[str, int]] = field(default_factory=lambda: MappingProxyType({}))
    """Word with an opposite, by lemma -> what both are about, and 1 or -1 ("close" -> ("open", -1))."""

    def outlet_names(self) -> frozenset[str]:
        """Every form of every outlet's name."""
        return frozenset(name for outlet in self.outlets for name in (outlet.name, *outlet.aliases))
