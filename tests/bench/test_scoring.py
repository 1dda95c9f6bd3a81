import pytest
from bench.polnear import parse
from bench.scoring import Marks, Score, inside_quotes, jaccard, manner, match, trim
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.values import Manner
from onrecord.text.span import Span, Spans

TEXT = 'The mayor said it would rain. "Bring coats," she said. "We will," one told him, adding that he was "glad".'


def at(words: str, text: str = TEXT, nth: int = 0) -> Spans:
    """The span of each piece (pieces are parted by ` … `)."""
    spans = []
    start = -1
    for _ in range(nth + 1):
        start = text.index(words.split(" … ", maxsplit=1)[0], start + 1)
    for piece in words.split(" … "):
        start = text.index(piece, start)
        spans.append(Span(start, start + len(piece)))
        start += len(piece)
    return tuple(spans)


GOLD = (
    Marks(at("The mayor"), at("said"), at("it would rain")),
    Marks(at("she"), at("said", nth=1), at('"Bring coats,"')),
    Marks((), at("told"), at('"We will,"')),
)


def scored(*found: Marks, gold: tuple[Marks, ...] = GOLD, text: str = TEXT) -> Score:
    score = Score()
    score.add(text, gold, found)
    return score


def test_the_gold_itself_scores_a_hundred_everywhere() -> None:
    score = scored(*GOLD)
    assert score.attribution.f1 == score.with_source.f1 == score.asserted.precision == 100
    for role in ("source", "cue", "content"):
        assert score.exact[role].f1 == score.edges[role].f1 == score.chars[role].f1 == 100


def test_nothing_found_scores_nothing_and_divides_by_nothing() -> None:
    score = scored()
    assert (score.attribution.precision, score.attribution.recall, score.attribution.f1) == (0, 0, 0)
    assert score.missed_cues == {"said": 2, "told": 1}


def test_a_wrong_source_counts_as_found_but_not_as_right() -> None:
    score = scored(Marks(at("she"), at("said"), at("it would rain")), GOLD[1], GOLD[2])
    assert score.attribution.right == 3
    assert score.with_source.right == 2


def test_where_gold_names_no_source_only_abstaining_is_right() -> None:
    assert scored(Marks((), at("told"), at('"We will,"'))).with_source.right == 1
    assert scored(Marks(at("one"), at("told"), at('"We will,"'))).with_source.right == 0


def test_a_named_source_is_counted_among_matches_and_over_all() -> None:
    score = scored(
        Marks(at("she"), (), at("it would rain"), named=True),
        Marks(at("she"), (), at('"Bring coats,"'), named=True),
        Marks(at("one"), (), at("glad"), named=True),
    )
    assert (score.named_in_match.right, score.named_in_match.found) == (1, 2)
    assert (score.named.right, score.named.found) == (1, 3)


@pytest.mark.parametrize(
    ("content", "hit"),
    [("it would rain", 1), ("would rain", 1), ("rain", 0), ("mayor said it would rain", 1), ("she said", 0)],
)
def test_a_content_matches_from_half_of_its_characters_on(content: str, hit: int) -> None:
    assert scored(Marks(at("The mayor"), at("said"), at(content))).attribution.right == hit


def test_matching_is_one_to_one_and_the_closest_wins() -> None:
    rough = Marks(at("she"), at("said"), at("it would rain."))
    exact = Marks(at("The mayor"), at("said"), at("it would rain"))
    (pair,) = match(GOLD[:1], (rough, exact))
    assert pair.found is exact
    assert scored(rough, exact, gold=GOLD[:1]).attribution.precision == 50


def test_two_attributions_of_one_content_are_told_apart_by_their_cues() -> None:
    one, two = (Marks(at("she"), at("said", nth=n), at("glad")) for n in (0, 1))
    assert [(m.gold, m.found) for m in match((one, two), (two, one))] == [(one, one), (two, two)]


def test_edges_forgive_punctuation_only_at_the_two_ends() -> None:
    score = scored(Marks(GOLD[1].source, GOLD[1].cue, at("Bring coats")), gold=GOLD[1:2])
    assert (score.exact["content"].right, score.edges["content"].right) == (0, 1)
    assert trim(TEXT, at('"Bring … coats,"')) == at("Bring … coats")
    assert trim(TEXT, at('"')) == ()


def test_characters_are_counted_without_white_space() -> None:
    score = scored(Marks((), (), at("it would")), gold=GOLD[:1])
    assert (score.chars["content"].right, score.chars["content"].gold) == (7, 11)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('"Bring coats,"', Manner.DIRECT),
        ("Bring coats", Manner.DIRECT),
        ("it would rain", Manner.INDIRECT),
        ('that he was "glad"', Manner.MIXED),
        ('"Bring coats," … "We will,"', Manner.DIRECT),
    ],
)
def test_manner_is_how_much_of_the_content_is_quoted(content: str, expected: Manner) -> None:
    assert manner(TEXT, at(content), inside_quotes(TEXT)) is expected


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“Stay,” he said. “All of you.", "“Stay,”“All of you."),
        ("He said ‘it’s late’ and left", "‘it’s late’"),
        ('"Open to the end\nnot here', '"Open to the end'),
        ("the mayor’s view", ""),
    ],
)
def test_quotation_marks_pair_within_a_paragraph(text: str, inside: str) -> None:
    assert "".join(text[i] for i in sorted(inside_quotes(text))) == inside


def test_brat_standoff_is_read_with_discontinuous_and_missing_parts() -> None:
    standoff = (
        "T1\tCue 10 14\tsaid\nT2\tContent 20 24;30 34\tsome text\nT3\tSource 0 9\tThe mayor\n"
        "T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T2 Cue:T1 Source:T3\n"
        "T5\tContent 40 44\tmore\nE2\tAttribution-no-source:T4 Cue:T1 Content:T5 Content2:T2\n"
        "E3\tAttribution:T4 Cue:T1\nA1\tDiscuss T1\n"
    )
    assert parse(standoff) == (
        Marks((Span(0, 9),), (Span(10, 14),), (Span(20, 24), Span(30, 34))),
        Marks((), (Span(10, 14),), (Span(20, 24), Span(30, 34), Span(40, 44))),
    )


@st.composite
def some_marks(draw: st.DrawFn) -> Marks:
    def spans() -> Spans:
        cuts = sorted(draw(st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=4, unique=True)))
        return tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))

    return Marks(spans(), spans(), spans())


@given(st.lists(some_marks(), max_size=5).map(tuple), st.lists(some_marks(), max_size=5).map(tuple))
def test_scores_stay_between_nothing_and_all(gold: tuple[Marks, ...], found: tuple[Marks, ...]) -> None:
    matches = match(gold, found)
    assert len({id(m.gold) for m in matches}) == len(matches) == len({id(m.found) for m in matches})
    assert all(m.jaccard == jaccard(m.gold.content, m.found.content) >= 0.5 for m in matches)
    score = scored(*found, gold=gold)
    assert score.with_source.right <= score.attribution.right <= min(len(gold), len(found))
