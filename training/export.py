"""Exports a checkpoint as an ONNX graph with int8 weights, beside its tokenizer and a description.

    python training/export.py PRETRAINED last.pt OUT

Word embeddings keep a scale for each word, dense layers one for each output; what flows into a dense layer is scaled
as it comes. With `--blockwise` dense layers and what flows into them are scaled in blocks of 64: within a tenth of a
point of the 32-bit scores, at half the speed. Several checkpoints are averaged.

Graph inputs, int64 [batch, length]: `ids` wordpieces with [CLS] first, `mask` 1 where there is a piece, `looks` as in
pieces.py. Outputs, float32: `tags` [batch, length, 3, 3] (role: source, cue, content; tag: outside, begin, inside) and
`links` [batch, 2, length, length] (link: to the cue, to the source; from piece, to piece; 0 is nothing), as logits.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

import onnx
import torch
from model import ROLES, Tagger, load
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from onrecord.models.tagging.pieces import SIZE

INPUTS = ("ids", "mask", "looks")
OUTPUTS = ("tags", "links")
OPSET = 17


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
