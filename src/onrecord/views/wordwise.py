"""Two texts word by word: what stands in both, what is only in the first, what is only in the second."""

from collections.abc import Iterable
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
    """Both texts as one, in order; where words were exchanged, the old ones stand first."""
    old, new = before.split(), after.split()
    found: list[Run] = []
    for same, a, a_end, b, b_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if same == "equal":
            found.append(Run(" ".join(old[a:a_end]), Kept.SAME))
            continue
        gone, fresh = " ".join(old[a:a_end]), " ".join(new[b:b_end])
        found += [Run(gone, Kept.GONE)] * bool(gone) + [Run(fresh, Kept.NEW)] * bool(fresh)
    return tuple(found)


def side_by_side(a: str, b: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Each text by itself, with the words that it shares with the other marked as the same."""
    both = runs(a, b)
    return _without(both, Kept.NEW), _without(both, Kept.GONE)


def _without(both: Iterable[Run], kept: Kept) -> tuple[Run, ...]:
    return tuple(run for run in both if run.kept is not kept)
