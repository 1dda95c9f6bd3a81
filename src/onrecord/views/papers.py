"""What is written for people to read and print: sentences that rest on words, in sections.

No words, no sentence: a `Sentence` without citations cannot be made, and neither can one with material that is not in
them. What is not material is our own template: a few fixed words that say who, when and where.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from onrecord.ledger.values import Page
from onrecord.text.span import Citation
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line, when

_BOLD = re.compile(r"\*\*|__")


class UnsupportedError(ValueError):
    """A sentence was to be made that no words support."""


@dataclass(frozen=True, slots=True)
class Words:
    """Material: what stands in an article, on one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: template (plain strings) and material, and the words that it rests on.

    Raises `UnsupportedError` without citations, with one that has no words, and where material is not in their words.
    """

    parts: tuple[str | Words, ...]
    citations: tuple[Citation, ...]
    because: str
    """What made it, and why it stands where it does."""
    candidate: bool = False
    """Whether it rests on a candidate that a person should look at."""

    def __post_init__(self) -> None:
        if not self.citations or not all(cited.words.strip() for cited in self.citations):
            message = "a sentence needs the words that it rests on"
            raise UnsupportedError(message)
        held = [one_line(cited.words) for cited in self.citations]
        for part in self.parts:
            if isinstance(part, Words) and not any(part.text in words for words in held):
                message = f"no words support “{part.text}”"
                raise UnsupportedError(message)

    @property
    def text(self) -> str:
        """The sentence as it is read."""
        return "".join(part.text if isinstance(part, Words) else part for part in self.parts)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `none` is said where there is nothing, `left_out` of what is not shown."""

    heading: str
    sentences: tuple[Sentence, ...]
    none: str = ""
    left_out: str = ""
    level: int = 1
    """1 for a section, 2 for one within the section before it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A brief or a digest. `lead` says what was asked, in template words alone: it claims nothing of the story."""

    title: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """The very words, and where they stand."""

    words: str
    citation: str


@dataclass(frozen=True, slots=True)
class Source:
    """One article that a note names: title, outlet and date in words, its first file, and the words used of it."""

    title: str
    outlet: str
    printed: str
    article: str
    path: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """The note of one sentence: its number, and every article that the sentence rests on."""

    number: int
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as every format prints it."""

    section: str
    text: str
    candidate: bool
    because: str
    note: Note


def lines(paper: Paper, pages: Iterable[Page]) -> Iterator[Line]:
    """Every sentence of the paper in order, numbered from 1, with its note."""
    by_id = {page.id: page for page in pages}
    number = 0
    for section in paper.sections:
        for sentence in section.sentences:
            number += 1
            note = Note(number, tuple(_sources(sentence.citations, by_id)))
            yield Line(section.heading, sentence.text, sentence.candidate, sentence.because, note)


def _sources(citations: Iterable[Citation], pages: Mapping[str, Page]) -> Iterator[Source]:
    """The citations by article, in the order in which the sentence uses them; each place once."""
    by_article: dict[str, dict[Citation, None]] = {}
    for cited in citations:
        by_article.setdefault(cited.article, {})[cited] = None
    for article, places in by_article.items():
        page = pages.get(article)
        yield Source(
            title=(page.title if page else None) or "no title",
            outlet=(page.outlet if page else None) or "outlet unknown",
            printed=when(page.published.when) if page else "date unknown",
            article=article,
            path=page.paths[0] if page and page.paths else "",
            places=tuple(Place(one_line(one.words), permalink(one)) for one in places),
        )


def material(text: str) -> Iterator[Words]:
    """Words of an article without the marks of Markdown's bold type."""
    for piece in _BOLD.split(text):
        if piece:
            yield Words(piece)
