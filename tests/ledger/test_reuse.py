"""Who copied whom: what is in common, how it is called, and which was first."""

import random
from itertools import permutations

import pytest
from tests.ledger.copying import FOOTER, OTHER, WIRE, article, page

from onrecord.ledger.reuse import likenesses
from onrecord.ledger.reuse_print import print_of
from onrecord.ledger.reuse_values import Direction, Likeness, Reused

HEAD, OTHER_HEAD = "Ministry to Shut Harbour Offices", "Small Ports Fear a Winter Without Stamps"
FULL = page(HEAD, *WIRE)
QUOTE = WIRE[2]


def compared(*texts: str, names: tuple[str, ...] = ()) -> list[Likeness]:
    articles = [article(text, name) for text, name in zip(texts, names or ("page.txt",) * len(texts), strict=True)]
    return likenesses(print_of(one) for one in articles)


def relation(first: str, second: str) -> str:
    found = compared(first, second)
    return found[0].relation.value if found else "independent"


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        pytest.param(page("Dockers Furious", *WIRE), "same", id="another headline"),
        pytest.param(
            FULL.replace("labour", "labor").replace("centre", "center").replace("five", "5").replace("“", '"'),
            "same",
            id="the spelling, numerals and marks of another house",
        ),
        pytest.param(page(HEAD, "By JANE ROE", *WIRE, "Copyright 2024 The Port Courier."), "same", id="with a byline"),
        pytest.param(page(HEAD, OTHER[0], *WIRE, OTHER[1]), "edited", id="paragraphs added"),
        pytest.param(page(HEAD, *WIRE[:3]), "edited", id="cut"),
        pytest.param(page(OTHER_HEAD, *OTHER[:2], WIRE[1], *OTHER[2:]), "excerpt", id="one paragraph of it"),
        pytest.param(page(OTHER_HEAD, *OTHER[:2], QUOTE, *OTHER[2:]), "quotes-only", id="one quotation of it"),
        pytest.param(page(OTHER_HEAD, *OTHER), "independent", id="of the same place"),
        pytest.param(
            page(OTHER_HEAD, OTHER[0], "Union leaders met the minister in the afternoon.", *OTHER[1:]),
            "independent",
            id="a few words that anybody writes",
        ),
    ],
)  # fmt: skip
def test_relation(second: str, wanted: str) -> None:
    assert relation(FULL, second) == wanted
    assert relation(second, FULL) == wanted


def test_evidence_stands_in_both_texts_and_overlap_is_of_the_shorter() -> None:
    longer = page(OTHER_HEAD, *OTHER[:2], WIRE[1], *OTHER[2:])
    texts = {article(text).id: text for text in (FULL, longer)}
    (found,) = compared(FULL, longer)
    (shared,) = found.shared
    assert shared.a.of(texts[found.a]) == WIRE[1].removesuffix(".") == shared.b.of(texts[found.b])
    assert found.overlap == max(found.overlap_a, found.overlap_b) == pytest.approx(0.2, abs=0.05)


def test_a_footer_is_no_reuse() -> None:
    assert compared(page(HEAD, *WIRE, FOOTER), page(OTHER_HEAD, *OTHER, FOOTER)) == []


def test_what_many_pages_share_is_furniture_wherever_it_stands() -> None:
    notes = random.Random(1)  # noqa: S311 - not for secrets
    words = [
        f"{a}{b}" for a in ("ko", "ra", "mi", "tel", "su", "bran") for b in ("dor", "vik", "lan", "mer", "sa", "ty")
    ]
    pages = [
        page(
            f"Story number {n}",
            *(" ".join(notes.choices(words, k=40)) for _ in range(3)),
            FOOTER,
            *(" ".join(notes.choices(words, k=40)) for _ in range(3)),
        )
        for n in range(12)
    ]
    assert compared(*pages) == []


@pytest.mark.parametrize(
    ("first", "second", "names", "wanted", "why"),
    [
        pytest.param(
            page(HEAD, "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:]),
            page(HEAD, *WIRE),
            ("2024-03-01.txt", "2024-03-04.txt"),
            "->",
            "printed earlier",
            id="dates",
        ),
        pytest.param(
            page(HEAD, "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:]),
            page(HEAD, "By Jane Roe, Reuters", *WIRE[1:], OTHER[1]),
            ("2024-03-01.txt", "2024-03-04.txt"),
            "unknown",
            "both credit Reuters",
            id="two copies of one wire report",
        ),
        pytest.param(
            page(HEAD, *WIRE),
            page(HEAD, "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:]),
            ("2024-03-01.txt", "2024-03-04.txt"),
            "unknown",
            "the later one credits Reuters",
            id="the earlier is no origin where the later credits another",
        ),
        pytest.param(
            page(HEAD, *WIRE, *OTHER), page(HEAD, *WIRE[:3]), (), "->", "is the opening of", id="cut short, no dates"
        ),
        pytest.param(page(HEAD, *WIRE), page(HEAD, *WIRE, FOOTER), (), "unknown", "nothing tells", id="nothing tells"),
        pytest.param(
            page(HEAD, *WIRE),
            page(OTHER_HEAD, *OTHER[:2], QUOTE, *OTHER[2:]),
            ("2024-03-01.txt", "2024-03-04.txt"),
            "unknown",
            "nothing tells",
            id="two who quote the same words may both have heard them",
        ),
    ],
)  # fmt: skip
def test_direction(first: str, second: str, names: tuple[str, ...], wanted: str, why: str) -> None:
    (found,) = compared(first, second, names=names)
    turned = article(first).id != found.a
    expected = {"->": Direction.B_TO_A if turned else Direction.A_TO_B, "unknown": Direction.UNKNOWN}[wanted]
    assert found.direction is expected
    assert why in found.because
    if names:
        assert found.lag == (-3 if turned else 3)


def test_the_outlet_that_is_credited_is_the_origin() -> None:
    own = page(HEAD, *WIRE, "© 2024 Newsweek. All rights reserved.")
    taken = page(HEAD, *WIRE, "Original url:", "https://www.newsweek.com/harbour-offices-1234")
    (found,) = compared(taken, own)
    assert found.origin == "Newsweek"
    assert found.direction is (Direction.A_TO_B if found.a == article(own).id else Direction.B_TO_A)


def test_any_order_of_articles_gives_the_same() -> None:
    texts = (FULL, page("Dockers Furious", *WIRE[:4]), page(OTHER_HEAD, *OTHER[:2], WIRE[1]), page("Nothing", *OTHER))
    wanted = compared(*texts)
    assert len(wanted) == 4
    assert all(compared(*order) == wanted for order in permutations(texts))


def test_a_crowd_hangs_together() -> None:
    crowd = [page(HEAD, *WIRE, f"Seen by {n} readers so far.") for n in range(80)]
    found = compared(*crowd)
    assert {one.relation for one in found} == {Reused.SAME}
    joined = {found[0].a}
    for _ in crowd:
        joined |= {x for one in found for x in (one.a, one.b) if {one.a, one.b} & joined}
    assert len(joined) == 80


@pytest.mark.parametrize("text", ["", "Word.", "1 2 3", "“", "\n\n\n", "a " * 500])
def test_odd_texts_are_compared_with_nothing(text: str) -> None:
    odd = print_of(article("Some text that has a few words in it.\n\n" + text))
    assert likenesses([odd, print_of(article(FULL))]) == []
