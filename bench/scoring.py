"""How attributions are scored against those that people marked. Pure functions of marks and text.

Definitions
    match         one predicted and one gold attribution whose contents have a character Jaccard index of at
                  least 0.5; one to one, the closest pair of an article first.
    right source  the sources of a match share a character. Gold without a source asks for no source: a
                  prediction that names one is wrong, one that abstains is right.
    direct        every letter and digit of the gold content stands inside quotation marks;
    mixed         some do; indirect: none does.
    exact         a role's spans are the same set of offsets; `edges` forgives punctuation and quotation marks
                  at either end. `chars` counts the characters of a role, white space left out.
    named source  a predicted source that contains a proper name; right as above.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.reading.values import Manner
from onrecord.text.span import Span, Spans

CLOSE_ENOUGH = 0.5
ROLES = ("source", "cue", "content")

_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|‘(?:[^’\n]|’(?=\w))*’|``(?:(?!'').)*''", re.MULTILINE)
_EDGE = " \t\r\n\u00a0.,;:!?\"'“”‘’`–—-()[]"


@dataclass(frozen=True, slots=True)
class Marks:
    """One attribution as marked by a person or a system. `named`: the source contains a proper name.

    `speaker` is who it is by name, "" for nobody, None where that is not told.
    """

    source: Spans
    cue: Spans
    content: Spans
    named: bool = False
    asserted: bool = True
    because: str = ""
    speaker: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Match:
    """A gold attribution and the prediction that was matched to it."""

    gold: Marks
    found: Marks
    jaccard: float

    @property
    def right_source(self) -> bool:
        """Whether the sources share a character, or both are absent."""
        if not self.gold.source:
            return not self.found.source
        return any(g.overlaps(f) for g in self.gold.source for f in self.found.source)


@dataclass(slots=True)
class Tally:
    """Counts of what was there (gold), what was found, and what of it was right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """Per cent of what was found that is right."""
        return _percent(self.right, self.found)

    @property
    def recall(self) -> float:
        """Per cent of what is there that was found."""
        return _percent(self.right, self.gold)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two, in per cent."""
        return _percent(2 * self.right, self.gold + self.found)

    def add(self, gold: int, found: int, right: int) -> None:
        """Counts some more."""
        self.gold += gold
        self.found += found
        self.right += right


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _tallies(keys: Iterable[str]) -> dict[str, Tally]:
    return {key: Tally() for key in keys}


@dataclass(slots=True)
class Score:
    """Everything that is measured, over the articles added so far."""

    attribution: Tally = field(default_factory=Tally)
    with_source: Tally = field(default_factory=Tally)
    asserted: Tally = field(default_factory=Tally)
    named: Tally = field(default_factory=Tally)
    named_in_match: Tally = field(default_factory=Tally)
    manner: dict[str, Tally] = field(default_factory=lambda: _tallies(Manner))
    exact: dict[str, Tally] = field(default_factory=lambda: _tallies(ROLES))
    edges: dict[str, Tally] = field(default_factory=lambda: _tallies(ROLES))
    chars: dict[str, Tally] = field(default_factory=lambda: _tallies(ROLES))
    rules: dict[str, Tally] = field(default_factory=dict)
    missed_cues: Counter[str] = field(default_factory=Counter)

    def add(self, text: str, gold: tuple[Marks, ...], found: tuple[Marks, ...]) -> tuple[Match, ...]:
        """Counts one article, and returns what was matched in it."""
        matches = match(gold, found)
        self._count_attributions(gold, found, matches)
        self._count_manner(text, gold, matches)
        for role in ROLES:
            self._count_role(role, text, gold, found)
        return matches

    def _count_attributions(
        self, gold: tuple[Marks, ...], found: tuple[Marks, ...], matches: tuple[Match, ...]
    ) -> None:
        sourced = [m for m in matches if m.right_source]
        self.attribution.add(len(gold), len(found), len(matches))
        self.with_source.add(len(gold), len(found), len(sourced))
        self.asserted.add(len(gold), sum(f.asserted for f in found), sum(m.found.asserted for m in sourced))
        named = sum(m.found.named for m in sourced)
        self.named.add(len(gold), sum(f.named for f in found), named)
        self.named_in_match.add(len(matches), sum(m.found.named for m in matches), named)
        for one in found:
            self.rules.setdefault(one.because, Tally()).found += 1
        for pair in sourced:
            self.rules[pair.found.because].right += 1

    def _count_manner(self, text: str, gold: tuple[Marks, ...], matches: tuple[Match, ...]) -> None:
        quoted = inside_quotes(text)
        hit = {id(m.gold) for m in matches}
        for one in gold:
            self.manner[manner(text, one.content, quoted)].add(1, 0, id(one) in hit)
            if id(one) not in hit:
                self.missed_cues[" … ".join(s.of(text) for s in one.cue).lower()] += 1

    def _count_role(self, role: str, text: str, gold: tuple[Marks, ...], found: tuple[Marks, ...]) -> None:
        theirs, ours = (_spans_of(role, marks) for marks in (gold, found))
        self.exact[role].add(len(theirs), len(ours), len(theirs & ours))
        theirs_cut, ours_cut = ({trim(text, s) for s in spans} for spans in (theirs, ours))
        self.edges[role].add(len(theirs_cut), len(ours_cut), len(theirs_cut & ours_cut))
        a, b = ({i for i in _points_of(spans) if not text[i].isspace()} for spans in (theirs, ours))
        self.chars[role].add(len(a), len(b), len(a & b))


def _spans_of(role: str, marks: tuple[Marks, ...]) -> set[Spans]:
    return {spans for one in marks if (spans := getattr(one, role))}


def _points_of(many: Iterable[Spans]) -> set[int]:
    return {point for spans in many for point in points(spans)}


def points(spans: Spans) -> set[int]:
    """The offsets that the spans cover."""
    return {point for span in spans for point in range(span.start, span.end)}


def trim(text: str, spans: Spans) -> Spans:
    """The spans without white space, punctuation and quotation marks at the two ends."""
    kept = sorted(point for point in points(spans) if text[point] not in _EDGE)
    if not kept:
        return ()
    cut = (
        Span(max(s.start, kept[0]), min(s.end, kept[-1] + 1)) for s in spans if s.end > kept[0] and s.start <= kept[-1]
    )
    return tuple(cut)


def jaccard(one: Spans, other: Spans) -> float:
    """Characters shared, over characters covered by either."""
    a, b = points(one), points(other)
    return len(a & b) / len(a | b) if a | b else 0.0


def match(gold: tuple[Marks, ...], found: tuple[Marks, ...]) -> tuple[Match, ...]:
    """Pairs gold and predicted attributions one to one by content, the closest first, ties by cue and in text order."""
    pairs = sorted(_close_pairs(gold, found))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    matches = []
    for _, _, g, f, close in pairs:
        if g not in taken_gold and f not in taken_found:
            taken_gold.add(g)
            taken_found.add(f)
            matches.append(Match(gold[g], found[f], close))
    return tuple(matches)


def _close_pairs(gold: tuple[Marks, ...], found: tuple[Marks, ...]) -> Iterator[tuple[float, float, int, int, float]]:
    """Pairs that may match, as sort keys: content first, then the cue (two attributions may share a content)."""
    for g, theirs in enumerate(gold):
        for f, ours in enumerate(found):
            close = jaccard(theirs.content, ours.content)
            if close >= CLOSE_ENOUGH:
                yield -close, -jaccard(theirs.cue, ours.cue), g, f, close


def inside_quotes(text: str) -> set[int]:
    """Offsets inside quotation marks. Marks pair within a paragraph; one left open runs to the paragraph's end."""
    return {point for quoted in _QUOTED.finditer(text) for point in range(*quoted.span())}


def manner(text: str, content: Spans, quoted: set[int]) -> Manner:
    """Direct, mixed or indirect: whether all, some or no letters and digits of the content are quoted."""
    letters = [point for point in points(content) if text[point].isalnum()]
    inside = sum(point in quoted for point in letters)
    if not inside:
        return Manner.INDIRECT
    return Manner.DIRECT if inside == len(letters) else Manner.MIXED
