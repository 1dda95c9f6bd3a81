"""Our own annotated articles (gold/wikinews) as benchmark documents, by split."""

import sys
from pathlib import Path

# So that a script that imports this finds the folders beside it.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.polnear import Document
from bench.scoring import Marks
from gold import offsets
from gold.marked import MarkedText, load

ROOT = Path(__file__).resolve().parents[1] / "gold"
ARTICLES = ROOT / "wikinews"
INVENTED = ROOT / "invented"
OF_INVENTED = ("invented", "invented-read", "invented-more")
SPLITS = ("train", "dev", "test", "seen", "fresh", *OF_INVENTED)
"""What each is for, and who may read its errors, stands in gold/README.md."""


def names(split: str) -> list[str]:
    """The articles of a split, as gold/splits lists them. Raises FileNotFoundError where there is no such split."""
    path = ROOT / "splits" / f"{split}.txt"
    if not path.is_file():
        message = f"no split '{split}' in gold/splits; there are {', '.join(SPLITS)}"
        raise FileNotFoundError(message)
    return path.read_text(encoding="utf-8").split()


def documents(split: str, genre: str = "") -> list[Document]:
    """The articles of a split, those whose name begins with `genre`, attributions and speakers marked."""
    folder = INVENTED if split in OF_INVENTED else ARTICLES
    return [document(name, load(folder / f"{name}.txt")) for name in names(split) if name.startswith(genre)]


def other_news(data: Path, split: str) -> list[Document]:
    """Articles of other outlets and kinds that we marked but may not pass on: `train` or `dev`, rebuilt from `data`.

    Raises FileNotFoundError without the data.
    """
    return [document(name, marked) for name, marked in offsets.articles(data, split)]


def document(name: str, marked: MarkedText) -> Document:
    """A marked text as a document of the benchmark."""
    said = (Marks(s.source, s.cue, s.content, speaker=s.about.get("speaker")) for s in marked.said)
    return Document(name, marked.text, tuple(said))
