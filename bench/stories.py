"""How well a mixed pile is divided into stories, beside TF-IDF with average linkage at its best threshold.

    python bench/stories.py DATA

DATA holds `ecbplus` (ECB+ topics 1 to 35 as JSON lines: doc_id, subtopic, title, text; Cybulska and Vossen, 2014),
`claimdiff` (ClaimDiff, train part), `tempeval3` (AQUAINT) and `gum_news` (GUM). A story is one event of an ECB+
topic, one topic and day of ClaimDiff, or one of the four stories of AQUAINT; articles of GUM are stories by
themselves. B-cubed: for each article, how many of those with it belong to it (P), how many that belong to it are with
it (R); means over all articles.

The peer (scikit-learn, scipy) gets the best of a hundred thresholds, chosen on the answers of the very same pile; we
have one setting for all piles, chosen by hand with these piles in sight: neither is a figure for unseen news.

"Other topics" is: the topics of every set are cut into two halves. For each half the setting (of nine), and the peer's
threshold, is the one that does best on the mean of all piles made of the *other* half; the score is the mean of both.
What is not covered by that: the form of the rules, and the word lists, were made with all topics in sight.
"""

import argparse
import hashlib
import json
import random
import re
import time
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from sklearn.feature_extraction.text import TfidfVectorizer

from onrecord.ledger.stories import SETTING, Setting, divide
from onrecord.lexicons.load import load_background
from onrecord.text.article import UNDATED, Article, Interval, Published, Status

_AQUAINT = ("Elian", "Slepian", "NATO", "Kenya")
"""A word of each of its four stories."""
_OF_TOPIC = re.compile(r"(ecb(plus)?|\d{4}-\d\d-\d\d)$")
"""What tells a story from others of its topic."""
_SETTINGS = [Setting(enough, closeness) for enough in (0.18, 0.21, 0.24) for closeness in (0.65, 0.75, 0.85)]
_SIZES = (1_000, 3_000, 10_000)

