"""What the form of a page tells of who speaks: headlines, labels, a colon or dash; and who is left without a name."""

import pytest
from bench.system import plain_article, reading_of

from onrecord.reading.values import Attribution


def read(text: str) -> list[tuple[Attribution, str]]:
    """What is found in paragraphs parted by " ¶ ": each find with its words, pieces joined by " / "."""
    article = plain_article(text.replace(" ¶ ", "\n\n"))
    found = reading_of(article)[0].attributions
    return [(a, " / ".join(article.words(part) for part in a.content)) for a in found]


def speakers(text: str) -> list[str | None]:
    """The speakers of the turns of an interview."""
    return [a.speaker for a, _ in read(text) if a.because.startswith("transcript-turn")]


BODY = " ¶ Tom Lund, an engineer, came to Leeds on Monday. Lund told the Herald that the port was unsafe."


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("'Port unsafe' - Lund", "'Port unsafe'"),
        ("‘Port is a trap’ – Tom Lund", "‘Port is a trap’"),
        ("'I don't know': Lund on closed port", "'I don't know'"),
        ("“I will not go”: Lund after vote", "“I will not go”"),
        ("Lund: port unsafe", "port unsafe"),
        ("Lund: 'Port will fall'", "'Port will fall'"),
        ("Port must close – Lund", "Port must close"),
        ("Lund says port 'unsafe' as council votes", "port 'unsafe'"),
        ("Lund tells MPs he is 'not a liar' after crash", "he is 'not a liar'"),
    ],
)
def test_a_headline_is_of_whom_its_form_names(headline: str, told: str) -> None:
    found = [(a.speaker, said) for a, said in read(headline + BODY)]
    assert found[0] == ("Tom Lund", told)


