"""What must hold of any judgements at all: undone they leave no trace, and a pile of them has no order.

Judgements are drawn on the record as it is after those before, so that they meet, supersede and contradict each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ledger.judging import NEWS, held_of

from onrecord.ledger.anchored import PAIRS
from onrecord.ledger.judged import FREE
from onrecord.ledger.judgements import Draft, Judgement, alive, signed
from onrecord.ledger.record import noted, record
from onrecord.ledger.values import Ledger
from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import Role
from onrecord.views.drafting import Wish, draft
from onrecord.views.meant import UnclearError
from onrecord.views.permalink import permalink

START = datetime(2025, 3, 4, tzinfo=UTC)
DAYS = ("2025-03-01", "2025-02-01/2025-02-28", "")
NAMES = ("Ines Okafor", "the port authority", "Somebody Else", "")
VALUES = {
    Verdict.SPEAKER: NAMES,
    Verdict.BELONGS: NAMES,
    Verdict.OUTLET: NAMES,
    Verdict.DATE: DAYS,
    Verdict.PUBLISHED: DAYS,
    Verdict.ROLE: tuple(Role),
    Verdict.STORY: ("The bridge", ""),
    Verdict.NOTE: ("look again",),
    Verdict.WORDS: ("replaced", "shut until spring", "the steel"),
}


@dataclass(frozen=True)
class Step:
    """One thing that somebody does: which verdict, on the how-manieth thing, with which value; or an undo."""

    verdict: Verdict
    thing: int
    other: int
    value: int
    who: str
    about: About


steps = st.lists(
    st.builds(
        Step,
        st.sampled_from(list(Verdict)),
        st.integers(0, 99),
        st.integers(0, 99),
        st.integers(0, 9),
        st.sampled_from(["Ann", "Bea"]),
        st.sampled_from([About.FIGURE, About.ENTITY]),
    ),
    max_size=7,
)


@cache
def plain() -> bytes:
    return bits(())


def bits(judgements: Sequence[Judgement]) -> bytes:
    return msgspec.json.encode(record(held_of(), judgements))


def things(ledger: Ledger, verdict: Verdict, about: About) -> list[str]:
    """What a verdict can be about, as somebody would type it."""
    said, figures = [one.id for one in ledger.statements], [one.id for one in ledger.figures]
    pages = [one.id for one in ledger.pages]
    if verdict in PAIRS:
        return figures if about is About.FIGURE else [permalink(c) for one in ledger.entities for c in one.citations]
    sorts = {
        Verdict.OUTLET: pages,
        Verdict.PUBLISHED: pages,
        Verdict.STORY: pages,
        Verdict.BELONGS: figures,
        Verdict.ROLE: [f"{one.id}#c{s.span.start}-{s.span.end}" for one in ledger.pages for s in one.segments],
        Verdict.DATE: said + figures + [one.id for one in ledger.timeline if one.clock == "happened"],
        Verdict.NOTE: said + figures + pages,
    }
    return sorts.get(verdict, said)


def act(made: list[Judgement], step: Step) -> None:
    """Adds what the step judges, if there is anything of the kind."""
    when = (START + timedelta(seconds=len(made))).isoformat()
    if step.verdict is Verdict.UNDO:
        if made:
            made.append(signed(Draft(Verdict.UNDO, undoes=made[step.thing % len(made)].id), step.who, when))
        return
    ledger = record(held_of(), made)
    known = things(ledger, step.verdict, step.about)
    if not known:
        return
    names = (known[step.thing % len(known)], known[step.other % len(known)])
    values = VALUES.get(step.verdict, ("",))
    wish = Wish(step.verdict, names, values[step.value % len(values)], "", step.about)
    texts = {one.article.id: one.article for one in held_of()}
    try:
        made.append(signed(draft(ledger, texts.get, wish), step.who, when))
    except UnclearError:
        return


def judged(taken: Sequence[Step]) -> list[Judgement]:
    made: list[Judgement] = []
    for step in taken:
        act(made, step)
    return made


slow = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@slow
@given(steps)
def test_any_judgements_and_their_undos_leave_the_ledger_as_it_was_bit_for_bit(taken: list[Step]) -> None:
    made = judged(taken)
    for one in alive(made):
        when = (START + timedelta(days=1)).isoformat()
        made.append(signed(Draft(Verdict.UNDO, undoes=one.id), "Ann", when))
    assert bits(made) == plain()


@slow
@given(steps, st.integers(0, 99))
def test_an_undone_judgement_is_as_if_it_had_never_been_made(taken: list[Step], which: int) -> None:
    made = [one for one in judged(taken) if one.verdict is not Verdict.UNDO]
    if made:
        gone = made[which % len(made)]
        undo = signed(Draft(Verdict.UNDO, undoes=gone.id), "Bea", (START + timedelta(days=1)).isoformat())
        assert bits([*made, undo]) == bits([one for one in made if one is not gone])
        again = signed(Draft(Verdict.UNDO, undoes=undo.id), "Ann", (START + timedelta(days=2)).isoformat())
        assert bits([*made, undo, again]) == bits(made)


@slow
@given(steps, st.randoms(use_true_random=False), st.integers(0, 7))
def test_two_peoples_judgements_merge_in_either_order_to_the_same_result(
    taken: list[Step], chance: object, cut: int
) -> None:
    made = judged(taken)
    one, other = made[: cut + 2], made[cut:]
    shuffled = made.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis's Random
    assert bits([*one, *other]) == bits([*other, *one]) == bits(shuffled)


def test_the_news_gives_every_verdict_something_to_judge() -> None:
    ledger = record(held_of())
    assert len(ledger.pages) == len(NEWS)
    for verdict in set(Verdict) - {Verdict.UNDO}:
        for about in (About.FIGURE, About.ENTITY):
            assert len(things(ledger, verdict, about)) > 2, (verdict, about)


def test_every_segment_can_be_set_aside() -> None:
    """What points into a reading by number (a claim to its statement) follows when a segment's words go."""
    ledger = record(held_of())
    count = len(things(ledger, Verdict.ROLE, About.FIGURE))
    aside = VALUES[Verdict.ROLE].index(Role.BOILERPLATE)
    for thing in range(count):
        made = judged([Step(Verdict.ROLE, thing, 0, aside, "Ann", About.FIGURE)])
        assert len(record(held_of(), made).statements) <= len(ledger.statements)


@given(steps)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_taken_from_the_record_before_is_what_would_be_made(done: list[Step]) -> None:
    made: list[Judgement] = []
    for step in done:
        act(made, step)
    if not made:
        return
    before = record(held_of(), made[:-1])
    assert record(held_of(), made, before) == record(held_of(), made)
    if made[-1].verdict in FREE:
        assert noted(before, held_of(), made) == record(held_of(), made)
