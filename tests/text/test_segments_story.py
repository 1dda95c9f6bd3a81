"""The roles of every line of the acceptance story, by hand: role, then how the line starts (or how many such lines)."""

# ruff: noqa: E501  # one article, one line

from pathlib import Path

import pytest

from onrecord.text.article import STORY_ROLES
from onrecord.text.segments import segment

EXPECTED = {
    "000": "headline Putin / dateline October / byline Dean / body 4 / related Related / body 6 / credit Original / credit <https",
    "001": "headline Ukraine / body 14 / related Check / related Iraqi / related The / boilerplate Leave / boilerplate Your",
    "002": "headline US / byline Author / body 12",
    "003": "headline Russia / dateline Friday / body 3 / caption Russian / credit Alexander / body 17 / credit Michael / credit The",
    "004": (
        "headline Zelensky / byline by / caption Ukraine / boilerplate This / body 11 / related Russia / related Russia / "
        "related The / related Author / related 2:31 / related Romania / related Romania / related 1:25 / related Russia / "
        "related Russian / related 4:16 / related Pause / related If"
    ),
}


@pytest.mark.parametrize("number", EXPECTED)
def test_every_line_has_its_role(story_folder: Path, number: str) -> None:
    text = next(story_folder.glob(f"{number}_*.txt")).read_bytes().decode()
    found = segment(text)
    at = 0
    for row in EXPECTED[number].split(" / "):
        role, _, start = row.partition(" ")
        for segment_ in found[at : at + int(start)] if start.isdigit() else found[at : at + 1]:
            assert segment_.role.value == role, segment_
            assert start.isdigit() or segment_.span.of(text).startswith(start), segment_
        at += int(start) if start.isdigit() else 1
    assert at == len(found)


@pytest.mark.parametrize(
    ("number", "other"),
    [("001", "Al-Hamdaniyah"), ("001", "Leave a Reply"), ("004", "Romania"), ("004", "Sumy Oblast in")],
)
def test_t10_furniture_is_kept_but_never_part_of_the_story(story_folder: Path, number: str, other: str) -> None:
    text = next(story_folder.glob(f"{number}_*.txt")).read_bytes().decode()
    holders = [s for s in segment(text) if other in s.span.of(text)]
    assert holders
    assert not any(s.role in STORY_ROLES for s in holders)
