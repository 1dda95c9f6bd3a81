"""What is new: on the small record in made.py, and on pages made for corrections and versions."""

from dataclasses import replace
from datetime import date

import pytest
from tests.ledger.test_claims import ledger as on_record
from tests.views.made import COURIER, GAZETTE, LEDGER, MAY_2, MAY_3, TEXTS, UNDATED_PAGE, article, place

from onrecord.ledger.utterance_values import Flag, Meaning, Utterance, Variant, Wording
from onrecord.ledger.values import Ledger, Page, Relation, Statement, Version
from onrecord.reading.values import Bound, Kind
from onrecord.text.article import Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Span
from onrecord.views.changes import Change, ChangeRow, ChangesAsked
from onrecord.views.digest import digest
from onrecord.views.whats_new import whats_new

SINCE = ChangesAsked(since=date(2023, 5, 3))
S1, S2, S3, S4 = LEDGER.statements


def rows(ledger: Ledger, asked: ChangesAsked = SINCE) -> tuple[ChangeRow, ...]:
    return whats_new(ledger, asked, article)


def kinds(ledger: Ledger, asked: ChangesAsked = SINCE) -> list[tuple[str, str | None]]:
    return [(row.kind.value, row.statement) for row in rows(ledger, asked)]


def heard(*variants: tuple[Statement, tuple[Flag, ...]]) -> Utterance:
    """An utterance of which each statement is a wording."""
    return Utterance(
        id="u1",
        speaker="Åsa Lindqvist",
        entity="e1",
        said=MAY_2,
        first=variants[0][0].id,
        fullest=variants[0][0].id,
        first_because="by_hand",
        variants=tuple(
            Variant(one.id, one.article, one.content, Wording.ALTERED, "", flags, (), "by_hand")
            for one, flags in variants
        ),
        articles=len(variants),
    )


@pytest.mark.parametrize(
    ("since", "new", "undated"),
    [
        (date(2023, 5, 1), {"s1", "s2", "s3"}, {UNDATED_PAGE}),
        (date(2023, 5, 3), {"s1"}, {UNDATED_PAGE}),
        (date(2023, 5, 4), set(), {UNDATED_PAGE}),
    ],
)
def test_since_goes_by_the_day_of_printing(since: date, new: set[str], undated: set[str]) -> None:
    found = rows(LEDGER, ChangesAsked(since=since))
    assert {row.statement for row in found if row.kind is Change.NEW_STATEMENT} == new
    assert {row.article for row in found if row.kind is Change.UNDATED} == undated


def test_an_article_that_may_be_older_or_newer_is_listed_and_not_compared() -> None:
    bracket = Published(Interval(date(2023, 5, 1), date(2023, 5, 9)), Status.INFERRED)
    pages = tuple(replace(p, published=bracket) if p.id == COURIER else p for p in LEDGER.pages)
    assert kinds(replace(LEDGER, pages=pages)) == [("new_statement", "s1"), ("undated", None), ("undated", None)]


def test_an_added_article_is_compared_with_all_others_also_an_undated_one() -> None:
    assert kinds(LEDGER, ChangesAsked(article=UNDATED_PAGE)) == [("new_statement", "s4")]
    assert kinds(LEDGER, ChangesAsked(article="0123")) == []


def test_what_was_reported_before_is_a_repeat_that_says_by_whom_and_what_differs() -> None:
    flag = Flag(Meaning.NUMBER, "300", "about 290")
    (row, _) = rows(replace(LEDGER, utterances=(heard((S2, ()), (S1, (flag,))),)))
    assert (row.kind, row.rank, row.statement) == (Change.REPEAT, 1, "s1")
    assert "reported before, by The Courier, 2 May 2023" in row.because
    assert "number changed" in row.because
    assert [one.words for one in row.citations] == ["the ferry carries 300 cars"]
    assert [(one.article, one.words) for one in row.before] == [(COURIER, "The ferry carries about 290 cars")]


def test_a_claim_of_nobody_named_gets_its_first_named_source() -> None:
    unnamed = replace(S2, speaker=None, entity=None)
    ledger = replace(LEDGER, statements=(S1, unnamed, S3, S4), utterances=(heard((unnamed, ()), (S1, ())),))
    assert kinds(ledger)[0] == ("first_named_source", "s1")


def test_a_copy_is_one_line_and_its_statements_are_not_new() -> None:
    ledger = replace(LEDGER, statements=(replace(S1, copies=("s2",)), replace(S2, copies=("s1",)), S3, S4))
    (row, _) = rows(ledger)
    assert (row.kind, row.article, row.before[0].article) == (Change.COPY, GAZETTE, COURIER)
    assert "1 statement stood word for word in one by The Courier" in row.because


def test_several_new_reports_of_one_speech_act_are_one_line() -> None:
    ledger = replace(LEDGER, utterances=(heard((S2, ()), (S1, ())),))
    found = rows(ledger, ChangesAsked(since=date(2023, 5, 1)))
    assert [(row.statement, row.pages) for row in found if row.kind is Change.NEW_STATEMENT] == [("s3", 1), ("s2", 2)]


def test_a_denial_names_what_it_denies_where_the_words_fit() -> None:
    denial = replace(S1, kind=Kind.DENIAL, speaker="Bo Ek", entity=None)
    (row, _) = rows(replace(LEDGER, statements=(denial, S2, S3, S4)))
    assert row.kind is Change.DENIAL
    assert [one.words for one in row.before] == ["The ferry carries about 290 cars"]
    (other, _) = rows(replace(LEDGER, statements=(denial, S3, S4)))
    assert (other.kind, other.before) == (Change.DENIAL, ())


