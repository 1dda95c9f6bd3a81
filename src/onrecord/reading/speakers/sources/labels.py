"""Whom the layout of an interview means: a label of initials ("WN", "DS"), and who answers where no label tells."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.values import Attribution, EntityType, Kind
from onrecord.text.span import Span

_TURN, _ANSWER = "transcript-turn", "unlabelled-answer"
_OPEN = frozenset({"as described", "no name and no noun", "name"})
"""Rules that say no more of a label than its own words."""
_LONGEST, _INITIAL = 4, 2
"""Letters of a label of initials, at most, and of an initial with its stop."""
_TALK = frozenset({"chat", "conversation", "interview", "sit", "speak", "talk", "catch"})
_WITH = frozenset({"with", "to"})
_HERE_IS = re.compile(r"(?:\b[Tt]his is|\bI am|\bI['’]m|\b[Mm]y name is) $")
"""What somebody says right before his or her own name."""
_BEFORE = 12
"""Characters before a name in which that stands."""
_INTERVIEWERS = frozenset({"our", "correspondent", "contributor", "interviewer", "reporter"})
"""Words before the name of who asks."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labelled turns of an article: where the first stands, what each label says in full, and which of them ask."""

    first: int
    full: dict[str, Speaker]
    """By name in capitals: the labels of more than one word, and whom each means."""
    asking: frozenset[str]
    host: Speaker | None = None
    """Who says in a turn of an outlet's that asks who is there: "((WN)) Hi, this is Ada Lund"."""


def labels_of(cast: Cast, spoken: Iterable[tuple[Attribution, Speaker]]) -> Labels:
    """What the labels of all turns tell of each other."""
    turns = [(one, speaker) for one, speaker in spoken if _rule(one) == _TURN and len(one.source) == 1]
    first = min((one.source[0].start for one, _ in turns), default=0)
    asking = frozenset(cast.article.words(one.source[0]) for one, _ in turns if one.kind is Kind.QUESTION)
    full: dict[str, Speaker] = {}
    for one, speaker in turns:
        words = _bare(cast.article.words(one.source[0]))
        name = words if " " in words else speaker.name or ""
        if " " in name and speaker.span is not None:
            known = next((p for p in cast.people.values() if p.name.upper() == name.upper()), None)
            plain = speaker.because if name == cast.article.words(one.source[0]) else "name"
            told = Speaker(known.name, known.span, "name") if known else Speaker(name, one.source[0], plain)
            full.setdefault(name.upper(), told)
    asked = [one.content[0] for one, _ in turns if cast.article.words(one.source[0]) in asking]
    answering = {told.name for one, told in turns if cast.article.words(one.source[0]) not in asking}
    return Labels(first, full, asking, _host(cast, asked, answering))


def _host(cast: Cast, asked: Iterable[Span], answering: AbstractSet[str | None]) -> Speaker | None:
    """The one person who says who is there in the turns that ask; none who answers ("This is Ada Lund, a guide")."""
    text = cast.article.text
    people = ((i, one) for i, one in cast.meant.items() if one.type is EntityType.PERSON and one.name not in answering)
    named = ((cast.heads[i].span, one) for i, one in people if i in cast.heads)
    told = [(span, one) for span, one in named if _HERE_IS.search(text[max(0, span.start - _BEFORE) : span.start])]
    hosts = {one.name: _by_initials(one.name, span) for span, one in told if any(a.covers(span) for a in asked)}
    return next(iter(hosts.values())) if len(hosts) == 1 else None


def by_layout(cast: Cast, one: Attribution, speaker: Speaker, labels: Labels) -> Speaker:
    """The speaker of a turn or answer, where the words of its source alone do not tell; else `speaker`."""
    rule = _rule(one)
    if rule == _TURN and len(one.source) == 1 and speaker.because in _OPEN:
        label = cast.article.words(one.source[0])
        told = _in_full(labels, label) or _lettered(cast, label, labels) or _by_first_name(cast, label) or speaker
        return labels.host if labels.host and label in labels.asking and told.name in cast.outlets else told
    if rule == _ANSWER and one.kind is not Kind.QUESTION:
        return _interviewee(cast, one.content[0].start) or speaker
    return speaker


