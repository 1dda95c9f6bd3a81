"""Scores a checkpoint or an exported graph with bench/scoring.py, on PolNeAR or on marked text, whole and by part.

Each is read in its own way of marking (pieces.py), whatever the article is about.

python training/evaluate.py DATA PRETRAINED last.pt|model.onnx --split dev
python training/evaluate.py gold/wikinews PRETRAINED last.pt|model.onnx --names gold/splits/dev.txt
"""

import argparse
import itertools
import sys
import time
from pathlib import Path

# So that `bench` is found beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from data import Article, articles, encoder

from bench.scoring import Marks, Score
from gold.marked import load as load_marked
from onrecord.models.tagging.decode import Found, decode
from onrecord.models.tagging.observe import Network, observe
from onrecord.models.tagging.pieces import pieces
from onrecord.text.span import Span


def network(path: Path, threads: int) -> Network:
    """The network stored at `path`: a checkpoint in PyTorch or a graph in onnxruntime."""
    # Each is imported only where it is wanted: both take seconds.
    if path.suffix == ".onnx":
        import onnxruntime  # noqa: PLC0415

        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])

        def run(ids: np.ndarray, mask: np.ndarray, looks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            tags, links = session.run(["tags", "links"], {"ids": ids, "mask": mask, "looks": looks})
            return tags, links

        return run
    import torch  # noqa: PLC0415
    from model import load  # noqa: PLC0415

    torch.set_num_threads(threads)
    model = load(path)

    def infer(ids: np.ndarray, mask: np.ndarray, looks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        with torch.inference_mode():
            tags, links = model(*(torch.from_numpy(a) for a in (ids, mask, looks)))
        return tags.float().numpy(), links.float().numpy()

    return infer


def marks(found: Found) -> Marks:
    """What was found, as the scorer takes it."""
    source, cue, content = (tuple(Span(*pair) for pair in spans) for spans in (found.source, found.cue, found.content))
    return Marks(source, cue, content)


def report(score: Score) -> str:
    """The figures on a few lines."""
    lines = [
        f"attribution P/R/F1   {_three(score.attribution)}",
        f"with right source    {_three(score.with_source)}",
        "recall               " + ", ".join(f"{k} {t.recall:.1f} ({t.gold})" for k, t in score.manner.items()),
    ]
    for name in ("exact", "edges", "chars"):
        tallies = getattr(score, name)
        lines.append(f"{name:20} " + ", ".join(f"{role} {tally.f1:.1f}" for role, tally in tallies.items()))
    return "\n".join(lines)


def reliability(judged: list[tuple[float, bool]]) -> str:
    """How often what the network is so sure of is right, source and all."""
    bounds = (0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95)
    lines = ["sure of all   found   right source %"]
    for low, high in itertools.pairwise((*bounds, 1.01)):
        right = [one for sure, one in judged if low <= sure < high]
        if right:
            lines.append(f"{low:4.2f}-{min(high, 1):4.2f} {len(right):10} {100 * sum(right) / len(right):12.1f}")
    return "\n".join(lines)


def _three(tally: object) -> str:
    return " / ".join(f"{getattr(tally, k):.1f}" for k in ("precision", "recall", "f1"))


def read(options: argparse.Namespace) -> list[Article]:
    """What is scored on: a split of PolNeAR by the first annotator, or marked texts with all their attributions."""
    if not options.names:
        return list(articles(options.data, options.split, first=True))
    names = options.names.read_text(encoding="utf-8").split()
    texts = ((name, load_marked(options.data / f"{name.removesuffix('.txt')}.txt")) for name in names)
    return [Article(name, one.text, tuple(Marks(s.source, s.cue, s.content) for s in one.said)) for name, one in texts]


def main() -> None:
    """Prints the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that holds PolNeAR, or the marked texts")
    parser.add_argument("pretrained", type=Path, help="a folder with tokenizer.json")
    parser.add_argument("model", type=Path, help="a checkpoint (.pt) or a graph (.onnx)")
    parser.add_argument("--split", default="dev")
    parser.add_argument("--names", type=Path, help="a list of marked texts")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    encode = encoder(options.pretrained / "tokenizer.json")
    run = network(options.model, options.threads)
    score, count, spent = Score(), 0, 0.0
    judged: list[tuple[float, bool]] = []
    for article in read(options)[: options.limit]:
        begun = time.process_time()
        of = pieces(article.text, encode, political=not options.names)
        found = [one for one in decode(article.text, of, observe(of, run)) if not one.further]
        spent += time.process_time() - begun
        count += len(of)
        ours = tuple(marks(one) for one in found)
        right = {id(m.found) for m in score.add(article.text, article.gold, ours) if m.right_source}
        judged += [(f.sure * f.sure_source, id(m) in right) for f, m in zip(found, ours, strict=True)]
    print(report(score))
    print(reliability(judged))
    print(f"{count} wordpieces, {count / spent:.0f} a CPU second")


if __name__ == "__main__":
    main()
