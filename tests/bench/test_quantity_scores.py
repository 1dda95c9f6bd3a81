import pytest
from bench.quantities import matched, same_change, same_subject, same_unit, same_value
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
