"""The table of contents of a reading: which finder runs when, and what it is given.

`read` is a pure function of the article, of what a model saw in it, and of the word lists. It never raises
on bad text: what goes wrong comes back as `problems`.
"""

from onrecord.reading.attribution import find_attributions
from onrecord.reading.happenings import find_happenings
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions import find_mentions
from onrecord.reading.quantities import find_quantities
from onrecord.reading.quotes import find_quotes
from onrecord.reading.said import date_utterances
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.syntax import Tree
from onrecord.reading.times import find_times
from onrecord.reading.values import Reading
from onrecord.text.article import Article
from onrecord.text.tokens import Observations


def read(article: Article, observations: Observations, lexicon: Lexicon) -> Reading:
    """All that one article says: mentions, quotes, attributions with their speakers, times, quantities, happenings."""
    tree = Tree(observations)
    quotes, problems = find_quotes(article)
    times = find_times(article, tree)
    quantities = find_quantities(article, tree, lexicon)
    mentions = find_mentions(article, tree, lexicon)
    found = find_attributions(article, tree, quotes, observations.tagged, lexicon)
    attributions, mentions = resolve_speakers(article, tree, found, mentions, lexicon)
    attributions = date_utterances(article, tree, attributions, times)
    happenings = find_happenings(article, tree, times, attributions)
    return Reading(article.id, mentions, quotes, attributions, times, quantities, happenings, problems)
