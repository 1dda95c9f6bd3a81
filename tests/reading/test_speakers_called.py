"""Speakers who go on under what they are: the ecologist, the official, the hitmaker, the defendant, both sides."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


def speakers(text: str) -> list[str | None]:
    """Who speaks in a plain text, in order."""
    reading, _ = reading_of(plain_article(text))
    return [a.speaker for a in sorted(reading.attributions, key=lambda a: min(s.start for s in a.cue))]


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("[Anna Moreau|source] [told|cue] of the reef. It was hot.", "The marine ecologist", "Anna Moreau"),
        ("[Anna Moreau|source] [told|cue] Paul Kell of the reef.", "The marine ecologist", "marine ecologist"),
        (
            "Jan Smit, an ecologist, came. [Anna Moreau|source] [told|cue] of the reef.",
            "The ecologist",
            "Jan Smit",
        ),
        (
            "[Anna Moreau|source] [told|cue] of an ecologist she had met.",
            "The ecologist",
            "the ecologist",
        ),
        ("[Anna Moreau|source] [told|cue] of the reef. It was hot.", "The club's ecologist", "club's ecologist"),
        ("[Anna Moreau|source] [argued|cue] with the host on Monday.", "The host", "the host"),
        ("[Anna Moreau|source] [said|cue] it was late.", "The judge", "the judge"),
        (
            "[Anna Moreau|source] [told|cue] the mayor, Paul Kell, of the reef.",
            "The marine ecologist",
            "Anna Moreau",
        ),
        (
            "[Anna Moreau|source] [told|cue] the zoologist, Paul Kell, of the ecologist Jan Smit.",
            "The marine ecologist",
            "marine ecologist",
        ),
    ],
    ids=[
        "spoke last",
        "two named",
        "holder of it",
        "somebody unnamed",
        "of a body",
        "another beside",
        "no calling",
        "a mayor",
        "an ecologist",
    ],
)
def test_who_spoke_last_goes_on_under_a_calling(before: str, source: str, speaker: str) -> None:
    marked = f"{before} [{source}|source] [said|cue] no."
    check(marked, "Anna Moreau", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("[Paul Kell, a ministry spokesman,|source] [said|cue] no.", "The official", "Paul Kell"),
        ("[Paul Kell, a fisherman,|source] [said|cue] no.", "The official", "the official"),
        ("An official came. [Paul Kell, a ministry spokesman,|source] [said|cue] no.", "The official", "Paul Kell"),
        (
            "[Paul Kell, a ministry spokesman,|source] [said|cue] no. An official came.",
            "The official",
            "the official",
        ),
        ("[Admiral Paul Kell|source] [said|cue] no.", "The Navy chief", "Paul Kell"),
    ],
    ids=["an office", "no office", "told of before", "another since", "chief"],
)
def test_a_word_for_any_office(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", "Paul Kell", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The Gone Tomorrow hitmaker", "Lena Moreau"),
        ("The Queen of the Quay star", "Lena Moreau"),
        ("The Paul Kell hitmaker", "Paul Kell hitmaker"),
    ],
)
def test_who_is_known_for_a_song(source: str, speaker: str) -> None:
    check(f"Lena Moreau left the stage in York. [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Paul Kell was charged on Monday. It rained.", "Paul Kell"),
        ("Police arrested Paul Kell on Monday. It rained.", "Paul Kell"),
        ("The trial of two men opened. Kell's trial is next. Paul Kell left.", "Paul Kell"),
        ("After his arrest, Paul Kell left. It rained.", "Paul Kell"),
        ("Paul Kell was charged on Monday and Jan Smit was arrested.", "the suspect"),
        ("Paul Kell was charged on Monday. A suspect fled.", "the suspect"),
        ("Paul Kell came on Monday.", "the suspect"),
    ],
    ids=["charged", "arrested", "his trial", "his arrest", "two", "another", "nobody"],
)
def test_the_one_on_trial(before: str, speaker: str) -> None:
    check(f"{before} [The suspect|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I am so sorry,” Moreau wrote. “It was late,” the post continued.", "Anna Moreau"),
        ("“I am so sorry,” Moreau wrote. “It was late,” the letter added.", "Anna Moreau"),
        ("“I am so sorry,” Moreau wrote. Paul Kell has left. “It was late,” the post continued.", "the post"),
        ("A letter lay there. “I am so sorry,” Moreau said. “It was late,” the letter added.", "the letter"),
        ("“I am so sorry,” Moreau wrote. “It was late,” a post said.", "a post"),
    ],
    ids=["post", "letter", "somebody else named", "another letter", "a post"],
)
def test_a_statement_goes_on(text: str, speaker: str) -> None:
    assert speakers(f"Anna Moreau has cancelled a show in York.\n\n{text}")[-1] == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Envoys of Norway and Sweden held talks.", "Norway and Sweden"),
        ("Ships left from Norway and Sweden.", "Both sides"),
        ("Envoys of Norway, Sweden and Denmark held talks.", "Both sides"),
        ("Kell Corp. and Moreau Corp. held talks.", "Kell Corp. and Moreau Corp."),
    ],
    ids=["states", "only where", "three", "firms"],
)
def test_both_sides_may_be_states(before: str, speaker: str) -> None:
    check(f"{before} [Both sides|source] [said|cue] it was late.", speaker)


def test_the_initials_of_an_office_before_its_holder_are_no_name() -> None:
    assert speakers("Yorkdale area Chief Police Officer (CPO) Paul Kell has denied the claims.")[0] == "Paul Kell"


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Dr. David Kell, Temerty Chair and Senior Curator of Ships at the Museum,", "David Kell"),
        ("Anna Moreau, mayor, and Paul Kell", "Anna Moreau and Paul Kell"),
        ("Anna Moreau and her lawyer", "Anna Moreau and her lawyer"),
    ],
    ids=["two titles", "two people", "somebody besides"],
)
def test_titles_beside_a_name_are_nobody_else(source: str, speaker: str) -> None:
    assert speakers(f'"It is late," {source} said in a release.')[0] == speaker


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Anna Moreau, a lawyer, met the mayor, Paul Kell, on Monday.", "Republican candidate"),
        ("Anna Moreau met the mayor, Paul Kell, on Monday.", "Republican candidate"),
        ("Sen. Anna Moreau met the judge, Paul Kell, on Monday.", "Anna Moreau"),
        ("Anna Moreau left early on Monday.", "Anna Moreau"),
        ("Anna Moreau met Paul Kell on Monday.", "Republican candidate"),
        ("A lawyer, Anna Moreau, left early on Monday.", "Republican candidate"),
    ],
    ids=["a mayor may run", "unknown", "a judge beside", "alone", "two", "a lawyer"],
)
def test_who_seeks_an_office(before: str, speaker: str) -> None:
    marked = f"{before} [The Republican candidate|source] [said|cue] it was late."
    check(marked, speaker)


def test_whom_an_article_names_most_is_not_any_candidate() -> None:
    marked = (
        "Anna Moreau won. Moreau had led. Moreau wept. Jan Smit met Moreau. "
        "[The Republican candidate|source] [said|cue] it was late."
    )
    check(marked, "Republican candidate")


def test_a_senator_of_another_state_leaves_the_only_one() -> None:
    marked = (
        "Sen. Anna Moreau met Ohio Sen. Paul Kell. It rained in Alaska. "
        "[The Alaska senator|source] [said|cue] it was late."
    )
    check(marked, "Anna Moreau")


def test_the_spokesman_for_a_candidate_is_not_the_candidate() -> None:
    marked = (
        "A spokesman for presidential candidate Anna Moreau came. It rained. "
        "[The spokesman|source] [said|cue] it was late."
    )
    check(marked, "spokesman for presidential candidate Anna Moreau")


def test_the_mayor_of_a_village_brings_in_somebody_new() -> None:
    marked = "Anna Moreau left early. [The mayor of a village|source] [said|cue] it was late."
    check(marked, "mayor of a village")


@pytest.mark.parametrize("source", ["The frustrated lawyer", "The tearful lawyer"])
def test_a_mood_narrows_no_office(source: str) -> None:
    check(f"Anna Moreau, a lawyer, met Paul Kell. It rained. [{source}|source] [said|cue] no.", "Anna Moreau")


def test_a_monsignor_is_a_title() -> None:
    marked = (
        "Msgr. Paul Kell left early. [Msgr. Kell|source] [said|cue] it was late. [The monsignor|source] [added|cue] no."
    )
    check(marked, "Paul Kell", "Paul Kell")
