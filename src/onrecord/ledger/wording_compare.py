"""Two wordings side by side: what they share, word for word, and what became of the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from onrecord.ledger.wording import Word, said_only

_LONE = 1
_BESIDE = 2
"""Words. A lone function word that stands in both is no agreement, but for one at most this far from others."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of `size` equal words, from `a` in the one wording and from `b` in the other."""

    a: int
    b: int
    size: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which words two wordings share, in the order of both. `left` and `right` are the words that were said.

    `heavy`: how many equal words a sentence can be told by; `weights`: how many such words each of the two has.
    """

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    blocks: tuple[Block, ...]
    heavy: int
    weights: tuple[int, int]

    @property
    def shared(self) -> int:
        """How many words are equal."""
        return sum(block.size for block in self.blocks)

    @property
    def quoted(self) -> int:
        """How many heavy ones are quoted on both sides."""
        return sum(
            one.heavy and one.quoted and other.quoted
            for block in self.blocks
            for one, other in zip(
                self.left[block.a : block.a + block.size], self.right[block.b : block.b + block.size], strict=True
            )
        )

    @property
    def run(self) -> int:
        """Words in the longest run."""
        return max((block.size for block in self.blocks), default=0)

    @property
    def telling_run(self) -> int:
        """Heavy words in the longest run that are neither names nor numbers."""
        longest = max(self.blocks, key=lambda block: block.size, default=Block(0, 0, 0))
        words = self.left[longest.a : longest.a + longest.size]
        return sum(word.heavy and not word.capital and not word.form[:1].isdigit() for word in words)

    @property
    def contained(self) -> float:
        """Share of the heavy words of the shorter wording that stand in the other, 0 to 1."""
        fewest = min(self.weights)
        return self.heavy / fewest if fewest else 0.0

    @property
    def covered(self) -> float:
        """Share of the heavy words of the longer wording that stand in the other, 0 to 1."""
        most = max(self.weights)
        return self.heavy / most if most else 0.0


def weight(words: Sequence[Word]) -> int:
    """How many of the words a sentence can be told by."""
    return sum(word.heavy for word in words)


def align(left: Sequence[Word], right: Sequence[Word]) -> Alignment:
    """What two wordings share, an editor's insertions left aside."""
    one, other = said_only(left), said_only(right)
    matcher = SequenceMatcher(None, [w.form for w in one], [w.form for w in other], autojunk=False)
    found = [Block(*block) for block in matcher.get_matching_blocks()]
    around = [Block(0, 0, 0), *found]
    kept = tuple(b for n, b in enumerate(found) if b.size > _LONE or (b.size and _counts(one, around[n : n + 3])))
    heavy = sum(word.heavy for block in kept for word in one[block.a : block.a + block.size])
    return Alignment(one, other, kept, heavy, (weight(one), weight(other)))


def _counts(words: Sequence[Word], blocks: Sequence[Block]) -> bool:
    """Whether a lone word (the middle block) is agreement: a heavy one, or one close to others, or to an end."""
    before, lone, after = blocks
    return words[lone.a].heavy or any(
        max(other.a - one.a, other.b - one.b) - one.size <= _BESIDE for one, other in ((before, lone), (lone, after))
    )


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of an alignment: the words of the one wording and those of the other in their place."""

    same: bool
    left: tuple[Word, ...]
    right: tuple[Word, ...]


def steps(aligned: Alignment) -> Iterator[Step]:
    """The alignment from end to end: equal stretches, and what stands between them."""
    at_left = at_right = 0
    for block in (*aligned.blocks, Block(len(aligned.left), len(aligned.right), 0)):
        left, right = aligned.left[at_left : block.a], aligned.right[at_right : block.b]
        if left or right:
            yield Step(same=False, left=left, right=right)
        at_left, at_right = block.a + block.size, block.b + block.size
        if block.size:
            yield Step(same=True, left=aligned.left[block.a : at_left], right=aligned.right[block.b : at_right])
