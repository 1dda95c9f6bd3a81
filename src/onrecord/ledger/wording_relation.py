"""How one wording stands to another: exact, truncated, altered or a paraphrase, with a diff in the printed words."""

from collections.abc import Iterator, Sequence

from onrecord.ledger.utterance_values import Op, Piece, Wording
from onrecord.ledger.wording import Word
from onrecord.ledger.wording_compare import Alignment, Step, align, steps

_IDLE = frozenset({"and", "but", "so", "well", "that", "s"})
"""Words that house style adds or drops at the edge of a quotation."""


def relation(fullest: Sequence[Word], here: Sequence[Word]) -> Wording:
    """What `here` is, beside the fullest wording."""
    aligned = align(fullest, here)
    between = [step for step in steps(aligned) if not step.same]
    new = [word for step in between for word in step.right if word.form not in _IDLE]
    cut = [word for step in between for word in step.left if word.form not in _IDLE]
    if not new:
        return Wording.TRUNCATED if cut else Wording.EXACT
    if any(word.quoted for word in here) and all(not word.quoted for word in new) and _in_a_row(fullest, here):
        return Wording.TRUNCATED
    return Wording.ALTERED if aligned.quoted else Wording.PARAPHRASE


def _in_a_row(fullest: Sequence[Word], here: Sequence[Word]) -> bool:
    """Whether all that is quoted here stands in the fullest wording, and is quoted there."""
    quoted = [word for word in here if word.quoted]
    aligned = align([word for word in fullest if word.quoted], quoted)
    return aligned.shared >= len([word for word in quoted if not word.added and word.form not in _IDLE])


def diff(fullest: Sequence[Word], here: Sequence[Word]) -> tuple[Piece, ...]:
    """The comparison from end to end, in the words as they are printed."""
    return tuple(_pieces(align(fullest, here), here))


def _pieces(aligned: Alignment, here: Sequence[Word]) -> Iterator[Piece]:
    added = [word for word in here if word.added]
    for step in steps(aligned):
        for part in _parts(step, added):
            start = part.right[0].span.start if part.right else None
            while added and start is not None and added[0].span.start < start:
                yield Piece(Op.INSERTION, added.pop(0).text, "")
            if part.right and part.right[0].gap and part.same:
                yield Piece(Op.ELLIPSIS, "…", "")
            yield Piece(_op(part), printed(part.right), printed(part.left))
    for word in added:
        yield Piece(Op.INSERTION, word.text, "")


def _parts(step: Step, added: Sequence[Word]) -> Iterator[Step]:
    """A stretch of equal words, cut where an editor put words in and where an ellipsis stands."""
    if not step.same:
        yield step
        return
    at = 0
    for n in range(1, len(step.right)):
        before, word = step.right[n - 1], step.right[n]
        if word.gap or any(before.span.start < one.span.start < word.span.start for one in added):
            yield Step(same=True, left=step.left[at:n], right=step.right[at:n])
            at = n
    yield Step(same=True, left=step.left[at:], right=step.right[at:])


def _op(step: Step) -> Op:
    if step.same:
        return Op.SAME
    if step.left and step.right:
        return Op.OTHER
    return Op.CUT if step.left else Op.NEW


def printed(words: Sequence[Word]) -> str:
    """Words as they are printed, a blank between each; one printed word that stands for two is printed once."""
    return " ".join(word.text for n, word in enumerate(words) if not n or words[n - 1].span != word.span)
