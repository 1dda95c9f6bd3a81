"""Where words stand: who said them, verbatim or changed, and which place is the first."""

from dataclasses import replace

import pytest
from tests.ledger.saying import day, saying
from tests.views.made import LEDGER

from onrecord.ledger.utterance_values import Meaning, Wording
from onrecord.views.quote import Passage, QuoteRow, phrases, quoted

SAID = "“We will not close the northern harbour before the winter storms,”"
PAGE = LEDGER.pages[0]


def found(text: str, *pages: tuple[str, str], held: bool = True) -> tuple[QuoteRow, ...]:
    """The rows for `text` in pages given by id and words; each is one passage, all of it a statement when `held`."""
    passages = [Passage(name, 0, words) for name, words in pages]
    statements = [saying(name, "Ada Brook", words) for name, words in pages if held]
    published = replace(PAGE.published, when=day(3))
    made = {name: replace(PAGE, id=name, paths=(f"{name}.txt",), published=published) for name, _ in pages}
    return quoted(text, passages, statements, made)


@pytest.mark.parametrize(
    ("text", "relation", "flags"),
    [
        ("We will not close the northern harbour", Wording.EXACT, ()),
        ("we won't close the northern harbor", Wording.EXACT, ()),
        ("we will close the northern harbour", Wording.ALTERED, (Meaning.NEGATION,)),
        ("We will not close the old northern harbour before the first winter storms", Wording.TRUNCATED, ()),
    ],
)
def test_nearly_the_same_words_are_found_and_compared(text: str, relation: Wording, flags: tuple[Meaning, ...]) -> None:
    (row,) = found(text, ("a", SAID))
    assert (row.speaker, row.relation, tuple(flag.kind for flag in row.flags)) == ("Ada Brook", relation, flags)
    assert row.verbatim is (relation is Wording.EXACT)
    assert row.in_quotation_marks


def test_other_words_are_not_found() -> None:
    assert found("The council closed a bridge before the harvest", ("a", SAID)) == ()
    assert found("storms", ("a", "Nothing here.")) == ()
    assert found("…", ("a", SAID)) == ()


def test_every_place_of_a_passage_is_found_with_where_it_stands() -> None:
    text = "The harbour leaks. Some say that the harbour leaks, others that it does not leak at all."
    rows = found("the harbour leaks", ("a", text), held=False)
    assert [(row.citation, row.words.lower(), row.statement) for row in rows] == [
        ("a#c0-17", "the harbour leaks", None),
        ("a#c33-50", "the harbour leaks", None),
    ]


def test_the_earliest_is_first_and_undated_ones_are_not() -> None:
    rows = found("close the northern harbour", ("b", SAID), ("a", SAID))
    assert [(row.article, row.first) for row in rows] == [("a", True), ("b", False)]
    undated = quoted("close the northern harbour", [Passage("a", 0, SAID)], [], {})
    assert [row.first for row in undated] == [False]


def test_words_are_looked_up_by_twos() -> None:
    assert phrases("We can't stop") == ("We can't", "can't stop")
    assert phrases("harbour") == ("harbour",)
    assert phrases("… [sic]") == ()


def test_nearly_the_words_in_an_outlets_own_voice_are_not_the_first_of_a_quotation() -> None:
    rows = found(
        "at war with Russia", ("b", "We are “at war with Russia”."), ("a", "Used in the war with Russia."), held=False
    )
    assert {row.article: (row.first, row.verbatim) for row in rows} == {"a": (False, False), "b": (True, True)}
