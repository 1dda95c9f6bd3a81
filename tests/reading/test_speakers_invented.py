"""What news written for this corpus taught: names no model knows, delayed leads, pronouns of whom a quotation tells."""

import pytest
from tests.reading.speaking import check, mentions_of
from tests.reading.test_speakers_pages import told

from onrecord.reading.values import EntityType


def types(text: str) -> dict[str | None, EntityType]:
    """The type of each name of the text."""
    _, found = mentions_of(text)
    return {m.entity: m.type for m in found if m.entity}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Finnish packaging group Korvala will buy Brazilian cardboard maker Itauna.", "Korvala"),
        ('"We are glad," Korvala Chief Executive Marjut Hietaranta told reporters. Korvala expects a loss.', "Korvala"),
        ("Mr Holt buys for Aurelle, one of the five firms that make vanilla. He is old.", "Aurelle"),
        ("Vistalon, which makes the drops used in the trial, said it had applied for a licence.", "Vistalon"),
    ],
)
def test_a_body_is_one_by_the_words_beside_it(text: str, name: str) -> None:
    assert types(text)[name] is EntityType.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Femi Oduwole set up the firm. Mr Oduwole played chess.", "Femi Oduwole"),
        ("The bill was late, claims Fergus Vansittart of the Telecommunications Workers Union.", "Fergus Vansittart"),
        ("Tsiory Andrianasolo's family has been curing beans since 1961.", "Tsiory Andrianasolo"),
        ("Lazar came from Arad. Maya D. Song wrote that he was late. It was “in homage to” Lazar, Song wrote.",
         "Maya D. Song"),
    ],
)  # fmt: skip
def test_a_person_is_one_by_the_words_beside_it(text: str, name: str) -> None:
    assert types(text)[name] is EntityType.PERSON


def test_a_label_and_a_quotation_run_together_are_two() -> None:
    text = 'CNN asked on Sunday.\n\nFormer secretary of state Hillary Rodham Clinton:"We learned that from the staff."'
    assert "Hillary Rodham Clinton" in {one for one, _ in told(text)}


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("one of them, a florist from Yonkers named Perpetua Adebimpe,", "Perpetua Adebimpe"),
        ("One juror, a retired dispatcher who gave only her first name, Trish,", "Trish"),
        ("The owner of a dog named Rex", "owner of a dog named Rex"),
        ("A man named Paul Kell's lawyer", "man named Paul Kell's lawyer"),
    ],
)
def test_by_what_name_somebody_goes(source: str, speaker: str) -> None:
    check(f"It rained in court. [{source}|source] [said|cue] that it was late.", speaker)


@pytest.mark.parametrize(
    ("opening", "name", "speaker"),
    [
        ("A former top engineer at the exchange", "Ada Namgung, 33,", "Ada Namgung"),
        ("A former captain", "Ada Namgung", "Ada Namgung"),
        ("An engineer", "Ada Namgung, a lawyer,", "an engineer"),
    ],
    ids=["more than the noun", "in two words", "somebody else"],
)
def test_a_delayed_lead_is_identified_by_the_next_paragraph(opening: str, name: str, speaker: str) -> None:
    lead = f"Court hears of hole\n\nBy Jo Holt\n\n[{opening}|source] [testified|cue] on Thursday that it was late."
    check(f"{lead}\n\n{name} led a team of nine in the city for years.\n\nThere Namgung met the founder.", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Its deal is done. Vintane expects savings by the third year. [It|source] [said|cue] it was late.", "Vintane"),
        ("Doreen Holt was rung at home by a man with an accent. [He|source] [said|cue] it was late.", "a man"),
        ("Tom Holt wrote. When I reach Paul Kell, he is walking his dog. [He|source] [says|cue] it is late.",
         "Paul Kell"),
        ("Ada Holt woke. When a doctor told her it was late, [she|source] [asked|cue] him what the catch was.",
         "Ada Holt"),
    ],
    ids=["a name no list has", "brought in as no subject", "reached", "who was told"],
)  # fmt: skip
def test_whom_a_pronoun_means(text: str, speaker: str | None) -> None:
    check(text, speaker)


