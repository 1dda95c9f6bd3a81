"""Every format, on the statements of a small record."""

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from tests.views.made import GAZETTE, LEDGER, TEXTS, UNDATED_PAGE, article, place

from onrecord.export.as_csv import as_csv
from onrecord.export.as_json import as_json
from onrecord.export.as_jsonl import as_jsonl
from onrecord.export.as_md import as_md, escaped
from onrecord.export.as_table import print_table
from onrecord.export.as_text import as_text, printable
from onrecord.export.sheet import Column, Sheet
from onrecord.export.sheets import (
    figures_sheet,
    intake_sheet,
    shown_sheet,
    statements_sheet,
    timeline_sheet,
    verified_sheet,
)
from onrecord.export.utterances_sheet import utterances_sheet
from onrecord.export.who_sheets import who_sheet, whom_sheet
from onrecord.ledger.values import Clock
from onrecord.text.article import Interval
from onrecord.views.figures import figures
from onrecord.views.intake import intake
from onrecord.views.show import show
from onrecord.views.statements import StatementRow, statements
from onrecord.views.timeline import timeline
from onrecord.views.utterances import UtteranceRow
from onrecord.views.verify import verify
from onrecord.views.who import who

SHOWN = show(LEDGER, article(GAZETTE), place(GAZETTE, "300 cars").span)
assert SHOWN is not None

SHEETS = (
    statements_sheet(statements(LEDGER)),
    timeline_sheet(timeline(LEDGER)),
    figures_sheet(figures(LEDGER)),
    who_sheet(who(LEDGER, "lindqvist")),
    whom_sheet(who(LEDGER, "r")),
    intake_sheet(intake(LEDGER.pages)),
    shown_sheet([SHOWN]),
    verified_sheet([verify(LEDGER, {**TEXTS, UNDATED_PAGE: "short"})]),
)


def printed(write: Callable[[Sheet[StatementRow]], Iterable[str]]) -> str:
    return "".join(write(statements_sheet(statements(LEDGER))))


@dataclass(frozen=True, slots=True)
class Said:
    """A row of one text, for hostile words."""

    words: str


def said(words: str) -> Sheet[Said]:
    return Sheet(Said, [Said(words)], (Column("words", lambda row: row.words),))


def test_json_and_jsonl_hold_the_same_rows() -> None:
    rows = json.loads(printed(as_json))
    assert rows == [json.loads(line) for line in printed(as_jsonl).splitlines()]
    assert rows[0]["speaker"] == "Åsa Lindqvist"
    assert rows[0]["said"] == {"earliest": "2023-05-02", "latest": "2023-05-02"}
    assert rows[3]["speaker"] is None


def test_csv_parses_back() -> None:
    rows = list(csv.DictReader(io.StringIO(printed(as_csv))))
    assert [row["words"] for row in rows] == [row.words for row in statements(LEDGER)]
    assert (rows[0]["said_from"], rows[0]["said_to"]) == ("2023-05-02", "2023-05-02")
    assert (rows[3]["speaker"], rows[3]["said_from"]) == ("", "")
    assert rows[1]["via"] == "Radio Nord"
    assert [row["asserted"] for row in rows] == ["true", "false", "true", "true"]


def test_csv_without_rows_still_names_the_columns() -> None:
    assert "".join(as_csv(replace(SHEETS[0], rows=()))).startswith("citation,speaker,")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_csv_is_a_formula(sign: str) -> None:
    (row,) = csv.DictReader(io.StringIO("".join(as_csv(said(f"{sign}cmd|' /C calc'!A0"))), newline=""))
    assert row["words"] == f"'{sign}cmd|' /C calc'!A0"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n\x00")))
def test_any_words_survive_csv_and_jsonl(words: str) -> None:
    (row,) = csv.DictReader(io.StringIO("".join(as_csv(said(words))), newline=""), restval="")
    assert row["words"].removeprefix("'") == words.removeprefix("'")
    (line,) = "".join(as_jsonl(said(words))).rstrip("\n").split("\n")
    assert json.loads(line) == {"words": words}


