"""Versions of one article: the same page kept twice with its text changed in between.

Same address; or the same outlet, with most of either text in the other; or, where no outlet is known, the same headline
over mostly the same text. What pages took over from elsewhere are copies, not versions. All versions stay in the
record; which one is current follows from the dates that the pages give, never from those of files.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from itertools import pairwise

from onrecord.ledger.groups import groups
from onrecord.ledger.reuse_values import Likeness, Reused
from onrecord.ledger.reuse_words import fold
from onrecord.ledger.values import Page, Version

_MOST = 0.5
"""Share of the words of both."""
_MODIFIED = frozenset({"updated", "json-ld-modified", "meta-modified"})
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_ADDRESS = re.compile(r"https?://(?:www\.|m\.|amp\.)?(?P<place>[^/?#]+/[^?#]{2,}?)(?:/amp)?/?(?:[?#].*)?$")
_DIGITS = 12
_END = "9999"


def versions(pages: Sequence[Page], likenesses: Sequence[Likeness]) -> tuple[Version, ...]:
    """Every article that the story holds more than one version of; input order plays no part."""
    by_id = {page.id: page for page in pages}
    links: dict[tuple[str, str], str] = {}
    for like in likenesses:
        why = _one_article(by_id[like.a], by_id[like.b], like)
        if why is not None:
            links[like.a, like.b] = why
    places: dict[str, list[str]] = {}
    for page in sorted(pages, key=lambda p: p.id):
        if place := _place(page):
            places.setdefault(place, []).append(page.id)
    links.update((pair, "same address") for same in places.values() for pair in pairwise(same))
    members: dict[str, list[str]] = {}
    for one, top in groups(links).items():
        members.setdefault(top, []).append(one)
    return tuple(sorted((_version(group, links, by_id) for group in members.values()), key=lambda v: v.id))


def _one_article(a: Page, b: Page, like: Likeness) -> str | None:
    """Why two pages are versions of one article; None where they are not."""
    changed = like.relation is Reused.EDITED or like.overlap_a < 1 or like.overlap_b < 1 or a.title != b.title
    mostly = like.relation in {Reused.SAME, Reused.EDITED} and min(like.overlap_a, like.overlap_b) >= _MOST
    if not (changed and mostly) or a.republished or b.republished:
        return None
    if a.outlet is not None and a.outlet == b.outlet:
        return f"both of {a.outlet}, with most of their text in common"
    if a.outlet is None and b.outlet is None and a.title and _folded(a.title) == _folded(b.title or ""):
        return "same headline, with most of their text in common"
    return None


def _folded(title: str) -> list[str]:
    return [fold(word) for word in title.split()]


def _place(page: Page) -> str | None:
    """The address of the page without what changes from visit to visit; not that of a front page."""
    found = _ADDRESS.match(page.url or "")
    return found["place"].lower() if found and not page.republished else None


def _version(group: Sequence[str], links: Mapping[tuple[str, str], str], pages: Mapping[str, Page]) -> Version:
    order = sorted(group, key=lambda one: (_when(pages[one]), one))
    newest, before = _when(pages[order[-1]]), _when(pages[order[-2]])
    why = sorted({why for (a, b), why in links.items() if a in group and b in group})
    return Version(
        id=sha256("\x1f".join(sorted(group)).encode()).hexdigest()[:_DIGITS],
        articles=tuple(order),
        current=order[-1] if before < newest < _END else None,
        because="; ".join(why),
    )


def _when(page: Page) -> str:
    """When a page says that it was changed last, else when it was printed, as text that sorts; undated ones last."""
    changed = (_ISO.match(e.value) for e in page.published.evidence if e.rule in _MODIFIED)
    told = [found.group().replace(" ", "T") for found in changed if found]
    printed: date | None = page.published.when.latest
    return max([*told, *([printed.isoformat()] if printed else [])], default=_END)
