"""Which two "the pair", "both companies" or "neither firm" means: those that the sentence before joins by "and"."""

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.speakers.tables import PAIRS
from onrecord.reading.values import EntityType, MentionKind

_COUNTING = frozenset({"the", "two", "both", "neither", "of", "these", "those"})
_TELLING = frozenset({"two", "both", "neither"})
_PEOPLE = frozenset({"pair", "duo", "couple"})
"""Words that say two without a number."""


def two_meant(cast: Cast, run: list[int]) -> tuple[Referent, Referent] | None:
    """The two whom the source `run` means; None where it means no two, or the sentence before names no such pair."""
    words = [cast.tree.tokens[i].text.lower() for i in run]
    before = set(words[:-1])
    if not words or words[-1] not in PAIRS or not before <= _COUNTING:
        return None
    if not before & _TELLING and words[-1] not in _PEOPLE:
        return None
    kind = EntityType.PERSON if PAIRS[words[-1]] else EntityType.ORG
    pairs = _pairs(cast, run[0], kind)
    return pairs[0] if len(pairs) == 1 else None


def _pairs(cast: Cast, before: int, kind: EntityType) -> list[tuple[Referent, Referent]]:
    """Each two of that kind, and no third, that the last sentence told by the article itself joins by "and"."""
    earlier = reversed(cast.tree.sentences[: cast.tree.sentence_of(before)])
    told = (range(s.first, s.last) for s in earlier)
    sentence = next((run for run in told if any(_is_told(cast, i) for i in run)), range(0))
    found = []
    for i in sentence:
        if _is_named(cast, i, kind):
            others = [c for c in cast.tree.children[i] if cast.tree.tokens[c].dep == "conj"]
            if len(others) == 1 and _is_named(cast, others[0], kind) and not _goes_on(cast, i, others[0]):
                found.append((cast.meant[i], cast.meant[others[0]]))
    return found


def _goes_on(cast: Cast, first: int, second: int) -> bool:
    """Whether the two are part of a longer list."""
    return any(cast.tree.tokens[c].dep == "conj" for c in cast.tree.children[second]) or (
        cast.tree.tokens[first].dep == "conj"
    )


def _is_told(cast: Cast, i: int) -> bool:
    return i not in cast.quoted and cast.tree.tokens[i].pos != "PUNCT"


def _is_named(cast: Cast, i: int, kind: EntityType) -> bool:
    named = i in cast.meant and cast.heads[i].kind is MentionKind.NAME
    return named and cast.meant[i].type is kind and i not in cast.quoted
