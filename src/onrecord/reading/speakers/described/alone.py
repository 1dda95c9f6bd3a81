"""Which body "the charity", "the airline" or "the regulator" is, where the article has only one that it may be.

The last resort for a body: no name holds the word and nothing calls it so. It is settled by nobody else being there.
"""

from collections.abc import Iterator, Mapping

from onrecord.reading.speakers.described.called import is_called
from onrecord.reading.speakers.described.firms import is_body, is_known_outlet, is_product, label, words_of
from onrecord.reading.speakers.described.kinds import is_unnamed
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ANOTHER, BANDS, FIRMS, OFFICIAL, PRESS
from onrecord.reading.speakers.people.wordings import is_narrowed, is_of_something_new
from onrecord.reading.values import EntityType, MentionKind

ALONE = "the only body that it may be"
"""The rule's name."""
_COMPANY, _SOCIETY, _STATE, _SIDE, _LEAGUE = "company", "society", "state", "side", "league"
_BAND = "band"
_KINDS: Mapping[str, str] = {
    **dict.fromkeys(FIRMS | {"bank", "major", "titan", "behemoth", "multinational", "platform"}, _COMPANY),
    **dict.fromkeys(
        ("charity", "group", "organization", "organisation", "nonprofit", "non-profit", "ngo", "watchdog", "tank",
         "body", "movement", "society", "association", "federation", "foundation", "coalition"),
        _SOCIETY,
    ),
    **dict.fromkeys(
        ("agency", "department", "bureau", "authority", "regulator", "force", "commission", "office", "ministry"),
        _STATE,
    ),
    **dict.fromkeys(("club", "team", "side", "franchise"), _SIDE),
    **dict.fromkeys(BANDS, _BAND),
    "label": _COMPANY,
    **dict.fromkeys(("bloc", "alliance"), _LEAGUE),
}  # fmt: skip
"""Nouns for bodies -> what sort of body they are for."""
_EITHER = frozenset({"watchdog", "body"})
"""Those of them that may be a state's as well."""
_OWN_WORD = frozenset({"ministry", "department"})
"""What every such body has in its name."""
_FORMS = frozenset(
    {"inc", "inc.", "corp", "corp.", "corporation", "ltd", "ltd.", "plc", "co", "co.", "llc", "ag", "sa", "gmbh", "nv"}
)
"""Words by which a name is a company's."""
_OFFICES = OFFICIAL | {
    "organization",
    "organisation",
    "administration",
    "programme",
    "treasury",
    "pentagon",
    "authority",
    "service",
    "customs",
    "kremlin",
    "ofcom",
    "ofgem",
    "ofsted",
    "ofwat",
    "regulator",
}
_OF_MEMBERS = frozenset({"church", "league", "party", "union"})
"""Which of them are their members' and no state's."""
_LEAGUES = frozenset(
    {"european union", "eu", "nato", "asean", "african union", "opec", "mercosur", "brics", "g7", "g20"}
)
"""Unions of states."""
_OF_ALL = frozenset({"world", "international", "european", "african", "united", "nations", "global", "eu", "un", "who"})
"""Words in the names of what states have in common: "the Tanzanian ministry" is none of these."""
_NO_SIDE = _OFFICES | {"association", "federation", "foundation", "committee", "charity", "trust"}
_DOING = frozenset({"nsubj", "nsubjpass", "agent"})
_REACH = 8
"""Sentences back in which the one body must have been named."""
_NEAR = 2
"""Sentences back in which, of several, one alone is named and acts."""


