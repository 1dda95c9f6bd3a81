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
        alike = [f for f in forms if f.words == word]
        crowned = [f for f in alike if f.crown]
        other = found[crowned[0].order]
        if other is None or not other.endswith(f" {word}"):
            continue
        whole = [f.order for f in forms if " " in f.words and found[f.order] == other]
        for form in alike:
            last = max((f for f in crowned if f.order <= form.order), key=lambda f: f.order, default=None)
            since = max((order for order in whole if order < form.order), default=-1)
            if last is not None and (form.crown or last.order > since):
                made[form.order] = f"{last.crown} {word}"
    return made
