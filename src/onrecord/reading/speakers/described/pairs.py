"""Who "the pair", "both companies" or "the ministers" are: those that a sentence before joins by "and"."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from onrecord.reading.speakers.described.callings import UNDER_ONE_WORD
from onrecord.reading.speakers.described.firms import label
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import PAIRS, STANDS_FOR
from onrecord.reading.values import EntityType, MentionKind

_COUNTING = frozenset({"the", "two", "both", "neither", "of", "these", "those"})
_TELLING = frozenset({"two", "both", "neither"})
_PEOPLE = frozenset({"pair", "duo", "couple", "two", "both"})
"""Words that say two without a number."""
_EITHER: Mapping[str, slice] = MappingProxyType({"former": slice(0, 1), "latter": slice(1, 2)})
_LOOSE = frozenset(
    {"parties", "partners", "companies", "firms", "ministers", "executives", "presidents", "sides", "leaders",
     "brothers", "sisters", "siblings", "twins", "presenters", "actors", "singers", "senators", "lawmakers",
     "defendants"}
)  # fmt: skip
"""Words in the plural that without a number, too, mean those who were just named together."""
_RESEARCHERS = frozenset({"researchers", "scientists", "authors", "archaeologists"})
"""Words for those who did the work that an article tells of: often more than the two whom it names."""
_RESEARCH = frozenset(
    {"analyse", "analyze", "collect", "compare", "conduct", "examine", "excavate", "find", "follow", "interview",
     "lead", "publish", "study", "survey", "test", "track", "write"}
)  # fmt: skip
"""What they do in the sentence that names them together."""
_KINDS: Mapping[str, tuple[EntityType, ...]] = MappingProxyType(
    {
        "sides": (EntityType.ORG, EntityType.PLACE),
        "both": (EntityType.PERSON, EntityType.ORG),
        **dict.fromkeys(
            ("capitals", "countries", "governments", "nations", "neighbors", "neighbours", "states"),
            (EntityType.PLACE,),
        ),
    }
)
"""Words for two that may be countries."""
_TIES: Mapping[str, frozenset[str]] = {
    "couple": frozenset({"marry", "married", "wed", "wife", "husband", "fiance", "fiancee", "partner", "girlfriend",
                         "boyfriend", "engaged"}),
    "brothers": frozenset({"brother"}),
    "sisters": frozenset({"sister"}),
    "siblings": frozenset({"brother", "sister"}),
    "twins": frozenset({"twin"}),
}  # fmt: skip
"""Words for two -> what a sentence tells of two who are such."""
_BODIES = frozenset({EntityType.ORG, EntityType.PLACE})
_TWO = 2
_REACH = 4
"""Told sentences back in which they are joined."""
_IN_MIND = 15
"""Sentences back in which two who hold the office are named."""
_ADVOCATES = frozenset({"attorney", "barrister", "counsel", "defender", "lawyer", "prosecutor", "solicitor"})
"""Who speaks for either side before a court: of two, both are "lawyers"."""
_WHERE = frozenset({"in", "at", "near", "from", "to", "across", "around", "through", "on"})
_UNNAMED = frozenset({"a", "an", "two", "several", "some", "other", "many", "three"})


def two_meant(cast: Cast, run: list[int]) -> tuple[Referent, ...] | None:
    """Those whom the source `run` means; None where it means no such, or no sentence before names them together."""
    words = [cast.tree.tokens[i].text.lower() for i in run]
    before = set(words[:-1])
    if not words or not before <= _COUNTING:
        return None
    if words[-1] in _EITHER and before == {"the"}:
        return _either(cast, run)
    if words[-1] not in PAIRS:
        return _two_holders(cast, run) if before & {"two", "both"} else None
    counted = bool(before & _TELLING) or words[-1] in _PEOPLE
    if not counted and words[-1] in _RESEARCHERS and before == {"the"}:
        return _researchers(cast, run)
    if not counted and (words[-1] not in _LOOSE or before != {"the"}):
        return None
    kinds = _KINDS.get(words[-1], (EntityType.PERSON if PAIRS[words[-1]] else EntityType.ORG,))
    return next((two for kind in kinds if (two := _of_kind(cast, run, kind, counted=counted)) is not None), None)


def _either(cast: Cast, run: list[int]) -> tuple[Referent, ...] | None:
    """The one of two, just named together, whom "the former" or "the latter" means."""
    two = _of_kind(cast, run, EntityType.PERSON, counted=True) or _of_kind(cast, run, EntityType.ORG, counted=True)
    return None if two is None else two[_EITHER[cast.tree.tokens[run[-1]].text.lower()]]


def couple_by_name(cast: Cast, surname: str) -> tuple[Referent, ...] | None:
    """The two whom the article joins under one surname and means by "Mr and Mrs Moreau": "John and Sue Moreau"."""
    sentences = (range(s.first, s.last) for s in cast.tree.sentences)
    lists = (some for s in sentences for some in _lists(cast, s, EntityType.PERSON) if len(some) == _TWO)
    couples = {tuple(r.name for r in two): two for two in lists if two[-1].name.split()[-1] == surname}
    couples = {names: two for names, two in couples.items() if names[0].split()[-1] in {surname, names[0]}}
    return next(iter(couples.values())) if len(couples) == 1 else None


def _of_kind(cast: Cast, run: list[int], kind: EntityType, *, counted: bool) -> tuple[Referent, ...] | None:
    """Those of that kind whom the source `run` means."""
    here = range(cast.tree.sentences[cast.tree.sentence_of(run[0])].first, run[0])
    if not counted and any(_is_named(cast, i, kind) for i in here):
        return None
    told = list(_told_before(cast, run[0]))
    kin = _related(cast, run, told[:1]) if kind is EntityType.PERSON else None
    if kin is not None:
        return kin
    for n, sentence in enumerate(told[:_REACH]):
        lists = [some for some in _lists(cast, sentence, kind) if not counted or len(some) == _TWO]
        near = n == 0 or (counted and n == 1) or (kind in _BODIES and _is_only_list(cast, run[0], kind))
        if lists and near:
            return lists[0] if len(lists) == 1 else None
    # Of people, "the pair" may be two whom no near sentence names: only bodies are taken from several sentences.
    named = counted and kind is EntityType.ORG and not _is_brought_in(cast, run[-1])
    return _only_two(cast, run[0], told[:_REACH]) if named else None


def _researchers(cast: Cast, run: list[int]) -> tuple[Referent, ...] | None:
    """Those whom the sentence before tells to have done the work together, where the article brings in no others."""
    tokens = cast.tree.tokens
    others = (i for noun in ("researcher", "scientist", "author", "team") for i in cast.nominals.get(noun, ()))
    told = next(_told_before(cast, run[0]), None)
    if told is None or any(i < run[0] and tokens[i].tag in {"NN", "NNS"} and _is_several(cast, i) for i in others):
        return None
    doing = [i for i in told if tokens[i].lemma in _RESEARCH and tokens[i].pos == "VERB"]
    subjects = {c for i in doing for c in cast.tree.children[i] if tokens[c].dep == "nsubj"}
    lists = [
        some
        for some in _lists(cast, told, EntityType.PERSON)
        if any(cast.meant[s] in some for s in subjects if s in cast.meant)
    ]
    return lists[0] if len(lists) == 1 and not any(cast.quoted & set(told)) else None


def _is_several(cast: Cast, i: int) -> bool:
    """Whether the description is of several: "scientists at Leeds", "a team"; not "the lead author"."""
    return cast.tree.tokens[i].tag == "NNS" or cast.tree.tokens[i].lemma == "team"


def _two_holders(cast: Cast, run: list[int]) -> tuple[Referent, ...] | None:
    """The two people before who are introduced as such, where no third is: "both attorneys", "the two officers"."""
    token, here = cast.tree.tokens[run[-1]], cast.tree.sentence_of(run[0])
    if token.tag != "NNS" or token.lemma not in cast.lexicon.offices or _is_brought_in(cast, run[-1]):
        return None
    alike = {token.lemma} | STANDS_FOR.get(token.lemma, frozenset()) | UNDER_ONE_WORD.get(token.lemma, frozenset())
    alike |= _ADVOCATES if token.lemma in _ADVOCATES & {"attorney", "lawyer"} else frozenset()
    held = {name for name, roles in cast.roles.items() if any(r.head in alike for r in roles)}
    named = {i: cast.meant[i].name for i in sorted(cast.meant) if i < run[0] and cast.meant[i].name in held}
    near = {name for i, name in named.items() if here - cast.tree.sentence_of(i) <= _IN_MIND}
    people = dict.fromkeys(named.values())
    return tuple(cast.people[name] for name in people) if len(people) == len(near) == len(held) == _TWO else None


def _related(cast: Cast, run: list[int], told: list[range]) -> tuple[Referent, ...] | None:
    """The only two people of the sentence before, of whom it tells that they are such: "Kell married Lund"."""
    words = _TIES.get(cast.tree.tokens[run[-1]].text.lower(), frozenset())
    if not told or not any(cast.tree.tokens[i].lemma.lower() in words for i in told[0]):
        return None
    people = {cast.meant[i].name: cast.meant[i] for i in told[0] if _is_named(cast, i, EntityType.PERSON)}
    return tuple(people.values()) if len(people) == _TWO else None


def _told_before(cast: Cast, before: int) -> Iterator[range]:
    """The sentences before, the nearest first, that the article itself tells."""
    for s in reversed(cast.tree.sentences[: cast.tree.sentence_of(before)]):
        if any(_is_told(cast, i) for i in range(s.first, s.last)):
            yield range(s.first, s.last)


def _lists(cast: Cast, sentence: range, kind: EntityType) -> Iterator[tuple[Referent, ...]]:
    """Each two or more of that kind that the sentence joins by "and"."""
    for i in sentence:
        if not _is_named(cast, i, kind) or cast.tree.tokens[i].dep == "conj":
            continue
        joined = [i]
        for t in joined:
            joined += [c for c in cast.tree.children[t] if cast.tree.tokens[c].dep == "conj" and c in sentence]
        named = len(joined) > 1 and all(_is_named(cast, t, kind) or _may_be_firm(cast, t, kind) for t in joined)
        if named and not (kind is EntityType.PLACE and _is_where(cast, i)):
            people = {cast.meant[t].name: cast.meant[t] for t in sorted(joined)}
            if len(people) == len(joined):
                yield tuple(people.values())


def _may_be_firm(cast: Cast, i: int, kind: EntityType) -> bool:
    """Whether one word that the model takes for a person, and no part of a full name, may be a body's as well."""
    named = kind is EntityType.ORG and _is_named(cast, i, EntityType.PERSON)
    return named and " " not in cast.meant[i].name


