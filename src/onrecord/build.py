"""Builds a story: the one place where intake, models, reading, ledger and store meet.

    find files -> load -> gather -> receive -> observe -> read -> keep -> record -> keep

Only what changed is made again: every part of a story carries a hash of what it was made from, and a part whose
hash is still right is left alone. Each article is committed by itself, so a build that is killed has lost nothing
that it reported; the next build goes on from there.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import count
from pathlib import Path
from time import perf_counter

from onrecord.intake.find import find_files
from onrecord.intake.language import ENGLISH
from onrecord.intake.receive import load, receive
from onrecord.ledger.judgements import Judgement
from onrecord.ledger.record import record
from onrecord.ledger.stories import known_of
from onrecord.ledger.story_division import division
from onrecord.ledger.verdicts import Verdict
from onrecord.lexicons.load import load_background, load_lexicon
from onrecord.models.base import Model
from onrecord.models.catalog import load_model
from onrecord.models.fingerprint import FINGERPRINT
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.read import read
from onrecord.reading.values import Reading
from onrecord.store.connect import alone, empty_log, is_there, make, transaction, writing
from onrecord.store.divided import divide_again, keep_division
from onrecord.store.gather import Gathered, Loaded, Place, gather
from onrecord.store.keep import Kept, counts, keep, keep_ledger, ledger_made_by
from onrecord.store.migrate import bring_up
from onrecord.store.parts import Parts, Rules, parts, rules, seen
from onrecord.store.roles import Roles, roles_of
from onrecord.store.story import Story, open_story
from onrecord.text.article import Article, Problem
from onrecord.text.tokens import Observations


class Doing(StrEnum):
    """What a build is busy with."""

    GATHERING = "gathering"
    READING = "reading"
    RECORDING = "recording"


@dataclass(frozen=True, slots=True)
class Step:
    """How far a build has come: `done` of `total`; `path` is the one just finished (committed, when it was read)."""

    doing: Doing
    path: str
    done: int
    total: int


Progress = Callable[[Step], None]
Trouble = tuple[tuple[str, Problem], ...]
"""Paths, and what is the matter with each."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did. Paths are as in the record, sorted; those that name nothing are as the user gave them.

    `skipped` could not be taken in; `failed` is a fault of ours in reading an article that the story keeps all the
    same; `noted` is what is the matter with articles read in this build. `read` and `observed` count the articles
    that were read anew and that a model was shown; `counts` says how much the record holds, by field of `Ledger`.
    """

    new: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    skipped: Trouble = ()
    failed: Trouble = ()
    noted: Trouble = ()
    read: int = 0
    observed: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0


def build(
    paths: Sequence[Path],
    story: Path,
    *,
    published: date | None = None,
    progress: Progress | None = None,
    model: Model | None = None,
) -> Report:
    """Makes the story in the file `story` hold what is at `paths`; what it holds from elsewhere stays.

    A folder is mirrored: a file that has gone from it leaves nothing behind. `published` is the date of all of these
    articles, given by the user. Raises a `StoryError` for what is wrong with the story file; what is wrong with an
    article is in the report.
    """
    started, story, tell = perf_counter(), story.absolute(), progress or _quiet
    places, missing = _find(paths, story, tell)
    if not places and not is_there(story):
        return Report(skipped=missing, seconds=perf_counter() - started)
    with alone(story):
        make(story)
        with writing(story) as connection:
            bring_up(connection)
            with transaction(connection):
                gathered = gather(connection, _shown(story.parent), places, published)
            shop = _shop(model)
            held = Story(story, connection)
            made = list(_read_what_is_stale(held, shop, tell, roles_of(held)))
            if ledger_made_by(connection) != shop.rules.ledger:
                tell(Step(Doing.RECORDING, "", 0, 1))
                ledger, known = record(held.held(), held.judgements()), held.division()
                stories = division(held.articles(), ledger, load_background(), known)
                with transaction(connection):
                    keep_ledger(connection, ledger, shop.rules.ledger, shop.fingerprint)
                    keep_division(connection, known_of(stories, known), stories, ledger)
                tell(Step(Doing.RECORDING, "", 1, 1))
            empty_log(connection)
            report = _report(gathered, missing, made, held.refused(), counts(connection))
    return replace(report, seconds=perf_counter() - started)


def settle(story: Path, judgements: Sequence[Judgement], model: Model | None = None) -> None:
    """Makes again what `judgements`, which the story holds, change beside the record. Raises a `StoryError`.

    That is what was read where they say that a line is for something else, and how the pile is divided.
    """
    verdicts = {one.verdict for one in judgements}
    if verdicts & {Verdict.ROLE, Verdict.UNDO}:
        with open_story(story) as held:
            roles = roles_of(held)
            changed = any(roles.changed(held, one) for one in parts(held.connection))
        if changed:
            build((), story, model=model)
    if verdicts & {Verdict.STORY, Verdict.PUBLISHED, Verdict.ROLE, Verdict.UNDO}:
        divide_again(story, load_background())


def _quiet(_step: Step) -> None:
    """Shows no progress."""


def _find(paths: Sequence[Path], story: Path, tell: Progress) -> tuple[list[Place], Trouble]:
    """The files at each path (loaded when they are asked for), and the paths where there is nothing to look at."""
    found = [(path, [f for f in find_files([path]) if not _is_ours(f[0], story)]) for path in paths]
    total, done = sum(len(files) for _, files in found), count(1)

    def load_all(files: list[tuple[Path, Problem | None]]) -> Iterator[Loaded]:
        for path, problem in files:
            yield _load(path, problem)
            tell(Step(Doing.GATHERING, _as_text(path), next(done), total))

    places: list[Place] = []
    missing: list[tuple[str, Problem]] = []
    for path, files in found:
        nothing = [problem for at, problem in files if at == path and problem]
        if nothing:
            missing.append((_as_text(path), nothing[0]))
        else:
            places.append(Place(_shown(path), path.is_dir(), load_all(files)))
    return places, tuple(missing)


def _is_ours(path: Path, story: Path) -> bool:
    """Whether this is the story file itself, or one of the files that stand beside it while it is open."""
    return path.name.startswith(story.name) and _shown(path).removeprefix(_shown(story))[:1] in {"", "-"}


def _load(path: Path, problem: Problem | None) -> Loaded:
    data = problem or load(path)
    if isinstance(data, Problem):
        return Loaded(_shown(path), problem=data, barred=_barred(path))
    return Loaded(_shown(path), hashlib.sha256(data).hexdigest()[:16], data, len(data))


def _barred(path: Path) -> bool:
    """Whether something is there that this user may not look at."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except OSError:
        return False
    return not os.access(path, os.R_OK)


