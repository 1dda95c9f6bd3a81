"""How the places where words stand read as lines."""

from collections.abc import Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.views.folding import origin_words
from onrecord.views.phrases import NOT_NAMED, outlet_words, when
from onrecord.views.quote import QuoteRow
from onrecord.views.utterances import flag_words, in_plain


def quote_sheet(rows: Sequence[QuoteRow]) -> Sheet[QuoteRow]:
    """Places: which is first, who, how the words stand to those asked for, the words; then when, where, via."""
    columns: tuple[Column[QuoteRow], ...] = (
        Column("", lambda row: "first" if row.first else ""),
        Column("who", _who),
        Column("words", _words),
        Column("said", lambda row: when(row.said), under="said: "),
        Column("printed", lambda row: when(row.printed), under="printed: "),
        Column("outlet", lambda row: outlet_words(row.outlet, row.path), under=""),
        Column("via", lambda row: ", ".join(row.via), under="via "),
        Column("origin", lambda row: origin_words(1, row.origin, row.outlet, row.article), under=""),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(QuoteRow, rows, columns, "No article has these words, or nearly these words.")


def _who(row: QuoteRow) -> str:
    if row.statement is None:
        return "in quotation marks, given to nobody" if row.in_quotation_marks else "the article itself"
    return f"{'' if row.asserted else '~ '}{row.speaker or row.source or NOT_NAMED}"


def _words(row: QuoteRow) -> str:
    told = "; ".join(flag_words(flag) for flag in row.flags)
    shown = row.context if row.verbatim else in_plain(row.diff)
    return f"{'verbatim' if row.verbatim else row.relation.value}: {shown}{f' !! {told}' if told else ''}"
