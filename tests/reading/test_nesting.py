"""Attributions inside attributions are trees, and the trees that people marked."""

from pathlib import Path

import pytest
from bench.system import plain_article, reading_of
from gold.marked import MarkedText, Said, corpus

from onrecord.reading.values import Attribution

GOLD = Path(__file__).parents[2] / "gold"
TREES = ("inside-another", "inside-a-denial", "request-inside", "told-in-a-turn", "nested-quotes")
"""Passages of which the reading and the marks are the same attributions, in the same order."""


def found(marked: MarkedText) -> tuple[Attribution, ...]:
    return reading_of(plain_article(marked.text))[0].attributions


def is_inside(inner: Attribution | Said, outer: Attribution | Said) -> bool:
    return all(any(part.covers(mark) for part in outer.content) for mark in inner.cue or inner.content)


def marked_outer(said: tuple[Said, ...], inner: Said) -> int | None:
    """Index of the smallest marked attribution that holds the cue of this one."""
    around = [n for n, one in enumerate(said) if one is not inner and is_inside(inner, one)]
    return min(around, key=lambda n: sum(map(len, said[n].content)), default=None)


@pytest.mark.parametrize("name", TREES)
def test_the_tree_is_the_one_that_is_marked(name: str) -> None:
    marked = dict(corpus(GOLD / "passages"))[name]
    said = sorted(marked.said, key=lambda one: min((*one.source, *one.content)))
    got = found(marked)
    order = sorted(range(len(got)), key=lambda n: min((*got[n].source, *got[n].content)))
    outer = [got[n].nested_in for n in order]
    assert [None if n is None else order.index(n) for n in outer] == [marked_outer(tuple(said), one) for one in said]


def test_what_somebody_is_said_to_believe_is_no_attribution_of_its_own() -> None:
    got = reading_of(plain_article("Oakes said the minister believed that the pier was safe."))[0].attributions
    assert [one.nested_in for one in got] == [None]


def test_politics_keeps_fewer() -> None:
    request = "Moreau said the union had asked the board to resign."
    politics = " Senator Oakes and the Republicans in Congress lost the election to the Democrats. The campaign of the "
    politics += "presidential candidate told voters so at the Republican convention. The senators voted."
    plain, political = (reading_of(plain_article(text))[0].attributions for text in (request, request + politics))
    assert [sum(one.nested_in is not None for one in got) for got in (plain, political)] == [1, 0]


@pytest.mark.parametrize("folder", ["passages", "wikinews"])
def test_a_way_outwards_ends_and_holds_the_words(folder: str) -> None:
    for name, marked in corpus(GOLD / folder):
        got = found(marked)
        for n, one in enumerate(got):
            way, at = [n], one.nested_in
            while at is not None:
                assert is_inside(got[way[-1]], got[at]), name
                assert at not in way, name
                way.append(at)
                at = got[at].nested_in


def test_a_clause_set_in_tells_what_it_interrupts() -> None:
    # Not what the verb of the interrupted sentence would say: that is told inside.
    marked = MarkedText({}, "Mr. Lund, the indictment asserted, wanted Mr. Kell removed.", ())
    outer = next(one for one in found(marked) if one.nested_in is None)
    assert [part.of(marked.text) for part in (*outer.source, *outer.cue)] == ["the indictment", "asserted"]
