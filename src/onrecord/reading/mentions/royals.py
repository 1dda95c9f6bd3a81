"""Who goes by a crown and one name: "King Hussein" is nobody whose surname is Hussein."""

from collections.abc import Mapping, Sequence

from onrecord.reading.mentions.values import Form

CROWNS = frozenset(
    {"King", "Queen", "Prince", "Princess", "Pope", "Emperor", "Empress", "Sultan", "Emir", "KING", "QUEEN", "POPE"}
)
"""Titles with which a first name stands alone, or the name that somebody reigns under."""


def royals(forms: Sequence[Form], found: Mapping[int, str | None]) -> dict[int, str | None]:
    """The names (by `order`) of those with a crown whose one name is another's surname: "King Hussein".

    Without the title the word is his while he is named after the other one; `found` is whom each form means by its
    words alone.
    """
    made: dict[int, str | None] = {}
    for word in {f.words for f in forms if f.crown}:
        crowned = next(f for f in forms if f.crown and f.words == word)
        other = found[crowned.order]
        if other is not None and other.endswith(f" {word}"):
            made |= _in_turn(forms, found, word, other)
    return made


def _in_turn(forms: Sequence[Form], found: Mapping[int, str | None], word: str, other: str) -> dict[int, str | None]:
    """Where the word means the one with the crown: from there on until the other one is named in full."""
    made: dict[int, str | None] = {}
    held = ""
    for form in sorted(forms, key=lambda f: f.order):
        if form.words == word and (form.crown or held):
            held = f"{form.crown} {word}" if form.crown else held
            made[form.order] = held
        elif " " in form.words and found[form.order] == other:
            held = ""
    return made
