"""B-cubed and LEA against values that were worked out by hand."""

import pytest
from bench.clusters import b_cubed, lea

KEY = {1: "a", 2: "a", 3: "a", 4: "b", 5: "b", 6: "c", 7: "c", 8: "c", 9: "c", 10: "c"}
ANSWER = {1: "x", 2: "x", 3: "y", 4: "y", 5: "y", 6: "z", 7: "z", 8: "w", 9: "w", 10: "w"}


def test_the_same_clusters_are_perfect() -> None:
    renamed = {mention: cluster * 2 for mention, cluster in KEY.items()}
    assert b_cubed(KEY, renamed).f1 == pytest.approx(1.0)
    assert lea(KEY, renamed).f1 == pytest.approx(1.0)


def test_b_cubed_by_hand() -> None:
    # Recall: a (4 + 1) / 3, b 2, c (4 + 9) / 5. Precision: x 2, y (1 + 4) / 3, z 2, w 3.
    score = b_cubed(KEY, ANSWER)
    assert score.recall == pytest.approx((5 / 3 + 2 + 13 / 5) / 10)
    assert score.precision == pytest.approx((2 + 5 / 3 + 2 + 3) / 10)


def test_lea_by_hand() -> None:
    # a keeps 1 of 3 links, b 1 of 1, c 1 + 3 of 10. x keeps 1 of 1, y 1 of 3, z 1 of 1, w 3 of 3.
    score = lea(KEY, ANSWER)
    assert score.recall == pytest.approx((3 * 1 / 3 + 2 * 1 + 5 * 4 / 10) / 10)
    assert score.precision == pytest.approx((2 * 1 + 3 * 1 / 3 + 2 * 1 + 3 * 1) / 10)


def test_a_single_mention_has_one_link_to_itself() -> None:
    assert lea({1: "a"}, {1: "x"}).recall == 1.0
    assert lea({1: "a"}, {1: "x", 2: "x"}).recall == 0.0


def test_what_was_not_found_lowers_recall_and_what_is_not_there_precision() -> None:
    found = b_cubed({1: "a", 2: "a"}, {1: "x", 3: "x"})
    assert (found.precision, found.recall) == (0.25, 0.25)
    assert lea({1: "a", 2: "a"}, {1: "x", 3: "x"}).f1 == 0.0


def test_nothing_is_no_score() -> None:
    assert b_cubed({}, {}).f1 == lea({}, {}).f1 == 0.0
