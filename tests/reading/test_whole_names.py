"""Names of which the model has a part only, and the shorter forms by which an article goes on."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Canada's Minister of Finance François-Philippe Belmont-Roy spoke. [Belmont-Roy|source] [said|cue] no.",
            "François-Philippe Belmont-Roy",
        ),
        (
            "He met Kazakh President Kassym-Jomart Belkaev here. [Belkaev|source] [said|cue] no.",
            "Kassym-Jomart Belkaev",
        ),
        (
            "Sheikh Mohammed bin Rashid Al Belmari opened it. [Sheikh Mohammed|source] [said|cue] no.",
            "Mohammed bin Rashid Al Belmari",
        ),
        (
            "Rep. Leila de los Fuentes called. [De los Fuentes|source] [said|cue] no.",
            "Leila de los Fuentes",
        ),
        (
            "The minister met Jan-Philipp van den Bergen. [Van den Bergen|source] [said|cue] no.",
            "Jan-Philipp van den Bergen",
        ),
        (
            'Public Works Secretary Vivencio "Vince" Dizon-Kell came. [Dizon-Kell|source] [said|cue] no.',
            "Vivencio Dizon-Kell",
        ),
        (
            'Ann Kell, 35, was shot. Deputy Roseann "Ann" Kell had two sons. [Kell|source] [said|cue] no.',
            "Roseann Kell",
        ),
        (
            "Lilia García Ruiz Paz taught in Culiacán. [García Ruiz|source] [said|cue] no.",
            "Lilia García Ruiz Paz",
        ),
        (
            "Prime Minister Datuk Seri Anwar Belim spoke. [Anwar|source] [said|cue] no.",
            "Anwar Belim",
        ),
        (
            "Tan Sri Rahman Yusof, the president of Belsatu, spoke. [Rahman|source] [said|cue] no.",
            "Rahman Yusof",
        ),
        (
            "Okiya Omtatah Okello called the plan reckless. [Omtatah|source] [said|cue] no.",
            "Okiya Omtatah Okello",
        ),
        (
            "Smt. Lakshmi Devi Pillai met him. [Smt. Pillai|source] [said|cue] no.",
            "Lakshmi Devi Pillai",
        ),
    ],
    ids=[
        "a hyphen in front",
        "a surname behind a pair",
        "the house of a sheikh",
        "small words",
        "small words that are tagged otherwise",
        "a nickname inside",
        "by the nickname",
        "two surnames of three",
        "a title in two words",
        "a title that is a name, too",
        "a name in the middle",
        "a title that ends a sentence",
    ],
)
def test_people(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Belmar Properties PJSC sold two towers. [Belmar|source] [said|cue] no.", "Belmar Properties PJSC"),
        ("[PKN Orlen SA|source] [said|cue] fuel was plentiful.", "PKN Orlen SA"),
        ("[FC Barcelona|source] [said|cue] no.", "FC Barcelona"),
        ("[Police Scotland|source] [said|cue] no.", "Police Scotland"),
        ("Petróleos Mexicanos, known as Pemex, closed. [Pemex|source] [said|cue] no.", "Petróleos Mexicanos"),
        (
            "The Kurdish Workers' Party (PKK) met. The camps of the PKK are empty. [The PKK|source] [said|cue] no.",
            "Kurdish Workers' Party",
        ),
        (
            "Inter-Services Public Relations (ISPR) gave figures. [The ISPR|source] [said|cue] no.",
            "Inter-Services Public Relations",
        ),
        (
            "He leads the opposition Democratic Party for the People. [The DPP|source] [said|cue] no.",
            "Democratic Party for the People",
        ),
        (
            "Chile's Sociedad Química y Minera, or SQM, sells lithium. [SQM|source] [said|cue] mines would slow.",
            "Sociedad Química y Minera",
        ),
    ],
    ids=[
        "by the first word",
        "letters in front",
        "a club",
        "a national police",
        "a short name",
        "letters of another tongue behind a genitive",
        "a hyphen in a long form",
        "small words that give a letter",
        "a small word of another tongue",
    ],
)
def test_bodies(text: str, speaker: str) -> None:
    check(text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Shopper Doyle Lund left. [Lund|source] [said|cue] no.", "Doyle Lund"),
        ("Image: Jim Lund - Belmar Post. [Jim Lund|source] [said|cue] no.", "Jim Lund"),
    ],
    ids=["a trade", "a credit"],
)
def test_what_is_no_part_of_a_name(text: str, speaker: str) -> None:
    check(text, speaker)
