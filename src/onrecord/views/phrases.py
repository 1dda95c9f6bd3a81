"""How dates, speakers and words are put in English. "Unknown" is written out, never left blank."""

import calendar
import re
from collections.abc import Iterable
from datetime import date

from onrecord.reading.values import Manner
from onrecord.text.article import Interval
from onrecord.text.span import Citation

NOT_NAMED = "speaker not named"
SOMEBODY = "somebody not named"
DATE_UNKNOWN = "date unknown"
OUTLET_UNKNOWN = "outlet unknown"

_LINK = re.compile(r"\[|\](?:\([^)]*\))?")
_OPENING = ("“", '"', "«", "„", "‘", "'")
_JOINING = ("that ", "to ", "whether ", "if ", "about ", "for ", "as ")
"""Words that join what follows to the verb."""
_BEFORE_THE_NAME = re.compile(r"(?:as )?(?:according to|per|in the words of|in the view of|for)\b", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?:(?:has|have|had) been|was|were|is|are|being|been|be) (?:being )?"
    r"(?:asked|told|urged|warned|informed|reminded|pressed|quizzed|questioned)\b",
    re.IGNORECASE,
)
"""Cues whose grammatical subject is the one spoken to. ("was quoted as saying" is not one of them.)"""
_TAKES_ADDRESSEE = re.compile(
    r"\b(?:tell|told|ask|urg|warn|inform|remind|press|question|assur|call(?:s|ed|ing)? on|order|advis)\w*$",
    re.IGNORECASE,
)
"""Verbs whose object is the one spoken to; after others it takes a "to"."""
_MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
LEFT_OUT = " … "
"""What stands for words that were left out."""
_WHO = re.compile(r"^([^,“\"]+), who (?=[^,“\"]+$)")


def day(value: date) -> str:
    """A day: 14 June 2023."""
    return f"{value.day} {_MONTHS[value.month]} {value.year}"


def when(interval: Interval) -> str:
    """A bracket of days: a day, a month, a year, two ends, one end, or "date unknown"."""
    first, last = interval.earliest, interval.latest
    if first is not None and last is not None:
        return _bracket(first, last)
    if first is not None:
        return f"on or after {day(first)}"
    if last is not None:
        return f"on or before {day(last)}"
    return DATE_UNKNOWN


def _bracket(first: date, last: date) -> str:
    if first == last:
        return day(first)
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return f"in {_MONTHS[first.month]} {first.year}"
        if first.year == last.year and (first.month, last.month) == (1, 12):
            return f"in {first.year}"
    start = day(first) if first.year != last.year else f"{first.day} {_MONTHS[first.month]}"
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
    return f"between {start} and {day(last)}"


def one_line(text: str) -> str:
    """`text` with every run of white space as one blank."""
    return " ".join(text.split())


def unlinked(text: str) -> str:
    """`text` without the marks of a Markdown link: "later [confirmed" where the verb was one."""
    return _LINK.sub("", text)


def headless(words: str) -> str:
    """A noun with nothing but a relative clause as what happened: "Hollis, who flew in" is "Hollis … flew in"."""
    return _WHO.sub(rf"\1{LEFT_OUT}", words)


def capital(text: str) -> str:
    """`text` as it opens a sentence: with a capital, all else as it is."""
    return f"{text[:1].upper()}{text[1:]}"


def words_of(citations: tuple[Citation, ...]) -> str:
    """The cited words on one line; " … " where words between them were left out."""
    return LEFT_OUT.join(one_line(citation.words) for citation in citations)


def in_manner(words: str, manner: Manner) -> str:
    """Words as they are reported: verbatim ones in quotation marks, others as the outlet put them."""
    if manner is Manner.DIRECT and not words.startswith(_OPENING):
        return f"“{words}”"
    return words


def speaker_in_words(speaker: str | None, source: str) -> str:
    """The speaker's name; else the words that the article has for the speaker; else "speaker not named"."""
    if speaker:
        return speaker
    return f"{source} ({NOT_NAMED})" if source else NOT_NAMED


def inside_words(speakers: Iterable[str], place: str | None) -> str:
    """In whose words somebody's words are passed on, nearest first, and where those of the nearest stand."""
    said = [f"inside what {speaker} said" for speaker in speakers]
    return ", ".join([f"{said[0]} ({place})", *said[1:]] if said and place else said)


def spoken_to(cue: str, addressee: str) -> str:
    """The one spoken to as the verb takes it: "told reporters", "said to reporters"."""
    return addressee if _TAKES_ADDRESSEE.search(cue) else f"to {addressee}"


def said_sentence(speaker: str, cue: str, words: str, addressee: str, *, flows: bool = False) -> str:
    """Speaker, verb as printed, words: one sentence, whatever the order in which the article has them.

    `flows` says that the words follow the verb in the article; otherwise a colon (or their own marks) sets them off.
    """
    gap = " " if flows or words.startswith((*_OPENING, *_JOINING)) else ": "
    if not any(map(str.isalpha, cue)):
        return f"{speaker}: {words}"
    if _BEFORE_THE_NAME.match(cue):
        return f"{cue[0].upper()}{cue[1:]} {speaker}: {words}"
    cue = f"{cue[0].lower()}{cue[1:]}"
    if _PASSIVE.match(cue):
        by = "" if speaker == NOT_NAMED else f" by {speaker}"
        return f"{addressee} {cue}{by}{gap}{words}" if addressee else f"{speaker} ({cue}): {words}"
    if addressee:
        return f"{speaker} {cue} {spoken_to(cue, addressee)}{gap}{words}"
    return f"{speaker} {cue}{gap}{words}"


def outlet_words(outlet: str | None, path: str = "") -> str:
    """The outlet; where it is not known, the file by which the reader knows the page, and that."""
    name = path.rpartition("/")[2]
    return outlet or (f"{name} ({OUTLET_UNKNOWN})" if name else OUTLET_UNKNOWN)


def counted(count: int, one: str, many: str | None = None) -> str:
    """A number and its noun: 1 article, 2,000 articles, no article."""
    return f"{count:,} {one if count == 1 else many or one + 's'}" if count else f"no {one}"
