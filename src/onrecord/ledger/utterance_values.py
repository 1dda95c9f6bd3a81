"""One speech act, and how several articles word it."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.text.article import Interval
from onrecord.text.span import Citation


class Wording(StrEnum):
    """How an article's words stand to the fullest that another gives of the same speech act.

    `exact`: the same words. `truncated`: the same words, fewer of them. `altered`: quoted, but with other words in
    between. `paraphrase`: reported in the article's own words. Editorial insertions, ellipses, quotation marks,
    numerals, contractions and American or British spelling make no difference.
    """

    EXACT = "exact"
    TRUNCATED = "truncated"
    ALTERED = "altered"
    PARAPHRASE = "paraphrase"


class Meaning(StrEnum):
    """What a change of words does to what was said."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    MODALITY = "modality"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Flag:
    """A change of meaning between two wordings: the words here, and those of the fullest wording; "" where none."""

    kind: Meaning
    here: str
    there: str


class Op(StrEnum):
    """What became of a piece of the fullest wording. `added` is an editor's insertion, `left out` a marked ellipsis."""

    SAME = "same"
    CUT = "cut"
    NEW = "new"
    OTHER = "other"
    INSERTION = "insertion"
    ELLIPSIS = "ellipsis"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words in the comparison of two wordings: `here` as this article prints it, `there` as the fullest."""

    op: Op
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Variant:
    """The words of one article for an utterance.

    `citations` are the words compared, which may be a part of what the statement quotes.
    """

    statement: str
    article: str
    citations: tuple[Citation, ...]
    wording: Wording
    against: str
    """Id of the statement whose words it is compared with: the fullest, "" for that one itself."""
    flags: tuple[Flag, ...]
    diff: tuple[Piece, ...]
    because: str
    """The rule by which its words are those of the fullest; where none says so, the one that linked it to another."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A speech act that several articles report, its variants in the order in which they were said and printed.

    `first` is the statement that reports it first, as far as dates tell; `fullest` the one with most of its words.
    """

    id: str
    speaker: str | None
    entity: str | None
    said: Interval
    first: str
    fullest: str
    first_because: str
    variants: tuple[Variant, ...]
    articles: int
    recurring: tuple[str, ...] = ()
    """Ids of other utterances in which the speaker uses the same formula on another occasion."""
    formula: tuple[str, ...] = ()
    """The words of that formula, levelled."""
