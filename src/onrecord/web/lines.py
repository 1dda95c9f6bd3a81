"""How a statement is laid out as a sentence: speaker, role, verb as printed, the words; then the small print."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.ledger.values import Page, Statement
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import Interval, Role
from onrecord.text.span import Citation, Span, hull
from onrecord.views.judged import JudgedMark
from onrecord.views.permalink import parse_permalink
from onrecord.views.phrases import (
    NOT_NAMED,
    SOMEBODY,
    one_line,
    outlet_words,
    spoken_to,
    unlinked,
    words_of,
)
from onrecord.web import wording

_QUOTED = re.compile(r"(“[^”]*”?|\"[^\"]*\"?|«[^»]*»?)")
_QUERY = re.compile(r"\?[^#]*")
_BEFORE_THE_NAME = re.compile(r"(?:as )?(?:according to|per|in the words of|in the view of)\b", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?:(?:was|were|is|are|been|being|when|if)\b.*)?\b(?:asked|pressed|urged|told|questioned)\b", re.IGNORECASE
)
_EDGES = re.compile(
    r"^(?:[\s,;–—]|\b(?:the|a|an|for|of|at|from)\b)+|(?:[\s,;–—]|\b(?:the|a|an|for|of|at|from)\b)+$", re.IGNORECASE
)
"""What is left over at the edges of a role when the name is taken out of it."""
_SAYING = frozenset(
    {"said", "says", "saying", "say", "told", "added", "adding", "asked", "asking", "wrote", "continued"}
)
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "who", "his", "her", "their", "its"})


@dataclass(frozen=True, slots=True)
class Part:
    """A run of the content; `quoted` when it stands in quotation marks in the article."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """Another page that carries the same words from the same origin."""

    outlet: str
    printed: Interval
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    """A statement as one line of the desk."""

    id: str
    href: str
    speaker: str
    """The speaker's name; else what the article calls the speaker; else that nobody is named."""
    named: bool
    entity: str | None
    role: str
    printed_as: str
    cue: str
    cue_first: bool
    asked_of: str | None
    """Of whom somebody not named asked something ("Blinken" in "Blinken was asked"); None when nobody asks so."""
    told: str
    """The one spoken to, as the verb takes it ("reporters" in "told reporters"); empty when nobody is."""
    colon: bool
    """Whether the words need a colon before them: they start anew and no quotation mark says so."""
    parts: tuple[Part, ...]
    look: str
    statement: Statement
    outer: Statement | None
    """The statement in whose words this one stands."""
    marks: tuple[JudgedMark, ...] = ()
    """What people judged of it."""
    origin: str = ""
    """On how many pages it stands and whom all have it from, where that is not this page's own outlet alone."""
    copies: tuple[Copy, ...] = ()
    """The other pages that carry it."""
    file: str = ""
    """Its page's first file, by which a page of an unknown outlet is told from others."""

    @property
    def inside(self) -> str:
        """Who passes the words on in words of their own, empty when nobody does."""
        return self.outer.speaker or words_of(self.outer.source) or SOMEBODY if self.outer else ""

    @property
    def pale(self) -> bool:
        """Whether it is a candidate that a person should look at."""
        return not self.statement.asserted

    @property
    def why_pale(self) -> str:
        """Why it is only a candidate."""
        reasons = [] if self.named else ["it is not clear who speaks"]
        if self.statement.confidence < LIKELY:
            reasons.append(f"found by a weak rule ({wording.rule(self.statement.because)})")
        return "; ".join(reasons) or f"found by “{wording.rule(self.statement.because)}”, which still errs too often"

    @property
    def kind(self) -> str:
        """The kind of speech act, empty for a plain statement."""
        return "" if self.statement.kind is Kind.STATEMENT else wording.KINDS[self.statement.kind]

    @property
    def whose_words(self) -> str:
        """Whose wording it is, where it is not the speaker's."""
        if self.statement.role is Role.HEADLINE:
            return "from the headline, in the outlet’s words"
        return "in the outlet’s words" if self.statement.manner is Manner.INDIRECT else ""


