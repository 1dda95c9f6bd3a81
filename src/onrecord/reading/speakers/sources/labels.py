"""Whom the layout of an interview means: a label of initials ("WN", "DS"), and who answers where no label tells."""

from collections.abc import Iterator

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.values import Attribution, EntityType, Kind
from onrecord.text.span import Span

_TURN, _ANSWER = "transcript-turn", "unlabelled-answer"
_LONGEST = 4
"""Letters of a label of initials, at most."""
_TALK = frozenset({"chat", "conversation", "interview", "sit", "speak", "talk", "catch"})
_WITH = frozenset({"with", "to"})


def by_layout(cast: Cast, one: Attribution, speaker: Speaker) -> Speaker:
    """The speaker of a turn or answer, where the words of its source alone do not tell; else `speaker`."""
    rule = one.because.partition("+")[0]
    if rule == _TURN and speaker.because in {"as described", "no name and no noun", "name"}:
        return _lettered(cast, one.source) or _by_first_name(cast, one.source) or speaker
    if rule == _ANSWER and one.kind is not Kind.QUESTION:
        return _interviewee(cast, one.content[0].start) or speaker
    return speaker


def _lettered(cast: Cast, source: tuple[Span, ...]) -> Speaker | None:
    """The one person, or else outlet, of the article whose name gives the label its letters."""
    label = cast.article.words(source[-1])
    letters = label.replace(".", "")
    if len(source) > 1 or not letters.isupper() or not letters.isalpha() or not 1 < len(letters) <= _LONGEST:
        return None
    named = {one.name: one for one in cast.meant.values() if one.name != label}
    initials = ("".join(w[0] for w in name.split() if w[0].isupper()) for name in named)
    people = [
        one
        for one, first in zip(named.values(), initials, strict=True)
        if one.type is EntityType.PERSON and first == letters
    ]
    outlets = [one for name, one in named.items() if name in cast.outlets and _spells(name, letters)]
    found = people or outlets
    return Speaker(found[0].name, found[0].span, "initials of a label") if len(found) == 1 else None


def _by_first_name(cast: Cast, source: tuple[Span, ...]) -> Speaker | None:
    """The one person of the article whose first name or surname the label is, in capitals: "ANNA"."""
    label = cast.article.words(source[-1])
    if len(source) > 1 or not label.isupper() or not label.isalpha() or len(label) <= 1:
        return None
    people = [one for name, one in cast.people.items() if " " in name and label in name.upper().split()]
    return Speaker(people[0].name, people[0].span, "name") if len(people) == 1 else None


def _spells(name: str, letters: str) -> bool:
    """Whether the name begins with the first letter and has the others in order."""
    rest = iter(name.lower())
    return name[:1] == letters[0] and all(letter in rest for letter in letters.lower())


def _interviewee(cast: Cast, before: int) -> Speaker | None:
    """The one person who is said to be talked to before the first answer, or else whom alone the headline names."""
    people = [(i, one) for i, one in cast.meant.items() if one.type is EntityType.PERSON]
    early = [(i, one) for i, one in people if cast.tree.tokens[i].span.end <= before]
    talked = {one.name: one for i, one in early if _is_talked_to(cast, i)}
    headed = {one.name: one for i, one in early if cast.tree.paragraph_of(i) == 0}
    found: Iterator[Referent] = (next(iter(some.values())) for some in (talked, headed) if len(some) == 1)
    one = next(found, None)
    return None if one is None else Speaker(one.name, one.span, "the one interviewed")


def _is_talked_to(cast: Cast, i: int) -> bool:
    """Whether the name is object of an interview: "interviewed Lund", "spoke with Lund", "an interview with Lund"."""
    tokens = cast.tree.tokens
    token, head = tokens[i], tokens[tokens[i].head]
    if token.dep in {"dobj", "nsubjpass"}:
        return head.lemma == "interview"
    near = [tokens[a].lemma for a in cast.tree.ancestors(tokens[i].head)][:2]
    return token.dep == "pobj" and head.lemma in _WITH and any(lemma in _TALK for lemma in near)
