"""How often a pronoun that speaks is resolved, and how often to the right person, on GUM's Wikinews articles.

Source: https://github.com/amir-zeldes/gum (texts CC BY 2.5, annotation CC BY 4.0), folder `dep`. A pronoun counts
when it is the subject of a speech verb in GUM's own dependencies; it is right when the speaker's name stands in a
mention of the same GUM entity. Run with the folder that holds `dep/*.conllu`.
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.system import plain_article

from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.mentions import find_mentions
from onrecord.reading.speakers import resolve_speakers
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner
from onrecord.text.span import Span

_PRONOUNS = frozenset({"he", "she", "they", "it"})
_BRACKET = re.compile(r"\(([^()\s-]+)[^()]*?(?=[()]|$)|([^()\s]+)?\)")
_COLUMNS = 10
"""ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC."""
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")


@dataclass(slots=True)
class Gold:
    """One GUM article: its text, its mentions by entity, and the speaking pronouns with their entity and verb."""

    name: str
    text: str = ""
    mentions: list[tuple[Span, str]] = field(default_factory=list)
    speaking: list[tuple[Span, Span]] = field(default_factory=list)


def load(path: Path, verbs: frozenset[str]) -> Gold:
    """The article of one CoNLL-U file; paragraphs become lines."""
    gold = Gold(path.stem)
    open_at: list[tuple[str, int]] = []
    rows: list[tuple[list[str], Span]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# newpar") and gold.text and not gold.text.endswith("\n"):
            gold.text = gold.text.rstrip() + "\n"
        columns = line.split("\t")
        if len(columns) == _COLUMNS and columns[0].isdigit():
            start = len(gold.text)
            gold.text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
            span = Span(start, start + len(columns[1]))
            rows.append((columns, span))
            _mark(columns[9], span, open_at, gold)
        elif not line:
            gold.speaking.extend(_speaking(rows, verbs))
            rows = []
    return gold


def _mark(misc: str, span: Span, open_at: list[tuple[str, int]], gold: Gold) -> None:
    """Opens and closes GUM's bracketed mentions at one token."""
    found = _ENTITY.search(misc)
    for opened, closed in _BRACKET.findall(found[1] if found else ""):
        if opened:
            open_at.append((opened, span.start))
        else:
            at = next((i for i in range(len(open_at) - 1, -1, -1) if open_at[i][0] == closed or not closed), None)
            if at is not None:
                entity, start = open_at.pop(at)
                gold.mentions.append((Span(start, span.end), entity))


def _speaking(rows: list[tuple[list[str], Span]], verbs: frozenset[str]) -> Iterator[tuple[Span, Span]]:
    """Pronoun and verb for each pronoun that is the subject of a speech verb."""
    for columns, span in rows:
        if columns[1].lower() in _PRONOUNS and columns[7] == "nsubj":
            verb, at = rows[int(columns[6]) - 1]
            if verb[2] in verbs and verb[3] == "VERB":
                yield span, at


@dataclass(slots=True)
class Count:
    """Pronouns seen, resolved, and resolved right."""

    seen: int = 0
    resolved: int = 0
    right: int = 0

    def __str__(self) -> str:
        """One line of figures."""
        precision = self.right / self.resolved if self.resolved else 0.0
        coverage = self.resolved / self.seen if self.seen else 0.0
        return f"{self.seen:4} seen  coverage {coverage:.2f}  precision {precision:.2f} ({self.right}/{self.resolved})"


def measure(paths: Iterable[Path], *, verbose: bool) -> dict[str, Count]:
    """Counts by pronoun over all files."""
    lexicon, model = load_lexicon(), load_model()
    counts: dict[str, Count] = {}
    for path in paths:
        gold = load(path, frozenset(lexicon.cues))
        article = plain_article(gold.text)
        tree = Tree(next(iter(model.observe([article]))))
        asked = tuple(Attribution((s,), (v,), (), Manner.INDIRECT) for s, v in gold.speaking)
        spoken, _ = resolve_speakers(article, tree, asked, find_mentions(article, tree, lexicon), lexicon)
        for attribution in spoken:
            span = attribution.source[0]
            count = counts.setdefault(article.words(span).lower(), Count())
            count.seen += 1
            if attribution.speaker is None or attribution.speaker_span is None:
                right = None
            else:
                right = _is_right(gold, span, attribution.speaker_span)
                count.resolved += 1
                count.right += right
            if verbose and not right:
                context = article.text[max(0, span.start - 200) : span.end + 40].replace("\n", " / ")
                print(f"{gold.name}: {attribution.speaker} <{attribution.speaker_because}> … {context}\n")
    return counts


def _is_right(gold: Gold, pronoun: Span, named: Span) -> bool:
    """Whether some mention of the pronoun's entity is the name itself (GUM now and then gives one person two ids)."""
    entity = next((e for s, e in gold.mentions if s == pronoun), None)
    name = " ".join(named.of(gold.text).split())
    mentions = {" ".join(s.of(gold.text).split()) for s, e in gold.mentions if e == entity}
    return entity is not None and any(m.endswith(name) or name.endswith(m) or name in m.split(" , ") for m in mentions)


def main() -> None:
    """Prints coverage and precision by pronoun."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="GUM folder that holds dep/GUM_news_*.conllu")
    parser.add_argument("--verbose", action="store_true", help="print every pronoun that was missed or wrong")
    options = parser.parse_args()
    counts = measure(sorted(options.folder.glob("dep/GUM_news_*.conllu")), verbose=options.verbose)
    for pronoun, count in sorted(counts.items()):
        print(f"{pronoun:5} {count}")


if __name__ == "__main__":
    main()
