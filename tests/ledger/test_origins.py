"""Independent origins: copies fold together, and what two reporters heard does not."""

from itertools import permutations

import pytest
from tests.ledger.copying import OTHER, WIRE, article, page

from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.views.folding import folded
from onrecord.views.statements import statements
from onrecord.views.summary import sentences, summarise
from onrecord.views.timeline import timeline

QUOTED = "have waited eleven years"
FIRST = page("Ministry to Shut Harbour Offices", *WIRE, "© 2024 The Port Courier. All rights reserved.")
COPY = page("Dockers Furious", "By JANE ROE, Northshore Daily", *WIRE[:4])
WIRED = page("Offices to Close", "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:])
QUOTING = page("Small Ports Fear a Winter", *OTHER[:2], WIRE[2], *OTHER[2:], "© 2024 The Coast Gazette.")


@pytest.fixture(scope="module")
def pages() -> dict[str, Held]:
    lexicon, model = load_lexicon(), load_model()
    made = {}
    for name, text in (("2024-03-01", FIRST), ("2024-03-02", COPY), ("2024-03-03", WIRED), ("2024-03-04", QUOTING)):
        one = article(text, f"{name}.txt")
        (seen,) = model.observe([one])
        made[text] = Held(one, read(one, seen, lexicon), (f"{name}.txt",), seen)
    return made


def made_of(pages: dict[str, Held], *texts: str) -> Ledger:
    return record(pages[text] for text in texts)


def test_a_copied_statement_has_one_origin(pages: dict[str, Held]) -> None:
    ledger = made_of(pages, FIRST, COPY)
    said = [s for s in ledger.statements if any(QUOTED in c.words for c in s.content)]
    assert [(s.origin, len(s.copies)) for s in said] == [("The Port Courier", 1)] * 2
    rows = [row for row in statements(ledger) if QUOTED in row.words]
    assert {(row.pages, row.single_origin) for row in rows} == {(2, True)}
    (shown,) = folded(rows)
    assert shown.outlet == "The Port Courier"


def test_two_outlets_that_quote_the_same_words_are_two_origins(pages: dict[str, Held]) -> None:
    ledger = made_of(pages, FIRST, QUOTING)
    rows = [row for row in statements(ledger) if QUOTED in row.words]
    assert {(row.origin, row.pages, row.single_origin) for row in rows} == {
        ("The Port Courier", 1, False),
        ("The Coast Gazette", 1, False),
    }
    assert len(folded(rows)) == 2


def test_the_agency_that_one_copy_credits_is_the_origin_of_all(pages: dict[str, Held]) -> None:
    ledger = made_of(pages, FIRST, COPY, WIRED)
    said = [s for s in ledger.statements if any(QUOTED in c.words for c in s.content)]
    assert [(s.origin, len(s.copies)) for s in said] == [("Reuters", 2)] * 3
    assert len({page.origin for page in ledger.pages}) == 1
    assert "3 articles of 1 origin (the rest are copies)" in sentences(summarise(ledger))[0]


def test_figures_of_copies_have_one_origin(pages: dict[str, Held]) -> None:
    ledger = made_of(pages, FIRST, COPY)
    permits = [f for f in ledger.figures if f.low == 12000]
    assert len(permits) == 2
    assert len({f.origin for f in permits}) == 1


def test_the_timeline_folds_copies(pages: dict[str, Held]) -> None:
    ledger = made_of(pages, FIRST, COPY)
    rows = [row for row in timeline(ledger) if row.pages > 1]
    assert rows
    assert len(folded(rows)) * 2 == len(rows)


def test_any_order_gives_the_same_record(pages: dict[str, Held]) -> None:
    orders = list(permutations((FIRST, COPY, WIRED, QUOTING)))
    wanted = made_of(pages, *orders[0])
    assert len(wanted.copies) == 6
    assert all(made_of(pages, *order) == wanted for order in orders[1::7])
