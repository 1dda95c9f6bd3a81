"""The fullest name that the article itself gives for each form: "Putin" -> "Vladimir Putin".

A form that fits two people stays without an entity: a wrong name is worse than none.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.families import models
from onrecord.reading.mentions.full_things import full_thing
from onrecord.reading.mentions.headlined import cut_overruns
from onrecord.reading.mentions.names import GLUED, PARTICLES, SUFFIXES
from onrecord.reading.mentions.values import Form
from onrecord.reading.values import EntityType

_NICKNAME = re.compile(r""" ["'“‘][^"'”’]+["'”’],? """)
_GIVEN = ("Al ", "Della ", "Mac ", "Van ")
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
    bynames = {_without_nickname(f).words: f"{_byname(f)} {_parts(f.words)[0][-1]}" for f in forms if _byname(f)}
    forms = cut_overruns([_without_nickname(f) for f in forms], lexicon)
    people = _people([f for f in forms if f.type is EntityType.PERSON], lexicon, bynames)
    others = list({(f.words, f.type): f for f in forms if f.type is not EntityType.PERSON}.values())
    outlets = {
        w.lower(): o.name for o in lexicon.outlets for f in (o.name, *o.aliases) for w in (f, f.removeprefix("The "))
    }
    things = {(f.words, f.type): full_thing(f, others, acronyms, outlets, lexicon) for f in others}
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
    byname: str = ""
    """The nickname that the full name has in quotation marks, and the surname."""


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


def _byname(form: Form) -> str:
    """The nickname that stands in quotation marks within the person's form, in small letters."""
    found = _NICKNAME.search(form.words) if form.type is EntityType.PERSON else None
    return "" if found is None else found.group().strip(" ,\"'“”‘’").lower()


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


def _whole_of_part(form: Form, forms: Iterable[Form]) -> str | None:
    """The one name before it of which the form is a part: "García Ruiz" of "Ana García Ruiz Paz"; not its end."""
    if " " not in form.words:
        return None
    part = f" {form.words.lower()} "
    longer = {f.words for f in forms if part in f" {f.words.lower()} " and f.words.lower() != form.words.lower()}
    longer = {w for w in longer if not w.lower().endswith(part.rstrip()) and not {"-", "–", "—"} & set(w.split())}
    before = any(f.order < form.order for f in forms if f.words in longer)
    return next(iter(longer)) if len(longer) == 1 and before else None


def _is_given(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a first name and nothing else: not "Will", not "Judge"."""
    return word.istitle() and word.lower() in lexicon.first_names and word.lower() not in lexicon.titles


def _people(forms: Sequence[Form], lexicon: Lexicon, bynames: Mapping[str, str]) -> list[_Person]:
    people: list[_Person] = []
    all_words = {f.words for f in forms}
    tails = {w for w in all_words if _whole_of_tail(w, all_words, lexicon)}
    tails |= {f.words for f in forms if _whole_of_part(f, forms)}
    tails |= {
        w for w in all_words if w.startswith(_GIVEN) and any(o.lower().endswith(f" {w.lower()}") for o in all_words)
    }
    for form in forms:
        parts, suffix = _parts(form.words)
        if len(parts) == 1 or form.words in tails:
            continue
        byname = bynames.get(form.words, "")
        known = [p for p in people if byname and byname == f"{p.first} {p.last}"]
        for person in known[:1]:
            person.first, person.byname = parts[0], byname  # "Ann “Nan” Kell" behind "Nan Kell"
        fits = [p for p in people if _may_be(p, parts, suffix)]
        if len(fits) > 1:
            continue
        if not fits:
            fits = [_Person(form.words, parts[0], parts[-1], suffix, form.order, [], [], byname=byname)]
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
    if person.byname and person.byname == " ".join(parts):
        return True  # "Nan Kell" beside "Ann “Nan” Kell"
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


def _misprints(word: str, surname: str) -> bool:
    """Whether one letter too many or too few, another, or two that changed places part them: "Bryne" of "Byrne"."""
    if min(len(word), len(surname)) < _SHORTEST_SLIP or word[0] != surname[0] or abs(len(word) - len(surname)) > 1:
        return False
    start = _alike(word, surname)
    end = _alike(word[start:][::-1], surname[start:][::-1])
    one, other = word[start : len(word) - end], surname[start : len(surname) - end]
    return max(len(one), len(other)) <= 1 or (len(one) == len(other) == len("ea") and one == other[::-1])


def _alike(one: str, other: str) -> int:
    """How many letters two words have alike at their start."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


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
        within = [p for p in people if f" {form.words.lower()} " in f" {p.name.lower()} " and p.since < form.order]
        within = [p for p in within if " - " not in p.name]
        same = same or within  # "García Ruiz" beside "Ana García Ruiz Paz"
        return same[0].name if len(same) == 1 else None
    word = parts[0]
    people = [p for p in people if p.first not in _MOTHER_OF or p.name.lower() == word]
    fits = _elders([p for p in people if p.last == word])
    fits = [p for p in people if suffix and p.suffix == suffix and word in {p.first, p.last}] or fits
    fits = fits or [p for p in people if p.last.partition("-")[0] in GLUED and p.last.partition("-")[2] == word]
    fits = fits or [p for p in people if p.first == word] or [p for p in people if _goes_by(p, word)]
    fits = fits or [p for p in people if p.places and _misprints(word, p.last) and len(p.places) + len(p.bare) > 1]
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


def _goes_by(person: _Person, word: str) -> bool:
    """Whether the word is a name in the middle of the person's, or his nickname."""
    return word in person.name.lower().split() or (person.byname != "" and word == person.byname.split()[0])


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
