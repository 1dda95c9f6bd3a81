"""What names are put together by their letters alone: the baselines of `bench/entities.py`."""

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from itertools import combinations

_CLOSE = 0.85


def by_string(words: str) -> str:
    """The baseline's key of a name: its very words."""
    return words


def linked(names: Iterable[str], alike: Callable[[str, str], bool]) -> dict[str, str]:
    """Each name's group, where names that are `alike` are in one group, and so on from one to the next."""
    group = {name: name for name in sorted(set(names))}

    def root(name: str) -> str:
        while group[name] != name:
            name = group[name]
        return name

    for a, b in combinations(list(group), 2):
        if alike(a, b):
            group[root(b)] = root(a)
    return {name: root(name) for name in group}


def alike_in_letters(a: str, b: str) -> bool:
    """Whether difflib finds them alike."""
    matcher = SequenceMatcher(None, a.lower(), b.lower(), autojunk=False)
    return matcher.real_quick_ratio() >= _CLOSE and matcher.quick_ratio() >= _CLOSE and matcher.ratio() >= _CLOSE


def alike_in_words(a: str, b: str) -> bool:
    """Whether all words of one stand in the other, as rapidfuzz's `token_set_ratio` of 100 has it."""
    one, other = set(a.lower().split()), set(b.lower().split())
    return one <= other or other <= one
