"""What the rooms must not do, as far as a look at the code can tell. import-linter holds the imports."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "onrecord"
ROOMS = ("text", "reading", "ledger", "views")
WORLD = {"open", "print", "input", "exec", "eval", "compile", "__import__", "id", "globals"}
"""Builtins that touch the world, or whose result differs between runs (`id`)."""


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((SOURCE / folder).rglob("*.py"))]


def name(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("path", modules(*ROOMS), ids=name)
def test_rooms_call_nothing_that_touches_the_world(path: Path) -> None:
    assert not WORLD & called(path)


def called(path: Path) -> set[str]:
    """Every name that is called as a function."""
    calls = (n.func for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Call))
    return {function.id for function in calls if isinstance(function, ast.Name)}


@pytest.mark.parametrize("path", modules(*ROOMS), ids=name)
def test_values_of_the_rooms_are_frozen_or_private(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "dataclass":
                    options = {k.arg for k in decorator.keywords}
                    assert {"frozen", "slots"} <= options, node.name


@pytest.mark.parametrize("path", modules("."), ids=name)
def test_nothing_happens_at_import_time(path: Path) -> None:
    """Module level holds definitions, constants and docstrings: no loops, no calls for their effect."""
    for node in ast.parse(path.read_text()).body:
        assert not isinstance(node, (ast.For, ast.While, ast.With, ast.Try)), f"line {node.lineno}"
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant), f"line {node.lineno}"


@pytest.mark.parametrize("path", modules("."), ids=name)
def test_no_file_outgrows_its_room(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 300


@pytest.mark.parametrize("path", [p for p in modules(".") if "web" not in p.parts and "cli" not in p.parts], ids=name)
def test_only_the_edges_speak_to_the_user(path: Path) -> None:
    assert "print" not in called(path)


def test_sql_lives_in_the_store_only() -> None:
    outside = [p for p in modules(".") if "store" not in p.relative_to(SOURCE).parts]
    assert [name(p) for p in outside if "sqlalchemy" in p.read_text() or "sqlite3" in p.read_text()] == []
