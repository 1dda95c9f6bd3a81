"""Speakers told by what stands around the words: offices before a comma, bodies, some of a people, owners."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "It was opened by the Prime Minister of Larria, Mr. Tomas Kell. [The Prime Minister|source] [said|cue] no.",
            "Tomas Kell",
        ),
        (
            "Its Premier and Chairman of the Board, Dr the Rt. Hon. Tom Kell left. [The Premier|source] [said|cue] no.",
            "Tom Kell",
        ),
        (
            "Director of the Federal Bureau of Ports (FBP) Tomas Kell flew home. [The FBP chief|source] [said|cue] no.",
            "Tomas Kell",
        ),
    ],
    ids=["form of address", "two offices and forms of address", "article and acronym inside the office"],
)
def test_an_office_may_stand_apart_from_the_name(text: str, speaker: str) -> None:
    check(text, speaker)


def test_the_leader_of_a_country_does_not_head_a_section_of_it() -> None:
    check(
        "President Fidel Castro met Fernando Remirez, chief of the Cuban Interests Section in Washington. "
        "[The Cuban leader|source] [said|cue] it was late.",
        "Fidel Castro",
    )


def test_of_two_holders_the_one_named_so_far() -> None:
    text = 'Judge James Moreau sentenced him. "It is late," [the judge|source] [said|cue]. '
    check(text + "A year ago Judge Anna Kell had let him go.", "James Moreau")
    check("Judge Anna Kell had let him go. " + text, "the judge")


def test_a_person_is_no_apposition_to_a_place() -> None:
    check(
        "[The head of the police inquiry in Dar es Salaam, Kenneth Piernick,|source] [said|cue] it was late.",
        "Kenneth Piernick",
    )


def test_she_goes_on_behind_a_clause_of_her_own() -> None:
    check(
        "A tearful audience also listened to nurse Emily Lyons, who has been hurt in the bombing. "
        '"They paid," [she|source] [said|cue].',
        "Emily Lyons",
    )


def test_who_is_named_inside_backticks_is_no_rival() -> None:
    check(
        "Moskal said that nobody was named. ``That we talk to Kell does not make him a suspect in this,'' "
        "[he|source] [said|cue].",
        "Moskal",
    )


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Many Russians", "Many Russians"),
        ("Wary Republicans in the state", "Wary Republicans in the state"),
        ("Republicans", "Republicans"),
        ("The Republicans", "Republicans"),
        ("Many Russians and some Americans", "Many Russians and some Americans"),
        ("Critics, including Senator Anna Moreau,", "Critics"),
    ],
)
def test_some_of_a_people_are_not_all_of_it(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] it was late.", speaker)


def test_some_of_a_people_before_who() -> None:
    check("Some Americans in the town, [who|source] [said|cue] it was late, left.", "Some Americans in the town")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In those cases, the U.S. Supreme Court ruled. [The high court|source] [said|cue] no.", "U.S. Supreme Court"),
        (
            "The Standard-Times of New Bedford told of it. It rained. Anna left. [The newspaper|source] [said|cue] no.",
            "Standard-Times of New Bedford",
        ),
        ("The fire was out, IRNA reported. [The news agency|source] [said|cue] it was late.", "IRNA"),
        ("The Harbour Board has closed the yard after a crack, [the agency|source] [said|cue].", "Harbour Board"),
        ("Aldia Airlines is cross. In a note on the Airbus website, [the company|source] [said|cue] no.", "Airbus"),
        ("Moreau Shipping is late. It rained. [The Dutch shipbuilder|source] [said|cue] no.", "Moreau Shipping"),
        ("Boeing sued Moreau Shipping. [The Dutch shipbuilder|source] [said|cue] no.", "Dutch shipbuilder"),
        ("A London firm sued Moreau Shipping. [The British firm|source] [said|cue] no.", "British firm"),
    ],
)
def test_which_body_a_description_means(text: str, speaker: str) -> None:
    check(text, speaker)


def test_the_government_goes_on_as_they() -> None:
    check(
        "The British government was slow to build it for the troops. [They|source] [feared|cue] that it would cost.",
        "British government",
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Moreau left on Monday. [Her lawyer|source] [said|cue] she was ill.", "Anna Moreau's lawyer"),
        ("Airbus has cash. So [its executives|source] [hope|cue] to grow.", "Airbus' executives"),
        ("Steve Jobs left on Monday. [His claim|source] [that|cue] it was late was false.", "Steve Jobs' claim"),
        ("Anna Moreau told Sarah Kell of it and [her lawyer|source] [said|cue] no.", "her lawyer"),
        ("Paul Kell left on Monday. [His|source] [claim|cue] that it was late was false.", "Paul Kell"),
        ("It rained. [Its|source] [claim|cue] that it was late was false.", None),
    ],
)
def test_a_description_names_its_owner(text: str, speaker: str | None) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The grid is run by the California Independent System Operator. [California ISO|source] [said|cue] no.",
            "California Independent System Operator",
        ),
        ("His father, Allan Kell Snr, left. Allan Kell is lost. [Allan Snr|source] [said|cue] no.", "Allan Kell Snr"),
        (
            "A team of researchers at Aldia University met. It rained. [The researchers|source] [said|cue] no.",
            "team of researchers at Aldia University",
        ),
        (
            "The only lawmaker running is state Sen. Jim Davis, who left because [he|source] [said|cue] it was late.",
            "Jim Davis",
        ),
        ("[One of the occupants|source] [said|cue] it was late.", "One of the occupants"),
        ("[Those in attendance|source] [said|cue] it was late.", "Those in attendance"),
        ("[One of them|source] [said|cue] it was late.", None),
        (
            "Paul Kell left. [He and others at the yard|source] [said|cue] it was late.",
            "Paul Kell and others at the yard",
        ),
        ("[He and others|source] [said|cue] it was late.", None),
        ("The study, [which|source] [said|cue] so, is old.", "the study"),
    ],
)
def test_what_is_called_otherwise_beside(text: str, speaker: str | None) -> None:
    check(text, speaker)


def test_quotations_do_not_put_anybody_out_of_mind() -> None:
    check(
        "Linda Nolan sang. Linda Nolan is ill. Linda Nolan left the stage. Linda Nolan spoke to us.\n"
        '"I will wait," she said.\n"I am well."\n"I have some scans."\n"It is late."\n'
        '[The singer|source] then [added|cue]: "I have no fear."',
        "Linda Nolan",
    )


def test_a_man_whom_a_clause_tells_apart_is_no_other_man() -> None:
    check(
        "A naval officer met Anna. [The officer|source] whom they knew [said|cue] it was late.",
        "the officer",
    )
