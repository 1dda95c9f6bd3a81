"""A pile is divided the same way whatever its order; what nothing links to a story leaves it alone."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.stories import SETTING, PileStory, divide, known_of, one_story
from onrecord.ledger.story_copies import near_copies
from onrecord.ledger.story_ids import Known
from onrecord.ledger.story_merging import LEAST, Point, merge
from onrecord.ledger.story_words import product, runs_of, stem, vector
from onrecord.lexicons.load import load_background
from onrecord.text.article import UNDATED, Article, Interval, Published, Status

FERRY = (
    "The ferry Aurora ran aground off Kelso Point on Sunday, and 212 passengers were taken off by lifeboats.",
    "All 212 passengers of the Aurora were brought ashore by lifeboat after the ferry ran aground near Kelso Point.",
    "Captain Ivo Brandt of the ferry Aurora said a rudder had failed before she ran aground at Kelso Point.",
    "Divers looked at the hull of the Aurora, the ferry that ran aground off Kelso Point with 212 passengers.",
)
OTHER_FERRY = (
    "The ferry Meridian ran aground in the Dellmar Sound in fog; 90 passengers waited aboard until the tide rose.",
    "Fog led the ferry Meridian onto a bank in the Dellmar Sound, its owner Halloran Lines said; 90 were aboard.",
    "Halloran Lines said the Meridian would sail the Dellmar Sound again once the ferry's keel had been seen to.",
)
STRIKE = (
    "Bakers in Vossburg walked out over night shifts, and the union of bakers said the strike would last a week.",
    "The Vossburg bakers' strike over night shifts entered its third day, the bakers' union said.",
)
ALONE = (
    "A comet was seen over Tarn Observatory by the astronomer Lise Okafor.",
    "The museum in Pellworth bought a portrait by the painter Anselm Roth.",
)
PILE = (*FERRY, *OTHER_FERRY, *STRIKE, *ALONE)


def article(text: str, printed: date | None = None) -> Article:
    when = Published(Interval(printed, printed), Status.STATED) if printed else UNDATED
    name = f"{sum(ord(c) * i for i, c in enumerate(text, start=1)):016x}"
    return Article(id=name, text=text, title=text[:30], published=when)


def divided(texts: Iterable[str], moves: Mapping[str, str] | None = None) -> tuple[PileStory, ...]:
    return divide([article(t) for t in texts], load_background(), moves or {})


def groups(stories: Iterable[PileStory]) -> set[frozenset[str]]:
    return {frozenset(s.articles) for s in stories}


def ids(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(article(t).id for t in texts)


def test_two_accidents_of_one_kind_are_two_stories() -> None:
    assert groups(divided(PILE)) == {ids(FERRY), ids(OTHER_FERRY), ids(STRIKE), *(ids([t]) for t in ALONE)}


@given(st.permutations(PILE))
def test_the_order_of_articles_makes_no_difference(pile: list[str]) -> None:
    assert divided(pile) == divided(PILE)


@given(st.sets(st.sampled_from(PILE)), st.sampled_from(PILE))
def test_an_article_changes_only_stories_that_something_links_it_to(pile: set[str], new: str) -> None:
    weights = {text: vector(text, load_background()) for text in (*pile, new)}
    touched = {article(new).id}
    while more := {
        article(t).id
        for t in pile
        if article(t).id not in touched
        and any(product(weights[t], weights[o]) >= LEAST for o in (*pile, new) if article(o).id in touched)
    }:
        touched |= more
    before, after = divided(pile - {new}), divided(pile | {new})
    assert {s for s in before if not touched & set(s.articles)} == {s for s in after if not touched & set(s.articles)}


def test_a_story_keeps_its_id_while_later_articles_join() -> None:
    days = [date(2024, 5, day) for day in range(1, 5)]
    dated = [article(text, day) for text, day in zip(FERRY, days, strict=True)]
    names = {divide(dated[:n], load_background())[0].id for n in range(1, 5)}
    assert names == {f"s{dated[0].id}"}
    (story,) = divide(dated, load_background())
    assert (story.first, story.last) == (days[0], days[3])
    assert story.articles == tuple(a.id for a in dated)


OLDER = "Ivo Brandt, a captain, was fined in Osterhaven for sailing without a pilot."
NEWER = "The tanker Bellona lost a lifeboat in the Strait of Marl in heavy seas."
BRIDGE = (
    "Ivo Brandt, the captain fined in Osterhaven for sailing without a pilot, commanded the tanker Bellona, "
    "which lost a lifeboat in the Strait of Marl in heavy seas."
)


def grown(*piles: Iterable[Article], moves: Mapping[str, str] | None = None) -> tuple[PileStory, ...]:
    """The last of these piles, each divided with the memory of the one before it."""
    known: tuple[Known, ...] = ()
    stories: tuple[PileStory, ...] = ()
    for pile in piles:
        stories = divide(pile, load_background(), moves or {}, known)
        known = known_of(stories, known)
    return stories


def test_a_bridge_keeps_the_older_id_and_says_what_it_bridged() -> None:
    older, newer = article(OLDER, date(2024, 5, 1)), article(NEWER, date(2024, 5, 2))
    bridge = article(BRIDGE, date(2024, 5, 3))
    assert [s.id for s in grown([newer, older])] == [f"s{older.id}", f"s{newer.id}"]
    (story,) = grown([newer, older], [newer, bridge, older])
    assert (story.id, story.bridges) == (f"s{older.id}", (f"s{newer.id}",))
    (story,) = grown([newer], [newer, older], [newer, bridge, older], [newer, bridge, older])
    assert (story.id, story.bridges) == (f"s{newer.id}", (f"s{older.id}",))
    assert [(s.id, s.bridges) for s in grown([newer, older], [newer, bridge, older], [newer, older])] == [
        (f"s{older.id}", ()),
        (f"s{newer.id}", ()),
    ]


def test_an_undated_newcomer_of_a_smaller_hash_does_not_rename_its_story() -> None:
    texts = sorted(FERRY, key=lambda text: article(text).id)
    (before,) = divided(texts[1:])
    (after,) = grown([article(t) for t in texts[1:]], [article(t) for t in texts])
    assert after.articles[0] == article(texts[0]).id
    assert after.id == before.id


@given(st.lists(st.sets(st.sampled_from(PILE), min_size=1), min_size=1, max_size=3), st.sets(st.sampled_from(PILE)))
def test_stories_that_nothing_joins_keep_their_ids(piles: list[set[str]], more: set[str]) -> None:
    pile = [[article(t) for t in pile] for pile in (*piles, piles[-1] | more)]
    before, after = grown(*pile[:-1]), grown(*pile)
    named = {frozenset(s.articles): s.id for s in before}
    assert all(named.get(frozenset(s.articles), s.id) == s.id for s in after)
    assert len({s.id for s in after}) == len(after)


def test_a_story_is_not_renamed_by_what_is_moved_out_of_it_and_back() -> None:
    pile = [article(text, date(2024, 5, day)) for day, text in enumerate(FERRY, start=1)]
    first = pile[0].id
    (before,) = grown(pile)
    known = known_of([before])
    alone = divide(pile, load_background(), {first: first}, known)
    assert {s.id: s.moved for s in alone} == {before.id: (), f"s{first}-2": (first,)}
    assert {s.id for s in divide(pile, load_background(), {}, known_of(alone, known))} == {before.id}


def test_copies_of_one_article_do_not_push_the_rest_out() -> None:
    copies = [FERRY[0], *(f"{FERRY[0]} {tail}" for tail in ("More soon.", "Read on.", "(Reuters)", "By our staff."))]
    assert groups(divided([*copies, *FERRY[1:]])) == {ids([*copies, *FERRY[1:]])}


def test_a_digest_of_the_news_is_no_copy_of_what_it_has_the_words_of() -> None:
    digest = " ".join(dict.fromkeys([*FERRY, *OTHER_FERRY, *STRIKE, *ALONE]))
    points = [
        Point(vector(t, load_background()), runs=runs_of(t)) for t in (*STRIKE, *ALONE, digest, STRIKE[0] + " More.")
    ]
    assert near_copies(points) == [[0, 5], [1], [2], [3], [4]]


@pytest.mark.parametrize(("runs", "stories"), [(frozenset({1, 2}), 1), (frozenset(), 2)])
def test_near_copies_say_nothing_of_how_close_a_story_is(runs: frozenset[int], stories: int) -> None:
    one, other = Point({"crash": 0.5, "Lima": 0.8}, runs=runs), Point({"crash": 0.5, "Oslo": 0.8}, runs=runs)
    assert len(merge([one] * 4 + [other] * 4, one_story(SETTING))) == stories


def test_a_long_silence_parts_what_is_little_alike() -> None:
    def told(days: tuple[date, date]) -> int:
        texts = (
            "Rain closed the Lorne bridge again, and buses went round by Hexley and Upper Marl, the county said.",
            "Painters closed the Lorne bridge until June; ferries were laid on from Quarry Steps by Odell Brothers.",
        )
        return len(divide([article(t, d) for t, d in zip(texts, days, strict=True)], load_background()))

    assert told((date(2024, 5, 1), date(2024, 5, 2))) == 1
    assert told((date(2019, 5, 1), date(2024, 5, 2))) == 2


def test_a_year_that_a_page_names_parts_no_story() -> None:
    years = [Published(Interval(date(y, 1, 1), date(y, 12, 31)), Status.INFERRED) for y in (1996, 2005, 2013, 2020)]
    pile = [replace(article(t), published=year) for t, year in zip(FERRY, years, strict=True)]
    (story,) = divide(pile, load_background())
    assert (story.first, story.last) == (date(1996, 1, 1), date(2020, 12, 31))


def test_a_person_moves_an_article_and_it_stays() -> None:
    comet, strike, ferry = article(ALONE[0]).id, article(STRIKE[0]).id, article(FERRY[1]).id
    stories = divided(PILE, {comet: strike})
    (there,) = (s for s in stories if comet in s.articles)
    assert set(there.articles) == ids(STRIKE) | {comet}
    assert there.moved == (comet,)
    assert groups(divided(PILE, {ferry: ferry})) >= {frozenset({ferry}), ids(FERRY) - {ferry}}


@pytest.mark.parametrize("joined", [(FERRY[0], FERRY[1]), (ALONE[0], ALONE[1])])
def test_articles_moved_to_each_other_are_a_story(joined: tuple[str, str]) -> None:
    one, other = (article(t).id for t in joined)
    assert groups(divided(PILE, {one: other, other: one})) >= {frozenset({one, other})}


def test_a_move_to_an_article_that_is_gone_leaves_the_moved_one_alone() -> None:
    comet = article(ALONE[0]).id
    assert groups(divided(PILE, {comet: "gone"})) == groups(divided(PILE))


@given(st.lists(st.text(), max_size=6))
def test_no_text_is_too_odd(texts: list[str]) -> None:
    stories = divided(texts)
    assert sorted(a for s in stories for a in s.articles) == sorted(ids(texts))


@pytest.mark.parametrize(
    ("word", "like"),
    [("Strikes", "strike"), ("Parties", "party"), ("walked", "walk"), ("Brandt’s", "brandt"), ("pass", "passes")],
)
def test_forms_of_a_word_have_one_stem(word: str, like: str) -> None:
    assert stem(word) == stem(like)
