"""When an undated page was printed, for what dated pages tell of the same deeds and words.

Narrowing by constraints: each page starts with the days that its own text leaves, each tie to another page takes
days away, until nothing changes. A tie that would leave no day is kept as refused evidence; nothing is averaged.
A pure function of all articles: their order does not matter.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.ledger.ties import Index, Tie, index, ties
from onrecord.reading.printing import AGE, Anchor, Gap, Printing, Ranges, Unit, bracket, joined, met
from onrecord.reading.values import Reading
from onrecord.text.article import UNKNOWN_TIME, Article, Evidence, Interval, Published, Status

_WIDEST = 31
"""Days. A deed known no better says nothing of another page."""

Pair = tuple[Article, Reading]


@dataclass(frozen=True, slots=True)
class _Linked:
    """A tie of a page to be dated, with the page that it leads to."""

    tie: Tie
    other: Article


@dataclass(frozen=True, slots=True)
class _Left:
    """The days that are left for a page, and what took the rest."""

    ranges: Ranges
    used: tuple[_Linked, ...] = ()
    refused: tuple[_Linked, ...] = ()


def date_together(pairs: Sequence[Pair]) -> Mapping[str, Published]:
    """The publication dates, by article, of those without one that others date or narrow."""
    loose = {article.id: (article, reading) for article, reading in pairs if reading.printing is not None}
    known = index((article, anchor) for article, reading in pairs for anchor in reading.anchors)
    links = {name: _links(pair, known) for name, pair in sorted(loose.items())}
    left = {name: _Left(reading.printing.ranges) for name, (_, reading) in loose.items() if reading.printing}
    for _ in loose:  # each round dates one page more, or changes nothing
        fresh = {name: _narrowed(left[name], loose[name][1].printing, links[name], left) for name in left}
        if fresh == left:
            break
        left = fresh
    dated = {
        name: _published(article, reading.printing, left[name])
        for name, (article, reading) in loose.items()
        if reading.printing and (left[name].used or left[name].refused)
    }
    firm = ((pair, known, left) for pair in pairs if pair[0].id not in loose)
    return dated | {article.id: found for one in firm for article, found in _contradicted(*one)}


def _contradicted(pair: Pair, known: Index, left: Mapping[str, _Left]) -> Iterator[tuple[Article, Published]]:
    """A page with a date, and what others tell that speaks against it; the date stands.

    Only ages and years are asked: of two Fridays, or two Junes, either article may mean another one.
    """
    article, reading = pair
    held = article.published
    if not (held.when.earliest and held.when.latest):
        return
    coarse = replace(
        reading, anchors=tuple(a for a in reading.anchors if a.gap and (AGE in a.acts or a.gap.unit is Unit.YEAR))
    )
    against = [
        link
        for link in _links((article, coarse), known)
        if (when := _printed(link.tie.own, link, left)).known and not met((held.when,), (when,))
    ]
    if against:
        evidence = (e for link in against for e in _evidence(article, link, "against "))
        yield article, Published(held.when, Status.CONFLICTING, tuple(dict.fromkeys((*held.evidence, *evidence))))


def _links(pair: Pair, known: Index) -> tuple[_Linked, ...]:
    """Every tie of one page to the others, in the order of its own text and then of the others' names."""
    article, reading = pair
    found = [_Linked(tie, other) for own in reading.anchors for tie, other in ties(own, article, known)]
    return tuple(sorted(found, key=lambda one: (one.tie.own.span, one.other.id, one.tie.other.span, one.tie.rule)))


def _narrowed(before: _Left, printing: Printing | None, links: Sequence[_Linked], left: Mapping[str, _Left]) -> _Left:
    """What the text leaves, less what each tie takes: of one anchor tied to several, any may be meant."""
    ranges = printing.ranges if printing else before.ranges
    used: list[_Linked] = []
    refused: list[_Linked] = []
    for own in dict.fromkeys(link.tie.own for link in links):
        told = [(link, _printed(own, link, left)) for link in links if link.tie.own == own]
        says = [(link, when) for link, when in told if when.known]
        rest = met(ranges, joined(when for _, when in says)) if says else ranges
        if not rest:
            refused.extend(link for link, _ in says)
        elif rest != ranges:
            ranges = rest
            used.extend(link for link, when in says if met(rest, (when,)))
    return _Left(ranges, tuple(used), tuple(refused))


def _printed(own: Anchor, link: _Linked, left: Mapping[str, _Left]) -> Interval:
    """The days on which the page can have been printed if both tell the same."""
    when = _happened(link, left)
    if not when.known:
        return UNKNOWN_TIME
    if own.gap is None:
        return Interval(when.earliest, None)
    return own.gap.printed(when)


def _happened(link: _Linked, left: Mapping[str, _Left]) -> Interval:
    """The days of the deed as the other page has them: named, or counted from what is known of its printing."""
    other = link.tie.other
    printed = left.get(link.other.id)
    if other.when.known or printed is None or other.gap is None:
        return other.when if _is_narrow(other.when) else UNKNOWN_TIME
    when = _counted(other.gap, bracket(printed.ranges, ()))
    return when if _is_narrow(when) else UNKNOWN_TIME


def _counted(gap: Gap, printed: Interval) -> Interval:
    return gap.happened(printed) if printed.earliest and printed.latest else UNKNOWN_TIME


def _is_narrow(when: Interval) -> bool:
    return when.width is not None and when.width <= _WIDEST


def _published(article: Article, printing: Printing, left: _Left) -> Published:
    """The bracket with its chain of evidence: the text's own, then of each tie both ends."""
    when = bracket(left.ranges, printing.weekdays)
    chain = (evidence for link in left.used for evidence in _evidence(article, link, ""))
    refused = (evidence for link in left.refused for evidence in _evidence(article, link, "refused "))
    status = Status.CONFLICTING if left.refused or printing.refused else Status.INFERRED
    found = (*printing.evidence, *chain, *printing.refused, *refused)
    return Published(when if when.known else UNKNOWN_TIME, status, tuple(dict.fromkeys(found)))


def _evidence(article: Article, link: _Linked, prefix: str) -> Iterator[Evidence]:
    own, other, rule = link.tie.own, link.tie.other, prefix + link.tie.rule
    yield Evidence("published", article.words(own.span), rule, own.span)
    yield Evidence("published", link.other.words(other.span), rule, other.span, link.other.id)
