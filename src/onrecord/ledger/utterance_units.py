"""The sentences of statements: what is compared when words of two articles may be of one speech act.

A statement may quote a paragraph of which another article has one sentence; so sentences are matched, and those that
keep the same company are put together again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.values import Statement
from onrecord.ledger.wording import Word, said_only, sentences, stem, words_of_content
from onrecord.reading.values import Manner
from onrecord.text.span import Citation, Span

FEWEST = 2
"""Heavy words that a sentence needs to be matched at all."""
_MOST = 120
"""Words of a sentence that are compared: what is longer is a page without full stops."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence of a statement. `number` counts those of the statement; `stems` are its heavy words' stems."""

    statement: Statement
    number: int
    words: tuple[Word, ...]
    stems: tuple[str, ...]

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others."""
        return self.statement.id, self.number

    @property
    def quoted(self) -> bool:
        """Whether some of it stands in quotation marks."""
        return self.statement.manner is not Manner.INDIRECT and any(word.quoted for word in self.words)


def units(statements: Sequence[Statement]) -> tuple[Unit, ...]:
    """Every sentence of every statement that holds enough to be told by, in order of the statements."""
    return tuple(unit for statement in statements for unit in _of(statement))


def _of(statement: Statement) -> list[Unit]:
    found = []
    for number, part in enumerate(sentences(words_of_content(statement.content, statement.manner))):
        words = part[:_MOST]
        stems = tuple(stem(word.form) for word in said_only(words) if word.heavy)
        if len(stems) >= FEWEST:
            found.append(Unit(statement, number, words, stems))
    return found


def cited(words: Sequence[Word], statement: Statement) -> tuple[Citation, ...]:
    """The words as citations: one for each piece of the statement's content that they stand in."""
    made = []
    for piece in statement.content:
        inside = [word.span for word in words if piece.span.covers(word.span)]
        if inside:
            span = Span(min(s.start for s in inside), max(s.end for s in inside))
            at = piece.span.start
            made.append(Citation(piece.article, span, piece.words[span.start - at : span.end - at]))
    return tuple(made)
