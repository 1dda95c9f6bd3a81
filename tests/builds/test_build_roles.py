"""A segment that a person says is part of the story is read, and is not when that is taken back."""

from pathlib import Path

from tests.builds import small

from onrecord.build import settle
from onrecord.ledger.verdicts import Verdict
from onrecord.store.judge import judge
from onrecord.store.story import open_story
from onrecord.text.article import STORY_ROLES
from onrecord.views.drafting import Wish, draft
from onrecord.views.undoing import undoing

_PAGE = """Bridge closed

The bridge will close in May, the mayor said.

Leave a Reply

Your email address will not be published. Required fields are marked *
"""


def judged(story: Path, wish: Wish, model: small.SmallModel) -> str:
    with open_story(story) as held:
        drafts = [draft(held.ledger(), held.article, wish)]
    made = judge(story, drafts, "ada")
    settle(story, made, model)
    return made[0].id


def test_what_a_person_calls_body_is_read(tmp_path: Path) -> None:
    folder, story, model = tmp_path / "news", tmp_path / "s.onrecord", small.SmallModel()
    folder.mkdir()
    (folder / "bridge.txt").write_text(_PAGE)
    small.build_small(story, folder, model=model)
    with open_story(story) as held:
        (article,) = held.articles()
        aside = next(s for s in article.segments if s.role not in STORY_ROLES)
        before = held.ledger()
    place = f"{article.id}#c{aside.span.start}-{aside.span.end}"
    id_ = judged(story, Wish(Verdict.ROLE, (place,), "body"), model)
    assert model.shown == [article.id] * 2
    with open_story(story) as held:
        seen = held.observations(article.id)
        assert seen is not None
        assert any(aside.span.covers(token.span) for token in seen.tokens)
        assert held.articles() == [article]
        drafts = [undoing(held.judgements(), id_, "")]
    settle(story, judge(story, drafts, "ada"), model)
    with open_story(story) as held:
        assert held.ledger() == before
