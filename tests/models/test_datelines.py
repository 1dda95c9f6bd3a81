"""What the parser makes of a first sentence behind a dateline: its subject is who acts and not the place."""

import pytest
from bench.system import plain_article, reading_of

LEAD = "World champion Esther Lund has been suspended, the Track Office said on Tuesday. She will appeal."
DATELINE = "SKERRY, Norland, March 4 (Coastline) - "


def test_a_dateline_changes_nothing_in_the_parse_of_what_it_opens() -> None:
    alone, behind = (reading_of(plain_article(text))[1] for text in (LEAD, DATELINE + LEAD))
    skipped = len(behind.tokens) - len(alone.tokens)
    told = [(t.text, t.dep, t.head - skipped) for t in behind.tokens[skipped:]]
    assert told == [(t.text, t.dep, t.head) for t in alone.tokens]


def test_a_dateline_belongs_to_the_first_sentence() -> None:
    seen = reading_of(plain_article(DATELINE + LEAD))[1]
    first = seen.sentences[0]
    assert (first.first, len(seen.sentences), len(seen.paragraphs)) == (0, 2, 1)
    assert seen.tokens[0].text == "SKERRY"
    assert all(first.first <= t.head < first.last for t in seen.tokens[: first.last])
    assert [t.text for t in seen.tokens if t.dep == "ROOT"] == ["said", "appeal"]


@pytest.mark.parametrize("dateline", ["", DATELINE, "SKERRY — "])
def test_who_acts_in_the_lead_is_who_is_described_next(dateline: str) -> None:
    text = (
        f"{dateline}World 10,000 metres champion Esther Lund has been suspended after missing three tests, the Track "
        "Integrity Office said on Tuesday.\n\nThe 27-year-old Kenyan denied that she had tried to evade testers.\n"
    )
    reading, _ = reading_of(plain_article(text))
    assert reading.attributions[-1].speaker == "Esther Lund"


def test_no_name_begins_in_the_dateline_and_ends_behind_it() -> None:
    seen = reading_of(plain_article("SKERRY - Kell Motors and Vint Power said on Monday that the pier was safe."))[1]
    named = [(t.text, t.entity_start) for t in seen.tokens if t.entity == "ORG"]
    assert named[0] == ("Kell", True)


@pytest.mark.parametrize("dateline", ["SKERRY, March 5 (Coastline News Agency) – ", DATELINE, "SKERRY, Norland — "])
def test_what_is_said_does_not_begin_with_the_dateline(dateline: str) -> None:
    text = f"{dateline}Two dockers have been arrested, the Harbour Board said on Monday.\n"
    reading, _ = reading_of(plain_article(text))
    assert [a.content[0].of(text) for a in reading.attributions] == ["Two dockers have been arrested"]
