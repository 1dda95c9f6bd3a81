"""Roles of lines in invented pages: each line is written as `role| words`, a blank line where the page has one."""

# ruff: noqa: E501  # a page is read as its lines

import pytest

from onrecord.text.segments import segment

BODY = """
body| The council of Varnholm said on Monday that the harbour would stay closed until the dredging is finished.

body| "We will not open it a day early," mayor Lena Brok told reporters, and added that the ferries would run from Port Amel.

body| The ferry company said the closure cost it about 40,000 crowns a day, a figure the council called exaggerated.
"""


def check(page: str) -> None:
    """Every line of `page` gets the role that stands before it."""
    rows = [line.partition("| ") for line in page.strip("\n").split("\n")]
    text = "\n".join(words if bar else line for line, bar, words in rows)
    expected = [(role, words.strip()) for role, bar, words in rows if bar]
    assert [(s.role.value, s.span.of(text)) for s in segment(text)] == expected


def with_body(top: str = "", tail: str = "") -> str:
    return f"{top.strip(chr(10))}\n{BODY}\n{tail.strip(chr(10))}"


@pytest.mark.parametrize(
    "top",
    [
        "headline| Harbour of Varnholm stays shut, mayor says",
        "headline| Varnholm Harbour To Stay Shut.",
        "headline| # Harbour stays shut",
        "headline| Harbour stays shut;\nheadline| Ferry company counts its losses and asks the council to pay for them.",
        "headline| Harbour stays shut\n\nheadline| Ferry company counts its losses and asks the council to pay",
        "boilerplate| World News\n\nheadline| Harbour stays shut",
        "boilerplate| Skip to content\n\nheadline| Harbour stays shut\n\nboilerplate| Share Tweet Email Print",
        "headline| Harbour stays shut\nbyline| By MARTA LUND, Associated Press\ndateline| Updated: 3:04 PM EDT June 3, 2024",
        "headline| Harbour stays shut\nbyline| Marta Lund and Ole K. Dahl\ndateline| Monday, 3 June 2024",
        "headline| Harbour stays shut\ndateline| Published 2024-06-03T14:30:00Z\nboilerplate| 3 min read",
        "headline| Harbour stays shut\nbyline| Author: Marta Lund\ndateline| Jun 3, 2024 | Updated Jun 4, 2024 10:15 am GMT",
        "headline| Harbour stays shut\ndateline| VARNHOLM",
        "headline| Harbour stays shut\ncaption| Mayor Lena Brok speaks at the pier. (Ole Dahl/Reuters)",
        "headline| Harbour stays shut\ncaption| FILE - The pier of Varnholm in an undated picture.",
        "headline| Harbour stays shut\ncaption| Lena Brok walks along the pier in Varnholm, June 2, 2024.\ncredit| Ole Dahl/AFP via Getty Images",
        "headline| Harbour stays shut\ncredit| Image source, Getty Images",
        "headline| Harbour stays shut\ncaption| The pier of Varnholm in winter. Image: Ole Dahl.",
        "headline| Harbour stays shut\ndateline| VARNHOLM —",
        "headline| Watch: Mayor of Varnholm walks along the shut harbour",
        "headline| Harbour stays shut\nbyline| Marta Lund in Varnholm\ndateline| Mon 3 Jun 2024 10.15 BST",
        "headline| Harbour stays shut\ncaption| The pier of Varnholm, June 2, 2024. REUTERS/Ole Dahl",
        "headline| Harbour stays shut\ncredit| AP Photo/Ole Dahl, File",
        "boilerplate| The Port Courier\n\nheadline| # Harbour stays shut\n\nbyline| By Marta Lund",
        "headline| Harbour stays shut\nbyline| **The Port Courier** · By Marta Lund · 4 March 2025",
        "headline| Harbour stays shut\nbyline| Northshore Daily Staff\ndateline| March 4, 2025",
        "headline| Harbour stays shut\n\nheadline| Harbour watch\n\ndateline| March 4, 2025",
        "headline| Harbour stays shut\nboilerplate| Listen to this article\nboilerplate| ADVERTISEMENT",
    ],
)
def test_what_stands_above_a_story(top: str) -> None:
    check(with_body(top))


