"""PolNeAR in brat standoff: who is reported to have said what, in 1,008 US news articles.

Source: https://github.com/networkdynamics/PolNeAR (Newell, Margolin and Ruths, LREC 2018). No licence is
stated and the texts belong to their publishers: they are read in place and never copied here.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bench.scoring import Marks

from onrecord.text.span import Span, Spans

WHERE = (
    "PolNeAR is at https://github.com/networkdynamics/PolNeAR: put its folders as DATA/{train,dev}/text/*.txt "
    "and DATA/{train,dev}/attributions/*.ann, or in a folder `data` inside DATA"
)

SPEAKERS = Path(__file__).resolve().parents[1] / "gold" / "polnear_speakers.jsonl"
_ANNOTATOR = re.compile(r"_[0-9a-z]{4}$")
_ROLES = ("Source", "Cue", "Content")


@dataclass(frozen=True, slots=True)
class Document:
    """One annotated article: its name, its text, and the attributions that people marked in it."""

    name: str
    text: str
    gold: tuple[Marks, ...]


def load(
    folder: Path, split: str, limit: int | None = None, *, only: frozenset[str] | None = None
) -> Iterator[Document]:
    """The articles of one split in order of name, at most `limit`, spread evenly over the outlets, or `only` those.

    Where several people marked an article, the first by file name counts. Raises FileNotFoundError
    when the folder is not PolNeAR.
    """
    root = next((r for r in (folder / split, folder / "data" / split) if (r / "text").is_dir()), None)
    if root is None:
        message = f"no PolNeAR split '{split}' in {folder}; {WHERE}"
        raise FileNotFoundError(message)
    marked: dict[str, Path] = {}
    for path in sorted((root / "attributions").glob("*.ann")):
        marked.setdefault(_ANNOTATOR.sub("", path.stem), path)
    names = sorted(marked if only is None else only & marked.keys())
    if limit is not None and limit < len(names):
        names = [names[i * len(names) // limit] for i in range(limit)]
    for name in names:
        text = (root / "text" / f"{name}.txt").read_bytes().decode()
        yield Document(name, text, parse(marked[name].read_text(encoding="utf-8")))


def with_speakers(folder: Path, part: str) -> Iterator[Document]:
    """Articles of the train part whose speakers we named (gold/polnear_speakers.jsonl): `read` or `unread`.

    PolNeAR marks sources and resolves none. Raises FileNotFoundError when the folder is not PolNeAR.
    """
    rows = [json.loads(line) for line in SPEAKERS.read_text(encoding="utf-8").splitlines()]
    named = {row["id"]: row["speakers"] for row in rows if row["part"] == part}
    for document in load(folder, "train", only=frozenset(named)):
        pairs = zip(document.gold, named[document.name], strict=True)
        yield replace(document, gold=tuple(replace(marks, speaker=speaker) for marks, speaker in pairs))


def parse(standoff: str) -> tuple[Marks, ...]:
    """The attributions of one brat file in text order; those without any content are left out."""
    spans: dict[str, Spans] = {}
    events: list[list[str]] = []
    for line in standoff.splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            spans[key] = _spans(rest.partition("\t")[0].partition(" ")[2])
        elif key.startswith("E"):
            events.append(rest.split())
    found = (_marks(parts, spans) for parts in events)
    return tuple(sorted((m for m in found if m.content), key=lambda m: m.content))


def _spans(offsets: str) -> Spans:
    """`33 47;50 52` as spans."""
    pairs = (piece.split() for piece in offsets.split(";"))
    return tuple(sorted(Span(int(start), int(end)) for start, end in pairs))


def _marks(parts: list[str], spans: dict[str, Spans]) -> Marks:
    """`Attribution:T6 Content:T4 Content2:T9 …` as one value; `Content2` joins `Content`."""
    gathered: dict[str, list[Span]] = {role: [] for role in _ROLES}
    for part in parts:
        role, _, key = part.partition(":")
        if (role := role.rstrip("0123456789")) in gathered:
            gathered[role] += spans.get(key, ())
    source, cue, content = (tuple(sorted(gathered[role])) for role in _ROLES)
    return Marks(source, cue, content)
