"""Unions, schools and the like that the article names in another place, sides that are countries, and initials."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "Talks failed, [the union|source] [said|cue]. The Harbour Pilots Conference, which represents many, left.",
            "Harbour Pilots Conference",
        ),
        (
            "The Yorkdale Nurses Guild met. It rained. [The union|source] [said|cue] it was late.",
            "Yorkdale Nurses Guild",
        ),
        (
            "The Yorkdale Pilots Guild met Airbus. [The harbour workers' union|source] [said|cue] it was late.",
            "Yorkdale Pilots Guild",
        ),
        ("The Yorkdale Academy closed. It rained. [The school|source] [said|cue] it was late.", "Yorkdale Academy"),
        (
            "The Yorkdale Nurses Guild met a local union. It rained. [The union|source] [said|cue] it was late.",
            "the union",
        ),
        (
            "The Nurses Guild met the Pilots Guild. It rained. It froze. It blew. [The union|source] [said|cue] no.",
            "the union",
        ),
    ],
)
def test_the_one_body_of_the_article_that_is_such(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("Ministers of Finland and Norway met. [Both sides|source] [said|cue] it was late.", "Finland and Norway"),
        ("Ministers of Finland and Norway met. [Both countries|source] [said|cue] it was late.", "Finland and Norway"),
        ("Ministers of Finland, Norway and Peru met. [Both sides|source] [said|cue] it was late.", "Both sides"),
    ],
)
def test_sides_that_are_countries(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "The Finnish Northern Railway Co lost money. [FN|source] [said|cue] it was late.",
            "Finnish Northern Railway Co",
        ),
        (
            "The Yorkdale Foundation for Children with Asthma met. [YFCA|source] [said|cue] it was late.",
            "Yorkdale Foundation for Children with Asthma",
        ),
    ],
)
def test_initials_that_leave_small_words_or_the_trade_out(marked: str, speaker: str) -> None:
    check(marked, speaker)


def test_a_name_that_only_the_noun_before_it_tells() -> None:
    check("Anna Kell met workers of ferry firm Skerra. [The company|source] [said|cue] it was late.", "Skerra")


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Greenpeace wrote to the port. It rained.", "The group", "Greenpeace"),
        ("Greenpeace wrote to Pfizer. It rained.", "The group", "Greenpeace"),
        ("Greenpeace wrote to a group in York. It rained.", "The group", "the group"),
        ("Greenpeace wrote to the port. It rained.", "The rival group", "rival group"),
        ("Greenpeace wrote to the port. It rained.", "The group of friends", "group of friends"),
        ("The World Health Organization (WHO) met. It rained.", "The agency", "World Health Organization"),
        ("Port Authority met. It rained.", "The port authority", "port authority"),
        ("NATO met. It rained.", "The alliance", "NATO"),
        ("Pfizer met. It rained.", "The alliance", "the alliance"),
    ],
    ids=["alone", "acts", "another", "rival", "of friends", "agency", "itself", "alliance", "no alliance"],
)
def test_the_only_body_that_it_may_be(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)
