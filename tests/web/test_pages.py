import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.pretend import ARTICLES, LEDGER, PAGES, QUILL, STATEMENTS, A, B, C, Pretend

from onrecord.ledger.values import Ledger, Relation
from onrecord.store.errors import NoStoryError
from onrecord.store.story import open_story
from onrecord.text.article import Article
from onrecord.web.app import POLICY, app_for, create_app

ADDRESSES = (
    "/",
    "/statements",
    "/statements?who=-&manner=mixed",
    "/statement/s1",
    "/statement/s3",
    "/statement/s5",
    f"/article/{A}",
    f"/article/{A}?c=31-54",
    f"/article/{A}/pane?c=31-54",
    f"/article/{C}",
    "/timeline",
    "/figures",
    "/who",
    f"/who/{QUILL}",
    "/positions",
    f"/positions?who={QUILL}",
    "/positions?on=steel",
    "/claims",
    "/new",
    "/brief",
    "/intake",
    "/search?q=steel",
    "/search",
    "/review",
    "/review?about=statement",
    "/log",
    "/judge/statement/s1",
    f"/judge/page/{A}",
    f"/judge/entity/{QUILL}",
    f"/judge/words/{A}?c=31-54",
)


def client(source: Pretend | None = None) -> TestClient:
    return TestClient(app_for(source or Pretend(), ("testserver",)))


def text_of(address: str, source: Pretend | None = None) -> str:
    answer = client(source).get(address)
    assert answer.status_code == 200, address
    return answer.text


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_answers_under_the_policy(address: str) -> None:
    answer = client().get(address)
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert " style=" not in answer.text
    assert not re.search(r"<script(?![^>]*(src=|ld\+json))", answer.text)
    assert not re.search(r"""(src|href)=["']?(https?:)?//""", answer.text)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_empty_story_says_what_to_do(address: str) -> None:
    answer = client(Pretend(Ledger(), ())).get(address)
    gone = re.match(r"/(statement|article|who|judge)/", address)
    assert answer.status_code == (404 if gone else 200)
    if address in {"/", "/statements", "/timeline", "/figures", "/who", "/intake"}:
        assert "onrecord build FOLDER" in answer.text


def test_other_hosts_are_refused() -> None:
    app = app_for(Pretend())
    for host in ("127.0.0.1:8765", "localhost", "[::1]:8765"):
        assert TestClient(app).get("/", headers={"host": host}).status_code == 200, host
    refused = TestClient(app).get("/", headers={"host": "evil.example"})
    assert refused.status_code == 400
    assert refused.headers["content-security-policy"] == POLICY


def test_nothing_can_be_changed() -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert client().request(method, "/statements").status_code == 405


def test_what_is_not_there_is_a_page() -> None:
    for address in ("/nope", "/article/ffff", "/statement/nope", "/who/nobody", "/docs", "/openapi.json"):
        answer = client().get(address)
        assert answer.status_code == 404, address
        assert "Back to the story" in answer.text


def test_no_path_leads_out_of_static() -> None:
    for address in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py"):
        assert client().get(address).status_code == 404


def test_our_own_mistake_is_a_page_under_the_policy() -> None:
    broken = Pretend(replace(LEDGER, pages=PAGES[:1], statements=STATEMENTS, entities=(None,)))  # type: ignore[arg-type]
    answer = TestClient(app_for(broken, ("testserver",)), raise_server_exceptions=False).get("/who")
    assert answer.status_code == 500
    assert answer.headers["content-security-policy"] == POLICY
    assert "mistake in onrecord" in answer.text


def test_a_missing_story_file_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(NoStoryError, match="onrecord build FOLDER"):
        create_app(tmp_path / "none.onrecord")


def test_a_story_file_that_vanishes_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "new.onrecord"
    with open_story(path, create=True):
        pass
    desk = TestClient(create_app(path, ("testserver",)))
    assert "This story holds no articles yet" in desk.get("/").text
    assert desk.get("/search?q=x").status_code == 200
    assert desk.get("/intake").status_code == 200
    assert desk.get("/article/0000").status_code == 404
    for file in tmp_path.iterdir():
        file.unlink()
    answer = desk.get("/")
    assert answer.status_code == 503
    assert "there is no story at" in answer.text


HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">&"\'</script>'


