"""Which words of an article are said, and whose a quotation is: read from plain text by the whole of the reading."""

import pytest
from bench.system import plain_article, reading_of


def said(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    """Speaker and content of every attribution in the text."""
    reading, _ = reading_of(plain_article(text))
    return [(one.speaker, tuple(part.of(text) for part in one.content)) for one in reading.attributions]


def asserted(text: str) -> list[str]:
    """The first words of what is asserted."""
    reading, _ = reading_of(plain_article(text))
    return [one.content[0].of(text) for one in reading.attributions if one.asserted]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        pytest.param(
            "“The first I heard of it was late,” said Paul King, who resigned. Anna Moreau said she was not deterred. "
            "“I don't expect anyone to hand me anything. I have always been a fighter.” The board meets on Monday.",
            "Anna Moreau",
            (
                "she was not deterred",
                "“I don't expect anyone to hand me anything. I have always been a fighter.”",
            ),
            id="who spoke last, not who was quoted before",
        ),
        pytest.param(
            "He told the judge that she was in rehab when she was really buying shoes in Fountain Valley.",
            None,
            ("that she was in rehab",),
            id="without the narrator's contradiction",
        ),
        pytest.param(
            "Federal agencies proposing to take actions that might affect species will once again have to consult with "
            "biologists.",
            "Federal agencies",
            ("to take actions that might affect species",),
            id="a participle does not take the main clause in",
        ),
        pytest.param(
            "Police say the boat was loaded with nets but have not yet found out who sailed it.",
            "Police",
            ("the boat was loaded with nets",),
            id="without what the speaker does besides",
        ),
        pytest.param(
            "The owner says they have had word that the ferry is out of order and is unlikely to sail this week.",
            "the owner",
            ("they have had word that the ferry is out of order and is unlikely to sail this week",),
            id="a verb of the inner clause stays",
        ),
        pytest.param(
            "The U.S. Geological Survey in Golden, Colo., said it was 6.1. A magnitude 6 quake can cause damage.",
            "U.S. Geological Survey",
            ("it was 6.1",),
            id="up to the full stop behind a number",
        ),
        pytest.param(
            "When will the ferries sail again? On Monday at noon, the operator announced.",
            "the operator",
            ("On Monday at noon",),
            id="the answer, without the article's question",
        ),
    ],
)
def test_what_is_said_and_by_whom(text: str, speaker: str | None, content: tuple[str, ...]) -> None:
    assert (speaker, content) in said(text)


def test_a_sentence_behind_the_report_is_not_said() -> None:
    text = (
        "The officer said the ship had been boarded. INS Sukanya has seized 14 rifles and 923 rounds of ammunition "
        "during the five operations it carried out there, the officer said."
    )
    assert all("boarded" not in part or "Sukanya" not in part for _, content in said(text) for part in content)


def test_a_whole_sentence_in_marks_is_a_candidate_at_least() -> None:
    text = "The old sailor gets up and turns to me. “I am glad you decided to join me.” The ferry leaves at nine."
    assert [content for _, content in said(text)] == [("“I am glad you decided to join me.”",)]
    assert asserted(text) == []


def test_a_name_behind_the_comma_of_a_quotation_speaks() -> None:
    text = "“We will go on guarding the border,” Anna Moreau, director of the Marine Branch.\n\nIt rained."
    assert ("Anna Moreau", ("“We will go on guarding the border,”",)) in said(text)


def test_words_with_a_mark_that_pairs_with_none_are_not_asserted() -> None:
    whole = "Anna Moreau said on Monday that the old yard would close and that nobody had been told."
    assert asserted(whole)
    assert asserted(whole.replace("the old", "the ”old")) == []


@pytest.mark.parametrize(
    ("addressed", "relay"),
    [
        ("CNN affiliate WDIV-TV", "WDIV-TV"),
        ("WDIV, a Detroit station", "WDIV"),
        ("a local newspaper", None),
        ("reporters", None),
    ],
)
def test_an_outlet_that_was_told_relays(addressed: str, relay: str | None) -> None:
    text = f"“We heard four shots on the quay,” Anna Moreau told {addressed}. It rained."
    reading, _ = reading_of(plain_article(text))
    assert [via.name for one in reading.attributions for via in one.via] == ([] if relay is None else [relay])


def test_a_surname_with_a_particle_is_one_name() -> None:
    text = "Egyptian Foreign Minister Ahmed Maher el-Sayed said the talks had failed."
    assert said(text) == [("Ahmed Maher el-Sayed", ("the talks had failed",))]


def test_the_bracket_of_a_link_is_no_part_of_a_cue() -> None:
    text = "Moreau later [confirmed](https://example.org/a) that the yard would close."
    reading, _ = reading_of(plain_article(text))
    assert [[part.of(text) for part in one.cue] for one in reading.attributions] == [["later", "confirmed"]]


def test_a_decade_is_no_owner() -> None:
    text = "Prosecutors said that Mr. Lund ran the yard in the early 1990's."
    (one,) = reading_of(plain_article(text))[0].attributions
    assert [part.of(text) for part in one.content] == ["that Mr. Lund ran the yard in the early 1990's"]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Martha Kell met Tom Lund on Monday. He told her the pier was unsafe.", ["the pier was unsafe"]),
        ("The pier (Martha Kell says it is unsafe) was built in 1920.", ["it is unsafe"]),
        ("Martha Kell resigned. Her claim that the pier was safe was false.", ["that the pier was safe"]),
        (
            "The pier is, in Martha Kell’s words, “a disaster waiting to happen”. It was built in 1920.",
            ["The pier is", "“a disaster waiting to happen”"],
        ),
        ("In Tom Lund’s words, “the port is finished”. It was built in 1920.", ["“the port is finished”"]),
        ("In other words, the port is finished. It was built in 1920.", []),
    ],
)
def test_a_content_is_all_of_its_clause_and_nothing_else(text: str, contents: list[str]) -> None:
    assert [part for _, parts in said(text) for part in parts] == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Chris Weitz is negotiating to direct the cinematic sequel to “Twilight,” industry sources say.",
            "Chris Weitz is negotiating to direct the cinematic sequel to “Twilight,”",
            id="a film",
        ),
        pytest.param(
            "Kimani goes by the nickname “Shapow,” a detective said.",
            "Kimani goes by the nickname “Shapow,”",
            id="a nickname",
        ),
        pytest.param(
            "The Herald said “Low Tide,” which is expected to open in May, has been put off to the autumn.",
            "“Low Tide,” which is expected to open in May, has been put off to the autumn",
            id="a title that the sentence goes on to tell of",
        ),
        pytest.param("“No way,” Paul Kell said.", "“No way,”", id="but an answer is all that was said"),
        pytest.param("“Fire!” she said and ran.", "“Fire!”", id="and a cry"),
    ],
)
def test_marks_round_a_title_are_no_quotation(text: str, content: str) -> None:
    assert [told for _, (told, *_) in said(text)] == [content]
