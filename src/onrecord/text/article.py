"""What is written: an article, its segments, and what it says of itself.

An `Article` never changes after intake. What intake concluded (outlet, date, …) stands beside the
`Evidence` it rests on; "unknown" is a legal conclusion.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from onrecord.text.span import Span


class Role(StrEnum):
    """What a segment is for. Only `HEADLINE`, `BODY` and `CAPTION` belong to the story and are read."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


STORY_ROLES = frozenset({Role.HEADLINE, Role.BODY, Role.CAPTION})
"""Roles whose words belong to the story; all else is kept, labelled, and never credited to it."""


class Status(StrEnum):
    """How a publication date is known."""

    STATED = "stated"
    INFERRED = "inferred"
    CONFLICTING = "conflicting"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """One paragraph (or line of furniture) and its role. Segments are in text order and do not overlap."""

    span: Span
    role: Role
    because: str
    """Name of the rule that gave the role."""


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """A bracket of calendar days, both ends included; None where that end is open or unknown."""

    earliest: date | None
    latest: date | None

    @property
    def known(self) -> bool:
        """Whether at least one end is known."""
        return self.earliest is not None or self.latest is not None

    @property
    def width(self) -> int | None:
        """Days between both ends, 0 for a single day; None where one is open."""
        return None if self.earliest is None or self.latest is None else (self.latest - self.earliest).days


UNKNOWN_TIME = Interval(None, None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for a fact about the article (its outlet, title, date, …).

    `about` is the fact's name: outlet, title, url, authors, published, language or origin;
    `rule` names who found it, `span` is where (None when it came from metadata or the caller).
    """

    about: str
    value: str
    rule: str
    span: Span | None = None
    article: str | None = None
    """The id of another article that `span` lies in; None: this one."""


@dataclass(frozen=True, slots=True)
class Published:
    """When the page was printed: a bracket of days, how it is known, and every piece of evidence."""

    when: Interval
    status: Status
    evidence: tuple[Evidence, ...] = ()


UNDATED = Published(UNKNOWN_TIME, Status.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong or is in doubt, in words for the user. Problems are values: bad text never raises."""

    what: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it is in its file. `id` is the SHA-256 (hex, first 16) of the raw bytes.

    For a plain-text file `text` is the decoded file, line ends as they are; for HTML it is the
    text as extracted. `republished` is true when the page says that it took the article from `outlet`.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    language: str = "en"
    published: Published = UNDATED
    republished: bool = False
    segments: tuple[Segment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()

    def words(self, span: Span) -> str:
        """The exact words of `span`."""
        return span.of(self.text)
