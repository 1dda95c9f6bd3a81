from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from tests.reading.counting import article_of, quantities_of

from onrecord.ledger.figures import figures
from onrecord.ledger.values import Figure, FigureSet, Page, Relation, Statement
from onrecord.ledger.verdicts import Decision
from onrecord.reading.values import EntityType, Kind, Manner, Mention, MentionKind, Reading
from onrecord.text.article import UNKNOWN_TIME, Article, Interval, Published, Role, Status
from onrecord.text.span import Span, cite

MONDAY = date(2025, 3, 3)
Told = tuple[int | None, str]
"""Days after Monday on which the text was printed (None: undated), and the text."""


def page_of(article: Article, day: int | None) -> Page:
    printed = None if day is None else MONDAY + timedelta(days=day)
    published = Published(Interval(printed, printed), Status.UNKNOWN if printed is None else Status.STATED)
    return Page(article.id, (), None, "Paper", None, (), "en", published, False, (), (), (), len(article.text))


def places_of(text: str, names: tuple[str, ...]) -> tuple[Mention, ...]:
    found = [(text.find(n), n) for n in names if n in text]
    return tuple(Mention(Span(at, at + len(n)), MentionKind.NAME, EntityType.PLACE, n, "test") for at, n in found)


def told(
    *texts: Told,
    places: tuple[str, ...] = (),
    said: tuple[Statement, ...] = (),
    decisions: tuple[Decision, ...] = (),
) -> tuple[tuple[Figure, ...], tuple[FigureSet, ...]]:
    articles = [article_of(text, f"a{n}") for n, (_, text) in enumerate(texts)]
    pages = tuple(page_of(a, day) for a, (day, _) in zip(articles, texts, strict=True))
    readings = [Reading(a.id, mentions=places_of(a.text, places), quantities=quantities_of(a.text)) for a in articles]
    return figures(pages, said, list(zip(articles, readings, strict=True)), decisions=decisions)


def relations(*texts: Told, places: tuple[str, ...] = ()) -> list[Relation]:
    return [s.relation for s in told(*texts, places=places)[1]]


BURNT_14, BURNT_19 = "The fire destroyed 14 warehouses.", "The blaze destroyed 19 warehouses, the union said."


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([(0, BURNT_14), (0, BURNT_19)], Relation.CONFLICT),
        ([(0, BURNT_14), (1, BURNT_19)], Relation.CONFLICT),
        ([(0, BURNT_14), (90, BURNT_19)], Relation.AMBIGUOUS),
        ([(0, "ZXQ has a range of 300 km."), (90, "ZXQ has a range of 500 km.")], Relation.DIFFERENT_TIME),
        ([(0, "ZXQ has a range of 300 km."), (1, "ZXQ has a range of 500 km.")], Relation.CONFLICT),
        ([(0, BURNT_14), (None, BURNT_19)], Relation.AMBIGUOUS),
        ([(0, BURNT_14), (0, BURNT_14)], Relation.AGREES),
        ([(0, BURNT_14)], Relation.SINGLE),
        ([(0, BURNT_14), (0, "The fire destroyed at least 10 warehouses.")], Relation.COMPATIBLE),
        ([(0, BURNT_14), (0, "The fire destroyed about 15 warehouses.")], Relation.ROUNDING),
        ([(0, "Three people were killed."), (1, "Five people are dead.")], Relation.DIFFERENT_TIME),
        ([(0, "The crash left three dead."), (1, "The death toll rose to four.")], Relation.DIFFERENT_TIME),
        ([(1, "Three people were killed."), (0, "Five people are dead.")], Relation.CONFLICT),
        ([(0, "Three people were killed."), (0, "Five people are dead.")], Relation.AMBIGUOUS),
        ([(0, "About 40 tonnes of diesel leaked."), (1, "120 tonnes of diesel leaked.")], Relation.CONFLICT),
        ([(0, "ZXQ has a range of 300 km."), (0, "ZXQ has a range of 186 miles.")], Relation.ROUNDING),
        (
            [(0, "ZXQ rockets have a range of 300 km."), (0, "They sold a type of ZXQ with a range of 165 km.")],
            Relation.DIFFERENT_VARIANT,
        ),
    ],
)
def test_a_pair_of_figures(texts: list[Told], expected: Relation) -> None:
    assert relations(*texts) == [expected]


@pytest.mark.parametrize(
    "texts",
    [
        [(0, "Missiles with a range of 300 km arrived."), (0, "Missiles with a range of 500 km arrived.")],
        [(0, "He met 12 officials."), (0, "He spoke to 14 officials.")],
        [(0, "The fire could destroy 14 warehouses."), (0, "The fire may destroy 19 warehouses.")],
        [(0, "With a range of 75 miles, a system like ZXQ could hit anything."), (0, "ZXQ has a range of 300 km.")],
        [(0, "He waited for 14 days."), (0, "He waited for 19 days.")],
        [(0, "Two more people were killed."), (0, "Five people were killed.")],
    ],
)
def test_no_conflict_is_made_up(texts: list[Told]) -> None:
    assert Relation.CONFLICT not in relations(*texts)


