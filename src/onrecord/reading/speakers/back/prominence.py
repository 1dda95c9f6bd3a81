"""Who is in the reader's mind: people weighed by how lately and in what place the article mentions them.

The last resort for "he" and "she" where no clause and no single name tells. The weights were tried on marked articles;
what matters is their order: who speaks or acts in the sentence before comes before whom something is done to.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.reading.speakers.people.agreement import SUBJECTS, Look, speaks
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import OF_PRONOUN, gender_of
from onrecord.reading.speakers.people.tables import KIN, OWN_NAME_BODIES, TIED
from onrecord.reading.values import EntityType, MentionKind

_FADING = 0.6
"""What is left of a mention's weight one sentence on."""
_CLEAR = 2.0
"""How many times as prominent as anybody else a person must be."""
_FAINT = 0.3
"""Below this, nobody is in mind."""
_PLACES = {"nsubj": 0.9, "nsubjpass": 0.9, "dobj": 0.6, "dative": 0.6, "appos": 0.5, "poss": 0.5, "compound": 0.1}
"""By the word's place in its clause; any other place counts as much as a phrase behind "of" or "with"."""
_ELSEWHERE = 0.4
_MAIN = 1.0
_UNSURE = 0.5
"""How much a mention counts of somebody who may or may not be of the pronoun's gender."""
_BESIDE = 3
"""Tokens before a pronoun among which a quotation ends that it reports."""
_NOBODY = ""
_MISTAKEN = frozenset({EntityType.ORG, EntityType.OTHER, EntityType.PLACE})
"""What people whom the article names by one word are taken for."""


def most_prominent(
    cast: Cast, i: int, sentences: Sequence[int], speakers: frozenset[int], barred: frozenset[str], gender: str
) -> Referent | None:
    """The person whom the pronoun at token `i` brings to mind, where nobody else comes near; None otherwise.

    `sentences` are those looked at, nearest first; mentions inside of quotations do not count.
    """
    weights: defaultdict[str, float] = defaultdict(float)
    fading = 1.0
    for n in sentences:
        sentence = cast.tree.sentences[n]
        for name, weight in _weighed(cast, range(sentence.first, min(sentence.last, i)), speakers, gender):
            weights[name] += weight * fading
        fading *= _FADING
    for name in barred:
        weights.pop(name, None)
    most, first = max(((weight, name) for name, weight in weights.items()), default=(0.0, _NOBODY))
    next_most = max((weight for name, weight in weights.items() if name != first), default=0.0)
    quotes = any(t in cast.quoted for t in range(max(i - _BESIDE, 0), i))
    if quotes and any(_just_spoke(cast, n, speakers, {first, *barred}) for n in sentences[1:2]):
        return None
    return cast.people.get(first) if most >= max(_FAINT, _CLEAR * next_most) else None


def _just_spoke(cast: Cast, n: int, speakers: frozenset[int], but: set[str]) -> bool:
    """Whether somebody of unknown gender, described and not named, is the subject that speaks in sentence `n`."""
    sentence = cast.tree.sentences[n]
    told = (t for t in range(sentence.first, sentence.last) if t in speakers and t in cast.meant)
    spoke = (t for t in told if cast.heads[t].kind is MentionKind.NOMINAL and cast.tree.tokens[t].dep == "nsubj")
    found = (cast.meant[t] for t in spoke if t not in cast.quoted)
    return any(
        r.type is EntityType.PERSON and not r.plural and r.name not in but and gender_of(cast, r) == "u" for r in found
    )


def agent_spoke(cast: Cast, n: int, speakers: frozenset[int], name: str) -> bool:
    """Whether in sentence `n` somebody's lawyer or spokesman speaks for him: "Kell's lawyer said … He said …"."""
    tokens, sentence = cast.tree.tokens, cast.tree.sentences[n]
    for t in (t for t in range(sentence.first, sentence.last) if t in speakers and t not in cast.quoted):
        unnamed = t not in cast.meant or cast.meant[t].name not in cast.people
        agent = tokens[t].lemma.lower() in TIED.keys() - KIN and tokens[t].tag == "NN" and tokens[t].dep == "nsubj"
        whose = {cast.meant[o].name for o in cast.tree.subtree(t) if o in cast.meant}
        if agent and unnamed and name in whose:
            return True
    return False


def only_one_near(cast: Cast, i: int, sentences: Iterable[int], look: Look) -> Referent | None:
    """The only person named, outside of quotations, whom the pronoun at token `i` may mean in those sentences.

    None where the same pronoun is in doubt before: it may have brought in somebody else.
    """
    runs = (cast.tree.sentences[n] for n in sentences)
    told = [t for run in runs for t in range(run.first, min(run.last, i)) if t not in cast.quoted]
    near = [t for t in told if t in cast.meant]
    here, word = cast.tree.sentence_of(i), cast.tree.tokens[i].text.lower()
    doubtful = (t for t in told if t not in cast.meant and cast.tree.tokens[t].text.lower() == word)
    if any(cast.tree.sentence_of(t) != here for t in doubtful):
        return None
    people = {cast.meant[t].name: cast.meant[t] for t in near if cast.meant[t].name in cast.people}
    fitting = [person for person in people.values() if look.finds(person)]
    return fitting[0] if len(fitting) == 1 else None


