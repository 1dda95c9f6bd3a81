"""Which utterances are told as the news: nothing says when they were made, and nothing points away from these days.

"Gallois said the company expects to cut jobs", in an article of 28 February: said by then, and not long before. The day
itself stays unknown (`said`); a chronology may show such words as a bar that ends on the day of printing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.reading.clauses import Tense, tense, words
from onrecord.reading.syntax import TENSED, Tree
from onrecord.reading.values import Attribution, Kind, TimeExpression, TimeType
from onrecord.text.span import Span

_ACTS = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT, Kind.DENIAL, Kind.QUESTION, Kind.REQUEST, Kind.REFUSAL})
"""Acts of speech; what somebody believes or intends is no event."""
_ELSEWHEN = words(
    "previously earlier before once originally often repeatedly always never sometimes usually ago recently since "
    "former formerly later subsequently eventually afterwards then initially long first already when after during"
)
"""Words in the telling, outside of what is said, by which it may lie further back."""
_ASIDE = words("relcl acl")
"""A clause that only says who somebody is ("Smith, who said …") is background."""


_PAPERS = words(
    "analysis archive book census data database document email estimate figure file filing indictment law letter list "
    "log memo minute paper poll record register report research statistic study survey testimony transcript"
)
"""What may have been written long before: "according to the register"."""
_LETTERS = words("archive database diary document email e-mail file letter log memo minute record register transcript")
_SUBJECTS = words("nsubj nsubjpass")
"""Papers that come to light long after: "an email from them advises …", and what it goes on to say ("it said")."""


def told_as_news(
    tree: Tree, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
) -> tuple[Attribution, ...]:
    """The attributions, those told as the news marked so (`lately`)."""
    return tuple(replace(one, lately=_is_news(tree, one, times)) for one in attributions)


def _is_news(tree: Tree, one: Attribution, times: Iterable[TimeExpression]) -> bool:
    if not one.asserted or one.kind not in _ACTS or one.nested_in is not None:
        return False
    if one.said.known or one.said_span is not None:
        return False
    cue = next((i for span in one.cue for i in tree.within(span) if tree.tokens[i].pos == "VERB"), None)
    by_word_of = one.because.startswith(("according-to", "per"))
    if by_word_of and any(tree.tokens[i].lemma in _PAPERS for span in one.source for i in tree.within(span)):
        return False
    if cue is None and by_word_of:
        cue = next((i for span in one.cue for i in tree.within(span)), None)
    if cue is None or not (by_word_of or (tree.tokens[cue].dep not in _ASIDE and _simple(tree, cue))):
        return False
    sentence = tree.sentences[tree.sentence_of(cue)].span
    if _is_of_a_letter(tree, one, tree.sentence_of(cue)) or any(
        _outside(one, t.span, sentence) for t in times if t.type is not TimeType.SET
    ):
        return False
    told = [tree.tokens[i] for i in tree.within(sentence)]
    return not any(t.text.lower() in _ELSEWHEN and _outside(one, t.span, sentence) for t in told)


def _is_of_a_letter(tree: Tree, one: Attribution, sentence: int) -> bool:
    """Whether a letter speaks: the subject of the sentence, or of the one before it where "it" does."""
    goes_on = any(tree.tokens[i].text.lower() == "it" for span in one.source for i in tree.within(span))
    spans = [tree.sentences[n].span for n in range(max(0, sentence - goes_on), sentence + 1)]
    told = [tree.tokens[i] for span in spans for i in tree.within(span)]
    return any(
        t.dep in _SUBJECTS and t.lemma in _LETTERS and not any(part.covers(t.span) for part in one.content)
        for t in told
    )


def _simple(tree: Tree, cue: int) -> bool:
    """Whether the cue is in the plain past, the perfect or the present: not "had said", "will say", "did not say"."""
    around = [tree.tokens[c] for c in tree.children[cue]]
    helpers = [t for t in around if t.dep in {"aux", "auxpass"}]
    if any(t.dep == "neg" for t in around) or any(t.text.lower() == "had" for t in helpers):
        return False
    finite = tree.tokens[cue].tag in TENSED or bool(helpers)
    return finite and tense(tree, cue) in {Tense.PAST, Tense.PRESENT}


def _outside(one: Attribution, span: Span, sentence: Span) -> bool:
    """Whether the span stands in the sentence and in nothing that is said."""
    return sentence.covers(span) and not any(part.overlaps(span) for part in one.content)
