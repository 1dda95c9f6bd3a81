"""quantulum3 beside our quantity finder, run as kindly as can be: in its units' own names, its ranges as two ends."""

import importlib
import importlib.util
import warnings
from importlib.metadata import version
from typing import Any

from bench.quantity_units import Stated, singular, unit_code

VERSION = version("quantulum3") if importlib.util.find_spec("quantulum3") else ""
_CENTS = {"cent": "USD", "pence": "GBP", "penny": "GBP"}


def peer_finds(texts: list[str]) -> list[list[Stated]]:
    """What quantulum3 finds in each text, which has no notion of change, subject or what is counted."""
    parser = importlib.import_module("quantulum3.parser")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its classifier was saved by another version of scikit-learn
        return [
            [s for q in _parsed(parser, t) for s in _stated(q.value, q.uncertainty, q.unit.name.lower())] for t in texts
        ]


def _parsed(parser: Any, text: str) -> list[Any]:
    try:
        return list(parser.parse(text))
    except Exception:  # noqa: BLE001  (it fails on some sentences; what it found there is nothing)
        return []


def _stated(value: float, spread: float | None, unit: str) -> list[Stated]:
    """A value of quantulum3; a range has a value in the middle and half its width as uncertainty."""
    scale = 0.01 if unit in _CENTS else 1.0
    name = "dollar" if unit == "united states dollar" else unit.replace("-", " ")
    code = _CENTS.get(unit) or unit_code(name)
    noun = "" if code or unit == "dimensionless" else singular(name.split()[-1])
    ends = [value] if not spread else [value - spread, value + spread]
    return [Stated(float(v) * scale, code, noun) for v in ends]
