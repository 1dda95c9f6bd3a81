"""The fullest name that the article itself gives for each form: "Putin" -> "Vladimir Putin".

A form that fits two people stays without an entity: a wrong name is worse than none.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.families import models
from onrecord.reading.mentions.headlined import cut_overruns
from onrecord.reading.mentions.names import GLUED, PARTICLES, SUFFIXES
from onrecord.reading.mentions.types import FIRM_WORDS, TRADES, is_acronym
from onrecord.reading.mentions.values import Form
from onrecord.reading.values import EntityType

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "&"})
_LEGAL_FORMS = frozenset({"n.v.", "s.a.", "a.s.", "b.v.", "s.p.a."})
"""What stands before the name of a company: "N.V. DSM"."""
_RAIL = frozenset({"railway", "railways", "railroad"})
"""What the initials of a railway company leave out: "CN" is the Canadian National Railway Co."""
_SEATS = (["university"], ["college"], ["international"], ["party"], ["airlines"], ["air", "lines"])
"""What the short name of a body leaves out, besides what makes it a firm."""
_NO_TEAMS = frozenset({"news", "times", "services", "affairs", "nations", "democrats", "republicans", "states", "s"})
"""What bodies of several towns have behind them."""
_CLIPPED = {"Met": "Metropolitan ", "Fed": "Federal Reserve", "Lib Dems": "Liberal Democrat"}
_WEATHER = " Meteorological Office"
"""What other countries' bodies have whose short name is "Met Office"."""
_NICKNAME = re.compile(r""" ["'“‘][^"'”’]+["'”’],? """)
_GIVEN = ("Al ", "Della ", "Van ")
"""What is a first name where a capital and no hyphen stand before one surname, and a particle elsewhere: "Al Gore"."""
_INITIAL = re.compile(r"[a-z]\.")
_WITH_INITIAL = 3
"""Words of a name that opens with an initial: "W. Mark Felt"."""
_SHORTEST_SLIP = 5
_SHORTEST_PET = 3
"""Letters of the shortest pet name that is read as one: "Dan" for "Daniel"."""
_CUT = 3
"""Letters at least by which it is shorter."""
_MOTHER_OF = frozenset({"um", "umm", "oum"})
"""What with a child's name is a mother's: "Umm Khaled" is not Khaled."""
_NEAR = 4
"""Names between a full name and a surname that may still lean on it."""


def fullest_names(forms: Sequence[Form], acronyms: Mapping[str, str], lexicon: Lexicon) -> dict[int, str | None]:
    """For each form (by `order`): the article's fullest name, None when two fit.

    Names that differ in their apostrophes only ("O’Kelly", "O'Kelly") are one, printed as the article first has it.
    """
    printed: dict[str, str] = {}
    for form in forms:
        printed.setdefault(_straight(form.words), form.words)
    found = _fullest_names([replace(f, words=_straight(f.words)) for f in forms], acronyms, lexicon)
    return {order: None if name is None else printed.get(name, name) for order, name in found.items()}


def _straight(words: str) -> str:
    return words.replace("’", "'")


def _fullest_names(forms: Sequence[Form], acronyms: Mapping[str, str], lexicon: Lexicon) -> dict[int, str | None]:
    forms = cut_overruns([_without_nickname(f) for f in forms], lexicon)
    people = _people([f for f in forms if f.type is EntityType.PERSON], lexicon)
    others = list({(f.words, f.type): f for f in forms if f.type is not EntityType.PERSON}.values())
    outlets = {
        w.lower(): o.name for o in lexicon.outlets for f in (o.name, *o.aliases) for w in (f, f.removeprefix("The "))
    }
    things = {(f.words, f.type): _thing(f, others, acronyms, outlets, lexicon) for f in others}
    about = models([f for f in forms if f.type is EntityType.PRODUCT])
    things |= {(family, EntityType.PRODUCT): model for family, model in about.items()}
    return {
        f.order: _person(f, people, lexicon) if f.type is EntityType.PERSON else things[f.words, f.type] for f in forms
    }


