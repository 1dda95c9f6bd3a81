"""The word lists: that they load, say where they come from, and hold what finders rely on."""

import tomllib
from importlib.resources import files

import pytest

from onrecord.lexicons.load import load_lexicon

NAMES = sorted(p.name for p in (files("onrecord.lexicons") / "data").iterdir() if p.name.endswith(".toml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_list_says_source_and_licence(name: str) -> None:
    table = tomllib.loads((files("onrecord.lexicons") / "data" / name).read_text(encoding="utf-8"))
    assert table["about"]["source"].strip()
    assert table["about"]["licence"].strip()


def test_every_list_is_filled() -> None:
    lexicon = load_lexicon()
    lists = (
        lexicon.cues, lexicon.outlets, lexicon.offices, lexicon.titles, lexicon.demonyms, lexicon.capitals,
        lexicon.first_names, lexicon.groups,
    )  # fmt: skip
    assert all(lists)


def test_keys_are_lower_case() -> None:
    lexicon = load_lexicon()
    for words in (lexicon.offices, lexicon.titles, lexicon.groups, lexicon.demonyms, lexicon.capitals):
        assert [w for w in words if w != w.lower() or w != w.strip()] == []
    assert {n for n in lexicon.first_names if n != n.lower()} == set()


@pytest.mark.parametrize(
    ("word", "country"),
    [("russian", "Russia"), ("u.s.", "United States"), ("british", "United Kingdom"), ("ukrainian", "Ukraine")],
)
def test_demonyms(word: str, country: str) -> None:
    assert load_lexicon().demonyms[word] == country


@pytest.mark.parametrize(
    ("city", "country"), [("kiev", "Ukraine"), ("kyiv", "Ukraine"), ("washington", "United States")]
)
def test_capitals(city: str, country: str) -> None:
    assert load_lexicon().capitals[city] == country


@pytest.mark.parametrize(("name", "gender"), [("angela", "f"), ("dmytro", "m"), ("taylor", "u"), ("antony", "m")])
def test_first_names(name: str, gender: str) -> None:
    assert load_lexicon().first_names[name] == gender


def test_a_lexicon_is_loaded_once() -> None:
    assert load_lexicon() is load_lexicon()


def test_outlets_know_their_country_by_name_or_by_web_address() -> None:
    lexicon = load_lexicon()
    countries = {outlet.name: outlet.country for outlet in lexicon.outlets}
    table = tomllib.loads((files("onrecord.lexicons") / "data" / "outlets.toml").read_text(encoding="utf-8"))
    named = {name for names in table["countries"].values() for name in names}
    assert named <= set(countries)
    known = ("The Hill", "The Guardian", "Daily Mail", "The Sydney Morning Herald", "Wikinews", "Meduza")
    assert [countries[name] for name in known] == ["US", "GB", "GB", "AU", None, None]
