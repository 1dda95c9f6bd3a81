"""Which airline it is whose plane an article tells of: "Vint Air Flight 447 crashed. The airline said …"."""

from collections.abc import Iterator

from onrecord.reading.speakers.described.called import is_called
from onrecord.reading.speakers.described.firms import is_body, label, words_of
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.values import EntityType

AIRLINES = frozenset({"airline", "carrier"})
"""What news calls them."""
_NAMED = frozenset({"airlines", "airways"})
_BUILDERS = frozenset({"airbus", "boeing", "bombardier", "cessna", "embraer", "fokker", "mcdonnell", "tupolev"})
"""Whose planes have the name of who flies them in front: "a Vint Boeing 737"."""
_LONGEST = 4
"""Words of an airline's name, at most."""


def airlines_flown(cast: Cast, head: int) -> list[Referent]:
    """The airlines that the article tells of before token `head`, where it names a flight or plane of one."""
    flown = list(_flown(cast, head))
    named = [r for i, r in cast.meant.items() if i < head and is_body(cast, i) and _is_airline(cast, i)]
    return list({label(r): r for r in (*named, *flown)}.values()) if flown else []


def _is_airline(cast: Cast, i: int) -> bool:
    return is_called(cast, i, AIRLINES) or not _NAMED.isdisjoint(words_of(cast.meant[i]))


def _flown(cast: Cast, head: int) -> Iterator[Referent]:
    """Whose flights and planes are named before token `head`."""
    tokens = cast.tree.tokens
    for i in range(1, head - 1):
        word = tokens[i].text.lower()
        flight = word == "flight" and any(c.isdigit() for c in tokens[i + 1].text)
        plane = word in _BUILDERS and tokens[i].text.istitle() and tokens[i - 1].text not in {",", "and"}
        first = i
        while (flight or plane) and first > 0 and i - first < _LONGEST and _is_of_name(cast, first - 1):
            first -= 1
        if first < i and i not in cast.quoted:
            span = cast.tree.span(first, i - 1)
            known = cast.meant.get(i - 1)
            yield known or Referent(cast.article.words(span), span, EntityType.ORG, "u")


def _is_of_name(cast: Cast, i: int) -> bool:
    """Whether token `i` may be a word of a name: no date and nothing that opens a sentence in small letters."""
    token = cast.tree.tokens[i]
    return token.pos == "PROPN" and token.text[:1].isupper() and token.entity not in {"DATE", "TIME", "PERSON"}
