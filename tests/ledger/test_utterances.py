"""Which statements of different articles are one speech act, and what each article made of its words."""

from dataclasses import replace
from itertools import permutations

import pytest
from tests.ledger.saying import day, person, saying

from onrecord.ledger.utterance_values import Meaning, Utterance, Wording
from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Statement
from onrecord.reading.values import EntityType, Manner

MAYOR = "Ada Brook"
PEOPLE = (person(MAYOR), person("Carl Holm"), person("Harbour Office", EntityType.ORG))
FULL = "“We will not close the northern harbour before the winter storms, if the council agrees,”"


def joined(*statements: Statement) -> tuple[Utterance, ...]:
    return utterances(statements, PEOPLE)


def wording(other: str, full: str = FULL, manner: Manner = Manner.DIRECT) -> tuple[Wording, tuple[Meaning, ...]]:
    (one,) = joined(saying("a", MAYOR, full), saying("b", MAYOR, other, manner=manner))
    (variant,) = [v for v in one.variants if v.against]
    return variant.wording, tuple(flag.kind for flag in variant.flags)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("“We won't close the northern harbor before the winter storms, if the council agrees.”", Wording.EXACT),
        ("“We will not close the [fishing] northern harbour before the winter storms, if the council agrees”", "exact"),
        ("“We’ll not close the northern harbour before the winter storms, if the Council agrees”", Wording.EXACT),
        ('"We will not close the northern harbour before the winter storms - if the council agrees"', Wording.EXACT),
        ("“We will not close the northern harbour before the winter storms … if the council agrees”", "exact"),
        ("“We will not close the northern harbour before the winter”", Wording.TRUNCATED),
        ("“We will never close our northern harbour before the winter storms, if the council agrees”", "altered"),
    ],
)
def test_house_style_is_no_difference_and_other_words_are(other: str, expected: str) -> None:
    assert wording(other)[0] == expected


@pytest.mark.parametrize(
    ("full", "other", "flags"),
    [
        (FULL, "“We will close the northern harbour before the winter storms, if the council agrees”", ("negation",)),
        (FULL, "“We will not close the northern harbour before the winter storms…”", ("condition",)),
        (FULL, "“We will not close the northern harbour before the winter storms.”", ("condition",)),
        (
            FULL,
            "“We may not close the northern harbour before the winter storms, if the council agrees”",
            ("modality",),
        ),
        (
            "“About six boats sank in the northern harbour during the first storm of the winter,”",
            "“About 16 boats sank in the northern harbour during the first storm of the winter,”",
            ("number",),
        ),
        (
            "“About six boats sank in the northern harbour during the first storm of the winter,”",
            "“About 6 boats sank in the northern harbor during the first storm of the winter,”",
            (),
        ),
        (
            "“The northern harbour will be closed to all fishing boats from 7 p.m. until the morning,”",
            "“The northern harbor will be closed to all fishing boats from 7:00 pm until the morning,”",
            (),
        ),
        (
            "“The northern harbour will be closed to all fishing boats from 7 p.m. until the morning,”",
            "“The northern harbour will be closed to all fishing boats from 8 p.m. until the morning,”",
            ("number",),
        ),
        (
            "“The ferry company Nordlink told us last spring that the harbour was safe for everybody,”",
            "“The ferry company Sealine told us last spring that the harbour was safe for everybody,”",
            ("name",),
        ),
        (
            "“I do not believe that the harbour office was told about the leaking tank before Friday,”",
            "“the harbour office was told about the leaking tank before Friday”",
            ("negation",),
        ),
        (
            "“The harbour will probably be closed to all fishing boats until the end of the month,”",
            "“The harbour will be closed to all fishing boats until the end of the month,”",
            ("modality",),
        ),
    ],
)
def test_a_change_of_meaning_is_flagged(full: str, other: str, flags: tuple[str, ...]) -> None:
    assert wording(other, full)[1] == flags


def test_a_hyphen_is_house_style() -> None:
    full = "“The cease-fire was agreed by e-mail before the mayor’s re-election,”"
    assert wording("“The ceasefire was agreed by email before the mayor’s reelection”", full) == (Wording.EXACT, ())


def test_reported_speech_may_turn_will_to_would() -> None:
    told = "it would not close the northern harbour before the winter storms if the council agreed"
    assert wording(told, manner=Manner.INDIRECT) == (Wording.PARAPHRASE, ())


def test_an_editors_insertion_is_shown() -> None:
    (one,) = joined(
        saying("a", MAYOR, "“They will not close the northern harbour before the winter storms,”"),
        saying("b", MAYOR, "“They [the council] will not close the northern harbour before the winter storms,”"),
    )
    assert [piece.here for variant in one.variants for piece in variant.diff if piece.op == "insertion"] == [
        "[the council]"
    ]


