"""Whom an epithet means: "the former mayor", "the singer", "the mother of two" vary the name of the one spoken of."""

from collections import Counter
from collections.abc import Mapping

from onrecord.reading.speakers.described.callings import EPITHETS, LEADING_PLAYERS, PLAYERS
from onrecord.reading.speakers.described.works import has_another_maker
from onrecord.reading.speakers.people.agreement import one_of_them
from onrecord.reading.speakers.people.cast import Cast, Referent, head_of
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.others import are_something_else, is_posted_otherwise
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import (
    FIRMS,
    GENDERED,
    KIN,
    OWN_NAME_BODIES,
    PARENTS,
    PARTIES,
    PRESS,
    SAME_WORD,
    SOUGHT,
    STANDS_FOR,
    WRITINGS,
)
from onrecord.reading.speakers.people.wordings import is_name, is_of_something_new
from onrecord.reading.values import EntityType, MentionKind

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_IN_MIND = 2
"""Sentences back in which a person must be spoken of for a mere description."""
_OFTEN = 4
_DOMINANT = 3
"""How often the person is named whom the article is about, and how many times as often as anybody else."""


_KILLING = frozenset({"assassinate", "behead", "bury", "drown", "electrocute", "execute", "kill", "murder", "slay"})
"""What is done to somebody who then says nothing more."""
_RACING = frozenset({"race", "prix", "lap", "rally", "podium", "racing", "nascar", "indycar", "f1"})
_JOINTS = frozenset({"ADP", "DET", "CCONJ", "PART", "PUNCT"})
"""What may stand in small letters in a title: "Queen of the Quay"."""
_POLITICAL = STANDS_FOR["politician"] | {"governor", "politician", "mp", "lawmaker"}
_SEATED = frozenset({"mp", "msp", "td"})
_ADDED = frozenset({EntityType.ORG, EntityType.OTHER, EntityType.WORK, EntityType.PRODUCT})
"""What is named inside of an epithet to say for what somebody is known: "the Gold Coast star"."""


def epithet(cast: Cast, asked: Role, run: list[int], own: Referent) -> tuple[Referent, str] | None:
    """The person in mind whom "the former mayor" or "the Conservative MP" varies, where nobody holds such a role."""
    former = asked.words & {"former", "ex"} and asked.head in cast.lexicon.offices
    if (asked.head not in EPITHETS | PARENTS and not former) or run[0] in cast.quoted or _is_told_of(cast, run):
        return None
    if asked.head == "driver" and not asked.words and not _is_of_races(cast):
        return None  # in other news "the driver" is whoever drove the bus
    inside = {cast.heads[i].type for i in run if is_name(cast, i) and not _is_party(cast, i) and not _is_won(cast, i)}
    owned = asked.head in EPITHETS and any(
        cast.tree.tokens[c].dep == "poss" for i in run for c in cast.tree.children[i]
    )
    if former and asked.head in PLAYERS:
        inside -= {EntityType.PLACE}  # "the former England striker"
    known = inside <= (_seat(cast, run, asked) if asked.head in _POLITICAL else _ADDED)
    since = cast.tree.sentences[max(0, cast.tree.sentence_of(run[0]) - 1)].first
    other = introduced_unnamed(cast, run[0], asked.head) >= 0 or is_beside(cast, head_of(cast.tree, run), since)
    new = asked.head not in PARENTS and is_of_something_new(cast, head_of(cast.tree, run))
    if other or owned or new or not known:
        return None
    found = spoken_of(cast, run[0], asked, _of_another_gender(cast, own.gender))
    if (
        found is None
        or _is_late(cast, found, run[0])
        or not may_agree(found.gender, own.gender)
        or _is_otherwise(cast, found.name, asked)
        or has_another_maker(cast, asked, found, run[0])
    ):
        return None
    return found, "the person that is spoken of"


def _of_another_gender(cast: Cast, gender: str) -> frozenset[str]:
    """Those whom a word that tells gender cannot mean: "the actress" is none of the men."""
    return frozenset(name for name, person in cast.people.items() if not may_agree(gender_of(cast, person), gender))


def _seat(cast: Cast, run: list[int], asked: Role) -> frozenset[EntityType]:
    """What may be named in "the MP for Moorford", "the Moorford MP": a place of which nothing else is told."""
    words = {cast.tree.tokens[i].text for i in run if is_name(cast, i)}
    elsewhere = any(t.text in words and i not in run for i, t in enumerate(cast.tree.tokens))
    return frozenset({EntityType.PLACE}) if asked.head in _SEATED and not elsewhere else frozenset()


def known_for(cast: Cast, run: list[int]) -> Referent | None:
    """Whom "the Gone Tomorrow hitmaker" varies, where the words that he is known for may be anything to the parser."""
    tokens = cast.tree.tokens
    title = [tokens[i] for i in run[1:-1]]
    opened = bool(title) and tokens[run[0]].text.lower() == "the" and title[0].text[:1].isupper()
    called = opened and tokens[run[-1]].tag == "NN" and tokens[run[-1]].lemma in EPITHETS - _POLITICAL - SOUGHT
    capital = all(t.text[:1].isupper() or t.pos in _JOINTS or not t.text[0].isalpha() for t in title)
    people = (i for i in run if i in cast.heads and cast.heads[i].kind is MentionKind.NAME and i in cast.meant)
    if not called or not capital or any(cast.meant[i].type is EntityType.PERSON for i in people):
        return None
    return spoken_of(cast, run[0])


