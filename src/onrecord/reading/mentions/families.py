"""The one model that an article means by the name of its family: "the iPhone" in an article on the iPhone 4."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

_VERSION = re.compile(r"\d{1,2}[A-Za-z]{0,2}")
_LEAD = 6
"""Names at the start of an article: what it is about is among them."""
_TIMES = 3
"""How many times as often as any other model of the family the one that is meant stands."""


class Placed(Protocol):
    """A form of a name, and where it stands among all names."""

    @property
    def order(self) -> int:
        """Which of the article's names it is."""
        ...

    @property
    def words(self) -> str:
        """The name."""
        ...


def models(forms: Sequence[Placed]) -> Mapping[str, str]:
    """Family -> the model that the article is about: named early, or as often as the family itself."""
    count = Counter(f.words for f in forms)
    first = {f.words: f.order for f in sorted(forms, key=lambda f: -f.order)}
    families: dict[str, list[str]] = {}
    for words in count:
        family, _, version = words.rpartition(" ")
        if family in count and _VERSION.fullmatch(version):
            families.setdefault(family, []).append(words)
    found = {}
    for family, of_it in families.items():
        ranked = sorted(of_it, key=lambda words: (-count[words], words))
        alone = len(ranked) == 1 or count[ranked[0]] >= _TIMES * count[ranked[1]]
        if alone and (first[ranked[0]] < _LEAD or count[ranked[0]] >= count[family]):
            found[family] = ranked[0]
    return found
