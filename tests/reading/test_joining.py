"""Where the tagger's marks stop short of words, or run on over them, that the rules know better."""

from dataclasses import replace

import pytest
from tests.reading.test_vote import Mark, at, parsed, voted, words

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.text.tokens import Tagged


def told(text: str, *marks: Mark) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is read, in words."""
    return [(words(text, a.source), words(text, a.cue), words(text, a.content)) for a in voted(text, *marks)]


@pytest.mark.parametrize(
    ("text", "mark", "source"),
    [
        ("The harbour board said the pier was safe.", ("The harbour", "said", "the pier was safe", 0.9), "board"),
        ("The engineers said the pier was safe.", ("The", "said", "the pier was safe", 0.9), "engineers"),
        ("A memo says that the pier is safe.", ("A", "says", "that the pier is safe", 0.9), "memo"),
        (
            "The pier was safe, according to two divers who asked not to be named.",
            ("two divers who asked not to", "according to", "The pier was safe", 0.9),
            "who asked not to be named",
        ),
    ],
)
def test_a_source_has_the_noun_that_it_leads_to(text: str, mark: Mark, source: str) -> None:
    (one, *_) = told(text, mark)
    assert one[0].endswith(source)
    assert one[2] == mark[2]


@pytest.mark.parametrize(
    ("text", "mark", "source"),
    [
        (
            "The mayor, who said it was late, left.",
            ("The mayor", "said", "it was late", 0.9),
            "The mayor … who",
        ),
        (
            "The surgeon and team doctor, Ada Lund, who said it was late, left.",
            ("The surgeon and team doctor, Ada Lund", "said", "it was late", 0.9),
            "The surgeon and team doctor, Ada Lund … who",
        ),
    ],
)
def test_who_belongs_to_the_source_that_it_takes_up(text: str, mark: Mark, source: str) -> None:
    (one,) = told(text, mark)
    assert one[0] == source


@pytest.mark.parametrize(
    ("text", "mark", "content"),
    [
        ("The union called on the navy on Friday to leave.", ("The union", "called", "to", 0.9), "to leave"),
        ("Lund said that the pier was safe.", ("Lund", "said", "that", 0.9), "that the pier was safe"),
        (
            "Residents who said they opposed the pier decried the attack.",
            ("Residents who", "said", "they opposed the pier decried the attack", 0.9),
            "they opposed the pier",
        ),
        (
            "The board ordered its engineers Thursday to draw up plans for the pier.",
            ("The board", "ordered", "its engineers Thursday to draw up plans for the pier", 0.9),
            "to draw up plans for the pier",
        ),
        (
            "The rebels said they were still fighting in the north despite claims that it was taken.",
            ("The rebels", "said", "they were still fighting in the north despite", 0.9),
            "they were still fighting in the north",
        ),
        (
            "Kell urged the crew to keep out of the harbour until Friday.",
            ("Kell", "urged", "the crew to keep out of the harbour until", 0.9),
            "to keep out of the harbour until Friday",
        ),
    ],
)
def test_a_content_begins_and_ends_with_what_is_told(text: str, mark: Mark, content: str) -> None:
    assert content in [one[2] for one in told(text, mark)]


def test_who_is_told_to_do_something_stands_apart() -> None:
    text = "The court advised the board on April 9, 2009 to drop the case."
    (one,) = voted(text, ("The court", "advised", "to drop the case", 0.9))
    assert words(text, one.addressee) == "the board"
    assert words(text, one.content) == "to drop the case"


def test_what_is_asked_for_is_no_one_who_is_spoken_to() -> None:
    text = "The agency has requested money for the search from both Vintair and Norair."
    wanted = "money for the search from both Vintair and Norair"
    (one,) = voted(text, ("The agency", "has requested", wanted, 0.9))
    assert words(text, one.content) == wanted


def test_a_second_verb_in_one_content_is_told_by_the_same_source() -> None:
    text = "Ada Lund said she would not accept the results saying the count was flawed."
    whole = "she would not accept the results saying the count was flawed"
    found = told(text, ("Ada Lund", "said", whole, 0.95))
    assert found == [
        ("Ada Lund", "said", "she would not accept the results"),
        ("Ada Lund", "saying", "the count was flawed"),
    ]


def test_what_is_told_inside_ends_where_the_words_around_it_end() -> None:
    text = "Officials said two divers were hurt, the Yorkdale Herald reported."
    found = told(text, ("the Yorkdale Herald", "reported", "Officials said two divers were hurt", 0.95))
    assert "two divers were hurt" in [content for _, _, content in found]
    assert not any("reported" in content for _, _, content in found)


def test_no_clause_around_the_cue_is_taken_for_what_is_told_inside() -> None:
    text = "He went on to say that should a yard be willing to pay, he did not object to the sale."
    content = "that should a yard be willing to pay, he did not object to the sale"
    assert ("He", "went on to say", content) in told(text, ("He", "went on to say", content, 0.95))


def test_what_another_clause_brings_is_not_the_first_speaker_s() -> None:
    text = "The line will cut 40 jobs, the union said on Tuesday, a day after the yard told us that orders had fallen."
    article, seen = parsed(text)
    content = (*at(text, "The line will cut 40 jobs"), *at(text, "that orders had fallen"))
    tagged = Tagged(at(text, "the union"), at(text, "said"), content, 0.9, 0.9)
    found = read(article, replace(seen, tagged=(tagged,)), load_lexicon()).attributions
    assert [(words(text, a.source), words(text, a.content)) for a in found] == [
        ("the union", "The line will cut 40 jobs"),
        ("the yard", "that orders had fallen"),
    ]


@pytest.mark.parametrize(
    ("text", "mark", "cue"),
    [
        (
            "Paul Kell has yet to approve the use of it.",
            ("Paul Kell", "has yet", "the use of it", 0.9),
            "has yet to approve",
        ),
        (
            "Paul Kell has yet to say that it is safe.",
            ("Paul Kell", "has yet to say", "that it is safe", 0.9),
            "has yet to say",
        ),
    ],
)
def test_what_somebody_has_yet_to_do_is_part_of_the_cue(text: str, mark: Mark, cue: str) -> None:
    (one,) = told(text, mark)
    assert one == (mark[0], cue, mark[2])


def test_who_is_urged_stands_before_a_content_that_the_tagger_has_right() -> None:
    (one,) = voted(
        "The board urged the mayor on Sunday to sell the yard.", ("The board", "urged", "to sell the yard", 0.9)
    )
    assert [span.of("The board urged the mayor on Sunday to sell the yard.") for span in one.addressee] == ["the mayor"]


def test_an_article_left_alone_takes_its_noun() -> None:
    text = "The reports, she added, “leave no room for doubt.”"
    article, seen = parsed(text)
    content = (*at(text, "The"), *at(text, "“leave no room for doubt.”"))
    tagged = Tagged(at(text, "she"), at(text, "added"), content, 0.9, 0.9)
    (one,) = read(article, replace(seen, tagged=(tagged,)), load_lexicon()).attributions
    assert words(text, one.content) == "The reports … “leave no room for doubt.”"
