"""Speakers of whole articles: who was asked, who is quoted without marks, joint speakers with posts, misprints."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check, mentions_of

from onrecord.reading.values import EntityType, MentionKind


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Paul Kell was asked, “Did you know of it?” [He|source] [answered|cue], “I have no idea.”", "Paul Kell"),
        ("“It is old,” Anna Moreau said. Paul Kell was asked if he knew. [He|source] [replied|cue] that he did.",
         "Paul Kell"),
        ("Anna Moreau was asked, “Did he know?” [He|source] [answered|cue], “I did.” Paul Kell left.", None),
        ("Anna Moreau saw Paul Kell’s words differently: “He will go,” [she|source] [said|cue].", "Anna Moreau"),
        ("Mark Holt saw Paul Kell’s words differently: “I will not go,” [he|source] [said|cue].", "Mark Holt"),
        ("During a talk with Sean Holt on Monday, Paul Kell told of his plans. “It is late,” [he|source] [said|cue].",
         "Paul Kell"),
        ("For Sean Holt, Paul Kell was a friend. “It is late,” [he|source] [said|cue].", None),
        ("Mr. Comey was careful. President Kell backed her in May. “It is late,” [he|source] [said|cue].", "Kell"),
    ],
    ids=["asked in a quotation", "asked if", "the asked one does not agree", "judges", "judges, both may be he",
         "with whom he spoke", "before whom he is put", "whose ally is no woman"],
)  # fmt: skip
def test_he_is_who_was_asked_or_judges_or_told(article: str, speaker: str | None) -> None:
    check(article, speaker)


def test_who_is_only_told_of_in_a_quotation_does_not_go_on() -> None:
    text = (
        "Sue Lund came to York in May.\n\n“I was glad to see Sue Lund after the fire,” Polly Shepard said. “She "
        "talked about the loss. She said that we can’t hide from it.”\n\n“Together, we can fight,” she added.\n"
    )
    reading, _ = reading_of(plain_article(text))
    assert [a.speaker for a in reading.attributions] == ["Polly Shepard", "Sue Lund", "Polly Shepard"]


def test_who_is_quoted_without_marks_all_through_a_paragraph_goes_on() -> None:
    text = (
        "According to columnist Hugh Harris, the film lacks two people: Barack Kell and Anna Moreau.\n\n"
        "Harris writes:\n\nThe film mentions neither Barack Kell nor Mark Holt by name, and no argument is made.\n\n"
        "He writes in the column that the film is an indictment.\n"
    )
    reading, _ = reading_of(plain_article(text))
    assert [a.speaker for a in reading.attributions] == ["Hugh Harris"] * 3


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Trade Secretary Pablo Marin and Health Secretary Greta Lund", "Pablo Marin and Greta Lund"),
        ("U.S. President Paul Kell and British Prime Minister Anna Moreau", "Paul Kell and Anna Moreau"),
        ("Vint founder Paul Kell, Mayor Jan Smit and harbour boss Anna Moreau", "Paul Kell, Jan Smit and Anna Moreau"),
        ("Abdul Kell, 25, and his wife, Breshna Holm, 27,", "Abdul Kell and Breshna Holm"),
        ("Foreign Ministers Paul Kell and Anna Moreau", "Paul Kell and Anna Moreau"),
        ("Sky News's Alex Seitz and Reuters' Luciana Holm", "Alex Seitz and Luciana Holm"),
        ("The president and chief executive Paul Kell", "Paul Kell"),
        ("Moreau's lawyers, David Schoen and Bruce Castor,", "David Schoen and Bruce Castor"),
        ("A group led by three lawyers, David Schoen and Bruce Castor,",
         "group led by three lawyers, David Schoen and Bruce Castor"),
        ("Singapore Airlines, which has five jets in the fleet of its carrier SilkAir, and a further 31 on firm order,",
         "Singapore Airlines"),
        ("Senate Majority Leader Chuck Holt, D-N.Y., not a manager but one of their key supporters in the chamber,",
         "Chuck Holt"),
        ("Paul Kell, who lives in York, and Anna Moreau", "Paul Kell and Anna Moreau"),
        ("U.S. Defense Secretary Robert M. Kell, meeting his British counterpart for the fifth time since May,",
         "Robert M. Kell"),
    ],
)  # fmt: skip
def test_people_with_posts_speak_together_by_name(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] that the pier was safe.", speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Gary Byrne wrote a book. Byrne left. [Bryne|source] [said|cue] it was true.", "Gary Byrne"),
        ("Gary Byrne wrote a book. Byrne left. [Byers|source] [said|cue] it was true.", "Byers"),
    ],
)
def test_a_misprinted_surname_is_that_of_who_is_named(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Norland’s state television says three people were hurt. [The report|source] [says|cue] it was noon.",
         "Norland’s state television"),
        ("The Denver Post says three people were hurt. [The report|source] [adds|cue] it was noon.", "The Denver Post"),
        ("The Denver Post says three were hurt. [The report by the inspector|source] [says|cue] it was noon.",
         "the report by the inspector"),
        ("Paul Kell told the BBC the pier was shut. [The report|source] [said|cue] it was noon.", "the report"),
        ("In a post on its security blog, Vint says the leak is old. It rained. [The blog|source] [adds|cue] no.",
         "Vint"),
        ("A lawsuit was filed by Bradley Kell. It rained. [The suit|source] [claims|cue] that the board lied.",
         "Bradley Kell"),
        ("Now the chancellor of Baylor University, Paul Kell has dealt with it. [The school|source] [said|cue] no.",
         "Baylor University"),
    ],
    ids=["a station without a name", "a paper", "another's report", "who was told", "a blog", "a suit", "a school"],
)  # fmt: skip
def test_what_is_written_is_told_by_who_made_it(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("SKERRY, Norland - Suu Kell said no. Suu Kell, 70, left the Skerry.", "Suu Kell", EntityType.PERSON),
        ("A listing on GunDealer.com is false. GunDealer.com said so.", "GunDealer.com", EntityType.ORG),
        ("TechCrunch reported on Monday that it was late.", "TechCrunch", EntityType.ORG),
        ("Eric Kell left. The site of the Eric Kell Foundation is old. Kell gave to the Eric Kell Foundation.",
         "Eric Kell Foundation", EntityType.ORG),
        ("Shares of Valeant fell by half. Valeant's stock price fell. Valeant is late.", "Valeant", EntityType.ORG),
        ("It was told by Capt. Ray Peavy of the harbour police.", "Ray Peavy", EntityType.PERSON),
    ],
)  # fmt: skip
def test_names_of_people_with_an_age_and_of_sites(text: str, name: str, kind: EntityType) -> None:
    article, mentions = mentions_of(text)
    found = {(m.span.of(article.text), m.type) for m in mentions if m.kind is MentionKind.NAME}
    assert (name, kind) in found


def test_a_verb_of_saying_before_a_name_is_none_of_it() -> None:
    text = "James Comey has left. Said Comey, “It is very painful to us.”"
    article, mentions = mentions_of(text)
    names = [m.entity for m in mentions if m.kind is MentionKind.NAME]
    assert names == ["James Comey", "James Comey"], article.text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It came from Shonda Rhimes on Monday. In her speech, Rhimes declared that it was late.", "Shonda Rhimes"),
        ("The suit was filed by Bradlee Podlis on Monday. Podlis said it was late.", "Bradlee Podlis"),
    ],
)
def test_who_goes_by_the_last_of_two_words_and_speaks_is_a_person(text: str, name: str) -> None:
    _, mentions = mentions_of(text)
    assert {m.type for m in mentions if m.entity == name} == {EntityType.PERSON}
    assert sum(m.entity == name for m in mentions) > 1


@pytest.mark.parametrize(
    "text", ["It was sold to Saudi Aramco. Aramco said no.", "Interestingly Vintair left. Vintair said no."]
)
def test_a_body_that_speaks_by_its_last_word_is_no_person(text: str) -> None:
    _, mentions = mentions_of(text)
    assert not any(m.type is EntityType.PERSON for m in mentions if m.kind is MentionKind.NAME)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Anna Moreau came. [Both Mrs. Moreau and her campaign|source] [said|cue] it was late.",
         "Anna Moreau and her campaign"),
        ("Paul Kell signed in May. [The Gulls legend|source] [said|cue] it was late.", "Paul Kell"),
    ],
)  # fmt: skip
def test_a_source_is_named_without_what_only_adds_to_it(article: str, speaker: str) -> None:
    check(article, speaker)


def test_a_department_goes_by_its_letters_the_other_way_round() -> None:
    check("The Justice Department opened a case. [The DOJ|source] [said|cue] it would wait.", "Justice Department")


def test_an_age_may_end_the_article() -> None:
    check("“It is late,” [said|cue] [Paul Kell, 25, and his wife, Ada Holm, 27|source]", "Paul Kell and Ada Holm")