def _rule(one: Attribution) -> str:
    return one.because.partition("+")[0]


def _bare(label: str) -> str:
    """The name in a label, without what stands before and behind it: "HAL BRANDT" of "SEN. HAL BRANDT (R-ID)"."""
    words = re.split(r",| ?[(\[]", label)[0].split()
    while len(words) > 1 and len(words[0]) > _INITIAL and words[0].endswith("."):
        words = words[1:]
    return " ".join(words)


def _in_full(labels: Labels, label: str) -> Speaker | None:
    """Whom a label in capitals means by another one that says more: "LANE" after "MARGOT LANE, HOST"."""
    words = _bare(label).upper()
    if not label.isupper() and words not in labels.full:
        return None
    found = [labels.full[words]] if words in labels.full else []
    found = found or [told for name, told in labels.full.items() if name.split()[-1] == words]
    return found[0] if len(found) == 1 and label.isupper() else None


def _lettered(cast: Cast, label: str, labels: Labels) -> Speaker | None:
    """Whom the letters of a label mean: a label in full, or whom the introduction brings in.

    Whoever asks is the outlet, who wrote it or who is said to talk to somebody; who answers is none that wrote it; of
    two with these letters the one who is said to be talked to, or whom the headline names. A name that only the turns
    have proves nothing.
    """
    letters = label.replace(".", "")
    if not letters.isupper() or not letters.isalpha() or not 1 < len(letters) <= _LONGEST:
        return None
    told = [one for name, one in labels.full.items() if letters in _initials(name)]
    if told:
        return _by_initials(told[0].name, told[0].span) if len(told) == 1 else None
    before = [(i, one) for i, one in cast.meant.items() if cast.tree.tokens[i].span.end <= labels.first]
    before = [(i, one) for i, one in before if letters in _initials(one.name) or _is_outlet(cast, one, letters)]
    people = [(i, one) for i, one in before if one.type is EntityType.PERSON]
    wrote = {one.name for i, one in people if _is_of_writer(cast, i)}
    if label in labels.asking:
        talks = wrote | {one.name for i, one in people if _is_talked_to(cast, i) or _talks(cast, i)}
        found = {one.name: one for _, one in before if one.name in talks or one.type is not EntityType.PERSON}
        found = {} if len({one.name for _, one in people}) > 1 else found
    else:
        found = {one.name: one for _, one in people if one.name not in wrote}
        talked = {one.name for i, one in people if _is_talked_to(cast, i) or cast.tree.paragraph_of(i) == 0}
        found = {name: found[name] for name in found if name in talked} if len(found) > 1 else found
    one = next(iter(found.values())) if len(found) == 1 else None
    return None if one is None else _by_initials(one.name, one.span)


def _by_initials(name: str | None, span: Span | None) -> Speaker:
    return Speaker(name, span, "initials of a label")


def _initials(name: str) -> set[str]:
    """The letters that stand for a name: of all its words, of those with a capital, and of the first and last."""
    words = [w for w in re.split(r"[\s\-]+", name) if w[:1].isalpha()]
    if len(words) < 2:  # noqa: PLR2004 - a first name and a surname
        return set()
    capitals = "".join(w[0] for w in words if w[0].isupper())
    return {capitals, "".join(words[n][0] for n in (0, -1)).upper(), "".join(w[0] for w in words).upper()}


def _is_outlet(cast: Cast, one: Referent, letters: str) -> bool:
    """Whether it is an outlet whose name the letters stand in, in their order: "WN" for Wikinews."""
    called = one.name.removeprefix("The ")
    known = one.type is not EntityType.PERSON and bool({one.name, called, f"The {called}"} & cast.outlets)
    return known and (_spells(called, letters) or _spells(f"The {called}", letters))


