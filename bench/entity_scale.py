"""How long who-is-who takes, and how much memory, by the number of articles.

    python bench/entity_scale.py                 # 1,000, 3,000 and 10,000 articles
    python bench/entity_scale.py --articles 500

The articles are made up from lists of names: people of common first and made-up last names (many share one), firms,
bodies, places and products; each article tells of a few of them in 30 mentions, and how often each comes falls as in
news (Zipf). Resolving starts from finished readings, and so does adding one article to
what is resolved. Times are CPU seconds of one process; the result of adding is checked against resolving all at once.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

# So that `python bench/entity_scale.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from onrecord.ledger.entities import identify, more
from onrecord.lexicons.load import load_lexicon
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span

SIZES = (1000, 3000, 10000)
_PER_ARTICLE = 30
_CAST = 9
"""Names that an article tells of."""
_SYLLABLES = tuple(c + v for c in "bdklmnrstv" for v in "aeo")
_ENDINGS = ("Inc.", "Corp.", "Airlines", "Group", "Ministry", "University of", "Council", "", "", "")
_KILOBYTE = 1024
Thing = tuple[tuple[str, ...], EntityType]
"""The forms of a name, the fullest first, and the type."""


def things(chance: random.Random, count: int) -> list[Thing]:
    """People, bodies, places and products."""
    first = [name.title() for name in sorted(load_lexicon().first_names)]
    made: list[Thing] = []
    surnames = [_word(chance) for _ in range(count // 4)]
    for n in range(count):
        if n % 5 < 3:  # noqa: PLR2004 - three in five are people
            given, last = chance.choice(first), chance.choice(surnames)
            made.append(((f"{given} {last}", last, f"{given[0]}. {last}"), EntityType.PERSON))
        elif n % 5 == 3:  # noqa: PLR2004
            name = f"{_word(chance)} {chance.choice(_ENDINGS)}".strip()
            made.append(((name, name.split()[0]), EntityType.ORG))
        elif n % 2:
            made.append(((_word(chance),), EntityType.PLACE))
        else:
            made.append(((f"{_word(chance)} {chance.choice('ABCD')}{chance.randint(10, 900)}",), EntityType.PRODUCT))
    return made


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 3, 3, 4)))).title()


def articles(count: int, seed: int = 7) -> Iterator[tuple[Article, Reading]]:
    """Made-up articles and their readings."""
    chance = random.Random(seed)  # noqa: S311 - made-up articles, no secrets
    cast = things(chance, max(200, count * 4))
    weights = [1 / (n + 1) for n in range(len(cast))]
    for n in range(count):
        told = chance.choices(cast, weights, k=_CAST)
        yield _article(n, told, chance)


def _article(n: int, told: list[Thing], chance: random.Random) -> tuple[Article, Reading]:
    text, mentions = "", []
    full = {forms: forms[0] if chance.random() < 0.9 else forms[-1] for forms, _ in told}  # noqa: PLR2004 - now and then no full name
    for at in range(_PER_ARTICLE):
        forms, kind = told[at % len(told)]
        name = full[forms]
        pronoun = at >= 2 * len(told)
        words = "it" if pronoun else (name if at < len(told) else chance.choice((name, forms[min(1, len(forms) - 1)])))
        mentions.append(
            Mention(
                Span(len(text), len(text) + len(words)),
                MentionKind.PRONOUN if pronoun else MentionKind.NAME,
                kind,
                name,
                "made up",
            )
        )
        text += words + " spoke. "
    return Article(f"{n:016x}", text), Reading(f"{n:016x}", tuple(mentions))


def measure(count: int) -> str:
    """One row of the table."""
    *held, last = articles(count + 1)
    started = time.process_time()
    known = identify(held)
    resolved = time.process_time() - started
    started = time.process_time()
    grown = more(known, *last).entities
    added = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTE
    same = grown == identify([*held, last]).entities
    return (
        f"| {count:,} | {_PER_ARTICLE * count:,} | {len(grown):,} | {resolved:.1f} | {added:.2f} | {peak:.0f} "
        f"| {'yes' if same else 'NO'} |"
    )


def main() -> None:
    """Prints the table; each size in a process of its own, so that memory is its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, help="only this many")
    options = parser.parse_args()
    if options.articles:
        print(measure(options.articles))
        return
    print("| articles | mentions | entities | seconds | one more, seconds | peak, MB | as all at once |")
    print("| --: | --: | --: | --: | --: | --: | --- |")
    for size in SIZES:
        command = (sys.executable, __file__, "--articles", str(size))
        print(
            subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=dict(os.environ)).stdout,
            end="",
        )


if __name__ == "__main__":
    main()
