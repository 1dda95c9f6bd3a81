"""How the cost of finding copies grows: a made-up pile of 1,000, 10,000 and 100,000 articles.

    python bench/reuse_scale.py [1000 10000 100000]

Articles of about 600 words are made by a chain of word pairs from the Wikinews texts of examples/airbus; three in ten
are copies in groups of 2 to 40, each with another headline, paragraphs dropped and added and one word in fifty
changed; all end with the footer of one of twenty outlets. Each pile is made in a process of its own. Prints for each:
seconds of CPU to print (words and shingles) and to compare, pairs found, planted pairs that were found, peak memory,
and the seconds to add one more article.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# So that `python bench/reuse_scale.py` finds its neighbours.
sys.path.insert(0, str(ROOT))

from bench.speed import articles  # noqa: E402

from onrecord.ledger.reuse import likeness, likenesses  # noqa: E402
from onrecord.ledger.reuse_align import align  # noqa: E402
from onrecord.ledger.reuse_index import Index  # noqa: E402
from onrecord.ledger.reuse_print import Print, print_of  # noqa: E402
from onrecord.text.article import Article, Role, Segment  # noqa: E402
from onrecord.text.span import Span  # noqa: E402

SIZES = (1_000, 10_000, 100_000)
_WORDS = 600
_PARAGRAPH = 50
_COPIES = 0.3
"""Share of the pile."""
_LARGEST = 40
_CHANGED = 0.02
_OUTLETS = 20
_KILOBYTE = 1024
Words = list[str]


class Writer:
    """Writes articles that nobody wrote, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - not for secrets
        words = " ".join(articles()).split()
        self.words = words
        self.after: dict[str, Words] = {}
        for one, following in pairwise(words):
            self.after.setdefault(one, []).append(following)
        self.footers = [" ".join(self.run(30)) for _ in range(_OUTLETS)]

    def run(self, size: int) -> Words:
        """Words that follow each other in the texts, two by two."""
        made = [self.chance.choice(self.words)]
        while len(made) < size:
            # A leap now and then, or the chain would fall into the same phrases again and again.
            leap = made[-1] not in self.after or self.chance.random() < 0.3  # noqa: PLR2004
            made.append(self.chance.choice(self.words if leap else self.after[made[-1]]))
        return made

    def story(self) -> list[Words]:
        """The paragraphs of one story."""
        return [self.run(_PARAGRAPH) for _ in range(_WORDS // _PARAGRAPH)]

    def copy(self, story: list[Words]) -> list[Words]:
        """The story as another house prints it."""
        kept = [list(one) for one in story if self.chance.random() > 0.1]  # noqa: PLR2004
        kept.insert(self.chance.randrange(len(kept) + 1), self.run(_PARAGRAPH))
        for paragraph in kept:
            for n in range(len(paragraph)):
                if self.chance.random() < _CHANGED:
                    paragraph[n] = self.chance.choice(self.words)
        return kept

    def page(self, paragraphs: list[Words]) -> str:
        """The story on a page: headline, paragraphs, footer."""
        parts = [self.run(8), *paragraphs]
        return "\n\n".join([*(" ".join(part) for part in parts), self.chance.choice(self.footers)])


def pile(size: int) -> Iterator[tuple[str, int]]:
    """Pages and the number of the story that each is."""
    writer, made, story = Writer(size), 0, 0
    while made < size:
        original = writer.story()
        many = writer.chance.randint(2, _LARGEST) if writer.chance.random() < _COPIES / 14.7 else 1
        for n in range(min(many, size - made)):
            yield writer.page(original if n == 0 else writer.copy(original)), story
            made += 1
        story += 1


def article(name: str, text: str) -> Article:
    """A page as an article, its footer taken for body."""
    segments, at = [], 0
    for n, part in enumerate(text.split("\n\n")):
        segments.append(Segment(Span(at, at + len(part)), Role.BODY if n else Role.HEADLINE, "made"))
        at += len(part) + 2
    return Article(name, text, segments=tuple(segments))


def measured(size: int) -> dict[str, float]:
    """What one pile costs."""
    prints: list[Print] = []
    groups: dict[int, list[str]] = {}
    spent = 0.0
    for n, (text, story) in enumerate(pile(size)):
        name = f"{n:06}"
        page = article(name, text)
        started = time.process_time()
        prints.append(print_of(page))
        spent += time.process_time() - started
        groups.setdefault(story, []).append(name)
    started = time.process_time()
    found = {(like.a, like.b) for like in likenesses(prints)}
    compared = time.process_time() - started
    planted = {pair for names in groups.values() for pair in combinations(names, 2)}
    return {
        "articles": size,
        "print": round(spent, 1),
        "compare": round(compared, 1),
        "pairs": len(found),
        "planted": len(planted),
        "hit": len(planted & found),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _KILOBYTE,
        "add": round(added(prints), 4),
    }


def added(prints: list[Print]) -> float:
    """Seconds to print one more article, to put it into the index of all and to align it with what is near."""
    index = Index()
    for n, one in enumerate(prints):
        index.add(n, one.shingles)
    text = next(pile(2))[0]
    started = time.process_time()
    new = print_of(article("new", text))
    index.add(len(prints), new.shingles)
    for other in (prints[n] for n in index.near(len(prints), new.shingles)):
        likeness(new, other, align(new.words, other.words))
    return time.process_time() - started


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES, help="how many articles")
    parser.add_argument("--alone", action="store_true", help="measure one size in this process, as JSON")
    options = parser.parse_args()
    if options.alone:
        print(json.dumps(measured(options.sizes[0])))
        return
    print("| articles | print, s | compare, s | pairs | planted pairs found | peak, MB | one more, s |")
    print("| --: | --: | --: | --: | --: | --: | --: |")
    for size in options.sizes:
        command = [sys.executable, __file__, str(size), "--alone"]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
        print(
            f"| {row['articles']:,} | {row['print']:.1f} | {row['compare']:.1f} | {row['pairs']:,} "
            f"| {row['hit']:,} of {row['planted']:,} | {row['peak']:,} | {row['add']:.3f} |"
        )


if __name__ == "__main__":
    main()
