"""Which language an article is written in."""

import importlib
from functools import cache
from typing import Any

_LANGUAGES = (
    "ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ka ko lt lv mk ms nl no pl pt ro ru sk sl sq "
    "sr sv sw ta th tr uk ur vi zh"
)
"""Languages that news in number is written in. The model knows 97; the small ones only add false alarms."""
_SAMPLE = 6_000
_SHORT = 120
"""Below so many letters the guess is as often wrong as right for names and headlines."""
_SURE = 0.95


def find_language(text: str) -> str:
    """ISO 639-1 code; "en" where the text is too short to tell or the model is not sure of anything else."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _SHORT:
        return "en"
    language, probability = _identifier().classify(sample)
    return str(language) if language == "en" or probability >= _SURE else "en"


@cache
def _identifier() -> Any:
    """The py3langid model; imported on first use because loading it takes longer than `onrecord --help` may."""
    langid = importlib.import_module("py3langid.langid")
    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    return identifier
