"""Speakers as features name them: full names behind long descriptions, callings in place of names, first names."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check, mentions_of

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.values import EntityType


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Moorford businessman and blogger Paul Kell, a sometimes critic of Moreau,", "Paul Kell"),
        ("VMC president and chief executive officer Sister Anna Moreau, DC,", "Anna Moreau"),
        ("Australian swimmer Susie Holt, the 200-meter record holder and a dual champion,", "Susie Holt"),
        ("Prime Minister Bulent Kelit of Turkey", "Bulent Kelit"),
        ("Deputy D.A. Lowell Anger of the Harbour Crimes Section", "Lowell Anger"),
        ("Professor Emeritus Jan Smit, an expert on eels,", "Jan Smit"),
        ("Lawyers for American trader John Paul Kell", "Lawyers for American trader John Paul Kell"),
        ("The state-run Tanjug news agency", "Tanjug"),
        ("The Harbour Gazette newspaper", "Harbour Gazette"),
        ("The Kvelde daily newspaper", "Kvelde daily newspaper"),
        ("Vint's owner, the Swedish group Norrsken Play,", "Norrsken Play"),
        ("The group behind it, which calls itself Black Lantern,", "Black Lantern"),
        ("One, a teacher from Moorford,", "teacher from Moorford"),
        ("A “Senate aide”", "Senate aide"),
    ],
)
def test_a_source_gives_the_name_that_its_words_lead_to(source: str, speaker: str) -> None:
    check(f"The pier is closed. [{source}|source] [said|cue] the work would take a year.", speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Linus Brandvold disagrees. [The consultant|source] [said|cue] that people leave tabs open for days.",
         "Linus Brandvold"),
        ("Linus Brandvold disagrees. [The judge|source] [said|cue] that people leave tabs open for days.",
         "the judge"),
        ("Linus Brandvold met Anna Moreau. [The consultant|source] [said|cue] that people leave tabs open for days.",
         "the consultant"),
        ("A consultant was hired in May. Linus Brandvold disagrees. [The consultant|source] [said|cue] it is late.",
         "the consultant"),
        ("Linus Brandvold disagrees. [The regulator|source] [said|cue] that people leave tabs open for days.",
         "the regulator"),
        ("Linus Brandvold died on Friday. [The consultant|source] [said|cue] that people leave tabs open for days.",
         "the consultant"),
    ],
    ids=["alone", "any story has a judge", "one of two", "brought in before", "a body", "dead"],
)  # fmt: skip
def test_a_calling_varies_the_name_of_who_was_alone(article: str, speaker: str) -> None:
    check(article, speaker)


def test_whose_successor_somebody_is_tells_nothing_of_his_own_gender() -> None:
    article = (
        "She kept the clocks. Zorvan Okonjo, 29, is meant to be her successor. He came from a bank, and "
        "[he|source] [describes|cue] his first year there as [“hard”|content]."
    )
    check(article, "Zorvan Okonjo")


@pytest.mark.parametrize(
    ("name", "gender"), [("anselm", "m"), ("oriane", "f"), ("paloma", "f"), ("mykhailo", "m"), ("ngozi", "f"),
                         ("siobhán", "f"), ("takeshi", "m"), ("gediminas", "m"), ("robin", "u"), ("andrea", "u")]
)  # fmt: skip
def test_first_names_of_many_countries_tell_gender(name: str, gender: str) -> None:
    assert load_lexicon().first_names[name] == gender


@pytest.mark.parametrize("word", ["nato", "floor", "just", "even", "paris-match", "murdoch", "islam"])
def test_no_plain_word_or_surname_became_a_first_name(word: str) -> None:
    assert word not in load_lexicon().first_names


def test_what_keeps_its_own_trials_is_a_body_though_no_model_knows_it() -> None:
    text = "Autonomy North, which suspended its trials for five months, has paid a sum. It has not admitted liability."
    reading, _ = reading_of(plain_article(text))
    assert [a.speaker for a in reading.attributions] == ["Autonomy North"]


def test_a_director_between_commas_is_a_person() -> None:
    text = "The tournament director, Paloma Iriarte, confirmed that the match would be moved."
    kinds = {m.entity: m.type for m in mentions_of(text)[1] if m.entity}
    assert kinds == {"Paloma Iriarte": EntityType.PERSON}


def test_an_age_is_taken_whole() -> None:
    text = (
        "Locksmiths were busy. Barry Usher, 64, took 90 calls in three hours.\n\n"
        "“I told them all the same thing,” chuckled the 64-year-old. “Get a key.”\n"
    )
    reading, _ = reading_of(plain_article(text))
    assert {a.speaker for a in reading.attributions} == {"Barry Usher"}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The Defense Department on Friday dismissed American media reports about its decision to buy ships.",
         ["The Defense Department", "dismissed", "American media reports about its decision to buy ships"]),
        ("Although the US has allowed strikes, President Paul Kell has yet to approve the use of longer-range systems.",
         ["President Paul Kell", "has yet to approve", "the use of longer-range systems"]),
    ],
)  # fmt: skip
def test_what_is_dismissed_or_not_yet_approved_is_whole(text: str, marks: list[str]) -> None:
    read = reading_of(plain_article(text))[0].attributions
    assert marks in [[s.of(text) for s in (*a.source, *a.cue, *a.content)] for a in read]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Vint sued Kell Technology on Tuesday, seeking damages. The complaint says it infringed five patents.",
            "Vint",
        ),
        ("Paul Kell sued the city in federal court. The lawsuit says officers beat him.", "Paul Kell"),
        ("Paul Kell filed a lawsuit against the city on Monday. The complaint says officers beat him.", "Paul Kell"),
        ("Vint was sued on Tuesday. The complaint says it infringed five patents.", "the complaint"),
        ("“We sued the city,” Paul Kell said. The complaint says officers beat a man.", "the complaint"),
    ],
)
def test_a_lawsuit_speaks_for_who_sued(text: str, speaker: str) -> None:
    reading, _ = reading_of(plain_article(text))
    assert reading.attributions[-1].speaker == speaker


def test_a_surname_that_is_a_first_name_elsewhere_tells_no_gender() -> None:
    text = (
        "Reid, 33, has left her second husband, the court papers show.\n\n"
        "Reid has starred in a comedy. She has admitted several of her operations.\n"
    )
    reading, _ = reading_of(plain_article(text))
    assert reading.attributions[-1].speaker == "Reid"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norland's central bank has raised interest rates to dampen the housing market, it said Thursday.",
         "Norland's central bank"),
        ("Israel, meanwhile, carried out hundreds of strikes on what it said was a tunnel network.", "Israel"),
        ("But analysts say Vint is a special case. It expects to post a loss for the year ended Tuesday.", "Vint"),
        ("But analysts say Vint is not Kell Corp. It expects to post a loss for the year ended Tuesday.", None),
    ],
)  # fmt: skip
def test_it_is_the_body_that_is_told_of(text: str, speaker: str | None) -> None:
    reading, _ = reading_of(plain_article(text))
    assert [a.speaker for a in reading.attributions if a.source[0].of(text).lower() == "it"] == [speaker]


def test_the_detective_is_who_has_the_rank_shortened_before_the_name() -> None:
    text = (
        "Det Sgt Paul Kell told the court that a nurse had noticed it. Ms Moreau went to the police.\n\n"
        "When his home was searched, the detective said, officers found a notebook.\n"
    )
    reading, _ = reading_of(plain_article(text))
    spoken = {a.source[0].of(text): a.speaker for a in reading.attributions}
    assert spoken["the detective"] == "Paul Kell"
