"""Who passes words on to the page: outlets of the list, and whatever the article calls an agency, a paper or a station.

What such a one says on somebody's word ("Reuters reported, citing two officials, that …") is that somebody's.
"""

from dataclasses import dataclass, replace

from onrecord.reading.attribution.draft import Draft, noun_phrase, trim
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Relay
from onrecord.text.span import Span, Spans

OUTLETS = frozenset(
    {"affiliate", "agency", "broadcaster", "channel", "daily", "magazine", "network", "newspaper", "paper", "station",
     "tabloid", "weekly", "website"}
)  # fmt: skip
"""Words for what prints or broadcasts."""
_ALONE = frozenset({"broadcaster", "daily", "magazine", "newspaper", "tabloid", "weekly"})
"""Those of them that are for nothing else; a network or a station may be of other things."""
_AIRED = frozenset({"media", "newswire", "radio", "television", "tv"})
_NEWS = _AIRED | {"news", "press", "broadcast"}
"""What stands before the others where they are of the news: "news agency", "TV station"."""
_REPORTS = frozenset({"article", "dispatch", "report", "story"})
_RELAYING = frozenset({"report", "say", "write", "cite", "quote", "according", "add"})
_DETERMINERS = ("the ", "a ", "an ")
_CITING = frozenset({"cite", "quote"})
_BODIES = frozenset(
    {"agency", "army", "authority", "court", "department", "government", "military", "ministry", "office", "police"}
)
_SOMEBODY = frozenset({"people", "person", "source", "insider", "witness", "relative", "resident", "aide", "medic"})
_DESCRIBED = 7
"""Tokens in which a description of an outlet comes to its noun."""
_LEAST = 8
"""Code points below which what is left of a content is debris."""


@dataclass(frozen=True, slots=True)
class Outlets:
    """The names by which outlets go in one article, lower case without "the"."""

    known: frozenset[str]

    def holds(self, words: str) -> bool:
        """Whether the words name an outlet."""
        return bare(words) in self.known


def bare(name: str) -> str:
    """The name in lower case without its article."""
    lowered = name.lower().strip()
    for word in _DETERMINERS:
        lowered = lowered.removeprefix(word)
    return lowered


def outlets_in(text: str, tree: Tree, lexicon: Lexicon) -> Outlets:
    """The outlets of the list, and what the article calls one: "the semi-official ISNA news agency"."""
    listed = {bare(form) for o in lexicon.outlets for form in (o.name, *o.aliases)}
    called = (_name_beside(tree, i) for i in range(len(tree.tokens)) if _is_outlet(tree, i))
    return Outlets(frozenset(listed | {bare(span.of(text)) for span in called if span is not None}))


def relayer(text: str, tree: Tree, draft: Draft, outlets: Outlets) -> Relay | None:
    """The outlet that a draft's source names or describes, None where it is none or the cue does not relay."""
    if draft.entry.lemma not in _RELAYING or len(draft.source) != 1:
        return None
    words = draft.source[0].of(text)
    if outlets.holds(bare(words).split("'s ")[0].split("’s ")[0]):
        return Relay(words, draft.source[0])
    head = _outlet_meant(tree, _head(tree, draft.source[0]), outlets)
    return None if head is None else as_relay(text, tree, head, draft.source[0])


def as_relay(text: str, tree: Tree, head: int, words: Span) -> Relay:
    """The relay that `words` describe by token `head`, by its name where they have one: "state news agency SANA"."""
    name = _name_beside(tree, head) if _is_outlet(tree, head) else None
    if name is not None:
        return Relay(name.of(text), name)
    described = words.of(text)
    # "The newspaper" is one that was named, "state television" is as much of a name as there is.
    certain = len(tree.within(words)) == len(("the", "newspaper")) and described.lower().startswith("the ")
    return Relay(bare(described) if _is_outlet(tree, head) and not certain else described, words)


def described_at(text: str, tree: Tree, first: int) -> Relay | None:
    """The outlet that the words from token `first` on describe: "the official IRNA news agency"."""
    run = range(first, min(first + _DESCRIBED, len(tree.tokens)))
    head = next((i for i in run if _is_outlet(tree, i)), None)
    plain = head is not None and all(tree.tokens[i].pos not in {"VERB", "AUX", "PUNCT"} for i in range(first, head))
    return as_relay(text, tree, head, tree.span(first, head)) if head is not None and plain else None


def _head(tree: Tree, words: Span) -> int:
    """The token that the others of a phrase hang on."""
    run = list(tree.within(words))
    return next((i for i in run if tree.tokens[i].head not in run or tree.tokens[i].head == i), run[0])


def _outlet_meant(tree: Tree, head: int, outlets: Outlets) -> int | None:
    """The word for an outlet in a source: its head, what its name is beside, or whose report it is."""
    tokens = tree.tokens
    if tokens[head].lemma in _REPORTS:
        by = (c for c in tree.children[head] if tokens[c].text in {"by", "in", "from", "on"})
        of = next((p for c in by for p in tree.children[c] if tokens[p].dep == "pobj"), None)
        return None if of is None else of if outlets.holds(tokens[of].text) else _outlet_meant(tree, of, outlets)
    if _is_outlet(tree, head):
        return head
    beside = (c for c in tree.children[head] if tokens[c].dep in {"compound", "nmod", "appos"} and _is_outlet(tree, c))
    return next(beside, None) if tokens[head].pos == "PROPN" and tokens[head].entity != "PERSON" else None


