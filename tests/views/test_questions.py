"""What may be asked of a record, on the small one in made.py."""

from dataclasses import replace
from datetime import date

import pytest
from tests.views.made import COURIER, GAZETTE, LEDGER, TEXTS, UNDATED_PAGE, article, place

from onrecord.ledger.pages import page
from onrecord.ledger.values import ChainLink, Clock, Ledger, Relation
from onrecord.text.article import Interval, Status
from onrecord.text.span import Citation, Span
from onrecord.views.days import overlaps
from onrecord.views.figures import figures
from onrecord.views.intake import intake
from onrecord.views.show import show
from onrecord.views.statements import Asked, Which, relays, statements, undated
from onrecord.views.summary import sentences, summarise
from onrecord.views.timeline import TimelineAsked, timeline
from onrecord.views.verify import verify
from onrecord.views.who import who
from onrecord.views.whom import near

MAY_2 = date(2023, 5, 2)
MAY_3 = date(2023, 5, 3)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (Asked(), "s1 s2 s3 s4"),
        (Asked(speaker="LINDQVIST"), "s1 s2"),
        (Asked(speaker="asa lind"), "s1 s2"),
        (Asked(speaker="nobody"), ""),
        (Asked(unnamed=True), "s3 s4"),
        (Asked(outlet="courier"), "s2 s3"),
        (Asked(outlet="radio nord"), "s2"),
        (Asked(text="300 CARS"), "s1"),
        (Asked(since=MAY_2), "s1"),
        (Asked(until=MAY_2), "s1"),
        (Asked(since=MAY_3), ""),
        (Asked(since=MAY_3, clock=Clock.PRINTED), "s1"),
        (Asked(until=MAY_2, clock=Clock.PRINTED), "s2 s3"),
        (Asked(clock=Clock.PRINTED), "s2 s3 s1 s4"),
        (Asked(which=Which.ASSERTED), "s1 s3 s4"),
        (Asked(which=Which.CANDIDATES), "s2"),
        (Asked(speaker="lindqvist", which=Which.CANDIDATES), "s2"),
    ],
)
def test_statements(asked: Asked, ids: str) -> None:
    assert " ".join(row.id for row in statements(LEDGER, asked)) == ids


def test_a_statement_is_ready_to_be_shown() -> None:
    first, second, third, fourth = statements(LEDGER)
    assert first.sentence == "Åsa Lindqvist said “the ferry carries 300 cars”"
    assert first.citation == f"{GAZETTE}#c51-77"
    assert TEXTS[GAZETTE][51:77] == "the ferry carries 300 cars"
    assert first.via == ()
    assert second.via == ("Radio Nord",)
    assert third.sentence == "A clerk was asked whether the keel leaks"
    assert fourth.sentence == "critics (speaker not named) say: The keel will leak"


def test_a_statement_inside_another_says_in_whose_words_it_stands() -> None:
    s1, s2, s3, s4 = LEDGER.statements
    held = replace(LEDGER, statements=(s1, s2, replace(s3, nested_in="s2"), replace(s4, nested_in="s3")))
    rows = {row.id: row for row in statements(held)}
    assert (rows["s1"].inside, rows["s1"].inside_citation) == ((), None)
    assert (rows["s3"].inside, rows["s3"].inside_citation) == (("Lindqvist",), rows["s2"].citation)
    assert rows["s4"].inside == ("somebody not named", "Lindqvist")


def test_the_page_of_a_person_says_in_whose_words_the_person_speaks() -> None:
    s1, s2, *rest = LEDGER.statements
    held = replace(LEDGER, statements=(s1, replace(s2, nested_in="s1"), *rest))
    (page,) = who(held, "Åsa Lindqvist")
    assert [row.inside for row in page.said] == [(), ("Åsa Lindqvist",)]


def test_statements_that_hold_each_other_are_still_shown() -> None:
    s1, s2, *rest = LEDGER.statements
    held = replace(LEDGER, statements=(replace(s1, nested_in="s2"), replace(s2, nested_in="s1"), *rest))
    assert {row.id: row.inside for row in statements(held)}["s1"] == ("Lindqvist", "Åsa Lindqvist")


def test_what_a_question_about_days_leaves_out_is_counted() -> None:
    assert undated(LEDGER, Asked(since=MAY_2)) == 3
    assert undated(LEDGER, Asked(since=MAY_2, clock=Clock.PRINTED)) == 1
    assert undated(LEDGER, Asked(speaker="Lindqvist", since=MAY_2)) == 1
    assert undated(LEDGER, Asked(speaker="Lindqvist")) == 0


@pytest.mark.parametrize(
    ("first", "last", "since", "until", "touches"),
    [
        (1, 5, 5, 9, True),
        (1, 5, 6, 9, False),
        (1, 5, None, 1, True),
        (2, 5, None, 1, False),
        (None, 5, 4, None, True),
        (None, 5, 6, None, False),
        (1, None, 9, 9, True),
        (None, None, 1, 9, False),
    ],
)
def test_brackets_answer_when_they_may(
    first: int | None, last: int | None, since: int | None, until: int | None, touches: bool
) -> None:
    days = [date(2023, 5, number) if number else None for number in (first, last, since, until)]
    assert overlaps(Interval(days[0], days[1]), days[2], days[3]) is touches


