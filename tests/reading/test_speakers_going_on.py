"""Who speaks under an office and goes on by the name, or by name and goes on under another word, or as "they"."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        (
            (
                "[Castlemoor’s chairman|source] has [defended|cue] the bank’s decision.\n"
                "[Sir Malcolm Threlfall|source] [told|cue] the committee that Fiona Garrick had turned around "
                "a failing lender.\n“I make no apology,” [the chairman|source] [said|cue].\n"
                "[Labour MP Bridget Osei, who chairs the committee,|source] [said|cue] the public would be angry."
            ),
            ("Malcolm Threlfall", "Malcolm Threlfall", "Malcolm Threlfall", "Bridget Osei"),
        ),
        (
            (
                "[A spokesperson for Argall|source] [said|cue] it was surprised by the decision.\n"
                "“Others should follow,” [said|cue] [Kieran Dodds|source]."
            ),
            ("spokesperson for Argall", "Kieran Dodds"),
        ),
        (
            "[A resident|source] [said|cue] it was late.\n[Kieran Dodds|source] [said|cue] he heard it.",
            ("Kieran Dodds", "Kieran Dodds"),
        ),
    ],
)
def test_who_comes_in_by_office_and_next_by_name(marked: str, speakers: tuple[str, ...]) -> None:
    check(marked, *speakers)


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        (
            (
                "[Analysts at Goodhart|source] [said|cue] the guidance looked cautious. "
                "“There is room for an upgrade,” [they|source] [wrote|cue]."
            ),
            ("Analysts at Goodhart", "Analysts at Goodhart"),
        ),
        (
            (
                "[Mum-of-three Kelly Darrow, 34,|source] [told|cue] us: “I nearly gave it to my boy.”\n"
                "[The furious shopper|source] [added|cue]: “They need to get a grip.”"
            ),
            ("Kelly Darrow", "Kelly Darrow"),
        ),
        (
            (
                "[Mum-of-two Stacey Pell, 37, from Barnsley,|source] [told|cue] us she was left with £3.\n"
                "[The carer|source] [added|cue]: “They kept me on hold.”"
            ),
            ("Stacey Pell", "Stacey Pell"),
        ),
        (
            (
                "[The lawyer Stacey Pell, 37,|source] [told|cue] us it was late.\n"
                "[The carer|source] [added|cue]: “They kept me on hold.”"
            ),
            ("Stacey Pell", "the carer"),
        ),
        (
            (
                "[Mum-of-three Kelly Darrow, 34,|source] [told|cue] us she met a shopper.\n"
                "[The shopper|source] [added|cue]: “They need to get a grip.”"
            ),
            ("Kelly Darrow", "the shopper"),
        ),
    ],
)
def test_who_goes_on(marked: str, speakers: tuple[str, ...]) -> None:
    check(marked, *speakers)
