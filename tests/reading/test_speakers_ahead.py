"""Speakers whom an article describes first and names later: who tells the same again, a body, whom a headline means."""

import pytest
from tests.reading.speaking import article_of, model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.text.span import Span


def check(marked: str, speaker: str) -> None:
    """Asserts who speaks in the source in brackets, in a reading of the whole text."""
    start = marked.index("[")
    words = marked[start + 1 : marked.index("]")]
    article = article_of(marked.replace("[", "").replace("]", ""))
    found = read(article, next(iter(model().observe([article]))), load_lexicon()).attributions
    assert [a.speaker for a in found if Span(start, start + len(words)) in a.source] == [speaker]


_FALLEN = "A crane that fell may have hurt 12 more workers than first thought, [an official] said. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            _FALLEN + "Relatives waited. Paul Kell, a ministry spokesman, said at least 12 more workers were hurt.",
            "Paul Kell",
        ),
        (
            (
                "A crane that fell may have hurt 12 more workers than first thought, an official said. "
                "Paul Kell, a ministry spokesman, said at least 12 more workers were hurt. "
                "[The official] said it was late."
            ),
            "Paul Kell",
        ),
        (
            _FALLEN + "Relatives waited. Paul Kell, a ministry spokesman, said the port would open again in May.",
            "an official",
        ),
        (
            _FALLEN + "Relatives waited. Paul Kell, a cook, said at least 12 more workers were hurt.",
            "an official",
        ),
        (
            _FALLEN + "Anna Moreau, the port's director, said it was late. "
            "Paul Kell, a ministry spokesman, said at least 12 more workers were hurt.",
            "an official",
        ),
    ],
    ids=["the same told again", "and once more", "something else told", "no such office", "another official before"],
)
def test_an_official_is_whoever_tells_the_same_again(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "[The creator of a banned website] said a decision to shut it was a setback. "
                "Paul Kell said Friday that he would look for a new host."
            ),
            "Paul Kell",
        ),
        (
            (
                "[A friend of the mayor's killer] said Friday that she regretted it. "
                "Anna Moreau, 22, has pleaded innocent to charges of failing to report the plan."
            ),
            "Anna Moreau",
        ),
        (
            (
                "[A friend of the mayor's killer] said Friday that she regretted it. "
                "Anna Moreau, a judge, has put off the trial."
            ),
            "friend of the mayor's killer",
        ),
        (
            (
                "[The creator of a banned website] said a decision to shut it was a setback. "
                "Its lawyers left. Nobody came. It rained. Paul Kell said Friday that he would look for a new host."
            ),
            "creator of a banned website",
        ),
    ],
    ids=["a noun of no list", "with the age", "somebody else by the office", "too far on"],
)
def test_who_is_told_of_first_goes_on_by_the_name(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Dockers will walk out on Friday, [the union] said. "
                "The Rail Conference, which represents 300 dockers, said talks had failed."
            ),
            "Rail Conference",
        ),
        (
            "[Council] says sorry for bins.\n\nYorkdale Borough Council has apologised for missed bins.",
            "Yorkdale Borough Council",
        ),
        (
            (
                "Dockers will walk out on Friday, [the union] said. "
                "Moreau Shipping said talks had failed. The Harbour Workers' Union said it was late."
            ),
            "Harbour Workers' Union",
        ),
    ],
    ids=["by whom it represents", "bare in the headline", "the one union, after another body"],
)
def test_a_body_may_speak_before_its_name(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Driver lied to police, claims [QC].\n\nA driver lied, a court heard.\n\n"
                "Richard Moreau QC, cross-examining Kell, said the driver had changed his story."
            ),
            "Richard Moreau",
        ),
        (
            (
                "[Lawyer]: Moreau checks into clinic.\n\n"
                "Ada Moreau's attorney says the singer has entered a clinic.\n\n"
                "Paul Kell told a judge that Moreau was settling in."
            ),
            "Paul Kell",
        ),
        (
            (
                "A law on old bridges should not pass, [the chairman of parliament's watchdog] said.\n\n"
                "Dr Anna Kell, who leads the transport committee, said the law would endanger drivers."
            ),
            "Anna Kell",
        ),
    ],
    ids=["letters behind the name", "described again in the lead", "by what she leads"],
)
def test_a_headline_or_lead_means_whom_the_article_names_so(text: str, speaker: str) -> None:
    check(text, speaker)
