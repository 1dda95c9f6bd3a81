"""Verbs that the parser joins to a verb that theirs cannot be joined to."""

import pytest
from bench.system import plain_article, reading_of


def found(text: str) -> list[tuple[str, str]]:
    """Cue and content of each attribution."""
    article = plain_article(text)
    told = reading_of(article)[0].attributions
    return [tuple(" ".join(article.words(s) for s in part) for part in (a.cue, a.content)) for a in told]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Vint said it would cut 700 jobs and lowered its sales outlook for next year.", "it would cut 700 jobs"),
        ("Kell says the regulator will open an investigation and wants directors in his office on Monday.",
         "the regulator will open an investigation"),
        ("The charity said 31 people had died of cholera and appealed for vaccine doses from abroad.",
         "31 people had died of cholera"),
        ("Vint said it would cut 700 jobs and lower its sales outlook.",
         "it would cut 700 jobs and lower its sales outlook"),
        ("Kell said the mayor had gone and the council had called for a vote.",
         "the mayor had gone and the council had called for a vote"),
    ],
    ids=["past", "present", "goes on to speak", "same form", "own subject"],
)  # fmt: skip
def test_what_is_joined_to_the_cue_is_no_content(text: str, content: str) -> None:
    assert found(text)[0][1] == content


def test_who_goes_on_to_ask_is_who_said() -> None:
    text = "Jo Holt said he had been given no guarantees on jobs and called on the government to give some."
    assert [cue for cue, _ in found(text)] == ["said", "called on"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kell sued Vint. Vint did not immediately respond to a request for comment.",
         ("did not immediately respond", "to a request for comment")),
        ("Kell sued Vint. Vint did not respond to the pressure of the water.", None),
        ("Kell sued Vint. Vint responded to a request for comment.", None),
    ],
)  # fmt: skip
def test_who_does_not_answer_a_reporter(text: str, told: tuple[str, str] | None) -> None:
    assert found(text) == ([told] if told else [])
