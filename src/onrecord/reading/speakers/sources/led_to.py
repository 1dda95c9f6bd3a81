"""The name that the words before it only lead to: "Anchorage businessman and blogger Paul Kell, a sometimes critic"."""

from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.speakers.people.tables import WRITINGS
from onrecord.reading.speakers.people.wordings import Speaker, is_name
from onrecord.reading.values import EntityType

_BEFORE = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "CCONJ", "PUNCT", "PART"})
"""What a description without a clause or a phrase of its own is made of."""
_PARTING = frozenset({",", "(", "-", "–", "—", "of", "from", "at", "in", "with", "who", "whose"})
"""What may follow the name, and makes it no name of a thing ("the Paul Kell film")."""
_ASIDE = frozenset({"a", "an", "the", "who", "whose", "which"})
_JOINTS = frozenset({"and", "&", "or"})


def led_to(cast: Cast, run: list[int]) -> Speaker | None:
    """The one full name of a person behind what he is, wherever the parser put the head of the source."""
    tokens = cast.tree.tokens
    head = next((i for i in run if _is_full(cast, i)), None)
    name = [] if head is None else list(cast.tree.within(cast.heads[head].span))
    if head is None or not name or name[0] <= run[0]:
        return None
    before, after = [tokens[i] for i in run if i < name[0]], [tokens[i].text.lower() for i in run if i > name[-1]]
    last = before[-1]
    plain = all(t.pos in _BEFORE for t in before) and before[0].text.lower() not in _JOINTS
    noun = last.tag in {"NN", "NNP"} and last.lemma.lower() not in WRITINGS
    ends = not after or after[0] in _PARTING
    joined = _JOINTS.intersection(after) and after[1:2] != [] and after[1] not in _ASIDE
    # "the mayor and Prime Minister Paul Kell" may be two people
    two = before[0].pos == "DET" and any(t.text in _JOINTS for t in before)
    if not (plain and noun and ends) or joined or two:
        return None
    return Speaker(cast.meant[head].name, cast.meant[head].span, "name after a title")


def _is_full(cast: Cast, i: int) -> bool:
    """Whether a person's name of two words at least has its head at token `i`."""
    named = i in cast.meant and is_name(cast, i) and cast.heads[i].type is EntityType.PERSON
    return named and len(cast.tree.within(cast.heads[i].span)) > 1