SHORT = "“the northern harbour is safe again”"


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (saying("a", MAYOR, FULL), saying("b", MAYOR, FULL), True),
        (saying("a", MAYOR, FULL), saying("a", MAYOR, FULL), False),
        (saying("a", MAYOR, FULL), saying("b", None, FULL), True),
        (saying("a", MAYOR, SHORT), saying("b", None, SHORT), False),
        (saying("a", MAYOR, SHORT), saying("b", "Carl Holm", SHORT), False),
        (saying("a", MAYOR, FULL), saying("b", "Harbour Office", FULL), True),
        (saying("a", MAYOR, FULL, said=day(3)), saying("b", MAYOR, FULL, said=day(20)), False),
        (saying("a", MAYOR, FULL, said=day(3)), saying("b", MAYOR, FULL, said=day(4)), True),
        (saying("a", MAYOR, FULL, said=day(9)), saying("b", MAYOR, FULL, printed=day(2)), False),
        (
            saying("a", MAYOR, "the council had warned Nordlink of 14 leaking tanks in June", manner=Manner.INDIRECT),
            saying(
                "b", MAYOR, "in June 14 leaking tanks were what the council warned Nordlink of", manner=Manner.INDIRECT
            ),
            True,
        ),
        (
            saying("a", MAYOR, "the council had warned Nordlink of 14 leaking tanks in June", manner=Manner.INDIRECT),
            saying("b", MAYOR, "Nordlink has 14 ferries and the council pays for two in June", manner=Manner.INDIRECT),
            False,
        ),
    ],
)
def test_speaker_time_and_words_have_to_fit(one: Statement, other: Statement, *, together: bool) -> None:
    assert any(found.articles > 1 for found in joined(one, other)) is together


RESULTS = "results of a blood test taken from the captain were released, showing nothing"
READY = "the boy’s father was ready to travel to the harbour"
LOSS = "it had a net loss of 92.2 million dollars for the quarter ended in September"
MINE = "“We will end this rigged economy for every family,”"
THEIRS = "he wanted to end a “rigged economy” that the banks made"


def described(article: str, speaker: str, words: str) -> Statement:
    return replace(saying(article, speaker, words, manner=Manner.INDIRECT), entity=None)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # "Inc." and "Savings" in both names make no one name.
        (
            saying("a", "Coast Savings Inc.", LOSS, manner=Manner.INDIRECT),
            saying("b", "Price Savings Inc.", LOSS.replace("92.2", "8.1"), manner=Manner.INDIRECT),
            False,
        ),
        # Many are no single person.
        (
            saying("a", MAYOR, "the council had warned Nordlink of leaking tanks", manner=Manner.INDIRECT),
            described("b", "Brook supporters", "the council warned Nordlink of leaking tanks"),
            False,
        ),
        # A few quoted words are told again a day later; months later they are said again.
        (
            saying("a", MAYOR, MINE, printed=day(3)),
            saying("b", MAYOR, THEIRS, manner=Manner.MIXED, printed=day(4)),
            True,
        ),
        (
            saying("a", MAYOR, MINE, printed=day(3, 2)),
            saying("b", MAYOR, THEIRS, manner=Manner.MIXED, printed=day(4)),
            False,
        ),
    ],
)
def test_what_only_sounds_alike_is_not_joined(one: Statement, other: Statement, *, together: bool) -> None:
    bodies = (*PEOPLE, *(person(f"{name} Savings Inc.", EntityType.ORG) for name in ("Coast", "Price")))
    assert any(found.articles > 1 for found in utterances((one, other), bodies)) is together


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("“Her mind is shot, resign!”", "“Her mind is shot!”", True),
        ("the captain gave a sample for a blood test but the results are not yet known", RESULTS, False),
    ],
)
def test_short_quotations_and_later_stages_of_one_matter(one: str, other: str, *, together: bool) -> None:
    manner = Manner.DIRECT if one.startswith("“") else Manner.INDIRECT
    assert bool(joined(saying("a", MAYOR, one, manner=manner), saying("b", MAYOR, other, manner=manner))) is together


def test_the_news_of_one_day_is_not_what_was_said_days_before() -> None:
    before = saying("a", MAYOR, READY, manner=Manner.INDIRECT, said=day(3), printed=day(9))
    told = saying("b", MAYOR, READY.replace("was ready", "offered"), manner=Manner.INDIRECT, printed=day(9))
    assert joined(before, told)
    assert not joined(before, replace(told, lately=True))


