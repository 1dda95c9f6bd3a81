"""The brief, on the small record in made.py: what stands in it, what does not, and that every word has its place."""

from dataclasses import replace
from datetime import date

import pytest
from tests.views.made import COURIER, GAZETTE, LEDGER, TEXTS, UNDATED_PAGE, article, place

from onrecord.ledger.values import Clock, Ledger, Moment, Relation
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import Interval
from onrecord.views.brief import BriefAsked, brief
from onrecord.views.papers import Paper, Section

SECTIONS = ["Background", "Chronology", "Who says what", "Figures", "Open conflicts", "What is not known"]
S1, S2, S3, S4 = LEDGER.statements


def made(ledger: Ledger = LEDGER, asked: BriefAsked | None = None) -> Paper:
    return brief(ledger, asked or BriefAsked(), article, {"minister"})


def section(paper: Paper, heading: str) -> Section:
    return next(one for one in paper.sections if one.heading == heading)


def texts(paper: Paper, heading: str) -> list[str]:
    return [one.text for one in section(paper, heading).sentences]


def test_every_sentence_has_the_very_words_that_it_rests_on() -> None:
    paper = made(asked=BriefAsked(candidates=True))
    assert [one.heading for one in paper.sections if one.level == 1] == SECTIONS
    sentences = [one for part in paper.sections for one in part.sentences]
    assert len(sentences) >= 8
    for sentence in sentences:
        for cited in sentence.citations:
            assert cited.words
            assert TEXTS[cited.article][cited.span.start : cited.span.end] == cited.words


def test_who_says_what() -> None:
    paper = made()
    assert texts(paper, "Åsa Lindqvist") == [
        "Åsa Lindqvist said “the ferry carries 300 cars”, according to The Gazette (3 May 2023)."
    ]
    rests, _, days = texts(paper, "Background")[0].partition(", printed ")
    assert rests == "It rests on 3 articles by The Gazette and The Courier"
    assert days == "between 2 and 3 May 2023; 1 of them has no date; 1 of them is dated by what it says alone."
    assert texts(paper, "Background")[1:] == [
        "Åsa Lindqvist is described as “Minister” in The Gazette (3 May 2023).",
    ]


def test_candidates_are_left_out_and_counted_and_marked_where_asked_for() -> None:
    assert section(made(), "What is not known").left_out.startswith("1 candidate left out")
    asked = made(asked=BriefAsked(candidates=True))
    marked = [one.text for part in asked.sections for one in part.sentences if one.candidate]
    (one,) = marked
    assert one.startswith(
        "Åsa Lindqvist told Radio Nord that the ferry carries about 290 cars, according to Radio Nord, as "
    )
    assert section(asked, "What is not known").left_out == ""


@pytest.mark.parametrize(
    ("asked", "speakers"),
    [
        (BriefAsked(about="lindqvist"), ["Åsa Lindqvist"]),
        (BriefAsked(about="leak"), ["Speakers not named"]),
        (BriefAsked(about="zeppelin"), []),
        (BriefAsked(since=date(2023, 5, 3)), []),
        (BriefAsked(until=date(2023, 5, 2)), ["Åsa Lindqvist", "Speakers not named"]),
        (BriefAsked(since=date(2023, 5, 2)), ["Åsa Lindqvist", "Speakers not named"]),
    ],
)
def test_about_whom_and_of_which_days(asked: BriefAsked, speakers: list[str]) -> None:
    assert [one.heading for one in made(asked=asked).sections if one.level == 2] == speakers


def test_a_conflict_of_figures_names_both_voices() -> None:
    (conflict,) = texts(made(), "Open conflicts")
    assert "“about 290 cars” (Åsa Lindqvist, in The Courier, 2 May 2023); “300 cars” (Åsa Lindqvist," in conflict
    assert conflict.startswith("Ferry, capacity: ")
    assert conflict.endswith(". They are in conflict.")
    (one,) = LEDGER.figure_sets
    agreed = made(replace(LEDGER, figure_sets=(replace(one, relation=Relation.ROUNDING),)))
    assert texts(agreed, "Figures")[0].endswith("They agree when rounded.")
    unclear = made(replace(LEDGER, figure_sets=(replace(one, relation=Relation.AMBIGUOUS),)))
    assert (texts(unclear, "Figures"), texts(unclear, "Open conflicts")) == ([], [])
    assert any(text.endswith("is not clear.") for text in texts(unclear, "What is not known"))


