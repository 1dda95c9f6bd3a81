"""Which language a text is in, and when the model is asked."""

import pytest

from onrecord.intake import language
from onrecord.intake.draft import receive_draft
from onrecord.intake.language import find_language, find_language_quickly

ENGLISH = (
    "The minister said on Tuesday that the government would keep its plan, and that they have heard from the people "
    "who live there. It was not clear whether the council, which met after the vote, had been told about the costs."
)
OTHERS = {
    "de": "Der Präsident sagte am Dienstag in Berlin, dass die Regierung an ihrem Plan festhalten will, und der "
    "Minister war bei dem Treffen dabei; in den letzten Jahren habe man viel erreicht, so der Sprecher, der für die "
    "Partei im Parlament sitzt und an der Sitzung teilgenommen hat.",
    "no": "Statsministeren sa tirsdag at regjeringen vil holde fast ved planen for å bygge ut veien, og at det er "
    "viktig for alle som har ventet på den i mange år. Han sier at de har fått god hjelp fra kommunen, men at det "
    "ikke er nok for å nå målet i tide.",
    "pl": "Prezydent powiedział we wtorek, że rząd nie zrezygnuje z planu i że to jest ważne dla wszystkich, którzy "
    "czekali na to przez wiele lat. By to zrobić, trzeba było jednak więcej czasu, a minister to wie i on to "
    "powiedział.",
    "ro": "Președintele a spus marți că guvernul are un plan pe care îl va menține și că ministrul are dreptate; are "
    "nevoie de timp pentru a fi votat de parlament, care are o majoritate, a spus purtătorul de cuvânt, iar legea are "
    "sprijinul tuturor partidelor din țară și al oamenilor.",
}


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> None:
        pytest.fail("the model was loaded")

    monkeypatch.setattr(language, "_identifier", asked)


@pytest.mark.usefixtures("no_model")
def test_a_draft_in_plain_english_needs_no_model() -> None:
    received = receive_draft(ENGLISH.encode(), "draft.txt", ())
    assert received.article is not None
    assert received.article.language == "en"
    assert [e.rule for e in received.article.evidence if e.about == "language"] == ["common words"]


@pytest.mark.parametrize("code", OTHERS)
def test_other_languages_are_left_to_the_model(code: str) -> None:
    assert find_language_quickly(OTHERS[code]) == find_language(OTHERS[code]) == (code, "py3langid")


def test_both_say_the_same_of_english() -> None:
    assert find_language_quickly(ENGLISH)[0] == find_language(ENGLISH)[0] == "en"
