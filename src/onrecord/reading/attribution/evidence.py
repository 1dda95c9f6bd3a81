"""What speaks for and against an attribution: the named pieces of evidence that its confidence is summed from."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.attribution.vote import Voted, is_reporting
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import FINITE, WH_TAGS, Tree
from onrecord.reading.values import Manner, Quote
from onrecord.text.span import Span, Spans

TAGGED, TAGGED_ALONE = "log-odds of the tagger", "log-odds of the tagger alone"
_FURTHEST = 5.0
"""Log-odds beyond which the tagger's probability says no more."""
_FEW, _MANY = 3, 60
"""Words from and beyond which a content is short or long."""
_BODIES = frozenset({"ORG", "GPE", "NORP", "FAC"})
_PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "one", "what"})
_THE_PAGE = frozenset({"i", "me", "my", "we", "us", "our", "you", "your"})
"""Outside of quotation marks these are the writer and the reader."""
CONTRARY = "the contrary of the content"
UNPAIRED = "marks unpaired in the content"
SHOUTED = "cue in capitals"
"""Where all is in capitals a model takes verbs and plain nouns for names."""
WRITER = "source the writer"
_NOBODY = frozenset({"neither", "no", "nobody", "none", "nor"})
_SIGNS = {"“": 1, "«": 1, "”": -1, "»": -1}
_ANY_MARK = _SIGNS.keys() | {"``", "''", '"'}
_POSSESSIVES = frozenset({"PRP$", "WP$"})


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks near an attribution: what they pair to, and the ones that could not be paired."""

    quotes: tuple[Quote, ...] = ()
    faults: Spans = ()


def evidence(tree: Tree, voted: Voted, manner: Manner, marks: Marks, lexicon: Lexicon) -> dict[str, float]:
    """The pieces of evidence there are, each with its amount: 1, or the tagger's log-odds."""
    draft = voted.draft
    found = dict.fromkeys(_named(tree, voted, manner, lexicon), 1.0)
    if voted.tagged is not None:
        odds = math.log(max(voted.tagged, 1e-6) / max(1 - voted.tagged, 1e-6))
        found[TAGGED if voted.ruled else TAGGED_ALONE] = max(-_FURTHEST, min(_FURTHEST, odds))
    found.update(dict.fromkeys(_of_content(tree, draft.content), 1.0))
    if any(_has_unpaired_marks(tree, span) or _is_broken(span, marks.faults) for span in draft.content):
        found[UNPAIRED] = 1.0
    if _is_shouted(tree, draft.cue):
        found[SHOUTED] = 1.0
    if _is_the_writer(tree, draft.source, marks.quotes):
        found[WRITER] = 1.0
    return found


def _named(tree: Tree, voted: Voted, manner: Manner, lexicon: Lexicon) -> Iterator[str]:
    draft = voted.draft
    voters = "tagger" if not voted.ruled else "rule" if voted.tagged is None else "both"
    yield f"{voters}, {manner}"
    yield f"rule {draft.rule}"
    yield f"cue {draft.entry.strength}"
    yield f"source {_source(tree, draft.source, lexicon)}"
    if voted.alone:
        yield "unseen by the tagger"
    if voted.told_inside:
        yield f"inside another's words, {voters}"
    if draft.doubtful:
        yield f"doubtful clause, {voters}"
    if draft.negated:
        yield "negated cue"
    if _says_the_contrary(tree, draft):
        yield CONTRARY
    if not is_reporting(tree, draft.cue, lexicon):
        yield "cue unknown"
    if draft.verb is not None and tree.tokens[draft.verb].pos in {"NOUN", "PROPN"}:
        yield "cue a noun"
    if _is_far(tree, draft):
        yield "source in another sentence"
    if draft.content and tree.within(draft.content[0]) and tree.paragraph_of(tree.within(draft.content[0])[0]) == 0:
        yield "headline"


