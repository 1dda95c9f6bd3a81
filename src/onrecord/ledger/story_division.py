"""The stories of a record: its articles divided as they are dated there, and as people moved them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.ledger.stories import PileStory, divide
from onrecord.ledger.story_ids import Known
from onrecord.ledger.story_words import Background
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import Judged, Standing, Verdict
from onrecord.text.article import Article


def division(
    articles: Iterable[Article], ledger: Ledger, background: Background, known: Sequence[Known] = ()
) -> tuple[PileStory, ...]:
    """The stories of those articles that the record has; `known` is how they were divided before."""
    printed = {page.id: page.published for page in ledger.pages}
    dated = [replace(one, published=printed[one.id]) for one in articles if one.id in printed]
    moves = {article: one.citations[-1].article for article, one in moved(ledger).items()}
    return divide(dated, background, moves, known)


def moved(ledger: Ledger) -> Mapping[str, Judged]:
    """Id of every article that a person moved -> the judgement in force that moved it.

    Its last citation is of the article to whose story the moved one belongs: of itself where it is a story by itself.
    """
    return {
        one.citations[0].article: one
        for one in ledger.judged
        if one.verdict is Verdict.STORY and one.standing is Standing.IN_FORCE
    }