def test_timeline() -> None:
    def ids(**asked: object) -> list[Clock]:
        return [row.clock for row in timeline(LEDGER, replace(TimelineAsked(), **asked))]  # type: ignore[arg-type]  # keywords of the dataclass

    assert ids() == [Clock.SAID, Clock.PRINTED, Clock.HAPPENED]
    assert ids(clocks=frozenset({Clock.HAPPENED})) == [Clock.HAPPENED]
    assert ids(since=MAY_3) == [Clock.PRINTED]
    assert ids(until=MAY_2) == [Clock.SAID]
    assert ids(about="lindqvist") == [Clock.SAID]
    assert ids(about="leak") == [Clock.HAPPENED]
    assert timeline(LEDGER)[0].sentence == "Åsa Lindqvist said “the ferry carries 300 cars”"


def test_figures() -> None:
    rows = figures(LEDGER)
    assert [(row.words, row.relation) for row in rows] == [
        ("about 290 cars", Relation.CONFLICT),
        ("300 cars", Relation.CONFLICT),
    ]
    assert len(figures(LEDGER, "ferry", "cap")) == 2
    assert figures(LEDGER, "bridge") == ()
    assert figures(LEDGER, "ferry", "length") == ()


def test_figures_in_no_set_come_last_and_pairs_are_one_row() -> None:
    first, second = LEDGER.figures
    loose = replace(second, id="f3", of="lifeboats", property=None)
    pair = replace(second, id="f4", paired_with="f2")
    (one,) = LEDGER.figure_sets
    ledger = replace(
        LEDGER,
        figures=(first, replace(second, paired_with="f4"), loose, pair),
        figure_sets=(replace(one, figures=("f1", "f2", "f4")),),
    )
    rows = figures(ledger)
    assert [(row.subject, row.relation, row.paired) for row in rows] == [
        ("ferry", Relation.CONFLICT, None),
        ("ferry", Relation.CONFLICT, "300 cars"),
        ("lifeboats", None, None),
    ]
    assert [row.subject for row in figures(ledger, "lifeboats")] == ["lifeboats"]


def test_who() -> None:
    (person,) = who(LEDGER, "lindqvist")
    assert [(alias.form, alias.count) for alias in person.aliases] == [("Lindqvist", 1), ("Åsa Lindqvist", 1)]
    assert [row.id for row in person.said] == ["s1", "s2"]
    (ferry,) = who(LEDGER, "The Ferry")
    assert [row.id for row in ferry.spoken_of] == ["s1"]
    assert who(LEDGER, "nobody") == ()
    assert near(LEDGER, "Lindquist") == ("Åsa Lindqvist",)
    assert near(LEDGER, "zzz") == ()


def test_a_speaker_that_is_no_entity_has_a_page_too() -> None:
    last = replace(LEDGER.statements[-1], speaker="Critics")
    ledger = replace(LEDGER, statements=(*LEDGER.statements[:-1], last, replace(last, id="s5", speaker="critics")))
    (page,) = who(ledger, "critics")
    assert (page.id, page.type, [row.id for row in page.said]) == (None, None, ["s4", "s5"])
    assert near(ledger, "critcs") == ("Critics",)
    assert summarise(ledger).speakers == 2


def test_intake() -> None:
    rows = intake(LEDGER.pages)
    assert [row.path for row in rows] == sorted(row.path for row in rows)
    by_id = {row.article: row for row in rows}
    gazette, undated_page = by_id[GAZETTE], by_id[UNDATED_PAGE]
    assert (gazette.kept, gazette.dropped) == (2, 1)
    assert [(one.role, one.because, one.count, one.kept) for one in gazette.segments] == [
        ("body", "prose", 1, True),
        ("headline", "first_line", 1, True),
        ("related", "read_more", 1, False),
    ]
    assert gazette.evidence == ("outlet: The Gazette (known_outlet)",)
    assert undated_page.problems == ("no outlet is named",)


def test_an_article_that_is_in_no_story_is_a_page_too() -> None:
    made = page(article(GAZETTE), ("x.txt",), ())
    assert made == replace(LEDGER.pages[0], paths=("x.txt",))


def test_show_gives_whole_lines_around_the_words() -> None:
    shown = show(LEDGER, article(GAZETTE), place(GAZETTE, "300 cars").span)
    assert shown is not None
    assert (shown.line, shown.role, shown.words) == (3, "body", "300 cars")
    assert shown.before + shown.words + shown.after == TEXTS[GAZETTE]
    assert [row.id for row in shown.statements] == ["s1"]
    alone = show(LEDGER, article(GAZETTE), place(GAZETTE, "300 cars").span, context=0)
    assert alone is not None
    assert alone.before + alone.words + alone.after == TEXTS[GAZETTE].splitlines(keepends=True)[2]


