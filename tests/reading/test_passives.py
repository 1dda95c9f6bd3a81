"""What is reported without a word of who does: content in one or two pieces, no source, a candidate only."""

import pytest
from bench.system import plain_article, reading_of

CASES = [
    ("The ring is believed to be Roman, and it lay in a field.", ["The ring", "to be Roman"]),
    ("A man accused of stealing the bell left the court on Monday.", ["A man", "of stealing the bell"]),
    ("They sold the yacht, which is said to be worth a fortune.", ["the yacht", "to be worth a fortune"]),
    ("Passengers were told to wait on the quay until noon.", ["to wait on the quay until noon"]),
    ("It is feared that three sailors drowned off the cape.", ["that three sailors drowned off the cape"]),
    ("The bridge was described as a danger to ships.", ["The bridge", "as a danger to ships"]),
    (
        "Nobody is thought to have been injured and anybody with information is asked to call the harbour.",
        ["Nobody", "to have been injured", "to call the harbour"],
    ),
    ("The ferry will close in May, it was announced on Monday.", ["The ferry will close in May"]),
    ("Three divers were hurt in the wreck, it has been reported.", ["Three divers were hurt in the wreck"]),
    ("The bell was told by a child to ring.", []),
    ("The ferry was built to be fast.", []),
    ("The hearing is expected to begin on Monday.", []),
]


@pytest.mark.parametrize(("text", "content"), CASES)
def test_a_passive_reports_with_nobody_named(text: str, content: list[str]) -> None:
    found = [a for a in reading_of(plain_article(text))[0].attributions if not a.source]
    assert [c.of(text) for a in found for c in a.content] == content
    assert not any(a.asserted for a in found)


def test_what_somebody_does_not_do_is_not_told() -> None:
    text = "Rather than argue that the bell was theirs, the owners asked for time."
    assert not any("argue" in c.of(text) for a in reading_of(plain_article(text))[0].attributions for c in a.cue)
