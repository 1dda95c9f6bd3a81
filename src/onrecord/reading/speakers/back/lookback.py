"""Looking back from a pronoun: who speaks, acts or is told of in the sentences before."""

from dataclasses import replace

from onrecord.reading.speakers.back.prominence import is_a_stranger, is_unread_name
from onrecord.reading.speakers.back.rivals import has_rival
from onrecord.reading.speakers.back.stretch import sentences_before, told_of_unnamed
from onrecord.reading.speakers.back.topics import is_main, last_to_speak, opens, owner_of_subject
from onrecord.reading.speakers.described.firms import is_known_outlet
from onrecord.reading.speakers.people.agreement import GENDER, SUBJECTS, Look, told_under
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import DOCUMENTS, FIRMS, FOLK, PRESS, SOMEBODY, WRITINGS
from onrecord.reading.speakers.sources.speaker import speaker_of
from onrecord.reading.speakers.sources.turns import Turns, last_told
from onrecord.reading.values import EntityType, MentionKind


def spoke_beside(cast: Cast, i: int, speakers: frozenset[int], look: Look) -> Referent | None:
    """Who spoke last in the pronoun's own sentence: "Payton said Bush's knee was sore, he also said that …"."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    told = told_under(cast, cast.tree.tokens[i].head)
    before = [t for t in range(first, i) if t in speakers and t not in told and t not in cast.quoted]
    found = cast.meant.get(before[-1]) if before and i in speakers else None
    return found if found is not None and look.finds(found) else None


def earlier(cast: Cast, i: int, reach: int, speakers: frozenset[int], look: Look) -> Referent | None:
    """The subject or speaker of the nearest sentence before that has one that fits; None where two might."""
    beside = named_beside(cast, i, look)
    if beside is None or len(beside) > 1:
        return None
    hinted, seen = next(iter(beside), None), set(beside)
    gendered = cast.tree.tokens[i].text.lower() in GENDER
    for n in sentences_before(cast, cast.tree.sentence_of(i), reach, speakers):
        other = _may_be_a_person if gendered else _has_unnamed_speaker
        if _has_unknown_subject(cast, n) or other(cast, n, speakers):
            return None
        tops, rest = _candidates(cast, n, speakers, look, gendered and i not in cast.quoted)
        if tops:
            top = cast.meant[tops[0]]
            apart = top.plural and not any(beside[name].plural for name in beside)
            clear = _is_clear(cast, tops, rest, look) and (apart or hinted in {None, top.name})
            return top if clear else None
        others = {cast.meant[t].name for t in rest} - look.barred
        if len(others) > 1:
            return None
        seen |= others
        hinted = hinted or next(iter(others), None)
    if seen != {hinted} or hinted is None:
        return None
    return cast.people.get(hinted) if gendered else _named_here(cast, i, hinted)


def _is_clear(cast: Cast, tops: list[int], rest: list[int], look: Look) -> bool:
    """Whether one of the sentence's people or bodies stands before all others."""
    names = {cast.meant[t].name for t in tops}
    return len(names) == 1 and not names & look.barred and not has_rival(cast, tops[0], rest)


