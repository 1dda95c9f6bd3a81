"""Corrections that new articles print, and words that a later version of an article no longer has."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Article, Role
from onrecord.text.span import Citation, Span, cite
from onrecord.views.changes import Change, Finding, Sides, Texts
from onrecord.views.days import sooner
from onrecord.views.names import fold
from onrecord.views.phrases import when

_CORRECTS = re.compile(
    r"^[\s*_#>]*(?:corrections?|clarification|editor['’]s note|erratum|correction appended)\b[*_]*\s*(?:[:.–—-]|\()"
    r"|\b(?:an?|the|our) (?:earlier|previous|original) (?:version|article|report|story|headline)\b[^.]{0,80}"
    r"\b(?:said|stated|gave|misstated|misspelled|misidentified|incorrectly|wrongly|mistakenly|erroneously|named)\b"
    r"|\b(?:article|story|report|headline|post) (?:has been|was) (?:corrected|amended|updated to correct)\b"
    r"|\bwe (?:regret|apologi[sz]e for) the error\b",
    re.IGNORECASE | re.MULTILINE,
)
"""How papers own up to a mistake."""
_SIGNS = (
    *("correct", "clarification", "editor", "erratum", "amended", "regret the error"),
    *("apologise for the error", "apologize for the error"),
    *(
        f"{w} {n}"
        for w in ("earlier", "previous", "original")
        for n in ("version", "article", "report", "story", "head")
    ),
)
"""Words without one of which the pattern cannot fit: looking for them is quicker."""
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]+)*[.!?]?[”\"’)]*")
_SAID_SO = 0.6
"""Share of an older sentence's words that the correction repeats."""
_LOOKED_INTO = 60
"""Articles of an outlet in which a correction's mistake is looked for."""
_FEWEST = 3
_WORD = re.compile(r"\w{3,}|\d+")
_OWN = frozenset({Role.HEADLINE, Role.BODY, Role.CAPTION, Role.CREDIT, Role.BOILERPLATE})
"""Segments in which an article may correct: not in teasers of others."""


def corrections(ledger: Ledger, sides: Sides, texts: Texts) -> Iterator[Finding]:
    """Each paragraph of a new article that corrects something, with the older sentence that it corrects."""
    printed = sorted(ledger.pages, key=lambda page: (sooner(page.published.when), page.id), reverse=True)
    for page in ledger.pages:
        article = texts(page.id) if page.id in sides.new else None
        if article is None or not _may_correct(article.text) or not _CORRECTS.search(article.text):
            continue
        for segment in article.segments:
            words = article.words(segment.span)
            if segment.role in _OWN and _CORRECTS.search(words):
                corrected = (c for p in _may_have_said(page, printed, sides) for c in _wrong(words, texts(p.id)))
                before = tuple(sorted(corrected, key=lambda pair: -pair[0]))[:1]
                yield Finding(
                    Change.CORRECTION,
                    "the article prints a correction",
                    page.id,
                    (cite(article.id, article.text, _trimmed(article, segment.span)),),
                    tuple(cited for _, cited in before),
                )


def _may_correct(text: str) -> bool:
    lowered = text.lower()
    return any(sign in lowered for sign in _SIGNS)


def _trimmed(article: Article, span: Span) -> Span:
    words = article.words(span)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _may_have_said(page: Page, printed: Iterable[Page], sides: Sides) -> Iterator[Page]:
    """What the same outlet printed before it, the newest first; `printed` is in that order."""
    ours = (
        one
        for one in printed
        if one.outlet is not None
        and one.outlet == page.outlet
        and one.id != page.id
        and one.id not in sides.unsure
        and sooner(one.published.when) <= sooner(page.published.when)
    )
    return islice(ours, _LOOKED_INTO)


def _wrong(correction: str, article: Article | None) -> Iterator[tuple[float, Citation]]:
    """Sentences of an older article that the correction repeats, and how much of each."""
    if article is None:
        return
    told = _words(correction)
    for segment in article.segments:
        if segment.role not in {Role.HEADLINE, Role.BODY, Role.CAPTION}:
            continue
        for found in _SENTENCE.finditer(article.text, segment.span.start, segment.span.end):
            words = _words(found[0])
            share = len(words & told) / max(1, len(words))
            if len(words & told) >= _FEWEST and share >= _SAID_SO:
                yield share, cite(article.id, article.text, _trimmed(article, Span(found.start(), found.end())))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def vanished(ledger: Ledger, sides: Sides, texts: Texts) -> Iterator[Finding]:
    """Statements of an article that the next version of it no longer has."""
    pages = {page.id: page for page in ledger.pages}
    by_article: dict[str, list[Statement]] = {}
    for one in ledger.statements:
        by_article.setdefault(one.article, []).append(one)
    for version in ledger.versions:
        for old, new in pairwise(version.articles):
            article = texts(new) if new in sides.new else None
            if article is not None:
                yield from _dropped(pages[old], pages[new], article, by_article)


def _dropped(old: Page, new: Page, article: Article, by_article: Mapping[str, list[Statement]]) -> Iterator[Finding]:
    there = fold(article.text)
    head = next((s.span for s in article.segments if s.role in {Role.HEADLINE, Role.BODY}), None)
    if head is None:
        return
    for one in by_article.get(old.id, ()):
        if one.asserted and one.nested_in is None and one.content:
            gone = [cited for cited in one.content if fold(cited.words) not in there]
            if len(gone) == len(one.content):
                was, now = when(old.published.when), when(new.published.when)
                because = f"stood in the version of {was}, no longer in that of {now}"
                yield Finding(
                    Change.VANISHED_WORDS,
                    because,
                    new.id,
                    (cite(article.id, article.text, _trimmed(article, head)),),
                    one.content,
                    what=one.content,
                    speaker=one.speaker,
                )