def _is_where(cast: Cast, i: int) -> bool:
    """Whether the place at token `i` only says where something is: "in York and Leeds"."""
    token = cast.tree.tokens[i]
    return token.dep == "pobj" and cast.tree.tokens[token.head].text.lower() in _WHERE


def _is_only_list(cast: Cast, before: int, kind: EntityType) -> bool:
    """Whether the article names no others of that kind together before token `before`."""
    sentences = cast.tree.sentences[: cast.tree.sentence_of(before) + 1]
    found = (some for s in sentences for some in _lists(cast, range(s.first, min(s.last, before)), kind))
    return len({frozenset(r.name for r in some) for some in found}) == 1


def _only_two(cast: Cast, before: int, told: list[range]) -> tuple[Referent, ...] | None:
    """The only two bodies that the own sentence, up to token `before`, and those before it name."""
    here = cast.tree.sentences[cast.tree.sentence_of(before)]
    named: dict[str, Referent] = {}
    for sentence in (range(here.first, before), *told):
        found = {cast.meant[i].name: cast.meant[i] for i in sentence if _is_named(cast, i, EntityType.ORG)}
        named |= {name: r for name, r in found.items() if name not in named}
        if any(_is_beside_unknown(cast, i) for i in sentence if _is_named(cast, i, EntityType.ORG)):
            return None
        if len(named) > 1:
            two = sorted(named.values(), key=lambda r: r.span)
            one = len({label(r) for r in two}) < _TWO  # "Virgo Express" is "Virgo"
            other = one or len(named) > _TWO or any(_is_whose(cast, r) for r in two)
            return None if other or _leads_beside(cast, two) else tuple(two)
    return None