def _named_here(cast: Cast, i: int, name: str) -> Referent | None:
    """The body of that name in the pronoun's own sentence: "Airbus's aim is to grow, it said"."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    here = (cast.meant[t] for t in range(first, i) if t in cast.meant and cast.heads[t].kind is MentionKind.NAME)
    return next((r for r in here if r.name == name and r.type is EntityType.ORG), None)


def still_speaking(cast: Cast, i: int, turns: Turns, look: Look) -> Referent | None:
    """Whom the same pronoun meant when it spoke in the sentence before: "…, it said. …, it said."."""
    before = next(turns.before(i), None) if i in cast.quoted else last_told(cast, turns, i)
    if before is None or cast.tree.tokens[before.source].text.lower() != cast.tree.tokens[i].text.lower():
        return None
    here = cast.tree.sentence_of(i)
    near = {here, *sentences_before(cast, here, 1, turns.speakers)}
    found = cast.meant.get(before.source) if cast.tree.sentence_of(before.source) in near else None
    return None if found is None or found.name in look.barred else found


def whose_words_end(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """Who is quoted in all of the paragraph before, without marks: "Kell writes: ¶ The pier is old. … ¶ He writes"."""
    last = last_told(cast, turns, i)
    here = cast.tree.paragraph_of(i)
    if last is None or i in cast.quoted or cast.tree.paragraph_of(last.source) >= here - 1:
        return None
    before = cast.tree.paragraphs[here - 1]
    words = [t for t in range(before.first, before.last) if cast.tree.tokens[t].pos not in {"PUNCT", "SPACE"}]
    plain = bool(words) and not any(t in cast.quoted for t in words)
    found = cast.meant.get(last.source) if plain and last.told.issuperset(words) else None
    return found if found is not None and found.name in cast.people else None


def unnamed_before(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """Who or what speaks in the sentence before without a name: a report for "it", several for "they", one for "she".

    "The report says … It calls on …"; "The loggers told the police … They claimed …"; "A relative said … she added".
    """
    here = cast.tree.sentence_of(i)
    before = next(turns.before(i), None)
    near = {here, *sentences_before(cast, here, 1, turns.speakers)}
    if before is None or cast.tree.sentence_of(before.source) not in near:
        return None
    source, word = cast.tree.tokens[before.source], cast.tree.tokens[i].text.lower()
    several, written = word == "they", source.lemma in WRITINGS | DOCUMENTS
    one = word in GENDER and source.tag == "NN" and source.lemma in SOMEBODY and before.source not in cast.meant
    if not one and (source.tag != "NNS" if several else word in GENDER or not written):
        return None
    speaker = speaker_of(cast, before.words, {})
    if speaker.name is None or speaker.span is None:
        return None
    kind = EntityType.PERSON if one else EntityType.GROUP if several else EntityType.WORK
    return Referent(speaker.name, speaker.span, kind, GENDER.get(word, "u"), several)


def spoke_as_nobody_known(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """Who is the subject of the sentence before and was taken for no person: "A dealer said … He said …".

    That is one whose name is of no known kind, or a word for a trade that no list has.
    """
    n = next(sentences_before(cast, cast.tree.sentence_of(i), 1, turns.speakers), None)
    if n is None:
        return None
    sentence = cast.tree.sentences[n]
    mains = [t for t in range(sentence.first, sentence.last) if t not in cast.quoted and is_main(cast, t)]
    one = mains[0] if len(mains) == 1 else None
    if one is None or not turns.of(one):
        return None if one is None else told_of_unnamed(cast, one)
    if one in cast.heads and cast.heads[one].kind is MentionKind.NAME:
        found = cast.meant.get(one) if is_a_stranger(cast, one) else None
        return None if found is None else replace(found, type=EntityType.PERSON)
    token = cast.tree.tokens[one]
    if one in cast.meant or token.tag != "NN" or not _is_trade(token.lemma):
        return None
    speaker = speaker_of(cast, turns.of(one)[0].words, {})
    if speaker.name is not None and speaker.span is not None:
        return Referent(speaker.name, speaker.span, EntityType.PERSON, "u")
    return None


def _is_trade(lemma: str) -> bool:
    """Whether a noun that no list has is likely to be a word for a person."""
    thing = lemma in WRITINGS | DOCUMENTS | PRESS | FIRMS
    return lemma.endswith(("er", "or", "ist", "ian", "man", "woman")) and not thing


def named_beside(cast: Cast, i: int, look: Look) -> dict[str, Referent] | None:
    """Who fits earlier in the pronoun's own sentence; None where another pronoun like it is in doubt."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    gender = GENDER.get(cast.tree.tokens[i].text.lower())
    told = told_under(cast, cast.tree.tokens[i].head)
    before = [t for t in range(first, i) if t not in cast.quoted and t not in look.asked]
    if gender and any(
        GENDER.get(cast.tree.tokens[t].text.lower()) == gender
        for t in before
        if t not in cast.meant
        and cast.tree.tokens[t].tag == "PRP"
        and not (is_main(cast, i) and _is_told_of(cast, t, i))
    ):
        return None
    fitting = (cast.meant[t] for t in before if t in cast.meant and t not in told)
    return {found.name: found for found in fitting if look.finds(found)}


def _is_told_of(cast: Cast, t: int, i: int) -> bool:
    """Whether token `t` is the subject of what `i` says: in "He was ill, he said" the two are one."""
    tokens = cast.tree.tokens
    verb = tokens[t].head
    return tokens[t].dep in SUBJECTS and tokens[verb].dep == "ccomp" and tokens[verb].head == tokens[i].head


