"""How well the day of publication is found: from text alone, and from HTML beside htmldate in the same run.

From text: the articles of PolNeAR (DATA/metadata.tsv has the day; https://github.com/networkdynamics/PolNeAR), given
without their file names and read as a user's plain text would be. A bracket of days is right when it holds the true
day (an end that is open holds all beyond it); a day is asserted when the bracket is one day wide.

From HTML: DATA/dates.json and DATA/pages of htmldate's own test data (https://github.com/adbar/htmldate). Right is
the very day; wrong is another day, or a bracket of several; unknown is no date. htmldate is asked for the original date
with its extensive search, its own best.
"""

import argparse
import importlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench.dated import Dated, polnear

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.models.spacy_model import SpacyModel
from onrecord.reading.read import read
from onrecord.text.article import Published, Status

_MONTH = 31


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one article, and the truth."""

    name: str
    published: Published
    day: date

    @property
    def right(self) -> bool:
        """Whether the bracket holds the true day."""
        first, last = self.published.when.earliest, self.published.when.latest
        return (first is None or first <= self.day) and (last is None or self.day <= last)


def from_text(articles: Iterable[Dated]) -> Iterator[Found]:
    """What the text alone says of each article."""
    model, lexicon = SpacyModel(), load_lexicon()
    for one in articles:
        article = receive(one.text.encode(), "article.txt", lexicon.outlets).article
        if article is not None:
            (seen,) = model.observe([article])
            yield Found(one.name, read(article, seen, lexicon).published or article.published, one.day)


def text_table(found: list[Found]) -> Iterator[str]:
    """The lines of the report on text."""
    known = [one for one in found if one.published.when.known]
    closed = [one for one in known if one.published.when.width is not None]
    days = [one for one in closed if one.published.when.width == 0]
    narrow = [one for one in closed if (one.published.when.width or 0) < _MONTH]
    right = sum(one.right for one in known)
    yield f"{len(found)} articles, text only\n"
    yield "| | articles | share |\n| --- | --: | --: |"
    yield f"| a bracket of days | {len(known)} | {share(len(known), len(found))} |"
    yield f"| … that holds the true day | {right} | {share(right, len(known))} of these |"
    yield f"| … with both ends | {len(closed)} | {share(len(closed), len(found))} |"
    yield f"| … under {_MONTH} days | {len(narrow)} | {share(len(narrow), len(found))} |"
    held = sum(one.right for one in narrow)
    yield f"| … … that holds the true day | {held} | {share(held, len(narrow))} of these |"
    yield f"| a single day asserted | {len(days)} | {share(len(days), len(found))} |"
    exact = sum(one.right for one in days)
    yield f"| … rightly | {exact} | {share(exact, len(days))} of these |"
    conflicts = sum(one.published.status is Status.CONFLICTING for one in found)
    yield f"| evidence conflicts | {conflicts} | {share(conflicts, len(found))} |"


def share(part: int, whole: int) -> str:
    """A share in per cent, a dash of nothing."""
    return f"{100 * part / whole:.1f} %" if whole else "–"


def from_pages(folder: Path) -> Iterator[str]:
    """The lines of the report on HTML."""
    truth: dict[str, dict[str, str]] = json.loads((folder / "dates.json").read_text(encoding="utf-8"))
    # By name: htmldate is used by trafilatura, and has no type marks.
    htmldate = importlib.import_module("htmldate")
    outlets = load_lexicon().outlets
    ours, theirs = Counter[str](), Counter[str]()
    for file, day in pages(truth):
        raw = (folder / "pages" / file).read_bytes()
        article = receive(raw, "page.html", outlets).article
        when = article.published.when if article else None
        ours[verdict(str(when.earliest) if when and when.known and when.earliest == when.latest else
                     "bracket" if when and when.known else None, day)] += 1  # fmt: skip
        theirs[
            verdict(htmldate.find_date(raw.decode("utf-8", "replace"), original_date=True, extensive_search=True), day)
        ] += 1
    yield "| | right | wrong | unknown |\n| --- | --: | --: | --: |"
    for name, counts in (("onrecord", ours), ("htmldate", theirs)):
        yield f"| {name} | {counts['right']} | {counts['wrong']} | {counts['unknown']} |"


def pages(truth: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    """File and day of every page."""
    yield from ((entry["file"], entry["date"]) for _, entry in sorted(truth.items()))


def verdict(found: str | None, day: str) -> str:
    """Right, wrong or unknown."""
    return "unknown" if found is None else "right" if found == day else "wrong"


def main() -> None:
    """Prints the report on the folder that is given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of PolNeAR, or of htmldate's pages")
    parser.add_argument("--split", default="dev", help="PolNeAR's part (train, dev)")
    parser.add_argument("--wrong", action="store_true", help="name the articles whose bracket is wrong")
    options = parser.parse_args()
    if (options.data / "dates.json").is_file():
        print("\n".join(from_pages(options.data)))
        return
    found = list(from_text(polnear(options.data, options.split)))
    print("\n".join(text_table(found)))
    for one in found if options.wrong else ():
        if not one.right:
            print(one.name, one.day, one.published.when.earliest, one.published.when.latest)


if __name__ == "__main__":
    main()
