"""What lines of a page say of it: outlet, authors, address, date. Texts are invented around real outlets' names."""

from datetime import date

import pytest

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article, Status

OUTLETS = load_lexicon().outlets
BODY = (
    "The council of Varnholm said on Monday that the harbour would stay closed until the dredging is finished.\n\n"
    "The ferry company said that the closure cost it about 40,000 crowns a day, which the mayor denied on Tuesday."
)


def read(top: str = "", tail: str = "", lead: str = "") -> Article:
    text = f"Harbour of Varnholm stays shut\n{top}\n\n{lead}{BODY}\n\n{tail}\n"
    received = receive(text.encode(), "a.txt", OUTLETS)
    assert received.article is not None
    return received.article


@pytest.mark.parametrize(
    ("top", "lead", "tail", "outlet", "republished"),
    [
        ("", "", "", None, False),
        ("by The Kyiv Independent news desk", "", "", "The Kyiv Independent", False),
        ("By MARTA LUND, Associated Press", "", "", "The Associated Press", True),
        ("By Marta Lund | Reuters", "", "", "Reuters", True),
        ("By Mary Time", "", "", None, False),
        ("", "VARNHOLM (Reuters) - ", "", "Reuters", True),
        ("", "VARNHOLM, June 3 (AP) — ", "", "The Associated Press", True),
        ("", "VARNHOLM, September 13. /TASS/. ", "", "TASS", True),
        ("Agence France-Presse in Varnholm", "", "", "Agence France-Presse", True),
        ("", "AFP - ", "", "Agence France-Presse", True),
        ("", "VARNHOLM (Norway) - ", "", None, False),
        ("", "", "(Reporting by Marta Lund in Varnholm; Editing by Ole Berg)", "Reuters", True),
        ("", "", "Additional reporting by Marta Lund.", None, False),
        ("", "", "Newsweek has contacted the ferry company for comment by email.", "Newsweek", False),
        ("", "", "The Guardian has approached the mayor for comment.", "The Guardian", False),
        ("", "", "The mayor has contacted the company for comment.", None, False),
        ("", "", "© 2024 The New York Times Company", "The New York Times", False),
        ("", "", "The-CNN-Wire ™ & © 2024 Cable News Network, Inc. All rights reserved.", "CNN", True),
        ("", "", "This article was originally published by The Moscow Times.", "The Moscow Times", True),
        ("", "", "Original url: https://www.bbc.co.uk/news/2024-1", "BBC", True),
        ("", "", "Original url:\n\n<https://blog.example.org/x>", None, False),
        ("", "", "The mayor told CNN that it was too late.", None, False),
        ("", "", "© 2025 The Varnholm Courier. All rights reserved.", "The Varnholm Courier", False),
        ("", "", "Copyright 2024 Northshore Daily", "Northshore Daily", False),
        ("", "", "© Coastline News Agency 2025", "Coastline News Agency", False),
        ("", "", "© 2025 Varnholm Ferries Ltd. All rights reserved.", None, False),
        ("© 2025 Getty Images", "", "", None, False),
        ("© 2025 Coastline Press", "", "", None, False),
        ("", "VARNHOLM, March 4 (Coastline News Agency) — ", "", "Coastline News Agency", False),
        ("", "VARNHOLM (Environment Agency) — ", "", None, False),
        ("By Marta Lund, The Port Courier", "", "", "The Port Courier", False),
        ("**The Port Courier** · By Marta Lund · 4 March 2025", "", "", "The Port Courier", False),
        ("By Marta Lund | Northshore Daily | 4 March 2025", "", "", "Northshore Daily", False),
        ("By Coastline News Agency", "", "", "Coastline News Agency", False),
        ("Northshore Daily Staff", "", "", "Northshore Daily", False),
        ("By Emily Post", "", "", None, False),
        ("By Marta Lund, News Editor", "", "", None, False),
        ("By Marta Lund, Associated Press", "", "© 2025 The Port Courier", "The Associated Press", True),
        ("", "", "The Port Courier has approached the ferry company for comment.", "The Port Courier", False),
        ("", "", "Varnholm Ferries has approached the ministry for comment.", None, False),
    ],
)
def test_outlet(top: str, lead: str, tail: str, outlet: str | None, *, republished: bool) -> None:
    article = read(top, tail, lead)
    assert (article.outlet, article.republished) == (outlet, republished)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Marta Lund and Ole K. Dahl", ("Marta Lund", "Ole K. Dahl")),
        ("By MARTA LUND, Associated Press", ("MARTA LUND",)),
        ("by The Kyiv Independent news desk June 2, 2024 3:13 PM 2 min read", ()),
        ("Author:", ()),
        ("Author: Marta Lund", ("Marta Lund",)),
        ("Marta Lund", ("Marta Lund",)),
        ("By Marta Lund | 3 June 2024", ("Marta Lund",)),
        ("By Marta Lund for The Guardian", ("Marta Lund",)),
        ("By Marta Lund, The Port Courier", ("Marta Lund",)),
        ("**The Port Courier** · By Marta Lund · 4 March 2025", ("Marta Lund",)),
        ("By Coastline News Agency", ()),
        ("Northshore Daily Staff", ()),
        ("By Emily Post", ("Emily Post",)),
    ],
)
def test_authors(line: str, authors: tuple[str, ...]) -> None:
    assert read(line).authors == authors


