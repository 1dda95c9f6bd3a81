"""Whom a pronoun means: the subject of the governing clause, else the last speaker or subject; in doubt, nobody."""

from collections.abc import Sequence

from onrecord.reading.speakers.back.in_clause import in_clause
from onrecord.reading.speakers.back.itself import goes_on, of_itself, two_themselves
from onrecord.reading.speakers.back.lookback import (
    earlier,
    spoke_as_nobody_known,
    spoke_beside,
    still_speaking,
    unnamed_before,
    whose_words_end,
)
from onrecord.reading.speakers.back.prominence import agent_spoke, most_prominent, only_one_near
from onrecord.reading.speakers.back.rivals import two_met
from onrecord.reading.speakers.back.stretch import sentences_before
from onrecord.reading.speakers.back.together import family_before, joint_before, only_group_before
from onrecord.reading.speakers.back.topics import aged_subject, made_way
from onrecord.reading.speakers.back.unnamed import (
    brought_in_before,
    of_no_gender,
    tied_before,
    unnamed_inside,
    writing_before,
)
from onrecord.reading.speakers.described.epithets import spoken_of
from onrecord.reading.speakers.described.years import of_age
from onrecord.reading.speakers.people.agreement import (
    GENDER,
    Look,
    agreeing,
    barred_for,
)
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.sources.turns import (
    Turns,
    answerer,
    asked_before,
    asked_in_passing,
    last_told,
    question_before,
    retorted_to,
    told_of,
    told_to_before,
)
from onrecord.reading.values import EntityType, MentionKind

_REACH = 6
"""Sentences looked back over; farther off, news repeats the name."""
_NEAR = 2
"""The same for "it" and "they"."""


def antecedent(cast: Cast, i: int, turns: Turns) -> tuple[Referent, str] | None:
    """The referent of the pronoun at token `i` and the rule that found it, None when in doubt.

    `turns` are the attributions of the article: the heads of their sources count as subjects.
    """
    speakers = turns.speakers
    word = cast.tree.tokens[i].text.lower()
    fits = agreeing(cast, word)
    if fits is None or (i in cast.quoted and i not in speakers):
        return None
    quoting = (cast.meant.get(s) for s in turns.telling(i) if i in cast.quoted and s not in cast.quoted)
    itself = frozenset(found.name for found in quoting if found is not None)  # who is quoted says "I"
    itself |= _who_goes_on(cast, i, turns)
    look = Look(fits, barred_for(cast, i) | told_of(cast, turns, i) | itself | retorted_to(cast, turns, i))
    asked = question_before(cast, turns, i)
    if asked is not None:
        asker = cast.meant.get(asked.source)
        look = Look(fits, look.barred | ({asker.name} if asker else frozenset()), asked.told)
    found = answerer(cast, asked) if asked is not None else told_to_before(cast, turns, i)
    found = found or asked_before(cast, turns, i)
    found = found if found is not None and look.finds(found) else asked_in_passing(cast, turns, i, fits)
    if found is not None:
        return found, "answer to the question"
    if word not in GENDER and i not in speakers:
        return next(in_clause(cast, i, look), None)  # "it" and "they" often mean nothing that has a name
    found_here = next(in_clause(cast, i, look), None)
    if found_here is None and i in cast.quoted:
        if word not in GENDER and word != "they":
            return None  # whom the one quoted has just told of, no sentence outside of his words says
        named = (_named_inside if word in GENDER else _body_inside)(cast, i, look)
        named = named or (unnamed_inside(cast, i, _quoted_before(cast, i)) if word in GENDER else None)
        if named is None and (word not in GENDER or _only_inside(cast, look, _quoted_before(cast, i)) is not None):
            return None  # "I rang the chairman. He told me …": of the chairman the article may tell no more
        found_here = None if named is None else (named, "last speaker or subject")
    return found_here or (_person if word in GENDER else _thing)(cast, i, turns, look)


def _who_goes_on(cast: Cast, i: int, turns: Turns) -> frozenset[str]:
    """Who spoke last, where a pronoun behind the quotation of token `i` says that he or she goes on: “He …,” she said.

    What the pronoun means is not known yet.
    """
    tokens = cast.tree.tokens
    behind = (s for s in turns.telling(i) if i in cast.quoted and s > i and s not in cast.quoted)
    words = [tokens[s].text.lower() for s in behind if s not in cast.meant]
    last = last_told(cast, turns, i) if words and words[0] in GENDER else None
    found = None if last is None else cast.meant.get(last.source)
    return frozenset({found.name}) if found and may_agree(gender_of(cast, found), GENDER[words[0]]) else frozenset()


