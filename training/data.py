"""The tagger's training data: windows of wordpieces with the tags and links that the network should give them.

PolNeAR's articles belong to their publishers: they are read in place and nothing of them is written anywhere.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from bench.polnear import parse
from bench.scoring import Marks
from gold.marked import load
from onrecord.models.tagging.observe import (
    BEGIN,
    CONTENT,
    CUE,
    INSIDE,
    NOWHERE,
    OUTSIDE,
    TO_CUE,
    TO_SOURCE,
    Links,
    Network,
    Seen,
    observe,
)
from onrecord.models.tagging.pieces import SIZE, START, Encode, Pieces, pieces, windows
from onrecord.text.span import Span, Spans

ROLES = ("source", "cue", "content")
ROUND = 32

HIDE, HIDDEN = 103, 0.04
"""The id of [MASK], and the share of pieces behind it in training: the network shall lean on no single word."""

_STATED = re.compile(r"[TE]\d+\t")
_ANNOTATOR = re.compile(r"_[0-9a-z]{4}$")


@dataclass(frozen=True, slots=True)
class Article:
    """A text and the attributions that one annotator marked in it."""

    name: str
    text: str
    gold: tuple[Marks, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """The pieces of an article with what the network should say of them.

    Tags are probabilities; a link row is there for pieces of contents and cues only, NOWHERE where there is no target,
    and counts by its sum.
    """

    pieces: Pieces
    seen: Seen


def encoder(path: Path) -> Encode:
    """Wordpieces by the tokenizer stored at `path`."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()

    def encode(text: str) -> tuple[list[int], list[tuple[int, int]]]:
        done = tokenizer.encode(text, add_special_tokens=False)
        return done.ids, done.offsets

    return encode


def articles(folder: Path, split: str, *, first: bool) -> Iterator[Article]:
    """The articles of a split in order of name; by every annotator, or by the `first` by file name only."""
    root = folder / "data" / split if (folder / "data" / split).is_dir() else folder / split
    seen: set[str] = set()
    for path in sorted((root / "attributions").glob("*.ann")):
        name = _ANNOTATOR.sub("", path.stem)
        if first and name in seen:
            continue
        seen.add(name)
        # One file quotes an article with a line separator in it, which would break a line of the standoff in two.
        lines = path.read_text(encoding="utf-8").split("\n")
        gold = parse("\n".join(" ".join(line.splitlines()) for line in lines if _STATED.match(line)))
        yield Article(name, (root / "text" / f"{name}.txt").read_bytes().decode(), gold)


def marked(folder: Path, names: Iterable[str]) -> Iterator[Article]:
    """Articles in marked text (gold/marked.py). As in PolNeAR, attributions inside another's content are left out.

    But for what is told in the turn of a transcript: there only the label's colon reports the turn.
    """
    for name in names:
        one = load(folder / f"{name.removesuffix('.txt')}.txt")
        said = [Marks(s.source, s.cue, s.content) for s in one.said]
        tellers = [s for s in said if [c.of(one.text) for c in s.cue] != [":"]]
        yield Article(name, one.text, tuple(s for s in said if not any(_within(s, other) for other in tellers)))


def _within(one: Marks, other: Marks) -> bool:
    """Whether `one` is told in the content of `other`."""
    return one is not other and all(
        any(c.start <= s.start and s.end <= c.end for c in other.content) for s in (*one.cue, *one.content)
    )


def labelled(article: Article, encode: Encode, *, political: bool) -> Labelled:
    """The article's pieces with the labels that its marks ask for. `political`: marked as PolNeAR is."""
    of = pieces(article.text, encode, political=political)
    tags = np.zeros((len(of), len(ROLES), 3), dtype=np.float32)
    tags[:, :, OUTSIDE] = 1
    links: tuple[Links, Links] = ({}, {})
    # The shorter content first: where two share a piece (15 do), the inner one keeps it.
    bounds = np.asarray(of.starts), np.asarray(of.ends)
    for one in sorted(article.gold, key=lambda m: sum(map(len, m.content))):
        at = {role: [_covered(bounds, span) for span in _spans(one, role)] for role in ROLES}
        for column, role in enumerate(ROLES):
            for run in at[role]:
                if len(run) and tags[run, column, OUTSIDE].all():
                    tags[run, column] = np.eye(3)[INSIDE]
                    tags[run[0], column] = np.eye(3)[BEGIN]
        cue, source = (next((int(run[0]) for run in at[role] if len(run)), NOWHERE) for role in ("cue", "source"))
        for piece in (int(p) for run in at["content"] for p in run):
            if piece not in links[TO_CUE]:
                links[TO_CUE][piece], links[TO_SOURCE][piece] = {cue: 1.0}, {source: 1.0}
        for piece in (int(p) for run in at["cue"] for p in run):
            links[TO_SOURCE].setdefault(piece, {source: 1.0})
    return Labelled(of, Seen(tags, links))