@dataclass(slots=True)
class _Person:
    """One full name, all longer and shorter variants of it, and where it first stands."""

    name: str
    first: str
    last: str
    suffix: str
    since: int
    places: list[int]
    """Where (order in the text) the full name stands."""
    bare: list[int]
    """Where the bare surname stands."""
    middle: tuple[str, ...] = ()
    """Initials of the names in between: "George W." and "George H. W." are two."""


def _parts(words: str) -> tuple[list[str], str]:
    """The words of a person's name without a suffix (particles belong to the surname), and the suffix."""
    parts = [p.strip(",") for p in words.lower().split()]
    suffix = parts.pop().rstrip(".") if len(parts) > 1 and parts[-1] in SUFFIXES else ""
    if len(parts) == _WITH_INITIAL and _INITIAL.fullmatch(parts[0]) and not _INITIAL.fullmatch(parts[1]):
        parts = parts[1:]  # "W. Mark Felt" goes by "Mark Felt"
    given = words.startswith(_GIVEN) and len(parts) == len(("given", "name"))
    while len(parts) > 1 and parts[-2] in PARTICLES and not given:
        parts[-2:] = [" ".join(parts[-2:])]
    return parts, suffix


def _without_nickname(form: Form) -> Form:
    """The person's form without a name in quotation marks: "Vincent “The Chin” Gigante" is Vincent Gigante."""
    return replace(form, words=_NICKNAME.sub(" ", form.words)) if form.type is EntityType.PERSON else form


def _whole_of_tail(words: str, all_words: Iterable[str], lexicon: Lexicon) -> str | None:
    """The one longer name that a compound surname ends: "Wasserman Schultz" of "Debbie Wasserman Schultz".

    "John Smith" is no tail of "Photographer John Smith": what is cut off must be a first name.
    """
    if " " not in words:
        return None
    longer = [w for w in all_words if w.lower().endswith(" " + words.lower())]
    if len(longer) != 1:
        return None
    first, whole = words.split(maxsplit=1)[0].lower(), longer[0].split()
    if first in lexicon.first_names and not (len(whole) == len(words.split()) + 1 and _is_given(whole[0], lexicon)):
        return None
    return longer[0] if longer[0].split()[0].lower() in lexicon.first_names else None