def _is_of_writer(cast: Cast, i: int) -> bool:
    """Whether it names who wrote it: "Interview by Peter Gale"."""
    first = cast.tree.within(cast.heads[i].span)[0]
    return first > 0 and cast.tree.tokens[first - 1].lemma.lower() == "by"


def _talks(cast: Cast, i: int) -> bool:
    """Whether the one named talks to somebody named: "Gale interviewed Lund", "Gale spoke to Lund"."""
    token = cast.tree.tokens[i]
    asks = token.dep == "nsubj" and cast.tree.tokens[token.head].lemma in _TALK
    below = cast.tree.subtree(token.head) if asks else []
    return any(b > i and _is_person(cast, b) and _is_talked_to(cast, b) for b in below)


def _is_person(cast: Cast, i: int) -> bool:
    return i in cast.meant and cast.meant[i].type is EntityType.PERSON


def _by_first_name(cast: Cast, label: str) -> Speaker | None:
    """The one person of the article whose first name or surname the label is, in capitals: "ANNA"."""
    if not label.isupper() or not label.isalpha() or len(label) <= 1:
        return None
    people = [one for name, one in cast.people.items() if " " in name and label in name.upper().split()]
    return Speaker(people[0].name, people[0].span, "name") if len(people) == 1 else None


def _spells(name: str, letters: str) -> bool:
    """Whether the name begins with the first letter and has the others in order."""
    rest = iter(name.lower())
    return name[:1] == letters[0] and all(letter in rest for letter in letters.lower())


def _interviewee(cast: Cast, before: int) -> Speaker | None:
    """The one person who is said to be talked to before the first answer, or whom alone the headline names.

    Else the one who is said to have talked, or who is the only one named: "Kell answered our questions".
    """
    people = [(i, one) for i, one in cast.meant.items() if one.name in cast.people]
    early = [(i, one) for i, one in people if cast.tree.tokens[i].span.end <= before]
    talked = {one.name: one for i, one in early if _is_talked_to(cast, i)}
    headed = {one.name: one for i, one in early if cast.tree.paragraph_of(i) == 0}
    whole = {one.name: one for i, one in early if not _is_interviewer(cast, i)}
    ways = (talked, headed, whole)
    found: Iterator[Referent] = (next(iter(some.values())) for some in ways if len(some) == 1)
    one = next(found, None)
    return None if one is None else Speaker(one.name, one.span, "the one interviewed")


def _is_talked_to(cast: Cast, i: int) -> bool:
    """Whether the name is object of an interview: "interviewed Lund", "spoke with Lund", "an interview with Lund"."""
    tokens = cast.tree.tokens
    token, head = tokens[i], tokens[tokens[i].head]
    if token.dep == "conj" and token.head < i:
        return _is_talked_to(cast, token.head)
    if token.dep in {"dobj", "nsubjpass"}:
        return head.lemma == "interview"
    if _is_interviewer(cast, i):
        return False
    return token.dep == "pobj" and head.lemma in _WITH and tokens[head.head].lemma in _TALK


def _is_interviewer(cast: Cast, i: int) -> bool:
    """Whether the name is an outlet's own: "spoke with our reporter Joe Pask", "talked to the BBC's Joe Pask"."""
    first = cast.tree.within(cast.heads[i].span)[0] if i in cast.heads else i
    before = [t.text.lower() for t in cast.tree.tokens[max(0, first - 2) : first]]
    owner = before[:1] if before[-1:] in (["'s"], ["’s"]) else []
    inside = {t.text.lower() for t in cast.tree.tokens[first : i + 1]}
    return not _INTERVIEWERS.isdisjoint(inside.union(before)) or any(name.lower() in owner for name in cast.outlets)
