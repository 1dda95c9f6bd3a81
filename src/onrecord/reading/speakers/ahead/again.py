"""Who is described first and named where the article tells the same again: "Twelve were hurt, an official said. …"."""

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from math import log

from onrecord.reading.speakers.people.cast import Cast, Referent, role_at
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.roles import Role, introduced
from onrecord.reading.speakers.people.tables import ANYBODY, DOCUMENTS, FIRMS, PRESS, STANDS_FOR, WRITINGS
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType, Mention, MentionKind

_REACH = 6
"""Sentences on in which the article tells again, in full, what it told first."""
_SAME = 0.5
"""Share of the weight of the shorter telling that the other one must hold."""
_WORDS = 3
"""Words that both tellings share, at least; two where one of them is a number."""
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_SAYING = frozenset({"be", "have", "say", "tell", "do", "make", "get", "take", "year", "people", "time", "day"})
_AUTHORITIES = frozenset(
    {"spokesman", "spokeswoman", "spokesperson", "minister", "secretary", "commissioner", "director", "chief", "head",
     "superintendent", "inspector", "investigator", "governor", "mayor", "administrator", "commander", "officer",
     "ambassador", "envoy", "undersecretary", "coordinator"}
)  # fmt: skip
"""Whom news calls an official."""


def told_again(cast: Cast, turns: Turns, head: int) -> Referent | None:
    """The first person named behind token `head` who tells the same, holds such an office, and speaks there first.

    Nobody where another newcomer who might be meant speaks before him.
    """
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    asked = role_at(cast, head)
    person = cast.heads[head].type is EntityType.PERSON and tokens[head].tag in {"NN", "NNP"}
    if asked is None or not person or head in cast.quoted or asked.head in ANYBODY:
        return None
    told = _told(cast, turns, head)
    for i in newcomers(cast, turns, here + 1, here + _REACH):
        if any(_may_hold(asked, r) for r in cast.roles.get(cast.meant[i].name, ())):
            own = cast.meant.get(head)
            agrees = own is None or may_agree(own.gender, gender_of(cast, cast.meant[i]))
            return cast.meant[i] if agrees and _is_same(cast, told, _told(cast, turns, i)) else None
    return None


def newcomers(cast: Cast, turns: Turns, first: int, last: int) -> Iterator[int]:
    """Where a person whom the article names there first speaks, in the sentences `first` to `last`."""
    for n in range(first, min(last + 1, len(cast.tree.sentences))):
        sentence = cast.tree.sentences[n]
        for i in range(sentence.first, sentence.last):
            if i in turns.speakers and is_new(cast, i) and cast.meant[i].type is EntityType.PERSON:
                yield i


def is_new(cast: Cast, i: int) -> bool:
    """Whether somebody or something is named at token `i` for the first time."""
    if i not in cast.meant or cast.heads[i].kind is not MentionKind.NAME:
        return False
    name = cast.meant[i].name
    return not any(r.name == name and t < i and cast.heads[t].kind is MentionKind.NAME for t, r in cast.meant.items())


def _may_hold(asked: Role, held: Role) -> bool:
    """Whether somebody in that office may be the one described."""
    heads = STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
    heads |= _AUTHORITIES if asked.head == "official" else frozenset()
    country = not asked.countries or not held.countries or bool(asked.countries & held.countries)
    return held.head in heads and country


def _told(cast: Cast, turns: Turns, i: int) -> frozenset[str]:
    """The heavy words of what the source at token `i` says, by lemma."""
    said = [cast.tree.tokens[t] for turn in turns.of(i) for t in turn.told]
    return frozenset(t.lemma.lower() for t in said if t.pos in _TELLING and len(t.text) > 1) - _SAYING


