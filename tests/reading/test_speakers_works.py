"""Who made a book, film or show that others read, see or write to; what only a part in a film says."""

import pytest
from bench.system import plain_article, reading_of
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Paul Kell, 44, read the book in a night.", "The author", "the author"),
        ("Anna Moreau saw the film on Friday.", "The director", "the director"),
        ("Paul Kell wrote to the BBC in May.", "The presenter", "the presenter"),
        ("Anna Moreau appeared on The Late Hour on Friday.", "The host", "the host"),
        ("Anna Moreau bought tickets for the concert in May.", "The singer", "the singer"),
        ("Paul Kell ate at the restaurant in March.", "The chef", "the chef"),
        ("BBC presenter Anna Moreau has left Morning Live.", "The broadcaster", "the broadcaster"),
        ("The writer Paul Kell read the book in a night.", "The author", "the author"),
    ],
)
def test_who_takes_in_a_work_is_not_its_maker(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Anna Moreau has written a new novel about the sea.", "The author", "Anna Moreau"),
        ("Anna Moreau won the top prize for her film on Friday.", "The director", "Anna Moreau"),
        ("Anna Moreau hosted the show for ten years.", "The presenter", "Anna Moreau"),
        ("Anna Moreau cancelled the concert in May.", "The singer", "Anna Moreau"),
        ("The novelist Paul Kell left on Monday.", "The author", "Paul Kell"),
        ("Guitarist Paul Kell left on Monday.", "The musician", "Paul Kell"),
    ],
)
def test_who_makes_a_work_goes_on_under_the_calling(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)


def test_who_holds_a_post_is_not_called_by_the_craft_of_another() -> None:
    check(
        "Anna Moreau will design for Vintair. Anna Moreau starts in March. "
        "[Chief Executive Paul Kell|source] [said|cue] it was late. [The designer|source] [said|cue] she was glad.",
        "Paul Kell",
        "the designer",
    )


@pytest.mark.parametrize(
    ("opening", "asserted"),
    [
        ("Anna Moreau plays Clara Dorn, a nurse, in the drama.", False),
        ("Anna Moreau stars as Clara Dorn in the film.", False),
        ("Anna Moreau plays Clara Dorn in the tennis final.", True),
    ],
)
def test_the_record_does_not_stand_behind_what_a_part_in_a_film_says(opening: str, asserted: bool) -> None:
    text = f'{opening}\n"I have never lied to you," Dorn says.\n"Clara is brave," Moreau said.'
    reading, _ = reading_of(plain_article(text))
    assert {a.speaker: a.asserted for a in reading.attributions} == {"Clara Dorn": asserted, "Anna Moreau": True}


def test_a_part_in_a_film_is_nobody_who_speaks_on() -> None:
    check(
        "Anna Moreau, who has played Bev Hodge in the soap since 2003, filmed her last scenes in May. "
        "[The 63-year-old|source] [said|cue] it was late.",
        "Anna Moreau",
    )
