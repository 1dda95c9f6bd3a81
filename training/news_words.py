"""Makes the table of how many news articles each word stands in: `src/onrecord/lexicons/data/news_words.toml`.

    python training/news_words.py DATA --into src/onrecord/lexicons/data/news_words.toml

DATA holds the folders polnear, tempeval3 (TimeBank), gum_news, html, html_dates, meantime and semeval2015_timeline of
the benchmark data (`bench/*.py --help` says where they come from). Counts of words are kept, no text. ECB+, AQUAINT
and ClaimDiff are left out: stories are measured on them.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.intake.receive import receive
from onrecord.ledger.story_words import stem, told, words_of

LEAST = 5
"""A word in fewer articles is left out: it tells as much as one in none, nearly."""

_TOKEN = re.compile(r"<token [^>]*?>([^<]*)</token>")
_TAG = re.compile(r"<[^>]*>")


def texts(data: Path) -> Iterator[str]:
    """The text of every article, whatever its form."""
    for path in sorted(data.glob("polnear/data/*/text/*")):
        yield path.read_text(encoding="utf-8")
    for path in sorted(data.glob("tempeval3/TimeBank/*.tml")):
        yield _TAG.sub("", path.read_text(encoding="utf-8").partition("<TEXT>")[2])
    for path in sorted(data.glob("gum_news/xml/*.xml")):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield " ".join(line.split("\t")[0] for line in lines if not line.startswith("<"))
    for folder in ("meantime/intra-doc_annotation/*", "semeval2015_timeline/*"):
        for path in sorted(data.glob(f"{folder}/*.xml")):
            yield " ".join(_TOKEN.findall(path.read_text(encoding="utf-8")))
    for path in sorted([*data.glob("html/pages/*"), *data.glob("html_dates/pages/*")]):
        article = receive(path.read_bytes(), path.name, ()).article
        if article is not None:
            yield told(article)


def main() -> None:
    """Counts, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    articles = 0
    for text in texts(options.data):
        articles += 1
        counts.update({stem(word) for word in words_of(text)})
    options.into.write_text(table(articles, counts), encoding="utf-8")


def table(articles: int, counts: Counter[str]) -> str:
    """The file: for each number of articles, the words that stand in so many."""
    by_count = defaultdict(list)
    for word, count in counts.items():
        if count >= LEAST and len(word) > 1:
            by_count[count].append(word)
    lines = [
        "# In how many news articles a stem stands (see ledger/story_words.py). Made by training/news_words.py.",
        "",
        "[about]",
        'what = "how many of so many English news articles have a word; words in fewer than five are left out"',
        'source = "counted over PolNeAR, TimeBank, GUM, test pages of trafilatura and htmldate, MEANTIME, SemEval"',
        'licence = "counts of words, made for onrecord; no text of these sets is in it"',
        f"articles = {articles}",
        "",
        "[counts]",
    ]
    for count in sorted(by_count, reverse=True):
        words = " ".join(sorted(by_count[count]))
        lines.append(f'{count} = "{words}"')
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
