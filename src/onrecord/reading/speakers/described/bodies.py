"""Which organisation "the company", "the ministry" or "the newspaper" points back to."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import partial

from onrecord.reading.speakers.described.called import called, is_called
from onrecord.reading.speakers.described.firms import (
    company_meant,
    is_body,
    is_known_outlet,
    is_official,
    is_outlet,
    leading_firm,
    main_firm,
    only_firm,
    words_of,
)
from onrecord.reading.speakers.described.flights import AIRLINES, airlines_flown
from onrecord.reading.speakers.described.kinds import central_bank, of_kind, workers_union
from onrecord.reading.speakers.described.last_body import is_told, last_spoken_of
from onrecord.reading.speakers.described.trades import has_other_trade
from onrecord.reading.speakers.described.well_known import well_known
from onrecord.reading.speakers.people.agreement import SUBJECTS, speaks
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import (
    ANOTHER,
    ARTICLES,
    CALLED_SO,
    FELLOWSHIPS,
    FIRMS,
    NEWSY,
    OWN_NAME_BODIES,
    PRESS,
    SAME_WORD,
    SITES,
    WIRES,
)
from onrecord.reading.values import EntityType, MentionKind

_BASED = re.compile(r"^(?:[A-Z][\w.]* )*[A-Z][\w.]*[-‑]based ")
"""Where a body sits, before what it is: "the | Seattle-based | retailer"."""
_UNION = frozenset({"union"})
_STOCK = frozenset({"share", "stock", "unit"})
"""What of a company rises and falls."""


def body_meant(cast: Cast, head: int, words: str) -> tuple[Referent, str] | None:
    """The organisation that the description `words`, headed by token `head`, points back to, and the rule."""
    words = _BASED.sub("", words)
    known = well_known(cast, words)
    if known is not None:
        return known, "the body that the article calls so"
    *before, noun = [w for w in _without_trade(cast, head, words).lower().split() if w not in ARTICLES] or [""]
    if " ".join((*before[-1:], noun)) in WIRES:
        before, noun = [], "newspaper"
    before = [] if noun in PRESS | {"agency"} and set(before) <= NEWSY else before
    noun = "newspaper" if noun == "agency" and " news " in f" {words.lower()} " else noun
    if before:
        such = workers_union(cast, head, before, noun)
        such = central_bank(cast, head) if [*before, noun] == ["central", "bank"] else such
        such = _of_members(cast, head, before) if such is None and noun == "group" else such
        return (
            _varied(cast, head, words, before, noun) if such is None else (such, "the body that the article calls so")
        )
    called = _so_called(cast, head, noun) if noun in OWN_NAME_BODIES else None
    return _near(cast, head, noun) if called is None else (called, "body named before")


def body_in_full(cast: Cast, body: Referent) -> Referent:
    """The one longer name that a body's bare word is short for: "the Council" beside "the Yorkdale Harbour Council"."""
    word = body.name.lower().removeprefix("the ")
    if word not in OWN_NAME_BODIES:
        return body
    whole = {r.name: r for i, r in cast.meant.items() if is_body(cast, i) and " " in r.name and word in words_of(r)}
    return next(iter(whole.values())) if len(whole) == 1 else body


def _so_called(cast: Cast, head: int, noun: str) -> Referent | None:
    """The one body that has the word in its name: of all before token `head`, else of the last two told sentences."""
    alike = {noun, SAME_WORD.get(noun, noun)}
    bodies = (i for i in cast.meant if i < head and (is_body(cast, i) or _speaks_as_place(cast, i)))
    named = {i: cast.meant[i] for i in bodies if _has_word(cast.meant[i], alike)}
    if len({_turned(r) for r in named.values()}) > 1:
        here = cast.tree.sentence_of(head)
        told = [n for n in range(here - 1, -1, -1) if is_told(cast, n)][:2]
        named = {i: r for i, r in named.items() if cast.tree.sentence_of(i) in {here, *told}}
    return named[min(named)] if len({_turned(r) for r in named.values()}) == 1 else None


def _speaks_as_place(cast: Cast, i: int) -> bool:
    """Whether the name was taken for a place's and speaks: "Buckingham Palace said"."""
    mention = cast.heads[i]
    place = mention.kind is MentionKind.NAME and mention.type is EntityType.PLACE and i not in cast.quoted
    return place and speaks(cast, i)


