"""What the record does not stand behind, however sure the model is."""

import pytest
from bench.system import plain_article, reading_of

DAMAGED = (
    """“The yard will close before the winter comes,” said Anna Moreau. “It was a good yard '' which had built ferries \
for a century. '' According to the union, two hundred people worked “day and night '' there last year.”""",
    "Anna Moreau told reporters: “The yard will close “ before the winter comes, and nobody knows what comes next.”",
)


@pytest.mark.parametrize("text", DAMAGED)
def test_what_stands_between_marks_that_do_not_match_is_not_asserted(text: str) -> None:
    reading, _ = reading_of(plain_article(text))
    narrated = [a for a in reading.attributions if any("century" in part.of(text) for part in a.content)]
    assert not any(a.asserted for a in narrated)
    assert not any(a.asserted and part.of(text).count("“") > 1 for a in reading.attributions for part in a.content)


def test_a_quotation_with_its_marks_in_order_is_asserted() -> None:
    reading, _ = reading_of(plain_article("Anna Moreau said on Monday: “The yard will close before the winter comes.”"))
    assert [a.asserted for a in reading.attributions] == [True]
