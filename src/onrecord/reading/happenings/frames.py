"""What surrounds a trigger: what sort of event it is, who takes part, where, and on whose word it is told.

The kinds come from the event lexicon, participants from the grammar: mentions that reach the trigger over arguments
and prepositions alone, never out of a clause beside it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.clauses import words
from onrecord.reading.happenings.triggers import Kinds
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, EntityType, Happening, Kind, Mention, MentionKind, Told

_ARGUMENTS = words(
    "nsubj nsubjpass dobj dative agent pobj prep pcomp appos poss compound conj nmod amod attr oprd prt case xcomp"
)
"""Relations over which a participant reaches its verb; a clause of its own (relcl, advcl, ccomp) is none of them."""
_SUBJECTS = words("nsubj nsubjpass")
_LIGHT = words("nsubj nsubjpass dobj attr")
"""Where an event noun says what its verb is about: "made its first flight", "the vote passed"."""
_BESIDE = words("advcl conj xcomp")
_WHERE = words("in at near off outside inside over across around above")
_TAKES_PART = frozenset({EntityType.PERSON, EntityType.ORG, EntityType.PRODUCT, EntityType.GROUP, EntityType.PLACE})
_BY_KIND = {Kind.ANNOUNCEMENT: Told.ANNOUNCED, Kind.DENIAL: Told.DENIED}
_BY_STRENGTH = {"confirmed": Told.CONFIRMED, "denied": Told.DENIED, "announced": Told.ANNOUNCED}


def framed(
    happening: Happening,
    tree: Tree,
    trigger: int,
    mentions: Sequence[Mention],
    attributions: Sequence[Attribution],
    kinds: Kinds,
) -> Happening:
    """The happening whose trigger is that token, with its kinds, participants, place and teller."""
    inside = [m for m in mentions if happening.span.covers(m.span) and not m.span.overlaps(happening.time)]
    parts = [(m, head) for m in inside if (head := _reached(tree, m, trigger)) is not None]
    place = next((m.span for m, head in parts if m.type is EntityType.PLACE and _is_where(tree, head)), None)
    told, by = told_as(happening, attributions)
    return replace(
        happening,
        kinds=tuple(dict.fromkeys(_kinds(tree, trigger, kinds))),
        participants=tuple(
            m.span for m, head in parts if _takes_part(m) and m.span != place and not _only_says_which(tree, m, head)
        ),
        place=place,
        told=told,
        attribution=by,
    )


def told_as(happening: Happening, attributions: Sequence[Attribution]) -> tuple[Told, int | None]:
    """As what it is told, and by which attribution: the innermost whose content holds the trigger."""
    holding = [
        (len(content), n)
        for n, attribution in enumerate(attributions)
        for content in attribution.content
        if content.covers(happening.trigger)
    ]
    by = min(holding)[1] if holding else None
    if by is None:
        return (Told.PLANNED if happening.planned else Told.OUTLET), None
    one = attributions[by]
    told = _BY_STRENGTH.get(one.strength) or _BY_KIND.get(one.kind)
    if told is not Told.DENIED and happening.planned:
        return Told.PLANNED, by
    return told or Told.REPORTED, by


def _kinds(tree: Tree, trigger: int, kinds: Kinds) -> Iterator[str]:
    """The kinds of the trigger, of the event nouns that it is about, and of the verbs beside it."""
    yield from kinds.get(trigger, ())
    for child in tree.children[trigger]:
        if tree.tokens[child].dep in (_LIGHT if tree.tokens[child].pos == "NOUN" else _BESIDE):
            yield from kinds.get(child, ())


def _reached(tree: Tree, mention: Mention, trigger: int) -> int | None:
    """The token by which the mention reaches the trigger, None where a clause lies between."""
    inside = tree.within(mention.span)
    if not inside or trigger in inside:
        return None
    if tree.tokens[trigger].dep == "relcl" and tree.tokens[trigger].head in inside:
        return tree.tokens[trigger].head  # "Ms Hollis, who flew to the scene"
    head = next((i for i in inside if tree.tokens[i].head not in inside), inside[0])
    here, below = head, head
    while here != trigger:
        if tree.tokens[here].dep not in _ARGUMENTS or tree.tokens[here].head == here:
            return head if _shares_subject(tree, here, below, trigger) else None
        if tree.tokens[here].pos == "ADJ" or _is_owner_aside(tree, here, trigger):
            return None
        here, below = tree.tokens[here].head, here
    return head


def _is_owner_aside(tree: Tree, token: int, trigger: int) -> bool:
    """Whether it only owns what is not itself what the event is about: "wrote to Apple's board"."""
    noun = tree.tokens[token].head
    return tree.tokens[token].dep == "poss" and noun != trigger and tree.tokens[noun].dep == "pobj"


def _shares_subject(tree: Tree, at: int, below: int, trigger: int) -> bool:
    """Whether the way ended, over its subject, at a verb that shares it ("Boeing rolled out … and delivered …")."""
    if tree.tokens[below].dep not in _SUBJECTS:
        return False
    here = trigger
    while tree.tokens[here].dep in {"conj", "xcomp"} and tree.child(here, "nsubj", "nsubjpass") is None:
        here = tree.tokens[here].head
    return at == here != trigger


def _takes_part(mention: Mention) -> bool:
    """Whether it is a named thing that can take part, or words that stand for one."""
    named = mention.kind is MentionKind.NAME or mention.entity is not None
    return named and mention.type in _TAKES_PART


def _only_says_which(tree: Tree, mention: Mention, head: int) -> bool:
    """Whether a place only says where somebody is from: "a Seattle investor"."""
    return mention.type is EntityType.PLACE and tree.tokens[head].dep in {"compound", "amod", "nmod"}


def _is_where(tree: Tree, head: int) -> bool:
    """Whether the mention stands behind "in", "at" or the like."""
    above = tree.tokens[tree.tokens[head].head]
    return tree.tokens[head].dep == "pobj" and above.text.lower() in _WHERE
