"""The chain of authority: through whom words reached the page.

"…, Zelensky said, as cited by The Telegraph" and "the FSB said …, according to Reuters" are one attribution each,
relayed; the relaying clause is no statement of its own.
"""

import re
from dataclasses import replace

from onrecord.reading.attribution.accordance import ACCORDANCE
from onrecord.reading.attribution.draft import Draft, noun_phrase, stands_in, trim
from onrecord.reading.attribution.relays import (
    OUTLETS,
    Outlets,
    as_relay,
    described_at,
    on_their_word,
    outlets_in,
    relayer,
)
from onrecord.reading.attribution.sources import quoted_by_another
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Relay
from onrecord.text.article import Article
from onrecord.text.span import Span, hull

_AS_CITED = re.compile(
    r"\bas (?:cited|quoted|reported|carried|relayed) (?:by|in) "
    r"|\b(?:was|were|been) (?:quoted|cited) (?:as saying )?by "
    r"|\b(?:quoted|cited) by "
)
_CITED_LAST = re.compile(r",? as (?:cited|quoted|reported|carried|relayed) (?:by|in) [^,;.]{1,60}\Z")
_MUCH_OF_IT = 0.6
"""Share of what stands before a relaying clause that the inner attribution must make up, circumstances apart."""
_SAID = frozenset(
    {"source-cue-content", "content-cue-source", "quote-cue-source", "source-cue-quote", "source-cue-object"}
    | ACCORDANCE
)
_MOST_OF_IT = 0.85
"""Share of the outer content that the inner attribution must make up to be all that the outer one passes on."""


