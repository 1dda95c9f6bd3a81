"""PolNeAR as the tagger's training data: windows of wordpieces with their tags and links.

The articles belong to their publishers: they are read in place and nothing of them is written anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from bench.polnear import parse
from bench.scoring import Marks
from onrecord.models.tagging.pieces import SIZE, START, Encode, Pieces, pieces, windows
from onrecord.text.span import Span, Spans

ROLES = ("source", "cue", "content")
LOOSE = -100
"""The label of what is not asked: padding, and links of pieces that have none."""

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
    """The pieces of an article with their labels over the whole article.

    `tags` [piece, role]: 0 outside, 1 begin, 2 inside. `links` [piece, link]: the piece where the cue (0) or the
    source (1) begins, -1 where there is none, LOOSE where it is not asked.
    """

    pieces: Pieces
    tags: np.ndarray
    links: np.ndarray


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


def labelled(article: Article, encode: Encode) -> Labelled:
    """The article's pieces with the labels that its marks ask for."""
    of = pieces(article.text, encode)
    tags = np.zeros((len(of), len(ROLES)), dtype=np.int64)
    links = np.full((len(of), 2), LOOSE, dtype=np.int64)
    # The shorter content first: where two share a piece (15 do), the inner one keeps it.
    bounds = np.asarray(of.starts), np.asarray(of.ends)
    for one in sorted(article.gold, key=lambda m: sum(map(len, m.content))):
        at = {role: [_covered(bounds, span) for span in _spans(one, role)] for role in ROLES}
        for column, role in enumerate(ROLES):
            for run in at[role]:
                if len(run) and not tags[run, column].any():
                    tags[run, column] = 2
                    tags[run[0], column] = 1
        cue, source = (next((int(run[0]) for run in at[role] if len(run)), -1) for role in ("cue", "source"))
        for run in at["content"]:
            free = run[links[run, 0] == LOOSE]
            links[free, 0], links[free, 1] = cue, source
        for run in at["cue"]:
            links[run[links[run, 1] == LOOSE], 1] = source
    return Labelled(of, tags, links)


def _spans(one: Marks, role: str) -> Spans:
    return one.source if role == "source" else one.cue if role == "cue" else one.content


def _covered(bounds: tuple[np.ndarray, np.ndarray], span: Span) -> np.ndarray:
    starts, ends = bounds
    return np.flatnonzero((starts < span.end) & (ends > span.start) & (ends > starts))


@dataclass(frozen=True, slots=True)
class Window:
    """One training example: everything by piece, with [CLS] in front, links as indexes into the window."""

    ids: np.ndarray
    looks: np.ndarray
    tags: np.ndarray
    links: np.ndarray


def cut(one: Labelled, first: int) -> Iterator[Window]:
    """The article in windows that do not overlap; links that leave a window are not asked."""
    for start, end in windows(one.pieces, overlap=False, first=first):
        links = one.links[start:end].copy()
        gone = (links >= 0) & ((links < start) | (links >= end))
        asked = links != LOOSE
        links = np.where(asked, np.where(links < 0, 0, links - start + 1), LOOSE)
        links[gone] = LOOSE
        yield Window(
            np.asarray([START, *one.pieces.ids[start:end]]),
            np.asarray([0, *one.pieces.looks[start:end]]),
            np.concatenate([np.zeros((1, len(ROLES)), dtype=np.int64), one.tags[start:end]]),
            np.concatenate([np.full((1, 2), LOOSE), links]),
        )


def batch(many: list[Window]) -> dict[str, np.ndarray]:
    """The windows side by side, padded to the longest and on to a round length: few shapes are faster."""
    length = -(-max(len(w.ids) for w in many) // ROUND) * ROUND

    def padded(field: str, value: int) -> np.ndarray:
        arrays = [getattr(w, field) for w in many]
        return np.stack(
            [np.pad(a, [(0, length - len(a))] + [(0, 0)] * (a.ndim - 1), constant_values=value) for a in arrays]
        )

    ids = padded("ids", -1)
    return {
        "mask": (ids >= 0).astype(np.int64),
        "ids": np.maximum(ids, 0),
        "looks": padded("looks", 0),
        "tags": padded("tags", LOOSE),
        "links": padded("links", LOOSE),
    }


def epoch(many: list[list[Labelled]], size: int, seed: int) -> Iterator[dict[str, np.ndarray]]:
    """All articles once, cut anew, in batches of windows of like length; of several annotators one is drawn."""
    draw = np.random.default_rng(seed)
    cuts = [
        w
        for versions in many
        for w in cut(versions[draw.integers(len(versions))], int(draw.integers(SIZE // 4, SIZE - 1)))
    ]
    order = draw.permutation(len(cuts))
    batches = []
    for start in range(0, len(order), size * 16):
        block = sorted(order[start : start + size * 16], key=lambda i: len(cuts[i].ids))
        batches += [block[i : i + size] for i in range(0, len(block), size)]
    for i in draw.permutation(len(batches)):
        made = batch([cuts[j] for j in batches[i]])
        hidden = (draw.random(made["ids"].shape) < HIDDEN) & (made["looks"] > 0)
        made["ids"][hidden] = HIDE
        yield made
