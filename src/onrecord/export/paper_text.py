"""A brief or digest as plain text and as Markdown: numbered sentences, then numbered notes with the very words."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.export.as_md import escaped
from onrecord.export.as_text import printable
from onrecord.ledger.values import Page
from onrecord.views.papers import Line, Paper, Section, Source, lines

CANDIDATE = "Candidate, to be checked: "


def paper_text(paper: Paper, pages: Sequence[Page]) -> Iterator[str]:
    """Plain text."""
    yield from _titled(printable(paper.title), "=")
    yield from (f"{printable(one)}\n" for one in paper.lead)
    parts = by_section(paper, pages)
    for section, own in parts:
        yield "\n"
        yield from (
            _titled(printable(section.heading), "-") if section.level == 1 else (f"{printable(section.heading)}\n",)
        )
        for line in own:
            yield f"{printable(marked(line))} [{line.note.number}]\n"
        yield from (f"{printable(one)}\n" for one in said_beside(section, own))
    if any(own for _, own in parts):
        yield "\n"
        yield from _titled("Notes", "-")
    for _, own in parts:
        for line in own:
            for n, source in enumerate(line.note.sources):
                number = f"[{line.note.number}]" if n == 0 else " " * (len(str(line.note.number)) + 2)
                yield f"{number} {printable(note_words(source))}\n"


def paper_md(paper: Paper, pages: Sequence[Page]) -> Iterator[str]:
    """Markdown with footnotes."""
    yield f"# {escaped(paper.title)}\n\n"
    yield from (f"{escaped(one)}\n\n" for one in paper.lead)
    for section, own in by_section(paper, pages):
        yield f"{'#' * (section.level + 1)} {escaped(section.heading)}\n\n"
        for line in own:
            yield f"- {escaped(marked(line))}[^{line.note.number}]\n"
        for one in said_beside(section, own):
            yield f"\n*{escaped(one)}*\n"
        yield "\n"
    for _, own in by_section(paper, pages):
        for line in own:
            told = "; ".join(escaped(note_words(source)) for source in line.note.sources)
            yield f"[^{line.note.number}]: {told}\n"


def by_section(paper: Paper, pages: Iterable[Page]) -> list[tuple[Section, list[Line]]]:
    """Each section with its sentences and their notes."""
    told = lines(paper, pages)
    return [(section, [next(told) for _ in section.sentences]) for section in paper.sections]


def marked(line: Line) -> str:
    """The sentence, with a word before it where it rests on a candidate."""
    return f"{CANDIDATE}{line.text}" if line.candidate else line.text


def said_beside(section: Section, own: Sequence[Line]) -> Iterator[str]:
    """What is to be said where nothing, or not all, is shown."""
    if not own and section.none and not section.left_out:
        yield section.none
    if section.left_out:
        yield section.left_out


def note_words(source: Source) -> str:
    """One article of a note: title, outlet, date, the very words, and where they stand."""
    places = ", ".join(f"“{one.words}” ({one.citation})" for one in source.places)
    return f"“{source.title}”, {source.outlet}, {source.printed}: {places}"


def _titled(title: str, sign: str) -> Iterator[str]:
    yield f"{title}\n{sign * len(title)}\n"