def _is_outlet(tree: Tree, i: int) -> bool:
    """Whether token `i` is a word for an outlet: "newspaper", "news agency", "state television"."""
    word = tree.tokens[i].text.lower()
    before = [t.text.lower() for t in tree.tokens[max(0, i - 2) : i]]
    if word in _AIRED:
        told = before[-1:] and tree.tokens[i - 1].dep in {"amod", "compound", "nmod"}
        return bool(told) and before[-1] not in {"social", "the"} and tree.tokens[i].dep not in {"compound", "nmod"}
    if tree.tokens[i].text != word and word in {"daily", "weekly"}:
        return False  # of the name: "The Daily Lantern"
    return word in _ALONE or (word in OUTLETS and not _NEWS.isdisjoint(before[-1:]))


def _name_beside(tree: Tree, i: int) -> Span | None:
    """The name before or behind the word for an outlet at token `i`: "ISNA news agency", "the daily Al-Watan"."""
    tokens, first = tree.tokens, i
    while first > 0 and tokens[first - 1].text.lower() in _NEWS | {"state", "official"}:
        first -= 1
    last = first - 1
    while first > 0 and _is_of_name(tree, first - 1):
        first -= 1
    if first <= last and tokens[first].text != "-":
        return tree.span(first, last)
    last = i
    while last + 1 < len(tokens) and _is_of_name(tree, last + 1):
        last += 1
    named = last > i and (tokens[i + 1].entity != "PERSON" or tokens[i + 1].text.isupper())
    behind = named and tokens[i + 1].text != "-"
    return tree.span(i + 1, last) if behind else None


def _is_of_name(tree: Tree, i: int) -> bool:
    token = tree.tokens[i]
    return token.text == "-" or (token.pos == "PROPN" and token.text[:1].isupper() and token.entity != "DATE")


def on_their_word(text: str, tree: Tree, draft: Draft, outlets: Outlets, lexicon: Lexicon) -> Draft:
    """The draft with whom its outlet cites as its source, and the outlet as relay; as it was where it cites nobody."""
    by = relayer(text, tree, draft, outlets) or _reporting(text, tree, draft)
    citing = None if by is None or draft.verb is None else _citing(tree, draft.verb)
    cited = None if citing is None else tree.child(citing, "dobj")
    if by is None or citing is None or cited is None or not _is_somebody(tree, cited, lexicon):
        return draft
    clause = Span(tree.tokens[citing].span.start, _end(tree, cited))
    content = _without(text, draft.content, clause)
    cue = (tree.tokens[citing].span,)
    return replace(draft, source=(noun_phrase(tree, cited),), cue=cue, content=content, via=(by,)) if content else draft


def _reporting(text: str, tree: Tree, draft: Draft) -> Relay | None:
    """Who reports, by a name that is no person's: with somebody cited it is an outlet, known or not."""
    if draft.entry.lemma != "report" or len(draft.source) != 1:
        return None
    head = tree.tokens[_head(tree, draft.source[0])]
    titled = draft.source[0].of(text).startswith(("The ", "the "))
    named = head.pos == "PROPN" and (titled or head.entity != "PERSON") and head.lemma.lower() not in _BODIES
    return Relay(draft.source[0].of(text), draft.source[0]) if named else None


def _citing(tree: Tree, verb: int) -> int | None:
    """The participle by which the subject of the verb tells whose word it has: "…, citing an official, …"."""
    tokens, sentence = tree.tokens, tree.sentences[tree.sentence_of(verb)]
    for i in range(sentence.first, sentence.last):
        led = i == sentence.first or tokens[i - 1].text == ","
        if tokens[i].tag == "VBG" and tokens[i].lemma in _CITING and led:
            near = tokens[i].head == verb or verb in tree.ancestors(i) or tokens[tokens[i].head].head == verb
            speaks = any(tokens[c].text.lower() == "as" for c in tree.children[i])  # "quoting him as saying …"
            return i if near and not speaks else None
    return None


def _end(tree: Tree, cited: int) -> int:
    """Where the words for who is cited end, before the clause of what is reported: "an aide, | that the port …"."""
    told = (c for c in tree.children[cited] if tree.child(c, "mark") is not None)
    reported = {i for c in told for i in tree.subtree(c)}
    return max(tree.tokens[i].span.end for i in tree.subtree(cited) if i not in reported and tree.tokens[i].text != ",")


def _is_somebody(tree: Tree, i: int, lexicon: Lexicon) -> bool:
    """Whether people or a body are cited, and not what is written."""
    token = tree.tokens[i]
    named = token.pos == "PROPN" and token.entity in {"PERSON", "ORG", "NORP"}
    known = lexicon.offices | lexicon.groups | _SOMEBODY | _BODIES
    return named or token.lemma.lower() in known


def _without(text: str, content: Spans, clause: Span) -> Spans:
    """What is left of the content beside the clause."""
    kept: list[Span] = []
    for part in content:
        beside = ((part.start, min(part.end, clause.start)), (max(part.start, clause.end), part.end))
        kept += [trim(text, Span(start, end)) for start, end in beside if start < end]
    return tuple(one for one in kept if len(one) >= _LEAST)
