# ruff: noqa: INP001 - a folder of texts with its tools, not a package
"""Marks on other people's texts: offsets alone are kept here, the texts are rebuilt from the data they belong to.

`other_news/{train,dev,calibration,more,later,blind}.jsonl` hold a line for each article: the corpus and its id there,
the SHA-256 of the rebuilt text, and the attributions as in `convert.py`'s JSON Lines. The texts come from seven public
sets:

    ecbplus   ECB+ (Cybulska and Vossen 2014), in ecbplus/ecbplus_docs_topics1-35.jsonl of the data folder
    html      web pages of trafilatura's evaluation (github adbar/trafilatura), in html/pages/*.html
    dates     web pages of htmldate's evaluation (github adbar/htmldate), in html_dates/pages/*.html
    wire      newswire of TempEval-3's training data (TimeBank, AQUAINT), in tempeval3/*/*.tml
    polnear   PolNeAR's train part (github networkdynamics/PolNeAR), in polnear/data/train/text: what is no news of
              party politics, marked by our guidelines
    claims    headline and sentences of news on one subject (ClaimDiff, github kaistAI/ClaimDiff), in claimdiff/*.json
    leads     first sentences of newswire reports, some ten to a text, in reuse/articles_1000.train (github
              chrisjmccormick/MinHash): each a paragraph of its own
"""

import hashlib
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from gold.marked import ATTRIBUTES, ROLES, MarkedText, Said
from gold.quote_marks import set_marks

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Role
from onrecord.text.span import Span

FOLDER = Path(__file__).resolve().parent / "other_news"
WHERE = "DATA needs the sets that gold/offsets.py lists, which says where they come from"

_TEXT, _TAG = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL), re.compile(r"<[^>]+>")
_SHORT = "Mr|Ms|Dr|Sr|St|Lt", "Mrs|Sgt|Col|Gen|Gov|Sen|Rep|Rev", "Capt|Prof|Msgr", "Const", "[A-Z]"
"""What a full stop ends that is no sentence, words of one length together."""
_UNENDED = "".join(rf"(?<!\b(?:{words})\.)" for words in _SHORT)
_SENTENCE_ENDS = re.compile(rf"(?<=[.!?]){_UNENDED}\s+(?=[“A-Z])|(?<=[.!?]”)\s+(?=[“A-Z])")
_LEAD_ENDS = re.compile(r"(?<=[a-z0-9%)][.?!])\s+(?=[A-Z`\"])|(?<=''\s)(?=[A-Z])")
_PER_PARAGRAPH = 3
_TAKEN_UP = 6
"""Sentences within which a quotation that has not closed is taken up again in a new paragraph."""
_TYPOGRAPHY = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(\d), (\d{3})\b", r"\1,\2"),
        (r"(\w) - (\w)", r"\1-\2"),
        (r" ([:;,.?!%])", r"\1"),
        (r"\$ ", "$"),
        (r"\( ", "("),
        (r" \)", ")"),
        (r"(?<=\w) (?=n't\b|'(?:s|re|ve|ll|d|m)\b)", ""),
        (r"`([^`']{1,40})'", r"‘\1’"),
        (r"‘ ", "‘"),
        (r" [’”] (s|re|ve|ll|d|t|m)\b", r"’\1"),
        (r" ’ ", "’ "),
        (r"\bcan not\b", "cannot"),
    )
)


