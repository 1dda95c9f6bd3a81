"""FollowTheMoney: every line has a published schema, published properties, and refers to lines that are there."""

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.views.made import COURIER, GAZETTE, LEDGER, MAY_3, UNDATED_PAGE, place

from onrecord.export.ftm import Known, ftm_date, ftm_lines
from onrecord.export.ftm_schemata import schema_of
from onrecord.ledger.entity_values import Alias, Entity
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import country_codes
from onrecord.reading.values import EntityType
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.views.roles import RoleRow

ENTITIES = {"document": "Article", "entity": "LegalEntity", "resolved": "LegalEntity", "proof": "Article"}
"""Properties that refer to another entity, and to which of those that we write."""
LEGAL = {"name", "alias", "weakAlias", "country", "summary", "notes", "proof"}
PROPERTIES = {
    "Article": {"name", "title", "fileName", "author", "language", "sourceUrl", "publisher", "publishedAt", "notes"},
    "Person": LEGAL | {"position"},
    "PublicBody": LEGAL,
    "Company": LEGAL,
    "Organization": LEGAL,
    "LegalEntity": LEGAL,
    "Documentation": {"document", "entity", "role", "date", "recordId", "summary"},
    "Mention": {"document", "resolved", "name", "detectedSchema"},
}
"""Of followthemoney 4.11: the schemata that we write, and of their properties (own and inherited) those that we use."""
REQUIRED = {"Article": {"name", "fileName"}, "Documentation": {"document", "entity"}, "Mention": {"document", "name"}}


def written(ledger: Ledger = LEDGER, known: Known | None = None) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ftm_lines(ledger, known)]


def one_of(schema: str, lines: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [one["properties"] for one in lines if one["schema"] == schema]
    assert isinstance(found, dict)
    return found


def test_lines_have_published_properties_and_refer_to_lines_that_are_there() -> None:
    lines = written()
    ids = {one["id"]: one["schema"] for one in lines}
    assert len(ids) == len(lines)
    for one in lines:
        assert set(one) == {"id", "schema", "properties"}
        assert re.fullmatch(r"[A-Za-z0-9.:-]+", one["id"])
        assert set(one["properties"]) <= PROPERTIES[one["schema"]]
        assert REQUIRED.get(one["schema"], {"name"}) <= set(one["properties"])
        for name, values in one["properties"].items():
            assert values
            assert all(isinstance(value, str) and value for value in values)
            for value in values if name in ENTITIES else ():
                assert (ids[value] == "Article") == (ENTITIES[name] == "Article")


def test_equal_records_give_equal_bytes_with_each_line_on_its_own() -> None:
    assert list(ftm_lines(LEDGER)) == list(ftm_lines(LEDGER))
    assert all(line.endswith(b"}\n") and line.count(b"\n") == 1 for line in ftm_lines(LEDGER))


def test_a_person_with_its_evidence() -> None:
    role = RoleRow("Norway’s minister", 1, MAY_3, MAY_3, (), f"{GAZETTE}#c22-30", "by_hand")
    lines = written(known=Known({"e1": (role,)}, country_codes()))
    person = one_of("Person", lines)
    assert person["name"] == ["Åsa Lindqvist"]
    assert person["weakAlias"] == ["Lindqvist"]
    assert (person["position"], person["country"]) == (["Norway’s minister"], ["no"])
    assert person["proof"] == [f"onrecord-article-{GAZETTE}", f"onrecord-article-{COURIER}"]
    assert person["summary"] == ["2 mentions in 2 articles; 1 statement."]
    evidence = next(one["properties"] for one in lines if one["id"] == f"onrecord-e1-in-{GAZETTE}")
    assert evidence["summary"] == [f"Åsa Lindqvist said “the ferry carries 300 cars” [{GAZETTE}#c51-77]"]
    assert (evidence["role"], evidence["date"]) == (["1 mention, 1 statement"], ["2023-05-03"])


def test_candidates_are_left_out() -> None:
    evidence = next(one["properties"] for one in written() if one["id"] == f"onrecord-e1-in-{COURIER}")
    assert "summary" not in evidence
    assert evidence["role"] == ["1 mention"]


def test_an_article_says_what_is_unsure_of_its_date() -> None:
    pages = {one["id"]: one["properties"] for one in written() if one["schema"] == "Article"}
    gazette, courier, undated = (pages[f"onrecord-article-{id_}"] for id_ in (GAZETTE, COURIER, UNDATED_PAGE))
    assert (gazette["title"], gazette["publisher"], gazette["publishedAt"]) == (
        ["Ferry to sail in May"],
        ["The Gazette"],
        ["2023-05-03"],
    )
    assert "worked out" in courier["notes"][0]
    assert (undated["fileName"], "publishedAt" in undated) == (["undated.txt"], False)


def test_an_address_that_is_no_web_address_is_left_out() -> None:
    first, *rest = LEDGER.pages
    for url, kept in (("https://example.org/a", True), ("javascript:alert(1)", False), ("example.org", False)):
        lines = written(replace(LEDGER, pages=(replace(first, url=url), *rest)))
        page = next(one["properties"] for one in lines if one["id"] == f"onrecord-article-{first.id}")
        assert ("sourceUrl" in page) is kept


def test_what_a_name_may_stand_for_and_a_bare_surname_are_marked() -> None:
    person, body, *rest = LEDGER.entities
    held = replace(
        LEDGER, entities=(replace(person, name="Lindqvist"), replace(body, stands_for="the broadcaster"), *rest)
    )
    assert any("may be a surname" in note for note in one_of("Person", written(held))["notes"])
    assert "stand for the broadcaster" in one_of("Organization", written(held))["notes"][0]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2023-05-03", "2023-05-03", "2023-05-03"),
        ("2023-05-01", "2023-05-31", "2023-05"),
        ("2023-01-01", "2023-12-31", "2023"),
        ("2023-05-01", "2023-05-30", None),
        ("2023-05-01", "2023-06-30", None),
    ],
)
def test_dates(first: str, last: str, told: str | None) -> None:
    assert ftm_date(Interval(date.fromisoformat(first), date.fromisoformat(last))) == told
    assert ftm_date(Interval(None, date.fromisoformat(last))) is None
    assert ftm_date(UNKNOWN_TIME) is None