def varies_kin(cast: Cast, run: list[int]) -> bool:
    """Whether a word for kin says nobody's: "the concerned mother", "the mother-of-two"."""
    tokens = cast.tree.tokens
    words = [tokens[i].text.lower() for i in run]
    own = {tokens[c].dep for i in run for c in cast.tree.children[i]}
    count = "of" not in words or tokens[run[-1]].pos == "NUM"
    return words[0] == "the" and len(words) > len(("the", "mother")) and "poss" not in own and count


def _is_otherwise(cast: Cast, name: str, asked: Role) -> bool:
    """Whether the person is told to hold an office, so that another one is likely to be somebody else's."""
    if asked.head in SOUGHT:
        return are_something_else(cast, {name}, asked)
    if is_no_player(cast, asked, name):
        return True
    return (
        asked.head in _POLITICAL
        and not asked.words & {"former", "ex"}
        and any(r.head not in GENDERED for r in cast.roles[name])
    )


def is_no_player(cast: Cast, asked: Role, name: str) -> bool:
    """Whether a player is asked for and the person leads others: "the striker" is not the coach who just spoke."""
    held = {r.head for r in cast.roles.get(name, ())}
    return (
        asked.head in PLAYERS
        and asked.words.isdisjoint({"former", "ex"})
        and bool(held & LEADING_PLAYERS)
        and held.isdisjoint(PLAYERS)
    )


