"""Finding news outlets by domain and by name in a table of outlets."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from onrecord.reading.lexicon import Outlet

Outlets = tuple[Outlet, ...]

_BEFORE = r"(?:^|[,|/–—-]\s?|\b(?:for|of|at|via|in|on|by|from|©|\d{4}),? )(?:The |the )?"
"""What must stand before a name of one ordinary word ("Time", "Nation") in a line for it to be an outlet."""


@dataclass(frozen=True, slots=True)
class Directory:
    """The table turned round. Names are as written, since "Time" is an outlet and "time" is not."""

    names: Mapping[str, Outlet]
    domains: Mapping[str, Outlet]
    pattern: re.Pattern[str]


@lru_cache(maxsize=4)
def directory(outlets: Outlets) -> Directory:
    """The table by name and by domain. Kept, because every article of a build asks for the same one."""
    names: dict[str, Outlet] = {}
    for outlet in outlets:
        for name in (outlet.name, *outlet.aliases):
            names.setdefault(name, outlet)
            names.setdefault(name.removeprefix("The "), outlet)
    domains = {domain: outlet for outlet in outlets for domain in outlet.domains}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    forms = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return Directory(names, domains, re.compile(rf"(?<![\w@#])(?:{forms})(?![\w])"))


def by_domain(outlets: Outlets, url: str) -> Outlet | None:
    """The outlet whose domain (or a domain above it) the address has."""
    try:
        labels = (urlsplit(url).hostname or "").lower().split(".")
    except ValueError:
        return None
    domains = directory(outlets).domains
    hosts = (".".join(labels[i:]) for i in range(len(labels) - 1))
    return next((domains[host] for host in hosts if host in domains), None)


def by_name(outlets: Outlets, name: str) -> Outlet | None:
    """The outlet that has exactly this name or alias, with or without "The"."""
    names = directory(outlets).names
    return names.get(name) or names.get(name.removeprefix("The "))


def named_in(outlets: Outlets, words: str) -> Outlet | None:
    """The outlet whose longest name stands in a short line such as a byline or a copyright note."""
    found = [m for m in directory(outlets).pattern.finditer(words) if _is_name_here(words, m)]
    return by_name(outlets, max(found, key=lambda m: (len(m.group()), -m.start())).group()) if found else None


def _is_name_here(words: str, match: re.Match[str]) -> bool:
    """Names of several words or in capitals stand for themselves; "Time" and "Nation" need a comma or "for" before."""
    name = match.group()
    if " " in name.removeprefix("The ") or name.isupper():
        return True
    return re.search(_BEFORE + "$", words[: match.start()]) is not None
