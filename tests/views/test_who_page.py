"""The page of a person or thing, on the small record in made.py."""

from dataclasses import replace
from datetime import date

from tests.views.made import COURIER, GAZETTE, LEDGER, MAY_2, MAY_3, article, place

from onrecord.ledger.entity_values import Alias, Entity, Join
from onrecord.ledger.values import ChainLink, Clock, Moment
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Interval
from onrecord.views.permalink import permalink
from onrecord.views.who import EntityPage, book, page, who
from onrecord.views.whom import whom


def page_of(name: str) -> EntityPage:
    (found,) = who(LEDGER, name)
    return found


def test_what_it_said_stands_newest_first_by_the_day_said_else_printed() -> None:
    s1, s2, s3, s4 = LEDGER.statements
    by_one = [
        replace(s1, id="said_2"),
        replace(s2, id="printed_3", printed=MAY_3),
        replace(s3, id="said_1", entity="e1", said=Interval(date(2023, 5, 1), date(2023, 5, 1)), printed=MAY_3),
        replace(s4, id="undated", entity="e1"),
    ]
    (found,) = who(replace(LEDGER, statements=tuple(by_one)), "e1")
    assert [row.id for row in found.said] == ["printed_3", "said_2", "said_1", "undated"]


def test_figures_of_a_thing_and_figures_that_a_person_gave() -> None:
    assert [row.words for row in page_of("The ferry").figures] == ["about 290 cars", "300 cars"]
    one, two = LEDGER.figures
    held = replace(LEDGER, figures=(one, replace(two, statement="s1")))
    (person,) = who(held, "e1")
    assert ([row.words for row in person.gave], person.figures) == (["300 cars"], ())


def test_a_country_is_not_what_its_people_are_counted_as() -> None:
    first, second, _ = LEDGER.entities
    people = replace(LEDGER.figure_sets[0], subject="Nordic sailors")
    named = replace(second, name="Nordic", aliases=(Alias("Nordic", 1, place(COURIER, "Radio Nord")),))
    for kind, count in ((EntityType.PLACE, 0), (EntityType.LAW, 2)):
        held = replace(LEDGER, entities=(first, replace(named, type=kind)), figure_sets=(people,))
        (found,) = who(held, "Nordic")
        assert len(found.figures) == count


def test_who_passes_its_words_on_and_through_whom() -> None:
    rows = page_of("e1").carriers
    assert [(row.outlet, row.via, row.count) for row in rows] == [
        ("The Courier", ("Radio Nord",), 1),
        ("The Gazette", (), 1),
    ]
    assert rows[1].citation == f"{GAZETTE}#c51-77"


def test_words_inside_somebodys_words_reach_the_page_through_that_person() -> None:
    s1, s2, *rest = LEDGER.statements
    outer = replace(s1, speaker="Critics", entity=None)
    chain = (ChainLink("The Gazette", None, "page"),)
    inner = replace(s2, article=GAZETTE, outlet="The Gazette", chain=chain, nested_in="s1")
    (found,) = who(replace(LEDGER, statements=(outer, inner, *rest)), "e1")
    assert [(row.outlet, row.via) for row in found.carriers] == [("The Gazette", ("Critics",))]


def test_who_spoke_of_a_thing_and_when() -> None:
    (row,) = page_of("The ferry").spoken_of_by
    assert (row.speaker, row.count, row.first, row.last) == ("Åsa Lindqvist", 1, MAY_2, MAY_2)


def test_those_who_are_introduced_by_its_name_speak_on_its_page() -> None:
    s1, *rest = LEDGER.statements
    spokesman = replace(s1, id="s9", speaker="spokesman of Lindqvist", entity=None)
    (found,) = who(replace(LEDGER, statements=(spokesman, *rest)), "e1")
    assert [row.id for row in found.named_by_it] == ["s9"]
    assert "s9" not in [row.id for row in found.said]


def test_those_whom_the_article_describes_with_its_name_too() -> None:
    person, body, *rest = LEDGER.entities
    told, said = place(COURIER, "Lindqvist told Radio Nord"), replace(LEDGER.statements[1], source=())
    held = (replace(person, citations=(told,), kinds=(MentionKind.NOMINAL,)), body, *rest)
    (found,) = who(replace(LEDGER, entities=held, statements=(said,)), "Radio Nord")
    assert [row.id for row in found.named_by_it] == ["s2"]


def test_articles_and_company() -> None:
    first, second = page_of("e1").articles
    assert (first.article, first.mentions, first.said) == (COURIER, 1, 1)
    assert (second.outlet, second.printed, second.citation) == (
        "The Gazette",
        MAY_3,
        permalink(place(GAZETTE, "Åsa Lindqvist")),
    )
    beside = page_of("e1").beside
    assert [(row.name, row.paragraphs, row.articles) for row in beside] == [("Radio Nord", 1, 1), ("The ferry", 1, 1)]
    assert beside[0].citation == permalink(place(COURIER, "Radio Nord"))


def test_happenings_that_mention_it() -> None:
    words = place(GAZETTE, "Åsa Lindqvist said “the ferry")
    other = place(GAZETTE, "Ferry to sail in May")
    moments = tuple(
        Moment(f"m{at}", Clock.HAPPENED, MAY_3, one.words, GAZETTE, None, (one,), "when")
        for at, one in enumerate((words, other))
    )
    (found,) = who(replace(LEDGER, timeline=moments), "e1")
    assert [row.citation for row in found.happenings] == [permalink(words)]


def test_descriptions_are_neither_names_nor_pronouns() -> None:
    said = place(COURIER, "A clerk")
    person, *rest = LEDGER.entities
    kinds = (*person.kinds, MentionKind.NOMINAL, MentionKind.PRONOUN)
    person = replace(person, citations=(*person.citations, said, replace(said, words="she")), kinds=kinds)
    (found,) = who(replace(LEDGER, entities=(person, *rest)), "e1")
    assert [(row.form, row.count, row.first) for row in found.descriptions] == [("A clerk", 1, permalink(said))]


def test_why_names_were_joined_and_whom_one_may_stand_for() -> None:
    person, *rest = LEDGER.entities
    short, full = person.aliases
    join = Join(short.first, full.first, "surname", 0.9)
    person = replace(person, joins=(join,), stands_for="the ministry")
    (found,) = who(replace(LEDGER, entities=(person, *rest)), "The ministry")
    (row,) = found.joins
    assert (row.words, row.because, row.sure) == (("Lindqvist", "Åsa Lindqvist"), "surname", 0.9)
    assert (found.reasons, found.stands_for) == ((("by_hand", 2),), "the ministry")


def test_roles_need_the_articles() -> None:
    (one,) = whom(LEDGER, "e1")
    (row,) = page(book(LEDGER), one, {GAZETTE: article(GAZETTE)}, {"minister"}).roles
    assert (row.words, row.first, row.citation) == ("Minister", MAY_3, permalink(place(GAZETTE, "Minister")))
    assert page_of("e1").roles == ()


def test_one_within_another_is_beside_it_too() -> None:
    inner = place(GAZETTE, "Lindqvist said")
    other = Entity("e9", "Lindqvist said", EntityType.OTHER, (), (inner,), "same name")
    (found,) = who(replace(LEDGER, entities=(*LEDGER.entities, other)), "e9")
    assert "Åsa Lindqvist" in [row.name for row in found.beside]