Choice = TypeVar("Choice", Setting, float)


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the story that it is of."""

    text: str
    title: str
    story: str
    printed: date | None = None


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    whole = dict(piles(data, (0, 1)))
    ours_elsewhere, peer_elsewhere = on_other_topics([dict(piles(data, (half,))) for half in (0, 1)])
    print("| pile | articles | stories | onrecord P / R / F1 | TF-IDF at its best, at likeness | other topics:", end="")
    print(" onrecord | TF-IDF |\n| --- | --: | --: | --: | --: | --: | --: |")
    for name, pile in whole.items():
        precision, recall, score = bcubed([one.story for one in pile], ours(pile))
        peer, threshold = max((score, -distance) for distance, score in peers(pile).items())
        stories = len({one.story for one in pile})
        print(
            f"| {name} | {len(pile)} | {stories} | {precision:.3f} / {recall:.3f} / {score:.3f} "
            f"| {peer:.3f}, {1 + threshold:.2f} | {ours_elsewhere[name]:.3f} | {peer_elsewhere[name]:.3f} |"
        )
    print("\n| articles | stories found | CPU seconds |\n| --: | --: | --: |")
    for size in _SIZES:
        pile = load(data, size)
        started = time.process_time()
        found = len(set(ours(pile)))
        print(f"| {size:,} | {found:,} | {time.process_time() - started:.1f} |")


def piles(data: Path, halves: Sequence[int]) -> Iterator[tuple[str, Sequence[Told]]]:
    """Every pile that is measured, with its name; made of the topics of these halves alone."""
    ecb, claims, aquaint, gum = (
        of_halves(s, halves) for s in (ecbplus(data), claimdiff(data), timeml(data), lone(data))
    )
    yield "ECB+ 1–35, two like events a topic", ecb
    yield "ECB+, one to three articles an event", few(ecb)
    yield "ECB+, title and 50 words", [cut(one) for one in ecb]
    yield "ClaimDiff, two outlets a story, undated", [Told(o.text, o.title, o.story) for o in claims]
    yield "ClaimDiff, dated", claims
    yield "AQUAINT, four stories over months, undated", [Told(o.text, o.title, o.story) for o in aquaint]
    yield "AQUAINT, edited copies added", copied(aquaint)
    yield (
        "all together, with lone articles (GUM)",
        [Told(o.text, o.title, o.story) for o in ecb + claims + aquaint + gum],
    )


def of_halves(told: Sequence[Told], halves: Sequence[int]) -> list[Told]:
    """The articles whose topics are of these halves: every other topic, by name, is of one half."""
    topics = sorted({topic(one) for one in told})
    return [one for one in told if topics.index(topic(one)) % 2 in halves]


def topic(one: Told) -> str:
    """What like stories have in common: the topic of ECB+ or ClaimDiff; else the story itself."""
    return _OF_TOPIC.sub("", one.story)


def ecbplus(data: Path) -> list[Told]:
    """ECB+."""
    lines = (data / "ecbplus" / "ecbplus_docs_topics1-35.jsonl").read_text(encoding="utf-8").splitlines()
    rows = (json.loads(line) for line in lines)
    return [Told(f"{r['title']}\n\n{r['text']}", r["title"], r["subtopic"]) for r in rows]


def claimdiff(data: Path) -> list[Told]:
    """ClaimDiff: the claims of one article are its text."""
    found: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for part in ("strength", "weak"):
        rows = json.loads((data / "claimdiff" / f"ClaimDiff-{part}-train.json").read_text(encoding="utf-8"))["data"]
        for row, side in ((row, side) for row in rows for side in "ab"):
            found[row["topic"], row["date"], row[f"article_{side}"]][row[f"claim_{side}"]] = None
    return [
        Told("\n\n".join((title, *claims)), title, topic + day, date.fromisoformat(day))
        for (topic, day, title), claims in found.items()
    ]


def timeml(data: Path) -> list[Told]:
    """AQUAINT of TempEval-3."""
    found = []
    for path in sorted(data.glob("tempeval3/AQUAINT/*.tml")):
        root = ET.parse(path).getroot()  # noqa: S314  # our own benchmark data
        text = "".join(next(root.iter("TEXT")).itertext()).strip()
        found.append(Told(text, text[:60], max(_AQUAINT, key=text.count)))
    return found


def lone(data: Path) -> list[Told]:
    """GUM: every article is a story by itself."""
    found = []
    for path in sorted(data.glob("gum_news/xml/*.xml")):
        lines = path.read_text(encoding="utf-8").splitlines()
        text = " ".join(line.split("\t")[0] for line in lines if line and not line.startswith("<"))
        found.append(Told(text, text[:60], path.name))
    return found


def few(pile: Sequence[Told]) -> list[Told]:
    """One to three articles of each story."""
    chance = random.Random(3)  # noqa: S311  # a sample, not a secret
    stories = by_story(pile)
    return [one for told in stories.values() for one in chance.sample(told, chance.randint(1, min(3, len(told))))]


def by_story(pile: Sequence[Told]) -> dict[str, list[Told]]:
    """The articles of each story."""
    stories: dict[str, list[Told]] = defaultdict(list)
    for one in pile:
        stories[one.story].append(one)
    return stories


def cut(one: Told) -> Told:
    """The title and the first fifty words."""
    words = one.text.removeprefix(one.title).split()
    return Told(f"{one.title}\n\n{' '.join(words[:50])}", one.title, one.story)


def copied(pile: Sequence[Told], most: int = 6) -> list[Told]:
    """Each article one to `most` times, each time with six in ten of its sentences and a word in thirty lost."""
    chance = random.Random(1)  # noqa: S311  # a sample, not a secret
    found = [edited(one, chance) for one in pile for _ in range(chance.choice((1, 1, 2, most)))]
    return [one for one in found if one.text]


def edited(one: Told, chance: random.Random) -> Told:
    """The article with six in ten of its sentences and a word in thirty lost."""
    kept = [s for s in re.split(r"(?<=[.!?])\s+", one.text) if chance.random() < 0.6]  # noqa: PLR2004
    words = " ".join(w for s in kept for w in s.split() if chance.random() > 0.03)  # noqa: PLR2004
    return Told(words, one.title, one.story)


def load(data: Path, size: int) -> list[Told]:
    """`size` articles of stories with invented names: edited copies of ECB+, ClaimDiff, AQUAINT and PolNeAR."""
    chance = random.Random(7)  # noqa: S311  # a sample, not a secret
    polnear = [
        Told(path.read_text(encoding="utf-8"), path.stem, path.stem)
        for path in sorted(data.glob("polnear/data/*/text/*"))
    ]
    models = [*ecbplus(data), *claimdiff(data), *timeml(data), *polnear]
    found: list[Told] = []
    while len(found) < size:
        renamed = rename(chance.choice(models), chance)
        found += [edited(renamed, chance) for _ in range(chance.choice((1, 1, 1, 2, 3, 5, 10)))]
    return found[:size]


def rename(one: Told, chance: random.Random) -> Told:
    """The article with six in ten of its names replaced by invented ones."""
    names: dict[str, str] = {}

    def another(found: re.Match[str]) -> str:
        name = "".join(chance.choice(("ba", "ke", "lo", "mi", "ru", "ta", "sen", "dor", "vi")) for _ in range(3))
        return names.setdefault(found[0], name.capitalize() if chance.random() < 0.6 else found[0])  # noqa: PLR2004

    return Told(re.sub(r"(?<=[a-z,] )[A-Z][a-z]+", another, one.text), one.title, one.story)


def ours(pile: Sequence[Told], setting: Setting = SETTING) -> list[str]:
    """The story that onrecord puts each article in."""
    articles = [article(number, one) for number, one in enumerate(pile)]
    home = {id_: story.id for story in divide(articles, load_background(), setting=setting) for id_ in story.articles}
    return [home[one.id] for one in articles]


def article(number: int, one: Told) -> Article:
    """The article as intake gives it, its text all story."""
    printed = Published(Interval(one.printed, one.printed), Status.STATED) if one.printed else UNDATED
    name = hashlib.sha256(f"{number} {one.text}".encode()).hexdigest()[:16]
    return Article(id=name, text=one.text, title=one.title, published=printed)


def peers(pile: Sequence[Told]) -> dict[float, float]:
    """The peer's score at each threshold (a distance)."""
    texts = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform([one.text for one in pile])
    apart = np.maximum(1 - (texts @ texts.T).toarray(), 0)
    np.fill_diagonal(apart, 0)
    tree = linkage(squareform(apart, checks=False), "average")
    gold = [one.story for one in pile]
    thresholds = [step / 100 for step in range(100)]
    return {t: bcubed(gold, [str(g) for g in fcluster(tree, t, "distance")])[2] for t in thresholds}


