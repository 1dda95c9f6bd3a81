"""A brief or digest as PDF, set by Typst with real footnotes; the words reach it as data, never as markup."""

import importlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from onrecord.export.paper_text import by_section, marked, note_words, said_beside
from onrecord.ledger.values import Page
from onrecord.views.papers import Paper

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""No clock goes into the file: the same brief is the same bytes."""
_TEMPLATE = Path(__file__).parent / "paper.typ"


class NoPdfError(Exception):
    """PDF cannot be made here; the message says why."""


def paper_pdf(paper: Paper, pages: Sequence[Page]) -> bytes:
    """The bytes of the PDF. Raises `NoPdfError` where Typst is not installed."""
    try:
        typst: Any = importlib.import_module("typst")
    except ImportError as error:
        message = "PDF needs the Python package typst, which is not installed (pip install typst)"
        raise NoPdfError(message) from error
    told = {
        "title": paper.title,
        "lead": paper.lead,
        "sections": [
            {
                "heading": section.heading,
                "level": section.level,
                "beside": list(said_beside(section, own)),
                "lines": [
                    {"text": marked(line), "note": [note_words(source) for source in line.note.sources]} for line in own
                ],
            }
            for section, own in by_section(paper, pages)
        ],
    }
    data: bytes = typst.compile(
        _TEMPLATE.read_bytes(),
        ignore_system_fonts=True,
        sys_inputs={"paper": msgspec.json.encode(told).decode()},
        timestamp=int(_EPOCH.timestamp()),
    )
    return data
