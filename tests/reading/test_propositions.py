"""What statements say in structure: action, theme, polarity, mood, scope, stance."""

import pytest
from tests.reading.dating import dated_article
from tests.reading.speaking import model

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.read import read
from onrecord.reading.stances import Proposition, Stance


def propositions(text: str) -> tuple[Proposition, ...]:
    article = dated_article(text)
    return read(article, next(iter(model().observe([article]))), load_lexicon()).propositions


@pytest.mark.parametrize(
    ("text", "action", "theme", "positive", "mood"),
    [
        ("John Brown said the harbour stays open.", "open", "harbour", True, "fact"),
        ("John Brown said he had decided to close the harbour.", "open", "harbour", False, "ahead"),
        ("John Brown said the harbour would not be closed.", "open", "harbour", True, "perhaps"),
        ("John Brown said the council should lift the ban.", "lift", "ban", True, "wish"),
        ("John Brown said no report of cracks was ever filed.", "file", "report", False, "fact"),
        ("John Brown said the document is genuine.", "true", "document", True, "fact"),
        ("John Brown said the document is a forgery and the letter is fake.", "true", "letter", False, "fact"),
        ("John Brown said the council refused to approve the plan.", "approve", "plan", False, "ahead"),
    ],
)
def test_what_is_said(text: str, action: str, theme: str, mood: str, *, positive: bool) -> None:
    found = [one for one in propositions(text) if one.action == action]
    assert [(theme in one.theme, one.positive, one.mood) for one in found] == [(True, positive, mood)]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("John Brown denied that the council closed the harbour.", Stance.DENIAL),
        ("The harbour master, John Brown, declined to say why the council closed the harbour.", Stance.REFUSAL),
        ("John Brown said the council will close the harbour if the crane falls.", Stance.CONDITION),
        ("“Has the council closed the harbour?” John Brown said.", Stance.QUESTION),
    ],
)
def test_how_it_is_said(text: str, stance: Stance) -> None:
    assert stance in {one.stance for one in propositions(text) if one.action == "open"}


@pytest.mark.parametrize(
    "text",
    [
        "The council closed the harbour.",
        "John Brown said they are checking whether the council closed the harbour.",
        "John Brown said he knew it.",
        "John Brown said he knew how the council would close the harbour.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert [one for one in propositions(text) if one.action == "open"] == []


def test_what_narrows_it_is_kept() -> None:
    (one,) = [p for p in propositions("John Brown said the council lifted the ban on some boats in Oslo.") if p.theme]
    assert "oslo" in {*one.scope, *one.theme}
    assert "some" in one.scope
