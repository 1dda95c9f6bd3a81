"""Bytes to text: which encoding, and what a file is that holds no text."""

import codecs
from dataclasses import dataclass

from onrecord.text.article import Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 before UTF-16: the little-endian mark of the first starts with that of the second."""

_MAGIC = (
    (b"%PDF-", "a PDF; save its text first (pdftotext FILE)"),
    (b"PK\x03\x04", "a zip archive or an office document; unpack it or save it as plain text"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, film or WebP picture"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7-zip archive; unpack it first"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as plain text"),
    (b"{\\rtf", "a rich-text document; save it as plain text"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_SAMPLE = 65_536
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1a\x1b")
_SHORTEST_WIDE = 8
_BINARY_SHARE = 0.02
"""Share of control characters from which on a file is no text; text has none, the poorest scan a few in 10,000."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, None where it holds none, and what the user should know."""

    text: str | None
    problem: Problem | None = None


def decode(raw: bytes) -> Decoded:
    """Decodes `raw`: byte-order mark, UTF-16 without one, strict UTF-8, then Windows-1252 or damaged UTF-8."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _with_mark(raw, encoding)
    if wide := _wide(raw):
        return wide
    if kind := _binary(raw):
        return Decoded(None, Problem(f"not a text: it looks like {kind}"))
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _not_utf8(raw)


def _with_mark(raw: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(raw.decode(encoding))
    except UnicodeDecodeError:
        text = raw.decode(encoding, errors="replace")
        return Decoded(
            text,
            Problem(
                f"damaged {encoding.removesuffix('-sig').upper()}: {text.count('�')} unreadable places are shown as �"
            ),
        )


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of Latin text is NUL."""
    sample = raw[:_SAMPLE]
    half = len(sample) // 2
    if half < _SHORTEST_WIDE or len(raw) % 2:
        return None
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if zeros.count(0) > 0.7 * half and others.count(0) < 0.05 * half:  # Latin text has no other NULs
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                return None
            return Decoded(text, Problem(f"read as {encoding.upper()} without a byte-order mark"))
    return None


def _binary(raw: bytes) -> str | None:
    """What kind of binary file this is; None for text."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return kind
    sample = raw[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if b"\x00" in sample or controls > _BINARY_SHARE * len(sample):
        return "a binary file; save it as plain text or HTML"
    return None


def _not_utf8(raw: bytes) -> Decoded:
    """Damaged UTF-8 where most special characters are sound, Windows-1252 otherwise."""
    damaged = raw.decode("utf-8", errors="replace")
    bad = damaged.count("\ufffd")
    sound = sum(1 for char in damaged if char > "\x7f") - bad
    if sound >= bad:
        return Decoded(damaged, Problem(f"damaged UTF-8: {bad} unreadable places are shown as �"))
    try:
        return Decoded(raw.decode("cp1252"), Problem("not UTF-8; read as Windows-1252"))
    except UnicodeDecodeError:
        return Decoded(damaged, Problem(f"neither UTF-8 nor Windows-1252: {bad} unreadable places are shown as �"))