def test_plain_text_is_one_aligned_line_a_row() -> None:
    head, *lines = printed(as_text).splitlines()
    assert head.split() == ["said", "printed", "outlet", "via", "inside", "origins", "also", "show", "statement"]
    column = head.index("statement")
    assert [line[column:] for line in lines] == [row.sentence for row in statements(LEDGER)]
    assert [line[0] for line in lines] == [" ", "~", " ", " "]
    assert "  date unknown  date unknown  undated.txt (outlet unknown)  " in lines[3]


def test_words_inside_somebodys_words_name_the_place_of_those() -> None:
    first, second, *rest = LEDGER.statements
    held = replace(LEDGER, statements=(first, replace(second, nested_in="s1"), *rest))
    text = "".join(as_text(statements_sheet(statements(held))))
    citation = statements(held)[0].citation
    assert f"inside what Åsa Lindqvist said ({citation})" in text
    (row,) = [
        row for row in csv.DictReader(io.StringIO("".join(as_csv(statements_sheet(statements(held)))))) if row["inside"]
    ]
    assert (row["id"], row["nested_in"], row["inside"], row["inside_citation"]) == (
        "s2",
        "s1",
        "Åsa Lindqvist",
        citation,
    )


def test_words_of_articles_cannot_command_a_terminal() -> None:
    assert printable("\x1b[31mred\x07\u202eback") == " [31mred back"
    assert "\x1b" not in "".join(as_text(said("\x1b]0;title\x07words")))


@pytest.mark.parametrize("width", [40, 80, 160])
def test_the_table_wraps_and_loses_no_word(width: int) -> None:
    out = io.StringIO()
    print_table(SHEETS[0], Console(file=out, width=width))
    text = out.getvalue()
    assert max(map(len, text.splitlines())) <= width
    for row in statements(LEDGER):
        assert all(word in text for word in row.words.split())


def test_markup_of_rich_and_markdown_is_only_words() -> None:
    out = io.StringIO()
    print_table(said("[bold]x[/bold] [link=http://a]"), Console(file=out, width=80))
    assert "[bold]x[/bold] [link=http://a]" in out.getvalue()
    assert escaped("a|b\n<script> [x](y) &amp;") == "a\\|b<br>\\<script\\> \\[x\\](y) \\&amp;"


def test_markdown_is_a_table() -> None:
    lines = printed(as_md).splitlines()
    assert lines[1] == "| " + " | ".join(["---"] * 10) + " |"
    assert all(line.replace("\\|", "").count("|") == lines[1].count("|") for line in lines)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.kind.__name__)
def test_every_view_goes_into_every_format(sheet: Sheet[object]) -> None:
    assert sheet.rows
    assert len(json.loads("".join(as_json(sheet)))) == len(sheet.rows)
    assert len(list(csv.reader(io.StringIO("".join(as_csv(sheet)), newline="")))) == len(sheet.rows) + 1
    for write in (as_text, as_md):
        text = "".join(write(sheet))
        assert all(column.heading in text for column in sheet.columns)
        assert "None" not in text
    out = io.StringIO()
    print_table(sheet, Console(file=out, width=100))
    assert "None" not in out.getvalue()


def test_a_candidate_on_the_timeline_is_marked() -> None:
    rows = [replace(row, asserted=row.clock is not Clock.SAID) for row in timeline(LEDGER)]
    told = "".join(as_text(timeline_sheet(rows))).splitlines()[1:]
    assert [line[0] for line in told] == ["~" if row.clock is Clock.SAID else " " for row in rows]


def test_two_sets_of_figures_of_one_name_are_told_apart() -> None:
    rows = figures(LEDGER)
    other = [replace(row, set="other", id=f"{row.id}x") for row in rows if row.set]
    told = "".join(as_text(figures_sheet([*rows, *other])))
    assert "(set 1 of 2)" in told
    assert "(set 2 of 2)" in told
    assert "(set " not in "".join(as_text(figures_sheet(rows)))


def test_an_utterance_without_dates_has_no_first_report() -> None:
    row = UtteranceRow("u", "Ada", Interval(None, None), "a#c0-3", "no dates", 2, (), (), ())
    assert "not known: no dates" in "".join(as_text(utterances_sheet([row])))
    assert "a#c0-3 (printed first)" in "".join(as_text(utterances_sheet([replace(row, first_because="printed first")])))
