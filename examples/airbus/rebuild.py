# ruff: noqa: INP001 - a script, not a package
"""Writes the Airbus/Boeing articles of MEANTIME back into readable text files.

    python examples/airbus/rebuild.py MEANTIME examples/airbus/articles

MEANTIME (http://www.newsreader-project.eu/results/data/wikinews/, CC BY 4.0) keeps Wikinews articles as tokens
in sentences, without spaces or paragraphs. Spaces follow English typography; a paragraph is three sentences, or more
while a quotation is open. What the corpus lost stays lost, but for the pound sign, which it writes `#`.
"""

import argparse
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

_PER_PARAGRAPH = 3

# Applied in order to tokens joined by spaces; each row is what is replaced, and by what.
_TYPOGRAPHY = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"'s - largest", "'s-largest"),
        (r"^:+ ?|(?<=:) ?:$", ""),  # the wiki's mark of an indented line
        (r" \]", ""),  # the corpus lost the opening bracket of two insertions
        (r"# ?(?=\d)", "£"),
        (r"``\s?", "“"),
        (r"\s?''", "”"),
        (r"\bGB £", "£"),
        (r"(?<=[$£€]) (?=\d)", ""),
        (r" (?=[.,;:!?%)”](?:[^\d]|$))", ""),
        (r"(?<=[(“]) ", ""),
        (r" (?='s\b|n't\b|'re\b|'ve\b|'ll\b|'d\b|'m\b)", ""),
        (r"(?<=\w') (?=(?:ll|m|re|ve|d)\b)", ""),
        (r"(?<=\bO') (?=[A-Z])", ""),
        (r"(?<=s) '(?= )", "'"),
        (r"\b([Cc])an not\b", r"\1annot"),
        (r" (?=\+\d)", ""),
        (r"”,\s?”|,” ,”", ",”"),
        (r"^150px ", ""),  # the width of a picture
        (r"(?<=\d) (?=th\b|\+)", ""),
        (r"` (\w+) '", r"‘\1’"),
        (r"(?<=\d) - (?=\d)", "–"),
        (r"\bmedium - and\b", "medium- and"),
        (r":\s*”(?=I)", ": “"),
        (r" -- ", " – "),
        (r" - ", " – "),
        (r"'", "’"),
        (r"  +", " "),
    )
)


def main() -> None:
    """Writes one file for each article."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("meantime", type=Path)
    parser.add_argument("into", type=Path)
    options = parser.parse_args()
    for path in sorted((options.meantime / "intra_cross-doc_annotation" / "corpus_airbus").glob("*.xml")):
        name, text = rebuild(path.read_text(encoding="utf-8"))
        (options.into / f"{name}.txt").write_text(text, encoding="utf-8")


def rebuild(xml: str) -> tuple[str, str]:
    """The name of the file (date and first words of the title) and its text."""
    root = ET.fromstring(xml)  # noqa: S314 - a corpus the caller chose, read once by its maintainer
    title, date, *rest = sentences(root)
    day = datetime.strptime(date.replace(" ,", ","), "%B %d, %Y").date()  # noqa: DTZ007 - a printed day has no zone
    source = quote(root.get("url", ""), safe=":/,'!$()").replace("http:", "https:")
    name = f"{day.isoformat()}-" + "-".join(re.findall(r"[a-z0-9]+", title.lower())[:5])
    printed = f"{day:%A}, {day:%B} {day.day}, {day.year}"
    return name, "\n\n".join((title, printed, *paragraphs(rest), f"Original url: {source}")) + "\n"


def sentences(root: ET.Element) -> list[str]:
    """The article's sentences, spaces set right."""
    tokens: dict[int, list[str]] = {}
    for token in root.iter("token"):
        tokens.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    return [typeset(" ".join(words)) for _, words in sorted(tokens.items())]


def typeset(words: str) -> str:
    """Tokens joined by spaces, as they would be printed."""
    for pattern, into in _TYPOGRAPHY:
        words = pattern.sub(into, words)
    return straight_marks(words).strip()


def straight_marks(words: str) -> str:
    """Straight double quotation marks (a few articles have them) turned by pairs, spaces set right."""
    parts = re.split(r'\s?"\s?', words)
    for index in range(1, len(parts)):
        opening = index % 2
        parts[index] = (" “" if opening and parts[index - 1] else "“" if opening else "”") + (
            parts[index] if opening or re.match(r"[.,;:!?)]|$", parts[index]) else " " + parts[index]
        )
    return "".join(parts)


def paragraphs(lines: list[str]) -> Iterator[str]:
    """Sentences by threes; a quotation is not cut where it closes within eight."""
    held: list[str] = []
    depth = 0
    for line in lines:
        if not line.endswith((".", "!", "?", "”", ")", ":")):
            yield line  # a caption: it has no full stop
            continue
        held.append(line)
        depth += line.count("“") - line.count("”")
        if (len(held) >= _PER_PARAGRAPH and depth <= 0) or len(held) > 2 * _PER_PARAGRAPH:
            yield " ".join(held)
            held, depth = [], 0
    if held:
        yield " ".join(held)


if __name__ == "__main__":
    main()
