from dataclasses import fields

import pytest
from tests.views.made import COURIER, GAZETTE, LEDGER, TEXTS

from onrecord.ledger.values import Ledger
from onrecord.views.asking import parse_query
from onrecord.views.found import FoundRow, asks_text, found, lit_parts
from onrecord.views.permalink import parse_permalink
from onrecord.views.sought import Item, catalogue, on_page

PASSAGES = tuple((article, 0, text) for article, text in TEXTS.items())


def search(typed: str, limit: int = 50, ledger: Ledger = LEDGER) -> tuple[FoundRow, ...]:
    query = parse_query(typed)
    return found(catalogue(ledger), query, PASSAGES if asks_text(query) else (), limit)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ferry carries in:statements", "s1 s2"),
        ('"carries 300" in:statements', "s1"),
        ("lindq* in:statements", "s1 s2"),
        ("lindq in:statements", ""),
        ("ferry -about in:statements", "s1"),
        ("300 OR leaks in:statements", "s1 s3"),
        ("speaker:asa in:statements", "s1 s2"),
        ('outlet:"radio nord" in:statements', "s2"),
        ("ferry -outlet:courier in:statements", "s1"),
        ("outlet:courier outlet:gazette in:statements carries", "s1 s2"),
        ("manner:direct in:statements", "s1"),
        ("said:2023-05-02 in:statements", "s1"),
        ("said:2023-05-03.. in:statements", ""),
        ("printed:..2023-05-02 in:statements", "s2 s3"),
        ("strength:said speaker:lindqvist manner:indirect in:statements", "s2"),
        ("about:lindqvist in:statements", ""),
        ("300 in:figures", "f2"),
        ("cars in:figures", "f1 f2"),
        ("in:figures printed:2023-05-02", "f1"),
        ("happened:2023", ""),
        ("in:timeline", "m3"),
        ("leak in:timeline", "m3"),
        ("nowhere", ""),
        ("-ferry in:figures", "f1 f2"),
    ],
)
def test_what_answers(typed: str, expected: str) -> None:
    assert " ".join(sorted(str(row.id) for row in search(typed))) == expected


def test_all_kinds_are_found_ranked_and_lit() -> None:
    rows = search("cars")
    assert {row.kind for row in rows} >= {"statement", "figure", "text"}
    assert [row.rank for row in rows] == list(range(1, len(rows) + 1))
    assert [row.score for row in rows] == sorted((row.score for row in rows), reverse=True)
    for row in rows:
        assert all(span.of(row.words).casefold() == "cars" for span in row.highlights)
    assert search("cars", limit=2) == rows[:2]


def test_running_text_cites_the_words_and_keeps_to_one_line() -> None:
    (row,) = (row for row in search("indeed OR leaks outlet:courier") if row.kind == "text")
    place = parse_permalink(row.citation)
    assert place is not None
    assert (place.article, place.span.of(TEXTS[COURIER])) == (COURIER, "leaks")
    assert [part for part, lit in lit_parts(row.words, row.highlights) if lit] == ["leaks"]
    assert "\n" not in row.words


def test_running_text_answers_to_words_only() -> None:
    assert not asks_text(parse_query("outlet:courier"))
    assert not asks_text(parse_query("ferry speaker:lindqvist"))
    assert not asks_text(parse_query("ferry in:figures"))
    assert asks_text(parse_query("ferry outlet:courier -in:figures"))
    assert {row.article for row in search("ferry in:text")} == {COURIER, GAZETTE}


def test_nothing_is_found_where_nothing_is_asked_or_held() -> None:
    assert search("") == ()
    assert search("ferry", ledger=Ledger()) == ()


def test_a_page_adds_to_an_item_and_takes_nothing_from_it() -> None:
    pages = {page.id: page for page in LEDGER.pages}
    held = [item for these in catalogue(LEDGER).held.values() for item in these]
    told = {"outlets", "printed", "origin", "copy"}
    kept = [field.name for field in fields(Item) if field.name not in told]
    assert held
    assert all(getattr(on_page(item, pages), name) == getattr(item, name) for item in held for name in kept)
