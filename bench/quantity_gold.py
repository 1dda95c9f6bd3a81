"""News sentences annotated as NewsQuant is, of which only offsets and labels are kept: `gold/quantity_marks.jsonl`.

The sentences stand in ECB+, web pages of two sets, TimeBank and AQUAINT, and ClaimDiff; `gold/offsets.py` says where
these come from. Every second one is read without its punctuation, as NewsQuant prints its own.
"""

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from bench.quantity_units import LITTLE, Stated, singular
from gold.offsets import rebuilt

MARKS = Path(__file__).resolve().parent.parent / "gold" / "quantity_marks.jsonl"
ANY_UNIT = "?"
"""The unit of a quantity whose unit was not judged."""
_QUOTES, _MARKS = re.compile(r"[\"“”’‘'`]"), re.compile(r"[,;:](?!\d)")
_WORD = re.compile(r"[\w-]+")


def sentences(data: Path) -> dict[str, list[tuple[str, list[Stated]]]]:
    """The sentences of every part with what they state, as they are to be read.

    Raises FileNotFoundError without the data, ValueError where a sentence is not the one that was annotated.
    """
    found: dict[str, list[tuple[str, list[Stated]]]] = {}
    for row in map(json.loads, MARKS.read_text(encoding="utf-8").splitlines()):
        start, end = row["span"]
        sentence = _text(data, row["corpus"], row["id"])[start:end]
        if digest(sentence) != row["sha256"]:
            message = f"{row['corpus']} {row['id']}: the sentence is not the one that was annotated"
            raise ValueError(message)
        shown = without_marks(sentence) if row["stripped"] else sentence
        stated = [s for quantity in row["quantities"] for s in _stated(sentence, quantity)]
        found.setdefault(row["part"], []).append((shown, stated))
    return found


def digest(sentence: str) -> str:
    """Names a sentence."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:16]


def without_marks(sentence: str) -> str:
    """A sentence without its quotation marks and commas."""
    return " ".join(_MARKS.sub("", _QUOTES.sub("", sentence)).split())


def judged(gold: list[Stated], ours: list[Stated]) -> list[Stated]:
    """The gold, where a unit was not judged with the one that ours gives for the same value."""
    made = []
    for one in gold:
        same = next((o for o in ours if abs(o.value - one.value) <= 1e-5 * max(abs(o.value), abs(one.value))), None)
        unit, noun = (one.unit, one.noun) if one.unit != ANY_UNIT else (same.unit, same.noun) if same else (None, "")
        made.append(Stated(one.value, unit, noun, one.change, one.subject))
    return made


def _stated(sentence: str, quantity: dict[str, Any]) -> list[Stated]:
    noun = quantity.get("noun")
    named = "" if noun is None else singular(_WORD.findall(sentence[slice(*noun)].lower())[-1])
    words = (sentence[slice(*span)].lower() for span in quantity["subject"])
    subject = frozenset(singular(word) for word in words) - LITTLE
    return [Stated(v, quantity.get("unit"), named, quantity["change"], subject) for v in quantity["values"]]


def _text(data: Path, corpus: str, key: str) -> str:
    if corpus != "claimdiff":
        return rebuilt(data, corpus, key)
    pair, side = key.rsplit("/", 1)
    return str(_claims(data)[pair][f"claim_{side}"])


@cache
def _claims(data: Path) -> dict[str, dict[str, str]]:
    path = data / "claimdiff" / "ClaimDiff-strength-train.json"
    return {row["pair_id"]: row for row in json.loads(path.read_text(encoding="utf-8"))["data"]}
