"""The text of a Word document: one line for each paragraph, footnotes and comments left out.

A .docx file is a zip file with XML in it. It comes from outside, so nothing in it is trusted: it is read by expat,
which loads nothing from elsewhere, and a document type (the only place for entities, and so for entity bombs) is
refused; so is what unpacks to more than an article can hold.
"""

import io
import zipfile
from xml.parsers import expat

from onrecord.text.article import Problem

DOCX = b"PK\x03\x04"
_BODY = "word/document.xml"
_LARGEST = 50_000_000
"""Bytes of XML, unpacked."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_UNREADABLE = Problem("not a Word document that can be read; save it again as .docx, or as .txt")
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


class _RefusedError(Exception):
    """The document declares a type."""


def docx_text(raw: bytes) -> str | Problem:
    """The paragraphs of the document in `raw`, or why there are none."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed, packed.open(_BODY) as file:
            body = file.read(_LARGEST + 1)
        if len(body) > _LARGEST:
            return Problem("too large for a draft; split it")
        return _paragraphs(body)
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, RuntimeError, NotImplementedError, ValueError):
        return _UNREADABLE
    except (expat.ExpatError, _RefusedError, zipfile.zlib.error):  # type: ignore[attr-defined]
        return _UNREADABLE


def _paragraphs(body: bytes) -> str:
    """The text of every w:p, in order; deleted text of tracked changes is in elements of another name."""
    parser = expat.ParserCreate(namespace_separator=" ")
    pieces: list[str] = []
    inside: list[str] = []

    def begin(name: str, _attributes: object) -> None:
        inside.append(name)
        pieces.append(_BREAKS.get(name, ""))

    def end(name: str) -> None:
        inside.pop()
        if name == f"{_W}p":
            pieces.append("\n\n")

    def text(words: str) -> None:
        if inside and inside[-1] == f"{_W}t":
            pieces.append(words)

    def refuse(*_declared: object) -> None:
        raise _RefusedError

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = text, refuse
    parser.Parse(body, True)
    return "".join(pieces).strip() + "\n"
