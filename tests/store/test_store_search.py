from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builds import small

from onrecord.ledger.values import Ledger, Statement
from onrecord.reading.values import Kind, Manner
from onrecord.store.connect import reading, transaction, writing
from onrecord.store.keep import keep_ledger
from onrecord.store.search import passages
from onrecord.store.story import open_story
from onrecord.text.article import UNKNOWN_TIME, Role
from onrecord.text.span import Citation, Span

TEXT = "Café closes\n\nThe Café on O’Brien Street, run by Zoë Ångström, will close on 12.5 terms.\n\nCloses for good?\n"


def statement(number: str, speaker: str | None, words: str) -> Statement:
    content = (Citation("a", Span(0, len(words)), words),)
    return Statement(
        id=number, article="a", speaker=speaker, entity=None, source=(), cue=(), content=content, addressee=(),
        speaker_named=None, said_words=None, manner=Manner.DIRECT, kind=Kind.STATEMENT, strength="said", medium=None,
        place=None, said=UNKNOWN_TIME, printed=UNKNOWN_TIME, outlet=None, chain=(), role=Role.BODY, nested_in=None,
        confidence=0.5, asserted=True, because="test", speaker_because="test",
    )  # fmt: skip


LEDGER = Ledger(statements=(statement("s1", "Zoë Ångström", "we will close"), statement("s2", None, "nothing new")))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    (folder / "cafe.txt").write_text(TEXT, encoding="utf-8")
    small.build_small(folder / "s.onrecord", folder)
    with writing(folder / "s.onrecord") as connection, transaction(connection):
        keep_ledger(connection, LEDGER, "test", "test")
    return folder / "s.onrecord"


@pytest.mark.parametrize(
    ("all_of", "none_of", "begin"),
    [
        ([["angstrom"]], [], ["The"]),
        ([["ANGS*"], ["zo*"]], [], ["The"]),
        ([["ANGS"]], [], []),
        ([["cafe"]], [], ["Caf", "The"]),
        ([["cafe"]], ["street"], ["Caf"]),
        ([["cafe on"]], [], ["The"]),
        ([["cafe o*"]], [], ["The"]),
        ([["cafe o"]], [], []),
        ([["street", "good"]], [], ["Clo", "The"]),
        ([["close", "closes"], ["good", "street"]], ["12.5"], ["Clo"]),
        ([["O’Brien"]], [], ["The"]),
        ([], ["cafe"], []),
        ([['"']], [], []),
        ([["NEAR("]], ["OR"], []),
        ([["\0"]], [], []),
    ],
)
def test_passages(story: Path, all_of: list[list[str]], none_of: list[str], begin: list[str]) -> None:
    with open_story(story) as held:
        found = held.passages(all_of, none_of)
        text = held.articles()[0].text
    assert sorted(words[:3] for _, _, words in found) == begin
    assert all(text[start:].startswith(words) for _, start, words in found)


def test_the_limit_holds(story: Path) -> None:
    with open_story(story) as held:
        assert [len(held.passages([["cafe"]], limit=limit)) for limit in (0, 1, 2, 50)] == [0, 1, 2, 2]


_TYPED = st.text(max_size=40) | st.text(alphabet="\"'*^()-+:{}“” aAND ORNEAR\0,.;é", max_size=30)


@settings(deadline=None)
@given(wanted=_TYPED, unwanted=_TYPED)
def test_nothing_that_is_looked_for_breaks_the_index(story: Path, wanted: str, unwanted: str) -> None:
    with reading(story) as connection:
        assert len(passages(connection, [[wanted], ["cafe"]], [unwanted], 5)) <= 5


def test_ledger_comes_back_as_it_was_kept(story: Path) -> None:
    with open_story(story) as held:
        assert held.ledger() == LEDGER
        assert held.info().complete


def test_whole_text_can_be_had_again(story: Path) -> None:
    with open_story(story) as held:
        article = held.articles()[0]
        assert article.text == TEXT
        assert held.raw(article.id) == TEXT.encode()
        assert held.article(article.id) == article
        assert held.reading(article.id) == held.readings()[0]
        assert (held.article("no"), held.raw("no")) == (None, None)
