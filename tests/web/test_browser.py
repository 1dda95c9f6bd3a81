from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from tests.web.browsing import CHROMIUM, Watched, launched, served, tab
from tests.web.pretend import ARTICLES, QUILL, STATEMENTS, A, Pretend

from onrecord.web.app import app_for

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is not here: apt-get install chromium"),
]

AXE = next(Path(axe_playwright_python.__file__).parent.glob("**/axe.min.js"))
WORDS = STATEMENTS[0].content[0].span
LIT = f"/article/{A}?c={WORDS.start}-{WORDS.end}"
ADDRESSES = (
    "/",
    "/statements",
    "/statements?q=nobody",
    "/statement/s3",
    LIT,
    "/timeline",
    "/figures",
    "/positions?who=Quill",
    "/claims",
    "/who",
    f"/who/{QUILL}",
    "/new",
    "/brief",
    "/copies",
    "/copies/pair1",
    "/versions",
    "/stories",
    "/statements?asof=2031-03-06",
    "/intake",
    "/search?q=steel",
    "/review",
    "/log",
    "/judge/statement/s3",
    f"/judge/page/{A}",
)
LIMIT = 150 * 1024


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with served(app_for(Pretend())) as address:
        yield address


def violations_of_axe(watched: Watched) -> list[str]:
    watched.page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = watched.page.evaluate("axe.run()")
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found["violations"]]


@pytest.mark.parametrize(
    ("width", "scheme", "with_axe"),
    [(360, "light", True), (360, "dark", False), (1600, "light", False), (1600, "dark", True)],
)
def test_every_page_is_clean(
    browser: Browser, base: str, width: int, scheme: Literal["light", "dark"], with_axe: bool
) -> None:
    with tab(browser, base, width, scheme) as watched:
        for address in ADDRESSES:
            watched.open(address)
            wide = watched.page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{address} scrolls sideways"
            if with_axe:
                assert violations_of_axe(watched) == [], address
            assert watched.violations() == [], address
            assert watched.wrong == [], address


@pytest.mark.parametrize("address", [LIT, "/statements"])
def test_a_first_visit_is_light(browser: Browser, base: str, address: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open(address)
        watched.page.wait_for_load_state("networkidle")
        assert LIMIT / 3 < watched.weight() < LIMIT


@pytest.mark.parametrize("width", [1280, 1366])
@pytest.mark.parametrize("name", ["bridge", "a story of a very long name.onrecord"])
def test_the_masthead_is_one_row_on_a_laptop(browser: Browser, base: str, width: int, name: str) -> None:
    with tab(browser, base, width) as watched:
        watched.open("/intake")
        watched.page.evaluate("name => { document.querySelector('.story a').textContent = name }", name)
        parts = watched.page.locator(".masthead > *").all()
        boxes = [box for part in parts if (box := part.bounding_box()) is not None]
        assert len(boxes) == 4
        assert max(box["y"] for box in boxes) < min(box["y"] + box["height"] for box in boxes)


def test_the_pages_about_the_pile_are_in_one_menu(browser: Browser, base: str) -> None:
    with tab(browser, base, 390) as watched:
        watched.open("/statements")
        nav = watched.page.get_by_role("navigation", name="Pages")
        expect(nav.get_by_role("link", name="Intake")).to_be_hidden()
        nav.get_by_text("More").click()
        assert violations_of_axe(watched) == []
        nav.get_by_role("link", name="Intake").click()
        expect(watched.page.get_by_role("heading", level=1)).to_have_text("Intake")
        expect(nav.locator("summary")).to_have_attribute("aria-current", "true")


def test_an_unknown_address_is_a_page(browser: Browser, base: str) -> None:
    with tab(browser, base, 360) as watched:
        watched.open("/nope")
        expect(watched.page.get_by_role("heading", level=1)).to_have_text("Not found")
        assert violations_of_axe(watched) == []


def test_without_scripts_the_words_are_lit(browser: Browser, base: str) -> None:
    with tab(browser, base, 360, java_script_enabled=False) as watched:
        watched.open("/statements?q=build")
        watched.page.get_by_role("link", name="We will not build it").click()
        expect(watched.page.locator("mark").first).to_be_in_viewport()
        expect(watched.page.locator("mark").first).to_contain_text("We will not build it")


def test_a_bare_permalink_is_lit(browser: Browser, base: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open(f"/article/{A}#c{WORDS.start}-{WORDS.end}")
        expect(watched.page.locator("mark").first).to_have_text(STATEMENTS[0].content[0].words)


def test_the_text_on_the_page_is_the_text_of_the_article(browser: Browser, base: str) -> None:
    for article in ARTICLES:
        with tab(browser, base, 1600) as watched:
            watched.open(f"/article/{article.id}")
            shown = watched.page.evaluate(
                "[...document.querySelectorAll('[data-text]')].map((each) => each.textContent).join('')"
            )
            assert shown == article.text


def test_keys_walk_the_lines_and_open_the_words(browser: Browser, base: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open("/statements")
        page = watched.page
        for key in ("j", "j", "j", "k"):
            page.keyboard.press(key)
        expect(page.locator(".lines > .line").nth(1).locator("a.open")).to_be_focused()
        page.keyboard.press("Enter")
        pane = page.get_by_role("complementary")
        expect(pane.locator("mark").first).to_be_in_viewport()
        expect(pane).to_contain_text("On the lit words rest")
        page.keyboard.press("j")
        expect(pane.locator("mark").first).to_contain_text("the old bridge")
        assert violations_of_axe(watched) == []
        page.keyboard.press("Escape")
        expect(pane).to_be_hidden()
        assert page.url == f"{base}/statements"
        assert watched.violations() == []
        assert watched.wrong == []


def test_a_narrow_screen_opens_the_article_as_a_page(browser: Browser, base: str) -> None:
    with tab(browser, base, 800) as watched:
        watched.open("/statements")
        watched.page.keyboard.press("j")
        watched.page.keyboard.press("Enter")
        watched.page.wait_for_url("**/article/**")
        expect(watched.page.locator("mark").first).to_be_in_viewport()


def test_keys_go_places(browser: Browser, base: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open("/")
        page = watched.page
        for key, address in (("s", "/statements"), ("t", "/timeline"), ("f", "/figures"), ("p", "/who"), ("h", "/")):
            page.keyboard.press("g")
            page.keyboard.press(key)
            page.wait_for_url(base + address)
        page.keyboard.press("?")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        expect(page.get_by_role("searchbox", name="Search the story")).to_be_focused()
        page.keyboard.type("steel jg?")
        expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_question_is_answered_in_place(browser: Browser, base: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open("/statements")
        page = watched.page
        page.get_by_label("Standing").select_option("candidates")
        expect(page.get_by_role("status")).to_have_text("2 statements of 6. Show all")
        page.wait_for_url("**which=candidates**")
        page.get_by_label("Speaker", exact=True).fill("quill")
        page.get_by_label("Speaker", exact=True).press("Tab")
        expect(page.get_by_text("Nobody on record said this")).to_be_visible()
        assert watched.violations() == []
        assert watched.wrong == []


def test_print_names_the_places(browser: Browser, base: str) -> None:
    with tab(browser, base, 1600) as watched:
        watched.open("/statements")
        watched.page.emulate_media(media="print")
        expect(watched.page.get_by_role("navigation", name="Pages")).to_be_hidden()
        place = watched.page.locator("blockquote").first.get_attribute("data-place")
        assert place
        assert place.startswith(f"{A}#c")
        after = watched.page.evaluate("getComputedStyle(document.querySelector('blockquote'), '::after').content")
        assert place in after or "attr(data-place)" in after
