"""Groups joined one by one, with pairs that must stay apart."""

from collections.abc import Iterable


class Union:
    """Which of the numbers 0..size-1 are joined. `join` refuses where a pair of `apart` would meet."""

    def __init__(self, size: int, apart: Iterable[tuple[int, int]] = ()) -> None:
        """All apart at first."""
        self._above = list(range(size))
        self._apart: dict[int, set[int]] = {}
        for a, b in apart:
            self._apart.setdefault(a, set()).add(b)
            self._apart.setdefault(b, set()).add(a)

    def root(self, i: int) -> int:
        """The smallest number that `i` is joined with."""
        while self._above[i] != i:
            self._above[i] = self._above[self._above[i]]
            i = self._above[i]
        return i

    def join(self, a: int, b: int) -> bool:
        """Joins the two and what each is joined with; whether they are joined now."""
        low, high = sorted((self.root(a), self.root(b)))
        if low == high:
            return True
        if any(self.root(x) == low for x in self._apart.get(high, ())):
            return False
        self._above[high] = low
        moved = self._apart.pop(high, set())
        if moved:
            self._apart.setdefault(low, set()).update(moved)
        return True
