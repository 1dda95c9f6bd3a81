"""docs/rules.md lists the rules that the reading uses, and counts what they are worth."""

import re
from dataclasses import replace
from pathlib import Path

from bench.rules import Worth, page
from bench.scoring import Marks

from onrecord.reading.attribution.rules import RULES
from onrecord.reading.speakers.rules import SPEAKER_RULES
from onrecord.reading.values import Attribution, Manner
from onrecord.text.span import Span

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"

SAID = Attribution(
    (Span(0, 4),), (Span(5, 9),), (Span(10, 30),), Manner.INDIRECT, because="according-to+tagger",
    speaker="Jane Kell", speaker_because="relative: name",
)  # fmt: skip


def listed(lines: str) -> list[str]:
    """The rules in the first column of a part's first table."""
    first = re.split(r"^### ", lines, maxsplit=1, flags=re.MULTILINE)[0]
    return re.findall(r"^\| `(.+?)` \|", first, re.MULTILINE)


def test_the_page_lists_the_rules_of_the_tables() -> None:
    attribution, speakers = PAGE.read_text(encoding="utf-8").split("\n## Speakers", maxsplit=1)
    assert listed(attribution) == list(RULES)
    assert listed(speakers) == list(SPEAKER_RULES)


def test_the_page_describes_each_rule_as_its_row_does() -> None:
    written = PAGE.read_text(encoding="utf-8")
    rows = [(r.name, r.construction, r.example) for r in RULES.values()]
    rows += [(r.name, r.construction, r.example) for r in SPEAKER_RULES.values()]
    for name, construction, example in rows:
        assert f"| `{name}` | {construction} | {example} |" in written


def test_a_find_is_right_with_content_and_source_and_a_speaker_by_name() -> None:
    worth = Worth()
    elsewhere = replace(SAID, content=(Span(40, 60),), because="tagger")
    marked = Marks(SAID.source, SAID.cue, SAID.content, speaker="Kell")
    missed = Marks((), (), (Span(90, 99),), speaker="")
    worth.add((marked, missed), (SAID, elsewhere))
    assert (worth.marked, worth.named) == (2, 2)
    assert (worth.found, worth.right) == ({"according-to+tagger": 1, "tagger": 1}, {"according-to+tagger": 1})
    assert worth.resolved == worth.resolved_right == {"relative": 1, "name": 1}


def test_a_wrong_source_or_speaker_is_found_and_not_right() -> None:
    worth = Worth()
    worth.add((Marks((Span(70, 74),), SAID.cue, SAID.content, speaker="Ann Roe"),), (SAID,))
    assert (worth.found["according-to+tagger"], worth.right["according-to+tagger"]) == (1, 0)
    assert (worth.resolved["name"], worth.resolved_right["name"]) == (1, 0)


def test_alone_and_with_the_tagger_are_told_apart_and_few_finds_have_no_share() -> None:
    worth = Worth(articles=3, marked=40)
    worth.found.update({"according-to": 4, "according-to+tagger": 20})
    worth.right.update({"according-to": 3, "according-to+tagger": 15})
    lines = list(page({"Some": worth}, "2026-01-02"))
    assert "| `according-to` | 4 | – | 20 | 75.0 % | 45.0 % |" in lines
    assert "\n### Some: 3 articles, 40 attributions marked\n" in lines
