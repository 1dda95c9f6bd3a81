"""Sources brought by a preposition: "according to X", "in the words of X", "in X’s words"."""

import re

from onrecord.reading.attribution.draft import Draft, fit_quotes, noun_phrase, trim
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span, Spans

ACCORDANCE = frozenset({"according-to", "per"})
"""The rules of this room."""
_ACCORDING = Cue("according", "said", Kind.STATEMENT)
_RATES = frozenset({"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"})
_OF_ITS_OWN = re.compile(r"(?:;|, (?:and|but|while|whereas))\s+\Z")
_SHORTEST = 8
"""Code points below which a remainder is no content but debris."""


def accordance_drafts(article: Article, tree: Tree, quotes: tuple[Quote, ...]) -> list[Draft]:
    """One draft for each "according to" or "per": its content is the sentence, or the clause, that it is set into."""
    drafts = []
    for i, token in enumerate(tree.tokens[:-1]):
        if any(q.span.covers(token.span) for q in quotes):
            continue
        worded = _in_words(article.text, tree, i, quotes)
        drafts += [] if worded is None else [worded]
        found = _opened(tree, i)
        if found is None:
            continue
        cue, head = found
        rule = "per" if token.text.lower() == "per" else "according-to"
        source = noun_phrase(tree, head)
        content = _around(article.text, tree, i, Span(cue.start, source.end), quotes)
        if content:
            drafts.append(Draft((source,), (cue,), content, _ACCORDING, rule, i))
    return drafts


def _in_words(text: str, tree: Tree, at: int, quotes: tuple[Quote, ...]) -> Draft | None:
    """Of a quotation, with what leads up to it, where "in the words of X" or "in X’s words" says whose it is."""
    words = tree.child(at, "pobj") if tree.tokens[at].text.lower() == "in" else None
    if words is None or tree.tokens[words].text.lower() != "words":
        return None
    owner, of = tree.child(words, "poss"), next((c for c in tree.children[words] if tree.tokens[c].text == "of"), None)
    head = tree.child(of, "pobj") if of is not None else owner
    if head is None:
        return None
    source = _owner(tree, head) if of is None else noun_phrase(tree, head)
    if of is None:
        cue: Spans = (tree.tokens[at].span, tree.tokens[words].span)
    else:
        cue = (tree.span(at, of),)
    end = max(source.end, cue[-1].end)
    sentence = fit_quotes(tree.sentences[tree.sentence_of(at)].span, quotes)
    before = trim(text, Span(sentence.start, cue[0].start))
    after = trim(text, Span(end, max(end, sentence.end)))
    quoted = next((q.span for q in quotes if q.parent is None and q.span.start == after.start), None)
    if quoted is not None:
        if text[quoted.end : quoted.end + 1] in {".", "?", "!"}:  # where the parser missed the sentence's end
            after = Span(after.start, quoted.end)
        led_up = len(before) >= _SHORTEST and not _joins(text, sentence.start, cue[0].start)
        content = (before, after) if led_up else (after,)
    elif any(q.span.end in (before.end, before.end + 1) for q in quotes if q.parent is None):
        content = (before,)
    else:
        return None
    return Draft((source,), cue, content, _ACCORDING, "according-to", at)


def _owner(tree: Tree, head: int) -> Span:
    """An owner's words without its ’s."""
    run = [i for i in tree.subtree(head) if tree.tokens[i].tag != "POS"]
    return tree.span(run[0], run[-1])


def _opened(tree: Tree, at: int) -> tuple[Span, int] | None:
    """The cue that starts at the token and the head of its source: "according to", or "per" of what can tell."""
    word = tree.tokens[at].text
    if word.lower() == "according" and tree.tokens[at + 1].text.lower() == "to":
        head = tree.child(at + 1, "pobj", "pcomp") or tree.child(at, "pobj")
        return None if head is None else (tree.span(at, at + 1), head)
    head = tree.child(at, "pobj") if word.lower() == "per" else None
    if head is None or not _tells(tree, at, head):
        return None
    return tree.span(at, at), head


def _tells(tree: Tree, per: int, head: int) -> bool:
    """Whether "per" means "according to": set off, with a name or something definite behind ("per head" is a rate)."""
    named = tree.tokens[head].pos == "PROPN" or any(
        tree.tokens[c].dep in {"det", "poss"} or tree.tokens[c].text.lower() == "current" for c in tree.children[head]
    )
    opens = per == tree.sentences[tree.sentence_of(per)].first
    behind = tree.tokens[min(tree.subtree(head)[-1] + 1, len(tree.tokens) - 1)].text
    apart = behind == "," if opens else tree.tokens[per - 1].text == "," and behind in {".", ","}
    return named and apart and tree.tokens[head].entity not in _RATES


def _around(text: str, tree: Tree, token: int, phrase: Span, quotes: tuple[Quote, ...]) -> Spans:
    """The sentence without the phrase: what stands before it, or else what follows it."""
    sentence = fit_quotes(tree.sentences[tree.sentence_of(token)].span, quotes)
    before = trim(text, Span(sentence.start, phrase.start))
    tail = text[phrase.end : sentence.end]
    after = trim(text, Span(phrase.end, max(phrase.end, sentence.end)))
    if len(before) < _SHORTEST:
        return (after,) if len(after) >= _SHORTEST else ()
    if _joins(text, sentence.start, phrase.start) and len(after) >= _SHORTEST and tail.lstrip().startswith(","):
        return (after,)
    goes_on = tail.lstrip().startswith(",") and len(after) >= _SHORTEST and _is_inside(tree, token, after)
    return (before, after) if goes_on else (before,)


def _joins(text: str, start: int, end: int) -> bool:
    """Whether the phrase opens a clause of its own: behind a semicolon, or "and" and the like behind a comma."""
    return _OF_ITS_OWN.search(text, start, end) is not None


def _is_inside(tree: Tree, token: int, after: Span) -> bool:
    """Whether the phrase interrupts its clause: the word it hangs on, or that word's head, comes after it."""
    return any(tree.tokens[a].span.start >= after.start for a in tree.ancestors(token))
