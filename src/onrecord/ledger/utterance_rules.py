"""Whether two sentences of different articles report the same speech act: the rules, and what each asks for.

Three things have to fit: who speaks, when, and the words. The weaker one of them is known, the more the others have
to show. Structure decides: no rule asks what words are like, only which they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from onrecord.ledger.utterance_units import Unit
from onrecord.ledger.values import Statement
from onrecord.ledger.wording import stem
from onrecord.ledger.wording_compare import Alignment, align
from onrecord.reading.values import EntityType
from onrecord.text.article import Interval

_APART = timedelta(days=2)
"""Two articles that date the same words this far apart may still mean one occasion (time zones, late reports)."""
_LATER = timedelta(days=21)
"""Printed further apart than this, and undated, a short phrase may as well have been said twice."""


class Speakers(IntEnum):
    """How sure it is that two statements have one speaker."""

    DIFFERENT = 0
    UNKNOWN = 1
    """One article does not name the speaker, or only says what he is."""
    COMPATIBLE = 2
    """An institution and a person who may speak for it, or a bare surname and a full name."""
    SAME = 3


class Times(IntEnum):
    """How well the times of two statements fit."""

    APART = 0
    NEAR = 1
    """Dated two days apart at most, or undated and printed weeks apart."""
    FIT = 2


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two sentences, how they align, and what else speaks for one speech act. `weighed`: see `Rarity`."""

    one: Unit
    other: Unit
    aligned: Alignment
    speakers: Speakers
    times: Times
    weighed: float
    stems: frozenset[str]
    plain: int
    """Stems in both that are neither names nor numbers: what is told of them."""

    @property
    def both_quoted(self) -> bool:
        """Whether both stand in quotation marks."""
        return self.one.quoted and self.other.quoted


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, and the test that two sentences pass."""

    name: str
    passes: Callable[[Likeness], bool]


def _long_quotation(two: Likeness) -> bool:
    """The same long words in quotation marks: nobody says them twice, whoever they are given to."""
    near = two.aligned
    return two.both_quoted and near.quoted >= 8 and near.contained >= 0.9 and near.run >= 8  # noqa: PLR2004


def _same_words(two: Likeness) -> bool:
    """Nearly all heavy words of the shorter one, in order, most of them in a row."""
    near = two.aligned
    fewest = {Speakers.SAME: 3, Speakers.COMPATIBLE: 4, Speakers.UNKNOWN: 5}[two.speakers]
    fewest += 2 * (not two.both_quoted) + 2 * (two.times is Times.NEAR)
    share = 0.8 if two.both_quoted or two.speakers is not Speakers.UNKNOWN else 0.9
    return near.heavy >= fewest and near.contained >= share and near.run >= 4  # noqa: PLR2004


def _altered_words(two: Likeness) -> bool:
    """Quoted words of the same speaker, most of which agree, in order."""
    near = two.aligned
    short = two.speakers is Speakers.SAME and near.shared >= 7  # noqa: PLR2004
    fewest = 3 if short else 4 if two.speakers is Speakers.SAME else 6
    return two.both_quoted and near.quoted >= fewest and near.contained >= 0.6 and near.run >= 4  # noqa: PLR2004


def _quoted_fragment(two: Likeness) -> bool:
    """All that one article quotes, a few words, stands in what the other quotes or reports."""
    return two.speakers is Speakers.SAME and any(
        _fragment(two, one, other) for one, other in ((two.one, two.other), (two.other, two.one))
    )


def _fragment(two: Likeness, one: Unit, other: Unit) -> bool:
    marked = tuple(word for word in one.words if word.quoted)
    if not marked or len(marked) == len(one.words):
        return False
    near = align(marked, other.words)
    more = two.stems - {stem(word.form) for word in marked}
    fewest = 2 if more or two.weighed >= _ALL else 5
    telling = sum(word.heavy and not word.capital for word in marked)
    return telling >= fewest and near.contained == 1.0 and near.run >= len(marked) - 1


def _word_for_word(two: Likeness) -> bool:
    """The same speaker, and all words of the shorter one in a row: few heavy ones are enough then."""
    near = two.aligned
    shorter = min(len(near.left), len(near.right))
    return two.speakers is Speakers.SAME and two.times is Times.FIT and near.run == shorter >= 6 and near.heavy >= 2  # noqa: PLR2004


def _phrase(two: Likeness) -> bool:
    """The same speaker, and a phrase of some length word for word.

    It tells enough by itself, or stands in sentences that agree in most else.
    """
    near = two.aligned
    telling = near.telling_run
    alike = (
        (near.run >= 5 and near.contained >= 0.7)  # noqa: PLR2004
        or (near.run >= 5 and telling >= 3 and near.contained >= 0.4)  # noqa: PLR2004
        or (near.run >= 7 and telling >= 2)  # noqa: PLR2004
    )
    return two.speakers is Speakers.SAME and two.times is Times.FIT and alike and len(two.stems) >= 2  # noqa: PLR2004


def _other_words(two: Likeness) -> bool:
    """Reported in other words: the same speaker, and most of what a sentence can be told by.

    The fewer words tell, the more of them have to agree; where who speaks is less sure, more of them.
    """
    if two.speakers is Speakers.UNKNOWN:
        return False
    fewest, shares = (_SHORTEST, _SHARES) if two.speakers is Speakers.SAME else (_SHORTEST_UNSURE, _SHARES_UNSURE)
    words = min(len(two.aligned.left), len(two.aligned.right))
    enough = words > fewest and any(len(two.stems) >= n and two.weighed >= share for n, share in shares)
    told = two.plain >= 2 or (two.aligned.run >= 3 and two.aligned.contained >= 0.7)  # noqa: PLR2004
    return two.times is Times.FIT and enough and told


_SHORTEST, _SHORTEST_UNSURE = 4, 6
"""Words: so few are a thing's name rather than a sentence."""
_SHARES = ((5, 0.5), (4, 0.65), (3, 0.85))
_SHARES_UNSURE = ((5, 0.6), (4, 0.8))
"""Stems in common, and the share of the shorter sentence's weight that they need."""
_ALL = 0.85
"""Share of its weight at which nothing that a sentence tells is left out."""


