"""The attribution tagger: a small network that marks who is reported to have said what, and links the three roles.

MiniLM-L6 fine-tuned on PolNeAR and on other news (`training/`), as an ONNX graph with int8 weights. It sees the story's
segments only, through the same repaired view as the parser; what it says comes back as spans of the article's own text.
"""

from importlib.resources import as_file, files

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from onrecord.models.tagging.decode import decode
from onrecord.models.tagging.observe import observe
from onrecord.models.tagging.pieces import pieces
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.repair import Repaired, repair
from onrecord.text.span import Span
from onrecord.text.tokens import Tagged

_INPUTS = ("ids", "mask", "looks")
_OUTPUTS = ("tags", "links")


class Tagger:
    """The network and its tokenizer, from the package's own files; one thread, so that articles run side by side."""

    def __init__(self) -> None:
        weights = files("onrecord.models") / "weights"
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = 1
        settings.inter_op_num_threads = 1
        with as_file(weights / "attribution.onnx") as graph:
            self._session = onnxruntime.InferenceSession(graph, settings, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_str((weights / "tokenizer.json").read_text(encoding="utf-8"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def tag(self, article: Article, *, political: bool) -> tuple[Tagged, ...]:
        """Every attribution that the network finds, in text order. `political`: the article's beat (text/beat.py)."""
        view = _view(article)
        of = pieces(view.text, self._encode, political=political)
        if not len(of):
            return ()
        found = decode(view.text, of, observe(of, self._run))
        tagged = (
            Tagged(
                source=_back(view, one.source),
                cue=_back(view, one.cue),
                content=_back(view, one.content),
                sure=round(one.sure, 4),
                sure_source=round(one.sure_source, 4),
                further=one.further,
            )
            for one in found
        )
        return tuple(t for t in tagged if t.content)

    def _encode(self, words: str) -> tuple[list[int], list[tuple[int, int]]]:
        encoded = self._tokenizer.encode(words, add_special_tokens=False)
        return encoded.ids, encoded.offsets

    def _run(self, ids: np.ndarray, mask: np.ndarray, looks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        tags, links = self._session.run(_OUTPUTS, dict(zip(_INPUTS, (ids, mask, looks), strict=True)))
        return tags, links


def _view(article: Article) -> Repaired:
    """The story's segments as the parser sees them, a line each, with one offset map for all."""
    words: list[str] = []
    offsets: list[int] = []
    for segment in (s for s in article.segments if s.role in STORY_ROLES):
        piece = repair(article.text, segment.span)
        words.append(piece.text)
        offsets.extend(piece.offsets)
        offsets.append(segment.span.end)
    return Repaired("".join(f"{line}\n" for line in words), tuple(offsets), len(article.text))


def _back(view: Repaired, ranges: tuple[tuple[int, int], ...]) -> tuple[Span, ...]:
    """The article's spans for ranges of the view: in order, none empty, none overlapping."""
    spans: list[Span] = []
    for span in sorted(view.back(start, end) for start, end in ranges):
        if len(span) and (not spans or spans[-1].end <= span.start):
            spans.append(span)
    return tuple(spans)
