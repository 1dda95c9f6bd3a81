"""Sentences that people read: none without the words that it rests on."""

from dataclasses import replace
from datetime import date

import pytest
from tests.views.made import COURIER, GAZETTE, LEDGER, article, place, statement

from onrecord.ledger.values import Statement
from onrecord.reading.values import Kind, Manner
from onrecord.text.span import Citation, Span
from onrecord.views.digest import digest, newest_day
from onrecord.views.papers import Section, Sentence, UnsupportedError, Words, lines
from onrecord.views.telling import can_be_told, told, who
from onrecord.views.verbs import past

PAGES = {page.id: page for page in LEDGER.pages}
CARS = place(GAZETTE, "300 cars")
VIA_RADIO = (
    "Lindqvist told Radio Nord that the ferry carries about 290 cars, "
    "according to Radio Nord, as The Courier reported (2 May 2023)."
)


@pytest.mark.parametrize(
    ("parts", "citations"),
    [
        (("The ferry carries 300 cars.",), ()),
        ((Words("300 cars"),), ()),
        ((Words("400 cars"),), (CARS,)),
        ((Words("300 cars"), " and ", Words("a crane")), (CARS,)),
        (("Something.",), (Citation(GAZETTE, Span(0, 0), ""),)),
        (("Something.",), (CARS, Citation(GAZETTE, Span(0, 2), " \n"))),
    ],
)
def test_a_sentence_without_support_cannot_be_made(
    parts: tuple[str | Words, ...], citations: tuple[Citation, ...]
) -> None:
    with pytest.raises(UnsupportedError):
        Sentence(parts, citations, "by_hand")


def test_nor_can_support_be_taken_away() -> None:
    sentence = Sentence(("It carries ", Words("300 cars"), "."), (CARS,), "by_hand")
    assert sentence.text == "It carries 300 cars."
    with pytest.raises(UnsupportedError):
        replace(sentence, citations=())


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            LEDGER.statements[0],
            "Åsa Lindqvist said “the ferry carries 300 cars”, according to The Gazette (3 May 2023).",
        ),
        (
            LEDGER.statements[1],
            VIA_RADIO,
        ),
        (LEDGER.statements[2], "A clerk was asked whether the keel leaks, as The Courier put it (2 May 2023)."),
        (
            replace(LEDGER.statements[3], kind=Kind.QUESTION),
            "Critics said: The keel will leak, as an article without a headline put it (date unknown).",
        ),
        (
            statement(
                "x", GAZETTE, content="“the ferry carries 300 cars”.", cue="", manner=Manner.DIRECT, speaker="Bo"
            ),
            "Bo said “the ferry carries 300 cars”, according to The Gazette (3 May 2023).",
        ),
    ],
)
def test_a_statement_reads_as_an_editor_would_put_it(said: Statement, sentence: str) -> None:
    assert told(said, PAGES, "by_hand").text == sentence


@pytest.mark.parametrize(
    ("printed", "later"),
    [
        ("says", "said"),
        ("claims", "claimed"),
        ("warning", "warned"),
        ("urges", "urged"),
        ("admits", "admitted"),
        ("according to", "said"),
        ("said", "said"),
        ("was asked", "was asked"),
        ("did not deny", "did not deny"),
        ("calls on", "called on"),
        ("continued", "said"),
    ],
)
def test_verbs_are_told_in_the_past(printed: str, later: str) -> None:
    assert past(printed) == later


def test_the_day_of_saying_is_given_where_words_date_it() -> None:
    said = replace(LEDGER.statements[0], said_words=place(GAZETTE, "May"))
    assert told(said, PAGES, "by_hand").text.startswith("On 2 May 2023, Åsa Lindqvist said")


def test_a_digest_says_what_is_new_and_counts_what_it_does_not_show() -> None:
    paper = digest(LEDGER, date(2023, 5, 1), article)
    told_of = {section.heading: section for section in paper.sections}
    assert [one.text for one in told_of["New statements"].sentences] == [
        "Åsa Lindqvist said “the ferry carries 300 cars”, according to The Gazette (3 May 2023).",
        "A clerk was asked whether the keel leaks, as The Courier put it (2 May 2023).",
    ]
    assert told_of["New statements"].left_out == "1 candidate not shown: see onrecord changes."
    assert len(told_of["Not known to be new"].sentences) == 1
    everything = digest(LEDGER, date(2023, 5, 1), article, candidates=True)
    assert [one.candidate for s in everything.sections for one in s.sentences].count(True) == 1
    assert newest_day(LEDGER) == date(2023, 5, 3)


