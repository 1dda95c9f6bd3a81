"""The sentences of statements: what is compared when words of two articles may be of one speech act.

A statement may quote a paragraph of which another article has one sentence; so sentences are matched, and those that
keep the same company are put together again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.ledger.values import Statement
from onrecord.ledger.wording import Word, said_only, sentences, words_of_content
from onrecord.ledger.wording_senses import sense
from onrecord.reading.values import Manner
from onrecord.text.span import Citation, Span

FEWEST = 2
"""Heavy words that a sentence needs to be matched at all."""
_MOST = 120
"""Words of a sentence that are compared: what is longer is a page without full stops."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence of a statement. `number` counts those of the statement; `stems` are its heavy words' senses."""

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
    """The sentences that can be told by something; one that cannot ("Yes.") belongs to the one before, or behind it."""
    parts: list[tuple[Word, ...]] = []
    for part in sentences(words_of_content(statement.content, statement.manner)):
        if parts and (len(_stems(part)) < FEWEST or len(_stems(parts[-1])) < FEWEST):
            parts[-1] += part
        else:
            parts.append(part)
    made = (Unit(statement, number, part[:_MOST], _stems(part[:_MOST])) for number, part in enumerate(parts))
    return [unit for unit in made if len(unit.stems) >= FEWEST]


def _stems(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(sense(word.form) for word in said_only(words) if word.heavy)


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
