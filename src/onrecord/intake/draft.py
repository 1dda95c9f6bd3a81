"""A draft of the user's own: the intake of any article, and Word documents besides. It enters no story."""

from datetime import date

from onrecord.intake.docx import DOCX, docx_text
from onrecord.intake.language import find_language_quickly
from onrecord.intake.receive import Received, receive
from onrecord.reading.lexicon import Outlet
from onrecord.text.article import Problem


def receive_draft(raw: bytes, name: str, outlets: tuple[Outlet, ...], *, published: date | None = None) -> Received:
    """The draft in `raw` as an article; `published` is the day on which it will be printed, where that is known."""
    if name.lower().endswith(".docx") or raw.startswith(DOCX):
        text = docx_text(raw)
        if isinstance(text, Problem):
            return Received(None, (text,))
        raw, name = text.encode(), "draft.txt"
    return receive(raw, name, outlets, published=published, tell_language=find_language_quickly)
