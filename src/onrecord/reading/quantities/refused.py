"""Numbers that are not quantities: dates, years, clock times, names, scores, telephone and section numbers."""

from onrecord.reading.quantities.atoms import Atom, glued, hyphen, word, words_of
from onrecord.reading.quantities.counted import counted
from onrecord.reading.quantities.grammar import Amount
from onrecord.reading.quantities.units import TIME
from onrecord.reading.syntax import Tree
from onrecord.text.article import Role

_MONTHS = words_of(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
_LABELS = words_of(
    "no nos number article articles section sections chapter page pages room flight route highway phase day class "
    "category grade type volume episode season round group resolution amendment paragraph clause rule stage version "
    "mark model district zone sector block precinct ward interstate channel platform gate tier title proposition "
    "measure bill item lot unit appendix annex figure table verse psalm act scene game week year step level part "
    "protocol size line division apollo boeing airbus covid sars iphone ipad windows"
)
_NAMED = frozenset({"PRODUCT", "LAW", "WORK_OF_ART", "FAC", "EVENT", "ORG", "GPE", "LOC", "PERSON"})
_CENTURIES = frozenset({"seventeen", "eighteen", "nineteen"})
_DECADES = words_of("twenties thirties forties fifties sixties seventies eighties nineties")
_CLOCK = frozenset({"am", "pm", "a", "p", "o", "gmt", "et", "est", "edt", "utc", "bst", "pt", "noon", "midnight"})
_DAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_SCALES = frozenset({"magnitude"})
_HOURS, _MINUTES, _TWO = 24, 60, 2
_RELEASES = words_of("release version update beta firmware kernel build branch series")
_ONE_IDIOMS = frozenset(
    {"of", "another", "day", "thing", "hand", "side", "point", "way", "who", "else", "roof", "more", "that", "time"}
)


_BEFORE_NUMBERS = words_of(
    "first last next past previous final remaining latest initial another further other additional total combined "
    "record estimated full whole extra only mere some all these those"
)
"""Words that may stand right before a number that counts."""
_YEARS = range(1500, 2101)
"""Four bare digits in this range are a year, unless a plural noun follows that they count."""


def refusal(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """Why the number of `amount` is no quantity, None when nothing speaks against it."""
    checks = (_glued_name, _ordinal, _date, _clock, _label, _entity, _one, _model_number)
    return next((why for check in checks if (why := check(tree, atoms, amount))), None)


# The first rule that applies answers; a return for each is the plainest form.
def _glued_name(_tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:  # noqa: PLR0911
    """Such as "F-16", "A380", "9/11", "1980s", "3-1", "12:30": something is glued to the digits."""
    first, last = amount.number
    if atoms[first].kind == "word":
        return "name" if hyphen(atoms, first - 1) and glued(atoms, first) and glued(atoms, first - 1) else None
    before = atoms[first - 1] if first and atoms[first].glued and first == amount.start else None
    before = None if word(atoms, first - 2) in _SCALES else before  # "a magnitude-5.9 earthquake"
    if first > 1 and hyphen(atoms, first - 1) and atoms[first - 2].kind == "word" and atoms[first - 2].raw.isupper():
        return "name"
    if hyphen(atoms, first - 1) and word(atoms, first - 2) == "to" and hyphen(atoms, first - 3):
        return "score"
    if before is not None and before.kind != "mark":
        return "name"
    if before is not None and (before.text in "/:.'’#@_&" or (hyphen(atoms, first - 1) and before.glued)):
        return "name"
    if not glued(atoms, last) or amount.unit is not None or amount.bound.value == "ratio":
        return None
    after = atoms[last]
    if after.kind in {"word", "number"}:
        return "name"
    if hyphen(atoms, last) and word(atoms, last + 1) == "to" and hyphen(atoms, last + 2):
        return "score"  # "a 9-to-6 vote"
    digits_after = last + 1 < len(atoms) and atoms[last + 1].glued and atoms[last + 1].kind == "number"
    if after.text in "/:" or (digits_after and after.text in "/:.,-–—−"):
        return "score, date or clock time"
    return None


_CLAUSE_ENDS = frozenset({"", ".", ",", ";"})
_SHARING = words_of("by than up down off to cut lose lost fell fall rose rise drop dropped own owns hold holds")
"""Words before "a third" that make it a share where it stands alone."""


def _ordinal(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """Such as "a third factor": after "a", a part that stands before a noun is a rank."""
    first, last = amount.number
    if amount.because != "share" or word(atoms, first) != "a" or word(atoms, last - 1) == "half":
        return None
    if amount.start == first and word(atoms, last) in _CLAUSE_ENDS and word(atoms, first - 1) not in _SHARING:
        head = tree.tokens[atoms[last - 1].token]
        return "ordinal" if head.dep == "dobj" and tree.tokens[head.head].pos == "VERB" else None  # "wounding a third"
    if last >= len(atoms):
        return None
    if hyphen(atoms, last):
        return "ordinal"  # "a third-quarter report"
    return "ordinal" if tree.tokens[atoms[last].token].pos in {"ADJ", "NOUN", "PROPN"} else None


def _date(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """Days of a month and years."""
    first, last = amount.number
    if amount.unit is not None:
        named = is_year(atoms[first].raw) and amount.unit.dimension == TIME and not word(atoms, last).endswith("s")
        return "year" if named and not hyphen(atoms, last) else None  # "the 2018 day five"
    before = word(atoms, first - 2) if word(atoms, first - 1) in {".", ","} else word(atoms, first - 1)
    if before in _MONTHS and (before not in {"may", "march"} or atoms[first - 1].raw[0].isupper()):
        return "date"
    if word(atoms, last) in _MONTHS and atoms[last].raw[0].isupper():
        return "date"
    if word(atoms, first) in _CENTURIES and word(atoms, last) in _DECADES:
        return "decade"  # "the nineteen sixties"
    raw = atoms[first].raw
    token = tree.tokens[atoms[first].token]
    year = is_year(raw)
    counts = token.dep == "nummod" and tree.tokens[token.head].tag == "NNS" and token.head > atoms[first].token
    after = tree.tokens[atoms[last].token] if last < len(atoms) else None
    counts = counts or (after is not None and after.tag == "NNS" and not after.entity)
    if year and (token.entity == "DATE" or not counts or word(atoms, first - 1) in {"in", "since", "the"}):
        return "year"
    counts = counts or (amount.because == "share" and word(atoms, first - 1) in {"by", "than"})
    return "date" if token.entity in {"DATE", "TIME"} and not counts else None


def is_year(raw: str) -> bool:
    """Whether digits can be a year."""
    return len(raw) == len("2024") and raw.isdigit() and int(raw) in _YEARS


def _clock(_tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    first, last = amount.number
    after = word(atoms, last)
    if _torn_clock(atoms, first) or (last == first + 1 and _torn_clock(atoms, last)):
        return "clock time"
    if amount.unit is not None or after not in _CLOCK:
        return None
    if after in {"a", "p"} and word(atoms, last + 1) not in {"m", "."}:
        return None
    if after == "o" and word(atoms, last + 1) not in {"'", "’", "clock"}:
        return None
    return "clock time"


def _torn_clock(atoms: list[Atom], i: int) -> bool:
    """Whether the minutes of a clock time stand at `i`, its colon lost or set apart: "9 25 Thursday", "09 : 10"."""
    if not (0 < i < len(atoms) and len(atoms[i].raw) == _TWO and atoms[i].raw.isdigit() and atoms[i].value < _MINUTES):
        return False
    colon = word(atoms, i - 1) == ":" and i > 1
    hour = atoms[i - 2 if colon else i - 1]
    hours = hour.raw.isdigit() and len(hour.raw) <= _TWO and hour.value <= _HOURS
    return hours and (colon or word(atoms, i + 1) in _CLOCK | _DAYS)


def _label(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """Such as "Section 230", "category 4", "No. 10", "day one"."""
    first = amount.number[0]
    if amount.unit is not None or amount.start != first or "," in atoms[first].raw:
        return None
    before = (
        first - 2 if word(atoms, first - 1) in {".", "-"} and word(atoms, first - 2) in {"no", "nos"} else first - 1
    )
    if word(atoms, amount.number[1] + hyphen(atoms, amount.number[1])) in {"caliber", "calibre"}:
        return "label"  # "a .38 caliber gun"
    if _dialled(atoms, first):
        return "label"
    release = "." in atoms[first].raw and (word(atoms, amount.number[1]) in _RELEASES or _version(tree, atoms, first))
    return "label" if release or word(atoms, before) in _LABELS else None


def _dialled(atoms: list[Atom], first: int) -> bool:
    """Whether digits go on with a telephone number: "555111" in "0800 555111"."""
    at = first
    while at > max(0, first - _GROUPS) and atoms[at - 1].kind == "number" and atoms[at - 1].raw.isdigit():
        at -= 1
    return at < first and atoms[at].raw.startswith("0") and len(atoms[at].raw) >= _MODEL_DIGITS


_GROUPS = 4
"""Groups of digits that a telephone number is written in at most."""


def _version(tree: Tree, atoms: list[Atom], first: int) -> bool:
    """Whether a decimal is one more version of a named thing: "3.7" in "Python 3.5, 3.6, and 3.7"."""
    at = first
    while word(atoms, at - 1) in _JOINTS and "." in atoms[at].raw and at > 1:
        at -= 1
        while at > 0 and word(atoms, at) in _JOINTS:
            at -= 1
        if "." not in atoms[at].raw or atoms[at].kind != "number":
            return False
    before = atoms[at].token - 1
    return at < first and before >= 0 and tree.tokens[before].pos == "PROPN"


_JOINTS = frozenset({",", "and", "or"})


def _entity(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """A number inside a longer name: "Boeing 747", "Group of 20", "Four Seasons"."""
    if amount.unit is not None:
        return None
    first = atoms[amount.number[0]]
    token = tree.tokens[first.token]
    headline = tree.paragraphs[tree.paragraph_of(first.token)].role is Role.HEADLINE
    if token.entity not in _NAMED or headline:
        return None
    alone = token.entity_start and not _continues(tree, first.token)
    counts = token.dep == "nummod" and token.head == first.token + 1 and tree.tokens[token.head].tag == "NNS"
    counts = counts and not is_year(first.raw)
    if alone or (counts and tree.tokens[token.head].entity != token.entity):
        return None  # "the Emissions Database 8668 fires have been detected"
    return None if first.kind == "word" and first.raw.islower() else "part of a name"


def _continues(tree: Tree, token: int) -> bool:
    """Whether the named entity that starts at `token` goes on after it."""
    after = tree.tokens[token + 1] if token + 1 < len(tree.tokens) else None
    return after is not None and after.entity == tree.tokens[token].entity and not after.entity_start


_MODEL_DIGITS = 3
"""Digits that a product's number has at least."""


def _model_number(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """So "their new 737 aircraft", "the 717 had suffered": English counts first and describes then."""
    first, last = atoms[amount.number[0]], atoms[amount.number[1] - 1]
    if amount.unit is not None or first is not last or not first.raw.isdigit() or first.token == 0:
        return None
    before, here = tree.tokens[first.token - 1], tree.tokens[first.token]
    if amount.start != amount.number[0] or before.text.lower() in _BEFORE_NUMBERS:
        return None
    described = before.dep == "amod" and before.head > first.token - 1 and first.value > 1  # "on the average 1 soldier"
    if here.entity == "PRODUCT" and before.pos == "PROPN" and len(first.raw) >= _MODEL_DIGITS:
        return "model number"  # "has RTX 3080 cards"
    after = tree.tokens[first.token + 1] if first.token + 1 < len(tree.tokens) else None
    alone = before.dep == "det" and before.head == first.token and here.dep in {"nsubj", "nsubjpass", "dobj", "pobj"}
    alone = alone and not (after is not None and after.tag == "VBN" and after.head == first.token)  # "the 250 required"
    return "model number" if described or alone else None


def _one(tree: Tree, atoms: list[Atom], amount: Amount) -> str | None:
    """Such as "one" where it is a pronoun or an idiom."""
    first, last = amount.number
    if word(atoms, first) != "one" or last != first + 1 or amount.unit is not None:
        return None
    token = tree.tokens[atoms[first].token]
    after = tree.tokens[atoms[last + 1].token] if last + 1 < len(atoms) else None
    if word(atoms, last) == "or":
        return "pronoun"  # "one or more donations"
    if word(atoms, last) == "of" and after is not None and (after.pos != "PRON" or after.tag == "PRP$"):
        return None if counted(tree, atoms, amount) else "pronoun"  # "one of the best wireless speakers"
    counts = token.dep == "nummod" and token.head > atoms[first].token
    return None if counts and word(atoms, last) not in _ONE_IDIOMS else "pronoun"
