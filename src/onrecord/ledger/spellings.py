"""Spellings of one name: transliterations of Ukrainian and Russian, accents, and countries by their short forms.

A pure table: it never joins two names that differ in more than spelling.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_SPACE = re.compile(r"\s+")
_PUNCTUATION = re.compile(r"[.,’'\"“”()]")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})

_SPELLINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "kyiv": ("kiev",),
        "kharkiv": ("kharkov",),
        "lviv": ("lvov",),
        "odesa": ("odessa",),
        "chornobyl": ("chernobyl",),
        "beijing": ("peking",),
        "volodymyr zelensky": ("vladimir zelensky", "volodymyr zelenskyi"),
        "muammar gaddafi": ("moammar gadhafi", "muammar gadhafi", "muammar qaddafi", "moammar gaddafi"),
        "osama bin laden": ("usama bin laden",),
        "viktor yanukovych": ("viktor yanukovich",),
        "united states": ("us", "usa", "united states of america", "america"),
        "united kingdom": ("uk", "britain", "great britain"),
        "european union": ("eu",),
        "united nations": ("un",),
        "united arab emirates": ("uae",),
        "russia": ("russian federation",),
        "china": ("peoples republic of china",),
        "netherlands": ("holland",),
        "myanmar": ("burma",),
        "czech republic": ("czechia",),
        "turkey": ("turkiye",),
    }
)
"""Kept spelling -> other spellings and short forms of the same name (levelled). Written for onrecord."""

_SPELLED = MappingProxyType({other: kept for kept, others in _SPELLINGS.items() for other in others})

_FIRST_NAMES = MappingProxyType(
    {
        other: kept
        for kept, others in {
            "alexander": ("aleksandr", "alexandr"),
            "alexei": ("aleksey", "aleksei", "alexey"),
            "andrei": ("andrey",),
            "andriy": ("andrii",),
            "dmitry": ("dmitri", "dmitriy"),
            "mikhail": ("mikhael",),
            "mohammad": ("muhammad", "mohammed", "mohamed"),
            "nikolai": ("nikolay",),
            "oleksiy": ("oleksii",),
            "sergei": ("sergey",),
            "serhiy": ("serhii",),
            "valeriy": ("valerii",),
            "vitaliy": ("vitalii",),
            "yevgeny": ("evgeny", "evgeni"),
            "yuri": ("yury",),
            "yuriy": ("yurii",),
        }.items()
        for other in others
    }
)
"""Romanisations of one and the same first name."""

SHOWN: Mapping[str, str] = MappingProxyType({"united states": "United States", "united kingdom": "United Kingdom"})
"""Key -> the name to show when an article gives it, though a short form is more frequent."""

_ENDINGS = (("skyy", "sky"), ("skiy", "sky"), ("skyi", "sky"), ("skii", "sky"), ("ski", "sky"))
"""Endings of surnames that are one ending in the original script; the first name still has to be the same."""


@lru_cache(maxsize=16384)
def same_spelling(name: str) -> str:
    """The key that all spellings of a name share: lower case, no accents or full stops, known spellings levelled."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold().translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _SPACE.sub(" ", _PUNCTUATION.sub("", plain)).strip().removeprefix("the ")
    plain = _SPELLED.get(plain, plain)
    parts = plain.split(" ")
    if len(parts) > 1:
        parts[0] = _FIRST_NAMES.get(parts[0], parts[0])
        parts[-1] = next((parts[-1].removesuffix(a) + b for a, b in _ENDINGS if parts[-1].endswith(a)), parts[-1])
    plain = " ".join(parts)
    return _SPELLED.get(plain, plain)
