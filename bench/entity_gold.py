"""Articles whose entities people marked: NewsReader MEANTIME and GUM's Wikinews, as text with clustered mentions.

MEANTIME: http://www.newsreader-project.eu/results/data/wikinews/ (CC BY 4.0). Two stories of 30 articles, entities with
one id in all articles. All mentions are marked in the headline, the date and the next four sentences; below, only those
of the entities that the story is about. It keeps tokens, not text: spaces are put back as English has them.
GUM: https://github.com/amir-zeldes/gum (texts CC BY 2.5, annotation CC BY 4.0), folder `dep`. What has a Wikipedia
article is one entity in all articles, everything else in its own article only.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.reading.values import MentionKind
from onrecord.text.span import Span

_MARKED = 6
"""Sentences of a MEANTIME article in which all mentions are marked."""
_PER_PARAGRAPH = 3
_NAMED = frozenset({"NAM", "PRE.NAM"})
_PRONOUNS = frozenset(
    [
        "i",
        "me",
        "my",
        "we",
        "us",
        "our",
        "you",
        "your",
        "he",
        "him",
        "his",
        "she",
        "her",
        "it",
        "its",
        "they",
        "them",
        "their",
        "who",
        "which",
        "that",
        "this",
        "these",
        "those",
        "himself",
        "itself",
        "themselves",
        "whose",
        "where",
    ]
)
_NO_SPACE_BEFORE = re.compile(r"(?:[.,;:!?%)\]]|''|n't|'(?:s|re|ve|ll|d|m)?)", re.IGNORECASE)
_NO_SPACE_AFTER = frozenset({"(", "[", "$", "``", "#", "£", "€"})
_WRITTEN = {"``": "“", "''": "”", "#": "£"}


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One marked mention: the words that name it (`core`), the whole phrase, its entity across articles."""

    core: Span
    phrase: Span
    kind: MentionKind
    type: str
    entity: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article with its mentions. Up to `complete` (code points) every mention is marked."""

    name: str
    text: str
    mentions: tuple[GoldMention, ...]
    complete: int


def meantime(folder: Path) -> dict[str, list[GoldArticle]]:
    """The articles of each story. Raises FileNotFoundError without them."""
    root = folder / "intra_cross-doc_annotation"
    if not root.is_dir():
        message = f"no folder intra_cross-doc_annotation in {folder}"
        raise FileNotFoundError(message)
    stories = sorted(root.glob("corpus_*"))
    return {s.name.removeprefix("corpus_"): [_of_meantime(p) for p in sorted(s.glob("*.xml"))] for s in stories}


def _of_meantime(path: Path) -> GoldArticle:
    root = ET.parse(path).getroot()  # noqa: S314 - a corpus the caller chose
    text, spans, sentence = laid_out(root)
    complete = max((s.end for t, s in spans.items() if sentence[t] < _MARKED), default=0)
    entities = {e.get("m_id", ""): e for e in root.iter("ENTITY")}
    refers: dict[str, ET.Element] = {}
    for relation in root.iter("REFERS_TO"):
        target = relation.find("target")
        for source in relation.findall("source"):
            if target is not None and target.get("m_id", "") in entities:
                refers[source.get("m_id", "")] = entities[target.get("m_id", "")]
    mentions = []
    for marked in root.iter("ENTITY_MENTION"):
        tokens = [a.get("t_id", "") for a in marked.findall("token_anchor")]
        entity = refers.get(marked.get("m_id", ""))
        if tokens:
            phrase = Span(min(spans[t].start for t in tokens), max(spans[t].end for t in tokens))
            mentions.append(_mention(marked, phrase, text, entity, path.stem))
    return GoldArticle(path.stem, text, tuple(mentions), complete)


def _mention(marked: ET.Element, phrase: Span, text: str, entity: ET.Element | None, article: str) -> GoldMention:
    head = marked.get("head") or ""
    at = text.find(head, phrase.start, phrase.end) if head else -1
    syntax = marked.get("syntactic_type")
    place = entity is not None and entity.get("ent_type") == "LOC"
    core = Span(at, at + len(head)) if at >= 0 else _core(phrase, text, named=syntax in _NAMED, place=place)
    if syntax in _NAMED:
        kind = MentionKind.NAME
    elif syntax is None:  # marked across articles only, with no word on its syntax
        kind = _kind(core.of(text))
    else:
        kind = MentionKind.PRONOUN if syntax == "PRO" or core.of(text).lower() in _PRONOUNS else MentionKind.NOMINAL
    local = f"{article}#{marked.get('m_id')}"
    if entity is None:
        return GoldMention(core, phrase, kind, "", local)
    known = entity.get("instance_id") or entity.get("external_ref") or f"{article}#{entity.get('m_id')}"
    return GoldMention(core, phrase, kind, entity.get("ent_type") or "", known)


def _core(phrase: Span, text: str, *, named: bool, place: bool) -> Span:
    if named:
        return named_part(phrase, text, place=place)
    found = re.match(r"(?:the|a|an) ", phrase.of(text), re.IGNORECASE)
    return Span(phrase.start + found.end(), phrase.end) if found else phrase


def named_part(phrase: Span, text: str, *, place: bool = False) -> Span:
    """The words of a marked phrase that are the name, where the corpus marks no head.

    Without what stands in brackets or behind a comma in small letters, without an owner ("Boeing's 787"), and without
    what only describes: up to the last word in small letters before the name, and from the first behind it.
    """
    words = phrase.of(text)
    start, end = 0, (words.find(" (") if words.find(" (") > 0 else len(words))
    comma = words.find(", ", 0, end)
    if comma > 0:
        behind = words[comma + 2 : end]
        start, end = (0, comma) if place or not behind[:1].isupper() else (comma + 2, end)
    owner = max(words.rfind("'s ", start, end), words.rfind("s' ", start, end))
    start = owner + 3 if owner > 0 and any(c.isupper() or c.isdigit() for c in words[owner + 3 : end]) else start
    found = list(re.finditer(r"\S+", words[start:end]))
    kept = [i for i, word in enumerate(found) if _names(word[0])]
    if kept:
        first = next((i for i in reversed(kept) if i - 1 not in kept and not _joins(found, i - 1, kept)), kept[0])
        start, end = start + found[first].start(), start + found[kept[-1]].end()
    return Span(phrase.start + start, phrase.start + end)


def _names(word: str) -> bool:
    return any(c.isupper() or c.isdigit() for c in word)


def _joins(words: list[re.Match[str]], i: int, kept: list[int]) -> bool:
    """Whether a small word stands inside a name: "Bank of Japan"."""
    return i - 1 in kept and words[i][0] in {"of", "the", "and", "for", "&", "de"}


def _kind(words: str) -> MentionKind:
    if words.lower() in _PRONOUNS:
        return MentionKind.PRONOUN
    last = words.rsplit(maxsplit=1)[-1]
    named = any(c.isupper() for c in last) or last.isdigit()
    return MentionKind.NAME if named else MentionKind.NOMINAL


def laid_out(root: ET.Element) -> tuple[str, dict[str, Span], dict[str, int]]:
    """The text put back together, where each token stands in it, and the number of its sentence."""
    text, spans, sentence, before = "", {}, {}, ""
    number = 0
    for token in root.findall("token"):
        words, now = token.text or "", int(token.get("sentence", "0"))
        if now != number:
            text += "\n\n" if now <= 2 or now % _PER_PARAGRAPH == 0 else " "  # noqa: PLR2004 - the headline and the date stand alone
            number, before = now, ""
        elif text and not _NO_SPACE_BEFORE.fullmatch(words) and before not in _NO_SPACE_AFTER:
            text += " "
        written = _WRITTEN.get(words, words)
        spans[token.get("t_id", "")] = Span(len(text), len(text) + len(written))
        sentence[token.get("t_id", "")] = now
        text, before = text + written, words
    return text + "\n", spans, sentence


_COLUMNS = 10
"""ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC."""
_BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")
"""Opened, closed at the same token, or a group that is closed."""
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")
_FIELDS = 8
"""group-type-status-salience-centering-minspan-link-identity."""
_NO_NAMES = frozenset({"time", "quantity"})


@dataclass(slots=True)
class _Open:
    group: str
    type: str
    minspan: str
    identity: str
    first: int


def gum(folder: Path, genre: str = "news") -> list[GoldArticle]:
    """The articles of a genre. Raises FileNotFoundError without them."""
    paths = sorted(folder.glob(f"dep/GUM_{genre}_*.conllu"))
    if not paths:
        message = f"no dep/GUM_{genre}_*.conllu in {folder}"
        raise FileNotFoundError(message)
    return [_of_gum(path) for path in paths]


def _of_gum(path: Path) -> GoldArticle:
    text = ""
    tokens: list[tuple[Span, str]] = []
    waiting: list[_Open] = []
    closed: list[tuple[_Open, int]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if line.startswith("# newpar") and text and not text.endswith("\n"):
            text = text.rstrip() + "\n\n"
        if len(columns) == _COLUMNS and columns[0].isdigit():
            span = Span(len(text), len(text) + len(columns[1]))
            text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
            tokens.append((span, columns[4]))
            closed += _marks(columns[9], len(tokens) - 1, waiting)
    identity = {o.group: o.identity for o, _ in closed if o.identity}
    mentions = tuple(_gum_mention(path.stem, o, last, tokens, text, identity) for o, last in closed)
    return GoldArticle(path.stem, text, mentions, len(text))


def _marks(misc: str, at: int, waiting: list[_Open]) -> Iterator[tuple[_Open, int]]:
    found = _ENTITY.search(misc)
    for opened, here, closed in _BRACKET.findall(found[1] if found else ""):
        if opened:
            fields = [*opened.split("-", _FIELDS - 1), *[""] * _FIELDS]
            mark = _Open(fields[0], fields[1], fields[5], fields[7], at)
            if here:
                yield mark, at
            else:
                waiting.append(mark)
        else:
            where = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i].group == closed), None)
            if where is not None:
                yield waiting.pop(where), at


def _gum_mention(
    article: str, mark: _Open, last: int, tokens: list[tuple[Span, str]], text: str, identity: dict[str, str]
) -> GoldMention:
    heads = [mark.first + int(n) - 1 for n in re.findall(r"\d+", mark.minspan)] or [last]
    heads = [h for h in heads if h <= last]
    core = Span(tokens[min(heads)][0].start, tokens[max(heads)][0].end)
    words = core.of(text).lower()
    proper = tokens[max(heads)][1].startswith("NNP") or tokens[min(heads)][1].startswith("NNP")
    kind = MentionKind.PRONOUN if words in _PRONOUNS or tokens[heads[0]][1].startswith("PRP") else MentionKind.NOMINAL
    kind = MentionKind.NAME if proper and mark.type not in _NO_NAMES else kind
    known = identity.get(mark.group) or f"{article}#{mark.group}"
    return GoldMention(core, Span(tokens[mark.first][0].start, tokens[last][0].end), kind, mark.type, known)
