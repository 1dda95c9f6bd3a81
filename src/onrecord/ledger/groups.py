"""What hangs together by pairs."""

from collections.abc import Iterable


def groups(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each of what is in `pairs` -> the smallest of all that hang together with it. Their order plays no part."""
    root: dict[str, str] = {}

    def top(one: str) -> str:
        while root.setdefault(one, one) != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for a, b in pairs:
        first, second = sorted((top(a), top(b)))
        root[second] = first
    return {one: top(one) for one in sorted(root)}