LIKELY = 0.5
"""Below this confidence the rule itself is named as the reason why a line is a candidate."""


def address(article: str, span: Span) -> str:
    """The web address that opens an article with the words at `span` lit, with scripts or without."""
    where = f"{span.start}-{span.end}"
    return f"/article/{article}?c={where}#c{where}"


def place(address_: str) -> str:
    """The place that a web address of ours opens, as it is printed and as `onrecord show` takes it."""
    return _QUERY.sub("", address_.removeprefix("/article/"))


def web_address(permalink: str) -> str:
    """The web address of a place as the views write it; the whole article when it names no words."""
    place = parse_permalink(permalink)
    return address(place.article, place.span) if place and len(place.span) else f"/article/{permalink}"


def opens(citations: tuple[Citation, ...]) -> str:
    """The web address that opens all of `citations`, which stand in one article."""
    return address(citations[0].article, hull(tuple(citation.span for citation in citations)))


def line(statement: Statement, outer: Statement | None = None, marks: tuple[JudgedMark, ...] = ()) -> Line:
    """The line of one statement, which stands in the words of `outer`, with what people judged of it."""
    source = words_of(statement.source)
    cue = unlinked(words_of(statement.cue))
    role, printed_as = _role(statement.speaker, source)
    said = tuple(parts(words_of(statement.content), statement.manner))
    return Line(
        id=statement.id,
        href=opens(statement.content or statement.cue or statement.source),
        speaker=statement.speaker or (source[:1].upper() + source[1:]) or NOT_NAMED,
        named=statement.speaker is not None,
        entity=statement.voice,
        role=role,
        printed_as=printed_as,
        cue=cue,
        cue_first=bool(_BEFORE_THE_NAME.match(cue)),
        asked_of=None if statement.speaker or source or not _PASSIVE.match(cue) else words_of(statement.addressee),
        told=_told(cue, words_of(statement.addressee)),
        colon=_needs_colon(cue, said),
        parts=said,
        look=f"said-{statement.manner.value}",
        statement=statement,
        outer=outer,
        marks=marks,
    )


def file_of(page: Page | None) -> str:
    """The page's first file."""
    return page.paths[0] if page and page.paths else ""


def copy(outlet: str | None, printed: Interval, citations: tuple[Citation, ...], article: str, file: str = "") -> Copy:
    """The page of an outlet that carries the words at `citations`; by its file where the outlet is not known."""
    return Copy(outlet_words(outlet, file), printed, opens(citations) if citations else f"/article/{article}")


def _told(cue: str, addressee: str) -> str:
    return spoken_to(cue, addressee) if addressee and cue[-1:].isalpha() and not _BEFORE_THE_NAME.match(cue) else ""


def _needs_colon(cue: str, said: tuple[Part, ...]) -> bool:
    """Whether a whole sentence follows a plain verb of saying: "said: The bridge …", but "decried the bridge"."""
    if not said or said[0].quoted or said[0].text[:1].islower():
        return False
    return not cue or cue.rsplit(maxsplit=1)[-1].casefold() in _SAYING


def parts(words: str, manner: Manner) -> Iterable[Part]:
    """The words as they are reported: direct ones wholly quoted, mixed ones quoted where the marks are."""
    if manner is Manner.DIRECT:
        yield Part(words if _QUOTED.match(words) else f"“{words}”", quoted=True)
        return
    for text in _QUOTED.split(words):
        if text:
            yield Part(text, quoted=bool(_QUOTED.fullmatch(text)))


def _role(speaker: str | None, source: str) -> tuple[str, str]:
    """What the source says beside the name ("Foreign Minister"), or else how the article put the source ("he")."""
    if speaker is None or not source or source == speaker:
        return "", ""
    if speaker in source:
        return _EDGES.sub("", one_line(source.replace(speaker, " ", 1))), ""
    return "", "" if _is_part_of(source, speaker) else source


def _is_part_of(source: str, name: str) -> bool:
    """Whether the source is only a shorter form of the name ("Kuleba" for "Dmytro Kuleba")."""
    return source.casefold() not in _PRONOUNS and set(source.split()) <= set(name.split())
