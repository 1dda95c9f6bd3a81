"""Trains the tagger on PolNeAR's train part, and on marked text and unlabelled news where given. See README.md.

A run ends after `--epochs`; with `--minutes` the learning rate falls by the clock instead, and the run ends then.
With `--teachers` the labels of PolNeAR are mixed with what the mean of the teachers says; the texts of `--texts` have
only what the guides say.
"""

import argparse
import itertools
import sys
import time
from pathlib import Path

# So that `bench` is found beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch
from data import Labelled, articles, encoder, epoch, labelled, marked, softened, taught
from model import Tagger, load, pretrained, save
from torch.nn import functional
from torch.optim import AdamW

from onrecord.models.tagging.observe import CUE, OUTSIDE, TO_CUE, TO_SOURCE, Network, observe
from onrecord.models.tagging.pieces import Encode, pieces

RATE, HEADS_FASTER, WARM = 2e-4, 5, 0.05
HEADS = ("tags.", "asks.", "keys.", "looks.")
BATCH = 8
SURE = 0.5
TINY = 1e-9


def teacher(paths: list[Path]) -> Network:
    """The mean of what several checkpoints say."""
    models = [load(path) for path in paths]

    def say(*inputs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        tensors = [torch.from_numpy(one) for one in inputs]
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            both = zip(*(model(*tensors) for model in models), strict=True)
            tags, links = (torch.stack([torch.softmax(one.float(), -1) for one in same]).mean(0) for same in both)
        return (tags + TINY).log().numpy(), (links + TINY).log().numpy()

    return say


def polnear(folder: Path, encode: Encode, teach: Network | None, share: float) -> list[list[Labelled]]:
    """Every article of PolNeAR's train part as its versions, one for each annotator."""
    data = []
    for _, same in itertools.groupby(articles(folder, "train", first=False), key=lambda a: a.name):
        versions = [labelled(one, encode, political=True) for one in same]
        if teach:
            says = observe(versions[0].pieces, teach, overlap=False)
            versions = [softened(one, says, share) for one in versions]
        data.append(versions)
    return data


def read(options: argparse.Namespace) -> list[list[Labelled]]:
    """All that is trained on; marked texts as often as `--repeat` says."""
    encode = encoder(options.pretrained / "tokenizer.json")
    data = polnear(options.data, encode, teacher(options.teachers) if options.teachers else None, options.share)
    print(f"PolNeAR: {len(data)} articles", flush=True)
    if options.gold:
        names = options.names.read_text(encoding="utf-8").split()
        own = [[labelled(one, encode, political=not options.own_way)] for one in marked(options.gold, names)]
        if options.again:
            for one, versions in zip(names, own, strict=True):
                again = [one] if (options.again / f"{one}.txt").is_file() else []
                versions += [labelled(v, encode, political=not options.own_way) for v in marked(options.again, again)]
        print(f"marked text: {len(own)} articles, {sum(len(one[0].pieces) for one in own)} pieces", flush=True)
        data += own * options.repeat
    if options.texts:
        teach = teacher(options.guides)
        words = [path.read_text(encoding="utf-8") for path in sorted(options.texts.glob("*.txt"))]
        way = not options.own_way
        others = [[taught(of, teach)] for text in words if len(of := pieces(text, encode, political=way))]
        print(f"unlabelled: {len(others)} texts, {sum(len(one.pieces) for (one,) in others)} pieces", flush=True)
        data += others
    return data


def loss(model: Tagger, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """Mean cross entropy of the tags and of the links that are asked."""
    with torch.autocast("cpu", torch.bfloat16):
        tags, links = model(batch["ids"], batch["mask"], batch["looks"])
    wrong = 3 * _entropy(batch["tags"].flatten(0, 2), tags.flatten(0, 2))
    of_cue = batch["tags"][:, :, CUE, OUTSIDE] < SURE
    asked = batch["links"].sum(dim=-1) > 0
    # Contents have fifteen times the pieces of cues: each kind counts alike.
    for kind, rows in (
        (TO_CUE, asked[:, TO_CUE]),
        (TO_SOURCE, asked[:, TO_SOURCE] & ~of_cue),
        (TO_SOURCE, asked[:, TO_SOURCE] & of_cue),
    ):
        if rows.any():
            wrong = wrong + _entropy(batch["links"][:, kind][rows], links[:, kind][rows]) / 2
    return wrong


def _entropy(wanted: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
    """Cross entropy of rows of scores against what is wanted; a row counts by its sum."""
    return -(wanted * functional.log_softmax(scores.float(), dim=-1)).sum() / wanted.sum()


def optimiser(model: Tagger, rate: float) -> AdamW:
    """AdamW, the heads at a higher rate."""
    named = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    heads = [p for name, p in named if name.startswith(HEADS)]
    rest = [p for name, p in named if not name.startswith(HEADS)]
    return AdamW(
        [{"params": rest, "lr": rate}, {"params": heads, "lr": HEADS_FASTER * rate}], weight_decay=0.01, fused=True
    )


def train(model: Tagger, data: list[list[Labelled]], options: argparse.Namespace) -> None:
    """Runs the epochs; writes a checkpoint every half epoch and `last.pt` at the end."""
    best = optimiser(model, options.rate)
    steps = sum(1 for _ in epoch(data, BATCH, 0))
    begun, done, total = time.monotonic(), 0, int(steps * options.epochs)
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
    parser.add_argument("--epochs", type=float, default=7)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start", type=Path, nargs="*", default=[], help="checkpoints to go on from the mean of")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[], help="checkpoints whose mean teaches")
    parser.add_argument("--share", type=float, default=0.5, help="how much of PolNeAR's labels the teachers give")
    parser.add_argument("--texts", type=Path, help="a folder of plain texts without labels")
    parser.add_argument("--guides", type=Path, nargs="*", default=[], help="checkpoints whose mean labels the texts")
    parser.add_argument("--gold", type=Path, help="a folder of marked texts")
    parser.add_argument("--names", type=Path, help="the list of the marked texts to train on")
    parser.add_argument("--again", type=Path, help="a folder of some of them as a second annotator marked them")
    parser.add_argument("--repeat", type=int, default=3, help="how often a marked text counts")
    parser.add_argument("--own-way", action="store_true", help="tell marked texts from PolNeAR by their looks")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    data = read(options)
    model = pretrained(options.pretrained / "model.safetensors", *options.start)
    train(model, data, options)


if __name__ == "__main__":
    main()