def _long_phrase(two: Likeness) -> bool:
    """A long phrase word for word that tells much by itself, where one article does not say whose words they are."""
    near = two.aligned
    return two.times is Times.FIT and near.run >= 8 and near.telling_run >= 4 and len(two.stems) >= 5  # noqa: PLR2004


_NAMED = (
    Rule("same words", _same_words),
    Rule("word for word", _word_for_word),
    Rule("nearly the same words", _altered_words),
    Rule("quoted words in a report", _quoted_fragment),
    Rule("a phrase in common", _phrase),
    Rule("a long phrase in common", _long_phrase),
    Rule("reported in other words", _other_words),
)
"""Asked where the speakers and the times may be the same, strongest first."""

_WHOEVER = (Rule("the same long quotation, given to another speaker", _long_quotation),)
"""Asked where the speakers differ."""


WEAK = frozenset(
    {"quoted words in a report", "a phrase in common", "a long phrase in common", "reported in other words"}
)
"""Rules whose links hold for two sentences, and do not lead on to a third by themselves."""


def joined(two: Likeness) -> str | None:
    """The rule by which two sentences report the same speech act; None where none does."""
    if two.times is Times.APART:
        return None
    rules = _WHOEVER if two.speakers is Speakers.DIFFERENT else _NAMED
    return next((rule.name for rule in rules if rule.passes(two)), None)


def speakers(one: Statement, other: Statement, types: Mapping[str, EntityType]) -> Speakers:
    """How sure it is that two statements have one speaker. `types` are those of the entities, by id."""
    if one.entity is not None and one.entity == other.entity:
        return Speakers.SAME
    if one.speaker is None or other.speaker is None:
        return Speakers.UNKNOWN
    first, second = _names(one.speaker), _names(other.speaker)
    if first == second:
        return Speakers.SAME
    kinds = {types.get(one.entity or ""), types.get(other.entity or "")}
    if kinds == {EntityType.PERSON}:
        return Speakers.COMPATIBLE if first <= second or second <= first else Speakers.DIFFERENT
    by_proxy = None not in kinds or _for_another(one) != _for_another(other)
    if first & second or (EntityType.PERSON in kinds and by_proxy):
        return Speakers.COMPATIBLE
    described = None in kinds and not (_is_named(one.speaker) and _is_named(other.speaker))
    return Speakers.UNKNOWN if described or kinds == {None, EntityType.ORG} else Speakers.DIFFERENT


def _for_another(statement: Statement) -> bool:
    """Whether a speaker is given only as one who speaks for somebody ("her publicist")."""
    return statement.entity is None and not _SPOKESPEOPLE.isdisjoint(_names(statement.speaker or ""))


_SPOKESPEOPLE = frozenset(
    ("spokesman", "spokeswoman", "spokesperson", "publicist", "rep", "representative", "lawyer", "attorney", "agent")
)


def _names(speaker: str) -> frozenset[str]:
    return frozenset(speaker.casefold().replace(".", "").split()) - {"the", "a", "an", "of", "mr", "mrs", "ms"}


def _is_named(speaker: str) -> bool:
    """Whether a speaker without an entity is given by names ("Craig Zadan and Neil Meron"), not by a description."""
    parts = [part for part in speaker.split() if part not in {"and", "of", "the"}]
    return len(parts) > 1 and all(part[:1].isupper() for part in parts)


def times(one: Statement, other: Statement) -> Times:
    """How well the times fit: of saying where both are dated, else nothing may be said after it was printed."""
    first, second = one.said, other.said
    if first.known and second.known:
        gap = _gap(first, second)
        return Times.FIT if gap is None else Times.NEAR if gap <= _APART else Times.APART
    if _after(first, other.printed) or _after(second, one.printed):
        return Times.APART
    gap = _gap(one.printed, other.printed)
    return Times.NEAR if gap is not None and gap > _LATER else Times.FIT


def _gap(one: Interval, other: Interval) -> timedelta | None:
    """How far apart two brackets lie; None where they may touch."""
    for early, late in ((one, other), (other, one)):
        if early.latest and late.earliest and early.latest < late.earliest:
            return late.earliest - early.latest
    return None


def _after(said: Interval, printed: Interval) -> bool:
    """Whether the words were surely said after the page was printed (a day is left for time zones)."""
    return bool(said.earliest and printed.latest and said.earliest > printed.latest + timedelta(days=1))
