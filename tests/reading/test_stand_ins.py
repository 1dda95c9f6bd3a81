"""Names that stand for an institution where they act, speak or are asked, and for themselves elsewhere."""

import pytest
from tests.reading.speaking import article_of, model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read


def meant(text: str) -> list[tuple[str, str]]:
    article = article_of(text)
    reading = read(article, next(iter(model().observe([article]))), load_lexicon())
    return [(one.span.of(text), one.stands_for) for one in reading.meant]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Washington announced new sanctions on Monday.", [("Washington", "US government")]),
        ("He praised Moscow’s decision on Monday.", [("Moscow", "Russian government")]),
        ("Zelensky urged the United States on Monday to act.", [("United States", "US government")]),
        ("Talks with Beijing began on Monday.", [("Beijing", "Chinese government")]),
        ("The Kremlin denied it on Monday.", [("Kremlin", "Russian presidency")]),
        ("The Peruvian government denied it on Monday.", [("The Peruvian government", "Peruvian government")]),
        ("The government of France denied it on Monday.", [("The government of France", "French government")]),
        ("He arrived in Washington on Monday.", []),
        ("Protests in Moscow continued on Monday.", []),
        ("Denzel Washington denied it on Monday.", []),
        ("U.S. President Joe Biden spoke on Monday.", []),
    ],
)
def test_whom_a_name_stands_for(text: str, found: list[tuple[str, str]]) -> None:
    assert meant(text) == found
