"""What a figure is about, in a form that can be compared across articles.

Two figures come together only when the same thing is named: by a proper name or abbreviation ("ATACMS"), or by a
counted noun with what became of it ("warehouses destroyed"). A generic noun alone ("missiles", "officials") does
not make two figures one thing.
"""

import re
from dataclasses import dataclass

from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.values import Figure
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.quantities.units import MONEY, unit_of
from onrecord.reading.values import Quantity

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
_EVENTS = words_of(
    "quake earthquake tremor temblor election elections vote poll polls ballot referendum storm hurricane typhoon "
    "cyclone eruption"
)
_OF_EVENTS = words_of("magnitude turnout")
"""What only an event has: an article of one story need not name it again. Such figures are never in conflict."""

EVENT = ""
"""Subject of a key that is of the story's event, which the articles need not name."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What makes two figures comparable: subject, property and dimension, normalised."""

    subject: str
    property: str
    dimension: str
    named: bool = True
    """Whether a name says what it is of; a counted noun ("warehouses") can be of other things elsewhere."""

    def settles_place(self) -> bool:
        """Whether it is of the story's event or of a named place, so that what else its sentence names is no matter."""
        return self.subject == EVENT or self.property == POPULATION


POPULATION = "population"


def is_toll(words: str | None) -> bool:
    """Whether a property's words say what became of people."""
    return _outcome(words) is not None


def is_people(noun: str) -> bool:
    """Whether a noun only says that people are counted."""
    return noun in _PEOPLE


def _outcome(words: str | None) -> str | None:
    """What became of people, when the property's words say so: "killed", "death toll" -> dead."""
    tokens = (words or "").lower().split()
    found = [OUTCOME_OF[t] for t in tokens if t in OUTCOME_OF]
    if found:
        return found[-1]
    return "dead" if tokens and tokens[-1] in _TOLL else None


# The first rule that applies answers; a return for each is the plainest form.
def key_of(figure: Figure, quantity: Quantity, subject: str, ids: Names, *, capitals: bool) -> Key | None:  # noqa: PLR0911
    """The key of a figure, None where its words are too generic to compare. `subject` is without variant words."""
    dimension, outcome = dimension_of(figure.unit), _outcome(figure.property)
    if outcome is not None and figure.unit is None:
        who = head(subject) if subject else "people"
        return Key("people" if who in _PEOPLE else who, outcome, dimension)
    if figure.property is None:
        alone = subject.strip("-").lower()
        return Key(EVENT, alone, dimension) if alone in _OF_EVENTS else None
    spilt = _spilt(subject, figure.property)
    if spilt is not None:
        return Key(spilt, "spilled", dimension, named=False)
    if _is_of_the_event(subject, figure.property):
        return Key(EVENT, _property(figure.property), dimension)
    if not subject:
        return None
    if quantity.verb_span is not None and quantity.property_span is None:
        return Key(_noun_phrase(subject), stem(figure.property.lower()), dimension, named=False)
    name = named(subject, capitals=capitals)
    return (
        None
        if name is None
        else Key(entity_of(name, ids, figure.article) or name, _property(figure.property), dimension)
    )


_SPILLS = words_of("spill spills spilled spilt spillage leak leaks leaked leaking leakage")
"""What became of a liquid, as verb or noun: "40 tonnes of diesel leaked", "the diesel spill at 95 tonnes"."""


def _spilt(subject: str, words: str) -> str | None:
    """What was spilled, where the property says that something was."""
    *before, last = words.lower().split()
    if last not in _SPILLS:
        return None
    return head(subject) if subject else before[-1] if before else None


def _is_of_the_event(subject: str, words: str) -> bool:
    """Whether the property is one that only an event has, and nothing but an event, or nothing, is named with it."""
    return _property(words) in _OF_EVENTS and (not subject or head(subject) in _EVENTS)


def dimension_of(code: str | None) -> str:
    """The dimension of a unit code; each currency is its own, for the record converts no money."""
    unit = unit_of(code)
    if code is None:
        return "count"
    if unit is None or unit.dimension == MONEY:
        return f"money {code}"
    return unit.dimension


def split_variant(words: str) -> tuple[str, str]:
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


def bare(words: str) -> str:
    """A phrase without its determiners."""
    tokens = words.split()
    while len(tokens) > 1 and tokens[0].lower() in _DETERMINERS:
        tokens = tokens[1:]
    return " ".join(tokens)


def head(subject: str) -> str:
    """The head noun of a noun phrase, lower case and singular."""
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
