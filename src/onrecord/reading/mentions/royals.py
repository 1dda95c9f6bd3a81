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
    words alone. `forms` are in the order of the text.
    """
    made: dict[int, str | None] = {}
    for word, order in {f.words: f.order for f in reversed(forms) if f.crown}.items():
        other = found[order]
        if other is not None and other.endswith(f" {word}"):
            made |= _in_turn(forms, found, word, other)
    return made


def _in_turn(forms: Sequence[Form], found: Mapping[int, str | None], word: str, other: str) -> dict[int, str | None]:
    """Where the word means the one with the crown: from there on until the other one is named in full."""
    made: dict[int, str | None] = {}
    held = ""
    for form in forms:
        if form.words == word:
            held = f"{form.crown} {word}" if form.crown else held
            made |= {form.order: held} if held else {}
        elif " " in form.words and found[form.order] == other:
            held = ""
    return made
