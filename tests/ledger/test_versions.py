"""Versions of one article, which is current, and what changed."""

from collections.abc import Callable, Mapping

import pytest
from tests.ledger.copying import OTHER, WIRE, article, page

from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.reading.read import read
from onrecord.views.versions import Change, Changed, diff, versions

COURIER = "© 2024 The Port Courier. All rights reserved."
HEAD = "Ministry to Shut Harbour Offices"
OLD = page(HEAD, *WIRE, COURIER)
NEW = page(
    "Ministry to Shut Six Harbour Offices",
    *WIRE[:2],
    WIRE[2].replace("is not the one", "is the one"),
    WIRE[3].replace("12,000", "14,000"),
    OTHER[0],
    COURIER,
)
Make = Callable[[Mapping[str, str]], Ledger]


@pytest.fixture(scope="module")
def make() -> Make:
    lexicon, model = load_lexicon(), load_model()

    def ledger(texts: Mapping[str, str]) -> Ledger:
        return record(held(name, text, model) for name, text in texts.items())

    def held(name: str, text: str, model: Model) -> Held:
        one = article(text, name)
        (seen,) = model.observe([one])
        return Held(one, read(one, seen, lexicon), (name,), seen)

    return ledger


def test_the_same_article_with_changed_text_is_a_new_version(make: Make) -> None:
    ledger = make({"2024-03-01.txt": OLD, "2024-03-02.txt": NEW})
    (row,) = versions(ledger)
    assert (row.before, row.after, row.current) == ("2024-03-01.txt", "2024-03-02.txt", "2024-03-02.txt")
    assert told(row.changes, "headline", Change.CHANGED, "Ministry to Shut {+Six+} Harbour Offices")
    assert told(row.changes, "figure", Change.CHANGED, "[-12,000-] {+14,000+}")
    assert told(row.changes, "statement", Change.CHANGED, "this is [-not-] the one")
    assert told(row.changes, "statement", Change.VANISHED, "small ports along the northern coast")
    assert len(ledger.pages) == 2, "both are kept"


def told(changes: tuple[Changed, ...], about: str, change: Change, words: str) -> bool:
    return any((one.about, one.change) == (about, change) and words in one.diff for one in changes)


@pytest.mark.parametrize(
    ("texts", "found", "current"),
    [
        pytest.param({"a.txt": OLD, "b.txt": NEW}, 1, None, id="no dates: nobody knows which is current"),
        pytest.param({"2024-03-01.txt": OLD, "2024-03-01-b.txt": NEW}, 1, None, id="the same day"),
        pytest.param(
            {"a.txt": OLD, "b.txt": NEW.replace(COURIER, "© 2024 The Coast Gazette.")}, 0, None, id="another outlet"
        ),
        pytest.param({"a.txt": OLD, "b.txt": OLD + "\n"}, 0, None, id="nothing changed"),
        pytest.param(
            {"a.txt": page(HEAD, *OTHER, COURIER), "b.txt": page("More", *WIRE, COURIER)}, 0, None, id="another article"
        ),
        pytest.param(
            {
                "a.txt": page(HEAD, "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:]),
                "b.txt": page("Dockers", "SANDVIK (Reuters) - " + WIRE[0], *WIRE[1:4]),
            },
            0,
            None,
            id="two houses that print one wire report",
        ),
        pytest.param(
            {
                "a.txt": "https://www.portcourier.example/news/offices?ref=front\n\n" + page(HEAD, *OTHER),
                "b.txt": "https://portcourier.example/news/offices\n\n" + page("Rewritten", *WIRE),
            },
            1,
            None,
            id="one address, however much was rewritten",
        ),
    ],
)
def test_versions(make: Make, texts: Mapping[str, str], found: int, current: str | None) -> None:
    rows = versions(make(texts))
    assert len(rows) == found
    assert all(row.current == current for row in rows)


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("a b c", "a b c", "a b c"),
        ("a b c", "a c", "a [-b-] c"),
        ("a c", "a b c", "a {+b+} c"),
        ("a b c", "a x c", "a [-b-] {+x+} c"),
        ("", "new words", "{+new words+}"),
    ],
)
def test_diff(before: str, after: str, wanted: str) -> None:
    assert diff(before, after) == wanted
