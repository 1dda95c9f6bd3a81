"""Moving an article to another story, and back: what somebody typed becomes a judgement."""

from collections.abc import Sequence

from onrecord.ledger.judgements import UNKNOWN, Draft
from onrecord.ledger.stories import PileStory
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import Verdict
from onrecord.views.drafting import LONGEST, Wish
from onrecord.views.meant import FEWEST, UnclearError, page_meant

ALONE = "new"
"""Instead of a story: the article is a story by itself."""


def moving(ledger: Ledger, stories: Sequence[PileStory], names: tuple[str, str], why: str) -> Wish:
    """What moves an article to a story, both as somebody typed them. Raises `UnclearError`."""
    article = page_meant(ledger, names[0]).article
    if names[1] == ALONE:
        return Wish(Verdict.STORY, (article,), UNKNOWN, why)
    story = _meant(ledger, stories, names[1])
    if article in story.articles:
        message = f"{names[0]!r} is in that story already"
        raise UnclearError(message)
    return Wish(Verdict.STORY, (article, story.own[0]), (story.title or story.id)[:LONGEST], why)


def putting_back(ledger: Ledger, name: str, why: str) -> list[Draft]:
    """What takes back every move of an article. Raises `UnclearError`."""
    return [Draft(Verdict.UNDO, (), "", why, id_) for id_ in undone_moves(ledger, [name])]


def undone_moves(ledger: Ledger, names: Sequence[str]) -> list[str]:
    """The ids of the judgements that moved these articles. Raises `UnclearError` where nobody moved one of them."""
    found = []
    for name in names:
        page = page_meant(ledger, name)
        moves = [one.id for one in ledger.judged if one.verdict is Verdict.STORY and page.thing in one.things]
        if not moves:
            message = f"nobody moved {name!r}; see: onrecord stories"
            raise UnclearError(message)
        found.extend(moves)
    return found


def _meant(ledger: Ledger, stories: Sequence[PileStory], name: str) -> PileStory:
    """The story whose id begins so, or that the article of that name is of."""
    named = [one for one in stories if one.id == name]
    found = named or [one for one in stories if len(name) >= FEWEST and one.id.startswith(name)]
    if not found:
        try:
            article = page_meant(ledger, name).article
        except UnclearError as error:
            message = f"{name!r} is no story, no article and not {ALONE!r}; see: onrecord stories"
            raise UnclearError(message) from error
        found = [one for one in stories if article in one.articles]
    if len(found) != 1:
        message = f"{len(found)} stories begin with {name!r}; see: onrecord stories"
        raise UnclearError(message)
    return found[0]
