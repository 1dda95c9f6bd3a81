"""Whether two texts give the same voice: a name and its short form, an institution and who speaks for it."""

from collections.abc import Iterable

from onrecord.ledger.values import Statement
from onrecord.ledger.wording import level, stem
from onrecord.ledger.wording_tables import FUNCTION
from onrecord.reading.quantities.atoms import words_of
from onrecord.views.draft.known import Record
from onrecord.views.names import fold

_SAYS_NOTHING = words_of(
    "mr mrs ms dr sir president minister spokesman spokeswoman spokesperson chief executive director head leader "
    "officer chairman professor official officials company former group inc ltd corp plc sources source"
)
"""Words of titles and of firms' names: two voices that share no other are not known to be one."""


def same_voice(name: str | None, words: str, said: Statement, record: Record) -> bool | None:
    """Whether the draft's voice (its name, where it gives one, and its words) is the statement's; None: not known.

    Two people are told apart by their names. Where one side gives an institution or a description, it is enough that
    the record mentions both in one sentence: "the port authority" may be its spokesman.
    """
    if name is None or said.speaker is None:
        return None
    theirs = names_of(said, record)
    passed_on = [link.name for link in said.chain] + ([said.outlet] if said.outlet else [])
    if any(one_name(fold(name), fold(other)) for other in (*theirs, *passed_on)):
        return True
    mine, other = record.is_person(name), any(record.is_person(one) for one in theirs)
    if mine and other:
        return None if _is_told_of(name, said, record) else False
    if not (any(map(str.isupper, name + said.speaker))):
        return None
    own = _telling(name if mine else f"{name} {words}")
    source = _telling(" ".join((said.speaker, *(c.words for c in said.source))))
    if not own or not source or _is_told_of(name, said, record):
        return None
    near = frozenset().union(*(record.beside.get(fold(one), ()) for one in (theirs if other else (name,))))
    pairs = ((own, source), (source, own), (own, near) if other else (source, near))
    return any(_mostly(one, around, record) for one, around in pairs)


def _is_told_of(name: str, said: Statement, record: Record) -> bool:
    """Whether the statement, or the sentence before it, tells of the draft's speaker: the words may be passed on."""
    parts = frozenset(stem(part) for part in fold(name).split()[-1:])
    inside = frozenset().union(*(line.before for line in record.lines if said in line.said))
    own = _telling(" ".join(c.words for c in said.content))
    return bool(parts) and parts <= (inside | own)


def _mostly(words: frozenset[str], around: frozenset[str], record: Record) -> bool:
    """Whether most of what the words tell is among those around."""
    return 2 * record.weight(words & around) >= record.weight(words)


def names_of(said: Statement, record: Record) -> tuple[str, ...]:
    """The names under which the speaker is known."""
    own = (said.speaker,) if said.speaker else ()
    entity = record.entities.get(said.entity or "")
    return own + ((entity.name, *(a.form for a in entity.aliases if a.form[:1].isupper())) if entity else ())


def one_name(mine: str, other: str) -> bool:
    """Whether one is the other or a part of it: a surname alone, an acronym's letters."""
    one, two = set(mine.split()), set(other.split())
    if not one or not two:
        return False
    short, long = sorted((one, two), key=len)
    letters = {"".join(part[0] for part in name.split()) for name in (mine, other)}
    if letters & {mine, other} and len(one | two) > len(one):
        return True
    return bool(short - _SAYS_NOTHING) and short <= long


def _telling(words: str) -> frozenset[str]:
    return frozenset(_stems(fold(words).split()))


def _stems(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        for form in level(word):
            if form not in FUNCTION and form not in _SAYS_NOTHING and len(form) > 1:
                yield stem(form)
