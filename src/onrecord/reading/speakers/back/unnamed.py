"""Who or what without a name "it" and "they" mean: a resolution that the article tells of, a spokesperson."""

from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.people.agreement import GENDER, SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of
from onrecord.reading.speakers.people.tables import DOCUMENTS, KIN, WRITINGS
from onrecord.reading.speakers.people.wordings import as_described
from onrecord.reading.speakers.sources.speaker import speaker_of
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType

_BESIDE = 3
"""Tokens before a pronoun among which a quotation ends that it reports."""


def of_no_gender(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """The one who spoke in the sentence before and whose office tells no gender: "A spokesperson said … They said"."""
    before = next(turns.before(i), None)
    if before is None or cast.tree.sentence_of(before.source) not in _just_told(cast, i, turns):
        return None
    source = cast.tree.tokens[before.source]
    if source.tag != "NN" or not source.lemma.endswith("person"):
        return None
    speaker = speaker_of(cast, before.words, {})
    if speaker.name is None or speaker.span is None:
        return None
    return Referent(speaker.name, speaker.span, EntityType.PERSON, "u")


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
    quotes = any(t in cast.quoted for t in range(max(i - _BESIDE, 0), i))
    return found if found.gender == gender and (quotes or not others) else None


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
