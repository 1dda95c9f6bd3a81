"""Letters: those behind people's names, and those that names are written with."""

LETTERS = frozenset(
    {"AC", "AM", "CBE", "DBE", "FRS", "KBE", "KC", "MBE", "MEP", "MLA", "MP", "MPP", "MSP", "OBE", "QC", "SC", "TD"}
)
"""What stands behind a person's name without a comma and is none of it: an honour, a seat or a profession."""

_LATIN = [chr(code) for code in range(0x250)]
_UPPER = "".join(c for c in _LATIN if c.isupper())
_LOWER = "".join(c for c in _LATIN if c.islower())


def latin(pattern: str) -> str:
    """The pattern with every Latin letter where a class has A-Z or a-z: "Hölzl", "Émile" and "Şahin" are names."""
    return pattern.replace("A-Z", _UPPER).replace("a-z", _LOWER)
