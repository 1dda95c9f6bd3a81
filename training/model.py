"""The tagger: a six-layer BERT, three BIO heads, and two pointers to where a content's cue and source begin.

tags   for each wordpiece and each role (source, cue, content): outside, begin, inside. A layer for each role,
       because a source may stand inside another attribution's content.
links  from each wordpiece of a content to the first wordpiece of its cue, and from each wordpiece of a content
       or a cue to the first wordpiece of its source; position 0 (the start token) says that there is none.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

ROLES = ("source", "cue", "content")
TAGS = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network. `looks` counts the values of the feature that says how a piece is written.

    0 to 6 are for PolNeAR's way of marking, 7 to 13 for our own (pieces.py).
    """

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6
    looks: int = 14
    pointer: int = 128
    dropout: float = 0.1


class Drop(nn.Module):
    """Dropout whose masks are cut from one pool of chances: drawing each anew took a sixth of the training time."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.pool = torch.empty(0)

    def forward(self, x: Tensor) -> Tensor:
        """`x` with a share of its values at nought and the others larger; unchanged when not training."""
        if not self.training:
            return x
        count = x.numel()
        if self.pool.numel() < 2 * count:
            self.pool = (torch.rand(4 * count) >= self.share).to(x.dtype) / (1 - self.share)
        at = int(torch.randint(self.pool.numel() - count, ()))
        return x * self.pool[at : at + count].view_as(x)


class Layer(nn.Module):
    """One transformer layer as in BERT: attention, then two dense layers, each with a residual and a norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.project = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm_out = nn.LayerNorm(shape.width, eps=1e-12)
        self.drop = Drop(shape.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`x` [batch, length, width]; `bias` [batch, 1, 1, length] is added to the attention scores."""
        batch, length, width = x.shape
        query, key, value = (
            part.reshape(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for part in self.project(x).split(width, dim=-1)
        )
        # Written out: on a CPU the fused attention takes four times as long to learn through.
        scores = (query * (width // self.heads) ** -0.5) @ key.transpose(2, 3) + bias.to(query.dtype)
        seen = (torch.softmax(scores, -1, dtype=scores.dtype) @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.norm(x + self.drop(self.out(seen)))
        return self.norm_out(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Tagger(nn.Module):
    """The network: input ids, mask and looks; output tag scores and the scores of the two links."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.looks = nn.Embedding(shape.looks, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.drop = Drop(shape.dropout)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.tags = nn.Linear(shape.width, len(ROLES) * TAGS)
        self.asks = nn.Linear(shape.width, 2 * shape.pointer)
        self.keys = nn.Linear(shape.width, 2 * shape.pointer)

    def forward(self, ids: Tensor, mask: Tensor, looks: Tensor) -> tuple[Tensor, Tensor]:
        """Scores: tags [batch, length, role, tag] and links [batch, link, length, length]; link 0 is cue, 1 source."""
        batch, length = ids.shape
        x = self.words(ids) + self.positions.weight[:length] + self.looks(looks)
        x = self.drop(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        tags = self.tags(x).reshape(batch, length, len(ROLES), TAGS)
        asks, keys = (part(x).reshape(batch, length, 2, -1).transpose(1, 2) for part in (self.asks, self.keys))
        links = asks @ keys.transpose(2, 3) * self.shape.pointer**-0.5 + bias
        return tags, links


def pretrained(weights: Path, *start: Path) -> Tagger:
    """A tagger to train: the encoder of a BERT checkpoint (`model.safetensors`) with new heads, or the mean of `start`.

    The embeddings of words and positions are frozen.
    """
    if start:
        model = load(*start)
    else:
        model = Tagger(Shape())
        state = _renamed(load_file(weights), model.shape.layers)
        missing = model.load_state_dict(state, strict=False).missing_keys
        if any(key.startswith(("words", "positions", "norm", "layers")) for key in missing):
            message = f"{weights} lacks {missing}"
            raise ValueError(message)
        nn.init.zeros_(model.looks.weight)
    model.words.weight.requires_grad_(requires_grad=False)
    model.positions.weight.requires_grad_(requires_grad=False)
    return model


def part_ways(model: Tagger) -> None:
    """Looks of our own way of marking begin as those of PolNeAR's, where they were never trained."""
    looks = model.looks.weight.data
    half = len(looks) // 2
    if not looks[half:].any():
        looks[half:-1], looks[-1] = looks[1:half], looks[0]


_PARTS = {
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm_out",
}


def _renamed(theirs: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    """The checkpoint's tensors under our names; token type 0 is added to the positions."""
    theirs = {key.removeprefix("bert."): value.float() for key, value in theirs.items()}
    ours = {
        "words.weight": theirs["embeddings.word_embeddings.weight"],
        "positions.weight": theirs["embeddings.position_embeddings.weight"]
        + theirs["embeddings.token_type_embeddings.weight"][0],
    }
    for kind in ("weight", "bias"):
        ours[f"norm.{kind}"] = theirs[f"embeddings.LayerNorm.{kind}"]
        for n in range(layers):
            layer = f"encoder.layer.{n}"
            three = [theirs[f"{layer}.attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            ours[f"layers.{n}.project.{kind}"] = torch.cat(three)
            for name, our in _PARTS.items():
                ours[f"layers.{n}.{our}.{kind}"] = theirs[f"{layer}.{name}.{kind}"]
    return ours


def save(model: Tagger, path: Path) -> None:
    """Writes the weights and the shape."""
    torch.save({"shape": asdict(model.shape), "state": model.state_dict()}, path)


def load(*paths: Path) -> Tagger:
    """The tagger that `save` wrote, ready to read with; of several, one with the mean of their weights."""
    stored: list[dict[str, Any]] = [torch.load(path, weights_only=True) for path in paths]
    model = Tagger(Shape(**stored[0]["shape"]))
    states = [one["state"] for one in stored]
    model.load_state_dict({key: sum(state[key] for state in states) / len(states) for key in states[0]})
    return model.eval()
