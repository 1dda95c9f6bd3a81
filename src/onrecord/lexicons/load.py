"""Loads the word lists in `data/` into one `Lexicon`: one small function for each file.

Each file says in its `[about]` table where its words come from and under which licence.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from onrecord.ledger.story_words import Background
from onrecord.reading.lexicon import Almanac, Cue, Lexicon, Outlet, Term
from onrecord.reading.values import Kind
from onrecord.text.article import Interval


@cache
def load_lexicon() -> Lexicon:
    """The word lists that ship with onrecord."""
    return Lexicon(
        offices=_words("offices"),
        titles=_words("titles"),
        groups=_words("groups"),
        demonyms=_pairs("demonyms"),
        capitals=_pairs("capitals"),
        first_names=_first_names(),
        cues=_cue_verbs(),
        cue_nouns=_cue_nouns(),
        media=MappingProxyType(_table("cues")["media"]),
        outlets=_outlets(),
        almanac=_almanac(),
        event_verbs=_events("verbs"),
        event_nouns=_events("nouns"),
        axes=_axes(),
        sorts=_sorts(),
    )


@cache
def load_background() -> Background:
    """In how many news articles each word stands: what `onrecord stories` weighs words by."""
    table = _table("news_words")
    counts = {word: int(count) for count, words in table["counts"].items() for word in words.split()}
    return Background(table["about"]["articles"], MappingProxyType(counts))


@cache
def country_codes() -> Mapping[str, str]:
    """Country, adjective or people, in lower case ("ukraine", "ukrainian") -> ISO 3166-1 alpha-2 code, lower case."""
    codes = _table("countries")["codes"]
    return MappingProxyType({word: codes[country] for word, country in _pairs("demonyms").items() if country in codes})


def _table(name: str) -> dict[str, Any]:
    """The whole of `data/NAME.toml`."""
    text = (files("onrecord.lexicons") / "data" / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _words(name: str) -> frozenset[str]:
    """Every word in the lists of the `[words]` table (its keys only sort them for the reader)."""
    return frozenset(word for words in _table(name)["words"].values() for word in words)


def _pairs(name: str) -> Mapping[str, str]:
    """The `[pairs]` table turned round: each key is a meaning, its list the words that have it."""
    return MappingProxyType({word: meaning for meaning, words in _table(name)["pairs"].items() for word in words})


def _first_names() -> Mapping[str, str]:
    """First name -> "f", "m" or "u"; in the file each is one string of names parted by spaces."""
    pairs = _table("first_names")["pairs"]
    return MappingProxyType({name: gender for gender, names in pairs.items() for name in names.split()})


def _cue_verbs() -> Mapping[str, tuple[Cue, ...]]:
    """Every reporting verb with each of its frames, in the order of the file."""
    verbs: dict[str, tuple[Cue, ...]] = {}
    for group in _table("cues")["verbs"]:
        frames, prep = frozenset(group["frames"]), frozenset(group.get("prep", ()))
        for lemma in group["lemmas"].split():
            cue = Cue(lemma, group["strength"], Kind(group["kind"]), frames, prep)
            verbs[lemma] = (*verbs.get(lemma, ()), cue)
    return MappingProxyType(verbs)


def _cue_nouns() -> Mapping[str, Cue]:
    """Every reporting noun."""
    groups = _table("cues")["nouns"]
    return MappingProxyType(
        {lemma: Cue(lemma, g["strength"], Kind(g["kind"])) for g in groups for lemma in g["lemmas"].split()}
    )


def _sorts() -> Mapping[str, str]:
    """Noun or phrase -> the sort of thing that it names."""
    table = _table("sorts")["sorts"]
    return MappingProxyType(
        {word: sort for sort, held in table.items() for word in (*held["words"].split(), *held.get("phrases", ()))}
    )


def _events(part: str) -> Mapping[str, tuple[str, ...]]:
    """Word -> the kinds of event that it tells of, in the order of the file."""
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, row in _table("events")["kinds"].items():
        for lemma in row.get(part, "").split():
            kinds[lemma] = (*kinds.get(lemma, ()), kind)
    return MappingProxyType(kinds)


def _axes() -> Mapping[str, tuple[str, int]]:
    """Word -> the axis that it is on, and which end; the first axis of the file that has it."""
    found: dict[str, tuple[str, int]] = {}
    for axis, ends in _table("axes")["axes"].items():
        for end, sign in (("for", 1), ("against", -1)):
            for lemma in ends[end].split():
                found.setdefault(lemma, (axis, sign))
    return MappingProxyType(found)


def _outlets() -> tuple[Outlet, ...]:
    """Every outlet and agency, in the order of the file."""
    table = _table("outlets")
    homes = {name: code for code, names in table["countries"].items() for name in names}
    return tuple(
        Outlet(
            name, tuple(row.get("aliases", ())), tuple(row["domains"]), agency, homes.get(name) or _code(row["domains"])
        )
        for part, agency in (("agencies", True), ("outlets", False))
        for name, row in table[part].items()
    )


def _code(domains: Iterable[str]) -> str | None:
    """The country code that web addresses end in, None where they end in none, or in one that is used anywhere."""
    ends = [domain.rpartition(".")[2] for domain in domains]
    codes = {"gb" if end == "uk" else end for end in ends if len(end) == len("uk")}
    return codes.pop().upper() if len(codes - _ANYWHERE) == 1 and len(set(ends)) == 1 else None


_ANYWHERE = frozenset({"ai", "co", "fm", "io", "me", "tv"})


def _almanac() -> Almanac:
    """Terms of office by title, the first days of names and the days of occasions, with the patterns that find them."""
    table = _table("almanac")
    offices: dict[str, tuple[Term, ...]] = {}
    for office in table["offices"]:
        passing = office.get("passing", False)
        terms = tuple(Term(name, since, until, passing) for name, since, until in office["holders"])
        for title in office["titles"]:
            offices[title] = (*offices.get(title, ()), *terms)
    named = {name: tuple(_days(row)) for row in table["occasions"] for name in row["names"]}
    incidents = {name: date.fromisoformat(day) for day, names in table["incidents"].items() for name in names}
    named |= {name: (Interval(day, day),) for name, day in incidents.items()}
    since = {**table["since"], **incidents}
    contests: dict[str, tuple[Interval, ...]] = {}
    for day, states in table["contests"].items():
        for state in states:
            on = date.fromisoformat(day)
            contests[state] = (*contests.get(state, ()), Interval(on, on))
    runners: dict[str, frozenset[int]] = {}
    racing = {n for o in table["offices"] if o.get("tells_of_race", o.get("passing", False)) for n in _ends(o)}
    for name, until in sorted(racing):
        runners[name] = runners.get(name, frozenset()) | {until.year + -until.year % 4}
    return Almanac(
        offices=MappingProxyType(offices),
        since=MappingProxyType(since),
        occasions=MappingProxyType(contests | named),
        named_occasions=_any_of(named),
        counted_only=frozenset(n for row in table["occasions"] if row.get("counted_only") for n in row["names"]),
        contests=_contests(contests),
        runners=MappingProxyType(runners),
        all_runners=_any_of(runners),
        titles=_any_of(offices),
        pattern=_any_of(since),
    )


def _ends(office: dict[str, Any]) -> Iterator[tuple[str, date]]:
    """Every holder of an office with the last day of the term."""
    yield from ((name, until) for name, _, until in office["holders"])


def _days(row: dict[str, Any]) -> Iterator[Interval]:
    """The days of one occasion, each a bracket of as many as it lasts."""
    for first in row.get("days") or row["starts"]:
        yield Interval(first, first + timedelta(days=row.get("lasts", 1) - 1))


def _contests(states: Iterable[str]) -> re.Pattern[str]:
    """As in "the Iowa caucuses", "New York's presidential primary", "the primary in Indiana"."""
    either = "|".join(re.escape(name) for name in sorted(states, key=lambda name: (-len(name), name)))
    vote = r"(?:presidential )?(?:primar(?:y|ies)|caucus(?:es)?)(?: election| contest)?"
    party = r"(?:(?:Republican|Democratic|GOP|winner-take-all|crucial|critical|key) ){0,2}"
    before = rf"(?<!West )(?P<before>{either})(?:['’]s)? {party}{vote}"
    return re.compile(rf"\b(?:{before}|{party}{vote} in (?P<behind>{either}))\b")


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Any of `names` as whole words, the longest first."""
    either = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{either})(?!\w|[ -]\d\b| I{{2,}}\b)")
