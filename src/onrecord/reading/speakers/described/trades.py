"""What a firm lives by, as the words beside its name tell: "the plane maker" is none that the article calls airline."""

from collections.abc import Mapping

from onrecord.reading.speakers.described.called import is_called
from onrecord.reading.speakers.described.firms import is_body, words_of
from onrecord.reading.speakers.people.cast import Cast, Referent

_TRADES: Mapping[str, frozenset[str]] = {
    "flies": frozenset({"airline", "carrier"}),
    "makes": frozenset(
        {"airframer", "automaker", "brewer", "carmaker", "chipmaker", "drugmaker", "maker", "manufacturer",
         "planemaker", "shipbuilder", "steelmaker"}
    ),
    "sells": frozenset({"grocer", "retailer", "supermarket"}),
    "lends": frozenset({"bank", "lender"}),
    "insures": frozenset({"insurer"}),
    "digs": frozenset({"miner"}),
}  # fmt: skip
"""The words for a firm that lives by each."""
_NAMED: Mapping[str, frozenset[str]] = {
    "flies": frozenset({"airlines", "airways"}),
    "makes": frozenset({"aircraft", "motor", "motors"}),
    "lends": frozenset({"bank"}),
}
"""Words in the names of such firms."""


def has_other_trade(cast: Cast, noun: str, firm: Referent) -> bool:
    """Whether the article calls the firm by words for another trade than that of the noun, and never by the noun's."""
    asked = next((trade for trade, nouns in _TRADES.items() if noun in nouns), None)
    if asked is None:
        return False
    told = {trade for trade, words in _NAMED.items() if not words.isdisjoint(words_of(firm))}
    named = [i for i, one in cast.meant.items() if one.name == firm.name and is_body(cast, i)]
    told |= {trade for trade, nouns in _TRADES.items() if any(is_called(cast, i, nouns) for i in named)}
    return bool(told) and asked not in told