def settings(pile: Sequence[Told]) -> dict[Setting, float]:
    """Our score at each setting."""
    gold = [one.story for one in pile]
    return {setting: bcubed(gold, ours(pile, setting))[2] for setting in _SETTINGS}


def on_other_topics(halves: Sequence[Mapping[str, Sequence[Told]]]) -> tuple[dict[str, float], dict[str, float]]:
    """By pile: our score and the peer's, each half at what is best for the other one."""
    return _crossed([{name: settings(pile) for name, pile in half.items()} for half in halves]), _crossed(
        [{name: peers(pile) for name, pile in half.items()} for half in halves]
    )


def _crossed(halves: Sequence[Mapping[str, Mapping[Choice, float]]]) -> dict[str, float]:
    """The mean of both halves at the choice that is best for the other: half -> pile -> choice -> score."""
    here, there = halves
    chosen = [max(next(iter(h.values())), key=lambda c: sum(p[c] for p in h.values())) for h in (there, here)]
    return {name: (here[name][chosen[0]] + there[name][chosen[1]]) / 2 for name in here}


def bcubed(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 (Bagga and Baldwin, 1998)."""
    true, guessed = (defaultdict[str, set[int]](set) for _ in range(2))
    for index, (one, other) in enumerate(zip(gold, found, strict=True)):
        true[one].add(index)
        guessed[other].add(index)
    pairs = [(true[one], guessed[other]) for one, other in zip(gold, found, strict=True)]
    precision = sum(len(t & g) / len(g) for t, g in pairs) / len(pairs)
    recall = sum(len(t & g) / len(t) for t, g in pairs) / len(pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
