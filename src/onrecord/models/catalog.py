"""Which model reads, without loading it: an unchanged story must not pay for a model it does not need."""

import importlib

from onrecord.models.base import Model


def load_model() -> Model:
    """The default model, loaded now (about two seconds)."""
    # Loaded by name on demand: spaCy takes a second to import and `onrecord --help` must not.
    module = importlib.import_module("onrecord.models.reader")
    model: Model = module.Reader()
    return model
