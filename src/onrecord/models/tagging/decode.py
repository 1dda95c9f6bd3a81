"""From what the network says to attributions: who said what, and how sure the network is. Pure Python and numpy.

    cues and sources   the best legal tags of their role (Viterbi).
    contents           the best legal path over "outside" and "in the content of cue c", from the content tags and the
                       links to the cues together: so one content ends and another begins where the cue changes.
    the source         for each cue, where it and its contents point to.

Offsets are code points into the text, half-open.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from onrecord.models.tagging.edges import aged, snapped, whole
from onrecord.models.tagging.observe import (
    BEGIN,
    CONTENT,
    CUE,
    INSIDE,
    NOWHERE,
    OUTSIDE,
    SOURCE,
    TO_CUE,
    TO_SOURCE,
    Seen,
)
from onrecord.models.tagging.paths import State, best_path, best_tags
from onrecord.models.tagging.pieces import Pieces, quotations

_LEAN, _LEAN_FURTHER = (0.0, 0.0, 0.5), (0.0, 0.5, 0.8)
"""What is taken off the log probability of outside for each role: how far it leans towards finding something; and how
far where readers mark much: there people mark two in a hundred more of what is told indirectly."""
_MISSED = 3.0
"""Pieces of content, by expectation, that must point to where no cue was found for one to be read there."""
_ON = 0.5
"""How likely, beside its first piece, a next piece of a run that the tags missed must be."""
_PART = 0.5
"""The mean probability that a part of a content has, and belongs to its cue, beside a surer part."""
_BRIDGE = 25
"""What stands between two parts of a content in one sentence belongs to it, up to so many pieces, if no cue does."""
_LEAST = 0.2
"""An attribution that is less sure than this is left out."""
_STOP = re.compile(r"[.!?][\"”’]?\s|\n")
Range = tuple[int, int]
"""A run of pieces or of code points, half-open."""


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution as character spans. `sure` is the probability of the whole, `sure_source` of its source.

    `further`: it is found only by leaning further, and touches no cue and no content of the others.
    """

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    sure: float
    sure_source: float
    further: bool = False


def decode(text: str, of: Pieces, seen: Seen) -> tuple[Found, ...]:
    """The attributions in the order of their contents. What has no content, or is hardly likely, is left out."""
    plain = _leaning(text, of, seen, _LEAN)
    taken = sorted(span for one in plain for span in (*one.cue, *one.content))
    starts = [start for start, _ in taken]
    reach = list(accumulate((end for _, end in taken), max, initial=0))

    def is_new(one: Found) -> bool:
        return all(reach[bisect_left(starts, end)] <= start for start, end in (*one.cue, *one.content))

    more = (replace(one, further=True) for one in _leaning(text, of, seen, _LEAN_FURTHER) if is_new(one))
    return tuple(sorted((*plain, *more), key=lambda one: one.content))


def _leaning(text: str, of: Pieces, seen: Seen, lean: Sequence[float]) -> list[Found]:
    """What is found by leaning so far towards finding something."""
    cues, sources = (_runs(best_tags(seen.tags[:, role], lean[role])) for role in (CUE, SOURCE))
    cues = sorted({*cues, *_missed(seen, cues)})
    cues = [run for i, run in enumerate(cues) if not i or run[0] >= cues[i - 1][1]]
    said = {
        i: _sound(text, of, seen, cues[i], _bridged(text, of, runs, cues))
        for i, runs in _contents(seen, cues, lean[CONTENT]).items()
    }
    quotes = quotations(text)
    whose = _owners(sources)
    found = (_attribution(of, seen, cues[i], runs, whose) for i, runs in said.items())
    return [_edged(text, one, quotes) for one in found if one.sure >= _LEAST]


def _edged(text: str, found: Found, quotes: Sequence[Range]) -> Found:
    """The same with whole words, and the contents' edges as `edges.snapped` has them."""
    source, cue, content = (tuple(whole(text, s) for s in spans) for spans in (found.source, found.cue, found.content))
    source = tuple(aged(text, one) for one in source)
    content = tuple(snapped(text, one, cue[0], quotes) for one in content)
    return replace(found, source=source, cue=cue, content=content)


def _runs(tags: Sequence[int]) -> list[Range]:
    """The runs of pieces that begin with BEGIN and go on with INSIDE."""
    runs: list[Range] = []
    start: int | None = None
    for i, tag in enumerate([*tags, OUTSIDE]):
        if tag != INSIDE and start is not None:
            runs.append((start, i))
            start = None
        if tag == BEGIN:
            start = i
    return runs


def _owners(runs: Sequence[Range]) -> dict[int, Range]:
    """For each piece of a run, the run."""
    return {piece: run for run in runs for piece in range(*run)}


def _missed(seen: Seen, cues: Sequence[Range]) -> Iterator[Range]:
    """Cues that the tags passed over but contents point to."""
    whose, pointed = _owners(cues), dict[int, float]()
    for piece, targets in seen.links[TO_CUE].items():
        said = 1 - seen.tags[piece, CONTENT, OUTSIDE]
        for target, share in targets.items():
            if target != NOWHERE and target not in whose:
                pointed[target] = pointed.get(target, 0.0) + said * share
    return (_extended(seen, CUE, target) for target, weight in pointed.items() if weight >= _MISSED)


def _extended(seen: Seen, role: int, start: int) -> Range:
    """The run that begins at `start` if one did: on while inside is about as likely as that one began."""
    end, least = start + 1, _ON * (1 - seen.tags[start, role, OUTSIDE])
    while end < len(seen.tags) and seen.tags[end, role, INSIDE] > max(least, seen.tags[end, role, BEGIN]):
        end += 1
    return start, end


