"""The words around a figure, in a form that can be compared across articles: sorts of things, and telling words."""

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.ledger.figure_keys import bare, head
from onrecord.ledger.wording import stem
from onrecord.reading.quantities.atoms import words_of
from onrecord.reading.values import Mention, MentionKind, Quantity
from onrecord.text.span import Span

_SORTS = {
    "loot": "jewel jewelry jewellery gem diamond ring watch necklace loot booty haul heist robbery theft raid",
    "damage": "damage loss destruction",
    "people": "people person man woman resident inhabitant citizen population protester demonstrator",
    "workers": "worker employee coworker staff job position",
    "deal": "deal contract offer bid bond",
    "shots": "shot bullet round",
}
_SORT_OF = {noun: sort for sort, nouns in _SORTS.items() for noun in nouns.split()}
"""Nouns that news uses for one sort of thing."""
_LIGHT = words_of(
    "the and was were are for has had not but his her him its our who whom whose off out why how any all one two "
    "may did does made make takes took got get gave give went came come goes per via now yet too nor both each "
    "every another still even ever never since while because without within across against around toward towards "
    "upon although though about after also among been being could during from have having here into just more "
    "most much only other over some than that their them then there these they this those through under until "
    "what when where which will with would year million billion percent according told said says saying official "
    "report reported people estimated least nearly number total including january february march april june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday week "
    "month today yesterday share shares stock exchange composite trading counter quarter third net income profit "
    "revenue earnings compared closed close"
)
_LIGHT_STEMS = frozenset(stem(word) for word in _LIGHT)
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_][^\W_]*")
_AROUND = 5
"""Words to each side of a number that stand beside it."""


_FATES = frozenset(
    stem(w)
    for w in words_of(
        "destroyed destruction damaged leveled levelled flattened razed collapsed burned burnt torched looted smashed "
        "evacuated arrested detained rescued killed dead injured wounded missing"
    )
)
_DEEDS = words_of(
    "game point rebound yard carry run pass assist catch touchdown td goal win season tackle sack interception inning "
    "homer rbi reception attempt lead strikeout steal set round match medal title play quarter drive"
)
"""What players do many of: two numbers of it are of two players, games or days."""
_SPORT = frozenset(stem(word) for word in words_of("rebounds touchdown touchdowns innings homers rbis interceptions"))
"""Words that only reports of games have."""
_RUNNING = re.compile(
    r"\b(?:so far|thus far|to date|since(?!\s+\w+ing\b)|altogether|in all|overall|a total of)\b", re.IGNORECASE
)
_JOINED = re.compile(r"\s+(?:and|or)\s+[^\W\d]", re.IGNORECASE)
_RATE = re.compile(r"\s+(?:per|each|every)\b", re.IGNORECASE)


def stands_alone(text: str, quantity: Quantity) -> bool:
    """Whether a number is that of one thing at one time, so that another may be held against it.

    Not a running total ("so far"), a rate ("per season"), a number of two sorts together ("420 passengers and crew"),
    or what a player did.
    """
    if quantity.sentence is None or _RUNNING.search(quantity.sentence.of(text)):
        return False
    last = quantity.span if quantity.of_span is None else max(quantity.span, quantity.of_span, key=lambda s: s.end)
    behind = text[last.end : last.end + 12]
    joined = quantity.unit is None and _JOINED.match(behind)
    noun = head(quantity.of or "nothing")
    deed = {noun, noun.removesuffix("e")} & _DEEDS
    return not (_RATE.match(behind) or joined or deed or is_sport(text, quantity))


_TRADED = words_of("share stock bond security debenture warrant")


def is_traded(quantity: Quantity) -> bool:
    """Whether a number is of what is bought and sold all day: two prices, or two lots of shares, need not be one."""
    named = (quantity.of, quantity.property, quantity.topic)
    return (quantity.unit or "").endswith("{share}") or any(is_lot(head(words)) for words in named if words)


def is_lot(noun: str) -> bool:
    """Whether a noun is one of what is traded in lots."""
    return noun in _TRADED


def is_sport(text: str, quantity: Quantity) -> bool:
    """Whether a number is what a player did, which he does many times: its sentence has words that only games have."""
    return quantity.sentence is not None and bool(telling(quantity.sentence.of(text)) & _SPORT)


def narrowed(of: str | None) -> frozenset[str]:
    """The words that say which of the counted things are meant: "Yemeni" in "11 Yemeni pirates"."""
    words = (word.lower() for word in bare(of or "").split()[:-1])
    return frozenset(word for word in words if stem(word) not in _FATES)


def sorts_of(quantity: Quantity) -> dict[str, str]:
    """What a quantity is of, by the head nouns that name it (for a count the counted one), each with its words."""
    if quantity.unit is None and (quantity.of is None or "-" in head(quantity.of) or _is_part(quantity)):
        return {}
    named = [quantity.of, quantity.property, quantity.topic] if quantity.unit is not None else [quantity.of]
    nouns = [(head(words), bare(words)) for words in named if words and words[0].isalpha()]
    return {_SORT_OF.get(noun) or stem(noun): words for noun, words in reversed(nouns)}