@pytest.mark.parametrize(
    "headline",
    ["Man dies at port - Marl Herald", "'Port unsafe' - a look back at Lund", "Lund - the man and the port"],
)
def test_no_headline_is_of_the_outlet_or_topic_behind_its_dash(headline: str) -> None:
    assert all(a.speaker is None for a, said in read(headline + BODY)[:-1])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Report: Rovers to sack manager ¶ Rovers are to sack their manager, according to the Leeds Herald.", "Leeds"),
        ("Report: Rovers to sack manager ¶ Rovers are to sack their manager, Tom Lund said.", "Report"),
        ("Report: Rovers to sack manager ¶ The tax will rise, according to the Leeds Herald.", "Report"),
    ],
)
def test_a_report_is_of_the_outlet_that_the_text_gives_it_to(text: str, speaker: str) -> None:
    assert (read(text)[0][0].speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Boss Tom Lund on Pask: “He is very good.”", ("Tom Lund", "“He is very good.”")),
        ("Leeds's Tom Lund to Sky: “I just hit it.”", ("Tom Lund", "“I just hit it.”")),
        ("Joe Pask, 61: “I am so glad to be here.”", ("Joe Pask", "“I am so glad to be here.”")),
        ("The song that Tom Lund wrote: “All of the lights”.", None),
    ],
)
def test_a_name_and_a_colon_lead_in_a_quotation(text: str, told: tuple[str, str] | None) -> None:
    found = [(a.speaker, said) for a, said in read(f"Leeds won. ¶ {text}") if a.because.startswith("signed-quote")]
    assert found == ([] if told is None else [told])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund met us on Monday. ¶ Joe Pask: Were you there? ¶ Ada Lund: I was. ¶ JP: And then? ¶ AL: It fell.",
            ["Joe Pask", "Ada Lund", "Joe Pask", "Ada Lund"],
        ),
        # two share the letters: the one in the headline answers
        (
            "Ada Lund on the port ¶ Her boss, Abel Lamb, is ill. ¶ AL: I was there. ¶ JP: And then? ¶ AL: It fell.",
            ["Ada Lund", "JP", "Ada Lund"],
        ),
        # two talk who share the letters
        ("Ada Lund and Abel Lamb spoke. ¶ AL: Were you there? ¶ AB: I was. ¶ AL: And then?", ["AL", "AB", "AL"]),
        # who asks is nobody whom the introduction only tells of
        (
            "Ada Lund works for Joe Pask. ¶ JP: Were you there? ¶ AL: I was. ¶ JP: And then? ¶ AL: It fell.",
            ["JP", "Ada Lund", "JP", "Ada Lund"],
        ),
        (
            "Interview by Joe Pask ¶ Ada Lund was there. ¶ JP: Were you? ¶ AL: I was. ¶ JP: And then? ¶ AL: It fell.",
            ["Joe Pask", "Ada Lund", "Joe Pask", "Ada Lund"],
        ),
        (
            "Ada Lund talked to Joe Pask. ¶ JP: Were you there? ¶ AL: I was. ¶ JP: And then? ¶ AL: It fell.",
            ["Joe Pask", "Ada Lund", "Joe Pask", "Ada Lund"],
        ),
        # a name that only the turns have
        ("Ada Lund spoke to us. ¶ JP: I fled. ¶ AL: We all did. ¶ JP: Joe Pask was there.", ["JP", "Ada Lund", "JP"]),
        (
            "ADA LUND, HOST: Welcome back. ¶ SEN. JOE PASK (R-ID): I am glad. ¶ LUND: Are you? ¶ PASK: I said so.",
            ["ADA LUND", "JOE PASK", "ADA LUND", "JOE PASK"],
        ),
        (
            "Gov. Joe Pask spoke. ¶ ADA LUND, ANCHOR: He is here. ¶ GOV. JOE PASK (D), OHIO: I am. ¶ LUND: You are.",
            ["ADA LUND", "Joe Pask", "ADA LUND"],
        ),
        # an outlet asks, and whoever asks says who it is
        (
            (
                "Wikinews met Ada Lund. ¶ ((Wikinews)) I'm Joe Pask. Is it so? "
                "¶ Ada Lund: It is. ¶ ((WN)) Oh? ¶ Ada Lund: No."
            ),
            ["Joe Pask", "Ada Lund", "Joe Pask", "Ada Lund"],
        ),
        (
            (
                "Wikinews met Ada Lund. ¶ ((Wikinews)) This is Ada Lund. Is it? "
                "¶ Ada Lund: It is. ¶ ((WN)) Oh? ¶ Ada Lund: No."
            ),
            ["Wikinews", "Ada Lund", "Wikinews", "Ada Lund"],
        ),
    ],
)
def test_whom_the_labels_of_turns_mean(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Lund was less sure: the port, he said, was late.", "Tom Lund"),
        ("Joe Pask spoke. Tom Lund is worried: “We are all late,” he said.", "Tom Lund"),
        ("The manager Tom Lund has hit back at Joe Pask after he claimed that the club was broke.", "Joe Pask"),
        ("Tom Lund left Joe Pask after he claimed that the club was broke.", "Tom Lund"),
        ("John Kell has never seen the pier, or so he says.", "John Kell"),
        ("Ada Lund slammed Joe Pask after she claimed that the club was broke.", "Ada Lund"),
    ],
)
def test_whom_a_pronoun_means_by_the_form_of_its_sentence(text: str, speaker: str) -> None:
    assert read(f"The port is shut. ¶ {text}")[-1][0].speaker == speaker


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("John Kell has never seen the pier, or so he says.", "John Kell has never seen the pier"),
        ("Tom Lund of Leeds was less sure: the port, he said, is late.", "the port / is late"),
        ("The claim that he lied was denied by Tom Lund.", "The claim that he lied"),
        ("The idea that the port was unsafe was rejected by Tom Lund.", "The idea that the port was unsafe"),
    ],
)
def test_what_is_told_ends_where_the_page_speaks(text: str, told: str) -> None:
    assert told in [said for _, said in read(f"Port to close ¶ {text}")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An official, who asked not to be named, said the port was late. Lund left.", "official"),
        ("The official, who asked not to be identified, said the port was late. Lund said so.", "the official"),
        ("Ada Lund is an official. ¶ The official spoke on condition of anonymity and said it was late.", "official"),
    ],
)
def test_who_asks_not_to_be_named_has_no_name(text: str, speaker: str) -> None:
    found = [a.speaker or "" for a, said in read(f"The port is shut. ¶ {text}") if "late" in said]
    assert found
    assert all(speaker in one for one in found)


def test_a_name_taken_for_a_place_beside_an_office_is_of_who_holds_it() -> None:
    assert read("The students' union president, Femi Adeyemi, said: “It is a start.”")[0][0].speaker == "Femi Adeyemi"


def test_the_bank_is_no_several() -> None:
    found = read("Shares fell on Monday. ¶ Unions accused the bank of greed. The bank said it was sorry.")
    assert found[-1][0].speaker == "the bank"


def test_answers_stand_behind_questions_where_the_page_says_interview() -> None:
    found = read(
        "Ada Lund ¶ Interview by Joe Pask ¶ What did you make first? ¶ A boat. I sank it. ¶ You work at night. Why? ¶ "
        "Nobody calls me then. ¶ What would you save? ¶ My cat, if he asked."
    )
    assert [a.speaker for a, _ in found if a.kind != "question" and not a.cue] == ["Ada Lund"] * 3