def taught(of: Pieces, teacher: Network) -> Labelled:
    """A text without labels, with what the teacher says of it; a link counts as far as its piece is one that asks."""
    seen = observe(of, teacher, overlap=False)
    inside = 1 - seen.tags[:, :, OUTSIDE]
    asks = inside[:, CONTENT], np.maximum(inside[:, CONTENT], inside[:, CUE])
    links = tuple(
        {p: _scaled(row, float(ask[p])) for p, row in rows.items()} for rows, ask in zip(seen.links, asks, strict=True)
    )
    return Labelled(of, Seen(seen.tags.astype(np.float32), (links[TO_CUE], links[TO_SOURCE])))


def softened(one: Labelled, teacher: Seen, share: float) -> Labelled:
    """The labels of people with a share of what the teacher says mixed in."""
    tags = (1 - share) * one.seen.tags + share * teacher.tags.astype(np.float32)
    links = tuple(
        {piece: _mixed(row, _scaled(says[piece]), share) if says.get(piece) else row for piece, row in rows.items()}
        for rows, says in zip(one.seen.links, teacher.links, strict=True)
    )
    return Labelled(one.pieces, Seen(tags, (links[TO_CUE], links[TO_SOURCE])))


def _scaled(row: dict[int, float], whole: float = 1.0) -> dict[int, float]:
    total = sum(row.values())
    return {target: whole * share / total for target, share in row.items()}


def _mixed(row: dict[int, float], other: dict[int, float], share: float) -> dict[int, float]:
    return {t: (1 - share) * row.get(t, 0.0) + share * other.get(t, 0.0) for t in {*row, *other}}


def _spans(one: Marks, role: str) -> Spans:
    return one.source if role == "source" else one.cue if role == "cue" else one.content


def _covered(bounds: tuple[np.ndarray, np.ndarray], span: Span) -> np.ndarray:
    starts, ends = bounds
    return np.flatnonzero((starts < span.end) & (ends > span.start) & (ends > starts))


@dataclass(frozen=True, slots=True)
class Window:
    """One training example: a range of an article's pieces."""

    of: Labelled
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start + 1

    def links(self) -> np.ndarray:
        """The weights [link, from, to] with [CLS] at 0; links that leave the window are not asked."""
        links = np.zeros((2, len(self), len(self)), dtype=np.float32)
        for kind, rows in enumerate(self.of.seen.links):
            for piece in range(self.start, self.end):
                for target, share in rows.get(piece, {}).items():
                    if target == NOWHERE or self.start <= target < self.end:
                        links[kind, piece - self.start + 1, 0 if target == NOWHERE else target - self.start + 1] = share
        return links


def batch(many: list[Window]) -> dict[str, np.ndarray]:
    """The windows side by side with [CLS] in front, padded to a round length: few shapes are faster.

    `mask`, `ids`, `looks` [window, piece], `tags` [window, piece, role, tag], `links` [window, link, from, to].
    """
    shape = len(many), -(-max(map(len, many)) // ROUND) * ROUND
    made = {name: np.zeros(shape, dtype=np.int64) for name in ("mask", "ids", "looks")}
    made["tags"] = np.zeros((*shape, len(ROLES), 3), dtype=np.float32)
    made["links"] = np.zeros((shape[0], 2, shape[1], shape[1]), dtype=np.float32)
    for row, one in enumerate(many):
        pieces, inside = slice(one.start, one.end), slice(1, len(one))
        made["mask"][row, : len(one)] = 1
        made["ids"][row, : len(one)] = START, *one.of.pieces.ids[pieces]
        made["looks"][row, : len(one)] = one.of.pieces.first, *one.of.pieces.looks[pieces]
        made["tags"][row, 0, :, OUTSIDE] = 1
        made["tags"][row, inside] = one.of.seen.tags[pieces]
        made["links"][row, :, : len(one), : len(one)] = one.links()
    return made


def epoch(many: list[list[Labelled]], size: int, seed: int) -> Iterator[dict[str, np.ndarray]]:
    """All articles once, cut anew, in batches of windows of like length; of several annotators one is drawn."""
    draw = np.random.default_rng(seed)
    cuts = []
    for versions in many:
        one, first = versions[draw.integers(len(versions))], int(draw.integers(SIZE // 4, SIZE - 1))
        cuts += [Window(one, *bounds) for bounds in windows(one.pieces, overlap=False, first=first)]
    order = draw.permutation(len(cuts))
    batches = []
    for start in range(0, len(order), size * 16):
        block = sorted(order[start : start + size * 16], key=lambda i: len(cuts[i]))
        batches += [block[i : i + size] for i in range(0, len(block), size)]
    for i in draw.permutation(len(batches)):
        made = batch([cuts[j] for j in batches[i]])
        hidden = (draw.random(made["ids"].shape) < HIDDEN) & (made["looks"] > 0) & (made["ids"] != START)
        made["ids"][hidden] = HIDE
        yield made
