"""How fast one system reads, and how much memory it takes, in a process of its own.

    python bench/speed.py onrecord|textacy

The articles are the Wikinews texts of examples/airbus, joined and cut into pieces of 600 words. Prints one JSON object:
`per_second` (articles per second of this process's CPU, on one core, model included, loading left out), `load`
(seconds until the model is ready) and `peak` (highest resident memory, MB).
"""

import argparse
import json
import os
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

# One core is one thread: the linear algebra under spaCy must not take more.
for _threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[_threads] = "1"

ROOT = Path(__file__).resolve().parents[1]
# So that `python bench/speed.py` finds its neighbours.
sys.path.insert(0, str(ROOT))

WORDS = 600
_KILOBYTE = 1024


def articles() -> list[str]:
    """Texts of 600 words each, line breaks kept."""
    folder = ROOT / "examples" / "airbus" / "articles"
    joined = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    words = list(re.finditer(r"\S+\s*", joined))
    starts = range(0, len(words) - WORDS + 1, WORDS)
    return [joined[words[at].start() : words[at + WORDS - 1].end()] for at in starts]


def onrecord() -> Callable[[str], object]:
    """Our whole reading of a text that is all body."""
    from bench.system import plain_article  # noqa: PLC0415 - only this system's imports count as its memory

    from onrecord.lexicons.load import load_lexicon  # noqa: PLC0415
    from onrecord.models.catalog import load_model  # noqa: PLC0415
    from onrecord.reading.read import read  # noqa: PLC0415

    model, lexicon = load_model(), load_lexicon()

    def system(words: str) -> object:
        article = plain_article(words)
        (seen,) = model.observe([article])
        return read(article, seen, lexicon)

    return system


def textacy() -> Callable[[str], object]:
    """Textacy's direct quotations of a text, paragraph by paragraph."""
    from bench.peer import direct  # noqa: PLC0415

    return direct


SYSTEMS: dict[str, Callable[[], Callable[[str], object]]] = {"onrecord": onrecord, "textacy": textacy}


def main() -> None:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("system", choices=sorted(SYSTEMS))
    texts = articles()
    started = time.perf_counter()
    system = SYSTEMS[parser.parse_args().system]()
    system(texts[0])
    load = time.perf_counter() - started
    started = time.process_time()
    for words in texts:
        system(words)
    spent = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTE
    print(json.dumps({"articles": len(texts), "per_second": len(texts) / spent, "load": load, "peak": peak}))


if __name__ == "__main__":
    main()
