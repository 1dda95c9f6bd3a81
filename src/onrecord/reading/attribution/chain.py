"""The chain of authority: through whom words reached the page.

"…, Zelensky said, as cited by The Telegraph" and "the FSB said …, according to Reuters" are one attribution each,
relayed; the relaying clause is no statement of its own.
"""

import re
from dataclasses import replace

from onrecord.reading.attribution.draft import Draft, noun_phrase, trim
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
_RELAYING_LEMMAS = frozenset({"report", "say", "write", "cite", "quote", "according", "add"})
_OUTLETS = frozenset(
    {"affiliate", "agency", "broadcaster", "channel", "daily", "magazine", "network", "newspaper", "paper", "station",
     "tabloid", "weekly", "website"}
)  # fmt: skip
"""Words for what prints or broadcasts."""
_MOST_OF_IT = 0.85
"""Share of the outer content that the inner attribution must make up to be all that the outer one passes on."""
_DETERMINERS = ("the ", "a ", "an ")


def chained(article: Article, tree: Tree, drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts with their relays, without those that only relay another one of the same sentence."""
    outlets = _names(lexicon)
    relays: dict[int, list[Relay]] = {n: [] for n in range(len(drafts))}
    absorbed: set[int] = set()
    for group in _by_sentence(tree, drafts):
        for n in group:
            inner = [m for m in group if m != n and _is_relayed(drafts[m], drafts[n])]
            name = _relayer(article.text, drafts[n], outlets)
            if inner and name is not None:
                for m in inner:
                    relays[m].append(name)
                absorbed.add(n)
    for n, draft in enumerate(drafts):
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


def _names(lexicon: Lexicon) -> dict[str, str]:
    """Every form of every outlet, lower case without "the", to its name."""
    forms = {form.lower(): o.name for o in lexicon.outlets for form in (o.name, *o.aliases)}
    return {_bare(form): name for form, name in forms.items()}


def _bare(name: str) -> str:
    lowered = name.lower().strip()
    for word in _DETERMINERS:
        lowered = lowered.removeprefix(word)
    return lowered


def _relayer(text: str, draft: Draft, outlets: dict[str, str]) -> Relay | None:
    """The outlet that a draft's source names, None where the source is no outlet or the cue does not relay."""
    if draft.entry.lemma not in _RELAYING_LEMMAS or len(draft.source) != 1:
        return None
    words = draft.source[0].of(text)
    return Relay(words, draft.source[0]) if _bare(words).split("'s ")[0].split("’s ")[0] in outlets else None


def _is_relayed(inner: Draft, outer: Draft) -> bool:
    """Whether `outer` only passes on what `inner`, in the same sentence, says.

    It stands behind ("the FSB said …, according to Reuters"), or its whole content is the inner attribution
    ("according to the Herald, Burrows said …", "Reuters reported that the ministry said …").
    """
    shared = any(c.overlaps(s) for c in outer.content for s in (*inner.cue, *inner.content))
    if not (inner.cue and outer.cue and shared):
        return False
    if inner.cue[0].end <= outer.cue[0].start:
        return hull(outer.content).start < outer.cue[0].start
    words = sum(len(c) for c in (*inner.source, *inner.cue, *inner.content))
    return bool(inner.source) and words >= _MOST_OF_IT * sum(len(c) for c in outer.content)


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
        if name is not None:
            found.append(Relay(name.of(article.text), name))
    return found


def _quoting(text: str, tree: Tree, draft: Draft) -> list[Relay]:
    """Whoever quotes in "Reuters quoted Djamal as saying"."""
    found = None if draft.verb is None else quoted_by_another(tree, draft.verb)
    if found is None or found[1] is None:
        return []
    span = noun_phrase(tree, found[1])
    return [Relay(span.of(text), span)]


def _name_at(tree: Tree, token: int) -> Span | None:
    """The capitalised name that starts at `token`, with its article."""
    last = token
    first_word = token + 1 if tree.tokens[token].text.lower() == "the" else token
    while last + 1 < len(tree.tokens) and (
        tree.tokens[last + 1].text[:1].isupper() or tree.tokens[last + 1].pos == "PROPN"
    ):
        last += 1
    return tree.span(token, last) if last >= first_word and tree.tokens[last].text[:1].isupper() else None


def _told(text: str, tree: Tree, draft: Draft, outlets: dict[str, str]) -> list[Relay]:
    """The outlet that the words were said to ("told CNN", "told WDIV, a Detroit station"): it relays them."""
    known = [Relay(a.of(text), a) for a in draft.addressee if _bare(a.of(text)) in outlets]
    described = (name for a in draft.addressee if (name := _outlet_in(tree, a)) is not None)
    return known or [Relay(name.of(text), name) for name in described]


def _outlet_in(tree: Tree, words: Span) -> Span | None:
    """The name beside a word for an outlet: "CNN affiliate WDIV-TV", "Dawn, a newspaper"; None without either."""
    inside = tree.within(words)
    said = next((i for i in inside if tree.tokens[i].text.lower() in _OUTLETS), None)
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
        content = tuple(
            trim(text, Span(c.start, clause.start)) if c.start < clause.start and clause.end == c.end else c
            for c in content
        )
    return replace(draft, content=tuple(_before_citing(text, part) for part in content))


def _before_citing(text: str, part: Span) -> Span:
    """The content up to ", as cited by X" where that is how it ends: citing is the page's, not the speaker's."""
    cited = None if part.of(text).rstrip().endswith(('"', "”")) else _CITED_LAST.search(text, part.start, part.end)
    return part if cited is None else trim(text, Span(part.start, cited.start()))
