"""Who a speaker is. Each case is marked text and the speakers of its sources in text order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.speaking import article_of, check, resolved, tree_of

from onrecord.lexicons.load import load_lexicon
from onrecord.reading.mentions import find_mentions
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.values import Attribution, Manner, MentionKind
from onrecord.text.span import Span


def test_a_surname_gets_the_fullest_name() -> None:
    check(
        "President Marta Kowal of Aldia arrived on Monday.\n[Kowal|source] [said|cue] that the talks went well.",
        "Marta Kowal",
    )


def test_a_title_is_no_part_of_the_name() -> None:
    check("[Secretary of State Antony Blinken|source] [said|cue] that the talks went well.", "Antony Blinken")


def test_an_apposition_is_no_part_of_the_name() -> None:
    check("[Antti Rinne, the party's chairman|source], [said|cue] the vote was fair.", "Antti Rinne")


def test_a_name_behind_a_description() -> None:
    check("[A lawyer for the news outlets, David Schulz|source], [said|cue] he would appeal.", "David Schulz")


def test_a_pronoun_after_the_last_speaker() -> None:
    check(
        "[Putin|source] [told|cue] reporters in Beijing that the delivery was a mistake.\n"
        "[He|source] [argued|cue] that it would change nothing.",
        "Putin",
        "Putin",
    )


def test_a_pronoun_under_a_governing_clause() -> None:
    check(
        "Russian President Vladimir Putin met the press on Friday. [Putin|source] [said|cue] [he|source] [thought|cue] "
        "the talks would resume.",
        "Vladimir Putin",
        "Vladimir Putin",
    )


def test_a_pronoun_reaches_over_a_long_quotation() -> None:
    check(
        "Blinken spoke in London. [Blinken|source] [said|cue] the topic would be discussed.\n"
        "“It is so important. You have to ask. Can they use it? Do they need training? Can they keep it? It is one "
        "of many questions. We ask them all,” [he|source] [added|cue].",
        "Blinken",
        "Blinken",
    )


def test_a_pronoun_agrees_in_gender() -> None:
    check(
        "Angela Merkel met Barack Obama in Berlin.\n[She|source] [said|cue] that the talks went well.",
        "Angela Merkel",
    )


def test_a_woman_is_not_he() -> None:
    check("Angela Merkel arrived in Rome on Monday.\n[He|source] [said|cue] that the talks went well.", None)


def test_two_who_fit_are_nobody() -> None:
    check(
        "Peter Smith and Robert Jones met in Oslo.\n[He|source] [said|cue] that the talks went well.",
        None,
    )


def test_an_unknown_subject_in_between_stops_the_search() -> None:
    check(
        "Robert Smith and Peter Smith run the firm. Oliver Brown left in May. Smith returned in June. "
        "[He|source] [said|cue] the firm was sound.",
        None,
    )


def test_a_pronoun_inside_a_quotation_means_somebody_else() -> None:
    _, _, mentions = resolved("“He is right,” [Peter Smith|source] [said|cue].")
    assert [m.entity for m in mentions if m.kind is MentionKind.PRONOUN] == [None]


def test_a_role_that_the_article_introduced() -> None:
    check(
        "Ukraine’s Foreign Minister Dmytro Kuleba met British Foreign Secretary David Lammy.\n"
        "[The Ukrainian foreign minister|source] [said|cue] that the talks went well.",
        "Dmytro Kuleba",
    )


def test_a_role_by_country_when_only_one_is_left() -> None:
    check(
        "President Vladimir Putin met Ukrainian President Volodymyr Zelensky.\n"
        "[The Russian leader|source] [admitted|cue] that the talks went badly.",
        "Vladimir Putin",
    )


def test_a_role_that_several_hold_stays_as_described() -> None:
    check(
        "French President Emmanuel Macron met Russian President Vladimir Putin.\n"
        "[The president|source] [said|cue] that the talks went well.",
        "the president",
    )


def test_a_role_in_apposition_after_the_name() -> None:
    check(
        "Andriy Yermak, the mayor of Aldburg, arrived late.\n[The mayor|source] [said|cue] that the road was closed.",
        "Andriy Yermak",
    )


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("U.S. officials", "U.S. officials"),
        ("Several Russian pro-war military bloggers", "Several Russian pro-war military bloggers"),
        ("A U.S. National Security Council spokesperson", "U.S. National Security Council spokesperson"),
        (
            "a senior official who spoke on condition of anonymity",
            "senior official who spoke on condition of anonymity",
        ),
        ("A few members of the council", "a few members of the council"),
        ("The prosecutor", "the prosecutor"),
        ("Police", "Police"),
        ("Kyiv", "Kyiv"),
        ("The Telegraph", "The Telegraph"),
        ("The White House", "White House"),
        ("A spokesman for the mayor", "spokesman for the mayor"),
    ],
)
def test_descriptions_and_bodies_keep_their_words(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] that the bridge would be closed on Monday.", speaker)


def test_somebody_nameless_in_between_takes_the_role() -> None:
    check(
        "Police spokesman Constable Tim Fanning spoke. A police officer banged at the window of Rick Pinder.\n"
        "[The officer|source] [told|cue] Pinder to stay in the basement.",
        "police officer",
    )


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("A statement from Reuters", "Reuters"),
        ("Peter Smith’s letter", "Peter Smith"),
        ("The chairman and owner of the club, Peter Smith", "Peter Smith"),
        ("The report", "the report"),
    ],
)
def test_who_speaks_through_a_document_or_behind_titles(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] that the bridge would be closed on Monday.", speaker)


def test_a_party_by_its_nickname() -> None:
    check(
        "Republican presidential nominee Donald Trump spoke.\n[The GOP presidential nominee|source] [said|cue] so.",
        "Donald Trump",
    )


def test_a_smaller_office_is_not_the_office() -> None:
    check("Vice President Peter Smith arrived.\n[The president|source] [said|cue] so.", "the president")


def test_the_company_is_the_one_that_is_spoken_of() -> None:
    check("Microsoft fixed its browser.\n[The company|source] [said|cue] the fix was safe.", "Microsoft")


def test_a_family_word_alone_is_no_antecedent() -> None:
    check("His ex-wife agreed. [She|source] [said|cue] that the court was wrong.", None)


def test_a_name_that_the_verb_reports_is_not_the_speaker() -> None:
    check(
        "The deputy was Officer Brad Baehr. [Baehr|source] [said|cue] so. Peter Jackson was on probation, "
        "[he|source] [said|cue].",
        "Brad Baehr",
        "Brad Baehr",
    )


def test_the_subject_of_the_sentence_before_beats_an_earlier_speaker() -> None:
    check(
        "[Denis Okoro|source] [said|cue] that the spill had grown.\n"
        "Calloway, the harbour master, stood on the quay. [She|source] [said|cue] that the pier was scarred.",
        "Denis Okoro",
        "Calloway",
    )


def test_an_unknown_surname_in_between_stops_the_search() -> None:
    check(
        "[Denis Okoro|source] [said|cue] that the spill had grown.\n"
        "Microsoft stood on the quay. [He|source] [said|cue] that the pier was scarred.",
        "Denis Okoro",
        None,
    )


def test_what_is_reported_of_the_speaker_leaves_no_doubt() -> None:
    check(
        "[Ferdinand Aust|source] [said|cue] that the terminal had refused.\n"
        "He was told that there was no money, [he|source] [said|cue].",
        "Ferdinand Aust",
        "Ferdinand Aust",
    )


def test_a_label_in_capitals_is_the_person_of_that_surname() -> None:
    check(
        "Tomas Lindqvist has led the union for eleven years.\n[LINDQVIST|source][:|cue] I have copies of them.",
        "Tomas Lindqvist",
    )


def test_somebody_new_before_the_subject_makes_it_doubtful() -> None:
    check("For Kevin Allton, Andy Warhol was a legend. [He|source] [said|cue] the museum was too small.", None)


def test_a_body_by_its_kind() -> None:
    check(
        "Russia’s Defense Ministry published a map.\n[The ministry|source] [said|cue] the road was closed.",
        "Russia’s Defense Ministry",
    )


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("An earlier article of March 4", "an earlier article of March 4"),
        ("A new report by the inspectorate", "a new report by the inspectorate"),
        ("Court documents", "Court documents"),
        ("A senior official", "senior official"),
    ],
)
def test_a_document_keeps_its_article(source: str, speaker: str) -> None:
    check(f"[{source}|source] [said|cue] that the crane was old.", speaker)


def test_one_of_them_who_is_named() -> None:
    check("“It is a guess,” [said|cue] [one of them, Mina Ferrall of the Skerry Institute|source].", "Mina Ferrall")


def test_who_gives_out_a_statement_speaks_through_it() -> None:
    check(
        "Norm Dicks was shocked, releasing [a statement|source] [saying|cue] that the decision was wrong.", "Norm Dicks"
    )
    check("The plane carried [a statement|source] [saying|cue] that the decision was wrong.", "a statement")


def test_one_person_with_two_offices() -> None:
    check("“It is a great day,” [said|cue] [company president and CEO Louis Gallois|source].", "Louis Gallois")
    check(
        "“It is a great day,” [said|cue] [the mayor and Prime Minister Louis Gallois|source].",
        "mayor and Prime Minister Louis Gallois",
    )


def test_people_joined_by_and() -> None:
    check(
        "Larry King and Ed Schultz host shows.\n[King and Schultz|source] [said|cue] they were free.",
        "Larry King and Ed Schultz",
    )


def test_who_means_the_noun_before_it() -> None:
    check("It was Peter Smith [who|source] [said|cue] that the road was closed.", "Peter Smith")


@pytest.mark.parametrize("pronoun", ["I", "We", "It", "They", "She"])
def test_a_pronoun_without_antecedent_is_nobody(pronoun: str) -> None:
    check(f"[{pronoun}|source] [said|cue] that the road was closed.", None)


def test_no_source_is_nobody() -> None:
    article = article_of("It was announced that the road is closed.")
    tree, lexicon = tree_of(article), load_lexicon()
    given_ = (Attribution((), (Span(7, 16),), (), Manner.INDIRECT),)
    (found,), _ = resolve_speakers(article, tree, given_, find_mentions(article, tree, lexicon), lexicon)
    assert (found.speaker, found.speaker_span, found.speaker_because) == (None, None, "no source")


def test_resolved_pronouns_and_roles_carry_the_name_as_mentions() -> None:
    article, _, mentions = resolved(
        "President Vladimir Putin met reporters. [The president|source] [said|cue] so. [He|source] [added|cue] little."
    )
    found = {article.words(m.span): m.entity for m in mentions if m.kind is not MentionKind.NAME}
    assert found["The president"] == found["He"] == "Vladimir Putin"


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet='He saidPutin,."“”()[]’s\n', max_size=120), st.integers(0, 120), st.integers(0, 20))
def test_any_text_and_any_source_give_a_result(text: str, start: int, length: int) -> None:
    article = article_of(text)
    if not article.segments:
        return
    tree, lexicon = tree_of(article), load_lexicon()
    span = Span(min(start, len(text)), min(start + length, len(text)))
    asked = (Attribution((span,), (), (), Manner.INDIRECT),)
    (found,), mentions = resolve_speakers(article, tree, asked, find_mentions(article, tree, lexicon), lexicon)
    assert (found.speaker is None) == (found.speaker_span is None)
    assert all(m.span.end <= len(text) for m in mentions)


def test_a_name_joined_to_a_word_that_names_nobody() -> None:
    check(
        "Of those who stayed in Cuba, Juan Miguel's father, Juan Gonzalez, seems the closest to the government.\n\n"
        "On Monday [he|source] [said|cue] that nothing had changed.",
        None,
    )
