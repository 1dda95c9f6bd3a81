"""What "which" stands for is said only where it is plain; signed words may open with a capital of their own."""

import pytest
from bench.system import plain_article, reading_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The board won the order, which Kell says is worth a billion.", "Kell", "the order"),
        (
            "The Convention forbids employment of children under the age of 14, which Danish officials say they keep.",
            "Danish officials",
            "they keep",
        ),
    ],
)
def test_the_antecedent_is_added_where_it_is_plain(text: str, speaker: str, content: str) -> None:
    read = [a for a in reading_of(plain_article(text))[0].attributions if a.speaker == speaker]
    parts = [part.of(text) for a in read for part in a.content]
    assert content in parts
    assert not any("employment" in part for part in parts)


def test_a_pull_quote_with_a_capital_of_its_own_is_found_in_the_text() -> None:
    words = "The sums involved are large, and the details are very grave"
    told = words.replace("The sums", "the sums")
    text = (
        "The court jailed Brandt for life on Monday.\n\n" + words + "\n\n—Court\n\n"
        'Brandt fled to Norway in 2009.\n\nThe court explained that "' + told + '".'
    )
    signed = [a for a in reading_of(plain_article(text))[0].attributions if a.because.startswith("signed-words")]
    assert [[part.of(text) for part in a.content] for a in signed] == [[words]]