def _is_given(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a first name and nothing else: not "Will", not "Judge"."""
    return word.istitle() and word.lower() in lexicon.first_names and word.lower() not in lexicon.titles


def _people(forms: Sequence[Form], lexicon: Lexicon) -> list[_Person]:
    people: list[_Person] = []
    all_words = {f.words for f in forms}
    tails = {w for w in all_words if _whole_of_tail(w, all_words, lexicon)}
    tails |= {
        w for w in all_words if w.startswith(_GIVEN) and any(o.lower().endswith(f" {w.lower()}") for o in all_words)
    }
    for form in forms:
        parts, suffix = _parts(form.words)
        if len(parts) == 1 or form.words in tails:
            continue
        fits = [p for p in people if _may_be(p, parts, suffix)]
        if len(fits) > 1:
            continue
        if not fits:
            fits = [_Person(form.words, parts[0], parts[-1], suffix, form.order, [], [])]
            people += fits
        person = fits[0]
        person.middle = person.middle or _middle(parts)
        person.places.append(form.order)
        if len(form.words) > len(person.name):
            person.name = form.words
    bare: dict[str, list[int]] = {}
    for form in forms:
        bare.setdefault(form.words.lower(), []).append(form.order)
    for person in people:
        person.bare.extend(bare.get(person.last, ()))
    return people


def _may_be(person: _Person, parts: list[str], suffix: str) -> bool:
    """Whether a full name in parts can be that person's: same first and last name, no other middle name."""
    if (person.last, person.suffix) != (parts[-1], suffix):
        return False
    first = person.first == parts[0] or _one_letter(person.first, parts[0]) or _shortened(person.first, parts[0])
    middle = _middle(parts)
    return first and (not middle or not person.middle or middle == person.middle)


def _middle(parts: list[str]) -> tuple[str, ...]:
    """The initials of the names between the first and the last: "h.w." has two."""
    return tuple(c for p in parts[1:-1] for c in ([x[0] for x in p.split(".") if x] if "." in p else [p[:1]]))


def _one_letter(a: str, b: str) -> bool:
    """Whether two first names differ in one letter only, as in "Kristin" and "Kristen": one is a slip of the pen."""
    return len(a) == len(b) >= _SHORTEST_SLIP and sum(x != y for x, y in zip(a, b, strict=True)) == 1 and a[0] == b[0]


def _shortened(a: str, b: str) -> bool:
    """Whether one first name is short for the other, by its start: "Fred" and "Frederick"; not "Ann" and "Anna"."""
    short, long = sorted((a, b), key=len)
    return len(short) >= _SHORTEST_PET and len(long) - len(short) >= _CUT and long.startswith(short) and "-" not in long


def _person(form: Form, people: list[_Person], lexicon: Lexicon) -> str | None:
    parts, suffix = _parts(form.words)
    if len(parts) > 1:
        particle = [p for p in people if p.last == form.words.lower()]
        if len(particle) == 1:
            return particle[0].name  # "Al Assad" beside "Bashar al Assad"
        whole = _whole_of_tail(form.words, {p.name for p in people}, lexicon)
        if whole is not None:
            return whole
        same = [p for p in people if _may_be(p, parts, suffix)]
        return same[0].name if len(same) == 1 else None
    word = parts[0]
    people = [p for p in people if p.first not in _MOTHER_OF or p.name.lower() == word]
    fits = _elders([p for p in people if p.last == word])
    fits = [p for p in people if suffix and p.suffix == suffix and word in {p.first, p.last}] or fits
    fits = fits or [p for p in people if p.last.partition("-")[0] in GLUED and p.last.partition("-")[2] == word]
    fits = fits or [p for p in people if p.first == word] or [p for p in people if word in p.name.lower().split()]
    if not fits:
        return form.words
    if fits and form.gender and all(p.last == word and _is_other(p, form, lexicon) for p in fits):
        return form.words  # "Mr Kell" is not Anna Kell
    if len(fits) > 1 and form.gender:
        fits = [p for p in fits if lexicon.first_names.get(p.first, "u") in {form.gender, "u"}] or fits
    if len(fits) > 1:
        fits = [p for p in fits if p.since < form.order] or fits
    if len(fits) > 1:
        fits = _established(form, fits)
    return fits[0].name if len(fits) == 1 else None


def _is_other(person: _Person, form: Form, lexicon: Lexicon) -> bool:
    """Whether the person's first name is of the other gender than the title before the form."""
    return lexicon.first_names.get(person.first, "u") not in {form.gender, "u"}


def _elders(family: list[_Person]) -> list[_Person]:
    """Those of one surname, without a "Jr." who has his first name of another of them."""
    return [p for p in family if not p.suffix or not any(o.first == p.first and not o.suffix for o in family)]


def _established(form: Form, fits: list[_Person]) -> list[_Person]:
    """The person whom the bare surname meant before another of that surname came in, unless he was just named."""
    first, second = sorted(fits, key=lambda p: p.since)[:2]
    is_first = any(first.since < bare < second.since for bare in first.bare)
    just_named = max((o for p in fits if p is not first for o in p.places if o < form.order), default=-_NEAR)
    return [first] if is_first and form.order - just_named > _NEAR else fits


def _thing(
    form: Form, others: Sequence[Form], acronyms: Mapping[str, str], outlets: Mapping[str, str], lexicon: Lexicon
) -> str:
    """The fullest form of an organisation, place or thing."""
    if form.words in acronyms or form.words in acronyms.values():
        return acronyms.get(form.words, form.words)
    outlet = outlets.get(form.words.lower())
    if outlet is not None:
        same = {f.words for f in others if outlets.get(f.words.lower()) == outlet}
        return outlet if outlet in same else max(same, key=lambda w: (len(w), w))
    first, _, rest = form.words.partition(" ")
    if first in acronyms and rest.islower():
        return acronyms[first]  # "the M5S party"
    if form.type is EntityType.PLACE and form.words.lower() in lexicon.demonyms:
        country = lexicon.demonyms[form.words.lower()]
        places = [f for f in others if f.type is EntityType.PLACE]
        alike = {f.words for f in places if lexicon.demonyms.get(f.words.lower()) == country}
        return max(alike, key=lambda w: (len(w), w))
    if form.type is EntityType.ORG:
        longer = {f.words for f in others if f.type is EntityType.ORG and _is_long_form(form.words, f.words)}
        longer = longer or {f.words for f in others if f.type is EntityType.ORG and _is_trade_name(form.words, f.words)}
        fullest = max(longer, key=lambda w: (len(w), w), default=form.words)
        if all(w == fullest or fullest.startswith(w + " ") for w in longer):
            return fullest
    return form.words


def _is_trade_name(short: str, long: str) -> bool:
    """Whether `long` is `short` with what it trades in and a company ending: "Magna International Inc."."""
    legal = FIRM_WORDS | _LEGAL_FORMS
    tail = long[len(short) :].lower().replace(",", " ").split() if long.startswith(short + " ") else []
    return bool(tail) and tail[-1] in legal and all(w in legal | TRADES for w in tail)


def _is_nickname(short: str, long: str) -> bool:
    """Whether `short` is what a team is called without its town: "Celtics" of "Boston Celtics"."""
    town = long.removesuffix(" " + short) if long.endswith(" " + short) else ""
    last = short.rsplit(maxsplit=1)[-1].lower()
    several = short.endswith(("s", "Sox")) and last not in FIRM_WORDS | TRADES | _NO_TEAMS
    return bool(town) and several and all(w.istitle() or w == "LA" for w in town.split())


def _is_long_form(short: str, long: str) -> bool:
    """Whether `long` is `short` with a company ending, or the words that the acronym `short` stands for."""
    tail = long[len(short) :].lower().replace(",", " ").split() if long.startswith(short + " ") else []
    if (tail and (all(w in FIRM_WORDS for w in tail) or tail in _SEATS)) or _is_nickname(short, long):
        return True
    partner, *ending = long[len(short) :].split() if long.startswith(short + "-") else [""]
    if partner[1:2].isupper() and ending and all(w.lower() in FIRM_WORDS for w in ending):
        return True  # "Anheuser" of "Anheuser-Busch Cos."
    if long.startswith(_CLIPPED.get(short, "\n")) or (short == "Met Office" and long.endswith(_WEATHER)):
        return True
    if long.endswith(" " + short) and long.removesuffix(" " + short).lower() in _LEGAL_FORMS:
        return True
    words = [w for w in long.split() if w.lower() not in _SMALL]
    *place, letters = short.split()
    whose, _, town = short.partition(" ")
    if town and is_acronym(whose) and long.endswith(f", {town}"):  # "UC Davis"
        place, letters, words = [town], whose, [town, *words[: -len(town.split())]]
    if place and words[: len(place)] == place and is_acronym(letters):  # "California ISO"
        return "".join(w[0] for w in words[len(place) :]) == letters
    core = [w for w in words if w.lower().strip(",") not in FIRM_WORDS or w in {"Motor", "Motors", "Group"}]
    brand = [w for w in core if w.lower() not in _RAIL] if core != words else []
    spelled = ("".join(w[0] for w in some) for some in (words, core, brand) if len(some) > 1)
    return is_acronym(short) and short in spelled
