"""What is read from the network's probabilities: the likeliest marks, and beside them what leaning further finds."""

import numpy as np
import pytest

from onrecord.models.tagging.decode import Found, decode
from onrecord.models.tagging.observe import BEGIN, CONTENT, CUE, INSIDE, OUTSIDE, SOURCE, Seen
from onrecord.models.tagging.pieces import Pieces, pieces

TEXT = "Brook said it opens. Dockers doubt the bridge."
WORDS = ("Brook", "said", "it", "opens", ".", "Dockers", "doubt", "the", "bridge", ".")


def parted() -> Pieces:
    """The text, a piece for each word."""
    offsets, at = [], 0
    for word in WORDS:
        start = TEXT.index(word, at)
        offsets.append((start, at := start + len(word)))
    return pieces(TEXT, lambda _: (range(200, 200 + len(WORDS)), offsets), political=True)


def seen(sure: float, *, doubted: float) -> Seen:
    """The network as sure as this of the first sentence's marks, and of the second's."""
    tags = np.zeros((len(WORDS), 3, 3))
    tags[:, :, OUTSIDE] = 1.0
    links: tuple[dict[int, dict[int, float]], dict[int, dict[int, float]]] = ({}, {})
    for first, share in ((0, sure), (5, doubted)):
        roles = (
            (first, SOURCE, BEGIN),
            (first + 1, CUE, BEGIN),
            (first + 2, CONTENT, BEGIN),
            (first + 3, CONTENT, INSIDE),
        )
        for piece, role, tag in roles:
            tags[piece, role] = 0.0
            tags[piece, role, tag], tags[piece, role, OUTSIDE] = share, 1 - share
        for piece in (first + 2, first + 3):
            links[0][piece] = {first + 1: 0.95}
        for piece in (first + 1, first + 2, first + 3):
            links[1][piece] = {first: 0.95}
    return Seen(tags, links)


def shown(found: tuple[Found, ...]) -> list[tuple[str, bool]]:
    return [(" … ".join(TEXT[start:end] for start, end in one.content), one.further) for one in found]


@pytest.mark.parametrize(
    ("doubted", "second"),
    [
        (0.9, [("the bridge", False)]),
        (0.47, [("the bridge", True)]),  # outside is likelier, but not by much
        (0.2, []),
    ],
)
def test_what_is_found_by_leaning_further_is_told_apart(doubted: float, second: list[tuple[str, bool]]) -> None:
    assert shown(decode(TEXT, parted(), seen(0.95, doubted=doubted))) == [("it opens", False), *second]


def test_what_leaning_further_finds_never_changes_the_rest() -> None:
    plain = decode(TEXT, parted(), seen(0.95, doubted=0.01))
    assert [one for one in decode(TEXT, parted(), seen(0.95, doubted=0.47)) if not one.further] == list(plain)
