"""What ordinary news reports by other verbs than "say": votes, apologies, admissions, blame, and a body's own nouns."""

import pytest
from bench.system import plain_article, reading_of


def told(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    """Source, cue and content of each attribution."""
    read = reading_of(plain_article(text))[0].attributions
    return [tuple([s.of(text) for s in role] for role in (a.source, a.cue, a.content)) for a in read]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Skippers at the port voted on Monday to strike over pay.",
            (["Skippers at the port"], ["voted"], ["to strike over pay"]),
        ),
        (
            "The harbour board accepted the ruling and apologised for wasting the time of the crew.",
            (["The harbour board"], ["apologised"], ["for wasting the time of the crew"]),
        ),
        (
            "A deckhand has admitted to setting fire to the crane, police said.",
            (["A deckhand"], ["has admitted"], ["to setting fire to the crane"]),
        ),
        (
            "The ferry line has been criticised for acting too slowly.",
            ([], ["has been criticised"], ["The ferry line", "for acting too slowly"]),
        ),
        (
            "The line denied press reports that two of its boats were unsafe.",
            (["press"], ["reports"], ["that two of its boats were unsafe"]),
        ),
        (
            "Ministers desperately tried to calm market fears that the bank would fail.",
            (["market"], ["fears"], ["that the bank would fail"]),
        ),
        (
            "The old sea wall, engineers warned, could fall.",
            (["engineers"], ["warned"], ["The old sea wall", "could fall"]),
        ),
        (
            "He talked to men who police said were his trusted friends.",
            (["police"], ["said"], ["men", "were his trusted friends"]),
        ),
    ],
)
def test_is_found(text: str, found: tuple[list[str], list[str], list[str]]) -> None:
    assert found in told(text)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("The coach criticised the club for claiming that he had quit.", "claiming", "the club"),
        ("The coach criticised the club for claiming that he had quit.", "criticised", "The coach"),
        ("Unions blamed the ministry for refusing to meet them.", "refusing", "the ministry"),
        ("Unions blamed the ministry for refusing to meet them.", "blamed", "Unions"),
        ("Mr Geddes thanked his rescuers for refusing to give up.", "thanked", "Mr Geddes"),
    ],
)
def test_who_is_held_to_it_said_it(text: str, cue: str, source: str) -> None:
    assert [s for s, c, _ in told(text) if c == [cue]] == [[source]]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Two men were admitted to hospital on Monday.", "admitted"),
        ("The islanders voted for the mayor.", "voted"),
        ("It was a unanimous decision to be proud of.", "decision"),
    ],
)
def test_tells_no_statement(text: str, cue: str) -> None:
    assert all(cue not in " ".join(c) for _, c, _ in told(text))
