"""Exports a checkpoint as an ONNX graph with int8 weights, beside its tokenizer and a description.

    python training/export.py PRETRAINED last.pt OUT

Word embeddings keep a scale for each word, dense layers one for each output; what flows into a dense layer is scaled
as it comes, after its loudest channels have been made quieter and their weights louder (SmoothQuant, Xiao et al. 2023),
which halves what is lost; how loud they are is measured on our own marked texts. With `--blockwise` dense layers and
what flows into them are scaled in blocks of 64 instead: within a tenth of a point of the 32-bit scores, at half the
speed. Several checkpoints are averaged.

Graph inputs, int64 [batch, length]: `ids` wordpieces with [CLS] first, `mask` 1 where there is a piece, `looks` as in
pieces.py. Outputs, float32: `tags` [batch, length, 3, 3] (role: source, cue, content; tag: outside, begin, inside) and
`links` [batch, 2, length, length] (link: to the cue, to the source; from piece, to piece; 0 is nothing), as logits.
"""

import argparse
import hashlib
import itertools
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

# So that `bench` and `gold` are found beside this folder.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import onnx
import torch
from data import encoder, marked
from model import ROLES, Tagger, load
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from onrecord.models.tagging.pieces import SIZE, START, Pieces, pieces, windows

INPUTS = ("ids", "mask", "looks")
OUTPUTS = ("tags", "links")
OPSET = 17
SMOOTH = 0.7
"""How far the inputs, rather than the weights, give way."""
GOLD = Path(__file__).resolve().parents[1] / "gold"


class Rows(nn.Module):
    """An embedding whose every row is stored as int8 with a scale of its own."""

    def __init__(self, whole: nn.Embedding) -> None:
        super().__init__()
        weight = whole.weight.detach()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """The rows of `ids`."""
        return self.rows[ids].float() * self.scale[ids]


class Smoothed(nn.Module):
    """A dense layer whose inputs are first divided by `by`, and whose weights are that much larger."""

    def __init__(self, dense: nn.Linear, by: Tensor) -> None:
        super().__init__()
        self.register_buffer("quieter", 1 / by)
        self.dense = dense
        dense.weight.data *= by

    def forward(self, x: Tensor) -> Tensor:
        """As the dense layer did."""
        return self.dense(x * self.quieter)


def loudest(model: Tagger, texts: list[Pieces]) -> dict[str, Tensor]:
    """For each dense layer, by name, the largest input of each channel."""
    most: dict[str, Tensor] = {}

    def listen(name: str) -> Callable[[nn.Module, tuple[Tensor, ...]], None]:
        def hear(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            largest = inputs[0].abs().flatten(0, -2).amax(0)
            most[name] = torch.maximum(most.get(name, largest), largest)

        return hear

    dense = [(name, layer) for name, layer in model.named_modules() if isinstance(layer, nn.Linear)]
    hooks = [layer.register_forward_pre_hook(listen(name)) for name, layer in dense]
    with torch.inference_mode():
        for of in texts:
            for start, end in windows(of, overlap=False):
                ids = torch.tensor([[START, *of.ids[start:end]]])
                model(ids, torch.ones_like(ids), torch.tensor([[of.first, *of.looks[start:end]]]))
    for hook in hooks:
        hook.remove()
    return {name: largest.clone() for name, largest in most.items()}


def smooth(model: Tagger, most: dict[str, Tensor]) -> None:
    """Puts `Smoothed` in the place of the encoder's dense layers."""
    for name, largest in most.items():
        parent, _, last = name.rpartition(".")
        if parent:
            dense = model.get_submodule(name)
            weights = dense.weight.detach().abs().amax(0).clamp(min=1e-4)
            by = largest.clamp(min=1e-3) ** SMOOTH / weights ** (1 - SMOOTH)
            setattr(model.get_submodule(parent), last, Smoothed(dense, by / by.mean()))


def export(model: Tagger, graph: Path) -> None:
    """Writes the graph: words as int8, everything else with 32 bits."""
    model.words = Rows(model.words)
    example = torch.ones((2, 16), dtype=torch.int64)
    axes = {name: {0: "batch", 1: "length"} for name in (*INPUTS, "tags")}
    torch.onnx.export(
        model,
        (example, example, example),
        graph,
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={**axes, "links": {0: "batch", 2: "length", 3: "length"}},
        opset_version=OPSET,
        dynamo=False,
    )


def quantise(plain: Path, graph: Path, *, blockwise: bool) -> None:
    """Writes the graph at `plain` with the dense layers' weights as int8."""
    if not blockwise:
        quantize_dynamic(plain, graph, op_types_to_quantize=["MatMul"], weight_type=QuantType.QInt8, per_channel=True)
        return
    how = DefaultWeightOnlyQuantConfig(block_size=64, is_symmetric=True, accuracy_level=4, bits=8)
    quantiser = MatMulNBitsQuantizer(onnx.load(plain), algo_config=how)
    quantiser.process()
    quantiser.model.save_model_to_file(str(graph), use_external_data_format=False)


def main() -> None:
    """Exports, quantises and describes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pretrained", type=Path, help="a folder with tokenizer.json")
    parser.add_argument("checkpoint", type=Path, nargs="+")
    parser.add_argument("out", type=Path)
    parser.add_argument("--blockwise", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    graph, model = options.out / "model.onnx", load(*options.checkpoint)
    if not options.blockwise:
        encode = encoder(options.pretrained / "tokenizer.json")
        names = (GOLD / "splits" / "train.txt").read_text(encoding="utf-8").split()
        both = itertools.product(marked(GOLD / "wikinews", names), (True, False))
        texts = [pieces(one.text, encode, political=political) for one, political in both]
        smooth(model, loudest(model, texts))
    with tempfile.TemporaryDirectory() as folder:
        whole, plain = Path(folder) / "whole.onnx", Path(folder) / "plain.onnx"
        export(model, whole)
        quant_pre_process(whole, plain, skip_symbolic_shape=True)
        quantise(plain, graph, blockwise=options.blockwise)
    shutil.copy(options.pretrained / "tokenizer.json", options.out / "tokenizer.json")
    described = {
        "inputs": INPUTS,
        "outputs": OUTPUTS,
        "roles": ROLES,
        "tags": ("outside", "begin", "inside"),
        "links": ("to_cue", "to_source"),
        "window": SIZE,
        "shape": asdict(model.shape),
        "sha256": {name: _digest(options.out / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (options.out / "config.json").write_text(json.dumps(described, indent=2) + "\n", encoding="utf-8")
    print(f"{graph}: {graph.stat().st_size / 1e6:.1f} MB")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
