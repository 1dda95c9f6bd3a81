"""Which organisation "the company", "the ministry" or "the newspaper" points back to."""

from collections import Counter
from collections.abc import Iterable

from onrecord.reading.speakers.cast import Cast, Referent
from onrecord.reading.speakers.tables import (
    ANOTHER,
    ARTICLES,
    FELLOWSHIPS,
    FIRMS,
    OFFICIAL,
    OWN_NAME_BODIES,
    PRESS,
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
    if before and (noun not in FIRMS | {"group"} or not _only_varies(words, before)):
        return None
    named = {r.name: r for i, r in cast.meant.items() if i < head and _is_body(cast, i) and noun in _words(r)}
    if noun in OWN_NAME_BODIES and len(named) == 1:
        return next(iter(named.values())), "body named before"
    last = _last_spoken_of(cast, head) if noun in FIRMS | PRESS | FELLOWSHIPS else None
    if last is not None and (noun in PRESS or not _is_outlet(cast, last)):
        return last, "the organisation that the sentence before is about"
    if noun in PRESS:
        only = _only_outlet(cast, head)
        return None if only is None else (only, "the only outlet named before")
    if noun not in FIRMS or last is not None:
        return None  # an outlet may have reported, or be reported on
    found = company_meant(cast, head)
    return None if found is None else (found, "the organisation that is spoken of")


def _only_outlet(cast: Cast, head: int) -> Referent | None:
    """The one outlet named before: one that is known, or that the article calls so ("the Maariv newspaper")."""
    named = (i for i in cast.meant if i < head and i not in cast.quoted and cast.heads[i].kind is MentionKind.NAME)
    outlets = {cast.meant[i].name: cast.meant[i] for i in named if _is_known_outlet(cast, i)}
    return next(iter(outlets.values())) if len(outlets) == 1 else None


def _is_known_outlet(cast: Cast, i: int) -> bool:
    if cast.meant[i].type is EntityType.PERSON:
        return False
    behind = cast.tree.tokens[i + 1 : i + 2]
    return _is_outlet(cast, cast.meant[i]) or any(t.lemma in PRESS and t.pos == "NOUN" for t in behind)


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
    bodies = [i for i in range(sentence.first, sentence.last) if i in cast.meant and _is_body(cast, i)]
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
    return _is_body(cast, i) and not _is_outlet(cast, cast.meant[i]) and not OFFICIAL & set(_words(cast.meant[i]))


def _is_outlet(cast: Cast, referent: Referent) -> bool:
    """Whether it is a news outlet, or a branch of one: "NBC Philadelphia"."""
    return any(f"{referent.name} ".startswith(f"{outlet.name} ") for outlet in cast.lexicon.outlets)
