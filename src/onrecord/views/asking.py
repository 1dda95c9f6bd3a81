"""The query language of the search: what somebody typed, as terms and filters. docs/search.md describes it."""

import calendar
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from onrecord.reading.values import Manner
from onrecord.views.matching import Term, term

_PIECE = re.compile(
    r'(?P<no>-?)(?:(?P<field>[^\W\d_]+):)?(?:["“”„«»](?P<phrase>[^"“”„«»]*)["“”„«»]|(?P<word>[^\s"“”„«»]+))(?P<star>\*?)'
)
"""A word or a phrase in quotation marks, with what may stand before it: "-", and a field with a colon."""
_QUOTE = re.compile(r'["“”„«»]')
_STRAY = re.compile(r"-?([^\W\d_]+):$")
"""A field with nothing behind its colon."""
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_OR = "OR"


class Field(StrEnum):
    """What a filter looks at."""

    SPEAKER = "speaker"
    ABOUT = "about"
    OUTLET = "outlet"
    SAID = "said"
    PRINTED = "printed"
    HAPPENED = "happened"
    MANNER = "manner"
    STRENGTH = "strength"
    ORIGIN = "origin"
    IN = "in"


class Where(StrEnum):
    """What is searched."""

    STATEMENTS = "statements"
    FIGURES = "figures"
    TIMELINE = "timeline"
    TEXT = "text"


CLOCKS = (Field.SAID, Field.PRINTED, Field.HAPPENED)
_CHOICES = {Field.MANNER: tuple(one.value for one in Manner), Field.IN: tuple(one.value for one in Where)}


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition. `since` and `until` (both included, None: open) are for the clocks. `no`: it must not hold."""

    field: Field
    value: str
    since: date | None = None
    until: date | None = None
    no: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: of every group in `all_of` one term at least, no term of `none_of`, and the filters."""

    all_of: tuple[tuple[Term, ...], ...] = ()
    none_of: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.all_of or self.none_of or self.filters)


class QueryError(ValueError):
    """What was typed is no query; the message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A term as it was typed: looked for, or (`no`) not to be there."""

    term: Term
    no: bool


def parse_query(text: str, fields: Iterable[tuple[Field, str]] = ()) -> Query:
    """The query in `text`, with further filters as they were given beside it. Raises QueryError, and nothing else."""
    if _QUOTE.search(_PIECE.sub("", text)):
        raise QueryError(_UNCLOSED)
    all_of: list[tuple[Term, ...]] = []
    read: list[_Word | Filter] = []
    joins = False
    parts = [part for piece in _PIECE.finditer(text) if (part := _part(piece)) is not None]
    for one in parts:
        if (one == _OR and (joins or not _is_looked_for(read[-1:]))) or (joins and not _is_looked_for([one])):
            raise QueryError(_LONE_OR)
        if isinstance(one, str):
            joins = True
            continue
        read.append(one)
        if isinstance(one, _Word) and not one.no:
            all_of[len(all_of) - joins :] = [(*(all_of[-1] if joins else ()), one.term)]
        joins = False
    if joins:
        raise QueryError(_LONE_OR)
    none_of = tuple(one.term for one in read if isinstance(one, _Word) and one.no)
    given = (filter_of(field, value) for field, value in fields)
    return Query(tuple(all_of), none_of, (*(one for one in read if isinstance(one, Filter)), *given))


def _is_looked_for(parts: Sequence[_Word | Filter | str]) -> bool:
    return any(isinstance(one, _Word) and not one.no for one in parts)


def _part(piece: re.Match[str]) -> _Word | Filter | str | None:
    """What a piece says (a string: OR); None where there is no word in it."""
    if piece.group() == _OR:
        return _OR
    whole = piece["phrase"] if piece["word"] is None else piece["word"]
    stray = _STRAY.fullmatch(piece.group())
    if piece["field"] or stray:
        name, value = (stray[1], "") if stray else (piece["field"], whole + piece["star"])
        return replace(filter_of(_field(name), value), no=bool(piece["no"]))
    made = term(whole, prefix=bool(piece["star"]) or (piece["word"] is not None and whole.endswith("*")))
    return _Word(made, bool(piece["no"])) if made else None


_UNCLOSED = 'A quotation mark is not closed; put one on both sides of the phrase, as in "harbour wall", or none.'
_LONE_OR = 'OR stands between two words or phrases; to look for the word itself, write "OR" in quotation marks.'


def filter_of(field: Field, value: str) -> Filter:
    """The condition that `field` has this value. Raises QueryError when it cannot have it."""
    kept = " ".join(value.split())
    if not any(sign.isalnum() for sign in kept):
        message = f"{field.value}: needs a value, as in {field.value}:{_EXAMPLES[field]}"
        raise QueryError(message)
    if field in CLOCKS:
        return Filter(field, kept, *_days(kept))
    choices = _CHOICES.get(field)
    if choices and kept.casefold() not in choices:
        message = f"{_shown(kept)} is not one of {', '.join(choices)} ({field.value}:)."
        raise QueryError(message)
    return Filter(field, kept.casefold() if choices else kept)


_EXAMPLES = {
    Field.SPEAKER: "quill",
    Field.ABOUT: "harbour",
    Field.OUTLET: "courier",
    Field.SAID: "2025-03-01..2025-03-10",
    Field.PRINTED: "2025-03",
    Field.HAPPENED: "2025",
    Field.MANNER: "direct",
    Field.STRENGTH: "denied",
    Field.ORIGIN: "reuters",
    Field.IN: "statements",
}


def _field(name: str) -> Field:
    known = {one.value: one for one in Field}
    if name.casefold() not in known:
        message = (
            f"There is no field {_shown(name)}; there are {', '.join(known)}. "
            "To look for words with a colon, put them in quotation marks."
        )
        raise QueryError(message)
    return known[name.casefold()]


def _days(value: str) -> tuple[date | None, date | None]:
    """The first and the last day of "2025-03-01..2025-03-10", "2025-03", "2025..", "..2025"."""
    first, dots, last = value.partition("..")
    since = _day(first, value, last=False) if first else None
    until = _day(last, value, last=True) if last else (None if dots else _day(first, value, last=True))
    if since and until and since > until:
        message = f"{_shown(value)} ends before it begins."
        raise QueryError(message)
    return since, until


def _day(written: str, value: str, *, last: bool) -> date:
    found = _DAY.fullmatch(written.strip())
    if found:
        with suppress(ValueError):
            year, month = int(found[1]), int(found[2] or (12 if last else 1))
            return date(year, month, int(found[3] or (calendar.monthrange(year, month)[1] if last else 1)))
    message = f"{_shown(value)} is not a day or days; write YYYY-MM-DD, YYYY-MM or YYYY, or two of them as FROM..TO."
    raise QueryError(message)


_LONGEST = 40


def _shown(words: str) -> str:
    """Words that somebody typed, in a message of one line."""
    plain = "".join(sign if sign.isprintable() else " " for sign in words)
    return f"“{plain if len(plain) <= _LONGEST else plain[:_LONGEST] + '…'}”"
