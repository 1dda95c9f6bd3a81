"""What an article says of itself: title, outlet, authors, address; each with every piece of evidence.

The rules stand in order of trust; the first that speaks decides, the others stay visible as evidence.
Nothing speaks: unknown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.intake.naming import is_outlet_name, is_sole_outlet, named_outlets
from onrecord.intake.outlets import Outlets, by_domain, by_name, named_in
from onrecord.text.article import Evidence, Role, Segment
from onrecord.text.repair import repair
from onrecord.text.span import Span

_LOOK = 2000
"""Characters of a paragraph that are looked at for the outlet's own voice."""
_OUTLET_RULES = (
    "site-name",
    "json-ld",
    "source-url",
    "republished",
    "copyright",
    "byline",
    "dateline",
    "sign-off",
    "page-url",
    "title-suffix",
    "house-voice",
    "masthead",
    "copyright-name",
    "byline-name",
    "dateline-name",
)
_REPUBLISHED = frozenset({"source-url", "republished"})
"""Rules whose line says that the page took the article from the outlet."""
_OWN = frozenset({"site-name", "json-ld", "masthead", "copyright-name", "byline-name", "dateline-name"})
"""Rules whose outlet may be the page's own, agency or not: what no table lists may have its own site."""
_URL = re.compile(r"https?://[^\s<>()\"'\]]{4,400}")
_WIRE = re.compile(r"\bWire\b|\bNewsource\b")
_AGENCY_DATELINE = re.compile(r"[^a-z(]{0,40}(?:[\w.,’' -]{0,40})?[(\[](?P<name>[A-Z][\w. -]{1,30})[)\]]\s?[-–—:]")
_AGENCY_DATELINE_SLASH = re.compile(r"[A-Z][^/]{2,60}/(?P<name>[A-Z][\w. -]{1,30})/\.?\s")
_AGENCY_DATELINE_LEFT = re.compile(r"(?P<name>AP|AFP|Reuters|UPI|TASS|Xinhua)\s?[-–—:]\s")
_SIGN_OFF = re.compile(r"\(?[^()]{0,60}\breporting by [^()]{3,300}\bediting by [^()]{3,80}\)?\.?\s*$", re.IGNORECASE)
_SIGN_OFF_RULE = "sign-off"
_SITE = frozenset({"site-name", "json-ld", "page-url", "title-suffix"})
"""Rules that name the site, which may carry an agency's report."""
_SIGNS_OFF = "Reuters"
"""The one agency that ends its reports like this: (Reporting by Jane Roe; Editing by John Doe)."""
_HOUSE_VOICE = re.compile(
    r"(?P<name>(?:The )?[A-Z][\w’'.]*(?: [A-Z][\w’'.]*){0,4}) (?:has |have )?"
    r"(?:contacted|approached|reached out to|emailed)\b"
    r"[^.]{0,200}\bfor (?:a |further |additional )?(?:comment|response)"
)
"""How an outlet speaks of itself: nobody else writes that Newsweek has contacted the ministry for comment."""
_DESK = re.compile(
    r"\b(?:(?:news ?)?desk|staff|news ?room|team|editors?|editorial|wire|services|agencies"
    r"|reports?|correspondents?|writers?|bureau|online)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:written|posted|published|reported|story|text|words|analysis|authors?|byline)?\s?(?:\bby\b:?|:)\s?|by(?=[A-Z])",
    re.IGNORECASE,
)
_OUTLET_FIRST = re.compile(r"[A-Z][^|·•–—]{2,60} [|·•–—] (?:by|By|BY) ")
_NAME_END = re.compile(
    r"\s?(?:[|•·(\[<@]|\s[–—-]\s|\d|\b(?:for|in|at|of|published|updated|posted|on|special to)\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d).*$"
)
_PERSON = re.compile(r"(?:[A-Z][\w.’'-]*)(?: (?:[A-Z][\w.’'-]*|de|van|von|der|bin|al|el|la|di|da|le|du)){1,4}")
_UNSPOKEN = re.compile(r"\W+")
_TITLE_END = re.compile(r"\s+(?:\||[-–—])\s+(?P<name>[^|–—]{2,40})$")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article besides its text and date."""

    title: str | None
    outlet: str | None
    url: str | None
    authors: tuple[str, ...]
    republished: bool
    evidence: tuple[Evidence, ...]


def find_facts(text: str, segments: tuple[Segment, ...], outlets: Outlets, known: tuple[Evidence, ...] = ()) -> Facts:
    """Facts from the lines of an article, and from what its page says to machines (`known`)."""
    title, named = _title(text, segments, outlets)
    evidence = (
        *(_canonical(e, known, outlets) for e in known if not _is_title(e, known)),
        *title,
        *_urls(text, segments),
        *_authors(text, segments, outlets),
    )
    listed = (*named, *_outlets(text, segments, outlets), *_from_urls(evidence, outlets))
    unlisted = (e for e in named_outlets(text, segments) if by_name(outlets, e.value) is None)
    evidence = _heeding_sign_off((*evidence, *listed, *unlisted))
    best = min((e for e in evidence if e.about == "outlet"), key=lambda e: _OUTLET_RULES.index(e.rule), default=None)
    origin = (
        best is not None
        and best.rule not in _OWN
        and any(e.about == "origin" and e.value == best.value for e in evidence)
    )
    return Facts(
        title=_first(evidence, "title"),
        outlet=best.value if best else None,
        url=_first(evidence, "url"),
        authors=tuple(dict.fromkeys(e.value for e in evidence if e.about == "authors")),
        republished=best is not None and (best.rule in _REPUBLISHED or origin),
        evidence=evidence,
    )


def _heeding_sign_off(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Without an agency that only its way to sign off tells, where the page names another one: anybody may sign so."""
    others = any(e.about in {"outlet", "origin"} and e.rule not in _SITE | {_SIGN_OFF_RULE} for e in evidence)
    return tuple(e for e in evidence if e.rule != _SIGN_OFF_RULE) if others else evidence


