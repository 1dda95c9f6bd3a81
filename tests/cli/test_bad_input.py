"""Bad input: one line each, the rest of the batch unharmed, and an end of 2 only where nothing could be done."""

import ast
import json
import os
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest
from tests.builds import small
from tests.cli.running import one_line, run

from onrecord.store.connect import alone

GOOD = """Harbour opens in spring

The harbour of Northport will open on 4 May, Mayor Ada Brook said on Monday.

“We have waited long enough for this,” Brook told reporters at the town hall.
"""

FRENCH = """Le port ouvrira au printemps

Le port de la ville ouvrira ses portes le 4 mai, a déclaré lundi la maire devant les journalistes réunis à la mairie.

« Nous avons assez attendu », a-t-elle ajouté, avant de remercier les ouvriers qui travaillent depuis deux ans déjà.
"""

ACCENTS = GOOD.replace("Brook", "Bérénice Brûlé")

CASES: dict[str, tuple[str, bytes, bool, str]] = {
    "empty": ("empty.txt", b"", False, "empty file"),
    "blank": ("blank.txt", b" \n\n ", False, "nothing to read"),
    "binary": ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, False, "not a text"),
    "pdf": ("paper.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", False, "PDF"),
    "invalid UTF-8": ("broken.txt", ACCENTS.encode().replace("û".encode(), b"\xff", 1), True, "damaged UTF-8"),
    "UTF-16": ("wide.txt", GOOD.encode("utf-16"), True, ""),
    "UTF-16 without a mark": ("bare.txt", GOOD.encode("utf-16-le"), True, "UTF-16"),
    "Windows-1252": ("windows.txt", ACCENTS.encode("cp1252"), True, "Windows-1252"),
    "HTML without an article": (
        "menu.html",
        b"<!doctype html><html><head><title>Menu</title></head><body><nav><img src='a.png'></nav></body></html>",
        False,
        "no article",
    ),
    "French": ("french.txt", FRENCH.encode(), True, "English"),
}
"""Name -> file name, bytes, whether an article comes of it, and words of the one line about it."""


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")


@pytest.mark.parametrize("case", CASES)
def test_reading_a_bad_file_beside_a_good_one(case: str, tmp_path: Path) -> None:
    name, data, is_article, said = CASES[case]
    (tmp_path / name).write_bytes(data)
    alone_ = run("read", name)
    assert alone_.exit_code == (0 if is_article else 2)
    both = run("read", name, "good.txt")
    assert both.exit_code == 0
    bad, good = map(json.loads, both.stdout.splitlines())
    assert (bad["path"], good["path"]) == (name, "good.txt")
    assert (bad["article"] is not None) is is_article
    assert good["article"]["title"] == "Harbour opens in spring"
    assert said in " ".join(problem["what"] for problem in bad["problems"])
    assert bool(bad["problems"]) is bool(said)