def test_the_label_before_a_caption_is_none_of_it() -> None:
    page = "Harbour stays shut\nImage caption, Lena Brok says it is late\n" + BODY.replace("body| ", "")
    told = [(s.role.value, s.span.of(page)) for s in segment(page)][1:3]
    assert told == [("boilerplate", "Image caption,"), ("caption", "Lena Brok says it is late")]


@pytest.mark.parametrize(
    "tail",
    [
        "credit| Reporting by Marta Lund; editing by Ole Dahl",
        "credit| Marta Lund is a reporter for the Varnholm Post covering ports and ferries.",
        "body| Ida Moe is running for mayor in the autumn.",
        "body| Ida Moe is a writer from Port Amel who said that she would swim.",
        "body| Lena Brok is a former reporter for the Varnholm Post.",
        "credit| (Additional reporting by Ida Moe in Port Amel; Editing by Ole Dahl)",
        "credit| Marta Lund and Ole Dahl contributed reporting.\n\ncredit| © 2024 Varnholm Post. All rights reserved.",
        "credit| Ida Moe contributed to this report.\n\nboilerplate| Follow Marta Lund on Twitter @mlund",
        "related| Check Also\n\nrelated| Bridge of Amel reopens\n\nrelated| The bridge between both towns was reopened …\n\nboilerplate| Leave a Reply\n\nboilerplate| What a good decision that was, thank you.",
        "related| Read more: Bridge of Amel reopens\n\nbody| The next meeting of the council is in July.",
        "related| Related articles\nrelated| Bridge of Amel reopens\nrelated| Five things to do in Amel",
        "related| Most read\nrelated| Bridge of Amel reopens after winter\nrelated| A school for sailors",
        "credit| Original url:\n\ncredit| <https://example.org/2024/06/03/harbour>",
        "credit| This article was originally published by Varnholm Post.",
        "boilerplate| Sign up for our newsletter to get the news of the harbour every day.",
        "boilerplate| We use cookies to make this site better.",
        "boilerplate| Your email address will not be published. Required fields are marked *",
        "boilerplate| Tags: harbour, Varnholm, ferries",
        "credit| Mikael Roe contributed reporting.\n\nbody| Correction: An earlier version of this article gave a wrong day for the meeting.",
    ],
)
def test_what_stands_below_a_story(tail: str) -> None:
    check(with_body("headline| Harbour of Varnholm stays shut, mayor says", tail))


def test_the_menus_of_a_whole_page_are_not_the_story() -> None:
    menu = "\n".join(
        f"boilerplate| {label}"
        for label in ["Top Menu", "Log in", "Sports", "Your Town", "Weather", "Fun & Games", "Obituaries", "Close Menu"]
    )
    heading = "headline| Harbour of Varnholm stays shut, mayor says\nbyline| By Marta Lund\ndateline| June 3, 2024\nboilerplate| Photo"
    check(with_body(f"{menu}\n{menu}\n{heading}", "boilerplate| Home » News » Harbour"))


def test_a_list_of_teasers_with_clock_times_is_not_the_story() -> None:
    tail = """
related| Bridge of Amel reopens after a long winter
related| The bridge between both towns was reopened on Sunday with a small feast for the builders and their families.
related| Varnholm Post
related| 4:15 PM

related| School for sailors gets a new roof

related| The old school for sailors in the upper town gets a new roof before the summer is over, the builders promise.
related| 2:02 PM

related| Fishermen want a market

related| Fishermen from four villages asked for a market of their own at the northern pier, as their fathers had.
"""
    check(with_body("headline| Harbour stays shut", tail))


