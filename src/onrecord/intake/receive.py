"""From the bytes of one file to one `Article`: decode, extract, segment, and gather what it says of itself."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onrecord.intake.dating import Dated, from_lines, from_machine, from_name, from_url, given, publish, without_year
from onrecord.intake.decode import decode
from onrecord.intake.facts import Facts, find_facts
from onrecord.intake.language import ENGLISH, find_language
from onrecord.intake.page import Page, looks_like_page, read_page
from onrecord.reading.lexicon import Outlet
from onrecord.text.article import Article, Evidence, Problem, Role, Segment
from onrecord.text.segments import segment

LARGEST = 50_000_000
"""Bytes. The longest articles have a few hundred thousand; a file above this is a dump, not an article."""

_BLANKS = "\ufeff \t\r\n\x0b\x0c\xa0"
_VANISHED = Problem("no such file any more; it vanished or was replaced; run the build again if it comes back")
_NOT_A_FILE = Problem("not a plain file; give a file or a folder")
_LEAST = 150
"""Characters of text. A page with fewer holds a menu or an error message, not an article."""

_PAGES = (".html", ".htm", ".xhtml")
_TEXTS = (".txt", ".md", ".markdown")
_MACHINE_RULES = frozenset({"json-ld", "json-ld-modified", "meta-published", "meta-modified", "htmldate"})

Telling = Callable[[str], tuple[str, str]]
"""The language of a text, and what tells it."""


@dataclass(frozen=True, slots=True)
class Received:
    """What became of one file: the article, None where there is none to read, and what the user should know."""

    article: Article | None
    problems: tuple[Problem, ...] = ()


def load(path: Path) -> bytes | Problem:
    """The bytes of a file, or why there are none and what to do about it."""
    try:
        if not path.is_file():
            return _NOT_A_FILE if path.exists() else _VANISHED
        size = path.stat().st_size
        if size > LARGEST:
            return _too_large(size)
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return _VANISHED
    except PermissionError:
        return Problem("no permission to read this file; ask its owner or copy it to a place of yours")
    except (OSError, ValueError) as error:
        return Problem(f"cannot be read: {getattr(error, 'strerror', None) or error}; check the disk and try again")
    return raw if len(raw) <= LARGEST else _too_large(len(raw))


def _too_large(size: int) -> Problem:
    most = f"{size / 1e6:.0f} MB, at most {LARGEST / 1e6:.0f}"
    return Problem(f"too large for an article ({most}); split it into one file for each article")


def receive(
    raw: bytes,
    name: str,
    outlets: tuple[Outlet, ...],
    *,
    published: date | None = None,
    plain: bool = False,
    tell_language: Telling = find_language,
) -> Received:
    """The article in `raw`; the suffix of `name` says what it is, else its first bytes do. Never raises.

    `tell_language` says in which language a text is, and what tells it.
    """
    if not raw.strip():
        return Received(None, (Problem("empty file; nothing to read"),))
    if len(raw) > LARGEST:
        return Received(None, (_too_large(len(raw)),))
    decoded = decode(raw)
    problems = (decoded.problem,) if decoded.problem else ()
    if decoded.text is None or not decoded.text.strip(_BLANKS):
        return Received(None, problems or (Problem("nothing but blanks; nothing to read"),))
    if not _is_page(raw, name):
        page = Page(None, decoded.text, ())
        return _article(raw, name, page, outlets, published, tell_language, plain=plain, problems=problems)
    # The parser finds a page's encoding in its head; only UTF-16, which it does not look for, is decoded for it.
    page = read_page(decoded.text if b"\x00" in raw[:200] else raw)
    if len(page.text) < _LEAST:
        return Received(None, (Problem("no article found in this HTML page; save the article's text as .txt instead"),))
    return _article(raw, name, page, outlets, published, tell_language, plain=plain, problems=())


def _is_page(raw: bytes, name: str) -> bool:
    suffix = name.lower()
    return suffix.endswith(_PAGES) or (not suffix.endswith(_TEXTS) and looks_like_page(raw))


def _article(  # all that an article is made of
    raw: bytes,
    name: str,
    page: Page,
    outlets: tuple[Outlet, ...],
    published: date | None,
    tell_language: Telling,
    *,
    plain: bool,
    problems: tuple[Problem, ...],
) -> Received:
    segments = segment(page.text, plain=plain)
    if page.title and segments and not plain:  # the page's own word for its headline outdoes the look of the line
        segments = (Segment(segments[0].span, Role.HEADLINE, "html-title"), *segments[1:])
    facts = find_facts(page.text, segments, outlets, page.evidence)
    dated = _dates(name, page, segments, facts, published)
    language, told_by = tell_language(_story(page.text, segments))
    if language != ENGLISH:
        problems = (
            *problems,
            Problem(f"written in another language ({language}); onrecord reads English; kept but not read"),
        )
    evidence = tuple(e for e in facts.evidence if e.about != "published")
    article = Article(
        id=hashlib.sha256(raw).hexdigest()[:16],
        text=page.text,
        title=facts.title,
        outlet=facts.outlet,
        url=facts.url,
        authors=facts.authors,
        language=language,
        published=publish(dated),
        republished=facts.republished,
        segments=segments,
        evidence=(*evidence, Evidence("language", language, told_by)),
        problems=problems,
    )
    return Received(article, problems)


def _dates(name: str, page: Page, segments: tuple[Segment, ...], facts: Facts, published: date | None) -> list[Dated]:
    """Everything that speaks for a date of publication."""
    found = [given(published)] if published else []
    machine = (
        from_machine(e.value, e.rule) for e in facts.evidence if e.about == "published" and e.rule in _MACHINE_RULES
    )
    addresses = (from_url(e.value, e.span) for e in facts.evidence if e.about == "url")
    found = [*found, *from_lines(page.text, segments), *(d for d in (*machine, *addresses) if d)]
    in_name = from_name(name.replace("\\", "/").rpartition("/")[2])
    if in_name:
        found.append(in_name)
    named = [e.value for e in facts.evidence if e.about == "url"]
    return [*found, *without_year(page.text, segments, named, found)]


def _story(text: str, segments: tuple[Segment, ...]) -> str:
    """The first body paragraphs, for the language; all of the text where there is no body."""
    body = " ".join(s.span.of(text)[:4000] for s in segments[:60] if s.role is Role.BODY)
    return body or text[:6000]
