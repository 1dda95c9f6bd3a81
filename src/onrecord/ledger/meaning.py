"""Changes of meaning between two wordings of one speech act. Each rule looks only where the words around agree.

A rule that is not sure stays silent: a flag that is wrong costs more than one that is missing.
"""

from collections.abc import Iterator, Sequence

from onrecord.ledger.spellings import same_spelling
from onrecord.ledger.utterance_values import Flag, Meaning
from onrecord.ledger.wording import Word, stem
from onrecord.ledger.wording_compare import Step, align, steps
from onrecord.ledger.wording_relation import printed
from onrecord.ledger.wording_tables import CAUTIOUS, CONDITIONS, HEDGES, MODALS, NEGATORS, TOLD

_FEW = 6
"""Words of a stretch that differs: more is another sentence, not a changed word."""
_SHORT = 3
"""Words of a stretch that only one side has: a longer one with a "not" is a thought of its own ("not one, but two")."""
_ALIKE = 0.9
"""Share of heavy words that reported speech has in common with a quotation before a change in it tells anything."""
_BEFORE = 4
"""Words between a negated "think" and the clause that it negates."""


def changes(fullest: Sequence[Word], here: Sequence[Word], around: Sequence[Word]) -> tuple[Flag, ...]:
    """What the words `here` change in what was said, beside the fullest wording.

    `around` are all words of the article's sentence, quoted or not: what they say is not hidden.
    """
    aligned = align(fullest, here)
    path = tuple(steps(aligned))
    reported = not (all(w.quoted for w in aligned.left) and all(w.quoted for w in aligned.right))
    if reported and aligned.contained < _ALIKE:
        return ()
    found: list[Flag] = []
    for n, step in enumerate(path):
        if step.same:
            continue
        inside = 0 < n < len(path) - 1
        if inside and max(len(step.left), len(step.right)) <= _FEW:
            found.extend(_changed(step, reported=reported))
        if n and not reported:
            found.extend(_condition(step, path[n + 1 :], around, last=n == len(path) - 1))
    if path and not path[0].same and not reported:
        found.extend(_doubt(path[0], around))
    return tuple(dict.fromkeys(found))


def _changed(step: Step, *, reported: bool) -> Iterator[Flag]:
    """A negation, number, name or modal that only one side has, in a stretch of a few words."""
    for kind, words in (
        (Meaning.NEGATION, _negation(step)),
        (Meaning.NUMBER, _number(step)),
        (Meaning.NAME, None if reported else _name(step)),
        (Meaning.MODALITY, _modality(step, reported=reported)),
    ):
        if words:
            yield Flag(kind, printed(step.right), printed(step.left))


def _negation(step: Step) -> bool:
    left, right = (sum(word.form in NEGATORS for word in side) for side in (step.left, step.right))
    longest = max((step.left, step.right), key=len)
    aside = "but" in {word.form for word in longest} or (len(longest) > _SHORT and not (step.left and step.right))
    return (left + right) % 2 == 1 and not aside


def _number(step: Step) -> bool:
    left, right = ([word.form for word in side if word.form[:1].isdigit()] for side in (step.left, step.right))
    return bool(left and right) and sorted(left) != sorted(right)


def _name(step: Step) -> bool:
    """One name in place of another: neither is a part, an initial or a spelling of the other."""
    left, right = ([word for word in side if word.capital and word.heavy] for side in (step.left, step.right))
    if not left or not right or len(left) != len(step.left) or len(right) != len(step.right):
        return False
    one, other = (same_spelling(printed(side)) for side in (left, right))
    apart = not set(one.split()) & set(other.split())
    initials = {"".join(part[0] for part in name.split()) for name in (one, other)}
    return apart and one != other and not initials & {one, other} and stem(one) != stem(other)


def _modality(step: Step, *, reported: bool) -> bool:
    """Another class of modal, or a hedge that is gone; reported speech turns "will" to "would" and so on."""
    left, right = (_modals(side, reported=reported) for side in (step.left, step.right))
    if left and right and left != right:
        return True
    hedged = [sum(word.form in HEDGES for word in side) for side in (step.left, step.right)]
    return not reported and hedged[0] > hedged[1]


def _modals(words: Sequence[Word], *, reported: bool) -> set[str]:
    classes = {MODALS[word.form] for word in words if word.form in MODALS}
    return {TOLD.get(one, one) for one in classes} if reported else classes


def _condition(step: Step, rest: Sequence[Step], here: Sequence[Word], *, last: bool) -> Iterator[Flag]:
    """A condition that an ellipsis, or the end of the quotation, hides."""
    opens = next((n for n, word in enumerate(step.left) if word.form in CONDITIONS), None)
    if opens is None or any(word.form in CONDITIONS for word in here):
        return
    hidden = bool(rest) and rest[0].same and rest[0].right[0].gap and not step.right
    cut_off = last and opens == 0 and not step.right
    if hidden or cut_off:
        yield Flag(Meaning.CONDITION, "…" if hidden else "", printed(step.left[opens:]))


def _doubt(step: Step, here: Sequence[Word]) -> Iterator[Flag]:
    """A beginning that is left out and negates what follows: "I do not think that …"."""
    if step.right or any(word.form in NEGATORS for word in here):
        return
    tail = step.left[-_BEFORE:]
    forms = [word.form for word in tail]
    for n, form in enumerate(forms[:-1]):
        if form in {"not", "never"} and forms[n + 1] in CAUTIOUS and set(forms[n + 2 :]) <= {"that"}:
            yield Flag(Meaning.NEGATION, "", printed(step.left[max(0, len(step.left) - _BEFORE - 2) :]))
