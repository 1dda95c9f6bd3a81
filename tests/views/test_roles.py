"""Which roles articles give a person: what means the person is in [brackets]."""

from datetime import date

import pytest
from tests.views.made import page

from onrecord.ledger.entity_values import Alias, Entity
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Article, Interval, Published, Role, Segment, Status
from onrecord.text.span import Citation, Span, cite
from onrecord.views.places import places
from onrecord.views.roles import BEFORE, BESIDE, DESCRIBED, RoleRow, roles

OFFICES = frozenset(
    {"secretary", "minister", "president", "chief", "executive", "ceo", "chairman", "spokesman"}
    | {"ambassador", "fellow", "leader", "mr", "counterpart", "critic"}
)
ID = "a1a1000000000001"


def marked(text: str) -> tuple[str, list[Span]]:
    """The text without its brackets, and where they stood."""
    plain, spans = "", []
    for at, part in enumerate(text.replace("]", "[").split("[")):
        if at % 2:
            spans.append(Span(len(plain), len(plain) + len(part)))
        plain += part
    return plain, spans


def roles_in(text: str, name: str = "Ada Quill", *, role: Role = Role.BODY) -> tuple[RoleRow, ...]:
    """The roles of the person who is meant by every bracket; brackets with other words than the name describe."""
    plain, spans = marked(text)
    cited = tuple(cite(ID, plain, span) for span in spans)
    named = tuple(one for one in cited if one.words in {name, name.rsplit(maxsplit=1)[-1]})
    forms = sorted({one.words for one in named}) or [name]
    aliases = tuple(Alias(form, 1, Citation(ID, Span(0, 0), "")) for form in forms)
    kinds = tuple(MentionKind.NAME if one in named else MentionKind.NOMINAL for one in cited)
    person = Entity("e1", name, EntityType.PERSON, aliases, cited, "same name", kinds)
    held = Article(id=ID, text=plain, segments=(Segment(Span(0, len(plain)), role, "test"),))
    day = Interval(date(2031, 3, 5), date(2031, 3, 5))
    made = page(ID, "a.txt", None, "The Span", Published(day, Status.STATED))
    return roles(person, {ID: held}, OFFICES, {ID: made}, places([person]))


@pytest.mark.parametrize(
    ("text", "words", "because"),
    [
        ("Secretary of State [Ada Quill] said so.", "Secretary of State", BEFORE),
        ("It was the US Secretary of State [Ada Quill] who left.", "US Secretary of State", BEFORE),
        ("He told Norway’s foreign minister [Ada Quill] to go.", "Norway’s foreign minister", BEFORE),
        ("Chairman and CEO [Ada Quill] left.", "Chairman and CEO", BEFORE),
        ("Brook and Foreign Minister [Ada Quill] left.", "Foreign Minister", BEFORE),
        ("then-president [Ada Quill] left", "then-president", BEFORE),
        ("It met. President [Quill] left", "President", BEFORE),
        ("[Ada Quill], the Norwegian foreign minister, left.", "Norwegian foreign minister", BESIDE),
        ("[Ada Quill], chief executive of Nordic Steel, left.", "chief executive of Nordic Steel", BESIDE),
        ("[Ada Quill], president of Nordic Steel said, left.", "president of Nordic Steel", BESIDE),
        ("Center for a New Norway Senior Fellow Mr [Quill] left", "Center for a New Norway Senior Fellow", BEFORE),
        ("[Ada Quill], who was ambassador to Chad until 2030, left.", "ambassador to Chad until 2030", BESIDE),
        ("[Ada Quill] left. [The Norwegian leader] wept.", "Norwegian leader", DESCRIBED),
    ],
)
def test_a_role(text: str, words: str, because: str) -> None:
    (row,) = roles_in(text)
    assert (row.words, row.because, row.count) == (words, because, 1)
    start, end = row.citation.rpartition("#c")[2].split("-")
    assert marked(text)[0][int(start) : int(end)] == words
    assert row.outlets == ("The Span",)


@pytest.mark.parametrize(
    "text",
    [
        "Mr [Quill] said so.",
        "Brook told [Quill] so.",
        "the minister. [Ada Quill] left",
        "[Ada Quill], Foreign Minister Ben Brook and others left.",
        "[Ada Quill], ministers and others left.",
        "[Ada Quill], the winner, left.",
        "[Ada Quill] met [his American counterpart].",
        "[Ada Quill] left. [The deal’s most vocal critic] wept.",
        "[Ada Quill] left and [she] wept.",
    ],
)
def test_no_role(text: str) -> None:
    assert roles_in(text) == ()


def test_a_headline_gives_no_role() -> None:
    assert roles_in("Chiefs tell President [Ada Quill] no", role=Role.HEADLINE) == ()


def test_a_role_that_stands_in_two_ways_at_one_place_is_counted_once() -> None:
    (row,) = roles_in("[Ada Quill], the [chief executive] of Nordic Steel, left.")
    assert (row.words, row.count) == ("chief executive of Nordic Steel", 1)


def test_roles_are_together_by_their_words_whatever_the_case() -> None:
    (row,) = roles_in("Foreign Minister [Ada Quill] came. Then foreign minister [Quill] left.")
    assert (row.words, row.count) == ("Foreign Minister", 2)
