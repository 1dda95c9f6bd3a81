"""Searching a story: terms as a query that the index understands, and the passages and statements that hold them."""

from collections.abc import Sequence

from sqlalchemy import Connection, text

_NEAR_STATEMENTS = text(
    "SELECT statement.body FROM statement_fts JOIN statement ON statement.position = statement_fts.rowid"
    " WHERE statement_fts MATCH :query ORDER BY round(bm25(statement_fts), 6), statement.position LIMIT :most"
)
_NEAR_PASSAGES = text(
    "SELECT passage.article, passage.start, passage.words FROM passage_fts"
    " JOIN passage ON passage.id = passage_fts.rowid WHERE passage_fts MATCH :query"
    " ORDER BY round(bm25(passage_fts), 6), passage.article, passage.start LIMIT :most"
)


def passages(
    connection: Connection, all_of: Sequence[Sequence[str]], none_of: Sequence[str], limit: int
) -> list[tuple[str, int, str]]:
    """Passages (article, start, words) that hold of each of `all_of` one term at least, and none of `none_of`.

    A term is a word, or words side by side; with a star at its end, its last word may go on. Best first, at most
    `limit`. Case and accents make no difference. What holds no word is left out; without any term nothing is found.
    """
    wanted = [" OR ".join(terms) for group in all_of if (terms := _terms(group))]
    if not wanted or limit <= 0:
        return []
    query = " AND ".join(f"({group})" for group in wanted)
    if unwanted := _terms(none_of):
        query = f"({query}) NOT ({' OR '.join(unwanted)})"
    found = connection.execute(_NEAR_PASSAGES, {"query": query, "most": limit})
    return [(row.article, row.start, row.words) for row in found]


def _terms(given: Sequence[str]) -> list[str]:
    """Terms in the index's own syntax, each quoted, so that none of it is an operator."""
    kept = ((term.removesuffix("*").replace('"', " ").replace("\0", " "), term.endswith("*")) for term in given)
    return [f'"{words}"{"*" if prefix else ""}' for words, prefix in kept if any(c.isalnum() for c in words)]


def near(connection: Connection, phrases: Sequence[str], limit: int) -> tuple[list[bytes], list[tuple[str, int, str]]]:
    """Statements (as they are stored) and passages (article, start, words) that hold any of the phrases, best first.

    At most `limit` of each: what shares most phrases with what is looked for, and the rarest, comes first.
    """
    query = _any_of(phrases)
    if not query:
        return [], []
    found = connection.execute(_NEAR_STATEMENTS, {"query": query, "most": limit})
    return [row.body for row in found], passages_near(connection, phrases, limit)


def passages_near(connection: Connection, phrases: Sequence[str], limit: int) -> list[tuple[str, int, str]]:
    """Passages (article, start, words) that hold any of the phrases, best first; at most `limit`."""
    query = _any_of(phrases)
    found = connection.execute(_NEAR_PASSAGES, {"query": query, "most": limit}) if query else ()
    return [(row.article, row.start, row.words) for row in found]


def _any_of(phrases: Sequence[str]) -> str:
    """The phrases as a query that the index understands."""
    return " OR ".join(
        f'"{kept}"' for phrase in phrases if (kept := phrase.replace('"', " ").replace("\0", " ").strip())
    )