def _has_unknown_subject(cast: Cast, n: int) -> bool:
    """Whether the sentence's main subject is a person of whom it is not known who it is."""
    sentence = cast.tree.sentences[n]
    told = (t for t in range(sentence.first, sentence.last) if t not in cast.quoted and is_main(cast, t))
    return any(
        is_unread_name(cast, t) if t not in cast.heads else t not in cast.meant
        for t in told
        if cast.tree.tokens[t].text.lower() not in {"it", "they", "i", "we"}
    )


def _has_unnamed_speaker(cast: Cast, n: int, speakers: frozenset[int]) -> bool:
    """Whether a writing, or several for whom no list has the word, speak in the sentence: "Fire crews said".

    They go on as "it" and "they", and nobody of whom the sentences before tell.
    """
    sentence, tokens = cast.tree.sentences[n], cast.tree.tokens
    spoke = (t for t in range(sentence.first, sentence.last) if t in speakers and t not in cast.heads)
    return any((tokens[t].tag == "NNS" or tokens[t].lemma in WRITINGS) and is_main(cast, t) for t in spoke)


def _may_be_a_person(cast: Cast, n: int, speakers: frozenset[int]) -> bool:
    """Whether who acts or speaks in the sentence, and was taken for no person, may be one: "Calloway", "Tyler Reg"."""
    sentence = cast.tree.sentences[n]
    tops = (
        t
        for t in range(sentence.first, sentence.last)
        if t in cast.heads and (t in speakers or (t not in cast.quoted and is_main(cast, t)))
    )
    return any(is_a_stranger(cast, t) for t in tops)


def _candidates(cast: Cast, n: int, speakers: frozenset[int], look: Look, outside: bool) -> tuple[list[int], list[int]]:
    """Fitting tokens of a sentence outside of quotations: its main subjects or speakers, and the rest.

    `outside`: whether one person is looked for whom the article tells of in its own words.
    """
    sentence = cast.tree.sentences[n]
    told = [t for t in range(sentence.first, sentence.last) if t in cast.meant]
    inside = [t for t in told if t not in cast.quoted or (t in speakers and not outside)]
    fitting = [
        t
        for t in inside
        if look.agrees(cast.meant[t]) and (t in speakers or cast.meant[t].type is not EntityType.PLACE)
    ]
    if outside:  # who speaks in another's words, or in passing and without a name, is not whom the article goes on with
        fitting = [t for t in fitting if is_main(cast, t) or not _is_in_passing(cast, t, speakers)]
    opening = [t for t in fitting if opens(cast, t)]
    mains = opening or [t for t in fitting if is_main(cast, t)] or [t for t in fitting if t in speakers]
    if not any(_is_folk(cast, t) or (t in speakers and _is_voice(cast, t)) for t in mains):
        fitting = [t for t in fitting if cast.meant[t].plural] or fitting  # "they" sooner means people than a body
        mains = [t for t in mains if t in fitting]
    joined = [t for t in fitting if cast.tree.tokens[t].dep == "conj" and cast.tree.tokens[t].head in mains]
    tops = last_to_speak(cast, n, speakers, fitting) or [*mains, *joined] or owner_of_subject(cast, fitting)
    return tops, [t for t in fitting if t not in tops]


def _is_in_passing(cast: Cast, t: int, speakers: frozenset[int]) -> bool:
    """Whether somebody without a name speaks at token `t` in a quotation or in a clause that tells when or why."""
    verb = cast.tree.tokens[cast.tree.tokens[t].head]
    nameless = cast.heads[t].kind is MentionKind.NOMINAL and cast.meant[t].name not in cast.people
    return nameless and t in speakers and (t in cast.quoted or verb.dep in {"advcl", "relcl"})


def _is_folk(cast: Cast, t: int) -> bool:
    """Whether token `t` is a word for one body that goes on as "they": "the family", "the government"."""
    return cast.heads[t].kind is MentionKind.NOMINAL and cast.tree.tokens[t].lemma in FOLK


def _is_voice(cast: Cast, t: int) -> bool:
    """Whether token `t` is a body that may go on as "they": no outlet, whose "they" are those of whom it tells."""
    return cast.meant[t].type is EntityType.ORG and not is_known_outlet(cast, cast.meant[t])