def _turned(body: Referent) -> frozenset[str]:
    """The words of a name told in two orders: "Ministry of Health", "Health Ministry"; no university's is."""
    words = frozenset(words_of(body)) - {"of", "the"}
    return frozenset({body.name}) if "university" in words else words


def _has_word(body: Referent, words: AbstractSet[str]) -> bool:
    return any(SAME_WORD.get(word, word) in words for word in words_of(body))


def _without_trade(cast: Cast, head: int, words: str) -> str:
    """The description without what the company makes or runs, told in general: "the maker | of fasteners"."""
    tokens = cast.tree.tokens
    of = cast.tree.child(head, "prep")
    things = None if of is None or of != head + 1 or tokens[of].text != "of" else cast.tree.child(of, "pobj")
    if things is None or tokens[things].tag != "NNS" or tokens[head].lemma not in FIRMS:
        return words
    general = not any(tokens[c].dep in {"det", "poss", "nummod"} for c in cast.tree.children[things])
    return words.split(" of ", maxsplit=1)[0] if general else words


def _varied(cast: Cast, head: int, words: str, before: list[str], noun: str) -> tuple[Referent, str] | None:
    """Whom a description of several words means: "the tech giant", "the Dutch chemical group", "the high court"."""
    if f"{before[-1]} {noun}" in CALLED_SO:
        full = CALLED_SO[f"{before[-1]} {noun}"]
        named = {r.name: r for i, r in cast.meant.items() if i < head and is_body(cast, i) and full in r.name.lower()}
        return (next(iter(named.values())), "body named before") if len(named) == 1 else None
    if noun not in FIRMS | {"group"}:
        worded = _worded(cast, head, {*before, noun}) if noun in OWN_NAME_BODIES else None
        return None if worded is None else (worded, "body named before")
    if _only_varies(words, before) or all(w.strip(",") in cast.places for w in before):
        return _near(cast, head, noun)  # "the tech giant", "the Menlo Park, Calif., company"
    if any(w in ANOTHER or w.isdigit() for w in before):
        return None
    only = only_firm(cast, head)
    if only is not None:
        return only, "the only organisation of the article"
    lead = None if any(w in cast.lexicon.demonyms for w in before) else _lead_firm(cast, head)
    found = (lead or main_firm(cast, head) or leading_firm(cast, head, alone=True)) if noun in FIRMS else None
    return None if found is None else (found, "the organisation that is spoken of")


def _worded(cast: Cast, head: int, words: AbstractSet[str]) -> Referent | None:
    """The one body before that has all those words in its name: "the fire service", of "Kent Fire & Rescue Service"."""
    named = {i: r for i, r in cast.meant.items() if i < head and is_body(cast, i)}
    fitting = {i: r for i, r in named.items() if words < {w.rstrip("'’") for w in words_of(r)}}
    return fitting[min(fitting)] if len({_turned(r) for r in fitting.values()}) == 1 else None


def _of_members(cast: Cast, head: int, before: list[str]) -> Referent | None:
    """The one body before that is named after whose group it is: "the fans' group", of "the Skerry Fans' Trust"."""
    theirs = [w.rstrip("'’") for w in before]
    return _worded(cast, head, set(theirs)) if len(theirs) == 1 and theirs != before else None


def _lead_firm(cast: Cast, head: int) -> Referent | None:
    """The one company that says something in an article's first sentence, where token `head` stands in the next."""
    here = cast.tree.sentence_of(head)
    found = {
        cast.meant[i].name: cast.meant[i]
        for i in range(cast.tree.sentences[here - 1].first, cast.tree.sentences[here - 1].last)
        if i in cast.meant and is_body(cast, i) and cast.tree.tokens[i].dep in {*SUBJECTS, "conj"}
    }
    lead = here > 0 and not any(
        i in cast.meant and is_body(cast, i) for i in range(cast.tree.sentences[here - 1].first)
    )
    says = {t.lemma for t in cast.tree.tokens[: cast.tree.sentences[here].first] if t.dep == "ROOT"}
    told = lead and len(found) == 1 and not says.isdisjoint(cast.lexicon.cues)
    return next(iter(found.values())) if told else None


def _near(cast: Cast, head: int, noun: str) -> tuple[Referent, str] | None:
    """Whom "the company", "the newspaper" or "the agency" means by what stands around it."""
    ways = (way for way in _ways(cast, head, noun) if not _are_two(cast, head, way[0]))
    found = next(ways, None)
    return None if found is None or has_other_trade(cast, noun, found[0]) else found