def _leads_beside(cast: Cast, two: Sequence[Referent]) -> bool:
    """Whether the first whole sentence is about another body and one of the two: "Vint will buy Kell"."""
    body = next(
        (s for s in cast.tree.sentences if any(cast.tree.tokens[i].text == "." for i in range(s.first, s.last))), None
    )
    told = range(body.first, body.last) if body is not None else range(0)
    named = {label(cast.meant[i]) for i in told if _is_named(cast, i, EntityType.ORG)}
    return len(named) > 1 and len(named & {label(r) for r in two}) == 1


def _is_whose(cast: Cast, body: Referent) -> bool:
    """Whether the body is only named as that of somebody who belongs to it: "Professor Paul Kell of Surrey Tech"."""
    tokens = cast.tree.tokens
    own = [i for i, r in cast.meant.items() if r.name == body.name]
    above = [tokens[tokens[i].head].head for i in own if tokens[i].dep == "pobj"]
    return len(above) == len(own) and all(_is_named(cast, i, EntityType.PERSON) for i in above)


def _is_beside_unknown(cast: Cast, i: int) -> bool:
    """Whether a name that no finder took for one is joined to the body at token `i`."""
    joined = (c for c in cast.tree.children[i] if cast.tree.tokens[c].dep == "conj")
    return any(cast.tree.tokens[c].pos == "PROPN" and c not in cast.meant for c in joined)


def _is_brought_in(cast: Cast, head: int) -> bool:
    """Whether the article brings in such people or bodies without their names: "two men"."""
    told = (i for i in cast.nominals.get(cast.tree.tokens[head].lemma, ()) if i < head)
    firsts = {cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in told}
    return bool(firsts & _UNNAMED)


def _is_told(cast: Cast, i: int) -> bool:
    return i not in cast.quoted and cast.tree.tokens[i].pos != "PUNCT"


def _is_named(cast: Cast, i: int, kind: EntityType) -> bool:
    if i not in cast.meant or i in cast.quoted or cast.meant[i].type is not kind:
        return False
    name = cast.meant[i].name
    body = kind is EntityType.ORG and cast.heads[i].kind is MentionKind.NOMINAL
    body = body and any(r.name == name and cast.heads[t].kind is MentionKind.NAME for t, r in cast.meant.items())
    return body or cast.heads[i].kind is MentionKind.NAME
