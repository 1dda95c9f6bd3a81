"""Searching a story: what the user types, as a query that the index understands, and where it is found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, text

from onrecord.text.span import Span

_TERM = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')
"""A phrase in quotation marks, or a word."""

_OPEN, _CLOSE = "\ue000", "\ue001"
"""What the index puts around the words it found: private characters."""

UNMARKED = str.maketrans({_OPEN: " ", _CLOSE: " "})
"""Takes those characters out of words that are going to be indexed, without moving any other."""

_STATEMENTS = text(
    "SELECT statement.id FROM statement_fts JOIN statement ON statement.position = statement_fts.rowid"
    " WHERE statement_fts MATCH :query ORDER BY round(bm25(statement_fts), 6), statement.position LIMIT :most"
)
_PASSAGES = text(
    "SELECT passage.article, passage.start, highlight(passage_fts, 0, :open, :close) FROM passage_fts"
    " JOIN passage ON passage.id = passage_fts.rowid WHERE passage_fts MATCH :query"
    " ORDER BY round(bm25(passage_fts), 6), passage.article, passage.start LIMIT :most"
)


_NEAR_STATEMENTS = text(
    "SELECT statement.body FROM statement_fts JOIN statement ON statement.position = statement_fts.rowid"
    " WHERE statement_fts MATCH :query ORDER BY round(bm25(statement_fts), 6), statement.position LIMIT :most"
)
_NEAR_PASSAGES = text(
    "SELECT passage.article, passage.start, passage.words FROM passage_fts"
    " JOIN passage ON passage.id = passage_fts.rowid WHERE passage_fts MATCH :query"
    " ORDER BY round(bm25(passage_fts), 6), passage.article, passage.start LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words were found: a statement (by its id), or a passage of an article (by the article's id).

    `span` is where in the article's text; None for a statement, which has its own citations.
    """

    kind: Literal["statement", "text"]
    id: str
    span: Span | None = None


def search(connection: Connection, words: str, limit: int) -> list[Hit]:
    """Statements first, then passages, best first; all words have to be found together in one of them.

    A word also finds longer words that begin with it; a phrase in quotation marks finds just that. Case and accents
    make no difference. No input is an error: what holds no word finds nothing.
    """
    query = as_query(words)
    if not query or limit <= 0:
        return []
    found = connection.execute(_STATEMENTS, {"query": query, "most": limit})
    hits = [Hit("statement", row.id) for row in found]
    values = {"query": query, "most": limit - len(hits), "open": _OPEN, "close": _CLOSE}
    for article, start, marked in connection.execute(_PASSAGES, values):
        hits.append(Hit("text", article, _first(marked, start)))
    return hits


def near(connection: Connection, phrases: Sequence[str], limit: int) -> tuple[list[bytes], list[tuple[str, int, str]]]:
    """Statements (as they are stored) and passages (article, start, words) that hold any of the phrases, best first.

    At most `limit` of each: what shares most phrases with what is looked for, and the rarest, comes first.
    """
    query = " OR ".join(
        f'"{kept}"' for phrase in phrases if (kept := phrase.replace('"', " ").replace("\0", " ").strip())
    )
    if not query:
        return [], []
    values = {"query": query, "most": limit}
    statements = [row.body for row in connection.execute(_NEAR_STATEMENTS, values)]
    return statements, [(row.article, row.start, row.words) for row in connection.execute(_NEAR_PASSAGES, values)]


def as_query(words: str) -> str:
    """What the user typed, in the index's own syntax: every term quoted, so that none of it is an operator."""
    terms = []
    for match in _TERM.finditer(words.replace("\0", " ")):
        phrase, word = match.groups()
        term = phrase if word is None else word
        if any(c.isalnum() for c in term):
            terms.append(f'"{term}"' if word is None else f'"{term}"*')
    return " ".join(terms)


def _first(marked: str, start: int) -> Span:
    """Where the first words found stand in the article, for a passage that begins at `start`."""
    begin = marked.index(_OPEN)
    return Span(start + begin, start + marked.index(_CLOSE) - 1)
