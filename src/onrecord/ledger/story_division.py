"""The stories of a record: its articles divided as they are dated there, and as people moved them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from onrecord.ledger.stories import PileStory, by_day, divide
from onrecord.ledger.story_ids import Known, names
from onrecord.ledger.story_words import Background
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import Judged, Standing, Verdict
from onrecord.text.article import Article, Published


def division(
    articles: Iterable[Article], ledger: Ledger, background: Background, known: Sequence[Known] = ()
) -> tuple[PileStory, ...]:
    """The stories of those articles that the record has; `known` is how they were divided before."""
    printed, moves = rests_on(ledger)
    dated = [replace(one, published=printed[one.id]) for one in articles if one.id in printed]
    return divide(dated, background, moves, known)


def rests_on(ledger: Ledger) -> tuple[Mapping[str, Published], Mapping[str, str]]:
    """What a division takes from a record: when each article was printed, and to whose story people moved it."""
    printed = {page.id: page.published for page in ledger.pages}
    return printed, {article: one.citations[-1].article for article, one in moved(ledger).items()}


def with_names(stories: Iterable[PileStory], known: Sequence[Known]) -> tuple[PileStory, ...]:
    """The stories as they are called after those `known`: what `division` makes of the same articles with these."""
    ordered = sorted(stories, key=lambda one: (one.first or date.max, one.articles[0]))
    called = names([one.own for one in ordered], known)
    made = (replace(one, id=name.id, bridges=name.bridges) for one, name in zip(ordered, called, strict=True))
    return tuple(sorted(made, key=by_day))


def moved(ledger: Ledger) -> Mapping[str, Judged]:
    """Id of every article that a person moved -> the judgement in force that moved it.

    Its last citation is of the article to whose story the moved one belongs: of itself where it is a story by itself.
    """
    return {
        one.citations[0].article: one
        for one in ledger.judged
        if one.verdict is Verdict.STORY and one.standing is Standing.IN_FORCE
    }
