from datetime import date
from pathlib import Path

import pytest
from tests.builds import small

from onrecord.build import build
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.read import read
from onrecord.reading.values import Reading
from onrecord.store.prints import fingerprint
from onrecord.store.story import open_story
from onrecord.text.article import Article
from onrecord.text.tokens import Observations

ALL = tuple(sorted(small.ARTICLES))


def test_what_is_unchanged_is_not_read_again(tmp_path: Path) -> None:
    folder, story, model = small.write(tmp_path / "news"), tmp_path / "s.onrecord", small.SmallModel()
    first = small.build_small(story, folder, model=model)
    assert (first.new, first.unchanged, first.read, first.observed) == (ALL, (), 5, 5)
    before = story.read_bytes()
    again = small.build_small(story, folder, model=model)
    assert (again.new, again.unchanged, again.read, again.observed) == ((), ALL, 0, 0)
    assert len(model.shown) == 5
    assert again.counts == first.counts
    assert story.read_bytes() == before


def test_only_the_changed_article_is_read(tmp_path: Path) -> None:
    folder, story, model = small.write(tmp_path / "news"), tmp_path / "s.onrecord", small.SmallModel()
    small.build_small(story, folder, model=model)
    (folder / "ferry.txt").write_text("Ferry stops\n\nThe ferry will stop in May, the port authority said.\n")
    (folder / "new.txt").write_text("Tunnel planned\n\nA tunnel is planned, the mayor said.\n")
    report = small.build_small(story, folder, model=model)
    assert (report.new, report.changed, report.read) == (("new.txt",), ("ferry.txt",), 2)
    assert len(report.unchanged) == 4
    assert len(model.shown) == 7


def test_other_rules_read_again_without_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, story, model = small.write(tmp_path / "news"), tmp_path / "s.onrecord", small.SmallModel()
    small.build_small(story, folder, model=model)

    def changed(*rooms: str) -> str:
        return fingerprint(*rooms) + ("x" if "reading" in rooms else "")

    monkeypatch.setattr("onrecord.store.parts.fingerprint", changed)
    report = small.build_small(story, folder, model=model)
    assert (report.unchanged, report.read, report.observed, len(model.shown)) == (ALL, 5, 0, 5)


def test_another_model_sees_everything_again(tmp_path: Path) -> None:
    folder, story, other = small.write(tmp_path / "news"), tmp_path / "s.onrecord", small.SmallModel("small-2")
    small.build_small(story, folder)
    report = small.build_small(story, folder, model=other)
    assert (report.read, report.observed, len(other.shown)) == (5, 5, 5)
    with open_story(story) as held:
        assert held.info().model == "small-2"


def test_a_given_date_is_remembered(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news", ["bridge.txt"]), tmp_path / "s.onrecord"
    build([folder], story, published=date(2024, 3, 5), model=small.SmallModel())
    with open_story(story) as held:
        dated = held.articles()[0].published.when
    assert dated.earliest == dated.latest == date(2024, 3, 5)
    assert small.build_small(story, folder).read == 0
    assert build([folder], story, published=date(2024, 3, 6), model=small.SmallModel()).read == 1


def test_a_fault_of_ours_costs_one_article_and_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"

    def stumbles(article: Article, observations: Observations, lexicon: Lexicon) -> Reading:
        if "ferry" in article.text:
            raise ZeroDivisionError
        return read(article, observations, lexicon)

    monkeypatch.setattr("onrecord.build.read", stumbles)
    report = small.build_small(story, folder)
    assert [path for path, _ in report.failed] == ["ferry.txt"]
    assert "ZeroDivisionError" in report.failed[0][1].what
    assert (len(report.new), report.read) == (4, 4)
    with open_story(story) as held:
        assert len(held.articles()) == 5
    monkeypatch.undo()
    again = small.build_small(story, folder)
    assert (again.read, again.observed, again.failed) == (1, 0, ())


def test_nothing_heavy_is_loaded_when_nothing_changed(tmp_path: Path) -> None:
    folder, story = small.write(tmp_path / "news"), tmp_path / "s.onrecord"
    # Whatever this test process has loaded: fresh ones tell.
    code = (
        "import sys; from pathlib import Path; from onrecord.build import build; from tests.builds import small;"
        f"report = build([Path({str(folder)!r})], Path({str(story)!r}), model=small.SmallModel());"
        "print(report.read, sorted({'spacy', 'trafilatura', 'py3langid', 'alembic', 'numpy'} & set(sys.modules)))"
    )
    assert small.run(code).startswith("5 ")
    assert small.run(code) == "0 []\n"
