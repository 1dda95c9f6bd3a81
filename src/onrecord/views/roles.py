"""The roles that articles give a person: "Secretary of State" before the name, ", the chief executive" behind it.

As printed, with the days of printing: a role holds in its article, at its time, and says nothing of today.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Page
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import UNKNOWN_TIME, Article, Interval, Role
from onrecord.text.span import Citation, Span, cite
from onrecord.views.days import sooner
from onrecord.views.names import fold
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line
from onrecord.views.places import Places


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role as printed, how often, and from when to when articles give it. The citations are its words."""

    words: str
    count: int
    first: Interval
    """When the first article that gives it was printed."""
    last: Interval
    outlets: tuple[str, ...]
    citation: str
    """Its words in the first of the articles."""
    because: str
    """How the article ties it to the name."""


@dataclass(frozen=True, slots=True)
class Given:
    """One role at one place."""

    citation: Citation
    printed: Interval
    outlet: str | None
    because: str


BEFORE = "stands before the name"
BESIDE = "stands beside the name, between commas"
DESCRIBED = "the article calls the person so further on"

_WORD = re.compile(r"[\w’'&.-]*\w[\w’'&.-]*")
_GAP = re.compile(r"[ \t\u00a0]+")
_JOINING = frozenset({"of", "for", "the", "and"})
"""Words that a role may have in its middle: "Secretary of State for Defence", "chairman and CEO"."""
_NARROWING = frozenset(
    {
        "foreign",
        "prime",
        "defence",
        "defense",
        "interior",
        "finance",
        "justice",
        "trade",
        "energy",
        "health",
        "education",
        "transport",
        "former",
        "deputy",
        "vice",
        "acting",
        "chief",
        "senior",
        "junior",
        "press",
        "party",
        "opposition",
        "state",
        "national",
        "military",
        "naval",
        "army",
        "police",
        "executive",
        "managing",
        "general",
        "assistant",
        "associate",
        "then",
        "long-time",
        "longtime",
        "incoming",
        "outgoing",
        "interim",
        "honorary",
        "lead",
        "principal",
    }
)
"""Words in lower case that narrow a role: "foreign minister", "former chief executive"."""
_NO_ROLE = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "sir", "dame", "madam", "madame", "dr", "counterpart", "colleague", "men"}
    | {"man", "woman", "boy", "girl", "critic", "ally", "opponent", "rival", "friend", "supporter", "observer"}
    | {"source", "insider", "native", "user", "suspect", "accused", "victim", "gunman", "attacker", "killer"}
)
"""What stands before names, or for people, and is no role of theirs."""
_AT_FIRST = re.compile(r"(?:(?:the|a|an|his|her|their|its|then|now|also|who (?:is|was)|both)\b\s*)+", re.IGNORECASE)
_BESIDE = re.compile(
    r",\s+(?P<role>(?:(?:the|a|an|then|now|former|who (?:is|was))\s+)?[^,;:.!?()“”\"\n–—]{3,90}?)\s*(?=[,;:.)–—\n])",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"\s(?:of|for|at|in|to|with|from|on|who|which|that|and|since|until|during|under|by)\s|['’]s\s|$", re.IGNORECASE
)
_LONGEST_SHORTENED = 5
"""Characters of a word that may be a shortened one with its full stop ("Capt."), not the end of a sentence."""
_SAYING = re.compile(r"\s(?:said|says|told|tells|added|adds|wrote|writes|has|had)\b")
"""Where a role ends although no comma says so: "Carson, president of Boeing said, …"."""
_FROM = 120
"""Code points before a name that a role may take up."""


def roles(
    entity: Entity,
    articles: Mapping[str, Article],
    offices: Collection[str],
    pages: Mapping[str, Page],
    where: Places,
) -> tuple[RoleRow, ...]:
    """The roles that `articles` (by id) give a person, soonest printed first; () for what is no person.

    `offices` are the words for offices, occupations and titles, in lower case.
    """
    if entity.type is not EntityType.PERSON:
        return ()
    known = frozenset(offices) - _NO_ROLE
    held: dict[str, list[Given]] = {}
    for citation, because in _widest(_given(entity, articles, known, where)):
        page = pages.get(citation.article)
        printed, outlet = (page.published.when, page.outlet) if page else (UNKNOWN_TIME, None)
        held.setdefault(fold(citation.words), []).append(Given(citation, printed, outlet, because))
    return tuple(sorted(map(_row, held.values()), key=lambda row: (sooner(row.first), -row.count, row.words)))


def _widest(found: Iterable[tuple[Citation, str]]) -> Iterator[tuple[Citation, str]]:
    """Each place once: without what stands in a longer role, or was found in two ways."""
    last: Citation | None = None
    for citation, because in sorted(found, key=lambda one: (one[0].article, one[0].span.start, -one[0].span.end)):
        if last is None or last.article != citation.article or not last.span.covers(citation.span):
            yield citation, because
            last = citation