def test_a_running_report_keeps_its_items() -> None:
    item = "dateline| {}:05 p.m.\n\nbody| Mayor Lena Brok says she does not know when the harbour will open again and asks for patience.\n\nboilerplate| ___\n\n"
    check("headline| The Latest: Harbour stays shut\n\n" + "".join(item.format(hour) for hour in range(1, 6)))


def test_a_list_near_the_top_takes_its_headlines_only() -> None:
    page = """
headline| Harbour stays shut

body| The council of Varnholm said on Monday that the harbour would stay closed.

related| Read more:

related| Why the fishermen are angry
related| What the dredging costs

body| The closure, which still needs the approval of the province, would end before June 2025.

credit| Image source, Getty Images
"""
    check(page + BODY.replace("ferry company", "fishermen"))


def test_a_closing_line_at_the_top_closes_nothing() -> None:
    check(
        with_body(
            "headline| Harbour stays shut\n\ncredit| © 2024 Varnholm Post. All rights reserved.\n\nboilerplate| Comments"
        )
    )


def test_a_list_of_links_in_mid_article_ends_where_the_story_goes_on() -> None:
    page = f"""
headline| Harbour stays shut
{BODY}
related| Related stories
related| Bridge of Amel reopens
related| School for sailors gets a roof

body| The council had promised to open the harbour in May, but the dredging found an old wreck below the northern pier.

body| The ferry company has asked the mayor for a meeting about the cost of the closure before the month is over.
"""
    check(page)


@pytest.mark.parametrize(
    "line",
    [
        "I signed up for this because I love the harbour, she said.",
        "We use what we have, the captain said, and we share it.",
        "By Monday, the water had fallen by a metre.",
        "By June 2024 the pier was closed.",
        "Advertisement revenue fell by a third, the newspaper said.",
        "Follow the money, the prosecutor told the court on Friday.",
        "The comments drew anger in Port Amel.",
        "Copyright law was the second subject of the meeting.",
        "Officials read more into the letter than it said.",
        "The photo shows the mayor and the captain at the pier, the paper said.",
        "All of it was paid for by the company (see the photo above) and no one else, according to the council of the town.",
        "Facebook said it would remove the page.",
        "She sent the e-mail to Reuters.",
        "Photos by the agency show smoke over the northern pier.",
        "The ballots may not be copied, the judge said.",
        "The naÃ¯ve clichÃ© of the harbour town was on every page.",
        "5 Thoughts on Why the Ferry Stays Away",
        "Officials said the talks went well. (Reuters)",
        "The poll was taken in May. (Source: CNN/ORC)",
        "File sharing services were blocked in the town for a day.",
        "Pause.",
        "Time Magazine, Reuters and the mayor of the town were all wrong.",
        "Home is where the harbour is, the captain said.",
    ],
)
def test_story_lines_that_look_like_furniture_stay_in_the_story(line: str) -> None:
    check(
        with_body(
            "headline| Harbour stays shut",
            f"body| {line}\n\nbody| The council meets again in July, when the dredging should be finished.",
        )
    )


def test_no_headline_is_no_headline() -> None:
    check(BODY)


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Harbour stays shut\n\n"
        "The council of Varnholm said on Monday that the harbour would stay\n"
        "closed until the dredging is finished, which may take the whole of\n"
        "the summer and some of the autumn.\n\n"
        "The ferry company said the closure cost it about 40,000 crowns a day,\n"
        "a figure that the council called exaggerated.\n"
    )
    assert [s.span.of(text)[:12] for s in segment(text)] == ["Harbour stay", "The council ", "The ferry co"]


def test_plain_text_is_all_body() -> None:
    text = "Harbour stays shut\n\nBy Marta Lund\n\nCheck Also\n"
    assert [(s.role.value, s.because) for s in segment(text, plain=True)] == [("body", "plain")] * 3
