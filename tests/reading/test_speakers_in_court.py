"""Who speaks in news of courts, crimes and rescues: the bereaved, the accused, lawyers, witnesses, neighbours."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


def speakers(text: str) -> list[str | None]:
    """Who speaks in a plain text, in order."""
    return [one.speaker for one in reading_of(plain_article(text))[0].attributions]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The family of the victim, Anna Moreau,", "family of the victim"),
        ("Lawyers for the accused, Paul Kell,", "Lawyers for the accused, Paul Kell"),
        ("The head of the force, Paul Kell,", "Paul Kell"),
    ],
    ids=["family", "lawyers", "head"],
)
def test_several_do_not_go_by_the_name_of_whom_they_belong_to(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] that it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Kell’s lawyer said the yard would close.", None),
        ("A lawyer for Kell said the yard would close.", None),
        ("Kell’s lawyer, Peter Smit, said the yard would close.", "Peter Smit"),
        ("Kell left the court at noon.", "Stuart Kell"),
    ],
    ids=["his lawyer", "a lawyer for him", "a lawyer by name", "no lawyer"],
)
def test_behind_a_lawyer_he_is_in_doubt(before: str, speaker: str | None) -> None:
    assert speakers(f"Stuart Kell, 39, took the money. {before} He said the jury had erred.")[-1] == speaker


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("The businessman had lied, he said.", "Paul Wray"),
        ("The businessman said he had lied.", "Paul Wray"),
    ],
    ids=["told of him", "says it"],
)
def test_who_tells_of_the_businessman_is_somebody_else(told: str, speaker: str) -> None:
    text = "Stuart Kell took the money in May.\n\nPaul Wray, who led the investigation, welcomed the verdict."
    assert speakers(f"{text} {told}")[-1] == speaker


def test_mrs_kells_widower_is_no_mrs() -> None:
    text = "Ivan Lund spoke first.\n\nMrs Lowe’s widower, Daniel, said he was numb. “We get life,” he said."
    assert speakers(text)[-1] == "Daniel"


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Attorney Anna Moreau and prosecutor Paul Kell clashed.", "Both attorneys", "Anna Moreau and Paul Kell"),
        ("Attorney Anna Moreau came. Prosecutor Paul Kell left.", "Both lawyers", "Anna Moreau and Paul Kell"),
        ("PC Ann Fry came first. PC Luke Denny followed.", "The two officers", "Ann Fry and Luke Denny"),
        ("Attorneys Anna Moreau and Paul Kell met attorney Jan Smit.", "Both attorneys", "Both attorneys"),
        ("Attorney Anna Moreau came. Paul Kell left.", "Both attorneys", "Both attorneys"),
        ("Two officers came. PC Ann Fry met PC Luke Denny.", "Both officers", "Both officers"),
    ],
    ids=["both sides", "apart", "officers", "three", "one alone", "two others"],
)  # fmt: skip
def test_both_lawyers_are_the_only_two_of_the_article(before: str, source: str, speaker: str) -> None:
    check(f"{before}\n[{source}|source] [said|cue] that it was late.", speaker)


def test_both_lawyers_go_on_as_they() -> None:
    text = (
        "Attorney Anna Moreau and prosecutor Paul Kell clashed. Both attorneys said it was late. They said it was over."
    )
    assert speakers(text)[-1] == "Anna Moreau and Paul Kell"


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The accused, Craig Mellor, 28,", "Craig Mellor"),
        ("A utility, Sierra Valley Electric,", "Sierra Valley Electric"),
        ("A judge in the town of Sierra Valley,", "judge in the town of Sierra Valley"),
    ],
    ids=["accused", "utility", "place"],
)
def test_a_name_beside_the_accused_or_a_firm(source: str, speaker: str) -> None:
    check(f"[{source}|source] [told|cue] police that it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Kent Fire and Rescue Service came.", "The fire service", "Kent Fire and Rescue Service"),
        ("Kent Fire and Rescue Service came.", "The ambulance service", "ambulance service"),
        ("Kent Fire Service met Essex Fire Service.", "The fire service", "fire service"),
        ("Skye Mountain Rescue Team leader Ann Holt came.", "The team", "Skye Mountain Rescue Team"),
    ],
    ids=["its words", "other words", "two", "team"],
)
def test_a_body_goes_by_words_of_its_name(before: str, source: str, speaker: str) -> None:
    check(f"{before} It rained.\n[{source}|source] [said|cue] that it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Anna Moreau told the inquest that she ran.", "Anna Moreau"),
        ("Anna Moreau said that she ran.", "the witness"),
        ("A witness ran. Anna Moreau told the inquest that she ran.", "the witness"),
        ("Anna Moreau told the inquest that she ran. Paul Kell was there.", "the witness"),
    ],
    ids=["she spoke", "to no court", "another witness", "another named"],
)
def test_the_witness_is_who_just_spoke(before: str, speaker: str) -> None:
    assert speakers(f"{before} The witness said that it was late.")[-1] == speaker


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Tom Finch, 16, drowned in July. His father, Mark, said the family was broken.", "Mr Finch", "Mark"),
        ("Stuart Finch, 52, was killed. Finch’s widow, Elena, said he was gentle.", "Mrs Finch", "Elena"),
        ("Tom Finch, 16, drowned in July. Tom’s father said the family was broken.", "Mr Finch", "Tom’s father"),
        ("Gurdeep Singh was a father of two. His wife, Harleen, said he was gentle.", "Mrs Singh", "Harleen"),
        ("Tom Finch runs a shop. His brother, Dan, said it was late.", "Mr Finch", None),
        ("Tom Finch said it was open. His brother, Dan, said it was late.", "Mr Finch", "Tom Finch"),
        ("Tom Finch runs a shop with his brother, Dan.", "Mr Finch", "Tom Finch"),
    ],
    ids=["the dead", "the other gender", "no name", "his wife", "either", "who spoke himself", "who says nothing"],
)
def test_mr_finch_may_be_the_father_named_by_his_first_name(before: str, source: str, speaker: str | None) -> None:
    assert speakers(f"{before}\n\n{source} said the pier was safe.")[-1] == speaker


def test_his_mother_behind_the_father_is_not_the_fathers() -> None:
    text = "Tom Finch, 16, drowned in July. His father, Mark, said the family was broken. Mr Finch said he was kind."
    assert speakers(f"{text} His mother said nobody had helped.")[-1] == "His mother"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bill Fenner has started a fund. “It is late,” said the former postman.", "Bill Fenner"),
        ("Bill Fenner has started a fund. “It is late,” said the retired miner.", "Bill Fenner"),
        ("Bill Fenner met Tom Hart. “It is late,” said the former postman.", "former postman"),
        ("Bill Fenner has started a fund. “It is late,” said the former company.", "former company"),
        ("Dilip Kell closed up. “I ran,” the 61-year-old said. The father of three said it was late.", "Dilip Kell"),
    ],
    ids=["former", "retired", "two people", "no person", "twice varied"],
)
def test_what_somebody_was_varies_his_name(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("His employer, Avon Structures,", "Avon Structures"), ("A spokesman, Avon Structures,", "a spokesman")],
    ids=["employer", "office"],
)
def test_a_body_beside_a_word_that_is_no_office(source: str, speaker: str) -> None:
    check(f"Paul Kell died. [{source}|source] [said|cue] that it was late.", speaker)
