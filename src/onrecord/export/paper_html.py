"""A brief or digest as one HTML file: nothing is loaded, its notes print with it, and all words are escaped."""

from collections.abc import Iterator, Sequence
from html import escape

from onrecord.export.paper_text import by_section, marked, said_beside
from onrecord.ledger.values import Page
from onrecord.views.papers import Line, Note, Paper, Source

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 "Source Serif 4", Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; border-bottom: 1px solid; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p { margin: .35rem 0; }
p.lead, p.beside, ol { font-size: .88rem; }
p.lead, p.beside { font-style: italic; }
p.candidate { border-left: 3px dotted; padding-left: .6rem; }
sup a { text-decoration: none; }
ol li { margin: .25rem 0; overflow-wrap: anywhere; }
code { font-size: .85em; }
@media print {
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
}
"""


def paper_html(paper: Paper, pages: Sequence[Page]) -> Iterator[str]:
    """The whole page."""
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{escape(paper.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    yield f"<h1>{escape(paper.title)}</h1>\n"
    yield from (f'<p class="lead">{escape(one)}</p>\n' for one in paper.lead)
    notes = []
    for section, own in by_section(paper, pages):
        heading = f"h{section.level + 1}"
        yield f"<{heading}>{escape(section.heading)}</{heading}>\n"
        yield from map(_sentence, own)
        yield from (f'<p class="beside">{escape(one)}</p>\n' for one in said_beside(section, own))
        notes += [line.note for line in own]
    if notes:
        yield "<h2>Notes</h2>\n<ol>\n"
        yield from map(_note, notes)
        yield "</ol>\n"
    yield "</main>\n</body>\n</html>\n"


def _sentence(line: Line) -> str:
    kind = ' class="candidate"' if line.candidate else ""
    number = line.note.number
    mark = f'<sup><a id="r{number}" href="#n{number}" aria-label="Note {number}">{number}</a></sup>'
    return f"<p{kind}>{escape(marked(line))}{mark}</p>\n"


def _note(note: Note) -> str:
    told = "; ".join(map(_source, note.sources))
    back = f'<a href="#r{note.number}" aria-label="Back to sentence {note.number}">↑</a>'
    return f'<li id="n{note.number}">{told} {back}</li>\n'


def _source(source: Source) -> str:
    places = ", ".join(f"<q>{escape(one.words)}</q> <code>{escape(one.citation)}</code>" for one in source.places)
    return f"<cite>{escape(source.title)}</cite>, {escape(source.outlet)}, {escape(source.printed)}: {places}"
