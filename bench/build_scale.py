"""Building a story: time by the number of articles, from raw text to timeline, in one run of `onrecord build`.

    python bench/build_scale.py ../shared/benchmarks/polnear

Data: PolNeAR (https://github.com/networkdynamics/PolNeAR), the texts of its train and dev parts, each with its title,
outlet and day of printing above it as on a page; examples/airbus fills up the last thousand. CPU seconds of the whole
command, the model's loading in it; `each` is what one article more costs, without loading.
"""

import argparse
import csv
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
COMMAND = Path(sys.executable).with_name("onrecord")
_SIZES = (10, 100, 300, 1000)


def texts(data: Path) -> Iterator[tuple[str, str]]:
    """Name and text of each article."""
    with (data / "data" / "metadata.tsv").open(encoding="utf-8") as file:
        about = {row["filename"]: row for row in csv.DictReader(file, delimiter="\t")}
    for path in sorted((data / "data").glob("*/text/*.txt")):
        row = about.get(path.stem)
        if row is not None:
            day = date.fromisoformat(row["publication_date"])
            head = (row["title"], row["publisher"].replace("-", " ").title(), f"{day:%A, %B} {day.day}, {day.year}")
            yield path.name, "\n\n".join((*head, path.read_text(encoding="utf-8")))
    for path in sorted((ROOT / "examples" / "airbus" / "articles").glob("*.txt")):
        yield path.name, path.read_text(encoding="utf-8")


def seconds(folder: Path) -> float:
    """CPU seconds of a build of the folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [COMMAND, "build", folder, "--story", folder.with_suffix(".onrecord")], check=True, capture_output=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Prints a line for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the data")
    found = list(texts(parser.parse_args().data))
    Random(1).shuffle(found)  # noqa: S311 - the same order in every run
    print("| articles | CPU seconds | each |\n| --: | --: | --: |")
    last = (0, 0.0)
    with tempfile.TemporaryDirectory() as place:
        for size in _SIZES:
            folder = Path(place) / f"articles-{size}"
            folder.mkdir()
            held = found[:size]
            for name, text in held:
                (folder / name).write_text(text, encoding="utf-8")
            spent = seconds(folder)
            print(f"| {len(held):,} | {spent:.0f} | {(spent - last[1]) / (len(held) - last[0]):.2f} |")
            last = len(held), spent


if __name__ == "__main__":
    main()
