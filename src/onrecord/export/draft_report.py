"""The check of a draft in every format: text and Markdown, a page that stands alone, and JSON."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from onrecord.export.as_md import escaped
from onrecord.export.as_text import printable
from onrecord.export.draft_page import page
from onrecord.views.draft.rows import DraftReport, DraftRow, Evidence
from onrecord.views.draft.values import Outcome
from onrecord.views.phrases import counted, one_line, when

_WORTH_A_LOOK = frozenset({Outcome.NOT_FOUND, Outcome.CONTESTED})
_LONGEST = 240
"""Characters of the record's words that a line of text shows."""
NOTHING = "Nothing to object to."
NOT_FALSE = "Not found in the record is not false: the record may not cover it."


def draft_report(report: DraftReport, form: str) -> Iterator[str]:
    """The report in one of `FORMS`."""
    return FORMS[form](report)


def headline(report: DraftReport) -> str:
    """How many objections, of how many things, against how many articles."""
    checked = ", ".join(counted(n, item.value) for item, n in report.of_item().items()) or "nothing"
    objections = counted(report.objections, "objection") if report.objections else NOTHING.rstrip(".")
    return f"{objections}. Checked {checked} against {counted(report.articles, 'article')}."


def evidence_words(one: Evidence) -> str:
    """The record's words, whose they are and where."""
    who = ", ".join(part for part in (one.speaker, one.outlet or "outlet unknown", when(one.printed)) if part)
    words = one_line(one.words)
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f"“{shown}” ({who})"


def in_groups(report: DraftReport) -> tuple[Sequence[DraftRow], Sequence[DraftRow], Sequence[DraftRow]]:
    """Objections; what an editor may want to look at; and what agrees."""
    objections = [row for row in report.checked if row.objection]
    look = [row for row in report.checked if not row.objection and row.outcome in _WORTH_A_LOOK]
    rest = [row for row in report.checked if not row.objection and row.outcome not in _WORTH_A_LOOK]
    return objections, look, rest


def _as_text(report: DraftReport) -> Iterator[str]:
    objections, look, rest = in_groups(report)
    yield f"{printable(report.path)}: {headline(report)}\n"
    for row in objections:
        yield f"\nline {row.line}  {row.item.value}: {row.outcome.value.upper()}\n"
        yield f"  draft   {printable(row.words)}\n"
        yield f"  why     {printable(one_line(row.because))}\n"
        for one in row.evidence:
            yield f"  record  {printable(evidence_words(one))}\n          onrecord show {one.citation}\n"
    if look:
        yield f"\nTo look at, no objection ({NOT_FALSE})\n"
        for row in look:
            yield f"  line {row.line}  {row.item.value}: “{printable(row.words)}”: {printable(one_line(row.because))}\n"
    yield f"\n{counted(len(rest), 'thing')} in agreement with the record (all of them: --format md or html).\n"
    for note in report.notes:
        yield f"note: {printable(note)}\n"


def _as_md(report: DraftReport) -> Iterator[str]:
    yield f"# Check of {escaped(report.path)}\n\n{headline(report)} {NOT_FALSE}\n"
    headings = ("Objections", "To look at", "In agreement")
    for heading, rows in zip(headings, in_groups(report), strict=True):
        if rows:
            yield f"\n## {heading}\n\n"
        for row in rows:
            yield f"* line {row.line}, {row.item.value}, **{row.outcome.value}**: “{escaped(row.words)}”: "
            yield f"{escaped(one_line(row.because))}\n"
            for one in row.evidence:
                yield f"  * {escaped(evidence_words(one))} `{one.citation}`\n"
    for note in report.notes:
        yield f"\nNote: {escaped(note)}\n"


def _as_json(report: DraftReport) -> Iterator[str]:
    yield msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def _as_html(report: DraftReport) -> Iterator[str]:
    yield page(report, headline(report), in_groups(report), evidence_words, NOT_FALSE)


FORMS: Mapping[str, Callable[[DraftReport], Iterator[str]]] = MappingProxyType(
    {"text": _as_text, "md": _as_md, "json": _as_json, "html": _as_html}
)
"""Name of a format -> what prints it."""
