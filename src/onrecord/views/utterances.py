"""Utterances: the speech acts that several articles report, with how each of them words them."""

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.ledger.utterance_values import Flag, Meaning, Op, Piece, Utterance, Variant, Wording
from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Interval
from onrecord.views.names import aliases, matches
from onrecord.views.permalink import permalink_of
from onrecord.views.phrases import one_line, words_of


@dataclass(frozen=True, slots=True)
class VariantRow:
    """One article's words for an utterance. `path` is the article's first file; `spans` count in its text."""

    path: str
    spans: tuple[tuple[int, int], ...]
    words: str
    relation: Wording
    against: str | None
    """The place of the wording that it is compared with; None for that one itself."""
    flags: tuple[Flag, ...]
    diff: tuple[Piece, ...]
    speaker: str | None
    outlet: str | None
    said: Interval
    printed: Interval
    statement: str
    article: str
    citation: str
    because: str


@dataclass(frozen=True, slots=True)
class UtteranceRow:
    """An utterance, its variants in the order in which they were printed. `articles` is in how many it is reported."""

    id: str
    speaker: str | None
    said: Interval
    first: str
    """The place of the report that comes first."""
    first_because: str
    articles: int
    variants: tuple[VariantRow, ...]
    recurring: tuple[str, ...]
    """Ids of utterances of the same speaker with the same formula on other occasions."""
    formula: tuple[str, ...]
    origins: tuple[str, ...] = ()
    """Whom the reports go back to: two pages that have it from one agency are one origin."""


def utterance_rows(ledger: Ledger, speaker: str | None = None, *, changed: bool = False) -> tuple[UtteranceRow, ...]:
    """The utterances of the record: those of `speaker`, or only those whose meaning is `changed`, where asked."""
    pages = {page.id: page for page in ledger.pages}
    statements = {one.id: one for one in ledger.statements}
    known = aliases(ledger)
    found = []
    for one in ledger.utterances:
        names = ((one.speaker,) if one.speaker else ()) + (known.get(one.entity, ()) if one.entity else ())
        if (speaker is None or matches(speaker, names)) and (not changed or any(v.flags for v in one.variants)):
            found.append(utterance_row(one, pages, statements))
    return tuple(found)


def utterance_row(one: Utterance, pages: Mapping[str, Page], statements: Mapping[str, Statement]) -> UtteranceRow:
    """How one utterance is shown. `pages` and `statements` are the story's, by id."""
    places = {variant.statement: permalink_of(variant.citations) for variant in one.variants}
    return UtteranceRow(
        id=one.id,
        speaker=one.speaker,
        said=one.said,
        first=places.get(one.first) or "",
        first_because=one.first_because,
        articles=one.articles,
        variants=tuple(
            _variant(v, pages.get(v.article), statements[v.statement], places.get(v.against)) for v in one.variants
        ),
        recurring=one.recurring,
        formula=one.formula,
        origins=tuple(dict.fromkeys(statements[v.statement].origin for v in one.variants)),
    )


def _variant(variant: Variant, page: Page | None, statement: Statement, against: str | None) -> VariantRow:
    return VariantRow(
        path=page.paths[0] if page and page.paths else "",
        spans=tuple((c.span.start, c.span.end) for c in variant.citations),
        words=words_of(variant.citations),
        relation=variant.wording,
        against=against,
        flags=variant.flags,
        diff=variant.diff,
        speaker=statement.speaker,
        outlet=statement.outlet,
        said=statement.said,
        printed=statement.printed,
        statement=variant.statement,
        article=variant.article,
        citation=permalink_of(variant.citations) or variant.article,
        because=variant.because,
    )


_SIGNS = {Op.CUT: "[-{}-]", Op.NEW: "{{+{}+}}", Op.INSERTION: "{}", Op.ELLIPSIS: "{}"}
"""How pieces of a diff are set in plain text: as `git diff --word-diff` sets them."""


def in_plain(diff: tuple[Piece, ...]) -> str:
    """A comparison on one line: [-what is left out-] and {+what is put in+}."""
    return one_line(" ".join(_piece(piece) for piece in diff))


def _piece(piece: Piece) -> str:
    if piece.op is Op.OTHER:
        return f"[-{piece.there}-] {{+{piece.here}+}}"
    return _SIGNS.get(piece.op, "{}").format(piece.there if piece.op is Op.CUT else piece.here)


_TOLD = {
    Meaning.NEGATION: "negation changed",
    Meaning.NUMBER: "number changed",
    Meaning.NAME: "name changed",
    Meaning.MODALITY: "certainty changed",
    Meaning.CONDITION: "condition left out",
}


def flag_words(flag: Flag) -> str:
    """A flag as a reader sees it: what changed, from what to what."""
    change = f"“{flag.there}” → “{flag.here}”" if flag.here and flag.there else f"“{flag.here or flag.there}”"
    return f"{_TOLD[flag.kind]}: {change}"


def reported_in(ledger: Ledger) -> Mapping[str, tuple[str, ...]]:
    """Statement -> ids of the other articles that report some of the same words."""
    found: dict[str, set[str]] = {}
    for one in ledger.utterances:
        articles = {variant.article for variant in one.variants}
        for variant in one.variants:
            found.setdefault(variant.statement, set()).update(articles - {variant.article})
    return {statement: tuple(sorted(others)) for statement, others in found.items()}