def chained(article: Article, tree: Tree, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts with their relays, without those that only relay another one of the same sentence."""
    outlets = outlets_in(article.text, tree, lexicon)
    drafts = [on_their_word(article.text, tree, draft, outlets, lexicon) for draft in drafts]
    relays: dict[int, list[Relay]] = {n: [] for n in range(len(drafts))}
    absorbed: set[int] = set()
    for group in _by_sentence(tree, drafts):
        for n in group:
            inner = [m for m in group if m != n and _is_relayed(tree, drafts[m], drafts[n])]
            name = relayer(article.text, tree, drafts[n], outlets)
            if inner and name is not None:
                for m in inner:
                    relays[m].append(name)
                absorbed.add(n)
    for n, draft in enumerate(drafts):
        relays[n].extend(draft.via)
        relays[n].extend(_cited_by(article, tree, draft))
        relays[n].extend(_told(article.text, tree, draft, outlets))
        relays[n].extend(_quoting(article.text, tree, draft))
    relaying = [hull((*drafts[n].cue, *drafts[n].source)) for n in sorted(absorbed)]
    return [
        replace(_narrowed(article.text, d, relaying), via=tuple(dict.fromkeys(relays[n])))
        for n, d in enumerate(drafts)
        if n not in absorbed
    ]


def _by_sentence(tree: Tree, drafts: list[Draft]) -> list[list[int]]:
    """Indexes of the drafts with a verb, grouped by the sentence of the verb."""
    groups: dict[int, list[int]] = {}
    for n, draft in enumerate(drafts):
        if draft.verb is not None:
            groups.setdefault(tree.sentence_of(draft.verb), []).append(n)
    return list(groups.values())


def _is_relayed(tree: Tree, inner: Draft, outer: Draft) -> bool:
    """Whether `outer` only passes on what `inner`, in the same sentence, says.

    It stands behind ("the FSB said …, according to Reuters"), or its whole content is the inner attribution
    ("according to the Herald, Burrows said …", "Reuters reported that the ministry said …").
    """
    shared = any(c.overlaps(s) for c in outer.content for s in (*inner.cue, *inner.content))
    if not (inner.cue and outer.cue and shared):
        return False
    if inner.cue[0].end <= outer.cue[0].start:
        return hull(outer.content).start < outer.cue[0].start and _is_all(tree, inner, outer)
    words = sum(len(c) for c in (*inner.source, *inner.cue, *inner.content))
    return bool(inner.source) and words >= _MOST_OF_IT * sum(len(c) for c in outer.content)


def _is_all(tree: Tree, inner: Draft, outer: Draft) -> bool:
    """Whether what stands before a relaying clause is, most of it, what one says: not "he came and praised …"."""
    if stands_in(outer.content, inner.content):
        return True  # "He frowned and said, “No comment,” the Herald reported."
    said = inner.verb is not None and tree.tokens[inner.verb].dep != "conj" and inner.rule in _SAID
    first = hull(outer.content).start
    before = Span(first, max(first, min(part.start for part in (*outer.source, *outer.cue))))
    told = hull((*inner.source, *inner.cue, *inner.content))
    shared = max(0, min(told.end, before.end) - max(told.start, before.start))
    return said and bool(inner.source) and shared >= _MUCH_OF_IT * len(before)


def _cited_by(article: Article, tree: Tree, draft: Draft) -> list[Relay]:
    """Relays from "as cited by X" in the sentence of the cue, outside the content."""
    if draft.verb is None:
        return []
    sentence = tree.sentences[tree.sentence_of(draft.verb)].span
    found = []
    for match in _AS_CITED.finditer(article.text, sentence.start, sentence.end):
        token = tree.at(match.end())
        if token is None or any(c.covers(tree.tokens[token].span) for c in draft.content if c.end < match.end()):
            continue
        name = _name_at(tree, token)
        described = described_at(article.text, tree, token) if name is None else Relay(name.of(article.text), name)
        found += [] if described is None else [described]
    return found


def _quoting(text: str, tree: Tree, draft: Draft) -> list[Relay]:
    """Whoever quotes in "Reuters quoted Djamal as saying"."""
    found = None if draft.verb is None else quoted_by_another(tree, draft.verb)
    if found is None or found[1] is None:
        return []
    span = noun_phrase(tree, found[1])
    return [as_relay(text, tree, found[1], span)]


def _name_at(tree: Tree, token: int) -> Span | None:
    """The capitalised name that starts at `token`, with its article."""
    last = token
    first_word = token + 1 if tree.tokens[token].text.lower() == "the" else token
    while last + 1 < len(tree.tokens) and (
        tree.tokens[last + 1].text[:1].isupper() or tree.tokens[last + 1].pos == "PROPN"
    ):
        last += 1
    return tree.span(token, last) if last >= first_word and tree.tokens[last].text[:1].isupper() else None


def _told(text: str, tree: Tree, draft: Draft, outlets: Outlets) -> list[Relay]:
    """The outlet that the words were said to ("told CNN", "told WDIV, a Detroit station"): it relays them."""
    known = [Relay(a.of(text), a) for a in draft.addressee if outlets.holds(a.of(text))]
    described = (name for a in draft.addressee if (name := _outlet_in(tree, a)) is not None)
    return known or [Relay(name.of(text), name) for name in described]


def _outlet_in(tree: Tree, words: Span) -> Span | None:
    """The name beside a word for an outlet: "CNN affiliate WDIV-TV", "Dawn, a newspaper"; None without either."""
    inside = tree.within(words)
    said = next((i for i in inside if tree.tokens[i].text in OUTLETS), None)
    names = [] if said is None else [i for i in inside if tree.tokens[i].pos == "PROPN"]
    if said is None or not names or any(tree.tokens[i].entity == "PERSON" for i in names):
        return None
    behind = said + 1 if said + 1 in names else None
    first = last = behind if behind is not None else names[0]
    if behind is None and (tree.tokens[said].dep != "appos" or first > said):
        return None
    while last + 1 in inside and (last + 1 in names or tree.tokens[last + 1].text == "-"):
        last += 1
    return tree.span(first, last)


def _narrowed(text: str, draft: Draft, relaying: list[Span]) -> Draft:
    """The draft without the relaying clause (", according to Reuters") at the end of its content."""
    content = draft.content
    for clause in relaying:
        behind = [c for c in content if c.start >= clause.start and c.overlaps(clause)]
        content = tuple(c for c in content if c not in behind) or content
        content = tuple(
            trim(text, Span(c.start, clause.start)) if c.start < clause.start and clause.end == c.end else c
            for c in content
        )
    return replace(draft, content=tuple(_before_citing(text, part) for part in content))


def _before_citing(text: str, part: Span) -> Span:
    """The content up to ", as cited by X" where that is how it ends: citing is the page's, not the speaker's."""
    cited = None if part.of(text).rstrip().endswith(('"', "”")) else _CITED_LAST.search(text, part.start, part.end)
    return part if cited is None else trim(text, Span(part.start, cited.start()))
