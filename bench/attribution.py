"""Attribution on PolNeAR and on our own gold: ours beside textacy's `direct_quotations`, same model, same run.

    python bench/attribution.py DATA --split dev --limit 40 --errors 20
    python bench/attribution.py --gold test [--genre interview]
    python bench/attribution.py BENCHMARKS --other dev

What the numbers mean stands in bench/scoring.py. Model output is kept in a cache folder: a second run takes seconds.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

# So that `python bench/attribution.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.breakdown import asserted, intervals, reliability
from bench.polnear import WHERE, Document, load, with_speakers
from bench.scoring import ROLES, Marks, Match, Score, Tally
from bench.system import Result, ours

from bench import goldset
from onrecord.text.span import Spans, hull

System = Callable[[str], Result]
Detail = tuple[Document, tuple[Marks, ...], tuple[Match, ...]]
"""One article, what was found in it, and what of that was matched."""

_AROUND = 60


def score(documents: list[Document], system: System) -> tuple[Score, list[Detail]]:
    """Runs a system over the articles: the score, and for each article what was found and what was matched."""
    total, details = Score(), []
    for document in documents:
        found = system(document.text).marks
        details.append((document, found, total.add(document.text, document.gold, found)))
    return total, details


def table(scores: dict[str, Score]) -> list[str]:
    """The scores side by side, as the lines of a Markdown table."""
    rows = [["", *scores], ["---", *("--:" for _ in scores)]]
    rows += [[name, *(cell(one) for one in scores.values())] for name, cell in _measures()]
    return ["| " + " | ".join(row) + " |" for row in rows]


def _measures() -> Iterator[tuple[str, Callable[[Score], str]]]:
    yield "attribution P / R / F1", lambda s: _three(s.attribution)
    yield "… with right source P / R / F1", lambda s: _three(s.with_source)
    yield "asserted: precision with right source (n)", lambda s: f"{s.asserted.precision:.1f} ({s.asserted.found})"
    yield (
        "named source, precision in matches (n)",
        lambda s: f"{s.named_in_match.precision:.1f} ({s.named_in_match.found})",
    )
    yield "named source, precision over all (n)", lambda s: f"{s.named.precision:.1f} ({s.named.found})"
    for name in Score().manner:
        yield f"recall, {name} (n)", lambda s, k=name: f"{s.manner[k].recall:.1f} ({s.manner[k].gold})"  # type: ignore[misc]
    for role in ROLES:
        yield f"{role}: exact / edges / chars F1", lambda s, k=role: _role(s, k)  # type: ignore[misc]


def _three(tally: Tally) -> str:
    return f"{tally.precision:.1f} / {tally.recall:.1f} / {tally.f1:.1f}"


def _role(score: Score, role: str) -> str:
    return f"{score.exact[role].f1:.1f} / {score.edges[role].f1:.1f} / {score.chars[role].f1:.1f}"


def rules(score: Score) -> Iterator[str]:
    """Each rule of ours: how often it fired and how often that was right, and the cues that are missed most."""
    yield "\nrule (because): fired, precision with right source"
    for rule, tally in sorted(score.rules.items(), key=lambda item: -item[1].found):
        yield f"  {rule or '-':40} {tally.found:5} {tally.precision:6.1f}"
    missed = ", ".join(f"{cue or '(none)'} {n}" for cue, n in score.missed_cues.most_common(40))
    yield f"cues missed most: {missed}"


def errors(details: list[Detail], count: int) -> Iterator[str]:
    """At most `count` of each kind of error, spread over the articles, in their context."""
    missed, false, source = [], [], []
    for document, found, matches in details:
        hit = {id(m.gold) for m in matches} | {id(m.found) for m in matches}
        missed += [_show(document, g) for g in document.gold if id(g) not in hit]
        false += [_show(document, f) for f in found if id(f) not in hit]
        source += [
            f"{_show(document, m.gold)}\n    found source: {_words(document.text, m.found.source)} ({m.found.because})"
            for m in matches
            if not m.right_source
        ]
    for title, shown in (("missed", missed), ("found, not marked", false), ("wrong source", source)):
        yield f"\n== {title}: {len(shown)}"
        step = max(1, len(shown) // max(1, count))
        yield from shown[::step][:count]


def closer(details: list[Detail], *, resolved: bool) -> Iterator[str]:
    """Our score by kind of source with intervals, and how far its confidence holds."""
    seen = [(document.text, document.gold, found, matches) for document, found, matches in details]
    yield "\nonrecord alone:\n"
    yield from intervals(seen, resolved=resolved)
    yield f"\nConfidence (right with its {'speaker' if resolved else 'source'}):\n"
    yield from reliability(seen, resolved=resolved)
    stands = asserted(seen, resolved=resolved)
    yield f"Asserted: {stands.found}, of them right {stands.precision:.1f} %."


def chosen(options: argparse.Namespace) -> list[Document]:
    """The articles that were asked for. Raises FileNotFoundError where there are none."""
    if options.gold:
        documents = goldset.documents(options.gold, options.genre)
        step = max(1, len(documents) // (options.limit or len(documents)))
        return documents[::step][: options.limit]
    if options.speakers:
        return list(with_speakers(options.data, options.speakers))[: options.limit]
    if options.other:
        return goldset.other_news(options.data, options.other)[: options.limit]
    return list(load(options.data, options.split, options.limit))


def _words(text: str, spans: Spans) -> str:
    return " … ".join(s.of(text) for s in spans) or "(none)"


def _show(document: Document, marks: Marks) -> str:
    text = document.text
    whole = hull((*marks.source, *marks.cue, *marks.content))
    around = text[max(0, whole.start - _AROUND) : whole.end + _AROUND].replace("\n", " ¶ ")
    role = "\n    ".join(f"{name:8}{_words(text, getattr(marks, name))}" for name in ROLES)
    return f"- {document.name} {whole.start}-{whole.end} {marks.because}\n    …{around}…\n    {role}"


def main() -> None:
    """Prints the table, and on request the rules and the errors."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=WHERE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, nargs="?", help="the folder of PolNeAR; for --other the one above")
    parser.add_argument("--split", default="dev")
    parser.add_argument("--gold", metavar="SPLIT", help=f"our own articles instead: {', '.join(goldset.SPLITS)}")
    parser.add_argument(
        "--other", metavar="SPLIT", help="others' articles that we marked: train, dev, calibration, more, blind"
    )
    parser.add_argument(
        "--speakers", choices=("read", "unread"), help="articles of PolNeAR's train part whose speakers we named"
    )
    parser.add_argument("--genre", default="", help="of our own articles only those whose name begins so")
    parser.add_argument("--limit", type=int, help="at most so many articles, spread over the split")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show at most N errors of each kind")
    parser.add_argument(
        "--rules", action="store_true", help="show how each rule of ours does, and which cues are missed"
    )
    parser.add_argument("--no-peer", action="store_true", help="leave textacy out")
    options = parser.parse_args()
    if (options.data is None) == (options.gold is None):
        parser.error("give either the folder that holds PolNeAR or --gold SPLIT")
    try:
        documents = chosen(options)
    except FileNotFoundError as missing:
        parser.exit(2, f"{missing}\n")
    mine, details = score(documents, ours)
    scores = {"onrecord": mine}
    if not options.no_peer:
        # Imported only where it is wanted: textacy takes seconds to import.
        from bench.peer import quotations  # noqa: PLC0415

        scores["textacy"], _ = score(documents, quotations)
    name = f"PolNeAR train, speakers {options.speakers}" if options.speakers else f"PolNeAR {options.split}"
    if options.gold or options.other:
        name = f"gold {options.gold}" if options.gold else f"other news {options.other}"
    print(f"{name}, {len(documents)} articles, {mine.attribution.gold} attributions\n")
    print(
        "\n".join((*table(scores), *closer(details, resolved=bool(options.gold or options.other or options.speakers))))
    )
    if options.rules:
        print("\n".join(rules(mine)))
    if options.errors:
        print("\n".join(errors(details, options.errors)))


if __name__ == "__main__":
    main()
