"""The public reading record: names, shape and schema."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from tests.views.made import GAZETTE, MAY_2, article

from onrecord.export.contract import Record, record_line, record_of, record_of_failure, record_schema
from onrecord.reading.values import (
    Attribution,
    Bound,
    EntityType,
    Manner,
    Mention,
    MentionKind,
    Quantity,
    Reading,
    Relay,
    TimeExpression,
    TimeType,
)
from onrecord.text.article import Evidence, Problem
from onrecord.text.span import Span

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "record.schema.json"

READING = Reading(
    article=GAZETTE,
    mentions=(Mention(Span(31, 44), MentionKind.NAME, EntityType.PERSON, "Åsa Lindqvist", "ner"),),
    attributions=(
        Attribution(
            source=(Span(22, 44),),
            cue=(Span(45, 49),),
            content=(Span(51, 60), Span(62, 77)),
            manner=Manner.DIRECT,
            speaker="Åsa Lindqvist",
            said=MAY_2,
            via=(Relay("Radio Nord", Span(0, 5)),),
        ),
        Attribution(source=(), cue=(), content=(Span(0, 5),), manner=Manner.INDIRECT, nested_in=0),
    ),
    times=(TimeExpression(Span(17, 20), TimeType.DATE, "2023-05", None, MAY_2, "month"),),
    quantities=(Quantity(Span(69, 77), 300, None, None, Bound.AT_LEAST, of="cars"),),
    problems=(Problem("a mark is never closed", Span(50, 51)),),
)

_ARTICLE = "authors id language outlet published segments title url"
_ATTRIBUTION = (
    "addressee asserted because confidence content cue kind manner medium nested_in place said source speaker strength"
    " via"
)

NAMES = {
    "": "article attributions mentions path problems quantities times",
    "problems": "span what",
    "article": _ARTICLE,
    "article.published": "earliest evidence latest status",
    "article.published.evidence": "rule span",
    "article.segments": "role span",
    "attributions": _ATTRIBUTION,
    "attributions.said": "earliest latest",
    "attributions.via": "name span",
    "times": "because earliest freq latest mod quant span type value",
    "quantities": "bound change high low of paired_with property span sure topic unit",
    "mentions": "entity kind span type",
}
"""The public contract: every name, by where it stands."""


def made(**options: bool) -> dict[str, Any]:
    published = replace(article(GAZETTE).published, evidence=(Evidence("published", "3 May 2023", "dateline"),))
    held = replace(article(GAZETTE), published=published)
    line = record_line(record_of("news/gazette.txt", held, READING, **options))
    assert line.endswith("}\n")
    assert line.count("\n") == 1
    msgspec.json.decode(line, type=Record, strict=True)
    return dict(json.loads(line))


def names(value: Any, where: str = "") -> dict[str, str]:
    """Every name in a record, by where it stands."""
    if isinstance(value, list):
        return names(value[0], where) if value else {}
    if not isinstance(value, dict):
        return {}
    found = {where: " ".join(sorted(value))}
    for key, inner in value.items():
        found |= names(inner, f"{where}.{key}".lstrip("."))
    return found


def test_the_names_are_those_of_the_contract() -> None:
    assert names(made()) == NAMES
    assert names(made(with_text=True))["article"] == "authors id language outlet published segments text title url"


def test_the_values_are_plain() -> None:
    record = made(with_text=True)
    first, second = record["attributions"]
    assert record["article"]["text"][51:77] == "the ferry carries 300 cars"
    assert first["content"] == [[51, 60], [62, 77]]
    assert first["said"] == {"earliest": "2023-05-02", "latest": "2023-05-02"}
    assert first["via"] == [{"name": "Radio Nord", "span": [0, 5]}]
    assert (second["said"], second["speaker"], second["source"]) == (None, None, [])
    assert (first["nested_in"], second["nested_in"]) == (None, 0)
    assert record["problems"] == [{"what": "a mark is never closed", "span": [50, 51]}]
    assert record["article"]["published"] == {
        "earliest": "2023-05-03",
        "latest": "2023-05-03",
        "status": "stated",
        "evidence": [{"span": None, "rule": "dateline"}],
    }


def test_a_file_that_cannot_be_read_is_one_record_too() -> None:
    record = json.loads(record_line(record_of_failure("x.pdf", [Problem("not a text")])))
    assert record == {
        "path": "x.pdf",
        "problems": [{"what": "not a text", "span": None}],
        "article": None,
        "attributions": [],
        "times": [],
        "quantities": [],
        "mentions": [],
    }


def test_the_schema_in_the_docs_is_that_of_the_code() -> None:
    assert SCHEMA.read_text("utf-8") == record_schema(), (
        "write it anew: python -m onrecord.export.contract > docs/record.schema.json"
    )
