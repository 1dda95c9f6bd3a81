"""The pieces that the number grammar reads: digits, words and marks, finer than a model's tokens.

A model cuts "$4.2bn" into `$` and `4.2bn`; the grammar needs `$`, `4.2`, `bn`. Every atom keeps where it
stands in the article and which token it came from, so that grammar and parse can be read side by side.
"""

import re
from dataclasses import dataclass

from onrecord.reading.syntax import Tree
from onrecord.text.span import Span
from onrecord.text.tokens import Paragraph, Token

_PIECES = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<fraction>[¼½¾⅓⅔⅛])"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>\S)"
)

VULGAR = {"¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
HYPHENS = frozenset("-‐‑–—−")


@dataclass(frozen=True, slots=True)
class Atom:
    """One piece: `kind` is number, fraction, word or mark; `glued` when no space stands before it."""

    text: str
    """Lower case."""
    raw: str
    span: Span
    token: int
    kind: str
    glued: bool

    @property
    def value(self) -> float:
        """The number that the digits of a number atom write."""
        return float(self.raw.replace(",", ""))


def atoms_of(tree: Tree, paragraph: Paragraph) -> list[Atom]:
    """The atoms of one paragraph, in text order."""
    found: list[Atom] = []
    end = -1
    for i in range(paragraph.first, paragraph.last):
        for piece, span in _cut(tree.tokens[i]):
            kind = str(piece.lastgroup)
            found.append(Atom(piece.group().lower(), piece.group(), span, i, kind, span.start == end))
            end = span.end
    return found


def _cut(token: Token) -> list[tuple[re.Match[str], Span]]:
    """The pieces of a token; where a repair changed its length, all of them stand at the whole token."""
    aligned = len(token.text) == len(token.span)
    start = token.span.start
    return [
        (piece, Span(start + piece.start(), start + piece.end()) if aligned else token.span)
        for piece in _PIECES.finditer(token.text)
    ]


def word(atoms: list[Atom], i: int) -> str:
    """The lower-case text of atom `i`, "" outside of the paragraph."""
    return atoms[i].text if 0 <= i < len(atoms) else ""


def follows(atoms: list[Atom], i: int, words: tuple[str, ...]) -> bool:
    """Whether `words` stand at atom `i` and after."""
    if word(atoms, i) != words[0]:
        return False
    return all(word(atoms, i + n) == words[n] for n in range(1, len(words)))


def hyphen(atoms: list[Atom], i: int) -> bool:
    """Whether atom `i` is a hyphen or dash."""
    return word(atoms, i) in HYPHENS


def glued(atoms: list[Atom], i: int) -> bool:
    """Whether atom `i` is there and stands right against the one before."""
    return 0 < i < len(atoms) and atoms[i].glued


def words_of(line: str) -> frozenset[str]:
    """The words of a line, as a set: how this room writes its word lists."""
    return frozenset(line.split())