def test_hostile_words_stay_words() -> None:
    text = f"{HOSTILE}\n\n{HOSTILE} said {HOSTILE} of steel\n"
    article = Article(A, text, title=HOSTILE, outlet=HOSTILE, url="javascript:alert(3)", authors=(HOSTILE,))
    page = replace(
        PAGES[0],
        title=HOSTILE,
        outlet=HOSTILE,
        url="javascript:alert(3)",
        authors=(HOSTILE,),
        paths=(HOSTILE,),
        segments=(),
    )
    said = replace(STATEMENTS[0], speaker=HOSTILE, outlet=HOSTILE, place=HOSTILE, because=HOSTILE, asserted=False)
    ledger = replace(LEDGER, pages=(page, *PAGES[1:]), statements=(said, *STATEMENTS[1:]))
    source = Pretend(ledger, (article,), name=HOSTILE)
    for address in (*ADDRESSES, f"/search?q={HOSTILE}", f"/statements?speaker={HOSTILE}&from={HOSTILE}"):
        answer = client(source).get(address)
        assert "<script>" not in answer.text, address
        assert "<img" not in answer.text, address
        assert 'href="javascript:' not in answer.text, address


def test_statements_are_narrowed_by_the_address() -> None:
    def shown(query: str) -> list[str]:
        return re.findall(r'class="more" href="/statement/(\w+)"', text_of(f"/statements?{query}"))

    assert sorted(shown("")) == ["s1", "s2", "s3", "s4", "s5", "s6"]
    assert shown("speaker=quill") == ["s1", "s2"]
    assert shown(f"who={QUILL}&manner=direct") == ["s1"]
    assert sorted(shown("who=-")) == ["s3", "s5", "s6"]
    assert shown("q=steel&which=asserted") == ["s4"]
    assert shown("from=2031-03-04&to=2031-03-04&outlet=daily") == ["s3", "s1", "s2"]
    assert shown("outlet=gazette&which=candidates&clock=printed&from=2031-03-09") == ["s5"]
    assert shown("q=nothing+like+it") == []


def test_what_cannot_be_asked_is_said() -> None:
    page = text_of("/statements?from=tuesday&manner=loud&page=x")
    assert "“tuesday” is not a day" in page
    assert "“loud” is not one of direct, indirect, mixed" in page
    assert "6 statements" in page


def test_facets_count_and_link() -> None:
    page = text_of("/statements?which=candidates")
    assert 'href="/statements?which=candidates&amp;manner=mixed"' in page
    assert re.search(r'href="/statements" aria-current="true">candidates', page)


def test_a_candidate_says_why() -> None:
    page = text_of("/statements?which=candidates")
    assert page.count("<strong>Candidate:</strong>") == 2
    assert "it is not clear who speaks" in page


def test_unknown_is_written_out() -> None:
    page = text_of("/statements?q=fares")
    assert "(not named)" in page
    assert "outlet unknown" in page
    assert "date unknown" in page


def lit(page: str) -> str:
    return "".join(re.findall(r"<mark[^>]*lit[^>]*>(.*?)</mark>", page, re.DOTALL))


def test_a_permalink_lights_its_words_without_scripts() -> None:
    words = STATEMENTS[0].content[0]
    page = text_of(f"/article/{A}?c={words.span.start}-{words.span.end}")
    assert lit(page) == words.words
    assert f'id="c{words.span.start}-{words.span.end}"' in page
    assert 'href="/statement/s1"' in page
    assert 'aria-label="Chain of authority' in page


def test_every_line_links_to_words_that_exist() -> None:
    texts = {one.id: one.text for one in ARTICLES}
    for address in ("/statements", "/figures", "/timeline", "/who/" + QUILL, "/intake", "/statement/s3"):
        links = re.findall(r'href="/article/(\w+)\?c=(\d+)-(\d+)#c\2-\3"', text_of(address))
        assert links, address
        for article, start, end in links:
            assert texts[article][int(start) : int(end)].strip(), address


def test_words_that_do_not_exist_are_said_to_be_missing() -> None:
    for asked in ("5-99999", "9-3", "x", "3-3"):
        assert "no words at the place" in text_of(f"/article/{A}?c={asked}")


def test_lit_words_that_were_set_aside_are_unfolded() -> None:
    start = ARTICLES[0].text.index("Storm")
    assert '<details class="aside" open>' in text_of(f"/article/{A}?c={start}-{start + 5}")
    assert '<details class="aside">' in text_of(f"/article/{A}")


