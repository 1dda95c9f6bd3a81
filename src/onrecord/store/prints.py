"""Fingerprints of our own rules: what was made by other rules has to be made again.

Hashes the files of a room (code and word lists), so that there is no version constant to forget to raise.
"""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_RULES = (".py", ".toml")
"""Endings of the files that can change what a room makes: code and word lists."""


@cache
def fingerprint(*rooms: str) -> str:
    """A hash of the code and the word lists of `rooms` (folders or files of the package)."""
    digest = hashlib.sha256()
    package = files("onrecord")
    for room in rooms:
        for name, data in _contents(package / room, room):
            digest.update(f"{name} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()[:16]


def _contents(place: Traversable, name: str) -> list[tuple[str, bytes]]:
    if place.is_file():
        return [(name, place.read_bytes())]
    found: list[tuple[str, bytes]] = []
    for item in sorted(place.iterdir(), key=lambda i: i.name):
        if item.is_dir() or item.name.endswith(_RULES):
            found += _contents(item, f"{name}/{item.name}")
    return found