def _contents(seen: Seen, cues: Sequence[Range], lean: float) -> dict[int, list[Range]]:
    """For each cue, by its index, the runs of pieces that it introduces."""
    number = {piece: i for i, run in enumerate(cues) for piece in range(*run)}
    shares = [_shares(seen, piece, number) for piece in range(len(seen.tags))]
    path = best_path(seen.tags[:, CONTENT], shares, lean)
    return _gathered(path)


def _shares(seen: Seen, piece: int, number: dict[int, int]) -> dict[int, float]:
    """The cues that a piece points to, by index, each with its share of what points to a cue at all."""
    shares: dict[int, float] = {}
    for target, share in seen.links[TO_CUE].get(piece, {}).items():
        if (cue := number.get(target)) is not None:
            shares[cue] = shares.get(cue, 0.0) + share
    whole = sum(shares.values())
    return {cue: share / whole for cue, share in shares.items()}


def _gathered(path: Sequence[State]) -> dict[int, list[Range]]:
    """The runs of each cue's content; those that touch are one."""
    said: dict[int, list[Range]] = {}
    for piece, state in enumerate(path):
        if state is None:
            continue
        runs = said.setdefault(state[0], [])
        if runs and runs[-1][1] == piece:
            runs[-1] = (runs[-1][0], piece + 1)
        else:
            runs.append((piece, piece + 1))
    return said


def _bridged(text: str, of: Pieces, runs: Sequence[Range], cues: Sequence[Range]) -> list[Range]:
    """The runs, joined where one sentence goes on from one to the next without a cue: only a cue interrupts."""
    joined = [runs[0]]
    for start, end in runs[1:]:
        before = joined[-1]
        cue = cues[max(bisect_left(cues, (start, 0)) - 1, 0)]
        between = text[of.ends[before[1] - 1] : of.starts[start]]
        if start - before[1] <= _BRIDGE and cue[1] <= before[1] and not _STOP.search(between):
            joined[-1] = before[0], end
        else:
            joined.append((start, end))
    return joined


def _sound(text: str, of: Pieces, seen: Seen, cue: Range, runs: Sequence[Range]) -> list[Range]:
    """The parts of a content without those that hold no word or are doubtful; the surest stays in any case.

    Nor does a content go on in another paragraph behind words that are none of it.
    """
    sure = [_inside(seen, run) * _linked(seen, cue, run) for run in runs]
    best = sure.index(max(sure))
    least = min(_PART, sure[best])
    kept = [i for i, one in enumerate(sure) if one >= least and _has_word(text, of, runs[i])] or [best]
    first = last = kept.index(best) if best in kept else 0
    while first > 0 and _goes_on(text, of, runs[kept[first - 1]], runs[kept[first]]):
        first -= 1
    while last + 1 < len(kept) and _goes_on(text, of, runs[kept[last]], runs[kept[last + 1]]):
        last += 1
    return [runs[i] for i in kept[first : last + 1]]


def _goes_on(text: str, of: Pieces, run: Range, later: Range) -> bool:
    """Whether a content may go on from one run to a later one: in the paragraph, or with nothing between."""
    between = text[of.ends[run[1] - 1] : of.starts[later[0]]]
    return "\n" not in between or not any(sign.isalnum() for sign in between)


def _inside(seen: Seen, run: Range) -> float:
    """The mean probability that a piece of the run is of a content."""
    return float(1 - seen.tags[run[0] : run[1], CONTENT, OUTSIDE].mean())


def _linked(seen: Seen, cue: Range, run: Range) -> float:
    """The mean probability that a piece of the run points to the cue."""
    rows = (seen.links[TO_CUE].get(piece, {}) for piece in range(*run))
    return sum(share for row in rows for target, share in row.items() if cue[0] <= target < cue[1]) / (run[1] - run[0])


def _has_word(text: str, of: Pieces, run: Range) -> bool:
    return any(sign.isalnum() for sign in text[of.starts[run[0]] : of.ends[run[1] - 1]])


def _attribution(of: Pieces, seen: Seen, cue: Range, runs: Sequence[Range], whose: dict[int, Range]) -> Found:
    source, sure_source = _source(seen, [cue, *runs], whose)
    inside = min(_inside(seen, run) for run in runs)
    number = dict.fromkeys(range(*cue), 0)
    linked = [_shares(seen, piece, number).get(0, 0.0) for run in runs for piece in range(*run)]
    sure = float(1 - seen.tags[cue[0], CUE, OUTSIDE]) * inside * sum(linked) / len(linked)
    return Found(
        tuple(_characters(of, [source] if source else [])),
        tuple(_characters(of, [cue])),
        tuple(_characters(of, runs)),
        sure,
        sure_source,
    )


def _source(seen: Seen, asked: Sequence[Range], whose: dict[int, Range]) -> tuple[Range | None, float]:
    """Where the asked runs point to, each counting alike, and with what share of the weight; None is nowhere.

    A target that is in no source is read from where the link leads: the tags just missed it.
    """
    votes: dict[Range | None, float] = {}
    for start, end in asked:
        for piece in range(start, end):
            for target, share in seen.links[TO_SOURCE].get(piece, {}).items():
                run = None if target == NOWHERE else whose.get(target) or _extended(seen, SOURCE, target)
                votes[run] = votes.get(run, 0.0) + share / (end - start) / len(asked)
    if not votes:
        return None, 0.0
    best = max(votes, key=lambda run: (votes[run], run or (0, 0)))
    return best, min(votes[best], 1.0)


def _characters(of: Pieces, runs: Iterable[Range]) -> Iterator[Range]:
    return ((of.starts[start], of.ends[end - 1]) for start, end in sorted(runs))
