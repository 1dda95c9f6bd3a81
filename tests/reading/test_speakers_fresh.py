"""Whom a relative clause, a pronoun, a body's kind or a writing means where the nearest noun would mislead."""

import pytest
from tests.reading.speaking import check, mentions_of

from onrecord.reading.values import EntityType, MentionKind


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("We met Paul Kell, an expert from Yorkdale University, [who|source] [said|cue] no.", "Paul Kell"),
        ("Paul Kell met a baker [who|source] [said|cue] no.", "a baker"),
        ("The Yorkdale Harbour Association (YHA), [which|source] [said|cue] no, left.", "Yorkdale Harbour Association"),
        ("It was built by the Yorkdale Harbour Association (YHA), [which|source] [said|cue] no.",
         "Yorkdale Harbour Association"),
        ("Two men carried a banner [that|source] [said|cue] no.", "a banner"),
        ("Kell met a resident of Paris [who|source] [said|cue] it was late.", "resident of Paris"),
        ("The lawyer for Boeing, [who|source] [said|cue] it was late, left.", "lawyer for Boeing"),
        ("He quoted a doctor in Paris, [who|source] [said|cue] it was late.", "doctor in Paris"),
        ("Anna Moreau of Paris, [who|source] [said|cue] it was late, left.", "Anna Moreau"),
        ("Kell met with Boeing, [who|source] [said|cue] no.", "Boeing"),
        ("Kell praised the ministry of health in London, [which|source] [said|cue] it was late.", "ministry of health"),
        ("He wrote to Yorkdale University, [which|source] [said|cue] no.", "Yorkdale University"),
    ],
    ids=["where he is from", "a trade without a list", "short form", "short form behind by", "thing", "of a place",
         "for a firm", "in a place", "name and place", "a firm", "where a body is", "body"],
)  # fmt: skip
def test_who_and_which_mean_whom_the_clause_is_told_of(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Anna Moreau spoke of the plan. Things went badly with Paul Kell. [He|source] [said|cue] no.", "Paul Kell"),
        ("Paul Kell blamed the board; [he|source] [said|cue] that the pier was safe.", "Paul Kell"),
        ("I talked to Anna Moreau and [she|source] [said|cue] that the pier was safe.", "Anna Moreau"),
        ("A meeting with Paul Kell and Jan Smit was long. [He|source] [said|cue] no.", None),
    ],
    ids=["one who agrees", "before a semicolon", "in its own sentence", "two"],
)
def test_a_pronoun_means_the_only_one_named_near(article: str, speaker: str | None) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("The Yorkdale Warning Center was shut. It rained. [The centre|source] [said|cue] no.",
         "Yorkdale Warning Center"),
        ("The Yorkdale Council met. It rained. It snowed. The Marne Council left. [The council|source] [said|cue] no.",
         "Marne Council"),
        ("The Yorkdale Council met. The Marne Council left. [The council|source] [said|cue] no.", "the council"),
        ("The Yorkdale Harbour Council met. [The Council|source] [said|cue] no.", "Yorkdale Harbour Council"),
        ("Yorkdale's ruling body the YHA met. [It|source] [said|cue] no.", "YHA"),
    ],
    ids=["two spellings", "last told of", "two near", "bare word", "kind before the name"],
)  # fmt: skip
def test_a_body_goes_by_its_kind(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("[A warning by the Yorkdale Council|source] [read|cue] that it was late.", "Yorkdale Council"),
        ("[The instructions on Kell Industries' website|source] [say|cue] no.", "Kell Industries"),
        ("It was late, Anna Moreau stated. [The statement|source] [said|cue] no.", "Anna Moreau"),
        ("[A memorandum distributed by the owner, Kell Industries,|source] [said|cue] no.", "Kell Industries"),
        (
            "The Yorkdale Harbour Council met. [A statement by the Council|source] [said|cue] no.",
            "Yorkdale Harbour Council",
        ),
    ],
    ids=["warning", "on a site", "who stated it", "given out by", "bare word"],
)
def test_a_writing_speaks_for_its_author(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("[One senior official Monday|source] [said|cue] no.", "One senior official"),
        ("[A spokesman for Kell Industries, the crane maker|source], [said|cue] no.", "spokesman for Kell Industries"),
        ("[Even residents of the quay|source] [said|cue] no.", "residents of the quay"),
        ("The guests plan to stay and [their|source] [goal|cue] is to rest.", "the guests"),
    ],
    ids=["day", "what a body is", "even", "theirs"],
)
def test_a_description_is_what_says_who_it_is(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("Jan Smit left in May. “Paul Kell lost. In a letter [he|source] [said|cue] no,” Anna Moreau told us.",
         "Paul Kell"),
        ("The guards left in May. “It was late. [They|source] [said|cue] no,” Anna Moreau told us.", None),
    ],
    ids=["named in the quotation", "not named in it"],
)  # fmt: skip
def test_a_pronoun_in_a_quotation_means_whom_it_tells_of(article: str, speaker: str | None) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        ("A captain who lives in York, Paul Kell, is ill. [He|source] [said|cue] no.", "Paul Kell"),
        ("[Her publicist|source] [said|cue] no.", "Her publicist"),
        ("The actress Anna Moreau left. The star's publicist Paul Kell waved. [Her publicist|source] [said|cue] no.",
         "Paul Kell"),
        ("Satya Rama Kell was a guru. Rama Kell had a school. Paul Smit met Kell. [Kell|source] [said|cue] no.",
         "Satya Rama Kell"),
    ],
    ids=["behind a clause", "nobody known", "of the one who varies", "longer name"],
)  # fmt: skip
def test_a_name_wins_over_the_description_beside_it(article: str, speaker: str) -> None:
    check(article, speaker)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("His eldest daughter, Tutut, wept on Monday.", "Tutut", EntityType.PERSON),
        ("The proof came from Dominic Long, who recalled a boast.", "Dominic Long", EntityType.PERSON),
        ("WHO director-general Tedros Ghebreyesus wept on Monday.", "Tedros Ghebreyesus", EntityType.PERSON),
        ("The South African president Thabo Mbeki denounced the plan.", "Thabo Mbeki", EntityType.PERSON),
        ("A warning by the Joint Australian Tsunami Warning Center came.", "Joint Australian Tsunami Warning Center",
         EntityType.ORG),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_tells_what_it_is(text: str, name: str, kind: EntityType) -> None:
    article, mentions = mentions_of(text)
    found = {article.words(m.span): m.type for m in mentions if m.kind is MentionKind.NAME}
    assert found[name] is kind
