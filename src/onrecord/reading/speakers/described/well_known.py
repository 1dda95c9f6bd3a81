"""Bodies that news describes by words which their names do not hold: "the U.N. health agency", "the space agency".

Common knowledge, written for onrecord. It only joins a description to a body that the article itself names.
"""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.reading.speakers.described.firms import is_body
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ARTICLES

_HEALTH = frozenset({"world health organization", "world health organisation", "who"})
_REFUGEES = frozenset({"unhcr", "united nations high commissioner for refugees", "un high commissioner for refugees"})
_CHILDREN = frozenset({"unicef"})
_FOOD = frozenset({"world food programme", "world food program", "wfp", "food and agriculture organization", "fao"})
_ATOMS = frozenset({"international atomic energy agency", "iaea"})
_CULTURE = frozenset({"unesco"})
_WEATHER = frozenset({"world meteorological organization", "world meteorological organisation", "wmo"})
_LABOR = frozenset({"international labour organization", "international labor organization", "ilo"})
_NASA = frozenset({"nasa", "national aeronautics and space administration"})
_ESA = frozenset({"european space agency", "esa"})
_ISRO = frozenset({"isro", "indian space research organisation", "indian space research organization"})
_JAXA = frozenset({"jaxa", "japan aerospace exploration agency"})
_ROSCOSMOS = frozenset({"roscosmos"})
_UN = _HEALTH | _REFUGEES | _CHILDREN | _FOOD | _ATOMS | _CULTURE | _WEATHER | _LABOR
_FDA = frozenset({"food and drug administration", "fda"})
_EMA = frozenset({"european medicines agency", "ema"})
_MHRA = frozenset({"medicines and healthcare products regulatory agency", "mhra"})

_KNOWN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("un agency", "un body"), _UN),
        **dict.fromkeys(("un health agency", "un health body", "global health body", "world health body"), _HEALTH),
        "un refugee agency": _REFUGEES,
        **dict.fromkeys(("un children's agency", "un children’s agency", "un child agency"), _CHILDREN),
        "un food agency": _FOOD,
        **dict.fromkeys(
            ("un nuclear watchdog", "un atomic watchdog", "un nuclear agency", "un atomic agency", "nuclear watchdog"),
            _ATOMS,
        ),
        **dict.fromkeys(("un cultural agency", "un culture agency", "un heritage agency"), _CULTURE),
        **dict.fromkeys(("un weather agency", "un meteorological agency", "un climate agency"), _WEATHER),
        **dict.fromkeys(("un labor agency", "un labour agency"), _LABOR),
        "space agency": _NASA | _ESA | _ISRO | _JAXA | _ROSCOSMOS,
        **dict.fromkeys(("us space agency", "american space agency"), _NASA),
        "indian space agency": _ISRO,
        "japanese space agency": _JAXA,
        "russian space agency": _ROSCOSMOS,
        **dict.fromkeys(("us drug regulator", "us regulator", "american regulator"), _FDA),
        **dict.fromkeys(("european drug regulator", "eu drug regulator", "european regulator"), _EMA),
        **dict.fromkeys(("uk drug regulator", "medicines regulator", "uk regulator"), _MHRA),
        **dict.fromkeys(("schools watchdog", "education watchdog", "schools inspectorate"), frozenset({"ofsted"})),
    }
)
"""Descriptions -> the names of those who are called so."""


def well_known(cast: Cast, words: str) -> Referent | None:
    """The one body of the article that the description `words` is used for."""
    called = " ".join(w for w in words.lower().split() if w not in ARTICLES)
    called = called.replace("united nations", "un").replace("u.n.", "un").replace("u.s.", "us")
    names = _KNOWN.get(called.replace("un's ", "un ").replace("un’s ", "un "))
    if names is None:
        return None
    bodies = (cast.meant[i] for i in sorted(cast.meant, reverse=True) if is_body(cast, i))
    found = {body.name.lower(): body for body in bodies if body.name.lower().removeprefix("the ") in names}
    return next(iter(found.values())) if len(found) == 1 else None
