"""Sources brought by a preposition: "according to X", "in the words of X"."""

from onrecord.reading.attribution.draft import Draft, fit_quotes, noun_phrase, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

_ACCORDING = Cue("according", "said", Kind.STATEMENT)
_SHORTEST = 8
"""Code points below which a remainder is no content but debris."""


def accordance_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """One draft for each "according to": its content is the sentence, or the clause, that it is set into."""
    drafts = []
    for i, token in enumerate(tree.tokens[:-1]):
        if token.text.lower() != "according" or tree.tokens[i + 1].text.lower() != "to":
            continue
        if any(q.span.covers(token.span) for q in quotes):
            continue
        head = tree.child(i + 1, "pobj", "pcomp") or tree.child(i, "pobj")
        if head is None:
            continue
        cue, source = tree.span(i, i + 1), noun_phrase(tree, head)
        content = _around(article.text, tree, i, Span(cue.start, source.end), quotes)
        if content:
            drafts.append(Draft((source,), (cue,), content, _ACCORDING, "according-to", i))
    return drafts


def _around(text: str, tree: Tree, token: int, phrase: Span, quotes: tuple[Quote, ...]) -> Spans:
    """The sentence without the phrase: what stands before it, or else what follows it."""
    sentence = fit_quotes(tree.sentences[tree.sentence_of(token)].span, quotes)
    before = trim(text, Span(sentence.start, phrase.start))
    tail = text[phrase.end : sentence.end]
    after = trim(text, Span(phrase.end, max(phrase.end, sentence.end)))
    if len(before) < _SHORTEST:
        return (after,) if len(after) >= _SHORTEST else ()
    goes_on = tail.lstrip().startswith(",") and len(after) >= _SHORTEST and _is_inside(tree, token, after)
    return (before, after) if goes_on else (before,)


def _is_inside(tree: Tree, token: int, after: Span) -> bool:
    """Whether the phrase interrupts its clause: the word it hangs on, or that word's head, comes after it."""
    return any(tree.tokens[a].span.start >= after.start for a in tree.ancestors(token))
