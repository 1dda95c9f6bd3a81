"""What the words before a name and the name itself tell about gender, and which of them outweighs the other."""

from collections.abc import Sequence

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.speakers.people.tables import GENDERED

_SURE = frozenset({"mr", "mrs", "ms", "miss", "dame", "actress", "nun", "queen", "princess"})
"""Words that are nobody else's, whatever the first name is; so is what ends in "woman" or "man"."""
_OF_BOTH = ("chairman", "ombudsman", "alderman", "freshman")
"""What women are called, too."""


def gender_told(words: Sequence[str], name: str, lexicon: Lexicon, before: str) -> str:
    """Gender as "f", "m" or "u"; `before` is what an earlier place of the article told.

    "Ms" outweighs a first name; a first name outweighs words that may be somebody else's ("Paul Kell's mother") or are
    said of both ("actor").
    """
    sure = [GENDERED[w] for w in words if w in GENDERED and (w in _SURE or (w.endswith("man") and w not in _OF_BOTH))]
    if sure:
        return sure[0]
    first = lexicon.first_names.get(name.split(maxsplit=1)[0].lower(), "u")
    said = [GENDERED[w] for w in words if w in GENDERED]
    fitting = [first] if first != "u" else said
    return before if before != "u" else next(iter(fitting), "u")
