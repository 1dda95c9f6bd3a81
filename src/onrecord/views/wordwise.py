"""Two texts word by word: what stands in both, what is only in the first, what is only in the second."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Kept(StrEnum):
    """What becomes of words from the first text to the second."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow one another, set with single spaces."""

    words: str
    kept: Kept


def runs(before: str, after: str) -> tuple[Run, ...]:
    """Both texts as one, in order; where words were exchanged, the old ones stand first, where not, the new ones."""
    found: list[Run] = []
    for same, gone, fresh in _stretches(before, after):
        if same:
            found.append(Run(fresh, Kept.SAME))
        else:
            found += [Run(gone, Kept.GONE)] * bool(gone) + [Run(fresh, Kept.NEW)] * bool(fresh)
    return tuple(found)


def side_by_side(a: str, b: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Each text by itself, with the words that it shares with the other marked as the same."""
    left: list[Run] = []
    right: list[Run] = []
    for same, gone, fresh in _stretches(a, b):
        left += [Run(gone, Kept.SAME if same else Kept.GONE)] * bool(gone)
        right += [Run(fresh, Kept.SAME if same else Kept.NEW)] * bool(fresh)
    return tuple(left), tuple(right)


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ only in capitals, in the shape of quotation marks and dashes, and in spaces."""
    return _levelled(one) == _levelled(other)


def _stretches(before: str, after: str) -> Iterator[tuple[bool, str, str]]:
    """The texts in stretches: whether both have the same words there, those of the first, those of the second."""
    old, new = before.split(), after.split()
    for tag, a, a_end, b, b_end in SequenceMatcher(
        None, _levelled(before), _levelled(after), autojunk=False
    ).get_opcodes():
        yield tag == "equal", " ".join(old[a:a_end]), " ".join(new[b:b_end])


def _levelled(text: str) -> list[str]:
    return [word.translate(_PLAIN).casefold() for word in text.split()]


_PLAIN = str.maketrans("‘’“”–—", "''\"\"--")
"""Shapes of quotation marks and dashes are house style."""