def _source(tree: Tree, source: Spans, lexicon: Lexicon) -> str:
    """What kind of source it is, by its words."""
    tokens = [tree.tokens[i] for span in source for i in tree.within(span)]
    if not tokens:
        return "none"
    if len(tokens) == 1 and (tokens[0].text.lower() in _PRONOUNS or tokens[0].tag in _POSSESSIVES):
        return f"pronoun {tokens[0].text.lower()}"
    if any(t.entity == "PERSON" for t in tokens):
        return "person"
    if any(t.lemma in lexicon.offices for t in tokens):
        return "office"
    if any(t.entity in _BODIES for t in tokens):
        return "body"
    return "people" if any(t.tag == "NNS" for t in tokens) else "thing"


def _is_shouted(tree: Tree, cue: Spans) -> bool:
    """Whether the cue is a word in capitals, as in a text that has no small letters."""
    return any(
        t.text.isupper() and len(t.text) > 1 for span in cue for t in map(tree.tokens.__getitem__, tree.within(span))
    )


def _is_the_writer(tree: Tree, source: Spans, quotes: Sequence[Quote]) -> bool:
    """Whether the source is an "I" or "we" that stands in no quotation near the content."""
    said_by = [tree.tokens[i].text.lower() for span in source for i in tree.within(span)]
    return len(said_by) == 1 and said_by[0] in _THE_PAGE and not any(q.span.covers(source[0]) for q in quotes)


def _says_the_contrary(tree: Tree, draft: Draft) -> bool:
    """Whether nobody said the content: "neither of them said …", "she did not say he would resign"."""
    opening = [
        tree.tokens[tree.within(part[0])[0]] for part in (draft.source, draft.content) if part and tree.within(part[0])
    ]
    if draft.source and opening and opening[0].text.lower() in _NOBODY:
        return True
    asked = opening[-1].tag in WH_TAGS or opening[-1].text.lower() in {"whether", "if", "to"} if opening else True
    return draft.negated and draft.entry.lemma in {"say", "state", "claim"} and not asked


def _is_far(tree: Tree, draft: Draft) -> bool:
    """Whether no part of the source stands in the sentence of the cue, or of the content where there is no cue."""
    firsts = {
        role: [tree.within(span)[0] for span in spans if tree.within(span)]
        for role, spans in (("source", draft.source), ("other", draft.cue or draft.content))
    }
    near = {tree.sentence_of(i) for i in firsts["other"]}
    return bool(firsts["source"]) and all(tree.sentence_of(i) not in near for i in firsts["source"])


def _has_unpaired_marks(tree: Tree, span: Span) -> bool:
    """Whether marks were paired wrongly, so that narration may stand between them.

    Two marks in a row that open, or close, in one paragraph; or one at the beginning with white space behind it.
    """
    run = tree.within(span)
    if (
        len(run) > 1
        and tree.tokens[run[0]].text in _ANY_MARK
        and tree.tokens[run[0]].span.end < tree.tokens[run[1]].span.start
    ):
        return True
    marks = [(tree.paragraph_of(i), _SIGNS[tree.tokens[i].text]) for i in run if tree.tokens[i].text in _SIGNS]
    return any(one == other for one, other in pairwise(marks))


def _is_broken(span: Span, faults: Spans) -> bool:
    """Whether a mark that could not be paired stands in the words, not only at their end."""
    return any(span.start <= fault.start and fault.end < span.end - 1 for fault in faults)


def _of_content(tree: Tree, content: Spans) -> Iterator[str]:
    words = [tree.tokens[i] for span in content for i in tree.within(span) if tree.tokens[i].pos != "PUNCT"]
    if len(words) <= _FEW:
        yield "content short"
    if len(words) > _MANY:
        yield "content long"
    if not any(w.tag in FINITE for w in words):
        yield "content without a finite verb"
    if words and words[0].text.lower() in {"that", "to", "whether", "if"}:
        yield f"content opens with {words[0].text.lower()}"
    if len(content) > 1:
        yield "content in pieces"
