"""What the form of a page tells of who speaks: headlines, labels, a colon or dash; and who is left without a name."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def read(text: str) -> list[tuple[Attribution, str]]:
    """What is found in paragraphs parted by " ¶ ": each find with its words, pieces joined by " / "."""
    article = plain_article(text.replace(" ¶ ", "\n\n"))
    found = reading_of(article)[0].attributions
    return [(a, " / ".join(article.words(part) for part in a.content)) for a in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Lund was less sure: the port, he said, was late.", "Tom Lund"),
        ("Joe Pask spoke. Tom Lund is worried: “We are all late,” he said.", "Tom Lund"),
        ("The manager Tom Lund has hit back at Joe Pask after he claimed that the club was broke.", "Joe Pask"),
        ("Tom Lund left Joe Pask after he claimed that the club was broke.", "Tom Lund"),
        ("John Kell has never seen the pier, or so he says.", "John Kell"),
        ("Ada Lund slammed Joe Pask after she claimed that the club was broke.", "Ada Lund"),
    ],
)
def test_whom_a_pronoun_means_by_the_form_of_its_sentence(text: str, speaker: str) -> None:
    assert read(f"The port is shut. ¶ {text}")[-1][0].speaker == speaker


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("John Kell has never seen the pier, or so he says.", "John Kell has never seen the pier"),
        ("Tom Lund of Leeds was less sure: the port, he said, is late.", "the port / is late"),
        ("The claim that he lied was denied by Tom Lund.", "The claim that he lied"),
        ("The idea that the port was unsafe was rejected by Tom Lund.", "The idea that the port was unsafe"),
    ],
)
def test_what_is_told_ends_where_the_page_speaks(text: str, told: str) -> None:
    assert told in [said for _, said in read(f"Port to close ¶ {text}")]
