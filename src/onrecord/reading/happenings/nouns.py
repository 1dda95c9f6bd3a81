"""Events that a noun tells, with the date beside it: "Monday's crane collapse", "the vote on June 9"."""

from collections.abc import Iterable, Iterator

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.happenings.triggers import Kinds
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Happening, TimeExpression
from onrecord.text.article import Article, Role

_BEFORE = words("poss nmod compound amod nummod npadvmod")
_BEHIND = words("on in at during of")
_SAYS_MORE = words("compound amod poss prep nmod")
_MOST_TOKENS = 25
_OPEN = words("if unless whether no any every each")
_CUT = words("relcl acl appos punct cc conj")
"""What is left off: the line is what happened, not all that is told of it."""


def noun_events(
    article: Article, tree: Tree, times: Iterable[TimeExpression], kinds: Kinds
) -> Iterator[tuple[int, Happening]]:
    """Each event noun with a date of its own, with the index of its token."""
    printed = article.published.when.latest
    for time in times:
        noun = _noun(tree, time, kinds)
        if noun is None or tree.paragraphs[tree.paragraph_of(noun)].role is not Role.BODY:
            continue
        tokens = tree.subtree(noun, _CUT)
        first, last = tokens[0], tokens[-1]
        inside = set(tree.within(time.span))
        more = [c for c in tree.children[noun] if tree.tokens[c].dep in _SAYS_MORE and c not in inside]
        dated = [c for c in more if not inside & set(tree.subtree(c))]
        torn = last - first >= _MOST_TOKENS or len(tokens) != last - first + 1
        if torn or not dated or _any_one(tree, noun) or _open(tree, noun):
            continue
        span = tree.span(first, last)
        begins, ends = time.when.earliest, time.when.latest
        ahead = tense(tree, governor(tree, noun)) is Tense.FUTURE  # "will be discussed during his visit this week"
        since = ends if ahead else begins
        planned = printed is not None and since is not None and since > printed
        if span.covers(time.span):
            trigger = tree.tokens[noun].span
            yield noun, Happening(span, trigger, time.span, time.when, "event noun with a date", planned)


def _noun(tree: Tree, time: TimeExpression, kinds: Kinds) -> int | None:
    """The event noun that the time is beside."""
    inside = tree.within(time.span)
    if not inside:
        return None
    head = next((i for i in inside if tree.tokens[i].head not in inside), inside[0])
    token = tree.tokens[head]
    noun = token.head
    if token.dep == "pobj" and tree.tokens[noun].text.lower() in _BEHIND:
        noun = _above(tree, tree.tokens[noun].head, kinds)
    elif token.dep not in _BEFORE:
        return None
    return noun if tree.tokens[noun].pos == "NOUN" and noun in kinds else None


def _above(tree: Tree, noun: int, kinds: Kinds) -> int:
    """The event noun that `noun` belongs to, over prepositions: "the merger with Boeing on June 9"; else itself."""
    here = noun
    while here not in kinds and tree.tokens[here].dep in {"pobj", "prep"} and tree.tokens[here].head != here:
        here = tree.tokens[here].head
    return here if here in kinds else noun


def _any_one(tree: Tree, noun: int) -> bool:
    """Whether it is any event of its sort: "a Thursday news conference" is no line, "a vote in parliament" is."""
    children = [tree.tokens[c] for c in tree.children[noun]]
    return any(c.text.lower() in {"a", "an"} for c in children) and not any(
        c.dep == "prep" and c.text.lower() not in _BEHIND - {"of"} for c in children
    )


def _open(tree: Tree, noun: int) -> bool:
    """Whether it is only possible, or none: "no vote on Monday", "if the strike on Friday …"."""
    if any(
        tree.tokens[c].text.lower() in _OPEN or tree.tokens[c].dep in {"neg", "nummod"} for c in tree.children[noun]
    ):
        return True
    return any(
        (tree.tokens[c].dep == "mark" and tree.tokens[c].text.lower() in _OPEN) or tree.tokens[c].dep == "neg"
        for above in tree.ancestors(noun)
        for c in tree.children[above]
    )