def test_a_sentence_of_a_copied_passage_is_one_act_whoever_is_taken_for_its_speaker() -> None:
    words = "additional rulings are in jeopardy"
    one = saying("a", MAYOR, words, manner=Manner.INDIRECT)
    other = replace(saying("b", "Carl Holm", words, manner=Manner.INDIRECT), copies=(one.id,))
    assert not joined(one, replace(other, copies=()))
    (same,) = joined(replace(one, copies=(other.id,)), other)
    assert {variant.because for variant in same.variants} == {"a copied passage"}


def test_one_who_is_heard_for_a_few_days_only_speaks_once() -> None:
    told = "the troubles of the old ferry line came from poor management and empty boats"
    again = "the ferry line’s troubles could be put down to poor management"
    one = saying("a", MAYOR, told, manner=Manner.INDIRECT, printed=day(3))
    two = saying("b", MAYOR, again, manner=Manner.INDIRECT, printed=day(4))
    later = saying("c", MAYOR, "the lighthouse costs too much", printed=day(20))
    assert joined(one, two)
    assert not joined(one, two, later)


def test_every_wording_says_by_which_rule_it_is_the_fullest() -> None:
    full = saying("a", MAYOR, FULL)
    same = saying("b", MAYOR, FULL)
    piece = saying(
        "c", MAYOR, "the harbour had to stay open for everybody “before the winter storms”", manner=Manner.MIXED
    )
    (one,) = joined(full, same, piece)
    why = {variant.article: variant.because for variant in one.variants}
    assert (why["b"], why["c"]) == ("same words", "quoted words in a report")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (saying("a", MAYOR, "“Give me a minute or two,”"), saying("b", MAYOR, "“The minute or two it took was long,”")),
        (saying("a", MAYOR, "“We repair and rebuild,”"), saying("b", MAYOR, "“Who repairs and rebuilds it is brave,”")),
    ],
)
def test_numbers_make_no_formula_nor_do_words_that_no_day_tells_apart(one: Statement, other: Statement) -> None:
    assert joined(one, other) == ()


def test_a_formula_on_another_occasion_is_linked_and_not_merged() -> None:
    may = saying("a", MAYOR, "“We repair and rebuild, as the law demands,”", said=day(3, 5))
    june = saying("b", MAYOR, "“The council has always repaired and rebuilt what the sea took,”", said=day(9, 6))
    other = saying("c", MAYOR, "“A new lighthouse costs too much,”", said=day(9, 7))
    one, two = joined(may, june, other)
    assert ((one.recurring, two.recurring), {"rebuild", "repair"}) == (((two.id,), (one.id,)), set(one.formula))
    assert [variant.article for variant in (*one.variants, *two.variants)] == ["a", "b"]


def test_a_paragraph_and_its_sentences_are_matched_sentence_by_sentence() -> None:
    whole = saying("a", MAYOR, "“The northern harbour leaks oil. Nobody checked the old tanks for eleven years.”")
    first = saying("b", MAYOR, "“The northern harbour leaks oil,”")
    second = saying("c", MAYOR, "“Nobody checked the old tanks for eleven years,”")
    found = joined(whole, first, second)
    assert sorted(sorted(v.article for v in one.variants) for one in found) == [["a", "b"], ["a", "c"]]
    (same,) = joined(whole, saying("d", MAYOR, whole.content[0].words))
    assert [len(v.citations) for v in same.variants] == [1, 1]


def test_the_earliest_page_is_first_and_the_order_of_statements_is_no_matter() -> None:
    said = (
        saying("a", MAYOR, FULL, printed=day(5)),
        saying("b", MAYOR, FULL, printed=day(3)),
        saying("c", MAYOR, "“We will not close the northern harbour before the winter”"),
    )
    (one,) = joined(*said)
    assert (one.first, one.first_because, one.articles) == (said[1].id, "printed first", 3)
    assert {joined(*order) for order in permutations(said)} == {(one,)}


def test_two_things_that_one_article_tells_apart_are_two_acts_elsewhere() -> None:
    fall = "at least a dozen skippers were at the fair when the crane came down about 4 p.m."
    escape = "The panic was awful but a dozen other skippers who were there for the fair managed to get out unhurt"
    found = joined(
        described("a", "Brook", fall),
        described("a", "Brook", escape),
        described("b", "Brook", "the crane came down at the fair of at least a dozen skippers around 4 p.m."),
        described("c", "Brook", escape),
        described("d", "Brook", "There was at least a dozen other skippers at the fair. They managed to get out"),
        described("e", "Brook", "There was at least a dozen other skippers at the fair. They managed to get out"),
    )
    told = sorted("".join(sorted(variant.article for variant in utterance.variants)) for utterance in found)
    assert told == ["ab", "acde"]
