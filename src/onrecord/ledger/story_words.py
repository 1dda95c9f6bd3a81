"""The words that tell stories apart: an article as a vector of its telling words and names.

A word tells the more, the fewer news articles it stands in. That is counted once, over other news (`Background`), and
not over the pile itself: so two articles are as alike in one pile as in any other, and a new article changes nothing
between those that are there.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from onrecord.ledger.reuse_index import shingles
from onrecord.text.article import STORY_ROLES, Article

NAMES = 0.3
"""How much of the likeness of two articles comes from names alone; the rest from all words, names included."""

DAMPED = 0.6
"""Power of a word's rarity that counts: as it stands, two or three rare words would decide by themselves."""

_TOKEN = re.compile(r"\d[\d,.]*\d|\w(?:[\w'’]*\w)?")
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""))
_SHORTEST = 3
_MEMORY = 1 << 17
_OTHER = "\0"
"""Parts a name from a word of the same letters."""


@dataclass(frozen=True, slots=True)
class Background:
    """In how many of so many news articles each word stands (`stem`); a word that is not listed stands in none."""

    articles: int
    counts: Mapping[str, int]

    def rarity(self, word: str) -> float:
        """What one word tells: the logarithm of one in how many articles has it; 0 for one that all have."""
        return math.log((self.articles + 1) / (min(self.counts.get(word, 0), self.articles) + 1))


Vector = Mapping[str, float]
"""Weights of words and names, of length at most 1: the product of two vectors is how alike they are, 0 to 1."""


@lru_cache(maxsize=_MEMORY)
def stem(word: str) -> str:
    """The word without its case, possessive and commonest endings: cheap, and the same for all forms of most words."""
    low = word.lower().replace("’", "'").removesuffix("'s").replace("'", "")
    if len(low) > _SHORTEST and not low.endswith("ss"):
        for ending, instead in _ENDINGS:
            if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST:
                low = low.removesuffix(ending) + instead
                break
    return low.rstrip("e") if len(low) > _SHORTEST + 1 else low


def told(article: Article) -> str:
    """The text that belongs to the story; all of it where no segment does."""
    own = "\n".join(s.span.of(article.text) for s in article.segments if s.role in STORY_ROLES)
    return own if own.strip() else article.text


def words_of(text: str) -> list[str]:
    """Every word and number of a text, as written."""
    return _TOKEN.findall(text)


def runs_of(text: str) -> frozenset[int]:
    """The runs of words of a text, thinned: what near copies have in common (see `reuse_index`)."""
    return frozenset(shingles([_code(word) for word in words_of(text)]))


@lru_cache(maxsize=_MEMORY)
def _code(word: str) -> int:
    return crc32(word.lower().encode())


def vector(text: str, background: Background) -> Vector:
    """The telling words and names of a text.

    A name is a word with a capital that the text never writes without. How often a word stands there counts by its
    logarithm.
    """
    tokens = words_of(text)
    small = {stem(token) for token in tokens if token[0].islower()}
    words = Counter(stem(token) for token in tokens)
    names = Counter(s for s in (stem(token) for token in tokens if token[0].isupper()) if s not in small)
    return {
        **_part(words, background, 1 - NAMES, ""),
        **_part(names, background, NAMES, _OTHER),
    }


def _part(counts: Mapping[str, int], background: Background, share: float, mark: str) -> dict[str, float]:
    """The weights of one kind of words, so long that they make up `share` of the likeness of an article to itself."""
    weights = {
        word: (1 + math.log(times)) * math.pow(background.rarity(word), DAMPED)
        for word, times in counts.items()
        if _telling(word)
    }
    length = math.sqrt(math.fsum(w * w for w in weights.values()))
    return {mark + word: w * math.sqrt(share) / length for word, w in weights.items() if w > 0} if length else {}


def _telling(word: str) -> bool:
    return len(word) > 1


def product(one: Vector, other: Vector) -> float:
    """How alike two articles are; or the sum of that over all pairs, for two sums of vectors."""
    # Correctly rounded, so that the order of the words makes no difference.
    return math.fsum([one[word] * other[word] for word in one.keys() & other.keys()])
