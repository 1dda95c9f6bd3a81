"""Contents made whole: words that the sense hangs on and that a finder left outside of what was said.

"Expressed concerns | that …" without its noun is a declaration, "closed on Thursday, three days | after she had
promised …" without its clause a closing of three days. Nothing is added but the article's next words.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.reading.clauses import words
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Quote
from onrecord.text.article import Article
from onrecord.text.dateline import dateline_end
from onrecord.text.span import Span

_HELD = words(
    "accusation admission alarm allegation anger argument assertion assessment assumption assurance belief certainty "
    "charge claim complaint concern conclusion condition conviction confidence criticism demand denial disappointment "
    "doubt evidence expectation fact fear finding guarantee hint hope idea impression insistence notion objection "
    "opinion optimism pledge possibility prediction promise proposal regret report reservation rumor rumour scepticism "
    "skepticism speculation statement suggestion surprise suspicion theory threat view warning willingness word worry"
)
"""Nouns that a clause with "that" may explain: without the noun the clause would be declared."""
_PREPOSITIONS = words("about of on over against regarding concerning into upon")
_NO_CLAUSE = words("acl relcl advcl cc conj punct")
_COMMENT = re.compile(r"[a-z][^“”\":.]*: *(?=[“\"])")
"""Words before a colon and a quotation."""
_VERBAL = frozenset({"VERB", "AUX"})
_MOST = 60
"""Tokens by which a content grows at most."""


def whole_contents(
    article: Article, tree: Tree, quotes: Sequence[Quote], attributions: tuple[Attribution, ...]
) -> tuple[Attribution, ...]:
    """The attributions with the words that belong to their contents, and without what is not said."""
    return tuple(_whole(article, tree, quotes, one) for one in attributions)


def _whole(article: Article, tree: Tree, quotes: Sequence[Quote], one: Attribution) -> Attribution:
    if not one.content:
        return one
    one = _without_dateline(article, one)
    first, last = one.content[0], one.content[-1]
    start = _from(article, tree, one, first)
    end = _to(tree, quotes, one, last)
    if (start, end) == (first.start, last.end):
        return one
    if len(one.content) == 1:
        return replace(one, content=(Span(start, end),))
    return replace(one, content=(Span(start, first.end), *one.content[1:-1], Span(last.start, end)))


def _without_dateline(article: Article, one: Attribution) -> Attribution:
    """The attribution without the dateline that its content begins with."""
    opened = dateline_end(article.text, one.content[0].start)
    told = tuple(Span(max(s.start, opened), s.end) for s in one.content if s.end > opened)
    return replace(one, content=told) if told and told != one.content else one


def _from(article: Article, tree: Tree, one: Attribution, first: Span) -> int:
    """Where the content begins."""
    comment = _COMMENT.match(article.text, first.start, first.end)
    if comment and not any(tree.tokens[i].pos in _VERBAL for i in tree.within(Span(*comment.span()))):
        return comment.end()
    inside = tree.within(first)
    if not inside or inside[0] == 0:
        return first.start
    lost = _lost_noun(tree, one, inside[0]) or _lost_preposition(tree, one, inside)
    taken = (*one.cue, *one.source, *one.addressee)
    if lost is None or any(part.overlaps(tree.span(lost, inside[0] - 1)) for part in taken):
        return first.start
    return tree.tokens[lost].span.start


def _lost_noun(tree: Tree, one: Attribution, at: int) -> int | None:
    """The first token of the object that the clause from `at` on explains: "expressed concerns | that …"."""
    noun, word = tree.tokens[at - 1], tree.tokens[at].text.lower()
    cues = {i for span in one.cue for i in tree.within(span)}
    if word != "that" or noun.lemma not in _HELD or noun.head not in cues:
        return None
    return min(i for i in tree.subtree(at - 1, _NO_CLAUSE) if i < at)


def _lost_preposition(tree: Tree, one: Attribution, inside: range) -> int | None:
    """The preposition between cue and content that the content hangs on: "made an urgent call | on the US"."""
    at = inside[0]
    before = tree.tokens[at - 1]
    if before.text.lower() not in _PREPOSITIONS or before.pos not in {"ADP", "SCONJ"}:
        return None
    cues = {i for span in one.cue for i in tree.within(span)}
    hangs = any(tree.tokens[i].head == at - 1 for i in inside)
    return at - 1 if before.head in cues and hangs else None


def _to(tree: Tree, quotes: Sequence[Quote], one: Attribution, last: Span) -> int:
    """Where the content ends."""
    taken = (*one.cue, *one.source)
    for quote in quotes:
        if quote.closed and last.start <= quote.span.start < last.end < quote.span.end:
            rest = Span(last.end, quote.span.end)
            if not any(part.overlaps(rest) for part in taken):
                return quote.span.end
    inside = [i for i in tree.within(last) if tree.tokens[i].pos != "PUNCT"]
    end = _cut_phrase(tree, inside[-1], taken) if inside else None
    return last.end if end is None or end <= last.end else end


def _bars(tree: Tree, taken: Iterable[Span], first: int, last: int) -> bool:
    """Whether cue or source stand among the tokens from `first` to `last`."""
    return any(part.overlaps(tree.span(first, last)) for part in taken)


def _cut_phrase(tree: Tree, at: int, taken: Iterable[Span]) -> int | None:
    """Where the phrase ends in whose middle token `at` stands: "three days | after she had promised"."""
    top = tree.tokens[at].head
    if tree.tokens[at].text.lower() in _HALVES:
        behind = tree.subtree(at)[-1]
        return tree.tokens[behind].span.end if behind > at and not _bars(tree, taken, at, behind) else None
    barred = [i for span in taken for i in tree.within(span)]
    if top <= at or tree.tokens[at].dep not in _LEANS or any(at < i <= top for i in barred):
        return None
    while tree.tokens[top].dep in {"mark", "advmod"} and tree.tokens[top].head > top:
        top = tree.tokens[top].head
    stop = min((i for i in barred if i > at), default=len(tree.tokens))
    here = tree.sentence_of(at)
    tokens = [i for i in tree.subtree(top) if at < i < stop and tree.sentence_of(i) == here]
    while tokens and tree.tokens[tokens[-1]].pos in {"PUNCT", "ADP"}:
        tokens.pop()
    grows = bool(tokens) and tokens[-1] - at < _MOST and tokens[-1] >= top
    return tree.tokens[tokens[-1]].span.end if grows else None


_HALVES = words("due because owing thanks such prior instead according")
"""First halves of prepositions: "due | to a string of accidents"."""
_LEANS = words("aux auxpass npadvmod amod compound det nummod poss neg mark quantmod case")
"""Relations in which a word leans on one behind it, so that no content ends with it."""
