from dataclasses import replace
from datetime import date

from tests.web.pretend import FIGURES, STATEMENTS, interval

from onrecord.ledger.values import Clock
from onrecord.reading.values import Bound, Manner
from onrecord.text.article import UNKNOWN_TIME, Interval
from onrecord.web import plots, wording
from onrecord.web.lines import line, parts


def amount(low: float | None, high: float | None, unit: str | None, bound: Bound) -> str:
    return wording.amount(replace(FIGURES[0], low=low, high=high, unit=unit, bound=bound))


def test_amounts() -> None:
    assert amount(300, 300, "km", Bound.EXACT) == "300 km"
    assert amount(270, 330, "km", Bound.ABOUT) == "about 270–330 km"
    assert amount(500, None, "km", Bound.AT_LEAST) == "500 km or more"
    assert amount(None, 12, None, Bound.AT_MOST) == "12 or less"
    assert amount(2.5, 2.5, "%", Bound.EXACT) == "2.5%"
    assert amount(12000, 12000, None, Bound.EXACT) == "12,000"
    assert amount(4, 4, None, Bound.RATIO) == "4 times"
    assert amount(None, None, None, Bound.VAGUE) == "no number"


def test_large_numbers_have_their_words() -> None:
    assert amount(1e10, 1e11, "USD", Bound.VAGUE) == "roughly 10–100 billion USD"
    assert amount(1.5e6, 1.5e6, None, Bound.EXACT) == "1.5 million"
    assert amount(9e5, 2e6, None, Bound.RANGE) == "900,000–2 million"


def test_units_are_what_people_write() -> None:
    written = {
        "[mi_i]": "mi",
        "[lb_av]": "lb",
        "Cel": "°C",
        "kW.h": "kWh",
        "{ton}": "ton",
        "[mi_i]/h": "mph",
        "km/h": "km/h",
    }
    assert {code: wording.unit(code) for code in written} == written


def test_times_carry_iso() -> None:
    assert 'datetime="2024-09-13"' in wording.when(interval("2024-09-13"))
    assert 'title="2024-09-01/2024-09-30"' in wording.when(interval("2024-09-01", "2024-09-30"))
    assert 'title="2024-09-01/.."' in wording.when(Interval(date(2024, 9, 1), None))
    assert wording.when(UNKNOWN_TIME) == '<span class="unknown">date unknown</span>'


def quoted(words: str, manner: Manner) -> list[tuple[str, bool]]:
    return [(part.text, part.quoted) for part in parts(words, manner)]


def test_what_is_quoted_shows() -> None:
    assert quoted("“No.”", Manner.DIRECT) == [("“No.”", True)]
    assert quoted("No.", Manner.DIRECT) == [("“No.”", True)]
    assert quoted("that it “will not” do", Manner.MIXED) == [("that it ", False), ("“will not”", True), (" do", False)]
    assert quoted("that it will not", Manner.INDIRECT) == [("that it will not", False)]


def test_a_line_reads_as_a_sentence() -> None:
    first, second, third, _, asked, _ = (line(one) for one in STATEMENTS)
    assert (first.speaker, first.role, first.printed_as) == ("Ada Quill", "Transport Minister", "")
    assert (second.role, second.printed_as) == ("", "She")
    assert (third.speaker, third.named, third.pale) == ("Engineers", False, True)
    assert "weak rule" in third.why_pale
    assert asked.asked_of == "she"
    assert asked.colon


def test_a_role_loses_the_words_that_held_the_name() -> None:
    def role(speaker: str, source: str) -> str:
        cite = replace(STATEMENTS[0].source[0], words=source)
        return line(replace(STATEMENTS[0], speaker=speaker, source=(cite,))).role

    assert role("Ada Quill", "the Transport Minister Ada Quill") == "Transport Minister"
    assert role("Harbour Board", "The Harbour Board") == ""
    assert role("Ada Quill", "Ada Quill, the transport minister") == "transport minister"


def test_the_strip_puts_first_and_last_at_the_margins() -> None:
    strip = plots.strip([(Clock.SAID, interval("2024-01-01")), (Clock.PRINTED, interval("2024-12-31"))])
    assert strip is not None
    assert [lane.glyphs[0].middle for lane in strip.lanes] == [plots.MARGIN, 100 - plots.MARGIN]
    assert 2 <= len(strip.ticks) <= plots.TICKS


def test_an_open_end_reaches_the_edge() -> None:
    strip = plots.strip([(Clock.SAID, Interval(date(2024, 1, 1), None)), (Clock.SAID, interval("2024-02-01"))])
    assert strip is not None
    glyph = strip.lanes[0].glyphs[0]
    assert (glyph.end, glyph.open_end) == (100.0, True)


def test_no_date_no_strip() -> None:
    assert plots.strip([(Clock.SAID, UNKNOWN_TIME)]) is None


def test_ticks_of_an_axis_are_round() -> None:
    axis = plots.axis(FIGURES[:3], "t")
    assert axis is not None
    assert [tick.label for tick in axis.ticks] == ["200", "250", "300"]


def test_an_axis_takes_other_units_of_the_same_kind() -> None:
    other = replace(FIGURES[0], unit="kg", low=200_000.0, high=200_000.0)
    axis = plots.axis((FIGURES[0], other), "t")
    assert axis is not None
    assert (axis.low, axis.high) == (200.0, 300.0)
    glyph = axis.glyph(other)
    assert glyph is not None
    assert glyph.middle == plots.MARGIN
    assert axis.glyph(replace(other, unit="km")) is None


def test_an_axis_of_close_large_numbers_ends() -> None:
    near = replace(FIGURES[0], low=1e17, high=1e17 + 64)
    assert plots.axis((near,), "t") is not None


def test_one_number_needs_no_axis() -> None:
    assert plots.axis(FIGURES[:1], "t") is None
