"""Statements in each other's words, as a reader of the desk sees them."""

import re
from dataclasses import replace

from starlette.testclient import TestClient
from tests.web.pretend import LEDGER, STATEMENTS, A, Pretend

from onrecord.ledger.values import Ledger
from onrecord.web.app import app_for

FIRST = STATEMENTS[0]


def nested(**outer: str | None) -> Ledger:
    """The invented record with `s2="s1"`: s2 stands in the words of s1."""
    said = tuple(replace(one, nested_in=outer.get(one.id)) for one in STATEMENTS)
    return replace(LEDGER, statements=said)


def text_of(address: str, ledger: Ledger) -> str:
    answer = TestClient(app_for(Pretend(ledger), ("testserver",))).get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.text.split())


def tree_of(page: str) -> str:
    """The tree of a statement's page as its speakers in brackets; * stands before the one that the page is about."""
    _, found, rest = page.partition('<ul class="tree">')
    if not found:
        return ""
    signs = {'<ul class="tree">': "(", "</ul>": ")", 'aria-current="true"': "*"}
    pieces = re.findall(r'<ul class="tree">|</ul>|aria-current="true"|class="speaker"[^>]*>[^<]+|<h2', rest)
    end = pieces.index("<h2")
    return "".join(signs.get(piece, piece.rpartition(">")[2]) for piece in pieces[:end]).removesuffix(")")


def test_a_list_says_in_whose_words_somebody_speaks_and_opens_them() -> None:
    page = text_of("/statements", nested(s3="s1"))
    (link,) = re.findall(r'<li class="inside"><span class="k">inside what</span> <a class="open" href="([^"]+)">', page)
    start = FIRST.content[0].span.start
    assert link.startswith(f"/article/{A}?c={start}-")
    assert "Ada Quill said</a>" in page


def test_the_article_says_it_beside_the_words() -> None:
    assert text_of(f"/article/{A}", nested(s3="s1")).count('<li class="inside">') == 1
    assert '<li class="inside">' not in text_of(f"/article/{A}", LEDGER)


def test_the_page_of_a_statement_shows_the_whole_tree() -> None:
    ledger = nested(s2="s1", s3="s2")
    assert tree_of(text_of("/statement/s1", ledger)) == "*Ada Quill(Ada Quill(Engineers))"
    assert tree_of(text_of("/statement/s3", ledger)) == "Ada Quill(Ada Quill(*Engineers))"
    assert tree_of(text_of("/statement/s1", nested(s2="s1", s3="s1"))) == "*Ada Quill(Ada QuillEngineers)"
    assert tree_of(text_of("/statement/s4", ledger)) == ""


def test_the_chain_of_authority_leads_through_those_who_pass_the_words_on() -> None:
    page = text_of("/statement/s3", nested(s3="s2", s2="s1"))
    _, _, chain = page.partition('<ol class="chain"')
    links = re.findall(r">([^<>]+)</(?:a|span|li)>", chain.partition("</ol>")[0])
    assert links == ["speaker not named", "The Harbour Gazette", "Ada Quill", "Ada Quill", "The Daily Span"]


def test_a_circle_in_an_old_file_is_shown_once_around() -> None:
    assert tree_of(text_of("/statement/s1", nested(s1="s2", s2="s1"))) == "*Ada Quill(Ada Quill)"
