# ruff: noqa: INP001 - a folder of texts with its tools, not a package
"""The corpus in other people's formats: brat standoff and JSON Lines.

    python gold/convert.py brat INTO      # INTO/{train,dev,test}/NAME.txt, NAME.ann and INTO/annotation.conf
    python gold/convert.py jsonl INTO     # INTO/{train,dev,test}.jsonl, one article a line

Offsets are code points into the text. brat: each attribution is an event whose trigger is the cue (the content where
there is no cue), with Source, Content and Addressee as arguments; pieces of one role are one discontinuous text-bound
annotation (`T1 Content 5 20;31 40`); what is said of the attribution is a note (`#1 AnnotatorNotes E1 speaker=…`).
JSONL: name, split, title, url, credit, text, and attributions of {source, cue, content, addressee: [[start, end], …]}
with the attributes that are given and `inside`: the index of the attribution in whose content this one stands.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

# So that `python gold/convert.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gold.marked import ROLES, MarkedText, Said, load

GOLD = Path(__file__).resolve().parent
SPLITS = ("train", "dev", "test", "seen", "fresh")
BRAT_CONFIGURATION = """[entities]
Source
Cue
Content
Addressee
[relations]
[events]
Cue\tSource?:Source, Content+:Content, Addressee*:Addressee
Content\tSource?:Source, Addressee*:Addressee
[attributes]
"""


def brat(marked: MarkedText) -> str:
    """The standoff annotation of a text."""
    lines: list[str] = []
    bound = 0
    for number, said in enumerate(marked.said, 1):
        keys = {}
        for role in ROLES:
            if spans := getattr(said, role):
                bound += 1
                keys[role] = f"T{bound}"
                offsets = ";".join(f"{s.start} {s.end}" for s in spans)
                words = " ".join(s.of(marked.text).replace("\n", " ") for s in spans)
                lines.append(f"T{bound}\t{role.title()} {offsets}\t{words}")
        trigger = "cue" if "cue" in keys else "content"
        arguments = "".join(f" {role.title()}:{key}" for role, key in keys.items() if role != trigger)
        lines.append(f"E{number}\t{trigger.title()}:{keys[trigger]}{arguments}")
        about = "; ".join(f"{name}={value}" for name, value in said.about.items())
        lines.append(f"#{number}\tAnnotatorNotes E{number}\t{about}")
    return "".join(f"{line}\n" for line in lines)


def record(name: str, split: str, marked: MarkedText) -> dict[str, object]:
    """An article as one line of JSON Lines."""
    return {"name": name, "split": split, **marked.head, "text": marked.text, "attributions": list(_lines(marked))}


def _lines(marked: MarkedText) -> Iterator[dict[str, object]]:
    for said in marked.said:
        spans = {role: [[s.start, s.end] for s in getattr(said, role)] for role in ROLES}
        yield {**spans, **said.about, "inside": inside(marked.said, said)}


def inside(all_said: tuple[Said, ...], one: Said) -> int | None:
    """The index of the smallest attribution in whose content the cue of `one` (or its content) stands."""
    marks = one.cue or one.content
    around = [
        (sum(len(c) for c in other.content), n)
        for n, other in enumerate(all_said)
        if other is not one and all(any(c.covers(mark) for c in other.content) for mark in marks)
    ]
    return min(around)[1] if around else None


def articles() -> Iterator[tuple[str, str, MarkedText]]:
    """Split, name and text of every article of the corpus."""
    for split in SPLITS:
        for name in (GOLD / "splits" / f"{split}.txt").read_text(encoding="utf-8").split():
            yield split, name, load(GOLD / "wikinews" / f"{name}.txt")


def write_brat(into: Path) -> None:
    """Writes the corpus as folders that brat opens."""
    for split, name, marked in articles():
        folder = into / split
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_bytes(marked.text.encode())
        (folder / f"{name}.ann").write_bytes(brat(marked).encode())
    (into / "annotation.conf").write_bytes(BRAT_CONFIGURATION.encode())


def write_jsonl(into: Path) -> None:
    """Writes the corpus as one file for each split."""
    into.mkdir(parents=True, exist_ok=True)
    lines: dict[str, list[str]] = {split: [] for split in SPLITS}
    for split, name, marked in articles():
        lines[split].append(json.dumps(record(name, split, marked), ensure_ascii=False) + "\n")
    for split, written in lines.items():
        (into / f"{split}.jsonl").write_bytes("".join(written).encode())


def main() -> None:
    """Writes the corpus in the format asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("format", choices=("brat", "jsonl"))
    parser.add_argument("into", type=Path)
    options = parser.parse_args()
    {"brat": write_brat, "jsonl": write_jsonl}[options.format](options.into)


if __name__ == "__main__":
    main()
