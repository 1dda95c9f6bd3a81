"""What changed from one version of an article to the next: statements, figures and words of the headline."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from onrecord.ledger.values import Figure, Ledger, Page, Statement
from onrecord.text.article import Interval
from onrecord.views.permalink import permalink, permalink_of
from onrecord.views.phrases import one_line, words_of
from onrecord.views.wordwise import Kept, runs, same_words

_CLOSE = 0.55
"""Likeness (0 to 1) of words from which on they are the same ones, changed."""


class Change(StrEnum):
    """What became of something from the older version to the newer one."""

    APPEARED = "appeared"
    VANISHED = "vanished"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Changed:
    """One difference. `before` and `after` are the words, None where there are none; `diff` marks [-gone-] {+new+}."""

    about: str
    """`headline`, `statement` or `figure`."""
    change: Change
    before: str | None
    after: str | None
    diff: str
    before_citation: str | None
    after_citation: str | None


@dataclass(frozen=True, slots=True)
class VersionRow:
    """Two versions of an article that follow each other. `current` is the path of the newest, if it is known."""

    id: str
    before: str
    after: str
    current: str | None
    because: str
    outlet: str | None
    title: str | None
    printed_before: Interval
    printed_after: Interval
    changes: tuple[Changed, ...]
    before_article: str = ""
    after_article: str = ""
    """Ids of the articles."""


def versions(ledger: Ledger) -> tuple[VersionRow, ...]:
    """A row for each step from a version to the next."""
    pages = {page.id: page for page in ledger.pages}
    said = _by_article(ledger.statements)
    figures = _by_article(ledger.figures)
    return tuple(
        VersionRow(
            id=one.id,
            before=_path(pages[before]),
            after=_path(pages[after]),
            current=_path(pages[one.current]) if one.current else None,
            because=one.because,
            outlet=pages[after].outlet,
            title=pages[after].title,
            printed_before=pages[before].published.when,
            printed_after=pages[after].published.when,
            changes=(
                *_headline(pages[before], pages[after]),
                *_compared("statement", map(_said, said.get(before, ())), map(_said, said.get(after, ()))),
                *_compared("figure", map(_given, figures.get(before, ())), map(_given, figures.get(after, ()))),
            ),
            before_article=before,
            after_article=after,
        )
        for one in ledger.versions
        for before, after in zip(one.articles, one.articles[1:], strict=False)
    )


_Told = tuple[str, str, str]
"""What kind of thing it is (only the same kind can be one that changed), its words, and where they stand."""


def _by_article(values: Iterable[Statement | Figure]) -> Mapping[str, Sequence[Statement | Figure]]:
    found: dict[str, list[Statement | Figure]] = {}
    for one in values:
        found.setdefault(one.article, []).append(one)
    return found


def _path(page: Page) -> str:
    return page.paths[0] if page.paths else page.id


def _said(one: Statement | Figure) -> _Told:
    """A statement: who (as printed), verb, words."""
    if not isinstance(one, Statement):
        raise TypeError(one)
    parts = (words_of(one.source), " ".join(one_line(c.words) for c in one.cue), words_of(one.content))
    return "", " ".join(filter(None, parts)), permalink_of(one.content or one.cue or one.source) or one.article


def _given(one: Statement | Figure) -> _Told:
    """A figure: its words and what it is of."""
    if not isinstance(one, Figure):
        raise TypeError(one)
    kind = f"{one.of}\x1f{one.unit}" if one.of else ""
    return kind, f"{one_line(one.citation.words)}{f' ({one.of})' if one.of else ''}", permalink(one.citation)


def _headline(before: Page, after: Page) -> Iterator[Changed]:
    old, new = one_line(before.title or ""), one_line(after.title or "")
    if not same_words(old, new):
        change = Change.CHANGED if old and new else Change.APPEARED if new else Change.VANISHED
        yield Changed("headline", change, old or None, new or None, diff(old, new), before.id, after.id)


def _compared(about: str, before: Iterable[_Told], after: Iterable[_Told]) -> Iterator[Changed]:
    """What appeared, vanished or changed; what stands word for word in both, but for capitals, is not told."""
    old, new = list(before), list(after)
    for one in list(old):
        same = next((other for other in new if other[0] == one[0] and same_words(other[1], one[1])), None)
        if same:
            old.remove(one)
            new.remove(same)
    near = sorted(
        ((_likeness(one, other), n, m) for n, one in enumerate(old) for m, other in enumerate(new)),
        key=lambda found: (-found[0], *found[1:]),
    )
    pairs: dict[int, int] = {}
    for likeness, n, m in near:
        if likeness >= _CLOSE and n not in pairs and m not in pairs.values():
            pairs[n] = m
    for n, one in enumerate(old):
        other = new[pairs[n]] if n in pairs else None
        change = Change.CHANGED if other else Change.VANISHED
        yield Changed(
            about,
            change,
            one[1],
            other[1] if other else None,
            diff(one[1], other[1] if other else ""),
            one[2],
            other[2] if other else None,
        )
    for m, other in enumerate(new):
        if m not in pairs.values():
            yield Changed(about, Change.APPEARED, None, other[1], diff("", other[1]), None, other[2])


def _likeness(one: _Told, other: _Told) -> float:
    """How alike two are: figures of the same thing are one, whatever they say."""
    if one[0] != other[0]:
        return 0.0
    return (
        1.0
        if one[0]
        else SequenceMatcher(None, one[1].casefold().split(), other[1].casefold().split(), autojunk=False).ratio()
    )


def diff(before: str, after: str) -> str:
    """Both as one text, word by word: what is gone in [-brackets-], what is new in {+braces+}."""
    return " ".join(_SIGNS[run.kept].format(run.words) for run in runs(before, after))


_SIGNS = {Kept.SAME: "{}", Kept.GONE: "[-{}-]", Kept.NEW: "{{+{}+}}"}
