"""Outlets that no table lists: the name that a masthead, a copyright line, a byline or a dateline gives.

Such a line names many that are no outlets (photographers, makers of a satellite picture, databases, desks), so a
name counts only where it reads as that of a newspaper, an agency or a station.
"""

import re
from collections.abc import Iterator

from onrecord.text.article import Evidence, Role, Segment
from onrecord.text.span import Span

_WORD = r"[A-Z][\w’'&.-]*"
_NAME = rf"(?P<name>(?:[Tt]he )?{_WORD}(?: (?:of |and |& )?{_WORD}){{0,5}})"
_KINDS = (
    "Agency Chronicle Courier Daily Dispatch Examiner Gazette Globe Herald Independent Inquirer Journal Magazine Media "
    "Monitor News Newspaper Newspapers Newswire Observer Post Press Radio Review Sentinel Standard Star Sun Telegraph "
    "Television Times Today Tribune TV Weekly Wire"
)
_KIND = re.compile(
    rf"(?:The )?Daily {_WORD}"
    rf"|{_WORD}(?: (?:of |and |& )?{_WORD})*? (?:{_KINDS.replace(' ', '|')}|News (?:Service|Network))"
)
"""A name of two words or more with the kind of outlet as its last."""
_SURNAMES = frozenset({"Courier", "Independent", "Journal", "Monitor", "Post", "Press", "Standard", "Star", "Sun"})
"""Kinds that also end people's names and companies': alone in a byline they need "The" before them."""
_NO_OUTLET = re.compile(
    r"\b(?:Courtesy|Photos?|Images?|Pictures|Pool|Editors?|Reporters?|Correspondents?|Bureau|Desk|University|Secretary"
    r"|Environment(?:al)? (?:Protection )?Agency|(?:Space|Intelligence|Security|Energy|Police|Travel|Estate) Agency)\b"
)
_AGENCY = re.compile(r"(?:Agency|Wire|Newswire|News Service|Press Association)")
_MARKUP = re.compile(r"[*_#\[\]]")

_COPYRIGHT = re.compile(
    r"[\W_]{0,3}(?:(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s,:]*)+(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?[\s,]*)?(?:by )?"
    rf"{_NAME}"
)
_FIRM = re.compile(
    r",? (?:Inc|Ltd|LLC|Limited|Company|Co|Corp|GmbH|plc|PLC|Group)\b\.?.*|\.?(?: All)?(?: Rights Reserved)?\.?$"
)
_DATELINE = re.compile(
    rf"(?P<place>[A-Z][^a-z(]{{2,40}}(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}}(?:, \d{{4}})?,?)?) ?\({_NAME}\)\s?[-–—:]"
)
_STAFF = re.compile(rf"(?:[Bb]y:? )?{_NAME} (?:[Ss]taff|STAFF)(?: [Ww]riters?| [Rr]eporters?)?$")
_SOLE = re.compile(rf"(?:[Bb]y:? |BY:? )?{_NAME}$")
_AFTER = re.compile(rf"(?:, | \| | / | [–—·•-] | for |\(){_NAME}(?=$|\)| ?[|,·•–—]| \d)")
_BEFORE = re.compile(rf"{_NAME}\s{{0,4}}[|·•–—,-]\s{{0,4}}(?:[Bb]y|BY) [A-Z]")
_VOICE = re.compile(
    rf"{_NAME} (?:has |have )?(?:contacted|approached|reached out to|emailed|asked)\b"
    r"[^.]{0,200}\bfor (?:a |further |additional )?(?:comment|response)"
)


def is_outlet_name(name: str) -> bool:
    """Whether a name nobody lists reads as that of an outlet: "The Port Courier", "Coastline News Agency"."""
    return _KIND.fullmatch(name) is not None and _NO_OUTLET.search(name) is None


def is_sole_outlet(name: str) -> bool:
    """Whether that holds even where a person's name might stand: "Coastline News Agency", not "Emily Post"."""
    return is_outlet_name(name) and (name.startswith("The ") or name.rsplit(maxsplit=1)[-1] not in _SURNAMES)


def named_outlets(text: str, segments: tuple[Segment, ...]) -> Iterator[Evidence]:
    """Outlets that the lines around a story and its dateline name; agencies also as where the report comes from."""
    body = [i for i, segment in enumerate(segments) if segment.role is Role.BODY]
    for i, segment in enumerate(segments):
        words = segment.span.of(text)
        if segment.because == "masthead":
            yield from _masthead(text, segment, segments)
        elif segment.because == "copyright" and (not body or i > body[-1]):
            yield from _known(_COPYRIGHT.match(words), "copyright-name", segment)
        elif segment.role is Role.BYLINE:
            yield from _in_byline(words, segment)
        elif segment.role is Role.BODY:
            if i == body[0]:
                yield from _known(_DATELINE.match(words[:160]), "dateline-name", segment)
            yield from _known(_VOICE.search(words[:2000]), "house-voice", segment)


def _masthead(text: str, segment: Segment, segments: tuple[Segment, ...]) -> Iterator[Evidence]:
    """The name above the headline, spelt as where it stands without being shouted."""
    name = " ".join(_MARKUP.sub(" ", segment.span.of(text)).split())
    lines = [s.span.of(text) for s in segments if s.role in {Role.BYLINE, Role.CREDIT} or s.because == "copyright"]
    spelt = next((m.group() for line in lines if (m := re.search(re.escape(name), line, re.IGNORECASE))), None)
    claimed = any(s.because == "copyright" and name.lower() in s.span.of(text).lower() for s in segments)
    if claimed or is_outlet_name(spelt or (name.title() if name.isupper() else name)):
        yield Evidence("outlet", spelt or name, "masthead", segment.span)


def _in_byline(words: str, segment: Segment) -> Iterator[Evidence]:
    """As in "By Jane Roe, The Port Courier", "The Port Courier · By Jane Roe", "Northshore Daily Staff"."""
    bare = _MARKUP.sub(lambda m: " " * len(m.group()), words).strip()
    shift = words.find(bare[:1]) if bare else 0
    bare = re.sub(r"\s+$", "", bare)
    for pattern in (_BEFORE, _STAFF):
        if found := pattern.match(bare):
            yield from _known(found, "byline-name", segment, shift)
            return
    sole = _SOLE.match(bare)
    if sole and is_sole_outlet(sole["name"]):
        yield from _known(sole, "byline-name", segment, shift)
    for found in _AFTER.finditer(bare):
        yield from _known(found, "byline-name", segment, shift)


def _known(found: re.Match[str] | None, rule: str, segment: Segment, shift: int = 0) -> Iterator[Evidence]:
    """The name as evidence, where it reads as an outlet's."""
    if found is None:
        return
    name = _FIRM.sub("", found["name"]).rstrip(" .,")
    if is_outlet_name(name):
        start = segment.span.start + shift + found.start("name")
        where = Span(start, start + len(name))
        yield Evidence("outlet", name, rule, where)
        if _AGENCY.search(name):
            yield Evidence("origin", name, rule, where)
