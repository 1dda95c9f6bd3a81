"""Which clauses are lines for a chronology. Marks: [the line], with its verb as *verb*."""

from datetime import date

import pytest
from tests.reading.dating import PRINTED, dated_article, seen, unmarked

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.happenings import find_happenings, find_triggers
from onrecord.reading.times import find_times
from onrecord.reading.values import Attribution, Happening, Kind, Manner
from onrecord.text.article import Interval
from onrecord.text.span import Span


def found_in(
    text: str, attributions: tuple[Attribution, ...] = (), printed: date | None = PRINTED
) -> tuple[Happening, ...]:
    article = dated_article(text, printed)
    tree = seen(article)
    return find_happenings(article, tree, find_times(article, tree), attributions)


NEWS = "told as the news, without a date"


@pytest.mark.parametrize(
    ("marked", "verb", "first", "last"),
    [
        ("[The army opened a new front in May].", "opened", date(2024, 5, 1), date(2024, 5, 31)),
        ("[The prime minister arrived in Oslo Friday for talks].", "arrived", PRINTED, PRINTED),
        ("[The two will meet on Monday].", "meet", date(2024, 9, 16), date(2024, 9, 16)),
        ("[The company was founded in 1998].", "founded", date(1998, 1, 1), date(1998, 12, 31)),
        (
            "Prices rose after [the dam collapsed on Tuesday], flooding two towns.",
            "collapsed",
            date(2024, 9, 10),
            date(2024, 9, 10),
        ),
        ("[The council called off the vote on Tuesday].", "called off", date(2024, 9, 10), date(2024, 9, 10)),
    ],
)
def test_an_event_with_its_date(marked: str, verb: str, first: date, last: date) -> None:
    text, (line,) = unmarked(marked)
    (happening,) = (one for one in found_in(text) if one.because != NEWS)
    words = happening.span.of(text)
    assert words.startswith(line.split(", flooding")[0])
    assert happening.trigger.of(text) == verb
    assert happening.when == Interval(first, last)
    assert happening.span.covers(happening.time)


@pytest.mark.parametrize(
    "text",
    [
        "The army would open a new front in May.",
        "If the army opens a front on Monday, the town will fall.",
        "The army did not open a front in May.",
        "The army usually attacked on Tuesday.",
        "The army has held the town since Tuesday.",
        "The war has lasted for 20 months.",
        "Did the army open a front on Tuesday?",
        "The plan is popular this week.",
        "He left the 2016 race.",
        "The army refused to open a front on Tuesday.",
        "The town that the army took on Tuesday is small.",
        "My nets came up black on Tuesday.",
    ],
)
def test_what_is_no_line_for_a_chronology(text: str) -> None:
    assert found_in(text) == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The paper is preparing to open an office in Rome in October.", True),
        ("The bridge is expected to open on Friday.", True),
        ("The union does not plan to strike on Friday.", False),
        ("The union wants to meet the owner on Friday.", False),
        ("The union planned to strike in May 2023.", False),
    ],
)
def test_what_is_planned_with_a_day_is_a_line(text: str, line: bool) -> None:
    assert [h.planned for h in found_in(text)] == ([True] if line else [])


def test_an_event_noun_in_a_plan_is_planned() -> None:
    article = dated_article("The topic would be discussed during his visit with Lammy to Kyiv this week, he said.")
    tree = seen(article)
    triggers = tuple(find_triggers(tree, load_lexicon()))
    found = find_happenings(article, tree, find_times(article, tree), triggers=triggers)
    assert [h.planned for h in found if h.trigger.of(article.text) == "visit"] == [True]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The printer has won an order for 60 presses.", "won"),
        ("The town council snubbed the ferry company.", "snubbed"),
        ("The port, now closed, has signed a 27-year lease.", "signed"),
        ("The port refused to open the gates.", None),
        ("The port once closed its gates.", None),
        ("The port needs new gates.", None),
    ],
)
def test_the_first_sentence_is_the_news(text: str, trigger: str | None) -> None:
    assert [h.trigger.of(text) for h in found_in(text)] == ([trigger] if trigger else [])


def test_a_plan_is_told_as_a_plan() -> None:
    assert [h.planned for h in found_in("The army opened a front on Tuesday.")] == [False]
    assert [h.planned for h in found_in("The two will meet on Monday.")] == [True]


def test_an_unresolved_date_makes_no_line() -> None:
    assert found_in("The army opened a front on Tuesday.", printed=None) == ()
    assert len(found_in("The army opened a front on May 4, 2022.", printed=None)) == 1


def _attribution(text: str, cue: str, content: str, kind: Kind) -> Attribution:
    spans = [Span(text.index(w), text.index(w) + len(w)) for w in (cue, content)]
    return Attribution((), (spans[0],), (spans[1],), Manner.INDIRECT, kind)


def test_a_cue_stands_on_another_clock_and_its_content_counts_only_when_told_as_fact() -> None:
    text = "The mayor said on Friday that the dam collapsed on Tuesday."
    content = "that the dam collapsed on Tuesday"
    (happening,) = found_in(text, (_attribution(text, "said", content, Kind.STATEMENT),))
    assert happening.span.of(text) == "the dam collapsed on Tuesday"
    assert found_in(text, (_attribution(text, "said", content, Kind.BELIEF),)) == ()


def test_what_is_done_in_words_stands_on_the_clock_of_the_said() -> None:
    text = "The mayor raised doubts on Tuesday, saying that the dam was old."
    assert len(found_in(text)) == 1
    assert found_in(text, (_attribution(text, "saying", "that the dam was old", Kind.STATEMENT),)) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Ann Ross has led the union of dockworkers for eleven years.", []),
        ("The crane can lift forty tonnes and has been named the Giant by its maker.", []),
        (
            "The minister ordered the harbour closed on Monday, September 9.",
            ["The minister ordered the harbour closed on Monday, September 9"],
        ),
        (
            "There is a chance of a strike; the union closed the port on September 9.",
            ["the union closed the port on September 9"],
        ),
    ],
)
def test_states_abilities_and_clauses_beside(text: str, lines: list[str]) -> None:
    article = dated_article(text)
    tree = seen(article)
    found = find_happenings(article, tree, find_times(article, tree))
    assert [one.span.of(text) for one in found] == lines
