"""What people judged: the log, and the marks that judgements leave on the lines of every view."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.ledger.judgements import Judgement, Target, age, taken_back
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import About, Judged, Standing, Verdict
from onrecord.views.permalink import permalink
from onrecord.views.phrases import one_line

UNDONE = "undone"
UNDOES = "undoes another"
WAITING = "undoes one that this story does not hold"

_SAYS: Mapping[Verdict, str] = {
    Verdict.SAME: "the same",
    Verdict.DIFFERENT: "different",
    Verdict.UNSURE: "cannot be told whether the same",
    Verdict.RIGHT: "right as it stands",
    Verdict.NOT_A_STATEMENT: "not a statement",
    Verdict.SPEAKER: "said by {}",
    Verdict.WORDS: "these are the words",
    Verdict.DATE: "of {}",
    Verdict.ROLE: "is {}",
    Verdict.BELONGS: "a figure of {}",
    Verdict.OUTLET: "printed by {}",
    Verdict.PUBLISHED: "printed on {}",
    Verdict.STORY: "of the story “{}”",
    Verdict.NOTE: "note: {}",
    Verdict.PIN: "pinned",
    Verdict.STAR: "starred",
    Verdict.UNDO: "undone",
}
"""What a verdict says; its value goes where the braces are."""
_NOBODY_KNOWS: Mapping[Verdict, str] = {
    Verdict.SPEAKER: "said by nobody who can be named",
    Verdict.DATE: "of no day that is known",
    Verdict.BELONGS: "a figure of nothing that can be named",
    Verdict.OUTLET: "of an unknown outlet",
    Verdict.PUBLISHED: "printed on a day that is not known",
    Verdict.STORY: "a story by itself",
}


@dataclass(frozen=True, slots=True)
class LogRow:
    """One judgement, as the log tells it. `words` are what it is about: as they are now, or else as they were judged.

    `standing` is one of `Standing`, or says that it was undone, or that it undoes another.
    """

    id: str
    verdict: Verdict
    says: str
    """The verdict in words, with its value."""
    about: About | None
    words: tuple[str, ...]
    value: str
    who: str
    when: str
    why: str
    standing: str
    in_force: bool
    because: str
    against: tuple[str, ...]
    """Ids of judgements by others that say otherwise."""
    undoes: str | None
    undone_by: str | None
    places: tuple[str, ...]
    """Where the words stand now, for `onrecord show`."""
    paths: tuple[str, ...]
    """The files in which they were judged."""


@dataclass(frozen=True, slots=True)
class JudgedMark:
    """The mark of a judgement on a line: who decided what, and why."""

    id: str
    says: str
    who: str
    when: str
    why: str


def says(verdict: Verdict, value: str) -> str:
    """A verdict with its value, in words."""
    return _SAYS[verdict].format(value) if value or verdict not in _NOBODY_KNOWS else _NOBODY_KNOWS[verdict]


def log(ledger: Ledger, judgements: Iterable[Judgement]) -> tuple[LogRow, ...]:
    """Every judgement that the story holds, in the order in which they were made."""
    made = sorted(judgements, key=age)
    held = {one.id: one for one in made}
    judged = {one.id: one for one in ledger.judged}
    undone = taken_back(made)
    return tuple(_row(one, held.get(one.undoes), judged.get(one.id), undone.get(one.id)) for one in made)


def marks_of(ledger: Ledger) -> Mapping[str, tuple[JudgedMark, ...]]:
    """The marks of the judgements in force, by the id of what they are about; a happening goes by its place."""
    found: dict[str, list[JudgedMark]] = {}
    for one in ledger.judged:
        if one.standing is Standing.IN_FORCE:
            mark = JudgedMark(one.id, says(one.verdict, one.value), one.who, one.when, one.why)
            for thing in one.things:
                found.setdefault(thing, []).append(mark)
    return {thing: tuple(marks) for thing, marks in found.items()}


def judgements_meant(judgements: Iterable[Judgement], name: str) -> tuple[Judgement, ...]:
    """The judgements whose ids begin with `name`."""
    return tuple(one for one in judgements if name and one.id.startswith(name))


def _row(one: Judgement, of: Judgement | None, now: Judged | None, undone: str | None) -> LogRow:
    """The row of one judgement, which undoes `of`, stands `now` so in the record, and is `undone` by that id."""
    targets = (of or one).targets
    return LogRow(
        id=one.id,
        verdict=one.verdict,
        says=says(one.verdict, one.value) if of is None else f"undone: {says(of.verdict, of.value)}",
        about=targets[0].about if targets else None,
        words=_words(targets, now),
        value=one.value,
        who=one.who,
        when=one.when,
        why=one.why,
        standing=_standing(one, of, now, undone),
        in_force=now is not None and now.standing is Standing.IN_FORCE,
        because=now.because if now else "",
        against=now.against if now else (),
        undoes=one.undoes or None,
        undone_by=undone,
        places=tuple(permalink(c) for c in now.citations) if now else (),
        paths=tuple(dict.fromkeys(t.path for t in targets)),
    )


def _words(targets: tuple[Target, ...], now: Judged | None) -> tuple[str, ...]:
    """What a judgement is about, in words; an article goes by its first line."""
    if now is None or len(now.citations) < len(targets) or now.about is About.PAGE:
        return tuple(one_line(target.quote.exact) for target in targets)
    return tuple(one_line(citation.words) for citation in now.citations)


def _standing(one: Judgement, of: Judgement | None, now: Judged | None, undone: str | None) -> str:
    if undone is not None:
        return UNDONE
    if one.verdict is Verdict.UNDO:
        return WAITING if of is None else UNDOES
    return Standing.UNHEEDED.value if now is None else now.standing.value