def test_other_places_are_other_events() -> None:
    texts = ((0, "Three people were killed in Alder."), (0, "Five people were killed in Skerry."))
    assert relations(*texts, places=("Alder", "Skerry")) == [Relation.SINGLE, Relation.SINGLE]
    assert relations(*texts, places=("Alder",)) == [Relation.AMBIGUOUS]
    assert relations(*texts) == [Relation.AMBIGUOUS]


def test_a_toll_that_grows_survives_a_late_reprint() -> None:
    three, five = "Three people were killed.", "Five people are dead."
    assert relations((0, three), (1, three), (1, five), (2, five)) == [Relation.DIFFERENT_TIME]
    assert relations((0, five), (1, three)) == [Relation.CONFLICT]


def test_one_voice_giving_two_numbers_leaves_it_open() -> None:
    text = "The fire destroyed 14 warehouses. Another fire destroyed 19 warehouses."
    assert relations((0, text), (0, "The fire destroyed 30 warehouses.")) == [Relation.AMBIGUOUS]


def test_durations_are_no_figures() -> None:
    assert told((0, "The war has lasted 20 months."))[0] == ()


def test_the_order_of_articles_is_nothing() -> None:
    texts: list[Told] = [(0, BURNT_14), (1, BURNT_19), (2, "The road is 300 kilometers (186 miles) long.")]
    articles = [article_of(text, f"a{n}") for n, (_, text) in enumerate(texts)]
    pages = [page_of(a, day) for a, (day, _) in zip(articles, texts, strict=True)]
    pairs = [(a, Reading(a.id, quantities=quantities_of(a.text))) for a in articles]
    made = {figures(tuple(pages[i] for i in order), (), [pairs[i] for i in order]) for order in permutations(range(3))}
    assert len(made) == 1


def test_every_word_is_cited() -> None:
    found, sets = told((0, BURNT_14), (0, BURNT_19))
    assert [(f.citation.words, f.of, f.property) for f in found] == [
        ("14", "warehouses", "destroyed"),
        ("19", "warehouses", "destroyed"),
    ]
    assert [(f.of_words.words if f.of_words else None) for f in found] == ["warehouses", "warehouses"]
    assert (sets[0].subject, sets[0].property, sets[0].unit) == ("warehouses", "destroyed", None)
    assert set(sets[0].figures) == {f.id for f in found}


def statement(article: str, text: str, content: str, speaker: str) -> Statement:
    at = text.index(content)
    cited = cite(article, text, Span(at, at + len(content)))
    return Statement(
        id=f"{speaker}-{at}",
        article=article,
        speaker=speaker,
        entity=None,
        source=(),
        cue=(),
        content=(cited,),
        addressee=(),
        speaker_named=None,
        said_words=None,
        manner=Manner.INDIRECT,
        kind=Kind.STATEMENT,
        strength="said",
        medium=None,
        place=None,
        said=UNKNOWN_TIME,
        printed=UNKNOWN_TIME,
        outlet=None,
        chain=(),
        role=Role.BODY,
        nested_in=None,
        confidence=1.0,
        asserted=True,
        because="test",
        speaker_because="test",
    )


def test_the_innermost_statement_gives_the_figure() -> None:
    text = "Ann said that Bob said that the fire destroyed 14 warehouses. The blaze destroyed 19 sheds."
    outer = statement("a0", text, "Bob said that the fire destroyed 14 warehouses", "Ann")
    inner = statement("a0", text, "the fire destroyed 14 warehouses", "Bob")
    found, _ = told((0, text), said=(outer, inner))
    assert [(f.speaker, f.statement) for f in found] == [("Bob", inner.id), (None, None)]


def test_the_story_has_one_card_for_the_range(story_folder: Path) -> None:
    texts = [p.read_text(encoding="utf-8") for p in sorted(story_folder.glob("*.txt"))]
    found, sets = told(*((n, text) for n, text in enumerate(texts)))
    by_id = {f.id: f for f in found}
    (card,) = [s for s in sets if s.unit == "km"]
    assert card.relation is Relation.DIFFERENT_VARIANT
    assert card.subject == "ATACMS"
    lows = sorted((by_id[i].low, by_id[i].unit) for i in card.figures)
    assert lows == [
        (102, "[mi_i]"),
        (165, "km"),
        (180, "[mi_i]"),
        (186, "[mi_i]"),
        (290, "km"),
        (300, "km"),
        (300, "km"),
    ]
    assert Relation.CONFLICT not in {s.relation for s in sets}
