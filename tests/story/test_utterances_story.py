"""One person's lines in three articles: other occasions, one formula, and who told them first."""

from onrecord.ledger.record import Held
from onrecord.ledger.utterance_values import Utterance
from onrecord.ledger.values import Ledger


def holding(ledger: Ledger, held: dict[str, Held], number: str, piece: str) -> list[Utterance]:
    article = held[number].article.id
    return [
        one
        for one in ledger.utterances
        if any(v.article == article and any(piece in c.words for c in v.citations) for v in one.variants)
    ]


def test_t12_a_formula_on_three_occasions_is_linked_and_not_merged(ledger: Ledger, held: dict[str, Held]) -> None:
    (may,) = holding(ledger, held, "004", "adapt and adjust")
    (tuesday,) = holding(ledger, held, "002", "adjusted and adapted")
    (wednesday,) = holding(ledger, held, "003", "adjusted and adapted")
    for one in (may, tuesday, wednesday):
        assert (one.speaker, len(one.variants), one.articles) == ("Antony Blinken", 1, 1)
        assert {one.id, *one.recurring} == {may.id, tuesday.id, wednesday.id}
        assert {"adapt", "adjust"} <= set(one.formula)


def test_no_line_of_five_articles_is_taken_for_anothers(ledger: Ledger) -> None:
    assert [one for one in ledger.utterances if one.articles > 1] == []


def test_the_line_of_the_service_goes_back_to_the_agency(ledger: Ledger, held: dict[str, Held]) -> None:
    (said,) = [
        s
        for s in ledger.statements
        if s.article == held["003"].article.id and s.speaker == "FSB" and any("revoked" in c.words for c in s.content)
    ]
    assert said.chain[0].name == "Reuters"
    assert said.origin == "Reuters"