def _person(cast: Cast, i: int, turns: Turns, look: Look) -> tuple[Referent, str] | None:
    """Whom "he" or "she" means, looking back."""
    speakers = turns.speakers
    found = spoke_beside(cast, i, speakers, look)
    if found is not None:
        return found, "speaker of the clause before"
    last = next(sentences_before(cast, cast.tree.sentence_of(i), 1, speakers), None)
    if last is not None and made_way(cast, last, look):
        return None
    aged = None if last is None else aged_subject(cast, last)
    if aged is not None:
        one = of_age(cast, *aged) or spoken_of(cast, aged[1])
        return (one, "last speaker or subject") if one is not None and look.finds(one) else None
    found = whose_words_end(cast, i, turns) or tied_before(cast, i, turns) or spoke_as_nobody_known(cast, i, turns)
    found = None if found is not None and found.name in look.barred else found
    found = found or earlier(cast, i, _REACH, speakers, look) or still_speaking(cast, i, turns, look)
    if found is not None:
        return found, "last speaker or subject"
    found = unnamed_before(cast, i, turns) or (brought_in_before(cast, i, turns) if i in speakers else None)
    if found is not None:
        return found, "unnamed source of the sentence before"
    found = _prominent(cast, i, speakers, look)
    return None if found is None else (found, "most prominent person")


def _prominent(cast: Cast, i: int, speakers: frozenset[int], look: Look) -> Referent | None:
    """The most prominent person, unless two met in the sentence before, or somebody's lawyer spoke there."""
    here = cast.tree.sentence_of(i)
    sentences = (here, *sentences_before(cast, here, _REACH, speakers))
    gender = GENDER[cast.tree.tokens[i].text.lower()]
    if any(two_met(cast, n, gender) for n in sentences[1:2]):
        return None
    found = most_prominent(cast, i, sentences, speakers, look.barred, gender)
    found = found or (only_one_near(cast, i, sentences[:2], look) if i in speakers else None)
    if found is None or i not in speakers:
        return found
    return None if any(agent_spoke(cast, n, speakers, found.name) for n in sentences[1:2]) else found


def _named_inside(cast: Cast, i: int, look: Look) -> Referent | None:
    """The only one named before the pronoun in the quotation that it stands in: “Kell did not win. He said …”."""
    found = _only_inside(cast, look, _quoted_before(cast, i))
    return found if found is not None and found.name in cast.people else None


def _body_inside(cast: Cast, i: int, look: Look) -> Referent | None:
    """The only body named before "they" in its quotation: “I asked the Harbour Board to help. They say …”."""
    before = _quoted_before(cast, i)
    found = _only_inside(cast, look, before)
    named = any(cast.heads[t].kind is MentionKind.NAME for t in before if t in cast.meant)
    return found if named and found is not None and found.type is EntityType.ORG else None


def _quoted_before(cast: Cast, i: int) -> list[int]:
    """The tokens in quotation marks before the pronoun at token `i`, which stands in them, too, in its paragraph."""
    first = cast.tree.paragraphs[cast.tree.paragraph_of(i)].first
    return [t for t in range(first, i) if t in cast.quoted]


def _only_inside(cast: Cast, look: Look, before: Sequence[int]) -> Referent | None:
    """The only one there who agrees with the pronoun, and whom it may mean."""
    told = {cast.meant[t].name: cast.meant[t] for t in before if t in cast.meant and look.agrees(cast.meant[t])}
    found = next(iter(told.values())) if len(told) == 1 else None
    return found if found is not None and look.finds(found) else None


def _thing(cast: Cast, i: int, turns: Turns, look: Look) -> tuple[Referent, str] | None:
    """What or whom an "it" or "they" that speaks means, looking back."""
    speakers = turns.speakers
    plural = cast.tree.tokens[i].text.lower() == "they"
    found = spoke_beside(cast, i, speakers, look)
    if found is not None:
        return found, "speaker of the clause before"
    found = (of_no_gender if plural else writing_before)(cast, i, turns)
    if found is not None:
        return found, "unnamed source of the sentence before"
    found = joint_before(cast, i, speakers) if plural else None
    if found is not None:
        return found, "joint subject of the sentence before"
    found = two_themselves(cast, i, turns) if plural else None
    found = of_itself(cast, i, turns) if not plural and _opens_the_story(cast, i) else found
    found = found or earlier(cast, i, _NEAR, speakers, look) or still_speaking(cast, i, turns, look)
    if found is not None:
        return found, "last speaker or subject"
    found = unnamed_before(cast, i, turns)
    if plural and found is None:
        found = only_group_before(cast, i, speakers) or family_before(cast, i, speakers)
    if found is not None:
        return found, "unnamed source of the sentence before"
    near = next(sentences_before(cast, cast.tree.sentence_of(i), 1, speakers), None)
    found = None if plural else of_itself(cast, i, turns) or goes_on(cast, near)
    return None if found is None else (found, "last speaker or subject")


def _opens_the_story(cast: Cast, i: int) -> bool:
    """Whether only lines without a full stop, a headline or a date, stand before the pronoun's paragraph."""
    here = cast.tree.paragraph_of(i)
    before = range(cast.tree.paragraphs[here].first)
    ends = (t for t in before if cast.tree.paragraph_of(t + 1) != cast.tree.paragraph_of(t))
    first = cast.tree.sentence_of(i) == cast.tree.sentence_of(cast.tree.paragraphs[here].first)
    return here > 0 and first and all(cast.tree.tokens[t].pos != "PUNCT" for t in ends)
