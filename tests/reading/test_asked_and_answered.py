"""An interview that a paper labels "Q:" and "A:": the answers are the one person's whom its head names."""

import pytest
from bench.system import plain_article, reading_of

TURNS = """

Q: When did it start?

A: In October, up on the ladder.

I was there with my brother.

Q. Who knew of it?

A. Nobody asked."""


def turns(head: str) -> list[tuple[str | None, str, int]]:
    """Speaker, kind and number of pieces of each turn."""
    read = reading_of(plain_article(head + TURNS))[0].attributions
    return [(a.speaker, a.kind, len(a.content)) for a in read if a.because.startswith("transcript-turn")]


def test_the_answers_are_of_whom_the_headline_names() -> None:
    got = turns("Five questions to Ada Lund.\n\nAda Lund spoke with our reporter Joe Pask on Monday in the harbour.")
    assert got == [
        (None, "question", 1),
        ("Ada Lund", "statement", 2),
        (None, "question", 1),
        ("Ada Lund", "statement", 1),
    ]


@pytest.mark.parametrize("head", ["An interview from the harbour.", "Ada Lund and Joe Pask spoke with us on Monday."])
def test_nobody_answers_where_it_is_not_plain_who(head: str) -> None:
    assert {speaker for speaker, _, _ in turns(head)} == {None}


ASKED = ("How did it begin?", "Who pays for the boat?", "What comes next?")
ANSWERED = ("With a rope, and I was cold.", "The harbour does. It always did.", "Nobody can tell me that.")


def answers(head: str, ask: str, answer: str = "{}") -> list[str | None]:
    """Who speaks in each answer; the questions and answers are put as the forms have them."""
    lines = [f"{ask.format(q)}\n\n{answer.format(a)}" for q, a in zip(ASKED, ANSWERED, strict=True)]
    read = reading_of(plain_article("\n\n".join([head, *lines])))[0].attributions
    article = plain_article("\n\n".join([head, *lines]))
    return [a.speaker for a in read if any(span.of(article.text) in ANSWERED for span in a.content)]


@pytest.mark.parametrize("ask", ["Q: {}", "**{}**", "((HN)) {}", "HN: {}"])
@pytest.mark.parametrize(
    "head",
    [
        "The woman with the rope\n\nOur reporter spoke this week to Ada Lund, who owns a ferry in Skerry.",
        "Ada Lund speaks about her ferry\n\nIn the harbour she answered some questions from our reporter.",
        "The woman with the rope\n\nAda Lund owns a ferry in Skerry. She spoke with our reporter Joe Pask.",
        "The woman with the rope\n\nHere, we spoke with Ada Lund about her own boat, and what she gave to Joe Pask.",
    ],
)
def test_answers_behind_marked_questions_are_of_whom_the_head_names(head: str, ask: str) -> None:
    assert answers(head, ask) == ["Ada Lund"] * 3


def test_nobody_is_named_for_answers_of_one_of_two() -> None:
    head = "The women with the rope\n\nOur reporter spoke to Ada Lund and Joan Pask in the harbour."
    assert set(answers(head, "Q: {}")) <= {None}


def test_a_page_of_questions_without_an_interview_is_none() -> None:
    assert answers("Ferries of Skerry\n\nThis page tells what Ada Lund does.", "**{}**") == []


def test_a_surname_of_the_introduction_labels_an_answer_however_seldom() -> None:
    text = (
        "Two women with a rope\n\nYesterday our reporter met the sailor Ada Lund and her guide Joan Pask.\n\n"
        "((HN)) How did it begin?\n\nLund: With a rope. I was cold.\n\n((HN)) And who steers?\n\nPask: I do."
    )
    read = reading_of(plain_article(text))[0].attributions
    assert [a.speaker for a in read if a.kind != "question"] == ["Ada Lund", "Joan Pask"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The inquest heard that the lamp was out.", ["that the lamp was out"]),
        ("The lamp had been out for a week, the inquest heard.", ["The lamp had been out for a week"]),
        ("But Kell was at the pier until noon, the court heard.", ["But Kell was at the pier until noon"]),
        (
            "Kell, aged 42, of Quay Street, also lied, York Crown Court was told.",
            ["Kell, aged 42, of Quay Street, also lied"],
        ),
    ],
)
def test_what_a_court_heard_is_nobodys_who_is_named(text: str, content: list[str]) -> None:
    (one,) = reading_of(plain_article(text))[0].attributions
    assert ([part.of(text) for part in one.content], one.source, one.because.split("+")[0]) == (
        content,
        (),
        "nobody-named",
    )


@pytest.mark.parametrize(
    ("headline", "content"),
    [
        ("Man lied about knife, court told", "Man lied about knife"),
        ("‘Steel yourselves’, murder jury told", "‘Steel yourselves’"),
        ("Driver was drunk, inquest hears", "Driver was drunk"),
    ],
)
def test_who_listens_in_a_headline_is_not_who_speaks(headline: str, content: str) -> None:
    (one,) = reading_of(plain_article(f"{headline}\n\nThe bridge is shut."))[0].attributions
    assert (one.source, one.speaker) == ((), None)
    assert one.content[0].of(headline) == content