def test_note_numbers_lead_to_notes_or_statements() -> None:
    assert 'class="note" id="r1" href="#n1"' in text_of(f"/article/{A}")
    assert 'class="note" id="r1" href="/statement/s1"' in text_of(f"/article/{A}/pane")


def test_conflicts_come_first_and_say_why() -> None:
    page = text_of("/figures")
    assert "Conflict." in page
    assert "300 t lies outside of 170–190 t" in page
    assert page.index("Conflict.") < page.index("Figures that stand alone")
    assert "12,000 cars" in page


def test_figures_are_narrowed_by_what_they_are_of() -> None:
    assert "12,000 cars" in text_of("/figures?about=cars")
    assert "300 tonnes" not in text_of("/figures?about=cars")
    assert "12,000 cars" not in text_of("/figures?relation=conflict")
    assert "No figure answers this." in text_of("/figures?about=bananas")


def test_figures_given_once_stand_in_the_plain_table() -> None:
    single = replace(LEDGER.figure_sets[0], figures=("f1",), relation=Relation.SINGLE)
    page = text_of("/figures", Pretend(replace(LEDGER, figure_sets=(single,))))
    assert "0 sets of figures" in page
    assert page.index("Figures that stand alone") < page.index("300 tonnes")


def test_the_timeline_is_narrowed_by_clock() -> None:
    page = text_of("/timeline?clock=printed")
    assert "Gazette: steel figure disputed" in page
    assert "Ada Quill" not in page


def test_intake_shows_what_was_refused_and_why() -> None:
    page = text_of("/intake")
    assert "photo.txt" in page
    assert "This is not text." in page
    assert "No date of publication was found." in page
    assert "set aside: related" in page


def test_search_shows_what_it_finds_by_kind_with_the_words_lit() -> None:
    page = text_of("/search?q=steel")
    assert "2 statements, 3 figures, 2 places in running text" in page
    assert "<mark>steel</mark>" in page


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/search?q=steel&in=statements", "2 statements."),
        ("/search?q=in:statements&speaker=quill", "2 statements."),
        ("/search?q=speaker:quill in:statements", "2 statements."),
        ("/search?speaker=nobody", "Nothing in the story answers this"),
        ("/search?q=colour:red", "There is no field “colour”"),
        ("/search?from=yesterday", "“yesterday” is not a day"),
        ("/search?q=steel&from=2031-03-06&to=2031-03-05", "ends before it begins"),
        ("/search?q=steel&manner=loud", "“loud” is not one of direct, indirect, mixed"),
        ("/search?q=steel&from=2001-01-01&to=2001-01-02&clock=printed", "Nothing in the story answers this"),
    ],
)
def test_search_is_narrowed_by_its_form_and_by_what_is_typed(address: str, told: str) -> None:
    assert told in text_of(address)


def test_linked_data_is_in_the_head() -> None:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text_of("/statement/s1"))
    assert found
    data = json.loads(found[1])
    assert (data["@type"], data["spokenByCharacter"]["name"]) == ("Quotation", "Ada Quill")
    assert data["isPartOf"]["@type"] == "NewsArticle"
    assert data["isPartOf"]["datePublished"] == "2031-03-05"
    assert '"@type": "NewsArticle"' in text_of(f"/article/{B}")


@dataclass(slots=True)
class Growing(Pretend):
    """A story that grows while the desk is open."""

    age: int = 0

    def version(self) -> object:
        return self.age

    def ledger(self) -> Ledger:
        return replace(LEDGER, statements=STATEMENTS[: self.age + 1])


def test_a_story_that_has_changed_is_shown_as_it_is_now() -> None:
    story = Growing()
    desk = client(story)
    assert "1 statement." in desk.get("/statements").text
    story.age = 1
    assert "2 statements." in desk.get("/statements").text


def many(count: int) -> Pretend:
    said = tuple(replace(STATEMENTS[i % 6], id=f"s{i}") for i in range(count))
    return Pretend(replace(LEDGER, statements=said))


def test_a_long_list_is_cut_into_pages() -> None:
    desk = client(many(5000))
    first, last = desk.get("/statements").text, desk.get("/statements?page=50").text
    assert first.count("all about it") == last.count("all about it") == 100
    assert "1–100 of 5,000" in first
    assert "4,901–5,000 of 5,000" in last
    assert 'href="/statements?page=2"' in first
    assert desk.get("/statements?page=999999").text.count("all about it") == 100