@pytest.mark.parametrize(
    ("top", "tail", "day", "status"),
    [
        ("June 3, 2024", "", "2024-06-03", Status.STATED),
        ("By Marta Lund June 3, 2024 3:13 PM", "", "2024-06-03", Status.STATED),
        ("Published June 3, 2024 | Updated June 9, 2024", "", "2024-06-03", Status.STATED),
        ("", "Published: 3 June 2024", "2024-06-03", Status.STATED),
        ("June 3, 2024", "© 2023 Varnholm Post", "2024-06-03", Status.CONFLICTING),
        ("June 3, 2024", "© 2025 Varnholm Post", "2024-06-03", Status.STATED),
        ("June 3, 2024", "Original url: https://a.org/2024/06/02/harbour", "2024-06-03", Status.STATED),
        ("June 3, 2024", "Original url: https://a.org/2022/06/02/harbour", "2024-06-03", Status.CONFLICTING),
        ("", "Original url: https://a.org/2024/jun/03/harbour", "2024-06-03", Status.INFERRED),
        ("", "Original url: https://a.org/2024/06/python-360", None, Status.UNKNOWN),
        ("", "© 2023 Varnholm Post", None, Status.UNKNOWN),
        ("", "Correction: the ferry is older than we wrote.\n\nFriday, June 10, 2016", None, Status.UNKNOWN),
        ("June 3, 2024", "Friday, June 7, 2024", "2024-06-03", Status.STATED),
        ("Harbour watch\n\nJune 3, 2024", "", "2024-06-03", Status.STATED),
        ("", "", None, Status.UNKNOWN),
    ],
)
def test_published(top: str, tail: str, day: str | None, status: Status) -> None:
    published = read(top, tail).published
    expected = date.fromisoformat(day) if day else None
    assert (published.when.earliest, published.when.latest, published.status) == (expected, expected, status)


def test_every_piece_of_evidence_has_its_words() -> None:
    article = read("By Marta Lund, Associated Press\nJune 3, 2024", "© 2023 The Associated Press. All rights reserved.")
    for evidence in (*article.evidence, *article.published.evidence):
        assert (
            evidence.span is None
            or evidence.value in article.words(evidence.span)
            or evidence.about in {"outlet", "origin", "published"}
        )
    assert {e.about for e in article.evidence} == {"title", "authors", "outlet", "origin", "language"}


@pytest.mark.parametrize(
    ("line", "title", "outlet"),
    [
        ("Harbour stays shut | CNN", "Harbour stays shut", "CNN"),
        ("Harbour stays shut | The Port Courier", "Harbour stays shut", "The Port Courier"),
        ("Harbour stays shut | Ferries and Ports", "Harbour stays shut | Ferries and Ports", None),
        ("Harbour stays shut - Good News", "Harbour stays shut - Good News", None),
    ],
)
def test_the_name_of_the_outlet_is_no_part_of_the_title(line: str, title: str, outlet: str | None) -> None:
    received = receive(f"{line}\n\n{BODY}\n".encode(), "a.txt", OUTLETS)
    assert received.article is not None
    assert (received.article.title, received.article.outlet) == (title, outlet)


@pytest.mark.parametrize(
    ("dateline", "tail", "day", "status"),
    [
        ("VARNHOLM, Sept 13 (AP) — ", "© 2024 The Associated Press", "2024-09-13", Status.INFERRED),
        ("VARNHOLM, September 13. /TASS/. ", "© 2024 TASS", "2024-09-13", Status.INFERRED),
        ("VARNHOLM, Sept 13 (AP) — ", "Original url: https://a.org/2024/09/harbour", "2024-09-13", Status.INFERRED),
        ("VARNHOLM, Sept 13 (AP) — ", "Original url: https://a.org/2024/09/13/harbour", "2024-09-13", Status.STATED),
        ("VARNHOLM, Sept 13 (AP) — ", "Published: 9 June 2023", "2023-06-09", Status.CONFLICTING),
        ("VARNHOLM, Sept 13 (AP) — ", "", None, Status.UNKNOWN),
        ("On Sept 13 the pier was shut. ", "© 2024 The Associated Press", None, Status.UNKNOWN),
    ],
)
def test_a_dateline_without_a_year(dateline: str, tail: str, day: str | None, status: Status) -> None:
    published = read("", tail, dateline).published
    expected = date.fromisoformat(day) if day else None
    assert (published.when.earliest, published.when.latest, published.status) == (expected, expected, status)


@pytest.mark.parametrize(
    ("top", "tail", "title", "outlet"),
    [
        ("NORTHSHORE DAILY", "© 2025 Northshore Daily", "Harbour stays shut", "Northshore Daily"),
        ("NORTHSHORE DAILY", "", "NORTHSHORE DAILY", None),
        ("Marta Lund", "© 2025 Coastline Press", "Harbour stays shut", "Coastline Press"),
    ],
)
def test_a_masthead_is_no_title(top: str, tail: str, title: str, outlet: str | None) -> None:
    text = f"{top}\n\nHarbour stays shut\n\nBy Marta Lund\n\n{BODY}\n\n{tail}\n"
    article = receive(text.encode(), "a.txt", OUTLETS).article
    assert article is not None
    assert (article.title, article.outlet) == (title, outlet)


def test_an_agency_that_the_page_names_is_not_outdone_by_how_it_signs_off() -> None:
    tail = "Reporting by Ivo Stann; editing by Greta Moss\n© Harbour News Agency 2025"
    assert read("Harbour News Agency\nMarch 7, 2025", tail).outlet == "Harbour News Agency"
