"""The quick look before two sentences are aligned saves most alignments, and misses no pair that a rule would join."""

from random import Random

import pytest
from tests.ledger.saying import day, person, saying

from onrecord.ledger import utterance_groups
from onrecord.ledger.utterances import utterances
from onrecord.ledger.values import Statement
from onrecord.ledger.wording_compare import align
from onrecord.reading.values import EntityType, Manner
from onrecord.text.article import UNKNOWN_TIME

PEOPLE = (person("Ada Brook"), person("Brook"), person("Carl Holm"), person("Harbour Office", EntityType.ORG))
SPEAKERS = (*(one.name for one in PEOPLE), None)
LINES = (
    "We will not close the northern harbour before the winter storms if the council agrees",
    "The council voted on Monday to repair 40 boats that sank in the northern harbour",
    "Nobody was told that the ferry had left the harbour with 300 cars and no pilot",
    "Our crews repaired the ferry within six days and it sails again on Friday",
    "The harbour office expects to spend 12 million crowns on a new pier next year",
)


def told_again(line: str, random: Random) -> str:
    """The line as another article may have it: a piece of it, some words left out, some put otherwise."""
    words = line.split()
    start = random.choice((0, 0, 2, 4))
    kept = [
        word for word in words[start : random.choice((None, None, -3))] if random.random() > random.choice((0, 0.2))
    ]
    return " ".join(random.choice(("boats", "nobody", word)) if random.random() < 0.1 else word for word in kept)


def pile(seed: int) -> list[Statement]:
    random = Random(seed)  # noqa: S311 - the same pile in every run
    made = {}
    for n in range(24):
        words = told_again(random.choice(LINES), random)
        manner = random.choice((Manner.DIRECT, Manner.INDIRECT, Manner.MIXED))
        marked = f"“{words}”" if manner is Manner.DIRECT else words
        printed = random.choice((day(1), day(1), day(2), day(9), UNKNOWN_TIME))
        one = saying(f"p{n}", random.choice(SPEAKERS), marked, manner=manner, printed=printed)
        made[one.id] = one
    return list(made.values())


@pytest.mark.parametrize("seed", range(40))
def test_no_pair_is_missed(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    said, aligned = pile(seed), list[int]()

    def counted(*words: object) -> object:
        aligned.append(1)
        return align(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(utterance_groups, "align", counted)
    quickly, few = utterances(said, PEOPLE), len(aligned)
    monkeypatch.setattr(utterance_groups, "may_join", lambda *_, **__: True)
    aligned.clear()
    assert utterances(said, PEOPLE) == quickly
    assert quickly
    assert few < len(aligned)
