"""Which statements are on one claim, and when two of them contradict: from words to claims."""

from datetime import date

import pytest
from tests.reading.dating import dated_article
from tests.reading.speaking import model

from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Claim, Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.text.article import Article

_OPEN = "Harbour master John Brown said the harbour stays open."
_CLOSE = "Mayor Mary Smith said she had decided to close the harbour."


def ledger(*texts: str) -> Ledger:
    """The record of articles of one text each, a day apart."""
    held = []
    for number, text in enumerate(texts):
        made = dated_article(text, date(2024, 9, 10 + number))
        article = Article(f"{number:016}", made.text, published=made.published, segments=made.segments)
        observed = next(iter(model().observe([article])))
        held.append(Held(article, read(article, observed, load_lexicon()), (f"{number}.txt",), observed))
    return record(held)


def only(made: Ledger) -> Claim:
    (claim,) = made.claims
    return claim


def test_two_speakers_against_each_other_contest_a_claim_and_both_are_shown() -> None:
    claim = only(ledger(_OPEN, _CLOSE))
    assert (claim.action, claim.theme) == ("open", ("harbour",))
    assert [stand.stance.value for stand in claim.stands] == ["support", "denial"]
    assert [set(pair) for pair in claim.contested] == [{stand.statement for stand in claim.stands}]
    assert claim.shifts == ()


def test_one_speaker_on_two_days_has_shifted_and_contests_nothing() -> None:
    claim = only(ledger(_OPEN, "Harbour master John Brown said he had decided to close the harbour."))
    assert claim.contested == ()
    assert claim.shifts == (tuple(stand.statement for stand in claim.stands),)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Mary Smith said the harbour may be closed.",
        "Mayor Mary Smith said some harbours will be closed.",
        "Mayor Mary Smith said the harbour will be closed if a crane falls.",
        "Mayor Mary Smith said the harbour will stay open.",
    ],
)
def test_what_can_both_hold_is_not_contested(other: str) -> None:
    assert all(claim.contested == () for claim in ledger(_OPEN, other).claims)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Mary Smith said she had decided to close the school.",
        "Mayor Mary Smith said the harbour was built by sailors.",
        "The harbour was closed.",
    ],
)
def test_other_things_are_other_claims(other: str) -> None:
    assert ledger(_OPEN, other).claims == ()


def test_other_numbers_are_other_claims() -> None:
    first = "Harbour master John Brown said the company sold five boats."
    assert ledger(first, "Mayor Mary Smith said the company sold nine boats.").claims == ()
    assert len(ledger(first, "Mayor Mary Smith said the company sold five boats.").claims) == 1


def test_who_says_it_again_has_not_shifted_again() -> None:
    closed = "Harbour master John Brown said he had decided to close the harbour."
    (claim,) = ledger(_OPEN, closed, "Harbour master John Brown said he has closed the harbour.").claims
    assert claim.shifts == ((claim.stands[0].statement, claim.stands[1].statement),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two people may be meant
        ("Mary Smith said he was wearing crampons.", "John Brown said the man was not wearing crampons."),
        # two injuries
        ("Mary Smith said the leg will require surgery.", "John Brown said a knee does not require surgery."),
        # who does not think so does not say so
        ("Mary Smith said charges were filed.", "John Brown said he didn't think charges would be filed."),
        # an idiom
        ("Mary Smith said the man opened fire.", "John Brown said the police closed the fire."),
    ],
)
def test_what_may_be_of_two_things_is_not_contested(one: str, other: str) -> None:
    assert all(claim.contested == () for claim in ledger(one, other).claims)


def test_who_does_not_think_so_is_against() -> None:
    doubt = "“I do not think the council will close the harbour,” John Brown said."
    made = ledger("Mary Smith said the council will close the harbour.", doubt)
    assert {stand.stance.value for claim in made.claims for stand in claim.stands} == {"denial", "support"}


def test_articles_that_share_no_names_are_not_on_one_thing() -> None:
    first = " Anna Ash, Ben Birch, Carl Cedar, Dora Dogwood, Emil Elm and Fred Fir met in Oslo."
    second = " Gina Gorse, Hans Holly, Ivan Ivy, Jane Juniper, Karl Kapok and Lena Linden met in Bergen."
    assert ledger(_OPEN + first, _CLOSE + second).claims == ()
    assert len(ledger(_OPEN + first, _CLOSE + first).claims) == 1
