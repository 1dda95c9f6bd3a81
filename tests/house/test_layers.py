"""Imports go down only; the rooms never touch the world."""

from importlinter.cli import lint_imports

OK = 0


def test_contracts_of_pyproject_hold() -> None:
    assert lint_imports(no_cache=True) == OK
