"""A source that nobody's name stands for: its own words, and which of several they tell apart."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from onrecord.reading.speakers.people.cast import Cast, described, head_of, role_at
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import ARTICLES, NAMING, WRITINGS
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Span
from onrecord.text.tokens import Token

_RELATIVES = frozenset({"who", "which", "that", "whom"})
NOT_THEIRS = frozenset({"conj", "cc", "punct"})
NOT_BEFORE_WHO = NOT_THEIRS | {"relcl", "appos"}
_ADDING = frozenset({"relcl", "acl", "advcl", "appos", "prep"})
"""What may follow a description behind a comma or dash without narrowing it."""
_PARTING = frozenset({",", "_", "--", "—", "–"})
"""What parts it from the description."""
_PAIRS = (("(", ")"), ('"', '"'), ("``", "''"), ("“", "”"), ("‘", "’"))
_FOCUS = frozenset({"even", "only"})
"""Words before a description that say nothing of whom it describes."""
_DAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
_NAMED_AMONG = frozenset(
    {("such", "as"), (",", "among"), *((mark, "including") for mark in (",", "-", "--", "–", "—"))}
)
"""What leads to some that belong to the source: they do not say who all of it is."""
_PARTS = frozenset({"one", "two", "three", "some", "many", "most", "several", "all", "both", "half", "each"})
"""What opens an aside that tells how many of them, or of which others they are: ", all from Skerry"."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """The speaker of an attribution: name or description, where it stands, and the rule; None when unknown."""

    name: str | None
    span: Span | None
    because: str


def is_name(cast: Cast, head: int) -> bool:
    """Whether token `head` is the head of a name."""
    return head in cast.heads and cast.heads[head].kind is MentionKind.NAME


def is_narrowed(cast: Cast, head: int) -> bool:
    """Whether a clause says which one is meant ("the man who killed …"): it does not point back."""
    clauses = [c for c in cast.tree.children[head] if cast.tree.tokens[c].dep == "relcl"]
    return any(cast.tree.tokens[min(cast.tree.subtree(c)) - 1].text != "," for c in clauses)


def plain_role(cast: Cast, head: int, speakers: AbstractSet[int]) -> Role | None:
    """The role by which the speaker at token `head` is described, with "the" before and nothing behind it."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[head].span)
    bare = tokens[run[0]].text.lower() == "the" and run[-1] == head and tokens[head].tag in {"NN", "NNP"}
    if head not in speakers or head in cast.quoted or not bare or is_narrowed(cast, head):
        return None
    return role_at(cast, head)


def is_of_something_new(cast: Cast, head: int) -> bool:
    """Whether it belongs to what was not told of before: "the mayor of a village" does not point back."""
    tokens = cast.tree.tokens
    of = [c for c in cast.tree.children[head] if tokens[c].dep == "prep" and tokens[c].text.lower() in {"of", "for"}]
    nouns = (p for c in of for p in cast.tree.children[c] if tokens[p].dep == "pobj")
    return any(tokens[d].text.lower() in {"a", "an"} for p in nouns for d in cast.tree.children[p])


def told_apart(cast: Cast, head: int, run: list[int]) -> Speaker | None:
    """Which "one" or "those" it is, where the phrase says so: "one of the occupants", "those in attendance"."""
    tokens = cast.tree.tokens
    named = [i for i in run if i > head and tokens[i].dep == "appos" and i in cast.meant and is_name(cast, i)]
    telling = [c for c in cast.tree.children[head] if c > head and tokens[c].dep in {"prep", "acl", "relcl"}]
    if named or not telling or any(tokens[i].tag == "PRP" for i in cast.tree.subtree(telling[0])):
        return None
    phrase = [i for i in cast.tree.subtree(head, frozenset({"relcl", "appos", "punct", "conj", "cc"})) if i >= head]
    phrase = phrase if len(phrase) > len(run) else run
    return as_described(cast, phrase) if len(phrase) > 1 else None


