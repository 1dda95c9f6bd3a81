"""The table of contents of a reading: which finder runs when, and what it is given.

`read` is a pure function of the article, of what a model saw in it, and of the word lists. It never raises
on bad text: what goes wrong comes back as `problems`.
"""

from dataclasses import replace
from datetime import date

from onrecord.reading.attribution import find_attributions, with_antecedents
from onrecord.reading.dating import find_ages, find_anchors, find_places, find_printing, published
from onrecord.reading.happenings import find_happenings, find_triggers
from onrecord.reading.lately import told_as_news
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions import find_mentions
from onrecord.reading.offices import find_holdings
from onrecord.reading.propositions import find_propositions
from onrecord.reading.quantities import find_quantities
from onrecord.reading.quotes import find_quotes, unpaired
from onrecord.reading.said import date_utterances
from onrecord.reading.sorts import find_sorts
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.stand_ins import find_stand_ins
from onrecord.reading.syntax import Tree
from onrecord.reading.times import date_doubts, find_times, recount
from onrecord.reading.values import Reading, TimeExpression
from onrecord.reading.whole import whole_contents
from onrecord.text.article import Article, Interval, Published, Status
from onrecord.text.tokens import Observations


def read(article: Article, observations: Observations, lexicon: Lexicon) -> Reading:
    """All that one article says: mentions, quotes, attributions with their speakers, times, quantities, happenings.

    Where intake found no date, the text itself may say when it was printed; its times are then counted from that.
    """
    tree = Tree(observations)
    quotes, problems = find_quotes(article)
    country = _country(article, lexicon)
    times = find_times(article, tree, country)
    placed = find_places(article, tree, times)
    printing = find_printing(article, tree, placed, lexicon) if article.published.status is Status.UNKNOWN else None
    inferred = published(printing) if printing else None
    article, times = _dated(article, tree, times, inferred, country)
    quantities = find_quantities(article, tree, lexicon)
    mentions = find_mentions(article, tree, lexicon)
    faults = unpaired(problems)
    found = find_attributions(article, tree, quotes, observations.tagged, lexicon, faults)
    found = whole_contents(article, tree, quotes, found)
    attributions, mentions = resolve_speakers(article, tree, found, mentions, lexicon, quotes)
    attributions = with_antecedents(tree, attributions)
    attributions = told_as_news(tree, date_utterances(article, tree, attributions, times), times)
    times = recount(article, tree, times, attributions, quotes, country)
    triggers = tuple(find_triggers(tree, lexicon))
    happenings = find_happenings(article, tree, times, attributions, mentions, triggers)
    anchors = (*find_anchors(tree, placed, mentions, quotes, attributions), *find_ages(article, tree, mentions))
    return Reading(
        article.id,
        mentions,
        quotes,
        attributions,
        times,
        quantities,
        happenings,
        (*problems, *date_doubts(article, times)),
        anchors,
        printing,
        inferred,
        country,
        triggers,
        find_propositions(tree, attributions, lexicon),
        find_holdings(tree, mentions, lexicon),
        find_sorts(tree, mentions, lexicon),
        find_stand_ins(tree, mentions, attributions, lexicon),
    )


def _country(article: Article, lexicon: Lexicon) -> str | None:
    """The code of the country of the article's outlet, None where the list does not tell."""
    return next((o.country for o in lexicon.outlets if article.outlet in (o.name, *o.aliases)), None)


def redate(article: Article, observations: Observations, reading: Reading, printed: Published) -> Reading:
    """`reading` as it would be had intake found the date `printed`: its times, and what hangs on them, anew."""
    tree = Tree(observations)
    article, times = _dated(article, tree, find_times(article, tree, reading.country), printed, reading.country)
    attributions = told_as_news(tree, date_utterances(article, tree, reading.attributions, times), times)
    times = recount(article, tree, times, attributions, reading.quotes, reading.country)
    happenings = find_happenings(article, tree, times, attributions, reading.mentions, reading.triggers)
    return replace(reading, attributions=attributions, times=times, happenings=happenings, published=printed)


_DRIFT = 31
"""Days. A time that moves further when the day of printing moves within its bracket stays unresolved."""


def _dated(
    article: Article, tree: Tree, times: tuple[TimeExpression, ...], printed: Published | None, country: str | None
) -> tuple[Article, tuple[TimeExpression, ...]]:
    """The article with that date, and its times counted from both ends of the bracket: what they leave in common."""
    if printed is None:
        return article, times
    article = replace(article, published=printed)
    first, last = printed.when.earliest, printed.when.latest
    if first is None or last is None:
        return article, times
    early, late = ({t.span: t for t in find_times(_on(article, day), tree, country)} for day in (first, last))
    return article, tuple(_between(t, early.get(t.span), late.get(t.span)) for t in times)


def _on(article: Article, day: date) -> Article:
    return replace(article, published=replace(article.published, when=Interval(day, day)))


def _between(time: TimeExpression, early: TimeExpression | None, late: TimeExpression | None) -> TimeExpression:
    """What a time means wherever in the bracket the printing lies; as it was where that would be too much."""
    if early is None or late is None or early == late:
        return early or time
    ends = [end for one in (early, late) for end in (one.when.earliest, one.when.latest)]
    known = [end for end in ends if end is not None]
    if len(known) < len(ends) or early.type is not late.type:
        return time
    hull = Interval(min(known), max(known))
    own = max((known[1] - known[0]).days, (known[3] - known[2]).days)
    if (max(known) - min(known)).days > own + _DRIFT:
        return time
    return replace(early if early.value == late.value else time, when=hull)
