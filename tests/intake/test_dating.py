"""When a page was printed: what wins, what contradicts, and what is never asked."""

from datetime import date

import pytest

from onrecord.intake.dating import Dated, from_machine, from_name, from_url, publish
from onrecord.intake.page import read_page
from onrecord.text.article import Status

_MADE = {"url": lambda value, _: from_url(value, None), "file-name": lambda value, _: from_name(value)}


def dated(rule: str, value: str) -> Dated:
    found = _MADE.get(rule, from_machine)(value, rule)
    assert found is not None, value
    return found


@pytest.mark.parametrize(
    ("evidence", "day", "status", "winner"),
    [
        ([("json-ld", "2024-06-03")], "2024-06-03", Status.STATED, "json-ld"),
        ([("meta-published", "2024-06-03"), ("url", "/2024/06/03/x")], "2024-06-03", Status.STATED, "meta-published"),
        ([("json-ld", "2024-06-03"), ("meta-published", "2023-06-03")], "2024-06-03", Status.CONFLICTING, "json-ld"),
        (
            [("json-ld", "2022-01-04"), ("meta-published", "2022-01-06"), ("htmldate", "2022-01-06")],
            "2022-01-06",
            Status.STATED,
            "meta-published",
        ),
        ([("json-ld", "2020-02-25T02:25:54Z"), ("url", "/2020/02/24/x")], "2020-02-24", Status.STATED, "url"),
        ([("json-ld", "2018-12-31T23:11:59+00:00"), ("url", "/2019/01/01/x")], "2019-01-01", Status.STATED, "url"),
        ([("json-ld", "2020-02-25T02:25:54+01:00"), ("url", "/2020/02/24/x")], "2020-02-25", Status.STATED, "json-ld"),
        ([("file-name", "ferry-2024-06-03.txt")], "2024-06-03", Status.INFERRED, "file-name"),
        ([("json-ld", "2024-06-03"), ("file-name", "20250101_ferry.html")], "2024-06-03", Status.STATED, "json-ld"),
    ],
)
def test_the_best_evidence_wins_and_stands_first(
    evidence: list[tuple[str, str]], day: str, status: Status, winner: str
) -> None:
    found = publish([dated(*one) for one in evidence])
    assert (str(found.when.earliest), str(found.when.latest)) == (day, day)
    assert found.evidence[0].rule == winner
    assert len(found.evidence) == len(evidence)
    assert found.status is status


def test_a_year_that_stands_for_a_day_is_a_year() -> None:
    found = publish([dated("htmldate", "2022-01-01")])
    assert (found.when.earliest, found.when.latest) == (date(2022, 1, 1), date(2022, 12, 31))


@pytest.mark.parametrize(
    "name",
    ["ferry.txt", "20241399.txt", "a20240603.txt", "120240603.txt", "2024-06-0312.txt", "20240230.txt", "2024-06.txt"],
)
def test_a_name_without_a_day_dates_nothing(name: str) -> None:
    assert from_name(name) is None


@pytest.mark.parametrize(
    ("tag", "rule", "value"),
    [
        ('<meta property="article:published_time" content="2024-06-03T08:00">', "meta-published", "2024-06-03T08:00"),
        ("<meta content='2024-06-03' name='parsely-pub-date'/>", "meta-published", "2024-06-03"),
        ('<time itemprop="datePublished" datetime="2024-06-03">3 June</time>', "meta-published", "2024-06-03"),
        ('<meta property="og:updated_time" content="2024-06-04">', "meta-modified", "2024-06-04"),
    ],
)
def test_a_pages_own_tags_are_read(tag: str, rule: str, value: str) -> None:
    story = "<p>" + "The ferry stayed in the harbour, the owner said, and nobody knew for how long. " * 8 + "</p>"
    page = read_page(f"<html><head>{tag}</head><body><article><h1>Ferry</h1>{story * 3}</article></body></html>")
    assert (rule, value) in {(e.rule, e.value) for e in page.evidence if e.about == "published"}