def some_of(cast: Cast, run: list[int], head: int, *, apart: bool = False) -> Speaker | None:
    """Some of a people or party, as the article tells which: "many Russians", "Republicans in the state".

    `apart`: others stand beside them in the source.
    """
    tokens = cast.tree.tokens
    if cast.heads[head].type is not EntityType.GROUP or tokens[head].tag not in {"NNS", "NNPS"}:
        return None
    telling = {"amod", "nummod", "prep", "acl", "relcl", "quantmod", "nmod", "compound", "poss"}
    inside = cast.tree.within(cast.heads[head].span)
    below = [c for c in cast.tree.children[head] if c in run and c not in inside]
    told = [c for c in below if tokens[c].dep in telling or _is_quantifier(tokens[c])]
    own = [i for i in run if i in cast.tree.subtree(head, NOT_THEIRS)] if apart else run
    return as_described(cast, own) if told else None


def _is_quantifier(token: Token) -> bool:
    """Whether the word tells how many: "some", "most", "no"."""
    return token.dep == "det" and token.text.lower() not in ARTICLES


def _is_no_noun(cast: Cast, i: int) -> bool:
    """Whether a word neither names nor describes anybody; a capital inside a sentence outweighs the parser."""
    capital = cast.tree.tokens[i].text[:1].isupper() and cast.tree.sentences[cast.tree.sentence_of(i)].first != i
    return not capital and cast.tree.tokens[i].pos not in NAMING


def as_described(cast: Cast, run: list[int]) -> Speaker:
    """The words of the tokens `run` themselves, without what only names some that belong to them."""
    first, last = run[0], run[-1]
    if first == last and _is_no_noun(cast, first):
        return Speaker(None, None, "no name and no noun")
    tokens = cast.tree.tokens
    first += int(first < last and tokens[first].text.lower() in _FOCUS)
    first += int(_is_adjective(cast, first, last))
    last = _before_aside(cast, run, _before_bracket(cast, first, _before_day(cast, first, last)))
    last = _before_cut_clause(cast, first, last)
    while last > first and _is_left_hanging(cast, first, last):
        last -= 1
    among = next((i for i in range(first + 1, last) if _adds_some(cast, i)), None)
    if among is not None:
        last = among - 1 if tokens[among - 1].pos != "PUNCT" or among == first + 1 else among - 2
    if cast.tree.tokens[head_of(cast.tree, run)].lemma in WRITINGS:
        return _as_printed(cast, first, last)
    found = described(cast, first, last, plural=False, kind=EntityType.OTHER)
    return Speaker(_without_marks(_as_inside(cast, found.name, found.span)), found.span, "as described")


def _without_marks(name: str) -> str:
    """The words without a quotation mark that opens them and all that it quotes: "a “Senate aide”"."""
    quoted = name[:1] in {"“", '"'} and not any(mark in name[1:-1] for mark in '“”"')
    return name.strip('“”"') if quoted else name


def _as_inside(cast: Cast, name: str, span: Span) -> str:
    """The description as it is written inside a sentence: a headline's "Port authority" is "the port authority"."""
    at = cast.tree.at(span.start)
    opens = at is not None and cast.tree.sentences[cast.tree.sentence_of(at)].first == at
    small = name[:1].lower() + name[1:]
    return small if opens and small != name and f" {small}" in cast.article.text else name


def _adds_some(cast: Cast, i: int) -> bool:
    """Whether what starts at token `i` only adds who is among them, or what they are part of: ", one of six women"."""
    words = tuple(t.text.lower() for t in cast.tree.tokens[i : i + 2])
    part = words[:1] == (",",) and words[1] in _PARTS and cast.tree.tokens[i + 2].pos == "ADP"
    return words in _NAMED_AMONG or part


def _is_adjective(cast: Cast, first: int, last: int) -> bool:
    """Whether the words are an article and what only tells of the noun behind them: "a Chinese | promise"."""
    tokens = cast.tree.tokens
    opened = last == first + 1 and tokens[first].text.lower() in ARTICLES
    return opened and tokens[last].dep in {"amod", "nmod"} and tokens[last].head > last