def _is_same(cast: Cast, one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether two tellings share most of the weight of the shorter one; a word weighs less the more often it comes."""
    shared = one & other
    enough = len(shared) >= _WORDS - any(word[:1].isdigit() for word in shared)
    weight = _weights(cast, one | other)
    least = min(sum(weight[w] for w in one), sum(weight[w] for w in other))
    return enough and sum(weight[w] for w in shared) >= _SAME * least


def _weights(cast: Cast, words: Iterable[str]) -> dict[str, float]:
    """By word: how few sentences of the article have it."""
    sentences = cast.tree.sentences
    seen = Counter(w for s in sentences for w in {t.lemma.lower() for t in cast.tree.tokens[s.first : s.last]})
    return {word: log((len(sentences) + 1) / max(1, seen[word])) for word in words}


_VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_NEXT = 2
"""Sentences on in which somebody just described goes on by the bare name."""
_AGENTS = ("er", "or", "ist", "ian", "man", "woman")
_NOBODY = WRITINGS | DOCUMENTS | PRESS | FIRMS
_OPENING = 1
"""The last sentence in which a noun that no list has may describe who is named next; a headline may stand before."""


def goes_on_by_name(cast: Cast, turns: Turns, head: int) -> Referent | None:
    """Who is told of in the first sentence, and named in the next: "A friend of the killer said … Ada Lund, 22, …".

    The first sentence says more of him than his trade, and the next names him bare, as its subject.
    """
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(head)
    if here > _OPENING or tokens[head].tag not in {"NN", "NNP"} or head in cast.quoted or not _says_who(cast, head):
        return None
    if is_voice(cast, head):
        return None
    if head in cast.heads and cast.heads[head].type is not EntityType.PERSON:
        return None
    for n in range(here + 1, min(here + 1 + _NEXT, len(cast.tree.sentences))):
        sentence = cast.tree.sentences[n]
        inside = range(sentence.first, sentence.last)
        people = [
            i for i in inside if i in cast.meant and cast.meant[i].type is EntityType.PERSON and i not in cast.quoted
        ]
        acting = [i for i in people if i in turns.speakers or tokens[i].dep in {"nsubj", "nsubjpass"}]
        if people or any(i in turns.speakers for i in inside):
            i = next((i for i in inside if i in acting and _opens(cast, i, sentence.first)), None)
            own = cast.meant.get(head)
            named = i is not None and is_new(cast, i) and _is_bare(cast, i)
            agrees = named and i is not None and (own is None or may_agree(own.gender, gender_of(cast, cast.meant[i])))
            return cast.meant[i] if i is not None and agrees else None
    return None


def is_voice(cast: Cast, head: int) -> bool:
    """Whether "a spokesman" is brought in, who mostly stays unnamed: the next to come by the bare name is another."""
    articles = (cast.tree.tokens[c].text.lower() for c in cast.tree.children[head])
    return cast.tree.tokens[head].lemma.lower() in _VOICES and any(text in {"a", "an"} for text in articles)


def _says_who(cast: Cast, head: int) -> bool:
    """Whether a phrase behind the noun tells of whom it is: "the mother of a girl killed in May"."""
    told = (c for c in cast.tree.children[head] if c > head)
    return any(cast.tree.tokens[c].dep in {"prep", "relcl", "acl"} for c in told)


def add_trades(cast: Cast, turns: Turns) -> None:
    """Adds who speaks under a noun that no list has and goes on by the name: "The creator of a website said"."""
    for i in turns.speakers:
        token = cast.tree.tokens[i]
        trade = token.tag == "NN" and token.lemma.endswith(_AGENTS) and token.lemma not in _NOBODY
        if trade and i not in cast.heads and goes_on_by_name(cast, turns, i) is not None:
            run = cast.tree.subtree(i, BESIDE_THE_NOUN)
            span = cast.tree.span(run[0], run[-1])
            cast.heads[i] = Mention(span, MentionKind.NOMINAL, EntityType.PERSON, None, "description")


def _opens(cast: Cast, i: int, first: int) -> bool:
    """Whether the name at token `i` is the first word of its sentence, or follows its quotation."""
    run = cast.tree.within(cast.heads[i].span)
    return run[0] == first or all(
        t in cast.quoted or cast.tree.tokens[t].pos in {"PUNCT", "VERB"} for t in range(first, run[0])
    )


def _is_bare(cast: Cast, i: int) -> bool:
    """Whether the person at token `i` is named in full and nothing there says who that is, save an age."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    behind = [t.text for t in tokens[run[-1] + 1 : run[-1] + 4]]
    aged = behind[:1] == [","] and behind[1:2] and behind[1].isdigit() and behind[2:3] == [","]
    roles = list(introduced(cast.tree, run[0], run[-1], frozenset(), cast.lexicon))
    return len(run) > 1 and not roles and (bool(aged) or behind[:1] not in ([","], ["("], ["-"]))
