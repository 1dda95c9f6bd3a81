"""Trains the tagger on PolNeAR's train part. See README.md for the one command.

A run ends after `--epochs`; with `--minutes` the learning rate falls by the clock instead, and the run ends then.
"""

import argparse
import itertools
import sys
import time
from pathlib import Path

# So that `bench` is found beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch
from data import LOOSE, Labelled, articles, encoder, epoch, labelled
from model import ROLES, Tagger, pretrained, save
from torch.nn import functional
from torch.optim import AdamW

ENCODER_RATE, HEAD_RATE, WARM = 2e-4, 1e-3, 0.05
HEADS = ("tags.", "asks.", "keys.", "looks.")
BATCH = 8


def read(folder: Path, split: str, tokenizer: Path) -> list[list[Labelled]]:
    """Every article of the split as its versions, one for each annotator."""
    encode = encoder(tokenizer)
    marked = articles(folder, split, first=False)
    return [[labelled(one, encode) for one in same] for _, same in itertools.groupby(marked, key=lambda a: a.name)]


def loss(model: Tagger, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """Mean cross entropy of the tags and of the links that are asked."""
    with torch.autocast("cpu", torch.bfloat16):
        tags, links = model(batch["ids"], batch["mask"], batch["looks"])
    wrong = 3 * functional.cross_entropy(tags.float().flatten(0, 2), batch["tags"].flatten(), ignore_index=LOOSE)
    asked = batch["links"].transpose(1, 2)
    of_cue = batch["tags"][:, :, ROLES.index("cue")] > 0
    to_cue, to_source = asked[:, 0] != LOOSE, asked[:, 1] != LOOSE
    # Contents have fifteen times the pieces of cues: each kind counts alike.
    for kind, rows in ((0, to_cue), (1, to_source & ~of_cue), (1, to_source & of_cue)):
        if rows.any():
            wrong = wrong + functional.cross_entropy(links[:, kind][rows].float(), asked[:, kind][rows]) / 2
    return wrong


def optimiser(model: Tagger, rate: float) -> AdamW:
    """AdamW with the heads at their own rate."""
    named = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    heads = [p for name, p in named if name.startswith(HEADS)]
    rest = [p for name, p in named if not name.startswith(HEADS)]
    return AdamW([{"params": rest, "lr": rate}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)


def train(model: Tagger, data: list[list[Labelled]], options: argparse.Namespace) -> None:
    """Runs the epochs; writes a checkpoint every half epoch and `last.pt` at the end."""
    best = optimiser(model, options.rate)
    steps = sum(1 for _ in epoch(data, BATCH, 0))
    begun, done, total = time.monotonic(), 0, steps * options.epochs
    rate = torch.optim.lr_scheduler.LambdaLR(best, lambda _: factor(done, total, begun, options.minutes))
    mean = 0.0
    model.train()
    for n in itertools.count():
        for arrays in epoch(data, BATCH, options.seed + n):
            wrong = loss(model, {key: torch.from_numpy(value) for key, value in arrays.items()})
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            best.zero_grad(set_to_none=True)
            done += 1
            rate.step()
            mean = 0.98 * mean + 0.02 * wrong.item()
            if done % 50 == 0:
                spent = time.monotonic() - begun
                print(f"step {done} epoch {done / steps:.2f} loss {mean:.4f} {spent / done:.2f} s/step", flush=True)
            if done % (steps // 2) == 0:
                save(model, options.out / f"half{done // (steps // 2):02}.pt")
            if progress(done, total, begun, options.minutes) >= 1:
                save(model, options.out / "last.pt")
                print(f"done: {done} steps, {done / steps:.2f} epochs, {time.monotonic() - begun:.0f} s")
                return


def progress(done: int, total: int, begun: float, minutes: float | None) -> float:
    """How much of the run is over, by the clock where `minutes` are given."""
    return (time.monotonic() - begun) / 60 / minutes if minutes else done / total


def factor(done: int, total: int, begun: float, minutes: float | None) -> float:
    """The learning rate's factor: up to 1 over the first twentieth of the run, then down to 0."""
    over = progress(done, total, begun, minutes)
    return min(max(over, 1e-3) / WARM, max(1 - over, 0.0) / (1 - WARM))


def main() -> None:
    """Reads the arguments and trains."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that holds PolNeAR")
    parser.add_argument("pretrained", type=Path, help="a folder with model.safetensors and tokenizer.json")
    parser.add_argument("out", type=Path, help="where checkpoints go")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--rate", type=float, default=ENCODER_RATE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    data = read(options.data, "train", options.pretrained / "tokenizer.json")
    train(pretrained(options.pretrained / "model.safetensors"), data, options)


if __name__ == "__main__":
    main()