@pytest.mark.parametrize(("value", "found"), [(500.0, [Change.CHANGED_FIGURE]), (291.0, [])])
def test_another_value_is_a_changed_figure_and_the_same_number_is_none(value: float, found: list[Change]) -> None:
    f1, f2 = LEDGER.figures
    ledger = replace(LEDGER, statements=(), figures=(f1, replace(f2, low=value, high=value)))
    (*changed, undated) = rows(ledger)
    assert [row.kind for row in changed] == found
    assert undated.kind is Change.UNDATED
    assert all([one.words for one in row.before] == ["about 290 cars"] for row in changed)


def test_a_higher_count_is_news_also_where_an_open_bound_has_room_for_it() -> None:
    f1, f2 = LEDGER.figures
    bound = replace(f1, id="f0", bound=Bound.AT_LEAST, low=100.0, high=None)
    f1, f2 = replace(f1, bound=Bound.EXACT), replace(f2, low=500.0, high=500.0)
    (group,) = LEDGER.figure_sets
    sets = (replace(group, figures=("f0", "f1", "f2"), relation=Relation.DIFFERENT_TIME),)
    ledger = replace(LEDGER, statements=(), figures=(bound, f1, f2), figure_sets=sets)
    assert [row.kind for row in rows(ledger)] == [Change.CHANGED_FIGURE, Change.UNDATED]
    alone = replace(ledger, figures=(bound, f2), figure_sets=(replace(group, figures=("f0", "f2")),))
    assert [row.kind for row in rows(alone)] == [Change.UNDATED]


_OLD, _NEW = "0a" * 8, "0b" * 8
_VERSIONS = {
    _OLD: "Mill burns\n\nIt was 31 years old, a register says. Ek said that nobody was hurt.\n",
    _NEW: "Mill burns\n\nThe mill was 13 years old.\n\nCorrection: An earlier version said it was 31 years old.\n",
}


def _version(id_: str) -> Article:
    text = _VERSIONS[id_]
    lines = [line for line in text.split("\n") if line]
    spans = [Span(text.index(line), text.index(line) + len(line)) for line in lines]
    roles = [Role.HEADLINE, *[Role.BODY] * (len(lines) - 1)]
    return Article(id_, text, segments=tuple(Segment(s, r, "by_hand") for s, r in zip(spans, roles, strict=True)))


def _page(id_: str, day: Interval) -> Page:
    base = LEDGER.pages[0]
    return replace(base, id=id_, paths=(f"{id_}.txt",), outlet="The Miller", published=Published(day, Status.STATED))


def _versions() -> Ledger:
    text = _VERSIONS[_OLD]
    start = text.index("that nobody")
    cited = replace(
        place(GAZETTE, "300 cars"), article=_OLD, span=Span(start, start + 20), words="that nobody was hurt"
    )
    said = replace(S1, id="m1", article=_OLD, content=(cited,), source=(), cue=(), speaker="Ek", entity=None)
    both = Version("v1", (_OLD, _NEW), _NEW, "by_hand")
    return Ledger(pages=(_page(_OLD, MAY_2), _page(_NEW, MAY_3)), statements=(said,), versions=(both,))


def test_a_correction_comes_first_with_what_it_corrects_and_a_later_version_owns_up_to_what_it_dropped() -> None:
    correction, dropped = whats_new(_versions(), SINCE, _version)
    assert (correction.kind, correction.rank) == (Change.CORRECTION, 1)
    assert correction.what.startswith("Correction: An earlier version")
    assert [one.words for one in correction.before] == ["It was 31 years old, a register says."]
    assert (dropped.kind, dropped.what, dropped.article) == (Change.VANISHED_WORDS, "that nobody was hurt", _NEW)
    assert "stood in the version of 2 May 2023, no longer in that of 3 May 2023" in dropped.because


def test_articles_that_are_no_versions_drop_nothing() -> None:
    found = whats_new(replace(_versions(), versions=()), SINCE, _version)
    assert [row.kind for row in found] == [Change.CORRECTION]


def test_every_row_holds_the_very_words_and_the_order_of_articles_makes_no_difference() -> None:
    asked = ChangesAsked(since=date(2023, 5, 1))
    found = rows(LEDGER, asked)
    for row in found:
        assert all(TEXTS[one.article][one.start : one.end] == one.words for one in (*row.citations, *row.before))
    assert [row.rank for row in found] == list(range(1, len(found) + 1))
    turned = replace(LEDGER, pages=LEDGER.pages[::-1], statements=LEDGER.statements[::-1])
    assert rows(turned, asked) == found


def test_a_changed_position_is_a_shift_with_the_earlier_words_and_no_second_line() -> None:
    made = on_record(
        "Harbour master John Brown said the harbour stays open.",
        "Harbour master John Brown said he had decided to close the harbour.",
    )
    (row,) = whats_new(made, ChangesAsked(since=date(2024, 9, 11)), lambda _: None)
    assert (row.kind, row.speaker, row.rank) == (Change.SHIFT, "John Brown", 1)
    assert "close the harbour" in row.what
    assert [one.words for one in row.before] == ["the harbour stays open"]
    paper = digest(made, date(2024, 9, 11), lambda _: None)
    (shown,) = next(one.sentences for one in paper.sections if one.heading == "Changed positions and denials")
    assert "Earlier words of the same speaker, which cannot hold beside these: “the harbour stays open”" in shown.text
    assert whats_new(made, ChangesAsked(since=date(2024, 9, 12)), lambda _: None) == ()
