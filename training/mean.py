"""Writes the mean of several checkpoints as one that can be told which way of marking is asked.

    python training/mean.py INTO.pt FIRST.pt [SECOND.pt …]

Where nothing was learnt yet of our own way of marking (`train.py --own-way`), it begins as PolNeAR's.
"""

import argparse
from pathlib import Path

from model import load, part_ways, save


def main() -> None:
    """Reads the arguments and writes the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("into", type=Path)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    options = parser.parse_args()
    model = load(*options.checkpoints)
    part_ways(model)
    options.into.parent.mkdir(parents=True, exist_ok=True)
    save(model, options.into)


if __name__ == "__main__":
    main()
