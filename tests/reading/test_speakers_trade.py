"""Which body a business report means by "the central bank", "the regulator", "the studio", "both supermarkets"."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "The Reserve Bank of India met. The Traders’ Confederation left. [The central bank|source] [said|cue] no.",
            "Reserve Bank of India",
        ),
        ("The Bank of America left. [The central bank|source] [said|cue] it was late.", "central bank"),
        (
            (
                "Ofcom opened an inquiry. The Communication Workers Union was angry. "
                "[The regulator|source] [said|cue] it would end by March."
            ),
            "Ofcom",
        ),
    ],
)
def test_a_body_of_the_state(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        (
            (
                "Nordlys Games has laid off a third of its staff.\n"
                "Staff were locked out, [a former employee|source] [told|cue] Polygonal.\n"
                "[The studio|source] [told|cue] Polygonal that they would get four months of pay."
            ),
            ("former employee", "the studio"),
        ),
        (
            (
                "Skylark posted a profit.\nBoeing has told the airline that its jets will arrive in June, "
                "[Lorcan Dwyer|source] [said|cue].\n[The airline|source] [said|cue] it had hedged its fuel."
            ),
            ("Lorcan Dwyer", "the airline"),
        ),
    ],
)
def test_who_tells_a_firm_is_another_one(marked: str, speakers: tuple[str, ...]) -> None:
    check(marked, *speakers)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        (
            "Tesco and Asda are recalling tins of soup. [Both supermarkets|source] [said|cue] it was late.",
            "Tesco and Asda",
        ),
        (
            (
                "Tesco and Morrisons are recalling tins of Nana Rose’s soup. "
                "[Both supermarkets|source] [said|cue] customers should return it."
            ),
            "Tesco and Morrisons",
        ),
        (
            (
                "KeyHaven has mended the bug. It rained. Alan Whitcombe of Surrey Tech says no. "
                "[Both firms|source] [said|cue] it was late."
            ),
            "Both firms",
        ),
        ("Tesco, Aldi and Asda met. [Both supermarkets|source] [said|cue] it was late.", "Both supermarkets"),
    ],
)
def test_both_supermarkets(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Vint lost a third of its orders.", "The Skerry-based retailer", "Vint"),
        ("The port is being built by Vint Group.", "The state-owned builder", "Vint Group"),
        ("The Rovers Supporters' Trust met the Kell Agency.", "The supporters' group", "Rovers Supporters' Trust"),
        ("NASA is ready. Nasa's chief wept.", "The US space agency", "NASA"),
    ],
    ids=["where it sits", "who builds", "whose group", "in two spellings"],
)
def test_a_body_goes_by_where_it_sits_and_what_it_does(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)
