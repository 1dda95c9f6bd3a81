"""Writes a graph of `export.py` back as a checkpoint, so that training can go on from the weights that are shipped.

    python training/restore.py ../src/onrecord/models/weights/attribution.onnx last.pt

What int8 rounded away stays lost (a tenth of a point on PolNeAR dev). Raises ValueError where the
graph is not one of ours with int8 weights by channel.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from model import Shape, Tagger, save
from onnx import numpy_helper

_DENSE = ("project", "out", "up", "down")
_HEADS = {"tags", "asks", "keys"}


def restored(graph: Path) -> Tagger:
    """The network whose weights the graph holds."""
    stored = onnx.load(graph)
    held = {one.name: numpy_helper.to_array(one) for one in stored.graph.initializer}
    shape = Shape()
    dense = {f"layers.{n}.{name}" for n in range(shape.layers) for name in _DENSE} | _HEADS
    nodes = [node for node in stored.graph.node if node.op_type == "MatMulInteger"]
    used = {_layer(node.output[0]): node.input[1].removesuffix("_quantized") for node in nodes}
    if used.keys() != dense or "words.rows" not in held:
        message = f"{graph} has {len(used)} int8 layers, not the {len(dense)} of a tagger"
        raise ValueError(message)
    state = {"words.weight": held["words.rows"] * held["words.scale"]}
    for name, weights in used.items():
        steps = held[f"{weights}_quantized"].astype(np.float32) - held[f"{weights}_zero_point"]
        quieter = held.get(f"{name}.quieter", np.ones(len(steps), np.float32))
        state[f"{name}.weight"] = (steps * held[f"{weights}_scale"] * quieter[:, None]).T
        state[f"{name}.bias"] = held.get(f"{name}.dense.bias", held.get(f"{name}.bias"))
    model = Tagger(shape)
    state |= {name: held[name] for name in model.state_dict() if name not in state}
    model.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in state.items()})
    return model.eval()


def _layer(output: str) -> str:
    """The layer that a node's output is of: `/layers.0/out/dense/MatMul_…` is of `layers.0.out`."""
    return ".".join(part for part in output.split("/")[1:-1] if part != "dense")


def main() -> None:
    """Reads the arguments and writes the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graph", type=Path)
    parser.add_argument("checkpoint", type=Path)
    options = parser.parse_args()
    save(restored(options.graph), options.checkpoint)


if __name__ == "__main__":
    main()
