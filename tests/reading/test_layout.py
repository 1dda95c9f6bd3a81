"""Speech that the layout of a page gives to somebody: labels, signatures, answers without a label, headlines."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def read(text: str, rule: str) -> list[tuple[Attribution, str]]:
    """What the rule finds in paragraphs parted by " ¶ ": each find with its words, pieces joined by " / "."""
    article = plain_article(text.replace(" ¶ ", "\n\n"))
    found = (a for a in reading_of(article)[0].attributions if a.because.partition("+")[0] == rule)
    return [(a, " / ".join(article.words(part) for part in a.content)) for a in found]


TALK = "Ada Lund met us on Monday. ¶ "


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        (
            "((Herald)) Were you there? ¶ ((AL)) I was. ¶ ((Herald)) And your brother? ¶ ((AL)) Yes.",
            [
                ("Herald", "question", "Were you there?"),
                ("Ada Lund", "statement", "I was."),
                ("Herald", "question", "And your brother?"),
                ("Ada Lund", "statement", "Yes."),
            ],
        ),
        (
            "Herald ¶ Were you there? ¶ Ada Lund ¶ I was. ¶ We all were. ¶ Herald ¶ And then? ¶ Ada Lund ¶ It fell.",
            [
                ("Herald", "question", "Were you there?"),
                ("Ada Lund", "statement", "I was. / We all were."),
                ("Herald", "question", "And then?"),
                ("Ada Lund", "statement", "It fell."),
            ],
        ),
        (
            "Herald: Were you there? ¶ Ada: I was, at four. ¶ Herald: For our readers, what fell? ¶ Ada: The crane.",
            [
                ("Herald", "question", "Were you there?"),
                ("Ada Lund", "statement", "I was, at four."),
                ("Herald", "question", "For our readers, what fell?"),
                ("Ada Lund", "statement", "The crane."),
            ],
        ),
        (
            "Joe Pask (smiling): Were you there? ¶ ADA LUND, PILOT: I was there at four.",
            [("Joe Pask", "question", "Were you there?"), ("Ada Lund", "statement", "I was there at four.")],
        ),
        ("Serves: four people. ¶ Time: an hour. ¶ Cost: ten pounds.", []),
        (
            "READ MORE: You will not believe it. ¶ SHARE: Tell us. ¶ Update: We fled. ¶ Update: It fell. ¶ Update: Up.",
            [],
        ),
        ("NORTH QUAY: Three hurt, one missing. ¶ SOUTH QUAY: Nobody was hurt.", []),
        ("I watched it. ¶ Ada Lund. Image: Harbour Board. ¶ You would not think so. ¶ Joe Pask. Image: Herald.", []),
    ],
)
def test_a_label_is_who_says_what_stands_behind_or_below_it(text: str, turns: list[tuple[str, str, str]]) -> None:
    assert [(a.speaker, a.kind, said) for a, said in read(TALK + text, "transcript-turn")] == turns


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("I watched it go. ¶ — Ada Lund, ferry pilot ¶ The council met.", [("Ada Lund", "I watched it go.")]),
        ("“The crane fell at four.” ¶ —Ada Lund ¶ The council met.", [("Ada Lund", "“The crane fell at four.”")]),
        (
            "They never came to look. ¶ — Ada Lund, pilot ¶ Lund, 40, had warned the board.",
            [("Ada Lund", "They never came to look.")],
        ),
        ("The crane fell at four. ¶ — Joe Pask", []),  # who wrote it
        ("The crane fell at four on Monday. ¶ — Reuters ¶ Reuters is an agency.", []),
        ("I took with me to the quay: ¶ — A rope ¶ — A lamp", []),
        ("We were all out on the quay. ¶ — By Joe Pask ¶ The council met.", []),
        ("We were all out on the quay. ¶ — It rained, as it does ¶ The council met.", []),
        ("We were all out on the quay. ¶ - Ada Lund ¶ The council met.", []),
    ],
)
def test_a_dash_and_a_name_sign_the_paragraph_above(text: str, signed: list[tuple[str, str]]) -> None:
    found = read("The harbour was closed. ¶ " + text, "signed-words")
    assert [(a.speaker, said) for a, said in found] == signed
    assert {a.manner for a, _ in found} <= {"direct"}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (
            (
                "The BBC spoke with Ada Lund. ¶ The BBC asked if she was there. ¶ I was. We all were. ¶ They fled. ¶ "
                "The BBC asked: “And then?” ¶ My brother fell. ¶ The harbour opened again on Friday."
            ),
            [("Ada Lund", "I was. We all were. / They fled."), ("Ada Lund", "My brother fell.")],
        ),
        (
            (
                "Five questions to Ada Lund ¶ We sat down with her on Monday. ¶ Where were you at four? ¶ I was on the "
                "ladder. ¶ Did you see it fall? ¶ We all did. ¶ What will you do now? ¶ I will go to sea."
            ),
            [
                (None, "Where were you at four?"),
                ("Ada Lund", "I was on the ladder."),
                (None, "Did you see it fall?"),
                ("Ada Lund", "We all did."),
                (None, "What will you do now?"),
                ("Ada Lund", "I will go to sea."),
            ],
        ),
        (
            (
                "How to bake bread ¶ Can you freeze it? ¶ Yes, I do. ¶ Do you need yeast? ¶ I always use it. ¶ "
                "What do you serve? ¶ I serve soup."
            ),
            [],
        ),
        ("Ada Lund was there. ¶ The BBC asked if she fell. ¶ I was at home that day. ¶ The harbour is closed.", []),
        (
            (
                "An interview with Ada Lund ¶ The BBC asked if she was there. ¶ The pier was closed. ¶ The BBC asked "
                "if she fell. ¶ The crane stood still."
            ),
            [],
        ),
    ],
)
def test_answers_without_a_label_stand_behind_questions(text: str, answers: list[tuple[str | None, str]]) -> None:
    found = read(text, "unlabelled-answer")
    assert [(a.speaker, said) for a, said in found] == answers
    assert not any(a.source or a.cue for a, _ in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police: two hurt as crane falls", ("Police", "two hurt as crane falls")),
        ("Crane falls on ferry: police", ("police", "Crane falls on ferry")),
        ("BBC: Aid 'siphoned off' by rebels", ("BBC", "Aid 'siphoned off' by rebels")),
        ("Police: a history", None),
        ("Crane falls: what we know", None),
        ("Crane fell at four. Police: we are at work", None),
    ],
)
def test_a_headline_says_who_tells_it(text: str, told: tuple[str, str] | None) -> None:
    found = read(f"{text} ¶ The harbour was closed on Monday.", "headline-colon")
    assert [(a.speaker, said) for a, said in found] == ([] if told is None else [told])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lund: Port will close in May", "Port will close in May"),
        ("Port will close in May: Tom Lund", "Port will close in May"),
        ("Lund: How he won the vote", None),
        ("Tom Lund: The man who saved the port", None),
        ("Leeds: Man dies in fire", None),
        ("Tom Lund told MPs: “The port is broke”", None),
    ],
)
def test_a_name_tells_a_headline_where_it_speaks_below(text: str, told: str | None) -> None:
    found = read(f"{text} ¶ Tom Lund, a mayor, said on Monday that the port of Leeds was broke.", "headline-colon")
    assert [(a.speaker, said) for a, said in found] == ([] if told is None else [("Tom Lund", told)])


def test_what_others_say_in_a_turn_stands_inside_it_and_what_the_speaker_thinks_does_not() -> None:
    text = "Joe Pask: Were you afraid? ¶ Ada Lund: I think we all were. The board said that the crane was safe."
    (_, (answer, _)) = read(text, "transcript-turn")
    inner = [a for a in reading_of(plain_article(text.replace(" ¶ ", "\n\n")))[0].attributions if a.nested_in == 1]
    assert [(a.speaker, a.strength) for a in inner] == [("the board", "said")]
    assert answer.manner == "direct"
