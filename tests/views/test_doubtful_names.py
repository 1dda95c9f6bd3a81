"""Names that the record has joined without being sure: a person is asked, and the answer settles it."""

from dataclasses import replace

import pytest
from tests.web.pretend import ARTICLES, BRIDGE, DENIAL, ENTITIES, LEDGER, A, B, words

from onrecord.ledger.entity_values import Join
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import About, Judged, Standing, Verdict
from onrecord.text.article import Article
from onrecord.views.drafting import draft
from onrecord.views.meant import UnclearError
from onrecord.views.permalink import permalink
from onrecord.views.review import ReviewRow, answer, review, rows_of
from onrecord.views.review import questions as asked_of

LEFT = words(A, BRIDGE, "Ada Quill")[0]
RIGHT = words(B, DENIAL, "minister")[0]


def joined(sure: float) -> Ledger:
    """The invented story, in which two names are joined so surely."""
    join = Join(LEFT, RIGHT, "same office", sure)
    quill = replace(ENTITIES[0], joins=(join,), citations=(*ENTITIES[0].citations, RIGHT))
    return replace(LEDGER, entities=(quill, *ENTITIES[1:]))


def questions(ledger: Ledger) -> list[ReviewRow]:
    return [row for row in review(ledger) if row.about is About.ENTITY]


def text(id_: str) -> Article | None:
    return next((one for one in ARTICLES if one.id == id_), None)


def test_a_doubtful_join_is_asked_about_and_a_firm_one_is_not() -> None:
    (row,) = questions(joined(0.75))
    assert row.question == "Are these the same?"
    assert row.words == "“Ada Quill” / “minister”"
    assert (row.sure, row.because, row.says) == (0.75, "same office", "both are Ada Quill")
    assert (row.place, row.others, row.thing) == (permalink(LEFT), (permalink(RIGHT),), ENTITIES[0].id)
    assert not questions(joined(0.9))


def test_the_least_certain_come_first() -> None:
    sure = [row.sure for row in review(joined(0.75))]
    assert sure == sorted(sure)


def test_a_few_questions_have_the_rows_that_all_have() -> None:
    ledger = joined(0.75)
    asked, rows = asked_of(ledger), review(ledger)
    assert {row.about for row in rows} >= {About.ENTITY, About.STATEMENT, About.PAGE}
    assert tuple(rows_of(ledger, [one])[0] for one in asked) == rows
    assert [(one.id, one.about, one.sure) for one in asked] == [(row.id, row.about, row.sure) for row in rows]


@pytest.mark.parametrize("given", ["same", "different", "unsure"])
def test_an_answer_is_a_judgement_on_the_two_names(given: str) -> None:
    ledger = joined(0.75)
    (row,) = questions(ledger)
    (wish,) = answer(row, given, "", "seen on television")
    made = draft(ledger, text, wish)
    assert made.verdict is Verdict(given)
    assert [target.quote.exact for target in made.targets] == ["Ada Quill", "minister"]


@pytest.mark.parametrize(("standing", "open_"), [(Standing.IN_FORCE, 0), (Standing.SUPERSEDED, 1)])
def test_what_was_answered_is_not_asked_again(standing: Standing, open_: int) -> None:
    told = Judged("j", Verdict.UNSURE, About.ENTITY, "", "Ann", "2031", "", standing, "", (RIGHT, LEFT))
    assert len(questions(replace(joined(0.75), judged=(told,)))) == open_


def test_names_that_are_surely_one_need_no_judgement() -> None:
    (row,) = questions(joined(0.75))
    (wish,) = answer(row, "same", "", "")
    with pytest.raises(UnclearError, match="are one already"):
        draft(joined(0.95), text, wish)