def _is_told_of(cast: Cast, run: list[int]) -> bool:
    """Whether "he" or "she" tells it of him: in "The businessman had lied, he said" the speaker is somebody else."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[head_of(cast.tree, run)].head
    above = tokens[verb].head
    if tokens[verb].dep != "ccomp" or above < verb or tokens[above].lemma not in cast.lexicon.cues:
        return False
    subject = cast.tree.child(above, "nsubj")
    return subject is not None and tokens[subject].text.lower() in {"he", "she"}


def is_beside(cast: Cast, head: int, since: int) -> bool:
    """Whether from the sentence of token `since` on somebody else goes by the word: "Kell met the host. The host"."""
    first = cast.tree.sentences[cast.tree.sentence_of(since)].first
    alike = [i for i in cast.nominals.get(cast.tree.tokens[head].lemma, ()) if first <= i < head]
    alike = [i for i in alike if cast.tree.tokens[i].tag not in {"NNS", "NNPS"}]
    return any(cast.meant[i].name not in cast.people for i in alike if i in cast.meant)


def _is_party(cast: Cast, i: int) -> bool:
    """Whether a party is named at token `i`: "the Republican nominee"."""
    word = cast.tree.tokens[i].text.lower()
    return SAME_WORD.get(word, word) in PARTIES


def spoken_of(cast: Cast, before: int, asked: Role | None = None, but: frozenset[str] = frozenset()) -> Referent | None:
    """The one person of the sentence before, who is a subject of it; else the one the article names most by far.

    Who is told to be something else than is `asked` for does not count there; those named in `but` are never meant.
    """
    people = {
        i: r for i, r in cast.meant.items() if i not in cast.quoted and r.name in cast.people.keys() - but - cast.played
    }
    unlikely = _hardly_people(cast, people)
    people = {i: r for i, r in people.items() if r.name not in unlikely}
    here = cast.tree.sentence_of(before)
    told = [n for n in range(here - 1, -1, -1) if _is_told(cast, n)]
    near = {i: r for i, r in people.items() if i < before and cast.tree.sentence_of(i) in {here, *told[:_IN_MIND]}}
    told = [n for n in told[:_IN_MIND] if _tells_of_somebody(cast, n)] or told
    just = {i: r for i, r in near.items() if cast.tree.sentence_of(i) in {here, *told[:1]}}
    subjects = [r for i, r in just.items() if _is_subject(cast, i) and cast.tree.sentence_of(i) < here]
    doing = frozenset(r.name for r in subjects[:1])
    passing = {r.name for i, r in just.items() if is_in_passing(cast, i, doing)}
    beside = {r.name for r in just.values()} - passing - doing
    other = (
        asked is not None
        and asked.head not in PLAYERS | _POLITICAL | SOUGHT
        and is_posted_otherwise(cast, doing, asked)
    )
    if subjects and (not beside or (asked is not None and not other and are_something_else(cast, beside, asked))):
        return subjects[0]
    if asked is not None and asked.head in SOUGHT:
        return None  # several run for an office, and whom an article names most may be none of them
    tally = Counter(r.name for i, r in people.items() if is_name(cast, i)).most_common(2)
    (name, most), (_, others) = [*tally, ("", 0), ("", 0)][:2]
    in_mind = any(r.name == name for r in near.values())
    return cast.people[name] if in_mind and most >= max(_OFTEN, _DOMINANT * others) else None


def _hardly_people(cast: Cast, people: Mapping[int, Referent]) -> frozenset[str]:
    """Names of one word that are no first names and do nothing: "Andy Kell has left Stanmoor" tells of one person."""
    short = {r.name for r in people.values() if " " not in r.name and r.name.lower() not in cast.lexicon.first_names}
    acting = {r.name for i, r in people.items() if _is_subject(cast, i) or cast.tree.tokens[i].dep == "poss"}
    return frozenset(name for name in short - acting if not cast.roles.get(name))


def _is_subject(cast: Cast, i: int) -> bool:
    """Whether the clause is about whom token `i` means: also "One of the miners, Paul Kell, said"."""
    tokens = cast.tree.tokens
    above = (n for n in cast.tree.ancestors(i) if tokens[n].dep in _SUBJECTS)
    return tokens[i].dep in _SUBJECTS or any(one_of_them(cast, n) == i for n in above)


def is_in_passing(cast: Cast, i: int, doing: frozenset[str]) -> bool:
    """Whether somebody is named only as kin or owner of who does something: "Kell's son, Ray", "said his wife, Ann".

    The owner is the subject's own: in "Kell's son, Ray, said" it is Ray who speaks on.
    """
    tokens, above = cast.tree.tokens, cast.tree.tokens[i].head
    if tokens[i].dep == "poss":
        below = (above, *cast.tree.children[above])
        return any(c in cast.meant and cast.meant[c].name in doing for c in below)
    first = cast.tree.within(cast.heads[i].span)[0]
    at = first - 1 - (first > 0 and tokens[first - 1].text == ",")
    beside = tokens[above].head if tokens[above].dep == "appos" else above  # "her husband, the singer Paul Kell"
    kin = [n for n in (at, above, beside) if tokens[n].lemma.lower() in KIN and n < first]
    his = (tokens[c].tag == "PRP$" for n in kin for c in range(max(0, n - _IN_MIND), n))
    return is_name(cast, i) and any(his)


def _tells_of_somebody(cast: Cast, n: int) -> bool:
    """Whether sentence `n` tells of anybody, by name or not, outside of quotations."""
    sentence = cast.tree.sentences[n]
    told = (i for i in range(sentence.first, sentence.last) if i in cast.heads and i not in cast.quoted)
    return any(cast.heads[i].type in {EntityType.PERSON, EntityType.GROUP} for i in told)


def formerly(cast: Cast, run: list[int]) -> Referent | None:
    """Whom "the retired miner", "the former postman" varies: whoever was what no list has as an office."""
    tokens = cast.tree.tokens
    words = [tokens[i].text.lower() for i in run]
    told = words[:1] == ["the"] and words[1:2] in (["retired"], ["former"]) and tokens[run[-1]].tag == "NN"
    plain = told and len(run) > len(("the", "retired")) and all(tokens[i].tag in {"NN", "JJ"} for i in run[2:])
    thing = words[1:2] == ["former"] and tokens[run[-1]].lemma in WRITINGS | FIRMS | PRESS | OWN_NAME_BODIES
    return spoken_of(cast, run[0]) if plain and not thing and run[0] not in cast.quoted else None


def _is_late(cast: Cast, found: Referent, before: int) -> bool:
    """Whether the sentences before tell that the person died: others speak of the dead."""
    just = range(cast.tree.sentences[max(0, cast.tree.sentence_of(before) - _IN_MIND)].first, before)
    return any(i in cast.meant and cast.meant[i].name == found.name and is_dead(cast, i) for i in just)


def _is_of_races(cast: Cast) -> bool:
    """Whether the article tells of motor races."""
    return any(t.lemma.lower() in _RACING for t in cast.tree.tokens)


def _is_won(cast: Cast, i: int) -> bool:
    """Whether a prize is named at token `i`: "the Oscar-winning actress"."""
    behind = [t.text.lower() for t in cast.tree.tokens[i + 1 : i + 3]]
    return behind in (["-", "winning"], ["-", "nominated"])


def is_dead(cast: Cast, i: int) -> bool:
    """Whether token `i` is somebody of whom the sentence tells that he died or was killed."""
    token, verb = cast.tree.tokens[i], cast.tree.tokens[cast.tree.tokens[i].head]
    died = token.dep == "nsubj" and verb.lemma in {"die", "drown", "perish"}
    return died or (token.dep in {"nsubjpass", "dobj"} and verb.lemma in _KILLING)


def _is_told(cast: Cast, n: int) -> bool:
    """Whether the article itself tells something in the sentence: not all of it is quoted."""
    sentence = cast.tree.sentences[n]
    run = range(sentence.first, sentence.last)
    return any(i not in cast.quoted and cast.tree.tokens[i].pos != "PUNCT" for i in run)


def introduced_unnamed(cast: Cast, before: int, noun: str) -> int:
    """Where somebody nameless was last introduced with the same noun ("a police officer"); -1 when nobody was."""
    heads = [i for i in cast.nominals.get(noun, ()) if i < before]
    firsts = {i: cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in heads}
    return max((i for i in heads if firsts[i] in {"a", "an", "another", "one"}), default=-1)