def test_show_of_a_place_outside_the_text() -> None:
    assert show(LEDGER, article(GAZETTE), Span(5, 5000)) is None
    assert show(LEDGER, replace(article(GAZETTE), text=""), Span(0, 0)) is not None


def test_every_citation_is_verified() -> None:
    verified = verify(LEDGER, TEXTS)
    assert verified.mismatches == ()
    assert verified.articles == 3
    # 4 aliases, 4 mentions, 13 parts of statements and a chain link, 2 figures, 3 moments.
    assert verified.citations == 27


def test_a_changed_article_is_found_out() -> None:
    changed = {**TEXTS, GAZETTE: TEXTS[GAZETTE].replace("300", "400")}
    verified = verify(LEDGER, changed)
    assert {(one.expected, one.found, one.where) for one in verified.mismatches} == {
        ("the ferry carries 300 cars", "the ferry carries 400 cars", "statements"),
        ("the ferry carries 300 cars", "the ferry carries 400 cars", "timeline"),
        ("300 cars", "400 cars", "figures"),
    }


def test_a_missing_article_is_found_out() -> None:
    verified = verify(LEDGER, {key: text for key, text in TEXTS.items() if key != UNDATED_PAGE})
    assert {one.found for one in verified.mismatches} == {None}
    assert "statements" in {one.where for one in verified.mismatches}


def test_a_citation_in_any_field_is_found() -> None:
    wrong = Citation(COURIER, Span(0, 3), "Thx")
    (first, *rest) = LEDGER.statements
    ledger = replace(LEDGER, statements=(replace(first, said_words=wrong), *rest))
    assert [one.expected for one in verify(ledger, TEXTS).mismatches] == ["Thx"]


def test_summary() -> None:
    summary = summarise(LEDGER)
    assert (summary.articles, summary.undated, summary.speakers, summary.unnamed) == (3, 1, 1, 2)
    assert sentences(summary) == (
        "3 articles, printed between 2 and 3 May 2023; 1 article with no known date, 1 problem noted.",
        (
            "4 statements (1 direct, 3 indirect) by 1 named speaker; in 2 the speaker is not named; "
            "1 is a candidate to look at (~)."
        ),
        "2 figures; 1 set for the same thing (1 in conflict).",
        "3 lines on the timeline (1 happened, 1 said, 1 printed).",
    )
    assert sentences(summarise(Ledger())) == ("No articles.", "No statements.")


def test_a_page_of_an_unknown_latest_day_leaves_the_end_of_the_story_open() -> None:
    later = replace(
        LEDGER.pages[2], published=replace(LEDGER.pages[2].published, when=Interval(date(2023, 5, 9), None))
    )
    ledger = replace(LEDGER, pages=(*LEDGER.pages[:2], later))
    assert sentences(summarise(ledger))[0].startswith("3 articles, printed on or after 2 May 2023, 1 problem noted")


@pytest.mark.parametrize("outlet", [None, "The Gazette"])
def test_relays_are_named_whether_or_not_the_page_names_its_outlet(outlet: str | None) -> None:
    cited = LEDGER.statements[0].content[0]
    own = () if outlet is None else (ChainLink(outlet, None, "page"),)
    relayed = replace(LEDGER.statements[0], outlet=outlet, chain=(ChainLink("Reuters", cited, "relay"), *own))
    assert relays(relayed) == ("Reuters",)


def test_the_timeline_goes_by_any_clock_and_stands_as_of_a_day() -> None:
    def asked(question: TimelineAsked) -> list[tuple[Clock, str]]:
        return [(row.clock, row.article) for row in timeline(LEDGER, question)]

    everything = asked(TimelineAsked())
    printed = [row.printed for row in timeline(LEDGER, TimelineAsked(by=Clock.PRINTED))]
    known = [when.earliest for when in printed if when.earliest]
    assert known == sorted(known)
    assert len(printed) == len(everything)
    assert [clock for clock, _ in asked(TimelineAsked(by=Clock.SAID, since=date(1900, 1, 1)))] == [Clock.SAID]
    assert asked(TimelineAsked(asof=date(1900, 1, 1))) == []
    assert asked(TimelineAsked(asof=date(2999, 1, 1))) == [one for one in everything if one[1] != UNDATED_PAGE]
    assert statements(LEDGER, Asked(asof=date(1900, 1, 1))) == ()


def test_a_page_whose_date_is_inferred_says_so() -> None:
    pages = tuple(replace(one, published=replace(one.published, status=Status.INFERRED)) for one in LEDGER.pages)
    rows = timeline(replace(LEDGER, pages=pages), TimelineAsked(frozenset({Clock.PRINTED})))
    assert {row.doubt for row in rows} == {"date inferred"}
    assert {row.doubt for row in timeline(LEDGER, TimelineAsked(frozenset({Clock.SAID})))} == {None}
