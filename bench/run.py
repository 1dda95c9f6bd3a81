"""Everything that is measured, in one Markdown page: `make bench`.

    python bench/run.py --data ../shared/benchmarks --into docs/bench.md
    python bench/run.py --only Times --only Speed    # measures these anew, leaves the page's other sections

Quality beside textacy's `direct_quotations` on the same model in the same run, the finders on their own data, and
speed. What data are missing is said, with where to get them, and skipped. Each script in bench/ runs alone, too.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCH = ROOT / "bench"
COMMAND = Path(sys.executable).with_name("onrecord")
_TIMES = 5


@dataclass(frozen=True, slots=True)
class Part:
    """A script that prints what it measures, the data folder that it is given (None: it needs none), its arguments."""

    title: str
    script: str
    data: str | None
    arguments: tuple[str, ...] = ()


SPEED = "Speed"
_NEEDED = {".": ("ecbplus",)}
"""What a folder of data folders must hold."""

PARTS = (
    Part("Attribution (PolNeAR dev)", "attribution.py", "polnear", ("--split", "dev")),
    Part("Attribution (our own gold, test part)", "attribution.py", None, ("--gold", "test")),
    Part("Attribution (our own gold, fresh part)", "attribution.py", None, ("--gold", "fresh")),
    Part("Attribution (invented articles, errors unread)", "attribution.py", None, ("--gold", "invented")),
    Part("Attribution (other news, dev)", "attribution.py", ".", ("--other", "dev")),
    Part("Attribution (other news, blind)", "attribution.py", ".", ("--other", "blind")),
    Part("Attribution (PolNeAR train, speakers named by us)", "attribution.py", "polnear", ("--speakers", "unread")),
    Part("Attribution (how far confidence holds on articles it was not fitted on)", "calibrate.py", "."),
    Part("Attribution (two annotators of one article)", "agreement.py", "."),
    Part("Times (TempEval-3 training part)", "times.py", "tempeval3"),
    Part("Times (WikiWars)", "times.py", "wikiwars"),
    Part("Publication date, from text alone (PolNeAR dev)", "publication.py", "polnear"),
    Part("Publication date, from HTML (htmldate's pages)", "publication.py", "html_dates"),
    Part("Utterances (pairs of reports, labelled by reading)", "utterances.py", "."),
    Part("Utterances (how far the weights hold on stories they were not fitted on)", "utterance_weights.py", "."),
    Part("Quantities (NewsQuant dev)", "quantities.py", "newsquant"),
    Part("Figures that agree or conflict (pairs in ECB+ sub-topics, labelled by reading)", "figure_pairs.py", "."),
    Part("Speakers (GUM news)", "speakers.py", "gum_news"),
    Part("Stories in a pile (ECB+, ClaimDiff, AQUAINT)", "stories.py", "."),
    Part("Who copied whom", "reuse.py", "."),
    Part("Who copied whom, as piles grow", "reuse_scale.py", None, ("1000", "10000")),
    Part("Checking a draft (errors planted in right drafts)", "verify.py", None),
    Part("Who is who across articles (MEANTIME, two stories)", "entities.py", "meantime"),
    Part("Who is who across articles (GUM news)", "entities.py", "gum_news"),
    Part("Timelines of entities (SemEval-2015, trial and corpus 1)", "timelines.py", "semeval2015_timeline"),
    Part("Events of a chronology (MEANTIME, two stories)", "events.py", "meantime"),
    Part("Claims (ClaimDiff train)", "claims.py", "claimdiff"),
    Part("Building a story: time by the number of articles", "build_scale.py", "polnear"),
    Part("Who is who: time and memory by the number of articles", "entity_scale.py", None),
)


def main() -> None:
    """Writes the page and prints it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "benchmarks", help="the data folders")
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "bench.md", help="the page to write")
    parser.add_argument("--date", default=f"{datetime.now(UTC):%Y-%m-%d}", help="the day on the page")
    parser.add_argument("--only", action="append", default=[], help="sections to measure: the beginning of a title")
    options = parser.parse_args()
    old = sections(options.into.read_text(encoding="utf-8")) if options.only and options.into.is_file() else {}
    made = dict(old)
    for title in titles():
        if not options.only or title.startswith(tuple(options.only)):
            print(f"measuring: {title}", file=sys.stderr)
            measured = speed() if title == SPEED else quality(options.data, title)
            made[title] = [f"\n## {title}\n", f"Measured on {options.date}.\n", *measured]
    lines = [line for title in titles() for line in made.get(title, ())]
    options.into.write_text("\n".join([*head(), *lines]) + "\n", encoding="utf-8")


