"""The list of people and things, and the page of one."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import ARTICLES, BRIDGE, GAZETTE, LEDGER, QUILL, A, Pretend, words

from onrecord.ledger.values import Clock, Moment
from onrecord.reading.values import EntityType
from onrecord.text.article import UNKNOWN_TIME
from onrecord.web import who
from onrecord.web.app import app_for


def page_of(address: str, source: Pretend | None = None) -> str:
    answer = TestClient(app_for(source or Pretend(), ("testserver",))).get(address)
    assert answer.status_code == 200
    return answer.text


def test_the_page_of_a_person() -> None:
    page = page_of(f"/who/{QUILL}")
    for words_ in (
        "Transport Minister",
        "stands before the name",
        "We will not build it",
        "The Daily Span",
        "Articles",
    ):
        assert words_ in page
    place = words(A, BRIDGE, "Transport Minister")[0].span
    assert f'href="/article/{A}?c={place.start}-{place.end}#c{place.start}-{place.end}"' in page


def test_what_a_person_said_stands_newest_first() -> None:
    page = page_of(f"/who/{QUILL}")
    older = replace(LEDGER.statements[0], said=UNKNOWN_TIME, printed=UNKNOWN_TIME)
    turned = page_of(f"/who/{QUILL}", Pretend(replace(LEDGER, statements=(older, *LEDGER.statements[1:]))))
    assert page.index("We will not build it") < page.index("the old bridge carries")
    assert turned.index("We will not build it") > turned.index("the old bridge carries")


def test_the_page_of_a_thing_says_what_is_reported_of_it_and_by_whom() -> None:
    pylons = words(A, BRIDGE, "pylons")[0]
    person = replace(LEDGER.entities[0], id="pylons", name="pylons", type=EntityType.PRODUCT, citations=(pylons,))
    fell = words(A, BRIDGE, "pylons “are tired”")[0]
    moment = Moment("m1", Clock.HAPPENED, UNKNOWN_TIME, fell.words, A, None, (fell,), "dated")
    steel = replace(LEDGER.figure_sets[0], subject="pylons")
    held = replace(LEDGER, entities=(*LEDGER.entities, person), timeline=(moment,), figure_sets=(steel,))
    page = page_of("/who/pylons", Pretend(held))
    for shown in ("Spoken of by others", "speakers not named", "300 tonnes", "Happened", "Named beside"):
        assert shown in page
    assert f'href="/who/{GAZETTE}"' in page, "who is named beside it has a link"


def test_a_long_page_is_cut_and_can_be_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(who, "SHOWN", 1)
    alike = replace(LEDGER.entities[1], id="reporters", name="reporters", citations=words(A, BRIDGE, "Tuesday"))
    more = replace(alike, id="engineers", name="Engineers", citations=words(A, BRIDGE, "She"))
    source = Pretend(replace(LEDGER, entities=(*LEDGER.entities, alike, more)))
    assert "Show all 2 names" in page_of(f"/who/{QUILL}", source)
    assert "Show all" not in page_of(f"/who/{QUILL}?all=1", source)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Ada Quill", "The Harbour Gazette"]),
        ("?type=PERSON", ["Ada Quill"]),
        ("?type=ORG", ["The Harbour Gazette"]),
        ("?type=LAW", []),
        ("?q=quill", ["Ada Quill"]),
        ("?q=quil&type=ORG", []),
        ("?q=Quilll", ["Ada Quill"]),
        ("?q=gazete", ["The Harbour Gazette"]),
        ("?q=gzt", []),
        ("?type=nonsense", ["Ada Quill", "The Harbour Gazette"]),
    ],
)
def test_the_list_by_type_and_name(query: str, names: list[str]) -> None:
    page = page_of(f"/who{query}")
    shown = [one.name for one in LEDGER.entities if f'href="/who/{one.id}">{one.name}<' in page]
    assert shown == names
    assert ("is not one of" in page) == ("nonsense" in query)


def test_those_mentioned_most_come_first() -> None:
    person, *rest = LEDGER.entities
    seldom = replace(person, id="seldom", name="Aaron Small", citations=person.citations[:1])
    page = page_of("/who", Pretend(replace(LEDGER, entities=(seldom, person, *rest))))
    assert page.index("Ada Quill") < page.index("Aaron Small")


def test_a_statement_leads_to_the_page_of_its_speaker() -> None:
    assert f'<li><a href="/who/{QUILL}">Ada Quill</a></li>' in page_of("/statement/s1")
    assert ARTICLES[0].id in page_of("/statement/s1")


def test_what_figures_are_of_leads_to_its_page() -> None:
    steel = replace(LEDGER.figure_sets[0], subject="the Harbour gazette")
    page = page_of("/figures", Pretend(replace(LEDGER, figure_sets=(steel,))))
    assert f'<a href="/who/{GAZETTE}">the Harbour gazette</a>' in page
