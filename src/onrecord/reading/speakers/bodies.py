"""Which organisation "the company", "the ministry" or "the newspaper" points back to."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.speakers.tables import (
    ANOTHER,
    ARTICLES,
    CALLED_SO,
    FELLOWSHIPS,
    FIRMS,
    NEWSPAPERS,
    NEWSY,
    OFFICIAL,
    OWN_NAME_BODIES,
    PRESS,
    SITES,
    THINGS,
)
from onrecord.reading.values import EntityType, MentionKind

_DOMINANT = 3
"""How many times as often as any other the organisation is named that "the company" means."""
_OFTEN = 3
"""How often, at least, the one is named that the whole article is about."""
_WINDOW = 3
"""Paragraphs back in which "the company" looks for its name."""


def body_meant(cast: Cast, head: int, words: str) -> tuple[Referent, str] | None:
    """The organisation that the description `words`, headed by token `head`, points back to, and the rule."""
    *before, noun = [w for w in words.lower().split() if w not in ARTICLES] or [""]
    before = [] if noun in PRESS | {"agency"} and set(before) <= NEWSY else before
    noun = "newspaper" if noun == "agency" and " news " in f" {words.lower()} " else noun
    if before:
        return _varied(cast, head, words, before, noun)
    named = {r.name: r for i, r in cast.meant.items() if i < head and _is_body(cast, i) and noun in _words(r)}
    if noun in OWN_NAME_BODIES and len(named) == 1:
        return next(iter(named.values())), "body named before"
    return _near(cast, head, noun)


def _varied(cast: Cast, head: int, words: str, before: list[str], noun: str) -> tuple[Referent, str] | None:
    """Whom a description of several words means: "the tech giant", "the Dutch chemical group", "the high court"."""
    if f"{before[-1]} {noun}" in CALLED_SO:
        full = CALLED_SO[f"{before[-1]} {noun}"]
        named = {r.name: r for i, r in cast.meant.items() if i < head and _is_body(cast, i) and full in r.name.lower()}
        return (next(iter(named.values())), "body named before") if len(named) == 1 else None
    if noun not in FIRMS | {"group"}:
        return None
    if _only_varies(words, before) or all(w.strip(",") in cast.places for w in before):
        return _near(cast, head, noun)  # "the tech giant", "the Menlo Park, Calif., company"
    only = None if any(w in ANOTHER for w in before) else _only_firm(cast, head)
    return None if only is None else (only, "the only organisation of the article")


def _near(cast: Cast, head: int, noun: str) -> tuple[Referent, str] | None:
    """Whom "the company", "the newspaper" or "the agency" means by what stands around it."""
    return next(_ways(cast, head, noun), None)


def _ways(cast: Cast, head: int, noun: str) -> Iterator[tuple[Referent, str]]:
    """What each rule finds, the surest first; little more where the last sentence is about an outlet.

    An outlet may have reported, or be reported on: only what is called by the very word is then meant by it.
    """
    firm, press = noun in FIRMS, noun in PRESS
    body = firm or noun in FELLOWSHIPS
    owner = _site_owner(cast, head) if body else None
    if owner is not None:
        yield owner, "the organisation named beside it"
    last = _last_spoken_of(cast, head) if body or press else None
    if last is not None and (press or not _is_outlet(cast, last)):
        yield last, "the organisation that the sentence before is about"
        return
    doubtful = last is not None
    tries = (
        (_only_outlet, press and not doubtful, "the only outlet named before"),
        (partial(_called, noun=noun), not firm, "the body that the article calls so"),
        (_told_of, body and not press and not doubtful, "the organisation named beside it"),
        (company_meant, firm and not doubtful, "the organisation that is spoken of"),
        (_only_firm, firm and not doubtful, "the only organisation of the article"),
    )
    for find, asked, because in tries:
        found = find(cast, head) if asked else None
        if found is not None:
            yield found, because


def _called(cast: Cast, head: int, noun: str) -> Referent | None:
    """The one body before that the article calls by the noun: "the news agency IRNA", "the Maariv newspaper"."""
    alike = PRESS if noun in PRESS else frozenset({noun})
    named = (i for i in cast.meant if i < head and _is_body(cast, i) and _is_called(cast, i, alike))
    found = {cast.meant[i].name: cast.meant[i] for i in named}
    if noun in PRESS:
        found |= {r.name: r for n in PRESS for i in cast.nominals.get(n, ()) if i < head for r in _masthead(cast, i)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_called(cast: Cast, i: int, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns stands right before or behind the name headed by token `i`, or in apposition to it."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    other = any(t.pos == "PROPN" for t in tokens[run[-1] + 2 : run[-1] + 3])  # "the Swahili newspaper Uhuru"
    beside = [
        run[0] - 1,
        *(() if other else (run[-1] + 1,)),
        *(c for c in cast.tree.children[i] if tokens[c].dep == "appos"),
    ]
    beside += [tokens[i].head] if tokens[i].dep == "appos" else []
    told = (tokens[n] for n in beside if 0 <= n < len(tokens))
    return any(t.pos == "NOUN" and t.text.islower() and t.lemma in nouns for t in told)


def _masthead(cast: Cast, i: int) -> Iterator[Referent]:
    """The name that no finder took for one inside of "the Maariv newspaper"."""
    before = [t for t in cast.tree.within(cast.heads[i].span) if t < i]
    words = [t for t in before if cast.tree.tokens[t].pos == "PROPN" and t not in cast.meant]
    behind = cast.tree.tokens[i + 1 : i + 2]
    if words and words == before[-len(words) :] and not any(t.pos == "PROPN" for t in behind):
        span = cast.tree.span(words[0], words[-1])
        yield Referent(cast.article.words(span), span, EntityType.ORG, "u")


def _only_firm(cast: Cast, head: int) -> Referent | None:
    """The one organisation of all the article that may be a company, named before; no other may be told of."""
    firms = {i: r for i, r in sorted(cast.meant.items()) if _is_firm(cast, i)}
    before = [r for i, r in firms.items() if i < head]
    if not before or len({_label(r) for r in firms.values()}) > 1 or _is_unnamed(cast, head, FIRMS):
        return None
    return max(before, key=lambda r: len(r.name))


def _is_unnamed(cast: Cast, head: int, nouns: Iterable[str]) -> bool:
    """Whether the article brings in a body without a name before token `head`: "a London firm"."""
    told = (i for noun in nouns for i in cast.nominals.get(noun, ()) if i < head)
    firsts = (cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in told)
    return any(first in {"a", "an", "another", "one"} for first in firsts)


def _site_owner(cast: Cast, head: int) -> Referent | None:
    """Whose website the sentence names before token `head`: "on the Airbus website, the company said"."""
    tokens, inside = cast.tree.tokens, _bodies_before(cast, head, 0)
    owners = (i for i in inside if tokens[i].dep in {"compound", "nmod", "poss"})
    sites = (cast.meant[i] for i in owners if tokens[tokens[i].head].lemma.lower() in SITES)
    return next(sites, None) if len({cast.meant[i].name for i in inside}) == 1 else None


def _told_of(cast: Cast, head: int) -> Referent | None:
    """Of whom it tells, where nobody else is in mind: "Airbus will close the plant, the company said"."""
    tokens, near = cast.tree.tokens, _bodies_before(cast, head, 2)
    subjects = (i for i in near if tokens[i].dep in {"nsubj", "nsubjpass"})
    told = (i for i in subjects if tokens[tokens[i].head].dep == "ccomp")
    ours = (cast.meant[i] for i in told if tokens[tokens[i].head].head == tokens[head].head)
    return next(ours, None) if len({cast.meant[i].name for i in near}) == 1 else None


def _bodies_before(cast: Cast, head: int, reach: int) -> list[int]:
    """Where organisations are named before token `head`, in its own sentence and as many before it as `reach`."""
    here = cast.tree.sentence_of(head)
    sentences = cast.tree.sentences[max(0, here - reach) : here + 1]
    return [i for s in sentences for i in range(s.first, min(s.last, head)) if i in cast.meant and _is_body(cast, i)]


def _only_outlet(cast: Cast, head: int) -> Referent | None:
    """The one outlet named before: one that is known, or that the article calls so ("the Maariv newspaper")."""
    named = (i for i in cast.meant if i < head and i not in cast.quoted and cast.heads[i].kind is MentionKind.NAME)
    outlets = {cast.meant[i].name: cast.meant[i] for i in named if _is_known_outlet(cast, i)}
    return next(iter(outlets.values())) if len(outlets) == 1 else None


def _is_known_outlet(cast: Cast, i: int) -> bool:
    if cast.meant[i].type is EntityType.PERSON:
        return False
    behind = cast.tree.tokens[i + 1 : i + 2]
    titled = any(w.strip(".,").lower() in NEWSPAPERS for w in re.split(r"[ -]", cast.meant[i].name))
    return titled or _is_outlet(cast, cast.meant[i]) or any(t.lemma in PRESS and t.pos == "NOUN" for t in behind)


def _only_varies(words: str, before: Iterable[str]) -> bool:
    """Whether the words before the noun only vary it ("the tech giant"), and single out none ("the rival firm")."""
    return words == words[0].lower() + words[1:].lower() and not any(
        w in ANOTHER or any(c.isdigit() for c in w) for w in before
    )


def _words(referent: Referent) -> list[str]:
    return referent.name.lower().split()


def company_meant(cast: Cast, head: int) -> Referent | None:
    """The one company of the last paragraphs, or the one that there or in the whole article is named most by far."""
    first = cast.tree.paragraphs[max(0, cast.tree.paragraph_of(head) - _WINDOW + 1)].first
    firms = {i: r for i, r in sorted(cast.meant.items()) if _is_firm(cast, i)}
    before = {i: r for i, r in firms.items() if i < head}
    near = _most_named([r for i, r in before.items() if i >= first], fewest=1)
    far = _most_named(list(firms.values()), fewest=_OFTEN)
    if near is None and far is not None:
        near = next((r for _, r in sorted(before.items(), reverse=True) if _label(r) == _label(far)), None)
    return near


def _most_named(firms: list[Referent], *, fewest: int) -> Referent | None:
    """The firm named most by far, in its last form; a name that begins with the same word is taken for the same."""
    tally = Counter(_label(r) for r in firms).most_common(2)
    clear = len(tally) == 1 or (len(tally) > 1 and tally[0][1] >= _DOMINANT * tally[1][1])
    if not clear or tally[0][1] < fewest:
        return None
    forms = Counter(r.name for r in firms if _label(r) == tally[0][0])
    return next(r for r in reversed(firms) if forms[r.name] == max(forms.values()) and _label(r) == tally[0][0])


def _label(referent: Referent) -> str:
    return referent.name.lower().removeprefix("the ").split()[0]


def _last_spoken_of(cast: Cast, head: int) -> Referent | None:
    """The one organisation that is a subject of the sentence before, when it names no other."""
    before = reversed(cast.tree.sentences[: cast.tree.sentence_of(head)])
    told = (s for s in before if any(i not in cast.quoted and _is_word(cast, i) for i in range(s.first, s.last)))
    sentence = next(told, None)
    if sentence is None:
        return None
    inside = range(sentence.first, sentence.last)
    bodies = [i for i in inside if i in cast.meant and _is_body(cast, i) and not _is_product(cast, i)]
    subjects = [i for i in bodies if cast.tree.tokens[i].dep in {"nsubj", "nsubjpass"}]
    return cast.meant[subjects[0]] if subjects and len({cast.meant[i].name for i in bodies}) == 1 else None


def _is_word(cast: Cast, i: int) -> bool:
    return cast.tree.tokens[i].pos != "PUNCT"


def _is_body(cast: Cast, i: int) -> bool:
    """Whether an organisation is named at token `i`, outside of quotations."""
    named = cast.heads[i].kind is MentionKind.NAME
    return cast.meant[i].type is EntityType.ORG and i not in cast.quoted and named


def _is_firm(cast: Cast, i: int) -> bool:
    """Whether that organisation may be a company: no outlet, no office of a state."""
    official = OFFICIAL & set(_words(cast.meant[i]))
    return _is_body(cast, i) and not _is_outlet(cast, cast.meant[i]) and not official and not _is_product(cast, i)


def _is_product(cast: Cast, i: int) -> bool:
    """Whether the name is of a thing that somebody owns or that stands by: "its Internet Explorer web browser"."""
    tokens, behind = cast.tree.tokens, cast.tree.tokens[i + 1 : i + 6]
    owned = any(tokens[c].text.lower() in {"its", "their"} for c in cast.tree.children[i])
    return owned or (tokens[i].dep in {"compound", "nmod"} and any(t.lemma in THINGS for t in behind))


def _is_outlet(cast: Cast, referent: Referent) -> bool:
    """Whether it is a news outlet, or a branch of one: "NBC Philadelphia"."""
    return any(f"{referent.name} ".startswith(f"{outlet.name} ") for outlet in cast.lexicon.outlets)