def _is_title(evidence: Evidence, known: tuple[Evidence, ...]) -> bool:
    """Whether what a page gives for its site's name is its headline."""
    return evidence.about == "outlet" and any(e.about == "title" and e.value == evidence.value for e in known)


def _canonical(evidence: Evidence, known: tuple[Evidence, ...], outlets: Outlets) -> Evidence:
    """A site's name for itself as the outlet that the table knows by it, where it does.

    "BBC News", "www.bbc.com", or "Timesofisrael" on a page of timesofisrael.com.
    """
    if evidence.about != "outlet":
        return evidence
    outlet = by_name(outlets, evidence.value) or by_domain(outlets, f"https://{evidence.value}")
    if outlet is None:
        own = _UNSPOKEN.sub("", evidence.value).lower()
        pages = (e.value for e in known if e.about == "url" and own in _UNSPOKEN.split(e.value.lower()))
        outlet = next((one for page in pages if (one := by_domain(outlets, page)) is not None), None)
    return replace(evidence, value=outlet.name) if outlet else evidence


def _first(evidence: tuple[Evidence, ...], about: str) -> str | None:
    return next((e.value for e in evidence if e.about == about), None)


def _title(text: str, segments: tuple[Segment, ...], outlets: Outlets) -> tuple[list[Evidence], list[Evidence]]:
    """The headline, and the outlet where its name ends the headline ("… | CNN")."""
    headline = next((s for s in segments if s.role is Role.HEADLINE), None)
    if headline is None:
        return [], []
    words = " ".join(repair(text, headline.span).text.split()).lstrip("# ").rstrip(" ;")
    if (end := _TITLE_END.search(words)) and (outlet := _ending(end, outlets)):
        named = [Evidence("outlet", outlet, "title-suffix", headline.span)]
        return [Evidence("title", words[: end.start()], headline.because, headline.span)], named
    return [Evidence("title", words, headline.because, headline.span)], []


def _ending(end: re.Match[str], outlets: Outlets) -> str | None:
    """The outlet that ends a headline: one that is listed, or behind a bar what reads as one."""
    name = end["name"].strip()
    outlet = by_name(outlets, name)
    if outlet:
        return outlet.name
    return name if "|" in end.group() and is_outlet_name(name) else None


def _urls(text: str, segments: tuple[Segment, ...]) -> Iterator[Evidence]:
    """The address the page names as its own or its source's: after "Original url:", or above the headline."""
    source, above = False, True
    for segment in segments:
        match = _URL.search(segment.span.of(text)) if segment.role is Role.CREDIT else None
        labelled = segment.because == "source-url"
        if match and (source or above or labelled):
            where = Span(segment.span.start + match.start(), segment.span.start + match.end())
            yield Evidence("url", match.group(), "source-url" if source or labelled else "page-url", where)
        source = labelled and not match
        above = above and segment.role is not Role.BODY and segment.role is not Role.HEADLINE


