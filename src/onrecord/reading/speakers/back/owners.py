"""Whose somebody is: "her rep" and "its executives" say it by a pronoun, which means nothing outside of the article.

A source that is such a pronoun and nothing else ("his claim that …") has its owner as speaker.
"""

from dataclasses import replace

from onrecord.reading.speakers.back.lookback import earlier, named_beside
from onrecord.reading.speakers.described.ties import kin, tied
from onrecord.reading.speakers.people.agreement import Look, agreeing
from onrecord.reading.speakers.people.cast import Cast, Referent, head_of, several
from onrecord.reading.speakers.people.tables import KIN
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Spans

_AS = {"his": "his", "her": "her", "its": "it", "their": "they"}
"""What each agrees with, as a pronoun that `agreeing` knows."""
_REACH = 3
"""Sentences looked back over."""


def with_owner(cast: Cast, turns: Turns, source: Spans, speaker: Speaker) -> Speaker:
    """The speaker with the owner's name for the pronoun that opens the description; as it was where he is in doubt."""
    words = source[:1] if speaker.span is None else (speaker.span,)
    run = [i for span in words for i in cast.tree.within(span)]
    if not run or cast.tree.tokens[run[0]].tag != "PRP$":
        return speaker
    owner = _owner(cast, turns, run[0])
    if len(run) == 1:
        owner = owner or _doers(cast, run[0])
        because = "pronoun in doubt" if owner is None else "owner told before"
        return Speaker(owner.name, owner.span, because) if owner else Speaker(None, None, because)
    if owner is None or speaker.name is None:
        return speaker
    noun = head_of(cast.tree, run)
    by_first_name = " " not in owner.name and any(owner.name == one.name for one in kin(cast))
    if by_first_name and cast.tree.tokens[noun].lemma.lower() in KIN:
        return speaker  # behind "Tom drowned. His father, Mark, left" "his mother" is Tom's sooner than Mark's
    known = tied(cast, noun, owner.name)
    if known is not None and known.name != owner.name:
        return Speaker(known.name, known.span, "kin or agent told before")
    rest = " ".join(cast.article.words(cast.tree.span(run[1], run[-1])).split())
    ending = "'" if owner.name.endswith("s") else "'s"
    return replace(speaker, name=f"{owner.name}{ending} {rest}", because="owner told before")


def _owner(cast: Cast, turns: Turns, i: int) -> Referent | None:
    """Whom the possessive at token `i` means: the one who agrees before it in its sentence, else looking back."""
    fits = agreeing(cast, _AS.get(cast.tree.tokens[i].text.lower(), ""))
    if fits is None or i in cast.quoted:
        return None
    look = Look(fits, frozenset())
    beside = named_beside(cast, i, look)
    if beside is not None and len(beside) > 1:
        beside = {name: one for name, one in beside.items() if _is_named(cast, one)}
    if beside is None or len(beside) > 1:
        return None
    found = next(iter(beside.values()), None) or earlier(cast, i, _REACH, turns.speakers, look)
    if found is not None and found.type is EntityType.ORG and _acts_since(cast, found, i):
        return None
    return found if found is not None and not found.plural and _is_named(cast, found) else None


def _acts_since(cast: Cast, body: Referent, i: int) -> bool:
    """Whether a name that no finder took for one acts since the body was meant last: "Human Rights First hoped so"."""
    tokens, named = cast.tree.tokens, [t for t, one in cast.meant.items() if t < i and one.name == body.name]
    since = range(max(named, default=i), i)
    return any(tokens[t].dep == "nsubj" and tokens[t].pos == "PROPN" and t not in cast.meant for t in since
               if t not in cast.quoted)  # fmt: skip


def _doers(cast: Cast, i: int) -> Referent | None:
    """The several who do something with what is theirs: "Kidnappers kept their promise to …"."""
    tokens = cast.tree.tokens
    thing = tokens[i].head
    joined = _several_before(cast, i)
    if joined is not None:
        return joined
    subject = cast.tree.child(tokens[thing].head, "nsubj") if tokens[thing].dep == "dobj" else None
    if tokens[i].text.lower() != "their" or subject is None or subject in cast.meant or tokens[subject].tag != "NNS":
        return None
    return several(cast, subject)


def _several_before(cast: Cast, i: int) -> Referent | None:
    """The several who are subject of the clause before: "The crew plan to stay and their goal is …"."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[cast.tree.tokens[i].head].head
    above = tokens[verb].head if tokens[verb].dep == "conj" else None
    subject = None if above is None else cast.tree.child(above, "nsubj")
    if tokens[i].text.lower() != "their" or subject is None or subject > i or tokens[subject].tag != "NNS":
        return None
    return cast.meant.get(subject) or several(cast, subject)


def _is_named(cast: Cast, referent: Referent) -> bool:
    """Whether the owner has a name, not a description alone."""
    names = (m.entity for m in cast.heads.values() if m.kind is MentionKind.NAME)
    return referent.name in cast.people or (referent.type is not EntityType.PERSON and referent.name in names)
