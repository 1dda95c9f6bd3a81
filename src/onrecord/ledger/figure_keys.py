"""What a figure is about, in a form that can be compared across articles.

Two figures come together only when the same thing is named: by a proper name or abbreviation ("ATACMS"), or by a
counted noun with what became of it ("warehouses destroyed"). A generic noun alone ("missiles", "officials") does
not make two figures one thing.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

from onrecord.ledger.values import Figure
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.quantities.units import MONEY, unit_of
from onrecord.reading.values import Bound, EntityType, MentionKind, Quantity, Reading, TimeType
from onrecord.text.article import Article, Role

_OUTCOMES = {
    "dead": "dead died die dies death deaths dying killed kill kills killing fatalities fatality perished",
    "injured": "injured injures injure injuring injuries wounded wounding wounds hurt hospitalized hospitalised",
    "missing": "missing unaccounted",
    "arrested": "arrested arrests arresting detained detaining",
    "displaced": "displaced evacuated evacuating homeless",
}
OUTCOME_OF = {word: outcome for outcome, words in _OUTCOMES.items() for word in words.split()}
_TOLL = frozenset({"toll"})
_PEOPLE = words_of("people person persons men women lives civilians victims others")
_KIND = re.compile(
    r"^(?:an?|the|this|that|one|some|another)?\s*(?:type|kind|version|variant|sort|class|model)s?\s+of\s+",
    re.IGNORECASE,
)
_VARIANTS = words_of("older newer upgraded modified extended extended-range shorter shorter-range earlier later")
_DETERMINERS = words_of("a an the this that these those its their his her our some any all each every")
_IGNORED = words_of("maximum max top total overall estimated current reported claimed effective")
_SORTS = words_of(
    "missile rocket system weapon jet aircraft plane helicopter drone ship vessel submarine tanker tank vehicle car "
    "train bridge river mountain island building tower plant virus storm hurricane city town province company "
    "airline airliner satellite telescope reactor dam"
)
"""Head nouns that only say what sort of thing a name names: "ATACMS missiles" are ATACMS."""
_SHORTEST_ABBREVIATION = 3
_BACKGROUND = timedelta(days=45)
"""A sentence that dates itself this long before its page tells of something else than the news of the day."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What makes two figures comparable: subject, property and dimension, normalised."""

    subject: str
    property: str
    dimension: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A figure with what the sets need to know of it. `key` is None where it is too generic to compare."""

    figure: Figure
    key: Key | None
    subject: str
    """The subject's words without determiner and without the words that mark a variant."""
    variant: str
    places: frozenset[str]
    toll: bool
    """Whether it counts people something happened to: such a number grows from day to day."""
    fleeting: bool
    """Whether its verb tells of one event among many (rose, paid), so that two values need not exclude each other."""


def note(figure: Figure, quantity: Quantity, article: Article, reading: Reading) -> Noted:
    """`figure` with its key."""
    variant, subject = _split_variant(figure.of or "")
    toll = _outcome(figure.property)
    key = None
    loose = quantity.ambiguous or quantity.bound is Bound.RATIO or quantity.because.endswith("count:further")
    if not loose and not _is_background(figure, quantity, reading):
        key = _key(figure, quantity, subject, toll, capitals=_capitals_mean_names(quantity, article, reading))
    places = frozenset(
        (m.entity or article.words(m.span)).lower()
        for m in reading.mentions
        if m.type is EntityType.PLACE and quantity.sentence is not None and quantity.sentence.covers(m.span)
    )
    fleeting = quantity.because.endswith(("; verb", "; count:by a person"))
    return Noted(figure, key, subject, variant, places, toll is not None and figure.unit is None, fleeting)


def _is_background(figure: Figure, quantity: Quantity, reading: Reading) -> bool:
    """Whether the sentence dates itself well before the page was printed."""
    if figure.printed.earliest is None or quantity.sentence is None:
        return False
    limit = figure.printed.earliest - _BACKGROUND
    dated = [t for t in reading.times if t.type is TimeType.DATE and quantity.sentence.covers(t.span)]
    return any(t.when.latest is not None and t.when.latest < limit for t in dated) and quantity.unit is None