_MAGNITUDE = (
    re.compile(r"\bmagnitude(?:\s+of)?(?:\s+(?:at least|about))?[\s-]*$", re.IGNORECASE),
    re.compile(r"^[\s-]*(?:magnitude\b|(?:earth)?quake\b|tremor\b|temblor\b|on the Richter)", re.IGNORECASE),
)
"""What stands before or behind the strength of an earthquake, whatever noun it is given to."""
_STRONGEST = 10
_HOME = re.compile(
    r",\s+(?:home to|an? (?:\w+ )?(?:city|town|village|island|province|state|country) of)\b[^,;]*$", re.IGNORECASE
)
_POPULATION = re.compile(r"\b(?:population of|home to)\b[^,;]*$", re.IGNORECASE)


def is_magnitude(text: str, quantity: Quantity) -> bool:
    """Whether a bare number is the strength of an earthquake: "a 5.9-magnitude quake", "6.1 on the Richter scale"."""
    if quantity.unit is not None or quantity.low is None or not 0 < quantity.low < _STRONGEST:
        return False
    before, after = text[max(quantity.span.start - 30, 0) : quantity.span.start], text[quantity.span.end :][:20]
    return _MAGNITUDE[0].search(before) is not None or _MAGNITUDE[1].match(after) is not None


def populated(text: str, quantity: Quantity, places: Sequence[Mention]) -> Mention | None:
    """The place whose population a number is: named right before "home to", or what the sentence begins with."""
    if quantity.sentence is None or quantity.unit is not None:
        return None
    start, end = quantity.sentence.start, quantity.span.start
    before = text[start:end]
    inside = [place for place in places if start <= place.span.start < end]
    home = _HOME.search(before)
    if home is not None:
        return next((p for p in inside if 0 <= start + home.start() - p.span.end <= _KIND), None)
    opens = _POPULATION.search(before) is not None
    return next((p for p in inside if opens and p.span.start - start <= _ARTICLE), None)


def place_name(name: str) -> str:
    """A place's name without what sort of place it is: "Qeshm Island" is Qeshm."""
    words = name.lower().split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1] in _PLACES else words)


_PLACES = frozenset({"island", "city", "town", "province", "county", "state"})
_KIND, _ARTICLE = 8, 4
"""Characters that "island" takes behind a name, and "The" before it."""


def _is_part(quantity: Quantity) -> bool:
    """Whether a number above one stands with a singular, as in "the three-point line": it counts nothing there."""
    word = (quantity.of or "").rpartition(" ")[2].lower()
    return (quantity.low or 0) > 1 and word not in _PLURALS and not word.endswith("s")


_PLURALS = words_of("people men women children police staff crew troops aircraft cattle personnel sheep fish")


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about, without endings."""
    stems = {stem(word.lower()) for word in _WORD.findall(text) if len(word) >= _SHORTEST}
    return frozenset(stems - _LIGHT_STEMS)


def fates(words: frozenset[str]) -> frozenset[str]:
    """What became of what is counted, as the words of a sentence say: the damaged are more than the destroyed."""
    return words & _FATES


_TOLLS = frozenset(stem(w) for w in words_of("killed dead died injured wounded hurt missing"))


def tolled(words: frozenset[str]) -> bool:
    """Whether a sentence tells what became of people: such counts grow from hour to hour."""
    return bool(words & _TOLLS)


def names_in(text: str, quantity: Quantity, mentions: Sequence[Mention]) -> frozenset[str]:
    """The words of the names in a quantity's sentence, of people, bodies, places and things, lower case."""
    if quantity.sentence is None:
        return frozenset()
    named = (m.span.of(text) for m in mentions if m.kind is MentionKind.NAME and quantity.sentence.covers(m.span))
    words = (w.lower() for name in named if not _EXCHANGE.search(name) for w in _WORD.findall(name) if w[0].isupper())
    return frozenset(word for word in words if word not in _OF_MANY_NAMES)


_EXCHANGE = re.compile(r"\b(?:Stock|Exchange|Nasdaq|Big Board)\b")
"""Where shares of all companies are traded."""
_OF_MANY_NAMES = words_of(
    "corp corporation inc incorporated co company ltd limited plc group holdings industries international partners "
    "bank trust fund association amp"
)
"""Words of so many names that two which share one share nothing."""


def around(text: str, quantity: Quantity) -> str:
    """The words beside a quantity within its sentence."""
    sentence = quantity.sentence or quantity.span
    before = Span(sentence.start, max(sentence.start, quantity.span.start)).of(text)
    after = Span(min(quantity.span.end, sentence.end), sentence.end).of(text)
    return " ".join([*_WORD.findall(before)[-_AROUND:], *_WORD.findall(after)[:_AROUND]])