def test_somebody_without_a_name_may_be_they() -> None:
    before = "[A former engineer who left in June|source] [told|cue] me it was late."
    check(
        f"{before} “It was cheap,” [they|source] [said|cue].",
        "former engineer who left in June",
        "former engineer who left in June",
    )


@pytest.mark.parametrize(
    ("said", "inner"),
    [("My mom texted me one minute after", "My mom"), ("I found my nephew under a cart", "my nephew"),
     ("My headmaster wrote to my mother", "my mother")],
)  # fmt: skip
def test_of_whom_a_quotation_tells_is_meant_in_it(said: str, inner: str) -> None:
    she = "He" if "nephew" in inner else "She"
    check(f"“{said},” [Ana Holt|source] [said|cue]. “[{she}|source] [hoped|cue] it was late.”", "Ana Holt", inner)


def test_whoever_speaks_for_him_is_not_he() -> None:
    before = "Leopold Sancroft died on Tuesday. His agent, Fenella Garvie, said he had no interest in honours."
    found = {source: speaker for speaker, source in told(f"{before} “He said it was hard to win,” she said.")}
    assert found == {
        "His agent, Fenella Garvie": "Fenella Garvie",
        "He": "Leopold Sancroft",
        "she": "Fenella Garvie",
    }


def test_single_quotation_marks_keep_what_they_tell_apart() -> None:
    before = "Paul Kell pleaded guilty. Anna Moreau said she had known Kell since school."
    assert ("Anna Moreau", "she") in told(f"{before}\n\n‘Paul told me it was a cast,’ she said.")


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Mr Holt buys for Aurelle, one of the five firms.", "The 58-year-old", "Holt"),
        ("Andy Tranmere has been out of work since leaving Stanmoor.", "The 52-year-old", "Andy Tranmere"),
        ("Imran Chaudhry has heard about it.", "The shop steward, who started at 17,", "Imran Chaudhry"),
        ("Zofia Kuczma was there.", "The Poland forward", "Poland forward"),
    ],
)
def test_a_description_varies_the_name(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


def test_a_body_itself_speaks() -> None:
    check("It rained. [The department itself|source] [said|cue] it was late.", "the department")


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Orlo Foods sued. Bharuch Biologicals told Reuters it could not bring it forward.", "Bharuch Biologicals"),
        ("It has a villain from White Gold. A spokesperson for Carn Minerals said it was sorry.", "Carn Minerals"),
        ("Nookbase is killing its smart thermostats.", "Nookbase"),
        ("The tutor was built by Quillwise, a startup in San Mateo.", "Quillwise"),
        ("Tata Steel closed its furnaces. The union Unite said 2,000 jobs were at risk.", "the company"),
    ],
    ids=["goes on", "through a voice", "its own", "a startup", "no company"],
)
def test_which_company_is_meant(before: str, speaker: str) -> None:
    assert told(f"{before} The company said that the pier would close on Monday.")[-1][0] == speaker


def test_no_ministry_is_the_health_organization() -> None:
    check(
        "The World Health Organization is sending salt. [The ministry|source] [said|cue] it was late.", "the ministry"
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Laos hopes to sell. [Its energy minister, Bounthavy Phetsarath,|source] [said|cue] it was late.",
         "Bounthavy Phetsarath"),
        ("Roel Dijk is the director. In a 1954 memo, [the then director|source] [said|cue] it was late.",
         "then director"),
        ("Marco Bellandi won in 58 minutes. [The third-seeded Italian|source] [said|cue] it was late.",
         "Marco Bellandi"),
    ],
)  # fmt: skip
def test_who_is_told_by_more_than_the_word(text: str, speaker: str) -> None:
    check(text, speaker)


def test_labels_of_an_interview_may_have_any_letter() -> None:
    turns = "WSW: How did it feel?\n\nHölzl: Wonderful, I missed five.\n\nWSW: And now?\n\nHölzl: Now I sleep."
    found = told(f"Annika Hölzl spoke to Winter Sports Weekly (WSW).\n\n{turns}")
    assert [one for one, source in found if source == "Hölzl"] == ["Annika Hölzl", "Annika Hölzl"]