def _outcome(words: str | None) -> str | None:
    """What became of people, when the property's words say so: "killed", "death toll" -> dead."""
    tokens = (words or "").lower().split()
    found = [OUTCOME_OF[t] for t in tokens if t in OUTCOME_OF]
    if found:
        return found[-1]
    return "dead" if tokens and tokens[-1] in _TOLL else None


def _capitals_mean_names(quantity: Quantity, article: Article, reading: Reading) -> bool:
    """Whether a capital says "name" here: not at a sentence's start, nor in a headline, unless a name was found."""
    span = quantity.of_span
    if span is None or any(m.kind is MentionKind.NAME and m.span.overlaps(span) for m in reading.mentions):
        return True
    first = quantity.sentence is not None and quantity.sentence.start == span.start
    return not first and not any(s.role is Role.HEADLINE and s.span.covers(span) for s in article.segments)


def _key(figure: Figure, quantity: Quantity, subject: str, outcome: str | None, *, capitals: bool) -> Key | None:
    dimension = dimension_of(figure.unit)
    if outcome is not None and figure.unit is None:
        who = _head(subject) if subject else "people"
        return Key("people" if who in _PEOPLE else who, outcome, dimension)
    if not subject or figure.property is None:
        return None
    if quantity.verb_span is not None and quantity.property_span is None:
        return Key(_noun_phrase(subject), stem(figure.property.lower()), dimension)
    name = named(subject, capitals=capitals)
    return None if name is None else Key(name, _property(figure.property), dimension)


def dimension_of(code: str | None) -> str:
    """The dimension of a unit code; each currency is its own, for the record converts no money."""
    unit = unit_of(code)
    if code is None:
        return "count"
    if unit is None or unit.dimension == MONEY:
        return f"money {code}"
    return unit.dimension


def _split_variant(words: str) -> tuple[str, str]:
    """The words that mark a variant, and the rest: "a type of ATACMS" -> "a type of", "ATACMS"."""
    kind = _KIND.match(words)
    if kind is not None:
        return kind.group().strip().lower(), words[kind.end() :]
    tokens = words.split()
    while tokens and tokens[0].lower() in _DETERMINERS:
        tokens = tokens[1:]
    marks = [t.lower() for t in tokens if t.lower() in _VARIANTS]
    return " ".join(marks), " ".join(t for t in tokens if t.lower() not in _VARIANTS)


def named(subject: str, *, capitals: bool) -> str | None:
    """The name in a subject's words: its abbreviation when it has one, else its capitalised words; None without one.

    Where `capitals` mean nothing, only an abbreviation is a name. A lower-case head noun belongs to the name
    ("Boeing shares") unless it only says what sort of thing is named.
    """
    words = re.findall(r"[^\W_][\w&.’'-]*", subject)
    short = [w for w in words if len(w) >= _SHORTEST_ABBREVIATION and w.isupper() and w.isalpha()]
    capital = [w.lower().removesuffix("'s").removesuffix("’s") for w in words if w[0].isupper()]
    if not capital or not (capitals or short):
        return None
    name = short[-1].lower() if short else " ".join(capital)
    head = singular(words[-1].lower())
    return name if words[-1][0].isupper() or head in _SORTS else f"{name} {head}"


def _head(subject: str) -> str:
    return singular(subject.rpartition(" ")[2].lower())


def _noun_phrase(subject: str) -> str:
    """A counted noun phrase, lower case and singular; its adjectives stay, for they narrow what is counted."""
    *before, last = subject.lower().split()
    return " ".join([*before, singular(last)])


def singular(noun: str) -> str:
    """A rough singular, good enough to compare two forms of one noun."""
    if noun in _PEOPLE:
        return noun
    if noun.endswith("ies") and len(noun) > len("ties"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _property(words: str) -> str:
    """The property without words that do not change which one it is: "maximum range" -> "range"."""
    tokens = [t for t in words.lower().split() if t not in _IGNORED]
    return " ".join(tokens) or words.lower()


def stem(verb: str) -> str:
    """A rough stem, good enough to compare two forms of one verb."""
    for ending in ("ing", "ed", "es", "s"):
        if verb.endswith(ending) and len(verb) > len(ending) + 2:
            return verb.removesuffix(ending)
    return verb