def _row(given: list[Given]) -> RoleRow:
    in_order = sorted(given, key=lambda one: (sooner(one.printed), one.citation))
    first, dated = in_order[0], [one.printed for one in in_order if one.printed.known]
    return RoleRow(
        words=one_line(first.citation.words),
        count=len(given),
        first=first.printed,
        last=dated[-1] if dated else UNKNOWN_TIME,
        outlets=tuple(dict.fromkeys(one.outlet for one in in_order if one.outlet)),
        citation=permalink(first.citation),
        because=first.because,
    )


def _given(
    entity: Entity, articles: Mapping[str, Article], offices: AbstractSet[str], where: Places
) -> Iterator[tuple[Citation, str]]:
    """Every role that an article gives the person, outside of headlines, whose words are cut short."""
    for one, kind in zip(entity.citations, entity.kinds, strict=False):
        article = articles.get(one.article)
        if article is None or any(s.role is Role.HEADLINE and s.span.covers(one.span) for s in article.segments):
            continue
        if kind is not MentionKind.NAME:
            found, because = _described(article, one.span, offices), DESCRIBED
        else:
            found, because = _before(article, one.span.start, offices, where), BEFORE
            beside = _beside(article, one.span.end, offices, where, entity.id)
            if beside is not None:
                yield cite(article.id, article.text, beside), BESIDE
        if found is not None:
            yield cite(article.id, article.text, found), because


def _is_office(word: str, offices: AbstractSet[str]) -> bool:
    plain = word.casefold().strip(".").removesuffix("'s").removesuffix("’s")
    return plain in offices or plain.rpartition("-")[2] in offices or plain.partition("-")[2] in offices


def _before(article: Article, end: int, offices: AbstractSet[str], where: Places) -> Span | None:
    """The words of a role that end where the name starts: capitalised or narrowing words around an office."""
    start = max(0, end - _FROM)
    words = [Span(start + m.start(), start + m.end()) for m in _WORD.finditer(article.text[start:end])]
    kept: list[Span] = []
    for at in range(len(words) - 1, -1, -1):
        one, behind = words[at], kept[0].start if kept else end
        if _GAP.fullmatch(article.text[one.end : behind]) is None:
            break
        left = words[at - 1].of(article.text) if at else ""
        if not _may_narrow(one.of(article.text), left, offices, inside=bool(kept)) or _is_glued(article, one, where):
            break
        kept.insert(0, one)
    while kept and (kept[0].of(article.text) == "Then" or _is_empty(kept[0].of(article.text))):
        kept.pop(0)
    while kept and _is_empty(kept[-1].of(article.text)):
        kept.pop()
    if not kept or not any(_is_office(one.of(article.text), offices) for one in kept):
        return None
    return Span(kept[0].start, kept[-1].end)


def _is_empty(word: str) -> bool:
    """Whether a word at the start of a role says nothing of it."""
    return word.casefold().strip(".") in _JOINING | _NO_ROLE


def _is_glued(article: Article, word: Span, where: Places) -> bool:
    """Whether a name stands in the word together with letters of another ("Sybihaand"): the text lost a blank."""
    rest = ((span.start, span.end) for span, _ in where.among(article.id, word))
    return any(
        article.text[word.start : max(start, word.start)].isalpha() or article.text[end : word.end].isalpha()
        for start, end in rest
    )


def _may_narrow(word: str, left: str, offices: AbstractSet[str], *, inside: bool) -> bool:
    """Whether a word may belong to a role; one that joins must stand inside, and "and" between two offices."""
    if word.endswith(".") and len(word) > _LONGEST_SHORTENED:
        return False
    if word == "a":
        return inside and left in {"of", "for"}
    if word in _JOINING:
        return inside and (word != "and" or _is_office(left, offices))
    return word[:1].isupper() or word.casefold() in _NARROWING or _is_office(word, offices)


def _beside(article: Article, start: int, offices: AbstractSet[str], where: Places, person: str) -> Span | None:
    """The words between commas behind a name, when an office heads them and they name nobody else."""
    found = _BESIDE.match(article.text, start)
    if found is None:
        return None
    start, end = found.span("role")
    verb = _SAYING.search(article.text, start, end)
    span = _trimmed(article.text, Span(start, verb.start() if verb else end))
    head = _HEAD_ENDS.split(span.of(article.text), maxsplit=1)[0].split()
    if not head or not _is_office(head[-1], offices):
        return None
    others = {id_ for place, id_ in where.among(article.id, span) if id_ != person and place.end == span.end}
    names_one = bool(others) and len(span.of(article.text).split()) == len(head)
    return None if names_one else span


def _described(article: Article, span: Span, offices: AbstractSet[str]) -> Span | None:
    """A description that was found to be the person's, when an office is in it."""
    span = _trimmed(article.text, span)
    words = span.of(article.text).split()
    return span if any(_is_office(word.strip(",.;:"), offices) for word in words) else None


def _trimmed(text: str, span: Span) -> Span:
    """Without "the", "his", "then" at its start."""
    found = _AT_FIRST.match(text, span.start, span.end)
    return Span(min(found.end(), span.end), span.end) if found else span