def titles() -> list[str]:
    """The page's sections, in order."""
    return [SPEED, *(part.title for part in PARTS)]


def sections(page: str) -> dict[str, list[str]]:
    """The sections that a page holds, each with its heading."""
    found = page.split("\n## ")[1:]
    return {text.split("\n", 1)[0]: [f"\n## {text}".rstrip("\n")] for text in found}


def head() -> Iterator[str]:
    """What the page is."""
    yield "# Measured"
    yield "\nWritten by `make bench`. What the numbers mean stands at the top of each script in `bench/`."
    yield f"The peer is textacy {version('textacy')}'s `direct_quotations`, on the same spaCy pipeline in the same run."


def quality(data: Path, title: str) -> Iterator[str]:
    """The part's output, or why it was left out."""
    for part in (part for part in PARTS if part.title == title):
        folder = () if part.data is None else (part.data,)
        shown = (str(Path("DATA", *folder)),) if folder else ()
        command = " ".join(("python", f"bench/{part.script}", *shown, *part.arguments))
        script = BENCH / part.script
        if not script.is_file():
            yield f"Skipped: there is no bench/{part.script}."
        elif missing := [name for name in folder if not data.joinpath(name, *_NEEDED.get(name, ())).is_dir()]:
            names = " ".join(missing)
            yield f"Skipped: no folder `{names}`; `bench/{part.script} --help` says where the data come from."
        else:
            yield f"`{command}`\n"
            printed = output(sys.executable, str(script), *(str(data / name) for name in folder), *part.arguments)
            yield printed if "| ---" in printed else f"```\n{printed}\n```"


def output(*command: str) -> str:
    """What a command prints, or the last line of its complaint."""
    # The scripts import each other as `bench.…`, from the project's root.
    found = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", cwd=ROOT, env=found)
    if done.returncode:
        return f"failed ({done.returncode}): {(done.stderr.strip().splitlines() or ['no message'])[-1]}"
    return done.stdout.strip()


def speed() -> Iterator[str]:
    """Speed and memory side by side, each system in a process of its own, and what the command itself takes."""
    ours, theirs = (
        json.loads(output(sys.executable, str(BENCH / "speed.py"), name)) for name in ("onrecord", "textacy")
    )
    yield f"`python bench/speed.py onrecord` and `… textacy`: {ours['articles']} articles of 600 words, one core.\n"
    yield "| | onrecord | textacy | ratio |\n| --- | --: | --: | --: |"
    yield row("articles per second and core, model included", ours["per_second"], theirs["per_second"], "{:.2f}")
    yield row("seconds until the first article is read", ours["load"], theirs["load"], "{:.1f}")
    yield row("peak memory, MB", ours["peak"], theirs["peak"], "{:.0f}")
    cold = seconds(str(COMMAND), "--help")
    imported = seconds(sys.executable, "-c", "import textacy")
    yield row("cold start, seconds (`onrecord --help`; `import textacy`)", cold, imported, "{:.2f}")
    yield f"| rebuild of an unchanged story of 30 articles, seconds | {rebuild():.2f} | – | – |"


def row(name: str, ours: float, theirs: float, form: str) -> str:
    """One line of the table; the ratio is ours over theirs."""
    return f"| {name} | {form.format(ours)} | {form.format(theirs)} | {ours / theirs:.2f} |"


def seconds(*command: str) -> float:
    """The median wall time of a command."""
    taken = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def rebuild() -> float:
    """Seconds to build examples/airbus again when nothing has changed."""
    with tempfile.TemporaryDirectory() as folder:
        command = (str(COMMAND), "build", str(ROOT / "examples/airbus/articles"), "--story", f"{folder}/story.onrecord")
        subprocess.run(command, check=True, capture_output=True)
        return seconds(*command)


if __name__ == "__main__":
    main()
