"""The fullest name that the article gives for a body, place or thing: "Magna" -> "Magna International Inc."."""

from collections.abc import Mapping, Sequence

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.types import FIRM_WORDS, TRADES, is_acronym
from onrecord.reading.mentions.values import Form
from onrecord.reading.values import EntityType

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "&"})
_LEGAL_FORMS = frozenset({"n.v.", "s.a.", "a.s.", "b.v.", "s.p.a."})
"""What stands before the name of a company: "N.V. DSM"."""
_MOST_LETTERS = 4
"""Letters before the name of a company: "PKN Orlen"."""
_RAIL = frozenset({"railway", "railways", "railroad"})
"""What the initials of a railway company leave out: "CN" is the Canadian National Railway Co."""
_SEATS = (["university"], ["college"], ["international"], ["party"], ["airlines"], ["air", "lines"])
"""What the short name of a body leaves out, besides what makes it a firm."""
_NO_TEAMS = frozenset({"news", "times", "services", "affairs", "nations", "democrats", "republicans", "states", "s"})
"""What bodies of several towns have behind them."""
_CLIPPED = {"Met": "Metropolitan ", "Fed": "Federal Reserve", "Lib Dems": "Liberal Democrat"}
_WEATHER = " Meteorological Office"
"""What other countries' bodies have whose short name is "Met Office"."""


def full_thing(
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
    letters, _, named = long.partition(" ")
    if is_acronym(letters) and len(letters) <= _MOST_LETTERS and named.startswith(short):
        return named == short or _is_trade_name(short, named)  # "Orlen" of "PKN Orlen SA"
    tail = long[len(short) :].lower().replace(",", " ").split() if long.startswith(short + " ") else []
    return len(tail) > 0 and tail[-1] in legal and all(w in legal | TRADES for w in tail[1:])


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
