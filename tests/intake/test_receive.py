"""From the bytes of a file to an article, or to a line that says what to do."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.intake.receive import LARGEST, load, receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article, Problem, Role, Status

OUTLETS = load_lexicon().outlets
LEAD = "The council of Varnholm said on Monday that the harbour would stay closed until the dredging is finished."
SECOND = "The ferry company said that the closure cost it about 40,000 crowns a day, which the mayor denied."
THIRD = "The mayor said that the council would meet again in July to hear the company and the fishermen."
STORY = f"Harbour stays shut\r\n\r\n{LEAD}\r\n\r\n{SECOND}\r\n"
FRENCH = (
    "Le président a déclaré lundi que la ville ne céderait pas. Nous tiendrons, a-t-il dit devant les journalistes "
    "réunis au port, avant de rencontrer les pêcheurs et les ouvriers du chantier pour un déjeuner de travail.\n"
)
PAGE = f"""<!doctype html><html><head><title>Harbour stays shut - Varnholm Post</title>
<meta property="og:site_name" content="Varnholm Post">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "datePublished": "2024-06-03T10:00:00Z",
"dateModified": "2024-06-05T10:00:00Z", "publisher": {{"name": "Varnholm Post"}}}}]}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour stays shut</h1>
<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD} {THIRD}</p></article></body></html>"""


def article(raw: bytes, name: str = "a.txt", published: date | None = None) -> Article:
    received = receive(raw, name, OUTLETS, published=published)
    assert received.article is not None, received.problems
    return received.article


def test_a_text_file_is_kept_as_it_is() -> None:
    got = article(STORY.encode())
    assert got.text == STORY
    assert got.id == hashlib.sha256(STORY.encode()).hexdigest()[:16]
    assert (got.title, got.outlet, got.url, got.language) == ("Harbour stays shut", None, None, "en")
    assert got.published.status is Status.UNKNOWN
    assert receive(STORY.encode(), "a.txt", OUTLETS) == receive(STORY.encode(), "b.txt", OUTLETS)


def test_offsets_count_from_after_the_byte_order_mark() -> None:
    got = article(STORY.encode("utf-8-sig"))
    assert got.text == STORY
    assert got.words(got.segments[0].span) == "Harbour stays shut"


@pytest.mark.parametrize(
    ("raw", "name", "hint"),
    [
        (b"", "a.txt", "empty"),
        (b" \r\n\t", "a.txt", "empty"),
        ("\ufeff  \u00a0".encode(), "a.txt", "blanks"),
        (b"%PDF-1.4", "a.txt", "PDF"),
        (bytes(range(256)) * 20, "a.txt", "binary"),
        (b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "a.html", "no article"),
    ],
)
def test_what_holds_no_article_says_what_to_do(raw: bytes, name: str, hint: str) -> None:
    received = receive(raw, name, OUTLETS)
    assert received.article is None
    assert hint in received.problems[0].what
    assert "\n" not in received.problems[0].what


def test_another_language_is_kept_and_told() -> None:
    got = article(FRENCH.encode())
    assert got.language == "fr"
    assert "onrecord reads English" in got.problems[-1].what


def test_another_encoding_is_told() -> None:
    got = article(STORY.replace("Harbour", "“Harbour”").encode("cp1252"))
    assert "Windows-1252" in got.problems[0].what


def test_the_date_that_the_user_gives_wins_and_contradictions_show() -> None:
    got = article(STORY.replace("shut\r\n", "shut\r\n\r\nJune 3, 2024\r\n").encode(), published=date(2020, 1, 1))
    assert got.published.when.earliest == date(2020, 1, 1)
    assert got.published.status is Status.CONFLICTING
    assert [e.rule for e in got.published.evidence] == ["given", "dateline"]


def test_a_page_gives_its_article_and_what_it_says_of_itself() -> None:
    got = article(PAGE.encode(), "a.html")
    assert (got.title, got.outlet) == ("Harbour stays shut", "Varnholm Post")
    assert got.published.when.earliest == got.published.when.latest == date(2024, 6, 3)
    assert got.published.status is Status.STATED
    assert [got.segments[0].role, got.segments[1].role] == [Role.HEADLINE, Role.BODY]
    assert got.text.startswith("Harbour stays shut\n\nThe council of Varnholm")
    assert "Home" not in got.text
    assert article(PAGE.encode(), "page-without-suffix").title == got.title


@pytest.mark.parametrize("name", ["BBC News", "www.bbc.com"])
def test_a_site_is_known_by_each_of_its_names(name: str) -> None:
    assert article(PAGE.replace("Varnholm Post", name).encode(), "a.html").outlet == "BBC"


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("Harbour stays shut", "The Times of Israel"),
        ("Timesofisrael", "The Times of Israel"),
        ("Skerryblog", "Skerryblog"),
    ],
)
def test_a_name_that_is_none_gives_way_to_the_address(name: str, outlet: str) -> None:
    link = '<link rel="canonical" href="https://www.timesofisrael.com/harbour/">'
    site = PAGE.replace("Varnholm Post", name).replace("</head>", f"{link}</head>")
    site = site.replace(f" - {name}</title>", "</title>")
    assert article(site.encode(), "a.html").outlet == outlet


def test_a_page_in_utf16_is_read() -> None:
    assert article(PAGE.encode("utf-16"), "a.html").title == "Harbour stays shut"


def test_markdown_keeps_its_offsets() -> None:
    text = "# Harbour [stays](http://a.org) shut\n\n" + STORY.split("\r\n\r\n", 1)[1]
    got = article(text.encode(), "a.md")
    assert (got.text, got.title) == (text, "Harbour stays shut")


def test_load_reads_or_says_why_not(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"words")
    assert load(file) == b"words"
    for path, hint in ((tmp_path / "gone.txt", "vanished"), (tmp_path, "not a plain file")):
        problem = load(path)
        assert isinstance(problem, Problem)
        assert hint in problem.what


def test_load_refuses_a_dump(tmp_path: Path) -> None:
    file = tmp_path / "dump.txt"
    with file.open("wb") as out:
        out.truncate(LARGEST + 10_000_000)  # a sparse file: 60 MB that take no room
    problem = load(file)
    assert isinstance(problem, Problem)
    assert "60 MB" in problem.what


@settings(max_examples=60, deadline=None)  # the machine may be busy
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode), st.sampled_from(["a.txt", "a.md", "x"]))
def test_any_bytes_give_an_article_or_a_problem(raw: bytes, name: str) -> None:
    received = receive(raw, name, OUTLETS)
    assert received.article is not None or received.problems
