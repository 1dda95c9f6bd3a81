import numpy as np
from bench.calibrate import Row, crossed, fitted, matrix, written

ROWS = [
    Row(f"article {n % 7}", {"good": 1.0} if n % 2 else {"bad": 1.0}, n % 2 == 1, n % 10 != 0 and n % 2 == 1, 1.0)
    for n in range(140)
]
NAMES = ["bad", "good"]


def test_evidence_for_weighs_more_than_evidence_against() -> None:
    bad, good, _ = fitted(ROWS, NAMES)
    assert good > 0 > bad


def test_a_matrix_has_a_column_for_each_name_and_one_of_ones() -> None:
    assert matrix(ROWS[:2], NAMES).tolist() == [[1, 0, 1], [0, 1, 1]]
    assert matrix([Row("a", {"unheard of": 1.0}, matched=True, right=True, weight=1.0)], NAMES).tolist() == [[0, 0, 1]]


def test_cross_validated_confidence_is_a_probability_that_separates() -> None:
    sure = crossed(ROWS, NAMES)
    right = np.array([row.right for row in ROWS])
    assert ((sure > 0) & (sure < 1)).all()
    assert sure[right].mean() > 0.8
    assert sure[~right].mean() < 0.2


def test_what_is_written_is_a_table_that_python_reads() -> None:
    namespace: dict[str, object] = {}
    exec(written(NAMES, np.array([-1.0, 2.0, 0.5]), {"bad": 70, "good": 70}), namespace)  # type: ignore[arg-type]  # noqa: S102
    assert namespace["WEIGHTS"] == {"bad": -1.0, "good": 2.0}
    assert namespace["BIAS"] == 0.5
