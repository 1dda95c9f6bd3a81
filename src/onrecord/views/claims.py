"""Claims: what several statements say something on, who is for it and who against, each with its words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from onrecord.ledger.values import Claim, Ledger, Page, Stand, Statement
from onrecord.reading.stances import Stance
from onrecord.text.article import Interval
from onrecord.views.permalink import permalink
from onrecord.views.phrases import day, one_line, when
from onrecord.views.statements import statement_row
from onrecord.views.whom import whom
from onrecord.views.withdrawn import correction_words, withdrawn


@dataclass(frozen=True, slots=True)
class StandRow:
    """One statement on a claim. `sentence` says who said what; `words` is the clause that takes the stance."""

    statement: str
    speaker: str | None
    entity: str | None
    stance: str
    """support, denial, condition, question or refusal; empty where only the words are on the issue."""
    mood: str
    """Said as fact, as planned (ahead), as a wish, or as possible (perhaps)."""
    words: str
    sentence: str
    said: Interval
    printed: Interval
    outlet: str | None
    citation: str
    asserted: bool = True
    """False for a candidate that a person should look at."""
    because: str = ""
    """Why it stands here."""
    article: str = ""
    origin: str = ""
    """Who the words go back to."""
    path: str = ""
    """The page's first file."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim: what it is on, the stands in order of day, and the pairs that cannot both hold, in words."""

    id: str
    on: str
    """The action (or the axis of two opposite words) and what it is done to."""
    action: str
    theme: tuple[str, ...]
    contested: bool
    """Whether two named speakers say what cannot both hold."""
    conflicts: tuple[str, ...]
    """Each pair of theirs, both sides with words and day."""
    speakers: tuple[str, ...]
    stands: tuple[StandRow, ...]
    because: str
    pairs: tuple[tuple[str, str], ...] = ()
    """Ids of the two statements of each of `conflicts`."""
    shifts: tuple[str, ...] = ()
    """Each change of position of one speaker, both sides with words and day."""
    articles: int = 0
    origins: tuple[str, ...] = ()
    """In how many articles the stands are, and whom these go back to."""


def claim_rows(ledger: Ledger, about: str | None = None, *, contested: bool = False) -> tuple[ClaimRow, ...]:
    """The claims on which `about` takes a stand (all without a name), or only the contested ones; these come first."""
    spoken = {one.id: one for one in ledger.statements}
    pages = {page.id: page for page in ledger.pages}
    meant = _meant(ledger, about) if about else None
    wrong = withdrawn(ledger)
    rows = [
        _row(claim, spoken, pages, wrong)
        for claim in ledger.claims
        if (claim.contested or not contested) and (meant is None or _speaks(claim, spoken, meant))
    ]
    return tuple(sorted(rows, key=lambda row: (not row.contested, -len(row.stands), row.id)))


def _meant(ledger: Ledger, about: str) -> frozenset[str]:
    """Ids of the statements of whomever the name means."""
    found = whom(ledger, about)
    ids = {one.entity.id for one in found if one.entity}
    voices = {said.id for one in found for said in one.said}
    return frozenset(s.id for s in ledger.statements if s.entity in ids or s.id in voices)


def _speaks(claim: Claim, spoken: Mapping[str, Statement], meant: frozenset[str]) -> bool:
    return any(stand.statement in meant and stand.statement in spoken for stand in claim.stands)


def _row(
    claim: Claim, spoken: Mapping[str, Statement], pages: Mapping[str, Page], wrong: Mapping[str, Statement]
) -> ClaimRow:
    rows = (stand_row(stand, spoken[stand.statement], pages) for stand in claim.stands)
    stands = tuple(marked(one, wrong) for one in rows)
    told = {one.statement: one for one in stands}
    return ClaimRow(
        id=claim.id,
        on=issue(claim),
        action=claim.action,
        theme=claim.theme,
        contested=bool(claim.contested),
        conflicts=tuple(f"{dated(told[a])}; but {dated(told[b])}" for a, b in claim.contested),
        speakers=tuple(dict.fromkeys(one.speaker for one in stands if one.speaker)),
        stands=stands,
        because=claim.because,
        pairs=claim.contested,
        shifts=tuple(f"{dated(told[a])}; later, {dated(told[b])}" for a, b in claim.shifts),
        articles=len({one.article for one in stands}),
        origins=tuple(dict.fromkeys(one.origin for one in stands if one.origin)),
    )


def issue(claim: Claim) -> str:
    """What a claim is on, in its own lemmas."""
    return f"{' '.join(claim.theme)}: {claim.action}"


def stand_row(stand: Stand, said: Statement, pages: Mapping[str, Page]) -> StandRow:
    """A stand as a row."""
    row = statement_row(said, pages)
    return StandRow(
        statement=said.id,
        speaker=said.speaker,
        entity=said.entity,
        stance=stand.stance.value,
        mood=stand.mood,
        words=one_line(stand.words.words),
        sentence=row.sentence,
        said=said.said,
        printed=said.printed,
        outlet=said.outlet,
        citation=permalink(stand.words),
        article=said.article,
        origin=said.origin,
        asserted=said.asserted,
        path=row.path,
    )


def marked(stand: StandRow, wrong: Mapping[str, Statement]) -> StandRow:
    """The stand; its sentence says so where the words were withdrawn."""
    found = correction_words(stand.statement, wrong)
    return replace(stand, sentence=f"{stand.sentence} ({found})") if found else stand


def dated(stand: StandRow) -> str:
    """A stand in words: the day, who, for or against, and the very words."""
    side = "against" if stand.stance == Stance.DENIAL.value else "for"
    return f"{_on(stand)}, {stand.speaker or 'somebody'} ({side}): “{stand.words}”"


def _on(stand: StandRow) -> str:
    if stand.said.known:
        return when(stand.said)
    return f"printed {day(stand.printed.latest)}" if stand.printed.latest else "on an unknown day"