def _are_two(cast: Cast, head: int, body: Referent) -> bool:
    """Whether one of the two does to the other what the verb says: "Boeing told the airline" tells of two."""
    token = cast.tree.tokens[head]
    done = {"dobj", "dative"}
    beside = done if token.dep == "nsubj" else {"nsubj"} if token.dep in done else set()
    others = (c for c in cast.tree.children[token.head] if cast.tree.tokens[c].dep in beside)
    return any(c in cast.meant and cast.meant[c].name == body.name for c in others)


def _ways(cast: Cast, head: int, noun: str) -> Iterator[tuple[Referent, str]]:
    """What each rule finds, the surest first; little more where the last sentence is about an outlet.

    An outlet may have reported, or be reported on: only what is called by the very word is then meant by it.
    """
    flown = airlines_flown(cast, head) if noun in AIRLINES else []
    if len(flown) == 1:
        yield flown[0], "the organisation that is spoken of"
    firm, press = noun in FIRMS, noun in PRESS
    body = firm or noun in FELLOWSHIPS
    owner = _site_owner(cast, head) if body else None
    if owner is not None:
        yield owner, "the organisation named beside it"
    above = _governing(cast, head) if firm else None
    if above is not None:
        yield above, "the organisation named beside it"
    last = last_spoken_of(cast, head) if body or press else None
    if last is not None and firm and (is_official(last) or _is_called_union(cast, last)):
        last = None  # "The European Commission fined Airbus. The company said …"
    if last is not None and (press or not is_known_outlet(cast, last)):
        yield last, "the organisation that the sentence before is about"
        return
    if flown:
        return  # "Vint Air Flight 447 hit Kell Airlines Flight 12. The airline said …"
    doubtful = last is not None
    tries = (
        (_only_outlet, press and not doubtful, "the only outlet named before"),
        (partial(called, noun=noun), not firm, "the body that the article calls so"),
        (_told_of, body and not press and not doubtful, "the organisation named beside it"),
        (company_meant, firm and not doubtful, "the organisation that is spoken of"),
        (only_firm, firm and not doubtful, "the only organisation of the article"),
        (main_firm, firm and not doubtful, "the organisation that is spoken of"),
        (leading_firm, firm and not doubtful, "the organisation that is spoken of"),
        (partial(of_kind, noun=noun), True, "the body that the article calls so"),
    )
    for find, asked, because in tries:
        found = find(cast, head) if asked else None
        if found is not None:
            yield found, because


def _is_called_union(cast: Cast, body: Referent) -> bool:
    return any(r.name == body.name and is_body(cast, i) and is_called(cast, i, _UNION) for i, r in cast.meant.items())


def _governing(cast: Cast, head: int) -> Referent | None:
    """Who does what the clause of token `head` hangs on: "Airbus fell after the company said …", "Airbus shares …"."""
    tokens = cast.tree.tokens
    verb = tokens[head].head
    subject = cast.tree.child(tokens[verb].head, *SUBJECTS) if tokens[verb].dep in {"conj", "advcl"} else None
    if subject is None or subject >= head:
        return None
    owners = [c for c in cast.tree.children[subject] if tokens[c].dep in {"compound", "poss"}]
    named = [subject, *(owners if tokens[subject].lemma in _STOCK else ())]
    return next((cast.meant[i] for i in named if i in cast.meant and is_body(cast, i)), None)


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
    return [i for s in sentences for i in range(s.first, min(s.last, head)) if i in cast.meant and is_body(cast, i)]


def _only_outlet(cast: Cast, head: int) -> Referent | None:
    """The one outlet named before: one that is known, or that the article calls so ("the Maariv newspaper")."""
    named = (i for i in cast.meant if i < head and i not in cast.quoted and cast.heads[i].kind is MentionKind.NAME)
    outlets = {cast.meant[i].name: cast.meant[i] for i in named if is_outlet(cast, i)}
    return next(iter(outlets.values())) if len(outlets) == 1 else None


def _only_varies(words: str, before: Iterable[str]) -> bool:
    """Whether the words before the noun only vary it ("the tech giant"), and single out none ("the rival firm")."""
    return words == words[0].lower() + words[1:].lower() and not any(
        w in ANOTHER or any(c.isdigit() for c in w) for w in before
    )
