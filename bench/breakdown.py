"""A score by kind of source, by resolved speaker and by confidence: what one F1 hides.

The definitions stand in bench/scoring.py and bench/sources.py. Counts are kept for each article, so that intervals
can be drawn from them (bench/bootstrap.py).
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from bench.bootstrap import interval
from bench.scoring import Marks, Match, Tally
from bench.sources import KINDS, NAMED, is_out_of_sentence, is_right_speaker, kind

Detail = tuple[str, tuple[Marks, ...], tuple[Marks, ...], tuple[Match, ...]]
"""One article's text, what is marked in it, what was found in it, and what of that was matched."""

FAR = "out of sentence"
_BINS = (0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0.0)


def counted(detail: Detail) -> Counter[str]:
    """One article's counts: `what/gold`, `what/found` and `what/right` for each thing that is measured."""
    text, gold, found, matches = detail
    counts: Counter[str] = Counter()
    for side, marks in (("gold", gold), ("found", found)):
        for one in marks:
            counts.update(f"{name}/{side}" for name in _names(text, one))
    counts["attribution/right"] = len(matches)
    counts["named speaker/found"] = sum(_is_named(text, m.found) for m in matches if m.gold.speaker is not None)
    for pair in matches:
        right = pair.right_source
        counts["with source/right"] += right
        counts[f"{kind(text, pair.gold)}/right"] += right
        counts[f"{FAR}/right"] += right and all(is_out_of_sentence(text, one) for one in (pair.gold, pair.found))
        if pair.gold.speaker is not None:
            hit = is_right_speaker(pair.gold.speaker, pair.found.speaker)
            counts["speaker/right"] += hit
            counts[f"speaker, {kind(text, pair.gold)}/right"] += hit
            counts["named speaker/right"] += hit and _is_named(text, pair.found)
    return counts


def _names(text: str, one: Marks) -> list[str]:
    """Under what an attribution is counted."""
    names = ["attribution", "with source", kind(text, one), "speaker"]
    names += [f"speaker, {kind(text, one)}"] if one.speaker is not None else []
    return names + ([FAR] if is_out_of_sentence(text, one) else [])


def _is_named(text: str, found: Marks) -> bool:
    return found.speaker is not None and kind(text, found) == NAMED


def tally(articles: Sequence[Counter[str]], name: str) -> Tally:
    """The counts of one thing over some articles."""
    return Tally(*(sum(one[f"{name}/{side}"] for one in articles) for side in ("gold", "found", "right")))


def intervals(details: Sequence[Detail], *, resolved: bool) -> Iterator[str]:
    """F1 with its 95 % interval: attribution, with the right source, with the right speaker; and the parts of it."""
    articles = [counted(detail) for detail in details]
    yield "| | precision | recall | F1 | 95 % interval of F1 | marked |\n| --- | --: | --: | --: | --: | --: |"
    for name in ["attribution", "with source", *(["speaker"] if resolved else []), FAR]:
        whole = tally(articles, name)
        low, high = interval(articles, lambda some, name=name: tally(some, name).f1)  # type: ignore[misc]
        yield (
            f"| {_TITLES.get(name, name)} | {whole.precision:.1f} | {whole.recall:.1f} | {whole.f1:.1f} "
            f"| {low:.1f} to {high:.1f} | {whole.gold} |"
        )
    what = "right speaker" if resolved else "right source"
    yield f"\n| source is | found, with {what}, of those marked so (recall) | marked |\n| --- | --: | --: |"
    for name in KINDS:
        part = tally(articles, f"speaker, {name}" if resolved else name)
        yield f"| {name} | {part.recall:.1f} | {part.gold} |"
    if resolved:
        part = tally(articles, "named speaker")
        yield f"\nNamed speakers in matches: {part.precision:.1f} % right (n = {part.found})."


_TITLES = {"with source": "… with right source", "speaker": "… with right speaker", FAR: "source out of sentence"}


def reliability(details: Sequence[Detail], *, resolved: bool) -> Iterator[str]:
    """How often what was found with some confidence is right, source (or speaker) and all."""
    bins: dict[float, list[tuple[float, bool]]] = {low: [] for low in _BINS}
    for _, _, found, matches in details:
        right = {id(m.found) for m in matches if _is_right(m, resolved=resolved)}
        for one in found:
            bins[next(low for low in _BINS if one.confidence >= low)].append((one.confidence, id(one) in right))
    yield "| confidence | found | mean confidence | right |\n| --- | --: | --: | --: |"
    highest = 1.0
    for low, seen in bins.items():
        if seen:
            mean, right = (sum(column) / len(seen) for column in zip(*seen, strict=True))
            yield f"| {low:.2f} to {highest:.2f} | {len(seen)} | {100 * mean:.0f} % | {100 * right:.0f} % |"
        highest = low
    everything = [one for seen in bins.values() for one in seen]
    error = sum(abs(sum(c for c, _ in seen) - sum(r for _, r in seen)) for seen in bins.values()) / max(
        1, len(everything)
    )
    yield f"\nExpected calibration error: {100 * error:.1f} points."


def _is_right(pair: Match, *, resolved: bool) -> bool:
    if resolved and pair.gold.speaker is not None:
        return is_right_speaker(pair.gold.speaker, pair.found.speaker)
    return pair.right_source


def asserted(details: Sequence[Detail], *, resolved: bool) -> Tally:
    """What the system stands behind, and how much of it is right."""
    found = sum(one.asserted for _, _, marks, _ in details for one in marks)
    right = sum(m.found.asserted and _is_right(m, resolved=resolved) for *_, matches in details for m in matches)
    return Tally(sum(len(gold) for _, gold, _, _ in details), found, right)
