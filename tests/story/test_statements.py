"""What a careful reader would list in the five articles: who says what. A few words stand for each statement."""

import pytest

from onrecord.ledger.record import Held
from onrecord.ledger.values import Ledger, Statement
from onrecord.text.article import STORY_ROLES

BLOGGERS = "Several Russian pro-war military bloggers"
LISTED = [
    ("000", "Vladimir Putin", "to Ukraine a ‘Mistake’"),
    ("000", "Vladimir Putin", "supply of ATACMS long-range missiles to Ukraine as a"),
    ("000", "Volodymyr Zelensky", "his forces had used"),
    ("000", BLOGGERS, "were used to strike Russian-controlled airfields"),
    ("000", "U.S. National Security Council spokesperson", "a type of ATACMS"),
    ("000", "Vladimir Putin", "another mistake on the part"),
    ("000", "Vladimir Putin", "prolong the agony"),
    ("000", "Vladimir Putin", "are not at all able"),
    ("000", "Vladimir Putin", "certainly damaging"),
    ("000", "Vladimir Putin", "If the war is lost"),
    ("000", "Vladimir Putin", "to travel to Moscow"),
    ("000", "Vladimir Putin", "early signs"),
    ("001", "Ukraine", "for ATACMS long-range missiles"),
    ("001", "Dmytro Kuleba", "to provide his country"),
    ("001", "Dmytro Kuleba", "I thanked the US"),
    ("001", "Dmytro Kuleba", "ATACMS long-range missiles"),
    ("001", "Kiev", "to provide it with ATACMS"),
    ("001", "Ukraine", "will help its forces"),
    ("001", "US Defense Department", "American media reports"),
    ("001", "Patrick Ryder", "any imminent decisions"),
    ("001", "Russian officials", "flooding Ukraine with Western weapons"),
    ("001", "Russia", "spiraling tension"),
    ("001", "Dmitry Peskov", "500 km or more"),
    ("001", "Dmitry Peskov", "a completely different weapon"),
    ("002", "Antony Blinken", "to strike targets deep inside Russia"),
    ("002", None, "Has the time come"),
    ("002", "Kyiv", "to allow it to strike"),
    ("002", "Antony Blinken", "the topic would be discussed"),
    ("002", "Antony Blinken", "One of the purposes"),
    ("002", "Antony Blinken", "So all I can tell you"),
    ("002", "Antony Blinken", "a hallmark from day one"),
    ("002", "Antony Blinken", "continuously adjusted and adapted"),
    ("002", "Antony Blinken", "critical elements"),
    ("002", "Andriy Yermak", "to use Western weapons"),
    ("003", "Vladimir Putin", "with NATO if Ukraine"),
    ("003", "Vladimir Putin", "considered an act of war"),
    ("003", "Vladimir Putin", "bearing in mind the change"),
    ("003", "Antony Blinken", "as the battlefield has changed"),
    ("003", "FSB", "revoked the accreditation"),
    ("003", "US officials", "could escalate the conflict"),
    ("003", "bipartisan congressional Ukraine caucus", "to strike targets inside Russia"),
    ("003", "Vladimir Putin", "the Ukrainian army is not capable"),
    ("003", "Stacie Pettyjohn", "commercial satellite imagery"),
    ("003", "Antony Blinken", "the US provides intelligence"),
    ("003", "Antony Blinken", "to answer whether"),
    ("003", "Antony Blinken", "dispositive factor"),
    ("003", "Antony Blinken", "Iranian ballistic missiles"),
    ("003", "Antony Blinken", "acquiring ballistic missiles from Iran"),
    ("003", "Kyiv", "a longer reach"),
    ("003", "Rustem Umerov", "within the range of deep strikes"),
    ("003", "William Courtney", "close-range ballistic missile"),
    ("003", "William Courtney", "could hit anything"),
    ("004", "Volodymyr Zelensky", "to allow Ukraine to strike Russia"),
    ("004", "Volodymyr Zelensky", "to protect lives"),
    ("004", "Western leaders", "to allow Ukraine to use foreign-supplied arms"),
    ("004", "White House", "it lifted the ban"),
    ("004", "U.S. officials", "Washington still prohibits"),
    ("004", "Volodymyr Zelensky", "for the permission"),
    ("004", "Volodymyr Zelensky", "should be lifted"),
    ("004", "Volodymyr Zelensky", "Is that sufficient"),
    ("004", "Volodymyr Zelensky", "Kyiv was waiting"),
    ("004", "Volodymyr Zelensky", "about 300 weapon systems"),
    ("004", "Volodymyr Zelensky", "they do not remove them"),
    ("004", "The Wall Street Journal", "HIMARS multiple rocket launchers"),
    ("004", "Antony Blinken", "beyond the current limitation"),
    ("004", "Antony Blinken", "adapt and adjust"),
]


def of_file(ledger: Ledger, held: dict[str, Held], number: str) -> list[Statement]:
    return [s for s in ledger.statements if s.article == held[number].article.id]


def words(statement: Statement) -> str:
    return " ".join(c.words for c in statement.content).replace("\xa0", " ")


@pytest.mark.parametrize(("number", "speaker", "piece"), LISTED)
def test_a_readers_statement_is_in_the_record(
    ledger: Ledger, held: dict[str, Held], number: str, speaker: str | None, piece: str
) -> None:
    found = {s.speaker for s in of_file(ledger, held, number) if piece in words(s) and s.nested_in is None}
    assert speaker in found


def test_no_statement_comes_from_furniture(ledger: Ledger, held: dict[str, Held]) -> None:
    for one in held.values():
        furniture = [s.span for s in one.article.segments if s.role not in STORY_ROLES]
        for statement in ledger.statements:
            if statement.article == one.article.id:
                assert not any(f.overlaps(c.span) for f in furniture for c in statement.content)


def test_what_the_record_stands_behind_is_what_a_reader_listed(ledger: Ledger, held: dict[str, Held]) -> None:
    """Nothing invented: each asserted statement is on the reader's list, with that speaker."""
    numbers = {one.article.id: number for number, one in held.items()}
    unlisted = [
        (numbers[s.article], s.speaker, words(s)[:60])
        for s in ledger.statements
        if s.asserted and not any(n == numbers[s.article] and s.speaker == p and w in words(s) for n, p, w in LISTED)
    ]
    assert unlisted == []
