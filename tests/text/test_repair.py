"""Repaired views: what a reader would take the words for, and the way back to the words as they are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.text.repair import repair
from onrecord.text.span import Span


def view(text: str) -> str:
    return repair(text, Span(0, len(text))).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He [decried](#) it in\u00a0public", "He decried it in public"),
        ("Minister AndriiSybihaand Britain's envoy", "Minister Andrii Sybiha and Britain's envoy"),
        ("envoys LenaBrokand others", "envoys LenaBrokand others"),  # no vowel before "and": Holland, Rand; left alone
        ("Rep. Ann Moore (D-Wis.) said, and (R) too", "Rep. Ann Moore said, and too"),
        ("as he saidTuesday in court", "as he said Tuesday in court"),
        ("the talks inBeijing ended", "the talks in Beijing ended"),
        ("early Mondaymorning, on Sundays", "early Monday morning, on Sundays"),
        ("the war.Then he left", "the war. Then he left"),
        ("on Monday,Brok said", "on Monday, Brok said"),
        ("“No,”he said", "“No,” he said"),
        ("she said“We go", "she said “We go"),
        ("Judge O’Kelly’s court, ‘A’ and D’Arcy", "Judge O'Kelly’s court, ‘A’ and D'Arcy"),
    ],
)
def test_lost_spaces_come_back_in_the_view(text: str, expected: str) -> None:
    assert view(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "McDonald MacKenzie FitzGerald O'Brien DeVos LaGuardia VanDyke DiCaprio LeBron",
        "iPhone eBay iPad YouTube TikTok WhatsApp LinkedIn PayPal SpaceX OpenAI FedEx macOS",
        "NATO's U.S.-led ex-President Al-Hamdaniyah McFarland DisneyLand MacFerdinand",
        "AstraZeneca ExxonMobil BlackRock HuffPost PolitiFact WikiLeaks GlaxoSmithKline NewZealand",
        "see www.bbc.com/News.Html or Booking.com.Inc, node.js and a.b.Smith@example.org",
        "at 3.Five p.m.Eastern",
        "https://t.co/lqdk1ifVuh #inBeijing @saidTuesday",
        "1,000 and 3.5 and U.S.Army",
    ],
)
def test_names_stay_whole(text: str) -> None:
    assert view(text) == text


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet=st.sampled_from("aeAB saidMn.,“”[]()#\u00a0and"), max_size=80), st.data())
def test_every_word_of_the_view_leads_back_to_itself(text: str, data: st.DataObject) -> None:
    repaired = repair(text, Span(0, len(text)))
    assert len(repaired.text) == len(repaired.offsets)
    start = data.draw(st.integers(0, len(repaired.text)))
    end = data.draw(st.integers(start, len(repaired.text)))
    back = repaired.back(start, end)
    for word in repaired.text[start:end].split():
        if "[" not in text:  # inside a link the target stands between the words
            assert word in back.of(text).replace("\u00a0", " ")


def test_a_space_that_is_not_there_belongs_to_no_span() -> None:
    text = "as he saidTuesday in court"
    repaired = repair(text, Span(0, len(text)))
    assert repaired.back(0, 10).of(text) == "as he said"
    assert repaired.back(0, 11).of(text) == "as he said"
    assert repaired.back(10, 18).of(text) == "Tuesday"
    assert repaired.back(10, 11) == Span(10, 10)
    assert repaired.back(6, 18).of(text) == "saidTuesday"


def test_a_stretch_keeps_the_offsets_of_the_article() -> None:
    text = "First. He [said](http://a.b) soTuesday."
    repaired = repair(text, Span(7, len(text)))
    at = repaired.text.index("said")
    assert repaired.back(at, at + 4).of(text) == "said"
