"""Speakers by name: surnames of two words, surnames that are occupations, roles that are tied to names."""

import pytest
from tests.reading.speaking import check


def test_a_surname_of_two_words_is_the_tail_of_one_longer_name() -> None:
    check(
        "Debbie Wasserman Schultz resigned. [Wasserman Schultz|source] [said|cue] she was sorry. "
        "Bernie Sanders met her. [Schultz|source] [said|cue] it was sad.",
        "Debbie Wasserman Schultz",
        "Debbie Wasserman Schultz",
    )
    check(
        "Phoebe Waller-Bridge won two awards. [Waller-Bridge|source] [said|cue] it was ridiculous.",
        "Phoebe Waller-Bridge",
    )


def test_a_surname_that_is_an_occupation() -> None:
    check(
        '"It is late," [said|cue] [Sen. Barbara Boxer|source], D-Calif. "No," [Boxer|source] [said|cue].',
        "Barbara Boxer",
        "Barbara Boxer",
    )


def test_the_company_is_what_the_sentence_before_is_about() -> None:
    check(
        "Apple opened a store. Microsoft admitted the error.\n"
        '"We are sorry. It was wrong," [the company|source] [said|cue].',
        "Microsoft",
    )


def test_an_outlet_may_only_have_reported_on_the_company() -> None:
    check(
        'Reuters reported the error on Monday.\n"We are sorry," [the company|source] [said|cue].',
        "the company",
    )


def test_who_means_people_and_no_ship() -> None:
    check("The bill was backed by superdelegates [who|source] [said|cue] it was fair.", "superdelegates")
    check("They wrote to the port of Aldia, [who|source] [said|cue] it was late.", None)


def test_a_word_that_is_no_noun_is_nobody() -> None:
    check("The hall was full. [Loudly|source] [said|cue] the mayor that it was late.", None)


def test_the_only_governor_or_senator_of_the_article() -> None:
    check(
        "Gov. Sarah Palin visited the church.\n[The Alaska governor|source] [said|cue] it was late.",
        "Sarah Palin",
    )
    check(
        "Sen. Bernie Sanders (I-Vt.) spoke on Monday. [The Vermont senator|source] [said|cue] it was wrong.",
        "Bernie Sanders",
    )


def test_a_governor_of_another_state_is_somebody_else() -> None:
    check(
        "Ohio Gov. John Kasich visited the church.\n[The Alaska governor|source] [said|cue] it was late.",
        "Alaska governor",
    )
    check(
        "Gov. Sarah Palin met Gov. John Kasich.\n[The Alaska governor|source] [said|cue] it was late.",
        "Alaska governor",
    )
    check(
        "Sen. Rob Portman (R-Ohio) spoke on Monday. [The Vermont senator|source] [said|cue] it was wrong.",
        "Vermont senator",
    )


def test_a_headline_verb_is_no_surname() -> None:
    check(
        "Hillary Clinton Goes After Donald Trump As The New Mitt Romney.\nHillary Clinton spoke on Monday. "
        "Hillary Clinton was late.\n[Clinton|source] [said|cue] it was wrong.",
        "Hillary Clinton",
    )


def test_a_calling_that_varies_the_name() -> None:
    check("Chris Grayling spoke on Monday. [The Conservative MP|source] [said|cue] it was late.", "Chris Grayling")
    check("Judge Chris Grayling spoke. [The Conservative MP|source] [said|cue] it was late.", "Conservative MP")
    check("Chris Grayling met Anna Moreau. [The former mayor|source] [said|cue] it was late.", "former mayor")
    check("Chris Grayling spoke on Monday. [The policeman|source] [said|cue] it was late.", "the policeman")


def test_a_nickname_in_quotation_marks_is_no_part_of_the_name() -> None:
    check("Vincent “The Chin” Gigante died. [Gigante|source] [said|cue] it was late.", "Vincent Gigante")


def test_a_place_before_a_name_is_no_part_of_it() -> None:
    check("Steve Jobs spoke. In the U.S. [Jobs|source] also [noted|cue] that it was late.", "Steve Jobs")


def test_an_acronym_is_the_one_name_with_its_initials() -> None:
    check(
        "The Harris County Sheriff's Office came. [HCSO|source] [said|cue] it was late.",
        "Harris County Sheriff's Office",
    )


def test_namesakes() -> None:
    check(
        "Mark Meadows met his wife Debbie Meadows. The vote was late. [Meadows|source] [said|cue] it was so. "
        "Debbie Meadows left. The vote went on all night. Debbie Meadows won.",
        "Mark Meadows",
    )
    check("Tony Kell and Paul Kell run it. Paul Kell wrote. [Kell|source] [said|cue] it was so.", "Paul Kell")
    check("Tony Kell and Paul Kell run it. It rained. [Kell|source] [said|cue] it was so.", None)


def test_whom_the_article_calls_by_the_given_name_is_not_meant_by_the_surname() -> None:
    check(
        "Mina Kell found the boat. Mina was six. Her father, Tomas Kell, was at sea, and Mina waited. Mina slept. "
        "[Kell|source] [said|cue] he would never go out again.",
        "Tomas Kell",
    )


