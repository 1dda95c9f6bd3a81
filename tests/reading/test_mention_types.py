"""What a name is, told by the words around it, by what all readers know, and by the rest of the article."""

import pytest
from tests.reading.speaking import mentions_of

from onrecord.reading.values import EntityType, MentionKind


def names(text: str) -> dict[str, tuple[EntityType, str | None]]:
    article, mentions = mentions_of(text)
    return {article.words(m.span): (m.type, m.entity) for m in mentions if m.kind is MentionKind.NAME}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Canadian company Magna International paid. Magna was glad.", "Magna", EntityType.ORG),
        ("He attacked Obamacare on Monday.", "Obamacare", EntityType.LAW),
        ("The S&P 500 fell on Monday.", "S&P 500", EntityType.OTHER),
        ("On Monday the Dow fell sharply.", "Dow", EntityType.OTHER),
        ("Officials of the New York Fed met on Monday.", "New York Fed", EntityType.ORG),
        ("He returned to Washington, D.C. on Monday.", "Washington, D.C.", EntityType.PLACE),
        ("Warhol had friends. Andy Warhol died, and the Andy Warhol Foundation paid.", "Warhol", EntityType.PERSON),
        ("Boeing sold jets at the Paris Air Show on Monday.", "Paris Air Show", EntityType.EVENT),
        ("Beaches north of Skerry were closed. Skerry is small.", "Skerry", EntityType.PLACE),
        ("The Clintons left on Monday.", "Clintons", EntityType.GROUP),
        ("Critics of Dodd-Frank spoke on Monday.", "Dodd-Frank", EntityType.LAW),
        ("Apple sold iTunes on Monday.", "iTunes", EntityType.PRODUCT),
        ("Her film earned four Oscar nominations last year.", "Oscar", EntityType.OTHER),
        ("The Bishop of Repton was there.", "Repton", EntityType.PLACE),
        ("The rock band Tall Ferry have split up.", "Tall Ferry", EntityType.ORG),
        ("Chanelle, 24, said she was proud of her body.", "Chanelle", EntityType.PERSON),
        ("Promoter SJM Live confirmed the date.", "SJM Live", EntityType.ORG),
    ],
)
def test_types(text: str, name: str, kind: EntityType) -> None:
    assert names(text)[name][0] is kind


def test_an_office_is_no_name() -> None:
    assert "Operating" not in names("Joe Leonard, Chief Operating Officer of the airline, spoke on Monday.")


def test_a_short_form_of_two_letters_has_its_long_form() -> None:
    found = names("General Motors Corporation (GM) will close plants. GM lost money.")
    assert found["GM"][1] == "General Motors Corporation"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Apple launched the iPhone 4 on Monday. The iPhone is thin.", "iPhone 4"),
        ("Apple has the iPhone 4 and the iPhone 5. The iPhone is thin.", "iPhone"),
    ],
)
def test_a_family_means_the_one_model_that_the_article_is_about(text: str, meant: str) -> None:
    assert names(text)["iPhone"][1] == meant


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Sen. Rand Paul (R-Ky.) spoke on Monday.", "R-Ky."),
        ("It begins at 9 p.m. Eastern Standard Time on Monday.", "Eastern Standard Time"),
    ],
)
def test_no_names(text: str, none: str) -> None:
    assert none not in names(text)


def test_who_took_a_picture_is_a_person() -> None:
    found = names("The crowd waits. (Ore Huiying/Bloomberg via Getty Images)")
    assert found["Ore Huiying"][0] is EntityType.PERSON


def test_a_city_before_an_agency_and_a_dash_is_nobody() -> None:
    _, mentions = mentions_of("LOS ANGELES (AP) — Oscar winner Ada Lund said on Sunday she had turned down the role.")
    assert not any(m.entity == "LOS ANGELES" and m.type is EntityType.PERSON for m in mentions)
