"""What an address asks: days, choices and text from the query, with problems in words instead of errors."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TypeVar

E = TypeVar("E", bound=Enum)

LONGEST = 200
"""Longer questions are cut: nobody types them, and each is matched against every statement."""


def text(query: Mapping[str, str], name: str) -> str | None:
    """The words given as `name`, None when there are none."""
    return query.get(name, "").strip()[:LONGEST] or None


def a_day(query: Mapping[str, str], name: str, problems: list[str]) -> date | None:
    """The ISO day given as `name`; a word that is no day is reported and not asked."""
    given = text(query, name)
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        problems.append(f"“{given}” is not a day; write it as 2024-09-13.")
        return None


def one_of(query: Mapping[str, str], name: str, kind: type[E], problems: list[str]) -> E | None:
    """The member of `kind` whose value is given as `name`; any other word is reported and not asked."""
    given = text(query, name)
    if given is None:
        return None
    known = {str(member.value): member for member in kind}
    if given not in known:
        problems.append(f"“{given}” is not one of {', '.join(known)}.")
    return known.get(given)
