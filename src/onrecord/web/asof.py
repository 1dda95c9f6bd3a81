"""As of a day: which day an address asks for, and how it stays in every link and form of a page."""

import re
from collections.abc import Mapping
from datetime import date

from onrecord.web import asked as ask

NAME = "asof"
"""What the day is called in addresses."""

_NAMES = "statements?|article|timeline|figures|who|copies|versions|search|new|brief|positions|claims"
_PAGES = rf"(?:{_NAMES})\b[^\"#]*|(?:\?[^\"#]*)?"
_LINK = re.compile(rf'(?<= href=")(/(?:{_PAGES}))(#[^"]*)?(?=")')
"""Links to pages that can show the story as of a day. Words of articles cannot look so: their quotation marks are
escaped."""
_FORM = re.compile(rf'<form\b(?![^>]*\bmethod="post")(?![^>]*\bclass="asof")[^>]*\baction="/(?:{_PAGES})"[^>]*>')


def knows_days(path: str) -> bool:
    """Whether the page at this path can show the story as of a day."""
    return re.fullmatch(rf"/(?:{_PAGES})", path) is not None


def day_of(query: Mapping[str, str], problems: list[str]) -> date | None:
    """The day that the address asks for; None where it asks for all of the story."""
    return ask.a_day(query, NAME, problems)


def kept(html: str, day: date) -> str:
    """The page with the day in its links and forms, so that a reader stays on that day until they leave it."""

    def link(found: re.Match[str]) -> str:
        address, fragment = found[1], found[2] or ""
        if f"{NAME}=" in address:
            return found[0]
        return f"{address}{'&amp;' if '?' in address else '?'}{NAME}={day}{fragment}"

    html = _LINK.sub(link, html)
    return _FORM.sub(lambda found: f'{found[0]}<input type="hidden" name="{NAME}" value="{day}">', html)
