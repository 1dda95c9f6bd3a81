"""Exports a checkpoint as an ONNX graph with int8 weights, beside its tokenizer and a description.

    python training/export.py PRETRAINED last.pt OUT

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

import torch
from model import ROLES, load
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from pieces import SIZE

INPUTS = ("ids", "mask", "looks")
OUTPUTS = ("tags", "links")
OPSET = 17


def export(checkpoint: Path, graph: Path) -> None:
    """Writes the graph with 32-bit weights."""
    model = load(checkpoint)
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


def main() -> None:
    """Exports, quantises and describes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pretrained", type=Path, help="a folder with tokenizer.json")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    model = options.out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        whole, plain = Path(folder) / "whole.onnx", Path(folder) / "plain.onnx"
        export(options.checkpoint, whole)
        quant_pre_process(whole, plain, skip_symbolic_shape=True)
        quantize_dynamic(plain, model, weight_type=QuantType.QInt8, per_channel=True)
    shutil.copy(options.pretrained / "tokenizer.json", options.out / "tokenizer.json")
    described = {
        "inputs": INPUTS,
        "outputs": OUTPUTS,
        "roles": ROLES,
        "tags": ("outside", "begin", "inside"),
        "links": ("to_cue", "to_source"),
        "window": SIZE,
        "shape": asdict(load(options.checkpoint).shape),
        "sha256": {name: _digest(options.out / name) for name in ("model.onnx", "tokenizer.json")},
    }
    (options.out / "config.json").write_text(json.dumps(described, indent=2) + "\n", encoding="utf-8")
    print(f"{model}: {model.stat().st_size / 1e6:.1f} MB")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
