"""The story as it stood on a day: the record made of those articles alone that had surely been printed by then.

Made anew rather than cut out of the whole record: how two figures stand to each other, and by which names somebody
goes, rests on all articles together, and those of later days must not speak for earlier ones.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from onrecord.ledger.judgements import Judgement
from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Ledger, Page
from onrecord.reading.read import redate
from onrecord.views.days import printed_by


def printed_on(whole: Ledger, day: date) -> frozenset[str]:
    """The ids of the articles that had surely been printed by the evening of `day`."""
    return frozenset(page.id for page in whole.pages if printed_by(page.published.when, day))


def as_it_stood(held: Iterable[Held], whole: Ledger, judgements: Sequence[Judgement], day: date) -> Ledger:
    """The record on the evening of `day`. `whole` is that of all articles: it knows best when each was printed."""
    known = printed_on(whole, day)
    pages = {page.id: page for page in whole.pages}
    return record((_dated(one, pages[one.article.id]) for one in held if one.article.id in known), judgements)


def _dated(one: Held, page: Page) -> Held:
    """The article with the day that the whole record gives it, where its own page gives none."""
    if one.reading.printing is None or page.published == one.article.published:
        return one
    article = replace(one.article, published=page.published)
    reading = replace(one.reading, printing=None, published=None)
    if one.seen is not None:
        reading = redate(article, one.seen, reading, page.published)
    return replace(one, article=article, reading=reading)
