"""Judgements in the making: what a person wants to say, checked, and put in words that outlast a rebuild."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.ledger.anchored import PAIRS
from onrecord.ledger.judgements import UNKNOWN, Draft, Target, days_of
from onrecord.ledger.values import Ledger, Page
from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import Article, Role
from onrecord.text.selector import Selector, select
from onrecord.text.span import Span
from onrecord.views import meant
from onrecord.views.entities import doubtful_joins
from onrecord.views.meant import Meant, UnclearError

Texts = Callable[[str], Article | None]
"""The article of an id, None where the story holds none."""

LONGEST = 2000
"""Characters of a name, a note or a reason."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to judge: the things as they typed or clicked them, and the value.

    Of `story`: an article, and one of the story where it belongs, with that story's title; or the article alone.
    """

    verdict: Verdict
    names: tuple[str, ...]
    value: str = ""
    why: str = ""
    about: About | None = None
    """Of a verdict that two sorts of things can have: which is meant."""


_MEANT: dict[Verdict, Callable[[Ledger, str], Meant]] = {
    Verdict.RIGHT: meant.statement_meant,
    Verdict.NOT_A_STATEMENT: meant.statement_meant,
    Verdict.SPEAKER: meant.statement_meant,
    Verdict.WORDS: meant.statement_meant,
    Verdict.DATE: meant.dated_meant,
    Verdict.ROLE: meant.segment_meant,
    Verdict.BELONGS: meant.figure_meant,
    Verdict.OUTLET: meant.page_meant,
    Verdict.PUBLISHED: meant.page_meant,
    Verdict.STORY: meant.page_meant,
    Verdict.NOTE: meant.anything_meant,
    Verdict.PIN: meant.anything_meant,
    Verdict.STAR: meant.anything_meant,
}
"""What each verdict is about."""

_DAYS = frozenset({Verdict.DATE, Verdict.PUBLISHED})
_EMPTY = frozenset({Verdict.NOTE, Verdict.ROLE, Verdict.WORDS})
"""Verdicts that say nothing without a value."""


def draft(ledger: Ledger, texts: Texts, wish: Wish) -> Draft:
    """The judgement that somebody wishes to make. Raises `UnclearError`, whose line says what to do."""
    value = _value(wish)
    if wish.verdict in PAIRS:
        return _pair(ledger, texts, wish)
    found = _MEANT[wish.verdict](ledger, wish.names[0])
    targets: tuple[Target, ...] = (target(ledger, texts, found),)
    if wish.verdict is Verdict.WORDS:
        right = Meant(About.WORDS, found.article, _words(_text(texts, found.article), value, found.span))
        return Draft(wish.verdict, (*targets, target(ledger, texts, right)), UNKNOWN, wish.why)
    if wish.verdict is Verdict.STORY and value != UNKNOWN:
        return Draft(
            wish.verdict, (*targets, target(ledger, texts, meant.page_meant(ledger, wish.names[1]))), value, wish.why
        )
    return Draft(wish.verdict, targets, value, wish.why)


def target(ledger: Ledger, texts: Texts, found: Meant) -> Target:
    """The words that stand for a thing; for an article, the first line of its story."""
    page = next(one for one in ledger.pages if one.id == found.article)
    article = _text(texts, page.id)
    quote = _beginning(page, article) if found.about is About.PAGE else select(article.text, found.span)
    return Target(found.about, page.id, page.paths[0] if page.paths else "", page.url, quote, found.thing)


def _pair(ledger: Ledger, texts: Texts, wish: Wish) -> Draft:
    find = meant.figure_meant if wish.about is About.FIGURE else meant.entity_meant
    left, right = (find(ledger, name) for name in wish.names)
    if (left.article, left.span) == (right.article, right.span):
        what = "figure" if wish.about is About.FIGURE else "mention"
        message = f"both are the same {what}; name two"
        raise UnclearError(message)
    together = wish.verdict is Verdict.SAME and wish.about is About.ENTITY and left.thing == right.thing
    if together and not _is_doubted(ledger, left, right):
        message = f"{wish.names[0]!r} and {wish.names[1]!r} are one already"
        raise UnclearError(message)
    return Draft(wish.verdict, (target(ledger, texts, left), target(ledger, texts, right)), UNKNOWN, wish.why)


def _is_doubted(ledger: Ledger, left: Meant, right: Meant) -> bool:
    """Whether the record has joined the two names itself without being sure: then it can be told that it is right."""
    places = {(left.article, left.span), (right.article, right.span)}
    joins = (join for one in ledger.entities if one.id == left.thing for join in doubtful_joins(one))
    return any({(c.article, c.span) for c in (join.left, join.right)} == places for join in joins)


def _value(wish: Wish) -> str:
    value = wish.value.strip()
    if len(value) > LONGEST or len(wish.why) > LONGEST:
        message = f"that is too long; {LONGEST} characters will do"
        raise UnclearError(message)
    if wish.verdict in _EMPTY and not value:
        message = f"a judgement of {wish.verdict.value!r} needs words"
        raise UnclearError(message)
    if wish.verdict in _DAYS and days_of(value) is None:
        message = f"{value!r} is not a day; write it as 2024-09-13, or as 2024-09-01/2024-09-30 for a bracket"
        raise UnclearError(message)
    if wish.verdict is Verdict.ROLE and value not in set(Role):
        message = f"{value!r} is not one of {', '.join(Role)}"
        raise UnclearError(message)
    return value


def _text(texts: Texts, article: str) -> Article:
    found = texts(article)
    if found is None:
        message = f"the story holds no article {article!r} any more"
        raise UnclearError(message)
    return found


def _words(article: Article, words: str, near: Span) -> Span:
    """Where the typed words stand, nearest to `near`; line ends and spaces may differ. Raises `UnclearError`."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found: Sequence[Span] = [Span(*hit.span()) for hit in re.finditer(pattern, article.text)]
    if not found:
        message = "these words do not stand in the article; copy them from it as they are printed"
        raise UnclearError(message)
    return min(found, key=lambda span: abs(span.start - near.start))


def _beginning(page: Page, article: Article) -> Selector:
    """The first line of the story: what tells this article from another that may stand in the same file later."""
    first = next((s.span for s in page.segments if len(s.span)), Span(0, min(len(article.text), LONGEST)))
    return select(article.text, first)
