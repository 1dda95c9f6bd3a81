"""Speakers whom news calls otherwise the second time: companies, holders of offices, those who were named together."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check

_KELL = "Kell Shipping bought a yard. "


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Kell Corp. released a fix for Bay Explorer on Monday.", "The software maker", "Kell Corp."),
        ("Kell Corp. lost a third of its orders.", "The publishing concern", "Kell Corp."),
        ("Kell Corp. will sue Moreau Corp. Moreau Corp. has not replied. It rained.", "The company", "the company"),
        ("Kell Corp. and Moreau Corp. met.", "The publishing concern", "publishing concern"),
        ("Smit Corp. left. Kell Corp. shares fell after", "the company", "Kell Corp."),
        ("Cook said there was no concern at Kell Corp.", "Another concern", "Another concern"),
    ],
    ids=[
        "beside its product",
        "a word for any company",
        "two companies in mind",
        "two companies",
        "what it hangs on",
        "another one",
    ],
)
def test_a_company_goes_by_what_it_makes(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


def test_a_company_goes_on_under_another_word() -> None:
    check(
        "Kell Corp. released a fix for Bay Explorer on Monday. [The software maker|source] [said|cue] it was late. "
        "[The company|source] [said|cue] no.",
        "Kell Corp.",
        "Kell Corp.",
    )


def test_the_outlet_of_a_dateline_is_not_the_company_told_of() -> None:
    check("HOUSTON, Texas (KTRK) -- A crane fell on Monday. [The business|source] [said|cue] no.", "the business")


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Anna Moreau, Paul Kell and Jan Smit left.", "The ministers", "Anna Moreau, Paul Kell and Jan Smit"),
        ("Kell Corp. is making a bid for Moreau Corp.", "The two sides", "Kell Corp. and Moreau Corp."),
        ("Kell Corp. is making a bid for Moreau Corp. with Smit Corp.", "The two sides", "two sides"),
        ("Anna Moreau and Paul Kell left.", "The three ministers", "three ministers"),
        ("Two men came in. Anna Moreau met Paul Kell.", "The two men", "two men"),
        ("Anna Moreau told Paul Kell of it. She thanked Jan.", "The pair", "the pair"),
        ("It rained.", "The companies", "the companies"),
    ],
    ids=["three", "two in one sentence", "one of three", "too few", "two without a name", "not together", "nobody"],
)
def test_who_was_named_together(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("District Attorney Anna Moreau came.", "The DA", "Anna Moreau"),
        ("Bronx District Attorney Anna Moreau came.", "The Bronx DA", "Anna Moreau"),
        ("District Attorneys Anna Moreau and Paul Kell came.", "The Bergen DA", "Bergen DA"),
        ("Anna Moreau, a lawyer, came.", "The DA", "the DA"),
    ],
    ids=["named so", "with the place", "another place", "no such office"],
)
def test_an_office_by_its_initials(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("One woman, who lives nearby,", "One woman"),
        ("The union, which is at odds with the yard,", "the union"),
        ("The union -- which is at odds with the yard --", "the union"),
        ("A woman who lives nearby", "woman who lives nearby"),
        ("Doctors, nurses and drivers", "Doctors, nurses and drivers"),
    ],
    ids=["who", "which", "dashes", "not behind a comma", "a list"],
)
def test_a_description_ends_before_what_only_adds_to_it(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] the crane fell.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("A report from Reuters came on Monday. It rained.", "The report", "Reuters"),
        ("Reuters reported on Monday that it fell.", "The report", "Reuters"),
        ("Reuters reported on a crane. A report by the council came.", "The report", "the report"),
        ("The crane fell.", "A 1998 Reuters profile", "Reuters"),
    ],
    ids=["from an outlet", "reported", "another report", "of an outlet"],
)
def test_a_report_that_an_outlet_made_is_the_outlets(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] no.", speaker)


def test_who_is_told_apart_is_not_who_was_told_of() -> None:
    text = "Two local officers came. [{}|source] [said|cue] no."
    check(text.format("The officers"), "Two local officers")
    check(text.format("The officers involved in the fire"), "officers involved in the fire")


def test_researchers_go_by_several_words() -> None:
    check(
        "A team of researchers at Yorkdale looked on. [The scientists|source] [said|cue] no.",
        "team of researchers at Yorkdale",
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The neighbours heard a crash. [One|source] [said|cue] it was late.", "neighbour"),
        ("Two of the witnesses asked the media to leave. [One|source] [said|cue] it was late.", "witness"),
        ("It rained. [One|source] [said|cue] it was late.", None),
        ("The neighbours heard a crash. [One|source] cannot [say|cue] what it was.", None),
        ("The neighbours heard a crash. [One of the drivers|source] [said|cue] it was late.", "One of the drivers"),
    ],
    ids=["singular", "not the media", "of nobody", "anybody", "told apart"],
)
def test_one_is_one_of_those_told_of_before(text: str, speaker: str | None) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            ("[A statement from Kell Corp.|source] [said|cue] no. It rained, [it|source] [said|cue]. It was late, "
            "[it|source] [added|cue]."),
            ["Kell Corp.", "Kell Corp.", "Kell Corp."],
        ),
        (
            "One of them, [Anna Moreau|source], [told|cue] the board. It rained. [She|source] [said|cue] it was late.",
            ["Anna Moreau", "Anna Moreau"],
        ),
        (
            ("Moreau Communications Inc. lost. [Anna Kell|source] [said|cue] no. Moreau has no idea. "
            "[She|source] [said|cue] no."),
            ["Anna Kell", "Anna Kell"],
        ),
        ("It left many experts lost. [They|source] [said|cue] no.", ["many experts"]),
        ('Police spoke to a relative. [A relative|source] [said|cue] no. "He sang." [She|source] [left|cue].',
         ["a relative", "a relative"]),
    ],
    ids=["it", "named beside one", "no stranger", "whatever is told of them", "over a quotation"],
)  # fmt: skip
def test_a_pronoun_goes_on_with_who_spoke(text: str, speakers: list[str | None]) -> None:
    check(text, *speakers)


def test_the_mother_of_two_is_the_one_spoken_of() -> None:
    text = 'Another guest, Anna Moreau, left. "It is late," Moreau told the Echo. [{}|source] [said|cue] no.'
    check(text.format("The concerned mother"), "Anna Moreau")
    check(text.format("The boy's mother"), "boy's mother")


def test_a_bare_title_is_its_one_holder() -> None:
    check("[Taoiseach|source] [says|cue] no.\nTaoiseach Leo Moreau came to Cork.", "Leo Moreau")
    check("[Taoiseach|source] [says|cue] no.\nLeo Moreau came to Cork.", "Taoiseach")


def test_she_is_nobody_else_where_a_name_may_be_a_persons() -> None:
    text = "Ons Jabeur beat Anna Kell on Friday. [Jabeur|source] [said|cue] {} was glad. [She|source] [said|cue] no."
    check(text.format("she"), "Jabeur", "Jabeur")
    check(text.format("everybody"), "Jabeur", "Jabeur")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("[Office of Ships and Harbours Director Paul Kell|source] [said|cue] no.", "Paul Kell"),
        ("[Ramdehol’s sister, Inderdai Deyal,|source] [said|cue] no.", "Inderdai Deyal"),
        (
            (
                "Kell Corp. said it will borrow from Moreau Bank, a unit of Moreau Corp. "
                "[The Dallas oil concern|source] [said|cue] no."
            ),
            "Kell Corp.",
        ),
        (
            "Kell Corp. said it will borrow. Moreau Corp. fell. [The Dallas oil concern|source] [said|cue] no.",
            "Dallas oil concern",
        ),
    ],
    ids=["office with and", "a name nobody knew", "firm of the lead", "two firms act"],
)
def test_who_stands_in_or_behind_the_words(text: str, speaker: str) -> None:
    check(text, speaker)


def test_who_is_quoted_is_not_the_he_of_the_quotation() -> None:
    reading, _ = reading_of(plain_article('Paul Kell came on Monday. "He told the board it was late," Kell said.'))
    assert sorted((a.because, a.speaker) for a in reading.attributions if a.because == "retold") == [("retold", None)]


def test_who_is_named_in_an_aside_does_not_speak() -> None:
    text = "Tyler Lund won.\n\n“I'm usually not nervous,” said Lund, who sat between Kell and coach Roy Williams."
    (one,) = reading_of(plain_article(text))[0].attributions
    assert one.speaker == "Tyler Lund"
