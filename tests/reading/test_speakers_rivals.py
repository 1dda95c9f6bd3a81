"""Whom "he" means behind a sentence on two."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Mr. Kell met Mr. Moreau in York on Tuesday.", None),
        ("The army's leader, General Jan Kell, met Prime Minister Paul Moreau in York.", None),
        ("The army's leader, General Jan Kell, met Prime Minister Anna Moreau in York.", "Jan Kell"),
        ("Mr. Kell met officials in York on Tuesday.", "Kell"),
        ("The prime minister, Arben Kell, thanked Mr. Moreau for his candour.", "Arben Kell"),
    ],
    ids=["nothing decides", "with their offices", "a woman", "only one is named", "who speaks in it"],
)
def test_he_after_two(before: str, speaker: str | None) -> None:
    check(f"{before} [He|source] [said|cue] that talks would go on.", speaker)
