# ruff: noqa: INP001, S603, T201 - a script that starts our own command and prints what it found
"""Builds the two example stories into ./demo and says in five lines what they hold and what to open.

    .venv/bin/python examples/demo.py [--into FOLDER] [--story harbour]

Everything goes through the command `onrecord`; the numbers come from `onrecord export`. Ends with a code other than
0 when a command fails.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).resolve().parent
COMMAND = Path(sys.executable).with_name("onrecord")
STORIES = ("harbour", "airbus")

Ledger = dict[str, Any]


def main() -> int:
    """Builds what was asked for and prints the lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=Path("demo"), help="the folder for the story files")
    parser.add_argument("--story", choices=STORIES, action="append", help="build only this one")
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    stories = {name: options.into / f"{name}.onrecord" for name in options.story or STORIES}
    for name, story in stories.items():
        try:
            run("build", str(EXAMPLES / name / "articles"), "--story", str(story))
            lines += said_of(name, json.loads(run("export", "--story", str(story))))
        except subprocess.CalledProcessError as failed:
            print(failed.stdout, failed.stderr, sep="", file=sys.stderr)
            return failed.returncode
    command = str(COMMAND).replace(f"{Path.cwd()}/", "")
    first, *more = map(str, stories.values())
    opened = f"open it: {command} serve --story {first}" + "".join(f" (or {story})" for story in more)
    print("\n".join([*lines, opened]))
    return 0


def run(*arguments: str) -> str:
    """What `onrecord` prints. Raises CalledProcessError when it fails."""
    done = subprocess.run([COMMAND, *arguments], check=True, capture_output=True, encoding="utf-8")
    return done.stdout


def said_of(name: str, ledger: Ledger) -> Iterator[str]:
    """The lines about one story: how much there is, and what is worth a look."""
    yield f"{name}: {counted(ledger)}"
    if name == "harbour":
        yield f"{name}: {conflict(ledger)}"
        yield f"{name}: {relayed(ledger)}"


def counted(ledger: Ledger) -> str:
    """How many articles, statements and speakers; how many articles have no date."""
    pages, statements = ledger["pages"], ledger["statements"]
    speakers = {s["speaker"] for s in statements} - {None}
    undated = [p["paths"][0] for p in pages if None in p["published"]["when"].values()]
    dated = f"{len(undated)} undated: {undated[0]}" if undated else "every one dated"
    return f"{len(pages)} articles ({dated}), {len(statements)} statements by {len(speakers)} speakers"


def conflict(ledger: Ledger) -> str:
    """The figures of the first set in conflict, with who gives them."""
    figures = {f["id"]: f for f in ledger["figures"]}
    sets = [s for s in ledger["figure_sets"] if s["relation"] == "conflict"]
    if not sets:
        return "no figures in conflict"
    named: dict[object, Ledger] = {}
    for f in sorted((figures[i] for i in sets[0]["figures"]), key=lambda f: f["speaker"] is None):
        named.setdefault((f["low"], f["high"], f["unit"]), f)  # a number once, by somebody named where there is one
    given = [f"“{f['citation']['words']}” ({f['speaker'] or f['outlet']})" for f in named.values()]
    more = f" (and {len(sets) - 1} more)" if sets[1:] else ""
    return f"figures in conflict: {sets[0]['subject']} {sets[0]['property'] or ''}: {' against '.join(given)}{more}"


def relayed(ledger: Ledger) -> str:
    """Who is quoted through whom, by the words of an article."""
    chains = {
        f"{s['speaker']} through {link['name']}"
        for s in ledger["statements"]
        for link in s["chain"]
        if s["speaker"] and link["because"] == "relay named in the text"
    }
    return f"quoted through others: {', '.join(sorted(chains)) or 'nobody'}"


if __name__ == "__main__":
    sys.exit(main())
