import json

import pytest
from bench.quantities import matched, same_change, same_subject, same_unit, same_value
from bench.quantity_gold import ANY_UNIT, MARKS, digest, judged, without_marks
from bench.quantity_units import Stated, singular, unit_code, wanted


@pytest.mark.parametrize(
    ("row", "values"),
    [
        ({"value": "3", "normalized_unit": "month"}, [(3, "mo", "")]),
        ({"value": "50", "normalized_unit": "cent"}, [(0.5, "USD", "")]),
        ({"value": "470", "normalized_unit": "penny per share"}, [(4.7, "GBP/{share}", "")]),
        ({"value": "1.5-3", "normalized_unit": "kilometre"}, [(1.5, "km", ""), (3, "km", "")]),
        ({"value": "-233", "normalized_unit": "celsius"}, [(-233, "Cel", "")]),
        ({"value": "7", "normalized_unit": "european country"}, [(7, None, "country")]),
        ({"value": "0.5", "normalized_unit": "% condo"}, [(0.5, None, "condo")]),
        ({"value": "several", "normalized_unit": "-"}, []),
    ],
)
def test_what_the_annotators_wanted(row: dict[str, str], values: list[tuple[float, str | None, str]]) -> None:
    found = wanted(row)
    assert [s.value for s in found] == pytest.approx([v for v, _, _ in values])
    assert [(s.unit, s.noun) for s in found] == [(unit, noun) for _, unit, noun in values]


def test_each_score_asks_for_more_than_the_value() -> None:
    gold = Stated(5, "km", "", ">", frozenset({"range"}))
    assert same_value(gold, Stated(5.00001, "[mi_i]", ""))
    assert not same_value(gold, Stated(5.1, "km", ""))
    assert not same_unit(gold, Stated(5, "[mi_i]", ""))
    assert not same_change(gold, Stated(5, "km", "", "="))
    assert same_subject(gold, Stated(5, "mi", "", "=", frozenset({"range", "missile"})))
    assert not same_subject(gold, Stated(5, "km", ""))


def test_one_found_value_answers_one_wanted_value() -> None:
    assert matched([Stated(5, "km", ""), Stated(5, "km", "")], [Stated(5, "km", "")], same_value) == 1


def test_counted_nouns_need_the_same_noun() -> None:
    assert same_unit(Stated(5, None, "dog"), Stated(5, None, singular("dogs")))
    assert not same_unit(Stated(5, None, "dog"), Stated(5, None, "cat"))


def test_unknown_units_have_no_code() -> None:
    assert unit_code("lightning strike") is None
    assert singular("virus") == "virus"


def test_a_sentence_without_its_marks() -> None:
    assert without_marks("“It’s 2,000,” he said: two, or 3.5.") == "Its 2,000 he said two or 3.5."


def test_a_unit_that_was_not_judged_is_the_found_one() -> None:
    found = [Stated(5, "km", ""), Stated(7, None, "dog")]
    assert judged([Stated(5, ANY_UNIT, ""), Stated(7, ANY_UNIT, "")], found) == found
    assert judged([Stated(9, ANY_UNIT, "")], found) == [Stated(9, None, "")]
    assert judged([Stated(5, "[mi_i]", "")], found) == [Stated(5, "[mi_i]", "")]


def test_the_marks_keep_no_word_of_a_sentence() -> None:
    rows = [json.loads(line) for line in MARKS.read_text(encoding="utf-8").splitlines()]
    assert {row["part"] for row in rows} == {"tuned", "blind"}
    for row in rows:
        length = row["span"][1] - row["span"][0]
        spans = [s for q in row["quantities"] for s in (*q["subject"], *([q["noun"]] if "noun" in q else []))]
        assert len(row["sha256"]) == len(digest(""))
        assert all(0 <= start < end <= length for start, end in spans)
        assert all(set(q) <= {"values", "change", "subject", "unit", "noun"} for q in row["quantities"])
