"""Who or what without a name a pronoun means: a resolution that the article tells of, a spokesperson, “my cousin”."""

from collections.abc import Sequence

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.people.agreement import GENDER, SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of
from onrecord.reading.speakers.people.tables import DOCUMENTS, KIN, WRITINGS
from onrecord.reading.speakers.people.wordings import as_described
from onrecord.reading.speakers.sources.speaker import speaker_of
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType, MentionKind

_BESIDE = 3
"""Tokens before a pronoun among which a quotation ends that it reports."""


def of_no_gender(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The one who spoke in the sentence before and whose office tells no gender: "A spokesperson said … They said".

    So, too, whoever asked not to be named, or came in without a name, of words in quotation marks.
    """
    before = next(turns.before(i), None)
    if before is None or cast.tree.sentence_of(before.source) not in _just_told(cast, i, turns):
        return None
    source = cast.tree.tokens[before.source]
    nameless = _is_nameless(cast, before.source) and _closes_quote(cast, i)
    if source.tag != "NN" or not (source.lemma.endswith("person") or nameless):
        return None
    speaker = speaker_of(cast, before.words, {})
    if speaker.name is None or speaker.span is None:
        return None
    return Referent(speaker.name, speaker.span, EntityType.PERSON, "u")


def _is_nameless(cast: Cast, source: int) -> bool:
    """Whether "a former engineer" speaks at token `source`, and nobody else of that sentence may be "they"."""
    sentence, own = cast.tree.sentences[cast.tree.sentence_of(source)], cast.meant.get(source)
    first = cast.tree.tokens[cast.tree.subtree(source, BESIDE_THE_NOUN)[0]].text.lower()
    told = (cast.meant[t] for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted)
    others = any(r != own and (r.plural or r.type in {EntityType.GROUP, EntityType.PERSON}) for r in told)
    person = own is not None and own.type is EntityType.PERSON and own.gender == "u" and own.name not in cast.people
    return first in {"a", "an", "one"} and person and not others


def _closes_quote(cast: Cast, i: int) -> bool:
    return any(t in cast.quoted for t in range(max(i - _BESIDE, 0), i))


def tied_before(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The mother, husband or the like who spoke in the sentence before: "His mother said … she added".

    Where another whom the pronoun fits is told of there, too, only for words in quotation marks: those go on.
    """
    before = next(turns.before(i), None)
    if before is None or i not in turns.speakers or i in cast.quoted or before.source in cast.quoted:
        return None
    near = _just_told(cast, i, turns)
    token, found = cast.tree.tokens[before.source], cast.meant.get(before.source)
    kin = token.lemma.lower() in KIN and token.tag == "NN" and token.dep == "nsubj"
    if not kin or found is None or found.name in cast.people or cast.tree.sentence_of(before.source) not in near:
        return None
    gender = GENDER[cast.tree.tokens[i].text.lower()]
    told = range(cast.tree.sentences[cast.tree.sentence_of(before.source)].first, i)
    people = (cast.meant[t] for t in told if t in cast.meant and t not in cast.quoted)
    others = any(r.type is EntityType.PERSON and r != found and gender_of(cast, r) in {gender, "u"} for r in people)
    return found if found.gender == gender and (_closes_quote(cast, i) or not others) else None


def unnamed_inside(cast: Cast, i: int, before: Sequence[int]) -> Referent | None:
    """The only person told of in the quotation of the pronoun at token `i`: “My cousin laughed. He said …”."""
    told = {cast.meant[t].name: cast.meant[t] for t in before if t in cast.meant and _is_one(cast, t)}
    gender = GENDER[cast.tree.tokens[i].text.lower()]
    such = [one for one in told.values() if gender_of(cast, one) == gender]
    such = such or [one for one in told.values() if len(told) == 1 and gender_of(cast, one) == "u"]
    return such[0] if len(such) == 1 else None


def _is_one(cast: Cast, t: int) -> bool:
    """Whether token `t` names or describes one person."""
    one = cast.meant[t].type is EntityType.PERSON and not cast.meant[t].plural
    return one and cast.heads[t].kind is not MentionKind.PRONOUN


def brought_in_before(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """Who comes in without a name in the sentence before, as no subject: "She was rung by a man. He said …".

    The word tells the gender, and nobody else of whom that sentence tells may be meant.
    """
    gender = GENDER[cast.tree.tokens[i].text.lower()]
    for n in _just_told(cast, i, turns):
        sentence = cast.tree.sentences[n]
        told = [t for t in range(sentence.first, sentence.last) if t in cast.meant and t not in cast.quoted]
        people = [t for t in told if cast.meant[t].type is EntityType.PERSON]
        fitting = {cast.meant[t].name: t for t in people if gender_of(cast, cast.meant[t]) in {gender, "u"}}
        t = next(iter(fitting.values()), -1)
        first = cast.tree.tokens[cast.tree.within(cast.heads[t].span)[0]].text.lower() if t in cast.heads else ""
        new = first in {"a", "an"} and cast.tree.tokens[t].dep == "pobj" and cast.meant[t].gender == gender
        return cast.meant[t] if len(fitting) == 1 and new else None
    return None


def writing_before(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The writing that is the subject of the whole sentence before: "A resolution, … , expresses … It condemns …"."""
    tokens = cast.tree.tokens
    for n in _just_told(cast, i, turns):
        sentence = cast.tree.sentences[n]
        mains = [t for t in range(sentence.first, sentence.last) if tokens[t].dep == "ROOT"]
        subject = cast.tree.child(mains[0], *SUBJECTS) if len(mains) == 1 else None
        subject = sentence.first + 1 if _opens_with_writing(cast, sentence.first) else subject
        if subject is None or subject in cast.meant or tokens[subject].tag != "NN" or subject in cast.quoted:
            return None
        if tokens[subject].lemma not in WRITINGS - DOCUMENTS:
            return None
        told = as_described(cast, list(cast.tree.subtree(subject, BESIDE_THE_NOUN)))
        if told.name is not None and told.span is not None:
            return Referent(told.name, told.span, EntityType.WORK, "u")
    return None


def _opens_with_writing(cast: Cast, first: int) -> bool:
    """Whether the sentence opens with "The study, published in …": the parser loses its verb behind such an aside."""
    tokens = cast.tree.tokens[first : first + 3]
    opened = [t.text.lower() for t in tokens[:1]] == ["the"] and [t.text for t in tokens[2:]] == [","]
    return opened and tokens[1].tag == "NN" and tokens[1].lemma in WRITINGS


def _just_told(cast: Cast, i: int, turns: Turns) -> tuple[int, ...]:
    """The sentence before the pronoun's own, quotations left out."""
    return tuple(sentences_before(cast, cast.tree.sentence_of(i), 1, turns.speakers))
