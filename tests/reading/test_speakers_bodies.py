"""Bodies as speakers: under short names and acronyms, as "it" and "the company", and where two must stay apart."""

import pytest
from bench.system import plain_article, reading_of


def last_speaker(text: str) -> str | None:
    """Who speaks last in a plain text."""
    reading, _ = reading_of(plain_article(text))
    return max(reading.attributions, key=lambda a: min(s.start for s in a.cue)).speaker


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("General Motors cut prices on Tuesday.", "It", "General Motors"),
        ("The Department for Education (DfE) dropped the plan.", "The DfE", "Department for Education"),
        ("The Ministry of Defence (MoD) dropped the plan.", "The MoD", "Ministry of Defence"),
        (
            "The Department of Health and Human Services (HHS) dropped the plan.",
            "HHS",
            "Department of Health and Human Services",
        ),
        ("Amnesty International opened an office in Nairobi.", "Amnesty", "Amnesty International"),
        ("The Labour Party lost the seat on Thursday.", "Labour", "Labour Party"),
        ("Delta Air Lines cancelled flights.", "Delta", "Delta Air Lines"),
        ("The Metropolitan Police arrested two men on Monday.", "The Met", "Metropolitan Police"),
        (
            "East Riding of Yorkshire Council closed two libraries.",
            "East Riding of Yorkshire Council",
            "East Riding of Yorkshire Council",
        ),
        ("East Riding of Yorkshire Council closed two libraries.", "The council", "East Riding of Yorkshire Council"),
        ("Manchester United sacked the coach on Monday.", "The club", "Manchester United"),
        ("Marks and Spencer cut prices on Monday.", "The retailer", "Marks and Spencer"),
        ("Vintair cut 300 jobs on Monday.", "The airline", "Vintair"),
        ("Vintair, a budget airline, cut 300 jobs on Monday.", "The airline", "Vintair"),
        ("HSBC cut 300 jobs on Monday.", "The bank", "HSBC"),
        ("The Equality and Human Rights Commission met.", "The watchdog", "Equality and Human Rights Commission"),
        (
            "The Ministry of Health closed the clinic. The Health Ministry sent a doctor.",
            "The ministry",
            "Ministry of Health",
        ),
    ],
)
def test_a_body_goes_on_under_its_short_name_or_its_kind(before: str, source: str, speaker: str) -> None:
    assert last_speaker(f"{before} It rained. {source} said the plan was late.") == speaker


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("The European Commission fined Apple on Monday.", "The company", "Apple"),
        ("Tata Steel closed its furnaces. The union Unite said 2,000 jobs were at risk.", "The company", "the company"),
        ("Shell and BP sold their stakes on Monday.", "It", None),
        ("Pfizer and Moderna published results on Monday.", "The company", "the company"),
        ("The University of Washington sued Washington University.", "The university", "the university"),
    ],
)
def test_a_company_is_no_office_and_no_other_body(before: str, source: str, speaker: str | None) -> None:
    assert last_speaker(f"{before} {source} said the plan was late.") == speaker


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("The rock band Tall Ferry have split up.", "The band", "Tall Ferry"),
        ("The Marlowes will play on Sunday.", "The band", "Marlowes"),
        ("Anna Moreau has left Bright Moon Records.", "The label", "Bright Moon Records"),
        ("Buckingham Palace announced on Tuesday that the date had changed.", "The palace", "Buckingham Palace"),
        ("The National Gallery has bought the painting.", "The gallery", "National Gallery"),
        ("The rock band Tall Ferry met the rock band Bright Moon.", "The band", "the band"),
        ("Germans will vote on Sunday.", "The band", "the band"),
    ],
)
def test_what_makes_music_or_shows_art_goes_on_under_its_kind(before: str, source: str, speaker: str) -> None:
    assert last_speaker(f"{before}\n{source} said the date would change.\n") == speaker


def test_a_publisher_in_apposition_is_the_house() -> None:
    text = "Jo Fenwick denied the claim.\nHer publisher, Quill & Stone, said it would defend its author.\n"
    assert last_speaker(text) == "Quill & Stone"


def test_a_body_of_a_headline_is_written_as_inside_a_sentence() -> None:
    text = "Harbour board says pier is safe\n\nThe pier was checked twice, the harbour board said on Tuesday."
    reading, _ = reading_of(plain_article(text))
    assert {one.speaker for one in reading.attributions} == {"harbour board"}
    alone, _ = reading_of(plain_article("Harbour board says pier is safe\n\nThe pier was checked twice."))
    assert {one.speaker for one in alone.attributions} == {"Harbour board"}