def articles(data: Path, split: str) -> Iterator[tuple[str, MarkedText]]:
    """Name and marked text of each article of a split.

    Raises FileNotFoundError without the data, ValueError where a text comes out otherwise than it was marked.
    """
    for line in (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = rebuilt(data, row["corpus"], row["id"])
        if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
            message = f"{row['corpus']} {row['id']}: the text is not the one that was marked"
            raise ValueError(message)
        yield (
            f"{row['corpus']}-{row['id']}".replace("/", "-"),
            MarkedText({}, text, tuple(said(one) for one in row["attributions"])),
        )


def said(row: dict[str, object]) -> Said:
    """One attribution as `line` wrote it."""
    spans = {role: tuple(Span(start, end) for start, end in row.get(role, ())) for role in ROLES}  # type: ignore[attr-defined]
    return Said(**spans, about={name: str(row[name]) for name in ATTRIBUTES if name in row})


def line(corpus: str, key: str, marked: MarkedText) -> str:
    """What is kept of a marked text: no word of it."""
    rows = [
        {role: [[s.start, s.end] for s in getattr(one, role)] for role in ROLES if getattr(one, role)} | dict(one.about)
        for one in marked.said
    ]
    digest = hashlib.sha256(marked.text.encode()).hexdigest()
    return json.dumps({"corpus": corpus, "id": key, "sha256": digest, "attributions": rows}, ensure_ascii=False)


def rebuilt(data: Path, corpus: str, key: str) -> str:
    """The text that the offsets count in. Raises FileNotFoundError where the data is not there."""
    return _REBUILT[corpus](data, key)


def _ecbplus(data: Path, key: str) -> str:
    title, _, text = _set("\n".join(_documents(data)[key])).partition("\n")
    return "\n\n".join(part for part in (title.replace("¶", " "), *_paragraphs(text)) if part.strip()) + "\n"


def _lead_texts(data: Path, key: str) -> str:
    return "\n\n".join(" ".join(lead.split()) for lead in _LEAD_ENDS.split(_leads(data)[key])) + "\n"


def _page(data: Path, folder: str, key: str) -> str:
    article = receive((data / folder / "pages" / key).read_bytes(), key, load_lexicon().outlets).article
    if article is None:
        return ""
    parts = [s.span.of(article.text).strip() for s in article.segments if s.role in {Role.BODY, Role.HEADLINE}]
    return "\n\n".join(part.replace("\n", " ") for part in parts if part) + "\n"


def _polnear(data: Path, key: str) -> str:
    return (data / "polnear" / "data" / "train" / "text" / f"{key}.txt").read_bytes().decode()


def _wire(markup: str) -> str:
    """The text of a TimeML file, its paragraphs on one line each."""
    text = _TEXT.search(markup)
    plain = html.unescape(_TAG.sub("", text[1])) if text else ""
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", plain))
    return "\n\n".join(part for part in paragraphs if part) + "\n"


def lead_names(data: Path) -> list[str]:
    """The names of all texts of first sentences, marked or not. Raises FileNotFoundError without the data."""
    return list(_leads(data))


@cache
def _leads(data: Path) -> dict[str, str]:
    """By name, the texts of the planted near-duplicates."""
    path = data / "reuse" / "articles_1000.train"
    if not path.is_file():
        message = f"no {path}; {WHERE}"
        raise FileNotFoundError(message)
    rows = (row.partition(" ") for row in path.read_text(encoding="utf-8").splitlines())
    return {name: text for name, _, text in rows}


@cache
def _claims(data: Path) -> list[str]:
    """By number, the headline of an article and the sentences of it that stand in the pairs, each a paragraph."""
    claims: dict[tuple[str, str], dict[str, None]] = {}
    for path in sorted((data / "claimdiff").glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf-8"))["data"]:
            for side in "ab":
                told = claims.setdefault((row["topic"], row[f"article_{side}"]), {})
                told[" ".join(row[f"claim_{side}"].split())] = None
    return ["\n\n".join((title.strip(), *told)) + "\n" for (_, title), told in claims.items()]


@cache
def _documents(data: Path) -> dict[str, tuple[str, str]]:
    path = data / "ecbplus" / "ecbplus_docs_topics1-35.jsonl"
    if not path.is_file():
        message = f"no {path}; {WHERE}"
        raise FileNotFoundError(message)
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["doc_id"]: (row["title"] or "", row["text"]) for row in rows}


_REBUILT: Mapping[str, Callable[[Path, str], str]] = {
    "ecbplus": _ecbplus,
    "wire": lambda data, key: _wire((data / "tempeval3" / key).read_text(encoding="utf-8")),
    "leads": _lead_texts,
    "html": lambda data, key: _page(data, "html", key),
    "dates": lambda data, key: _page(data, "html_dates", key),
    "polnear": _polnear,
    "claims": lambda data, key: _claims(data)[int(key)],
}
"""By corpus, how a text is rebuilt from the folder of data and its id."""


def _set(words: str) -> str:
    """Tokens joined by spaces, as they would be printed."""
    for pattern, into in _TYPOGRAPHY:
        words = pattern.sub(into, words)
    return re.sub(r"  +", " ", set_marks(words))


def _paragraphs(text: str) -> Iterator[str]:
    """Sentences by threes; none ends inside a quotation unless the next begins with its mark."""
    parts = text.split("¶")
    for number, part in enumerate(parts, start=1):
        sentences = [_ended(s) for s in _SENTENCE_ENDS.split(part) if s.strip()]
        held: list[str] = []
        for at, sentence in enumerate(sentences):
            held.append(sentence)
            if len(held) >= _PER_PARAGRAPH and not _goes_on(held, sentences[at + 1 :], last=number == len(parts)):
                yield " ".join(held)
                held = []
        if held:
            yield " ".join(held)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "”", ")", ":")) else f"{sentence}."


def _goes_on(held: Sequence[str], following: Sequence[str], *, last: bool) -> bool:
    """Whether the words held leave a quotation open that closes, or that the next part takes up again soon."""
    depth = _opened(held)
    if not depth:
        return False
    closed = any(not _opened((*held, *following[: n + 1])) for n in range(len(following)))
    return closed or (not last and len(following) <= _TAKEN_UP)


def _opened(sentences: Sequence[str]) -> bool:
    """Whether a quotation is open behind the sentences."""
    marks = [mark for sentence in sentences for mark in sentence if mark in "“”"]
    return bool(marks) and marks[-1] == "“"