def test_building_bad_files_beside_a_good_one(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    for name, data, _, _ in CASES.values():
        (folder / name).write_bytes(data)
    result = run("build", "news", "missing.txt")
    assert result.exit_code == 0
    lines = result.stderr.splitlines()
    for name, _, _, said in CASES.values():
        about = [line for line in lines if line.startswith(f"onrecord: {name}: ")]
        assert len(about) == bool(said)
        assert all(said in line for line in about)
    assert any("missing.txt: no such file" in line for line in lines)
    pages = json.loads(run("intake", "--format", "json").stdout)
    assert {Path(page["path"]).name for page in pages} == {
        "good.txt",
        *(name for name, _, is_article, _ in CASES.values() if is_article),
    }


@pytest.mark.parametrize("case", [case for case, (_, _, is_article, _) in CASES.items() if not is_article])
def test_building_only_a_bad_file(case: str, tmp_path: Path) -> None:
    name, data, _, said = CASES[case]
    (tmp_path / name).write_bytes(data)
    result = run("build", name)
    assert result.exit_code == 2
    assert said in one_line(result)


@pytest.mark.parametrize("command", ["read", "build", "intake"])
def test_a_missing_path(command: str) -> None:
    result = run(command, "missing.txt")
    assert result.exit_code == 2
    assert "no such file or folder" in (result.stdout if command == "read" else one_line(result))


def test_a_file_of_60_megabytes(tmp_path: Path) -> None:
    with (tmp_path / "dump.txt").open("wb") as file:
        file.truncate(60_000_000)
    result = run("build", "dump.txt")
    assert result.exit_code == 2
    assert "too large for an article (60 MB" in one_line(result)


def test_a_file_that_has_vanished_since_the_folder_was_listed(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere.txt")  # listed, and not there when it is opened
    result = run("news")
    assert result.exit_code == 0
    assert one_line(result).startswith("gone.txt: ")
    assert "vanished" in one_line(result)
    assert "Files: 1 new, 1 left out." in result.stdout


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    result = run("nothing")
    assert result.exit_code == 2
    assert "no article is there" in one_line(result)


@pytest.mark.parametrize("command", ["read", "intake", "stories", "copies"])
def test_an_empty_folder_where_no_story_is_needed(command: str, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    result = run(command, "nothing")
    assert result.exit_code in {0, 2}
    assert one_line(result).startswith("nothing: no article is there; .txt, .md and .html files")


def test_the_same_trouble_of_one_file_is_one_line(tmp_path: Path) -> None:
    words = "\n\n".join('The mayor said the harbour would open in May of the year." He left' for _ in range(3))
    (tmp_path / "odd.txt").write_text(f"Harbour to open\n\n{words}\n", "utf-8")
    told = run("build", "odd.txt").stderr.splitlines()
    assert len(told) == len({line.partition(" (")[0] for line in told})


def plainly(folder: Path, *args: str) -> tuple[int, str]:
    """How the command ends, and the last line of its errors, for a user without special permissions."""
    # First as ourselves, so that all of our code is loaded: a checkout in a private folder is closed to nobody.
    assert run("build", "good.txt", "--story", "warm.onrecord").exit_code == 0
    if args[0] != "build":
        assert run(*args, "--story", "warm.onrecord").exit_code == 0
    if os.geteuid() == 0:
        shutil.chown(folder, small.NOBODY)
        small.open_to_all(folder)
        return ast.literal_eval(small.as_nobody(partial(_shown, args)))  # type: ignore[no-any-return]  # what it shows
    return ast.literal_eval(_shown(args))  # type: ignore[no-any-return]  # what it shows


def _shown(args: tuple[str, ...]) -> str:
    result = run(*args)
    return repr((result.exit_code, result.stderr))


def test_a_folder_without_permission_leaves_the_rest_unharmed(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    code, errors = plainly(tmp_path, "build", "closed", "good.txt", "--story", "new.onrecord")
    closed.chmod(0o700)
    assert (code, errors.count("\n")) == (0, 1)
    assert "closed: no permission" in errors


def test_a_read_only_story_can_be_asked_but_not_built(tmp_path: Path) -> None:
    assert run("build", "good.txt").exit_code == 0
    (tmp_path / "story.onrecord").chmod(0o444)
    code, errors = plainly(tmp_path, "build", "good.txt")
    assert (code, errors.count("\n")) == (2, 1)
    assert "read-only" in errors
    assert plainly(tmp_path, "statements") == (0, "")


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


def _corrupt(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[1024 : len(data)] = b"\xaa" * (len(data) - 1024)
    path.write_bytes(data)


def _something_else(path: Path) -> None:
    path.write_text("not a story\n")


@pytest.mark.parametrize(
    ("spoil", "said"), [(_newer, "newer onrecord"), (_corrupt, "damaged"), (_something_else, "not a story file")]
)
def test_a_story_that_cannot_be_opened(spoil: object, said: str, tmp_path: Path) -> None:
    assert run("build", "good.txt").exit_code == 0
    path = tmp_path / "story.onrecord"
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes()
    for command in (("build", "good.txt"), ("statements",), ("check",), ("export",)):
        result = run(*command)
        assert result.exit_code == 2
        assert said in one_line(result)
    assert path.read_bytes() == before


def test_two_builds_at_once(tmp_path: Path) -> None:
    assert run("build", "good.txt").exit_code == 0
    with alone(tmp_path / "story.onrecord"):
        result = run("build", "good.txt")
        assert result.exit_code == 2
        assert "another build is writing" in one_line(result)
        assert run("statements").exit_code == 0
    assert run("build", "good.txt").exit_code == 0