def _shown(path: Path) -> str:
    """The absolute path, without any "..", as text."""
    return _as_text(Path(os.path.abspath(path)))  # noqa: PTH100 - resolve() would follow links


def _as_text(path: Path) -> str:
    """The path as text that can be printed and stored: bytes of a file name that are no UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class _Shop:
    """What articles are made with. The model is loaded when the first article needs it."""

    rules: Rules
    lexicon: Lexicon
    fingerprint: str
    model: Callable[[], Model]


def _shop(model: Model | None) -> _Shop:
    fingerprint = model.fingerprint if model else FINGERPRINT
    return _Shop(rules(fingerprint), load_lexicon(), fingerprint, cache(lambda: model or load_model()))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one article, without the article: a pile may be larger than memory."""

    name: str
    read: bool
    observed: bool
    fault: Problem | None
    noted: tuple[Problem, ...]


def _read_what_is_stale(story: Story, shop: _Shop, tell: Progress, roles: Roles) -> Iterator[_Outcome]:
    """Makes every article again that is not what today's rules would make, each in a transaction of its own."""
    stale = [held for held in parts(story.connection) if not shop.rules.current(held) or roles.changed(story, held)]
    for done, held in enumerate(stale, start=1):
        fresh = held.made_from == shop.rules.article(held.name, held.given)
        article = story.article(held.id) if fresh else None
        observations = story.observations(held.id) if held.observed_from else None
        kept = _make(held, story.raw(held.id) or b"", article, observations, shop, roles)
        with transaction(story.connection):
            keep(story.connection, held, kept, shop.rules)
        tell(Step(Doing.READING, held.name, done, len(stale)))
        fault = kept.problem if kept.failed else None
        noted = () if fault else kept.problems
        yield _Outcome(held.name, kept.reading is not None and not fault, kept.observed, fault, noted)


def _make(
    held: Parts, raw: bytes, article: Article | None, observations: Observations | None, shop: _Shop, roles: Roles
) -> Kept:
    """Receive, observe, read: only what is not given. One article that goes wrong never stops a build."""
    observed = False
    try:
        if article is None:
            received = receive(raw, held.name, shop.lexicon.outlets, published=held.given)
            article = received.article
            if article is None:
                return Kept(problem=next(iter(received.problems), Problem("no article was found in this file")))
        if article.language != ENGLISH:
            return Kept(article, reading=Reading(article.id))
        shown = roles.of(article, held.name)
        if held.observed_from != shop.rules.observation(seen(shown)):
            observations = None
        if observations is None:
            observations, observed = next(iter(shop.model().observe([shown]))), True
        made = read(shown, observations, shop.lexicon)
        return Kept(article, observations, made, observed=observed, shown=shown)
    except Exception as error:  # noqa: BLE001 - whatever fault of ours this is, the rest of the pile is unharmed
        words = " ".join(str(error).split())
        fault = Problem(f"reading failed, which is a fault in onrecord: {type(error).__name__}: {words}")
        reading = Reading(article.id, problems=(fault,)) if article else None
        return Kept(article, observations, reading, observed=observed, problem=fault, failed=True)


def _report(
    gathered: Gathered, missing: Trouble, made: list[_Outcome], refused: Trouble, counted: Mapping[str, int]
) -> Report:
    touched = {*gathered.new, *gathered.unchanged, *gathered.changed}
    failed = {outcome.name: outcome.fault for outcome in made if outcome.fault}
    empty = [(name, problem) for name, problem in refused if name in touched and name not in failed]
    aside = {*failed, *(name for name, _ in empty)}
    return Report(
        new=tuple(name for name in gathered.new if name not in aside),
        unchanged=tuple(name for name in gathered.unchanged if name not in aside),
        changed=tuple(name for name in gathered.changed if name not in aside),
        removed=gathered.removed,
        skipped=(*missing, *sorted((*gathered.skipped, *empty), key=lambda trouble: trouble[0])),
        failed=tuple(failed.items()),
        noted=tuple((outcome.name, problem) for outcome in made for problem in outcome.noted),
        read=sum(outcome.read for outcome in made),
        observed=sum(outcome.observed for outcome in made),
        counts=counted,
    )
