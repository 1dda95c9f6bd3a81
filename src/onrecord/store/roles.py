"""What people judged the segments of articles to be for, and which articles must be read again for it."""

from dataclasses import dataclass

from onrecord.ledger.judged_articles import as_read
from onrecord.ledger.judgements import Judgement
from onrecord.ledger.verdicts import Verdict
from onrecord.store.parts import Parts, seen
from onrecord.store.story import Story
from onrecord.text.article import Article


@dataclass(frozen=True, slots=True)
class Roles:
    """The judgements on segments, undone ones among them: what was read for those must be read again, too."""

    judgements: tuple[Judgement, ...]

    def of(self, article: Article, name: str) -> Article:
        """The article in the file `name`, with its segments as people judge them now."""
        return as_read(article, (name,), self.judgements)

    def changed(self, story: Story, held: Parts) -> bool:
        """Whether an article was read otherwise than people judge its segments now."""
        file = held.name.rpartition("/")[2]
        about = (t for one in self.judgements if one.verdict is Verdict.ROLE for t in one.targets)
        if held.seen is None or not any(held.id == t.article or file == t.path.rpartition("/")[2] for t in about):
            return False
        article = story.article(held.id)
        return article is not None and held.seen != seen(self.of(article, held.name))


def roles_of(story: Story) -> Roles:
    """The judgements of a story on segments; those that cannot touch any are left aside."""
    made = story.judgements()
    return Roles(made if any(one.verdict is Verdict.ROLE for one in made) else ())
