"""Which named bodies may be companies or outlets, and which company an article is about."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import FIRMS, NEWSPAPERS, OFFICIAL, PRESS, THINGS
from onrecord.reading.values import EntityType, MentionKind

_DOMINANT = 3
"""How many times as often as any other the organisation is named that "the company" means."""
_OFTEN = 3
"""How often, at least, the one is named that the whole article is about."""
_LEAD = 1
"""The last sentence in which the company that the article is about comes in; a headline may stand before."""
_WATCHING = frozenset({"analyst", "economist", "strategist"})
_WINDOW = 3
"""Paragraphs back in which "the company" looks for its name."""


def company_meant(cast: Cast, head: int) -> Referent | None:
    """The one company of the last paragraphs, or the one that there or in the whole article is named most by far."""
    first = cast.tree.paragraphs[max(0, cast.tree.paragraph_of(head) - _WINDOW + 1)].first
    firms = _firms(cast)
    before = {i: r for i, r in firms.items() if i < head}
    near = _most_named([r for i, r in before.items() if i >= first], fewest=1)
    if (
        near is not None
        and not _is_doing(cast, near, firms)
        and any(_is_doing(cast, r, firms) for r in before.values())
    ):
        near = None
    far = _most_named(list(firms.values()), fewest=_OFTEN)
    if near is None and far is not None:
        near = next((r for _, r in sorted(before.items(), reverse=True) if label(r) == label(far)), None)
    return near


def _is_doing(cast: Cast, firm: Referent, firms: dict[int, Referent]) -> bool:
    """Whether the article anywhere tells what it does or owns: what never does may be a film or a product."""
    doing = (r.name for i, r in firms.items() if cast.tree.tokens[i].dep in {*SUBJECTS, "conj", "poss", "compound"})
    return any(name.startswith(firm.name) or firm.name.startswith(name) for name in doing)


def main_firm(cast: Cast, head: int) -> Referent | None:
    """The company that the article names most, where it is also the last one named before token `head`."""
    firms = _firms(cast)
    before = [r for i, r in firms.items() if i < head]
    tally = Counter(label(r) for r in firms.values()).most_common(2)
    if not before or len(tally) < 1 or tally[0][1] < _OFTEN or label(before[-1]) != tally[0][0]:
        return None
    clear = len(tally) == 1 or tally[0][1] > tally[1][1]
    leads = any(label(r) == tally[0][0] and _leads(cast, i) for i, r in firms.items())
    return before[-1] if clear and leads and not _is_unnamed(cast, head, FIRMS) else None


def only_firm(cast: Cast, head: int) -> Referent | None:
    """The one organisation of all the article that may be a company, named before; no other may be told of."""
    firms = _firms(cast)
    before = [r for i, r in firms.items() if i < head]
    if not before or len({label(r) for r in firms.values()}) > 1 or _is_unnamed(cast, head, FIRMS):
        return None
    return max(before, key=lambda r: len(r.name))


def leading_firm(cast: Cast, head: int, *, alone: bool = False) -> Referent | None:
    """The company that the first sentence is about, as long as no other one has done or suffered anything.

    `alone`: as long as no other one has been named at all.
    """
    firms = {i: r for i, r in _firms(cast).items() if i < head}
    doing = [i for i in firms if cast.tree.tokens[i].dep in {*SUBJECTS, "conj"} or alone]
    first = next((i for i in firms if _leads(cast, i) and cast.tree.sentence_of(i) <= _LEAD), None)
    if first is None or {label(firms[i]) for i in doing} != {label(firms[first])} or _is_unnamed(cast, head, FIRMS):
        return None
    return max((r for r in firms.values() if label(r) == label(firms[first])), key=lambda r: len(r.name))


def _firms(cast: Cast) -> dict[int, Referent]:
    """Every organisation that may be a company, by the token that names it, in text order."""
    return {i: r for i, r in sorted(cast.meant.items()) if _is_firm(cast, i)}


def _most_named(firms: list[Referent], *, fewest: int) -> Referent | None:
    """The firm named most by far, in its last form; a name that begins with the same word is taken for the same."""
    tally = Counter(label(r) for r in firms).most_common(2)
    clear = len(tally) == 1 or (len(tally) > 1 and tally[0][1] >= _DOMINANT * tally[1][1])
    if not clear or tally[0][1] < fewest:
        return None
    forms = Counter(r.name for r in firms if label(r) == tally[0][0])
    return next(r for r in reversed(firms) if forms[r.name] == max(forms.values()) and label(r) == tally[0][0])


def _leads(cast: Cast, i: int) -> bool:
    """Whether token `i` is the subject of a whole sentence."""
    token = cast.tree.tokens[i]
    return token.dep in SUBJECTS and cast.tree.tokens[token.head].dep == "ROOT"


def _is_unnamed(cast: Cast, head: int, nouns: Iterable[str]) -> bool:
    """Whether the article brings in a body without a name before token `head`: "a London firm"."""
    told = (i for noun in nouns for i in cast.nominals.get(noun, ()) if i < head)
    firsts = (cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in told)
    return any(first in {"a", "an", "another", "one"} for first in firsts)


def label(referent: Referent) -> str:
    """The first word of a name, by which two forms of it are taken for one."""
    return referent.name.lower().removeprefix("the ").split()[0]


def _is_firm(cast: Cast, i: int) -> bool:
    """Whether that organisation may be a company: no outlet, no office of a state."""
    if not is_body(cast, i):
        return False
    official = not OFFICIAL.isdisjoint(words_of(cast.meant[i]))
    firm = not official and not is_known_outlet(cast, cast.meant[i])
    return firm and not is_product(cast, i) and not _is_credit(cast, i) and not _only_watches(cast, i)


def _only_watches(cast: Cast, i: int) -> bool:
    """Whether only somebody who judges firms is told to work there: "analysts at Kell Securities"."""
    tokens = cast.tree.tokens
    prep = tokens[tokens[i].head]
    return tokens[i].dep == "pobj" and prep.text in {"at", "with"} and tokens[prep.head].lemma in _WATCHING


def is_body(cast: Cast, i: int) -> bool:
    """Whether an organisation is named at token `i`, outside of quotations."""
    named = cast.heads[i].kind is MentionKind.NAME
    return cast.meant[i].type is EntityType.ORG and i not in cast.quoted and named


def is_product(cast: Cast, i: int) -> bool:
    """Whether the name is of a thing that somebody owns or that stands by: "its Internet Explorer web browser"."""
    tokens, behind = cast.tree.tokens, cast.tree.tokens[i + 1 : i + 6]
    owned = any(tokens[c].text.lower() in {"its", "their"} for c in cast.tree.children[i])
    return owned or (tokens[i].dep in {"compound", "nmod"} and any(t.lemma in THINGS for t in behind))


def _is_credit(cast: Cast, i: int) -> bool:
    """Whether the name stands in brackets before a dash: the outlet of a dateline, "HOUSTON (KTRK) --"."""
    behind = "".join(t.text for t in cast.tree.tokens[i + 1 : i + 3])
    return cast.tree.tokens[i - 1].text == "(" and behind[:1] == ")" and behind[1:2] in {"-", "–", "—", "_"}


def words_of(referent: Referent) -> list[str]:
    """The words of the name, lower case."""
    return referent.name.lower().split()


def is_outlet(cast: Cast, i: int) -> bool:
    """Whether a news outlet is named at token `i`: a known one, or one that is called so there."""
    if cast.meant[i].type is EntityType.PERSON:
        return False
    behind = cast.tree.tokens[i + 1 : i + 2]
    titled = any(w.strip(".,").lower() in NEWSPAPERS for w in re.split(r"[ -]", cast.meant[i].name))
    return titled or is_known_outlet(cast, cast.meant[i]) or any(t.lemma in PRESS and t.pos == "NOUN" for t in behind)


def is_official(referent: Referent) -> bool:
    """Whether the name is by its head word a state's or a court's, and no company's: "Department of Health"."""
    words = words_of(referent)
    heads = {words[-1], *(w for w, after in pairwise(words) if after in {"of", "for"})}
    return not heads.isdisjoint(OFFICIAL)


def is_known_outlet(cast: Cast, referent: Referent) -> bool:
    """Whether it is a news outlet, or a branch of one: "NBC Philadelphia"."""
    words = referent.name.split(" ")
    return any(" ".join(words[:n]) in cast.papers for n in range(1, len(words) + 1))