def _from_urls(evidence: tuple[Evidence, ...], outlets: Outlets) -> Iterator[Evidence]:
    for url in evidence:
        if url.about == "url" and (outlet := by_domain(outlets, url.value)):
            rule = "source-url" if url.rule == "source-url" else "page-url"
            yield Evidence("outlet", outlet.name, rule, url.span)


def _outlets(text: str, segments: tuple[Segment, ...], outlets: Outlets) -> Iterator[Evidence]:
    """Outlets that lines of the page name, agencies also as where the report comes from."""
    first = next((s for s in segments if s.role is Role.BODY), None)
    for segment in segments:
        words = segment.span.of(text)
        if segment.role is Role.BYLINE or segment.because in {"copyright", "republished"}:
            yield from _in_line(words, segment, outlets)
        elif segment.role is Role.BODY:
            if segment is first:
                yield from _in_dateline(words, segment, outlets)
            yield from _in_house_voice(words, segment, outlets)
        if _SIGN_OFF.search(words[-_LOOK:]) and (agency := by_name(outlets, _SIGNS_OFF)):
            yield Evidence("outlet", agency.name, _SIGN_OFF_RULE, segment.span)
            yield Evidence("origin", agency.name, _SIGN_OFF_RULE, segment.span)


def _in_line(words: str, segment: Segment, outlets: Outlets) -> Iterator[Evidence]:
    """As in "By MARTA LUND, Associated Press", "© 2024 The New York Times"."""
    rule = "byline" if segment.role is Role.BYLINE else segment.because
    if outlet := named_in(outlets, words):
        yield Evidence("outlet", outlet.name, rule, segment.span)
        if outlet.agency or (rule == "copyright" and _WIRE.search(words)):
            yield Evidence("origin", outlet.name, rule, segment.span)


def _in_dateline(words: str, segment: Segment, outlets: Outlets) -> Iterator[Evidence]:
    """As in "LONDON (Reuters) -": the agency whose report it is."""
    patterns = (_AGENCY_DATELINE, _AGENCY_DATELINE_SLASH, _AGENCY_DATELINE_LEFT)
    start = next((match for pattern in patterns if (match := pattern.match(words[:160]))), None)
    outlet = by_name(outlets, start["name"]) if start else None
    if start and outlet:
        where = _within(segment, start)
        yield Evidence("outlet", outlet.name, "dateline", where)
        if outlet.agency:
            yield Evidence("origin", outlet.name, "dateline", where)


def _in_house_voice(words: str, segment: Segment, outlets: Outlets) -> Iterator[Evidence]:
    """As in "Newsweek has contacted the ministry for comment"."""
    voice = _HOUSE_VOICE.search(words[:_LOOK].replace("\xa0", " "))
    outlet = by_name(outlets, voice["name"]) if voice else None
    if voice and outlet:
        yield Evidence("outlet", outlet.name, "house-voice", _within(segment, voice))


def _within(segment: Segment, match: re.Match[str]) -> Span:
    """Where the name that was matched in a segment's words stands in the text."""
    return Span(segment.span.start + match.start("name"), segment.span.start + match.end("name"))


def _authors(text: str, segments: tuple[Segment, ...], outlets: Outlets) -> Iterator[Evidence]:
    """Names in byline lines; desks, staffs and outlets are no authors."""
    for segment in segments:
        if segment.role is not Role.BYLINE:
            continue
        words = " ".join(segment.span.of(text).replace("*", " ").split())
        if label := _OUTLET_FIRST.match(words) or _BY.match(words):
            words = words[label.end() :]
        for name in re.split(r",| and | & |;", _NAME_END.sub("", words)):
            bare = name.strip(" .")
            if _is_author(bare, outlets):
                yield Evidence("authors", bare, segment.because, segment.span)


def _is_author(name: str, outlets: Outlets) -> bool:
    """Whether a name in a byline is a person's."""
    if _PERSON.fullmatch(name) is None or _DESK.search(name):
        return False
    return named_in(outlets, name) is None and not is_sole_outlet(name)
