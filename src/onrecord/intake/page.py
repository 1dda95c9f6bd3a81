"""An HTML page: its article as trafilatura extracts it, and what the page says of itself to machines."""

import importlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from onrecord.text.article import Evidence

_JSON_LD = re.compile(
    r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.{2,200000}?)</script>", re.IGNORECASE | re.DOTALL
)
_SNIFF = re.compile(rb"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_DATE_TAG = re.compile(
    r"<(?:meta|time|span|div|p|abbr)\s(?=[^>]{0,400}(?:date|time|issued|created|publish|modified))[^>]{1,600}>",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_DATE_NAMES = {
    name: rule
    for rule, names in (
        (
            "meta-published",
            (
                "article:published_time og:article:published_time article.published og:published_time datepublished "
                "dcterms.issued dc.date.issued dcterms.created parsely-pub-date pubdate publishdate publish-date "
                "publication_date published_at sailthru.date article_date_original cxenseparse:recs:publishtime"
            ),
        ),
        (
            "meta-modified",
            "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified",
        ),
    )
    for name in names.split()
}
"""Names that pages give to their date of publication and of change -> the rule of the evidence."""
_LONGEST_DATE = 60
"""Characters. A longer value is no date."""
_DEPTH = 6
"""How deep articles are nested in JSON-LD (@graph, mainEntity, arrays of arrays)."""


@dataclass(frozen=True, slots=True)
class Page:
    """The title, the text (title and paragraphs, blank lines between) and evidence; no article, no text."""

    title: str | None
    text: str
    evidence: tuple[Evidence, ...]


def looks_like_page(raw: bytes) -> bool:
    """Whether the first bytes are those of an HTML page."""
    return _SNIFF.search(raw[:2048]) is not None


def read_page(raw: bytes | str) -> Page:
    """The article of an HTML page. Never raises; a page without an article has an empty text."""
    # Imported on first use: trafilatura with lxml takes a third of a second, which `onrecord --help` may not.
    trafilatura = importlib.import_module("trafilatura")
    try:
        document = trafilatura.bare_extraction(raw, include_comments=False, with_metadata=True)
    except Exception:  # noqa: BLE001  # whatever a hostile page makes the parser raise, the batch goes on
        document = None
    html = raw if isinstance(raw, str) else raw.decode("utf-8", errors="replace")
    if document is None or not (document.text or "").strip():
        return Page(None, "", ())
    title = " ".join((document.title or "").split()) or None
    lines = [line.strip() for line in document.text.splitlines() if line.strip()]
    if title and lines[:1] != [title]:
        lines.insert(0, title)
    return Page(title, "\n\n".join(lines), (*_metadata(document), *_json_ld(html), *_tags(html)))


def _metadata(document: Any) -> Iterator[Evidence]:
    """What trafilatura found in the page's head."""
    rows = (
        ("title", "title", "html-title"),
        ("url", "url", "html-url"),
        ("outlet", "sitename", "site-name"),
        ("published", "date", "htmldate"),
    )
    for about, field, rule in rows:
        value = getattr(document, field, None)
        if value:
            yield Evidence(about, " ".join(str(value).split()), rule)
    for author in (document.author or "").split(";"):
        if author.strip():
            yield Evidence("authors", author.strip(), "html-author")


def _json_ld(html: str) -> Iterator[Evidence]:
    """Publication date, change date and publisher from the page's linked data."""
    for script in _JSON_LD.finditer(html):
        try:
            data = json.loads(unescape(script[1].strip()), strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _articles(data, _DEPTH):
            publisher = thing.get("publisher")
            name = publisher.get("name") if isinstance(publisher, dict) else publisher
            for about, value, rule in (
                ("published", thing.get("datePublished"), "json-ld"),
                ("published", thing.get("dateModified"), "json-ld-modified"),
                ("outlet", name, "json-ld"),
            ):
                if isinstance(value, str) and value.strip():
                    yield Evidence(about, " ".join(value.split()), rule)
            return


def _tags(html: str) -> Iterator[Evidence]:
    """Publication date and change date from the page's own tags: the first of each name counts."""
    told: set[str] = set()
    for tag in _DATE_TAG.finditer(html):
        attributes = {m[1].lower(): unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(tag[0])}
        rules = (_DATE_NAMES.get(attributes.get(key, "").lower()) for key in ("property", "name", "itemprop"))
        rule = next(filter(None, rules), None)
        value = attributes.get("content") or attributes.get("datetime") or ""
        if rule and rule not in told and value.strip():
            told.add(rule)
            yield Evidence("published", " ".join(value.split())[:_LONGEST_DATE], rule)


def _articles(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Things in linked data that are articles."""
    if depth == 0:
        return
    if isinstance(data, list):
        for item in data:
            yield from _articles(item, depth - 1)
    elif isinstance(data, dict):
        if re.search(r"Article|BlogPosting|Report", str(data.get("@type", ""))) and "datePublished" in data:
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(data.get(key), depth - 1)
