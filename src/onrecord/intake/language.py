"""Which language an article is written in."""

import importlib
import re
from functools import cache
from typing import Any

_LANGUAGES = (
    "ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ka ko lt lv mk ms nl no pl pt ro ru sk sl sq "
    "sr sv sw ta th tr uk ur vi zh"
)
"""Languages that news in number is written in. The model knows 97; the small ones only add false alarms."""
_SAMPLE = 6_000
_FEW = 40
"""Words that are enough to tell English by its common words."""
_SHORT = 120
"""Below so many letters the guess is as often wrong as right for names and headlines."""
_SURE = 0.95
ENGLISH = "en"
"""The language that is read. Articles in others are kept; intake notes that they are not read."""
MODEL = "py3langid"
_COMMON = frozenset((
    "the", "and", "that", "for", "with", "from", "it", "he", "she", "his", "her", "has", "been", "were", "which", "not",
    "said", "who", "they", "their", "this", "would", "but", "its", "after", "about",
))  # fmt: skip
"""Words that are common in English and hardly occur in the other languages."""
_PLAIN = 0.12
"""Least share of them in what is plainly English. Of 1,614 English articles 97 in 100 have it, other languages half."""
_WORD = re.compile(r"[^\W\d_]+")


def find_language(text: str) -> tuple[str, str]:
    """ISO 639-1 code, and what tells it; "en" where a text is too short to tell or the model is not sure of another."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _SHORT:
        return ENGLISH, MODEL
    language, probability = _identifier().classify(sample)
    return (str(language) if probability >= _SURE else ENGLISH), MODEL


def find_language_quickly(text: str) -> tuple[str, str]:
    """What `find_language` says, without its model (most of a second to load) where common words show English."""
    words = _WORD.findall(text[:_SAMPLE].casefold())
    if len(words) >= _FEW and sum(word in _COMMON for word in words) >= _PLAIN * len(words):
        return ENGLISH, "common words"
    return find_language(text)


@cache
def _identifier() -> Any:
    """The py3langid model; imported on first use because loading it takes longer than `onrecord --help` may."""
    langid = importlib.import_module("py3langid.langid")
    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    return identifier