@pytest.mark.parametrize(
    ("name", "kind", "schema"),
    [
        ("Ada Quill", EntityType.PERSON, "Person"),
        ("US Defense Department", EntityType.ORG, "PublicBody"),
        ("White House", EntityType.ORG, "PublicBody"),
        ("European Commission", EntityType.ORG, "PublicBody"),
        ("Nordic Steel Inc.", EntityType.ORG, "Company"),
        ("Nordic Steel AG", EntityType.ORG, "Company"),
        ("Ryanair Holdings", EntityType.ORG, "Company"),
        ("NATO", EntityType.ORG, "Organization"),
        ("Press Council", EntityType.ORG, "Organization"),
        ("Project on Government Oversight", EntityType.ORG, "Organization"),
        ("Department Store News", EntityType.ORG, "Organization"),
        ("The Courier", EntityType.ORG, "Organization"),
        ("Ukraine", EntityType.PLACE, None),
        ("ATACMS", EntityType.PRODUCT, None),
        ("Ukrainians", EntityType.GROUP, None),
        ("The Watchers", EntityType.OTHER, "LegalEntity"),
    ],
)
def test_schemata(name: str, kind: EntityType, schema: str | None) -> None:
    cited = place(COURIER, "Radio Nord")
    assert schema_of(Entity("e", name, kind, (Alias(name, 1, cited),), (cited,), "same name"), speaks=True) == schema


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("US Defense Department", "us"),
        ("Russia’s Defence Ministry", "ru"),
        ("U.K. Treasury", "gb"),
        ("Ministry of Justice of Norway", "no"),
        ("Department of Health", None),
        ("Council for a New American Army", None),
    ],
)
def test_the_country_of_a_public_body_is_in_its_name(name: str, code: str | None) -> None:
    body = replace(LEDGER.entities[1], name=name)
    found = one_of("PublicBody", written(replace(LEDGER, entities=(body,)), Known(countries=country_codes())))
    assert found.get("country", [None]) == [code]


def test_every_country_that_an_adjective_is_of_has_a_code() -> None:
    codes = country_codes()
    assert (codes["ukrainian"], codes["britain"], codes["american"]) == ("ua", "gb", "us")
    assert all(re.fullmatch("[a-z]{2}", code) for code in codes.values())
