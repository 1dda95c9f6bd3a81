"""Which files are read."""

from pathlib import Path

import pytest

from onrecord.intake.find import find_files


def names(*paths: Path) -> list[tuple[str, bool]]:
    return [(path.name, problem is None) for path, problem in find_files(paths)]


def test_folders_are_walked_in_order_and_the_rest_is_told(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in (
        "b.txt",
        "a.html",
        ".hidden.txt",
        "story.onrecord",
        "story.onrecord-wal",
        "x.lock",
        "photo.jpg",
        "sub/c.MD",
    ):
        (tmp_path / name).write_text("x")
    assert names(tmp_path) == [("a.html", True), ("b.txt", True), ("photo.jpg", False), ("c.MD", True)]


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    file = tmp_path / "wire.story"
    file.write_text("x")
    assert names(file) == [("wire.story", True)]


def test_a_missing_path_is_a_problem_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert names(tmp_path / "nothing", tmp_path / "a.txt", Path("bad\x00name")) == [
        ("nothing", False),
        ("a.txt", True),
        ("bad\x00name", False),
    ]


def test_a_folder_without_permission_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("os.scandir", refuse)  # root may read everything, so that a mode bit proves nothing here
    [(path, problem)] = find_files([tmp_path])
    assert path == tmp_path
    assert problem is not None
    assert "permission" in problem.what
