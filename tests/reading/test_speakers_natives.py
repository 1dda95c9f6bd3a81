"""Speakers by where they are from: "the German", "the 29-year-old Kenyan"."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Max Richter blamed a slow stop.", "the German", "Max Richter"),
        ("Petra Kell lost to American teenager Grace Moreau.", "The Czech", "Petra Kell"),
        ("Petra Kell lost to Paula Moreau.", "The Czech", "the Czech"),
        ("Anna Smit beat Sweden's Lars Holm.", "The Swede", "Lars Holm"),
        ("Spaniard Diego Kell was third. Briton Tom Moreau was fourth.", "the Frenchman", "the Frenchman"),
        ("Scott Kell was less impressed with his own 69.", "the Texan", "Scott Kell"),
        ("US Open champion Diego Ruiz lost.", "The Spaniard", "Diego Ruiz"),
        ("Warren Tate was not there.", "the New Zealander", "Warren Tate"),
        ("Faith Koech won in York in May.", "The 29-year-old Kenyan", "Faith Koech"),
        ("Max Kell lost his luggage.", "The Dutchwoman", "the Dutchwoman"),
        ("A German was held with Max Kell. Kell wept.", "The German", "the German"),
        ("Scotland captain Ann Kell met England captain Jo Holt.", "The Scot", "Ann Kell"),
        ("England coach Carlo Ruiz wept.", "The Italian", "Carlo Ruiz"),
    ],
    ids=[
        "who is spoken of",
        "beside somebody of another country",
        "beside somebody of any",
        "told by the article",
        "two of other countries",
        "one of a state",
        "a tournament's country is not hers",
        "two words",
        "with an age",
        "of the other gender",
        "somebody unnamed",
        "one of two told",
        "a coach may serve another country",
    ],
)
def test_the_german_is_who_may_be_one(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("The Dutch", "Dutch"), ("The Vatican", "Vatican"), ("The Czech Republic", "Czech Republic")],
)
def test_a_people_or_a_country_is_nobody(source: str, speaker: str) -> None:
    check(f"Anna Kell wept. [{source}|source] [said|cue] it was late.", speaker)
