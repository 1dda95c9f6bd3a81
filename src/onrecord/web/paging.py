"""A long list cut into pages, with addresses that keep the rest of the question."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list: its items, how many there are in all, and the addresses of its neighbours."""

    items: Sequence[T]
    total: int
    first: int
    """Position of the first item in the whole list, from 1."""
    earlier: str | None
    later: str | None

    @property
    def last(self) -> int:
        """Position of the last item in the whole list."""
        return self.first + len(self.items) - 1


def leaf(request: Request, items: Sequence[T], size: int = 100) -> Leaf[T]:
    """The page of `items` that the address asks for (`page`, from 1; anything else means the first)."""
    asked = request.query_params.get("page", "1")
    pages = max(1, -(-len(items) // size))
    number = min(max(int(asked), 1), pages) if asked.isascii() and asked.isdigit() and len(asked) < MAX_DIGITS else 1
    start = (number - 1) * size
    return Leaf(
        items=items[start : start + size],
        total=len(items),
        first=start + 1,
        earlier=asking(request, page=str(number - 1)) if number > 1 else None,
        later=asking(request, page=str(number + 1)) if number < pages else None,
    )


MAX_DIGITS = 9
"""A page number with more digits is not one."""


def asking(request: Request, **changes: str | None) -> str:
    """This page's address with some parts of the question changed; None takes a part out.

    A change of anything but the page goes back to the first page.
    """
    asked = dict(request.query_params)
    if "page" not in changes:
        asked.pop("page", None)
    asked.update({key: value for key, value in changes.items() if value is not None})
    kept = {key: value for key, value in asked.items() if value and changes.get(key, "") is not None}
    return f"{request.url.path}?{urlencode(kept)}" if kept else request.url.path
