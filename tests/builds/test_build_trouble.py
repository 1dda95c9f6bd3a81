import os
import shutil
from functools import partial
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.build import Doing, Step, build
from onrecord.store.errors import NoFolderError
from onrecord.store.story import open_story

FRENCH = (
    "Le pont est fermé\n\nLe maire de la ville a déclaré lundi que le pont resterait fermé jusqu'au printemps, "
    "parce que les câbles sont trop faibles et que les travaux n'ont pas commencé. Les habitants demandent un bac.\n"
)


def test_bad_files_are_named_and_the_rest_is_unharmed(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "french.txt").write_text(FRENCH, encoding="utf-8")
    for _ in range(2):
        report = small.build_small(story, folder)
        assert {"empty.txt", "binary.txt"} == {path for path, _ in report.skipped}
        assert all("\n" not in problem.what for _, problem in report.skipped)
        assert len(report.new or report.unchanged) == 6
    with open_story(story) as held:
        assert {path for path, _ in held.refused()} == {"empty.txt", "binary.txt"}
        french = next(h for h in held.held() if h.paths == ("french.txt",))
        assert (french.article.language, french.reading.attributions) == ("fr", ())
        assert held.observations(french.article.id) is None
        assert any("French" in p.what or "(fr)" in p.what for p in french.article.problems)


def test_missing_path_makes_no_story(tmp_path: Path) -> None:
    report = small.build_small(tmp_path / "s.onrecord", tmp_path / "nowhere")
    assert [path for path, _ in report.skipped] == [str(tmp_path / "nowhere")]
    assert list(tmp_path.iterdir()) == []


def test_missing_folder_takes_nothing_away(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    small.build_small(story, folder)
    folder.rename(tmp_path / "unplugged")
    report = small.build_small(story, folder)
    assert (report.removed, len(report.skipped)) == ((), 1)
    with open_story(story) as held:
        assert len(held.articles()) == 5


def test_no_folder_for_the_story(tmp_path: Path) -> None:
    with pytest.raises(NoFolderError):
        small.build_small(tmp_path / "nowhere" / "s.onrecord", small.write(tmp_path / "news"))


def test_a_file_that_vanishes_during_the_build(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"

    def vanish(step: Step) -> None:
        if step.doing is Doing.GATHERING and step.done == 1:
            (folder / "ferry.txt").unlink()

    report = build([folder], story, progress=vanish, model=small.SmallModel())
    assert [path for path, _ in report.skipped] == ["ferry.txt"]
    assert len(report.new) == 4
    assert small.build_small(story, folder).skipped == ()


def test_a_file_that_became_unfit_takes_its_article_with_it(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    small.build_small(story, folder)
    (folder / "ferry.txt").write_bytes(b"")
    report = small.build_small(story, folder)
    assert [path for path, _ in report.skipped] == ["ferry.txt"]
    with open_story(story) as held:
        assert len(held.articles()) == 4


def looked_at(story: Path, folder: Path) -> str:
    report = small.build_small(story, folder)
    return f"{report.unchanged} {report.removed} {[path for path, _ in report.skipped]}"


@pytest.mark.skipif(not small.IS_ROOT, reason="changing to a user without permissions needs root")
def test_what_may_not_be_looked_at_stays_as_it_was(tmp_path: Path) -> None:
    home = tmp_path / "home"
    folder, story = small.write(home / "news", ["bridge.txt", "ferry.txt"]), home / "s.onrecord"
    small.write(folder / "closed", ["cables.txt"])
    small.build_small(story, folder)
    (folder / "ferry.txt").chmod(0)
    (folder / "closed").chmod(0)
    shutil.chown(home, small.NOBODY)
    shutil.chown(story, small.NOBODY)
    small.open_to_all(tmp_path)
    assert small.as_nobody(partial(looked_at, story, folder)) == "('bridge.txt',) () ['closed', 'ferry.txt']"
    with open_story(story) as held:
        assert len(held.articles()) == 3


def test_odd_names(tmp_path: Path) -> None:
    folder, story = tmp_path / "news", tmp_path / "s?#%20 é.onrecord"
    folder.mkdir()
    names = [b"caf\xe9.txt", "ähm 100%.txt".encode(), b"a'b\"c;--.txt", b"two\nlines.txt"]
    for n, name in enumerate(names):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(f"Title {n}\n\nThe mayor said {n}.\n")
    assert len(small.build_small(story, folder).new) == 4
    report = small.build_small(story, folder, Path(os.fsdecode(b"no\xe9.txt")))
    assert len(report.unchanged) == 4
    assert [path for path, _ in report.skipped] == ["no\\xe9.txt"]