def _weighed(cast: Cast, tokens: range, speakers: frozenset[int], gender: str) -> Iterable[tuple[str, float]]:
    """Each person of the sentence who may be meant, with the weight of that mention."""
    for t in tokens:
        if t not in cast.heads and is_unread_name(cast, t):
            yield _NOBODY, _MAIN
        if t not in cast.heads or (t in cast.quoted and t not in speakers) or _in_brackets(cast, tokens[0], t):
            continue
        found = cast.meant.get(t)
        weight = _MAIN if t in speakers else _PLACES.get(_place(cast, t), _ELSEWHERE)
        if is_a_stranger(cast, t):
            yield _NOBODY, weight
        elif found is None:
            if _is_unsettled(cast, t, gender):
                yield _NOBODY, weight
        elif found.type is EntityType.PERSON and not found.plural:
            own = gender_of(cast, found)
            if own in {gender, "u"}:
                yield found.name, weight * (1.0 if own == gender else _UNSURE)


def _is_unsettled(cast: Cast, t: int, gender: str) -> bool:
    """Whether it is a pronoun of the gender or a person's name of which it is not known whom it means."""
    if cast.heads[t].kind is MentionKind.NAME:
        return cast.heads[t].type is EntityType.PERSON
    pronoun = OF_PRONOUN.get(cast.tree.tokens[t].text.lower())
    return cast.heads[t].kind is MentionKind.PRONOUN and pronoun == gender


def _in_brackets(cast: Cast, first: int, t: int) -> bool:
    """Whether token `t` stands between brackets that open in its sentence, which begins at `first`."""
    before = [token.text for token in cast.tree.tokens[first:t]]
    return before.count("(") > before.count(")")


def is_a_stranger(cast: Cast, t: int) -> bool:
    """Whether a name was taken for no person and may be one: a lone word that is short for nothing, or a first name."""
    if cast.heads[t].kind is not MentionKind.NAME or cast.heads[t].type not in _MISTAKEN:
        return False
    first, words = cast.tree.within(cast.heads[t].span)[0], cast.article.words(cast.heads[t].span).split()
    if cast.tree.tokens[t].tag == "NNPS" or "the" in {words[0].lower(), cast.tree.tokens[first - 1].text.lower()}:
        return False
    if len(words) > 1:  # "the Anna Moreau Foundation" is no stranger
        return words[0].lower() in cast.lexicon.first_names and words[-1].lower() not in OWN_NAME_BODIES
    entity = cast.heads[t].entity
    longer = entity is not None and len(entity.split()) > 1
    longer = longer or words[0] in cast.bodies
    known = {words[0].lower()} & (cast.lexicon.demonyms.keys() | cast.lexicon.capitals)
    if cast.heads[t].type is EntityType.PLACE and (known or not speaks(cast, t)):
        return False
    return words[0][1:].islower() and words[0] not in cast.outlets and not longer


def is_unread_name(cast: Cast, t: int) -> bool:
    """Whether a first name that was not read as a name stands alone as a subject: "Gethin was at school"."""
    token = cast.tree.tokens[t]
    capital = token.text[:1].isupper() and token.text[1:].islower() and token.dep in SUBJECTS and t not in cast.quoted
    known = capital and cast.lexicon.first_names.get(token.text.lower(), "u") != "u"
    return known and all(cast.tree.tokens[c].dep in {"punct", "advmod"} for c in cast.tree.children[t])


def _place(cast: Cast, t: int) -> str:
    """The word's place in its clause; what "and" joins has one place."""
    tokens = cast.tree.tokens
    while tokens[t].dep == "conj" and tokens[t].head != t:
        t = tokens[t].head
    if (tokens[t].dep == "pobj" and _is_fronted(cast, t)) or _goes_on(cast, t):
        return "nsubj"
    return tokens[t].dep


def _goes_on(cast: Cast, t: int) -> bool:
    """Whether the sentence goes on to its end with what somebody named does: "… his father, Luis Mora, who left"."""
    tokens = cast.tree.tokens
    clauses = [c for c in cast.tree.children[t] if tokens[c].dep == "relcl" and c > t]
    doing = any(
        tokens[s].text.lower() == "who" and tokens[s].dep == "nsubj" for c in clauses for s in cast.tree.children[c]
    )
    last = cast.tree.sentences[cast.tree.sentence_of(t)].last
    # What "and" joins to a name may hang on a word that is no mention: "of those who stayed, his father, Juan, …".
    named = t in cast.heads and cast.heads[t].kind is MentionKind.NAME
    return doing and named and max(cast.tree.subtree(clauses[-1])) >= last - 2


def _is_fronted(cast: Cast, t: int) -> bool:
    """Whether somebody is named in full before the subject: "For Kevin Allton, Warhol was a legend"."""
    sentence = cast.tree.sentences[cast.tree.sentence_of(t)]
    subjects = (i for i in range(sentence.first, sentence.last) if cast.tree.tokens[i].dep in {"nsubj", "nsubjpass"})
    found = cast.meant.get(t)
    named = found is not None and " " in found.name and sentence.span.covers(found.span)
    return named and t < next(subjects, t)
