"""How utterances read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.folding import reported_words
from onrecord.views.phrases import outlet_words, when
from onrecord.views.utterances import UtteranceRow, VariantRow, flag_words, in_plain

SPEAKER_UNKNOWN = "speaker not named"


def utterances_sheet(rows: Sequence[UtteranceRow]) -> Sheet[UtteranceRow]:
    """Utterances: who, when, in how many articles, then every article's words with what differs."""
    columns: tuple[Column[UtteranceRow], ...] = (
        Column("utterance", lambda row: row.id),
        Column("speaker", lambda row: row.speaker or SPEAKER_UNKNOWN),
        Column("said", lambda row: when(row.said)),
        Column("reported in", lambda row: reported_words(row.articles, row.origins)),
        Column("first", _first),
        Column("wordings", lambda row: "\n".join(_line(variant) for variant in row.variants) or "none"),
        Column("recurs", _recurs),
    )
    return Sheet(
        UtteranceRow, rows, columns, "No words that several articles report, or that recur, answer this.", card=True
    )


_TOLD = frozenset({"printed first", "the only report"})
"""Reasons that tell which report was first; with any other, the one named is only the first of the list."""


def _first(row: UtteranceRow) -> str:
    if not row.first:
        return "not known"
    return f"{row.first} ({row.first_because})" if row.first_because in _TOLD else f"not known: {row.first_because}"


def _line(variant: VariantRow) -> str:
    told = "; ".join(flag_words(flag) for flag in variant.flags)
    words = in_plain(variant.diff) if variant.diff else variant.words
    where = f"{outlet_words(variant.outlet, variant.path)}, {when(variant.printed)}, {variant.citation}"
    mark = "fullest" if variant.against is None else variant.relation.value
    return f"{mark}: {words}  [{where}]{f'  !! {told}' if told else ''}"


def _recurs(row: UtteranceRow) -> str:
    return f"{' … '.join(row.formula)}, also in {', '.join(row.recurring)}" if row.recurring else "no formula"