def test_a_denial_is_an_open_conflict() -> None:
    paper = made(replace(LEDGER, statements=(replace(S1, kind=Kind.DENIAL), S2, S3, S4)))
    assert any(text.startswith("Åsa Lindqvist said") for text in texts(paper, "Open conflicts"))


def test_what_happened_is_told_as_reported_and_in_somebodys_words_as_theirs() -> None:
    day = Interval(date(2023, 5, 9), date(2023, 5, 9))
    headline = place(GAZETTE, "Ferry to sail in May")
    said = place(GAZETTE, "the ferry carries 300 cars")
    moments = (
        Moment("h1", Clock.HAPPENED, day, headline.words, GAZETTE, None, (headline,), "by_hand", planned=True),
        Moment("h2", Clock.HAPPENED, day, said.words, GAZETTE, None, (said,), "by_hand"),
    )
    assert texts(made(replace(LEDGER, timeline=moments)), "Chronology") == [
        "9 May 2023, planned: “Ferry to sail in May”, The Gazette wrote (3 May 2023).",
        "9 May 2023: Åsa Lindqvist said “the ferry carries 300 cars”, according to The Gazette (3 May 2023).",
    ]


def test_a_noun_with_only_a_relative_clause_is_told_with_a_gap() -> None:
    day = Interval(date(2023, 5, 9), date(2023, 5, 9))
    left = replace(place(GAZETTE, "Ferry to sail in May"), words="Åsa Lindqvist, who left the board in 2006")
    moment = Moment("h1", Clock.HAPPENED, day, left.words, GAZETTE, None, (left,), "by_hand")
    (line,) = texts(made(replace(LEDGER, timeline=(moment,))), "Chronology")
    assert line.startswith("9 May 2023: “Åsa Lindqvist … left the board in 2006”, The Gazette wrote")


def test_what_somebody_says_will_happen_is_planned() -> None:
    day = Interval(date(2023, 5, 9), date(2023, 5, 9))
    visit = replace(place(GAZETTE, "the ferry carries 300 cars"), words="the ferry will carry 300 cars")
    moment = Moment("h1", Clock.HAPPENED, day, visit.words, GAZETTE, None, (visit,), "by_hand")
    said = replace(S1, content=(visit,), manner=Manner.INDIRECT)
    (line,) = texts(made(replace(LEDGER, timeline=(moment,), statements=(said, S2, S3, S4))), "Chronology")
    assert line.startswith("9 May 2023, planned: Åsa Lindqvist said")


def test_copies_are_told_once_and_have_one_origin() -> None:
    s1, s4 = replace(S1, copies=("s4",), origin="Radio Nord"), replace(S4, copies=("s1",), origin="Radio Nord")
    paper = made(replace(LEDGER, statements=(s1, S2, S3, s4)))
    assert texts(paper, "Åsa Lindqvist")[0].endswith("Also in an article without a headline (date unknown).")
    unknown = texts(paper, "What is not known")
    assert "What 2 articles report in the same words has a single origin: Radio Nord." in unknown
    (path,) = next(page.paths for page in LEDGER.pages if page.id == UNDATED_PAGE)
    assert f"It is not known when the article in {path} (outlet unknown) was printed." in unknown


def test_the_order_of_statements_and_pages_makes_no_difference() -> None:
    turned = replace(LEDGER, statements=LEDGER.statements[::-1], entities=LEDGER.entities[::-1])
    assert made(turned).sections[1:] == made().sections[1:]
    assert {cited.article for cited in made(turned).sections[0].sentences[0].citations} == {
        GAZETTE,
        COURIER,
        UNDATED_PAGE,
    }


def test_figures_and_conflicts_keep_to_the_days_that_are_asked_for() -> None:
    (one,) = LEDGER.figure_sets
    agreed = replace(LEDGER, figure_sets=(replace(one, relation=Relation.ROUNDING),))
    later = BriefAsked(since=date(2030, 1, 1))
    assert (texts(made(agreed, later), "Figures"), texts(made(asked=later), "Open conflicts")) == ([], [])
    assert texts(made(agreed, BriefAsked(since=date(2023, 5, 1))), "Figures")


def test_where_nothing_answers_nothing_is_said_to_be_known() -> None:
    assert section(made(asked=BriefAsked(about="zeppelin")), "What is not known").none == ""


def test_it_rests_on_every_article_that_its_figures_are_from() -> None:
    silent = replace(LEDGER, statements=(), timeline=())
    assert texts(made(silent), "Background")[0].startswith("It rests on 2 articles by The Gazette and The Courier")
