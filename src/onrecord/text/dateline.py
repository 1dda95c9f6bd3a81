"""Where and when a report was filed, before its first words: "OSLO, May 3 (AP) — The port …". Pure Python.

The form is that of agencies' style books: a place in capitals, or one beside a day or an agency, and a dash.
"""

import re

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:,? (?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?)"
_WIRE = r"(?:,? ?(?:\([A-Z][^()\n]{1,40}\)|/[A-Z][^/\n]{1,40}/\.?))"
_WORD = r"[A-Z][\w.’'-]*"
_REGION = rf"(?:, {_WORD}(?: {_WORD}){{0,3}}){{0,2}}?"
_SHOUTED = r"[A-Z][A-Z.’'-]{2,}(?:[ /-][A-Z.’'-]+){0,4}"
_NAMED = rf"{_WORD}(?: {_WORD}){{0,3}}"
_DASH = r"(?:\s*(?:—|–|--)\s*|\s+-\s+|(?<=[)/])\s*-\s*)"
_DATELINE = re.compile(
    rf"(?:{_SHOUTED}{_REGION}{_DAY}?{_WIRE}?|{_NAMED}{_REGION}(?:{_DAY}{_WIRE}?|{_WIRE})|\([A-Z][^()\n]{{1,40}}\))"
    rf"{_DASH}(?=[“\"‘'(\[]*[A-Z\d])"
)
_LENGTH = 120


def dateline_end(text: str, start: int = 0) -> int:
    """Where the words begin that a dateline at `start` of `text` opens; `start` where none stands there."""
    found = _DATELINE.match(text, start, min(len(text), start + _LENGTH))
    return start if found is None else found.end()