def test_the_role_of_a_possessor_is_not_that_of_whom_he_owns() -> None:
    check(
        "An officer from Leeds has been charged. The officer's partner, Colin Parry, was held as well. "
        "[The officer|source] [said|cue] that he had fired twice.",
        "the officer",
    )


def test_a_name_is_one_whichever_apostrophe_it_has() -> None:
    check(
        "Judge Eugene O’Kelly adjourned the case. [Judge O’Kelly|source] [said|cue] the claims were serious. "
        "[Mr O'Kelly|source] [said|cue] it was late.",
        "Eugene O’Kelly",
        "Eugene O’Kelly",
    )


def test_a_verb_with_a_capital_behind_a_quotation_is_no_name() -> None:
    check("“The rust is wearing off.” [Said|cue] [Moreau|source]. Anna Moreau won again.", "Anna Moreau")


def test_an_age_makes_no_other_trade() -> None:
    check(
        "Actor Paul Kell reveals the film-maker Jan Smit had offered him the role. "
        "[The 50-year-old actor|source] [says|cue] he had joined the project.",
        "Paul Kell",
    )


def test_a_country_goes_on_as_it() -> None:
    check("France has sent planes to the desert. [It|source] [said|cue] the planes were armed.", "France")
    check("France is cold. [It|source] [said|cue] the planes were armed.", None)


def test_a_country_may_be_a_surname() -> None:
    check(
        "[Dr Timothy Holland|source], curator of the museum, [said|cue] it was late. Henry Wade passed the bones on. "
        "[Dr Holland|source] [said|cue] it was early. [He|source] [said|cue] it was fine.",
        "Timothy Holland",
        "Timothy Holland",
        "Timothy Holland",
    )
    check("Minister Holland met us. [Holland|source] [said|cue] it was late.", "Holland")


def test_an_acronym_may_be_of_another_language_or_of_half_a_word() -> None:
    check(
        "On Monday the National Liberation Front (FLM) left. It rained. [The FLM|source] [said|cue] it was late.",
        "National Liberation Front",
    )
    check(
        "The Harbour Anti-Noise Agency met on Monday. It rained. [HANA|source] [said|cue] it was late.",
        "Harbour Anti-Noise Agency",
    )
    check(
        "Yorkdale Harbour Town (ANB) - It rained. [ANB|source] [said|cue] it was late.", "ANB"
    )  # an agency's dateline


def test_the_last_word_of_a_headline_stands_beside_nothing() -> None:
    check(
        "Rebels deny truce with government\n\nNorthern Liberation Army fighters left. "
        "[The government|source] [said|cue] it was late.",
        "the government",
    )


def test_a_month_may_be_a_surname() -> None:
    check("[British Prime Minister Theresa May|source] [said|cue] it was late.", "Theresa May")


def test_a_name_behind_another_is_the_agents() -> None:
    check("[A lawyer for Kell, Anna Moreau|source], [said|cue] it was late.", "Anna Moreau")
    check("[A friend of Paul Kell, 23|source], [said|cue] it was late.", "friend of Paul Kell")


def test_a_post_without_an_article_leads_to_its_holder() -> None:
    check("[Head of the Harbour Council Ada Lund|source] [said|cue] it was late.", "Ada Lund")
    check("[Norwegian academic and professor Ada Marie Lund|source] [said|cue] it was late.", "Ada Marie Lund")
    check("[Spokesman for President Ada Lund|source] [said|cue] it was late.", "Spokesman for President Ada Lund")
    check("[Widow of slain reporter Ada Lund|source] [said|cue] it was late.", "Widow of slain reporter Ada Lund")


def test_who_is_attacked_and_says_something_is_not_who_goes_on() -> None:
    check(
        "Paul Kell refrained from attacking his rivals, particularly Jan Smit and Tom Reyes, "
        "who say the freshman lacks experience. [He|source] [said|cue] it was late.",
        "Paul Kell",
    )


def test_a_spokesman_is_he_whatever_lists_make_of_the_first_name() -> None:
    check(
        "Shane Berg met us. Harbour Ministry spokesman Lu Kang repeated that it was late. "
        "It should be shown, [he|source] [told|cue] reporters.",
        "Lu Kang",
    )


@pytest.mark.parametrize(("title", "speaker"), [("Mrs", "Anna Kell"), ("Mr", "Paul Kell")])
def test_a_form_of_address_tells_which_of_the_family(title: str, speaker: str) -> None:
    check(
        f"Paul Kell lost his boat. His mother, Anna Kell, was told of it. [Caroline Webb|source] [said|cue] it was "
        f"late.\n\nOutside, [{title} Kell|source] [said|cue] it was nobody's fault.",
        "Caroline Webb",
        speaker,
    )


@pytest.mark.parametrize(("pronoun", "speaker"), [("She", "Anna Kell"), ("He", "Paul Kell")])
def test_the_pronoun_tells_which_of_the_family_was_named_before(pronoun: str, speaker: str) -> None:
    check(
        "Anna Kell runs the shop. Her brother Paul Kell wants to sell. [Caroline Webb|source] [said|cue] it was late."
        f"\n\nKell turned it down in a letter. [{pronoun}|source] [said|cue] it was late.",
        "Caroline Webb",
        speaker,
    )