def _before_day(cast: Cast, first: int, last: int) -> int:
    """Where a description ends before the day on which it was said: "a prison statement | Monday"."""
    tokens, at = cast.tree.tokens, last
    while at > first and tokens[at].entity in {"DATE", "TIME"} and tokens[at].dep in {"npadvmod", "nummod", "compound"}:
        at -= 1
    named = at < last and any(t.text in _DAYS for t in tokens[at + 1 : last + 1])
    return at if named and tokens[at].pos in {"NOUN", "PROPN"} else last


def _before_aside(cast: Cast, run: list[int], last: int) -> int:
    """Where a description ends before what only adds to it, behind a comma: "the union, | at odds with …"."""
    tokens, head = cast.tree.tokens, head_of(cast.tree, run)
    if any(tokens[c].dep == "conj" and c in run for c in cast.tree.children[head]):
        return last
    added = (c for c in cast.tree.children[head] if tokens[c].dep in _ADDING and head < c <= last)
    named = tokens[head].pos == "PROPN"
    starts = [cast.tree.subtree(c)[0] for c in added if tokens[c].dep != "appos" or named or _is_whole(cast, c)]
    inside = [i for i in run if head < i <= last and is_name(cast, i)]
    beside = (c for i in inside for c in cast.tree.children[i] if tokens[c].dep == "appos" and i < c <= last)
    starts += [cast.tree.subtree(c)[0] for c in beside if not is_name(cast, c) and _is_whole(cast, c)]
    names = [cast.tree.within(cast.heads[i].span) for i in inside]
    starts = [n for n in starts if not any(n in name[1:] for name in names)]  # "the University of Skerry, Yorkdale"
    return min((n - 2 for n in starts if n - 1 > head and tokens[n - 1].text in _PARTING and n <= last), default=last)


def _before_cut_clause(cast: Cast, first: int, last: int) -> int:
    """Where a description ends before a clause of which it has not the verb: "a spokesman, | who by custom"."""
    tokens = cast.tree.tokens
    opens = next((i for i in range(first + 1, last + 1) if tokens[i].tag in {"WP", "WDT"}), None)
    if (
        opens is None
        or tokens[opens - 1].text != ","
        or any(t.tag[:2] in {"VB", "MD"} for t in tokens[opens : last + 1])
    ):
        return last
    return opens - 2


def _is_whole(cast: Cast, c: int) -> bool:
    """Whether an apposition is one: it is a name or opens with an article; not "the foods, | tobacco and beer firm"."""
    first = cast.tree.tokens[cast.tree.subtree(c)[0]]
    return cast.tree.tokens[c].pos == "PROPN" or first.pos in {"DET", "NUM"} or first.tag == "PRP$"


def _before_bracket(cast: Cast, first: int, last: int) -> int:
    """Where a description ends before its acronym in brackets: "the Employers' Association | (UCEA)"."""
    words = [t.text for t in cast.tree.tokens[first : last + 1]]
    opening = len(words) - 1 - words[::-1].index("(") if "(" in words else 0
    inside = [w for w in words[opening + 1 :] if w != ")"]
    acronym = opening > 0 and len(inside) == 1 and (inside[0].isupper() or inside[0].startswith("@"))
    return first + opening - 1 if acronym or (opening > 0 and ")" not in words[opening:]) else last


def _is_left_hanging(cast: Cast, first: int, last: int) -> bool:
    """Whether a description does not end in the token: a comma, a preposition, but no closing mark."""
    token, before = cast.tree.tokens[last], [t.text for t in cast.tree.tokens[first:last]]
    closes = any(token.text in closing and before.count(opening) == 1 for opening, closing in _PAIRS)
    return (token.pos in {"PUNCT", "ADP", "CCONJ"} and not closes) or token.text in _RELATIVES


def _as_printed(cast: Cast, first: int, last: int) -> Speaker:
    """A document with its article: "an earlier article of March 4" is one of several, "the report" a certain one."""
    span = cast.tree.span(first, last)
    words = " ".join(cast.article.words(span).split())
    opened = cast.tree.tokens[first].text.lower() in ARTICLES
    return Speaker(words[0].lower() + words[1:] if opened else words, span, "document as described")
