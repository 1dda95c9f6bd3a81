"""Which of two articles with the same text was first: by what they credit, when they were printed, what one lacks.

The first rule that speaks decides; where none does the direction is unknown. Two copies of one wire report copied
neither from the other.
"""

from collections.abc import Sequence

from onrecord.ledger.reuse_align import Passage
from onrecord.ledger.reuse_print import Print
from onrecord.ledger.reuse_values import Direction
from onrecord.text.article import Interval

_WHOLE = 0.9
"""Share of an article's words from which on all of it stands in the other."""
_LONGER = 1.4
"""How much longer an article is than its opening that another prints."""
_OPENING = 12
"""Words within which a text begins."""


def direction(a: Print, b: Print, shared: Sequence[Passage], *, only_quoted: bool = False) -> tuple[Direction, str]:
    """The direction and why. Where all is quoted only a credit tells: both may have heard the same speech."""
    for rule in (_by_credit,) if only_quoted else (_by_credit, _by_date, _by_opening):
        found = rule(a, b, shared)
        if found is not None:
            return found
    return Direction.UNKNOWN, "nothing tells"


def origin(a: Print, b: Print) -> str | None:
    """The one outlet that the pair credits with the report."""
    credited = a.credits | b.credits
    return next(iter(credited)) if len(credited) == 1 else None


def lag(a: Interval, b: Interval) -> int | None:
    """Days from `a` to `b`, where both are single days."""
    if a.earliest is None or b.earliest is None or a.width or b.width or a.width is None or b.width is None:
        return None
    return (b.earliest - a.earliest).days


def _by_credit(a: Print, b: Print, _shared: Sequence[Passage]) -> tuple[Direction, str] | None:
    """One says that it has the report from the other's outlet; or both have it from the same third."""
    a_from_b, b_from_a = _credits(a, b), _credits(b, a)
    if b_from_a and not a_from_b:
        return Direction.A_TO_B, f"b credits {a.outlet}"
    if a_from_b and not b_from_a:
        return Direction.B_TO_A, f"a credits {b.outlet}"
    common = a.credits & b.credits
    if common:
        return Direction.UNKNOWN, f"both credit {min(common)}"
    return None


def _credits(copy: Print, other: Print) -> bool:
    """Whether `copy` credits the outlet of `other`, which prints it as its own."""
    return other.outlet is not None and other.outlet in copy.credits and other.outlet not in other.credits


def _by_date(a: Print, b: Print, _shared: Sequence[Passage]) -> tuple[Direction, str] | None:
    """One was surely printed on an earlier day, and the later one does not say that it has the report elsewhere."""
    first, second = a.printed, b.printed
    if first.latest is not None and second.earliest is not None and first.latest < second.earliest:
        earlier, found = a, Direction.A_TO_B
    elif second.latest is not None and first.earliest is not None and second.latest < first.earliest:
        earlier, found = b, Direction.B_TO_A
    else:
        return None
    later = b if earlier is a else a
    if later.credits and not earlier.credits:
        credited = min(later.credits)
        return Direction.UNKNOWN, f"the later one credits {credited}"
    return found, "printed earlier"


def _by_opening(a: Print, b: Print, shared: Sequence[Passage]) -> tuple[Direction, str] | None:
    """One is the opening of the other, cut short."""
    if not shared:
        return None
    equal = sum(p.words for p in shared)
    first = min(shared, key=lambda p: p.a)
    if max(first.a, first.b) > _OPENING:
        return None
    ends = max(p.a_end for p in shared), max(p.b_end for p in shared)
    if equal >= _WHOLE * len(b.words) and len(a.words) >= _LONGER * len(b.words) and ends[0] <= _LONGER * len(b.words):
        return Direction.A_TO_B, "b is the opening of a"
    if equal >= _WHOLE * len(a.words) and len(b.words) >= _LONGER * len(a.words) and ends[1] <= _LONGER * len(a.words):
        return Direction.B_TO_A, "a is the opening of b"
    return None
