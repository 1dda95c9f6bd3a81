"""The check of a draft as one HTML page: the draft with its objections marked, each with its evidence. No scripts."""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import pairwise

from onrecord.views.draft.rows import DraftReport, DraftRow, Evidence

_STYLE = """
:root { color-scheme: light dark; --bad: #b3261e; --look: #8a5a00; --fine: #2e6b3a; --rule: #8884; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --look: #ffc96b; --fine: #8fd19e; } }
body { font: 1.05rem/1.55 Georgia, 'Source Serif 4', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, .tag, code, small { font-family: system-ui, sans-serif; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin-top: 2.2rem; }
.draft { white-space: pre-wrap; border-left: 3px solid var(--rule); padding-left: 1rem; }
mark { background: none; color: inherit; border-bottom: 3px solid var(--fine); }
mark.look { border-bottom: 3px dotted var(--look); } mark.fine { border-bottom: 1px solid var(--fine); }
mark.bad { border-bottom-color: var(--bad); background: color-mix(in srgb, var(--bad) 14%, transparent); }
mark a { color: inherit; text-decoration: none; } sup { font: .75rem system-ui, sans-serif; }
li { margin: 0 0 1.1rem; } .tag { font-size: .85rem; font-weight: 600; } .bad .tag { color: var(--bad); }
.look .tag { color: var(--look); } .fine .tag { color: var(--fine); } blockquote { margin: .3rem 0 .3rem 1rem; }
code { font-size: .8rem; } small { opacity: .8; }
@media print { body { margin: 0; max-width: none; } }
"""


def page(
    report: DraftReport,
    headline: str,
    groups: tuple[Sequence[DraftRow], Sequence[DraftRow], Sequence[DraftRow]],
    evidence: Callable[[Evidence], str],
    caution: str,
) -> str:
    """The whole page; every word of the draft and of articles is escaped."""
    kinds = ("bad", "look", "fine")
    kind_of = {id(row): kind for kind, rows in zip(kinds, groups, strict=True) for row in rows}
    numbers = {id(row): n for n, row in enumerate((row for rows in groups for row in rows), start=1)}
    lists = "".join(
        f'<h2>{title} ({len(rows)})</h2>\n<ol start="{numbers[id(rows[0])]}">\n'
        + "".join(_item(row, kind, numbers[id(row)], evidence) for row in rows)
        + "</ol>\n"
        for title, kind, rows in zip(("Objections", "To look at", "In agreement"), kinds, groups, strict=True)
        if rows
    )
    notes = "".join(f"<p><small>Note: {escape(note)}</small></p>\n" for note in report.notes)
    marked = "".join(_marked(report, kind_of, numbers))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Check of {escape(report.path)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>Check of {escape(report.path)}</h1>\n<p>{escape(headline)} <small>{escape(caution)}</small></p>\n"
        f'<div class="draft">{marked}</div>\n{lists}{notes}</body>\n</html>\n'
    )


def _marked(report: DraftReport, kind_of: dict[int, str], numbers: dict[int, int]) -> Iterator[str]:
    """The draft's text; a stretch takes the mark of the weightiest row that covers it, the shortest of several."""
    ends = {row.start for row in report.checked} | {row.end for row in report.checked}
    cuts = sorted({0, len(report.text), *ends})
    rank = {"bad": 0, "look": 1, "fine": 2}
    for start, end in pairwise(cuts):
        words = escape(report.text[start:end])
        over = [row for row in report.checked if row.start <= start and end <= row.end]
        if not over:
            yield words
            continue
        row = min(over, key=lambda one: (rank[kind_of[id(one)]], one.end - one.start))
        number = numbers[id(row)]
        kind = kind_of[id(row)]
        sign = f"<sup>{number}</sup>" if end == row.end and kind != "fine" else ""
        yield f'<mark class="{kind}"><a href="#n{number}">{words}{sign}</a></mark>'


def _item(row: DraftRow, kind: str, number: int, evidence: Callable[[Evidence], str]) -> str:
    shown = "".join(
        f"<blockquote>{escape(evidence(one))}<br><code>onrecord show {escape(one.citation)}</code></blockquote>\n"
        for one in row.evidence
    )
    return (
        f'<li class="{kind}" id="n{number}"><span class="tag">{escape(row.item.value)}: {escape(row.outcome.value)}'
        f"</span> <small>line {row.line}</small><br>{escape(row.words)}<br><em>{escape(row.because)}</em>\n"
        f"{shown}</li>\n"
    )