def lone_body(cast: Cast, head: int) -> Referent | None:
    """The one body named before that "the …" headed by token `head` may mean; None where there may be others."""
    tokens, run = cast.tree.tokens, _run(cast, head)
    noun = tokens[head].lemma.lower()
    definite = tokens[run[0]].text.lower() == "the" and run[-1] == head and tokens[head].tag == "NN"
    if noun not in _KINDS or not definite or head in cast.quoted or _tells_apart(cast, head, run):
        return None
    if is_narrowed(cast, head) or is_of_something_new(cast, head) or is_unnamed(cast, noun, head):
        return None
    kinds = {_KINDS[noun], *((_STATE,) if noun in _EITHER else ())}
    before = (i for i in sorted(cast.meant) if i < head)
    fitting = {i: cast.meant[i] for i in before if any(_may_be(cast, i, k) for k in kinds)}
    if noun in _OWN_WORD:  # "the energy department" is no health service, nor "the ministry" the WHO
        fitting = {i: r for i, r in fitting.items() if noun in words_of(r)}
    here = cast.tree.sentence_of(head)
    national = any(tokens[i].text.lower() in cast.lexicon.demonyms for i in run)
    if national and _KINDS[noun] == _STATE:
        fitting = {i: r for i, r in fitting.items() if _OF_ALL.isdisjoint(words_of(r))}
    if _COMPANY not in kinds:
        firms = {label(r) for i, r in fitting.items() if is_called(cast, i, FIRMS)}
        fitting = {i: r for i, r in fitting.items() if label(r) not in firms}
    if not fitting:
        return None
    if len({label(r) for r in fitting.values()}) > 1:
        if noun in FIRMS or national:
            return None
        fitting = {i: r for i, r in fitting.items() if here - cast.tree.sentence_of(i) <= _NEAR}
        doing = {i: r for i, r in fitting.items() if tokens[i].dep in _DOING}
        fitting = doing if all(tokens[i].dep == "nsubj" for i in doing) else {}
    if len({label(r) for r in fitting.values()}) != 1 or here - cast.tree.sentence_of(max(fitting)) > _REACH:
        return None
    found = max(fitting.values(), key=lambda r: len(r.name))
    # A headline's "Port authority" names nobody that "the port authority" does not.
    same = found.name.lower() == " ".join(tokens[i].text.lower() for i in run[1:])
    return found if _acts(cast, fitting) and not same else None


def _run(cast: Cast, head: int) -> list[int]:
    """The noun with what stands before it."""
    return [i for i in cast.tree.subtree(head) if i <= head]


def _tells_apart(cast: Cast, head: int, run: list[int]) -> bool:
    """Whether a word before the noun singles out another one: "the rival group", "Kell's group", "the WHO agency"."""
    tokens = cast.tree.tokens
    inside = [i for i in run[1:] if i != head]
    words = {tokens[i].text.lower() for i in inside}
    named = any(tokens[i].pos == "PROPN" and tokens[i].text.lower() not in cast.lexicon.demonyms for i in inside)
    below = cast.tree.children[head]
    owned = any(tokens[c].dep == "poss" or (tokens[c].dep == "prep" and tokens[c].text == "of") for c in below)
    return owned or named or bool(words & (ANOTHER | {"central"})) or any(w[:1].isdigit() for w in words)


def _may_be(cast: Cast, i: int, kind: str) -> bool:
    """Whether a body of that sort is named at token `i`."""
    if kind == _BAND and _is_several(cast, i):
        return True
    # Several may be taken for a body by the model: "Unions accused the bank".
    several = cast.tree.tokens[i].tag == "NNS" and " " not in cast.meant[i].name
    if several or not is_body(cast, i) or is_product(cast, i) or is_known_outlet(cast, cast.meant[i]):
        return False
    words = set(words_of(cast.meant[i]))
    if kind == _COMPANY:
        return words.isdisjoint(OFFICIAL - {"bank"})
    league = cast.meant[i].name.lower().removeprefix("the ") in _LEAGUES
    if kind == _LEAGUE or (kind == _SOCIETY and league):
        return kind == _LEAGUE and league  # "the group" is no union of states
    if kind == _STATE:
        return not words.isdisjoint(_OFFICES - _OF_MEMBERS) or cast.meant[i].name.isupper()
    barred = _NO_SIDE if kind in {_SIDE, _BAND} else _OFFICES - {"organization", "organisation", "union", "federation"}
    return words.isdisjoint(_FORMS | PRESS | barred)


def _is_several(cast: Cast, i: int) -> bool:
    """Whether a name in the plural, no people's, does something: "The Marlowes will play on Sunday"."""
    token, mention = cast.tree.tokens[i], cast.heads[i]
    group = mention.kind is MentionKind.NAME and mention.type is EntityType.GROUP and token.dep in SUBJECTS
    first = cast.tree.within(mention.span)[0]
    the = first > 0 and cast.tree.tokens[first - 1].text.lower() == "the"
    return group and the and i not in cast.quoted and token.text.lower() not in cast.lexicon.demonyms


def _acts(cast: Cast, named: Mapping[int, Referent]) -> bool:
    """Whether its name says that it is a body, or the article what it does: what never does may be a product."""
    labels = {label(r) for r in named.values()}
    told = any(not _OFFICES.isdisjoint(words_of(r)) for r in named.values())
    told = told or any(r.type is EntityType.GROUP for r in named.values())
    return told or any(label(r) in labels for r in _doers(cast))


def _doers(cast: Cast) -> Iterator[Referent]:
    doing = (i for i in cast.meant if cast.tree.tokens[i].dep in {*SUBJECTS, "poss", "conj", "agent"})
    yield from (cast.meant[i] for i in doing if is_body(cast, i))
