"""What is measured: our own reading, and textacy's `direct_quotations`, on the same parse of the same texts."""

import hashlib
import inspect
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import msgspec
from bench.scoring import Marks

from onrecord import models, text
from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.models.fingerprint import FINGERPRINT
from onrecord.reading.read import read
from onrecord.reading.values import Reading
from onrecord.text.article import Article
from onrecord.text.tokens import Observations, Token

CACHE = Path(tempfile.gettempdir()) / "onrecord-bench"


@dataclass(frozen=True, slots=True)
class Result:
    """What a system found in one text."""

    marks: tuple[Marks, ...]
    problems: tuple[str, ...] = ()


def plain_article(words: str) -> Article:
    """`words` as `onrecord read --plain` takes them in: all body. Raises ValueError where there is nothing to read."""
    received = receive(words.encode(), "article.txt", load_lexicon().outlets, plain=True)
    if received.article is None:
        message = "; ".join(problem.what for problem in received.problems)
        raise ValueError(message)
    return received.article


@cache
def _model() -> Model:
    return load_model()


@cache
def _key() -> str:
    """Names what observations depend on: the weights, and our code between text and tokens."""
    digest = hashlib.sha256(FINGERPRINT.encode())
    for package in (text, models):
        for path in sorted(_folder(package).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _folder(package: ModuleType) -> Path:
    return Path(inspect.getfile(package)).parent


def observe(article: Article, cached: Path = CACHE) -> Observations:
    """What the model sees in the article, from the cache when the same text was seen before."""
    segments = hashlib.sha256(repr(article.segments).encode()).hexdigest()[:12]
    path = cached / f"{_key()}-{article.id}-{segments}.msgpack"
    if path.is_file():
        return msgspec.msgpack.decode(path.read_bytes(), type=Observations)
    seen = next(iter(_model().observe([article])))
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    half.write_bytes(msgspec.msgpack.encode(seen))
    half.replace(path)
    return seen


def reading_of(article: Article) -> tuple[Reading, Observations]:
    """Our reading of one article, and the observations that it rests on."""
    seen = observe(article)
    return read(article, seen, load_lexicon()), seen


def ours(words: str) -> Result:
    """The attributions that onrecord reads in a text that is all body."""
    reading, seen = reading_of(plain_article(words))
    names = [t.span for t in seen.tokens if _is_name(t)]
    marks = (
        Marks(
            a.source,
            a.cue,
            a.content,
            named=any(n.overlaps(s) for n in names for s in a.source),
            asserted=a.asserted,
            because=a.because,
            speaker=a.speaker,
            confidence=a.confidence,
        )
        for a in reading.attributions
    )
    return Result(tuple(marks), tuple(p.what for p in reading.problems))


def _is_name(token: Token) -> bool:
    return token.pos == "PROPN"