def test_notes_are_numbered_through_and_name_every_article_once() -> None:
    paper = digest(LEDGER, date(2023, 5, 1), article)
    both = Sentence(("Both.",), (CARS, place(COURIER, "290 cars"), CARS), "by_hand")
    paper = replace(paper, sections=(*paper.sections, Section("More", (both,), "")))
    told_of = list(lines(paper, LEDGER.pages))
    assert [line.note.number for line in told_of] == list(range(1, len(told_of) + 1))
    assert [(s.outlet, [p.words for p in s.places]) for s in told_of[-1].note.sources] == [
        ("The Gazette", ["300 cars"]),
        ("The Courier", ["290 cars"]),
    ]


@pytest.mark.parametrize(
    ("content", "cue", "manner", "can"),
    [
        ("the ferry carries 300 cars", "said", Manner.INDIRECT, True),
        ("which carries 300 cars", "said", Manner.INDIRECT, False),
        ("which carries 300 cars", "said", Manner.DIRECT, True),
        ("will be an area of growth", "predicts", Manner.INDIRECT, False),
        ("that it leaks", "expressed", Manner.INDIRECT, False),
        ("that it leaks", "said", Manner.INDIRECT, True),
    ],
)
def test_what_makes_no_sentence_is_not_told(content: str, cue: str, manner: Manner, can: bool) -> None:
    base = LEDGER.statements[0]
    words = (replace(base.content[0], words=content),)
    said = replace(base, content=words, cue=(replace(base.cue[0], words=cue),), manner=manner)
    assert can_be_told(said) is can


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("“Going forward, it “floats”.”", "Åsa Lindqvist said: “Going forward, it “floats””, according to"),
        ("“ it floats, ", "Åsa Lindqvist said “it floats”, according to"),
        ('"It floats, and "it swims""', 'Åsa Lindqvist said: “It floats, and "it swims"”, according to'),
    ],
)
def test_marks_stay_in_pairs(content: str, sentence: str) -> None:
    base = LEDGER.statements[0]
    said = replace(base, content=(replace(base.content[0], words=content),))
    assert told(said, PAGES, "by_hand").text.startswith(sentence)


def test_a_verb_that_is_a_link_is_told_without_its_marks() -> None:
    base = LEDGER.statements[0]
    linked = replace(base, cue=(replace(base.cue[0], words="later [confirmed](#)"),))
    assert told(linked, PAGES, "by_hand").text.startswith("Åsa Lindqvist later confirmed “the ferry")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("The ferry leaks", "Åsa Lindqvist said that the ferry leaks, as The Gazette put it"),
        ("there may be leaks", "Åsa Lindqvist said that there may be leaks, as"),
        ("Ferries leak", "Åsa Lindqvist said: Ferries leak, as"),
        ("that, “The ferry leaks”", "Åsa Lindqvist said: “The ferry leaks”, as"),
        ("that the ferry leaks", "Åsa Lindqvist said that the ferry leaks, as"),
    ],
)
def test_words_before_their_verb_are_joined_to_it(content: str, sentence: str) -> None:
    base = LEDGER.statements[0]
    far = replace(base.content[0], words=content, span=Span(0, len(content)))
    said = replace(base, content=(far,), cue=(replace(base.cue[0], words="said"),), manner=Manner.INDIRECT)
    assert told(said, PAGES, "by_hand").text.startswith(sentence)


@pytest.mark.parametrize(
    ("speaker", "source", "name"),
    [
        ("company spokeswoman", "company spokeswoman", "a company spokeswoman"),
        ("Gazette official", "A Gazette official", "a Gazette official"),
        ("spokesman", "the spokesman", "the spokesman"),
        ("Bo Lund", "he", "Bo Lund"),
    ],
)
def test_whoever_has_only_an_office_has_an_article(speaker: str, source: str, name: str) -> None:
    base = LEDGER.statements[0]
    said = replace(base, speaker=speaker, entity=None, source=(replace(base.content[0], words=source),))
    assert who(said) == name


def test_whose_his_is_must_be_known() -> None:
    base = LEDGER.statements[0]
    said = replace(base, speaker=None, entity=None, source=(replace(base.content[0], words="His company's sensors"),))
    assert not can_be_told(said)
