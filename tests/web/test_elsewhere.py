"""The same words in other articles, on the page of a statement."""

from dataclasses import replace

from tests.ledger.saying import day, saying
from tests.web.pretend import LEDGER, Pretend
from tests.web.test_pages import text_of

from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Statement

SAID = "“We will not close the northern harbour before the winter storms,”"
FIRST, SECOND, *_ = (page.id for page in LEDGER.pages)


def page(*said: Statement) -> str:
    made = tuple(replace(one, id=f"s{n}") for n, one in enumerate(said))
    return text_of("/statement/s0", Pretend(replace(LEDGER, statements=made, utterances=utterances(made, ()))))


def test_every_wording_stands_beside_the_others_with_what_it_changes() -> None:
    other = "“We will close the northern harbour before the winter storms,”"
    shown = page(saying(FIRST, "Ada Brook", SAID), saying(SECOND, "Ada Brook", other))
    assert "What 2 articles report of it" in shown
    assert "<del>not</del>" in shown
    assert "negation changed" in shown


def test_a_formula_leads_to_the_other_occasions() -> None:
    shown = page(
        saying(FIRST, "Ada Brook", "“We repair and rebuild, as the law demands,”", said=day(3, 5)),
        saying(SECOND, "Ada Brook", "“The council has always repaired and rebuilt its piers,”", said=day(9, 6)),
    )
    assert "A formula of the speaker" in shown
    assert 'href="/statement/s1"' in shown


def test_words_of_one_article_alone_have_no_such_part() -> None:
    assert 'id="elsewhere"' not in page(saying(FIRST, "Ada Brook", SAID))
