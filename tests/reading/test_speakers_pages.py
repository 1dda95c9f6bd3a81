"""What pages of all kinds taught: posts run into a body's name, committees, lists that look like transcripts."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check

QUOTE = "“It is impossible to overstate this.”"


def told(text: str) -> list[tuple[str | None, str]]:
    """Speaker and source of each attribution."""
    article = plain_article(text)
    found = reading_of(article)[0].attributions
    return [(a.speaker, " ".join(article.words(s) for s in a.source)) for a in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Vintners were angry. VFI Chief Executive, Padraig Cribben said: {QUOTE}", "Padraig Cribben"),
        (f"Vintners were angry. VFI Chief Executive Padraig Cribben said: {QUOTE}", "Padraig Cribben"),
        ("Kell was backed by the Asheville Tea PAC, a local group which said in a release that it met.",
         "Asheville Tea PAC"),
        ("Lund runs Right Women PAC. On Monday, Right Women PAC said it would spend $2 million.", "Right Women PAC"),
    ],
)  # fmt: skip
def test_a_name_ends_where_it_does(text: str, speaker: str) -> None:
    assert speaker in {one for one, _ in told(text)}


@pytest.mark.parametrize("post", ["Taoiseach", "Tánaiste", "Tanaiste"])
def test_the_heads_of_the_irish_government_are_offices(post: str) -> None:
    text = f"{post} Sean Holt came to Skerry. It rained. [The {post}|source] [said|cue] the yard would close."
    check(text, "Sean Holt")


@pytest.mark.parametrize(
    ("group", "one"),
    [("Vice-chancellors", "vice-chancellor"), ("Residents", "resident"), ("The ex-guards", "ex-guard")],
)
def test_one_of_several_goes_by_the_whole_word(group: str, one: str) -> None:
    check(f"{group} reacted with fury this week. [One|source] [said|cue] the yard would close.", one)


def test_who_is_asked_has_not_asked() -> None:
    got = told(
        "“Yes,” Moreau said.\n\nAsked what he thought when people see them as a group, Kell said, “It is untrue.”"
    )
    assert got == [("Moreau", "Moreau"), (None, ""), ("Kell", "Kell")]


@pytest.mark.parametrize("order", ["told to simply read out notes", "ordered to read out notes"])
def test_the_second_of_two_passives_tells_nothing(order: str) -> None:
    text = (
        f"One academic told the authors how she had been hired without any training, and {order}, leaving all unhappy."
    )
    assert [source for _, source in told(text)] == ["One academic"]


def test_who_tells_somebody_tells_it() -> None:
    assert "The board" in {source for _, source in told("The board met on Monday, and told Kell that he had to leave.")}


LIST = "Maple Syrup: Feel free to take another one.\n\nVanilla Extract: You could also use a paste of it."
LABELS = "ADA LUND: You can take another one.\n\nPAUL KELL: You could also wait for it."
READERS = "Ada Lund: I was there when it burnt. It was dark.\n\nPaul Kell: My boat is gone, and nobody helped."


@pytest.mark.parametrize(("text", "turns"), [(LIST, 0), (READERS, 2), (LABELS, 2)])
def test_a_list_is_no_transcript(text: str, turns: int) -> None:
    found = reading_of(plain_article(f"What there is\n\n{text}"))[0].attributions
    assert sum(a.because.startswith("transcript-turn") for a in found) == turns


KINGS = (
    "Saddam Hussein called President Bush a liar on Thursday. {crown} Hussein of Jordan met Bush in Maine. "
    "Saddam said the war was near. “It is our only outlet to the sea,” Hussein said."
)


@pytest.mark.parametrize("crown", ["King", "Prince"])
def test_a_crown_and_one_name_are_no_surname(crown: str) -> None:
    assert told(KINGS.format(crown=crown))[-2:] == [("Saddam Hussein", "Saddam"), (f"{crown} Hussein", "Hussein")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("King Hussein met Anna Moreau. Saddam Hussein was angry. Hussein said: “It is late for the whole of us.”",
         "Saddam Hussein"),
        ("King Hussein met Anna Moreau. Hussein said: “It is late for the whole of us.”", "Hussein"),
        ("Mr Hussein met Anna Moreau. Saddam Hussein was angry. Mr Hussein said: “It is late for us.”",
         "Saddam Hussein"),
    ],
    ids=["named since", "nobody else", "no crown"],
)  # fmt: skip
def test_a_name_beside_a_crown_stays_whose_it_is(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ambassador Anna Moreau flew in. Paul Kell left. [The Iraqi ambassador to Greece|source] [said|cue] so.",
         "Iraqi ambassador to Greece"),
        ("Anna Moreau met ambassador Paul Kell. [The Iraqi ambassador|source] [said|cue] it was late.",
         "Iraqi ambassador"),
        ("Iraq’s Paul Kell left. [The Iraqi leader|source] [said|cue] it was late. President Moreau came.",
         "Iraqi leader"),
        ("Ambassador Paul Kell flew in. [The Iraqi ambassador|source] [said|cue] it was late.", "Paul Kell"),
    ],
    ids=["to which country", "one of two", "named only later", "the only one"],
)  # fmt: skip
def test_whose_country_nobody_tells_is_taken_only_from_right_before(text: str, speaker: str) -> None:
    check(text, speaker)


def test_a_name_and_a_description_end_before_what_is_none_of_them() -> None:
    got = told("The U.N. Security Council on Aug. 6 said it ordered an embargo on all trade with the country.")
    assert got[0][0] == "U.N. Security Council"
    got = told("“There was wholesale looting in the city,” said a spokesman, who by custom was not identified.")
    assert got[0][0] == "a spokesman"


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Lund, 35, the daughter of former President Paul Lund and the writer Joan Lund,", "Ada Lund"),
        ("Lund, the son of Paul Kell, and Anna Moreau", "Ada Lund and Anna Moreau"),
    ],
)
def test_a_child_of_two_speaks_alone(source: str, speaker: str) -> None:
    assert told(f"Ada Lund is here. “There was a fire at the yard,” {source} said on Monday.")[-1][0] == speaker


def test_who_is_spoken_of_in_a_quotation_comes_not_in_with_it() -> None:
    check("“He is not a smart man,” Moreau said. It rained. [The man|source] [said|cue] he was sorry.", "the man")


def test_a_title_in_quotation_marks_names_a_document() -> None:
    got = told("Moreau spoke. The plan would cost a lot, according to the “Medicare for all” report.")
    assert got[-1][0] == "“Medicare for all” report"


def test_two_surnames_and_a_comma_are_no_firm() -> None:
    text = "“He’s funny,” New York attorney Eric Levine said. Of Carson, Levine, who was late, said, “He’s scary.”"
    assert told(text)[-1][0] == "Eric Levine"
