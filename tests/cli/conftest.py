"""What the tests of the command line share."""

from functools import cache

import pytest

from onrecord.cli.main import TRACEBACK
from onrecord.models.base import Model
from onrecord.models.catalog import load_model

_loaded = cache(load_model)


@pytest.fixture(autouse=True)
def _faults_show(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of ours fails the test that met it, instead of becoming a line for the user."""
    monkeypatch.setenv(TRACEBACK, "1")


@pytest.fixture(autouse=True)
def _one_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real model, loaded once for all commands that run in this process (two seconds each otherwise)."""

    def loaded() -> Model:
        return _loaded()

    for place in ("onrecord.build.load_model", "onrecord.cli.read.load_model", "onrecord.cli.verify.load_model"):
        monkeypatch.setattr(place, loaded)
