# ruff: noqa: INP001 - a folder of texts with its reader, not a package
r"""Marked text: an article with its attributions written into it, readable as it stands.

    about: a question is an attribution, too
    ---
    [The mayor|source] [said|cue kind=statement speaker="Ada Lund"] [the quay would open|content].

Above the line `---` stand `key: value` lines; below it the text. A mark is `[words|role id key=value …]`:
role is source, cue, content or addressee; marks of the same id belong to one attribution, in any order and
any number (words said in pieces are several `content` marks); marks without an id belong to the attribution of
their paragraph. Marks may stand inside marks. Attributes stand on the cue, or on the content where no word
reports it (a pull quote). A bracket, bar or backslash of the text itself is written with a backslash:
`\[the minister\]`. `parse` reads marked text, `render` writes it.

Offsets are code points into the text without the marks. Errors are `MarkError`, with line and column.
"""

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from onrecord.text.span import Span, Spans

ROLES = ("source", "cue", "content", "addressee")
ATTRIBUTES = ("speaker", "kind", "manner", "strength", "medium", "place", "when", "via")

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class MarkError(ValueError):
    """The marks cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution as marked: the spans of its roles, and what is said of it beside (`speaker`, `kind`, …)."""

    source: Spans = ()
    cue: Spans = ()
    content: Spans = ()
    addressee: Spans = ()
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> Span:
        """Where it starts and ends, for putting attributions in text order."""
        spans = (*self.source, *self.cue, *self.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text without its marks, what its head says, and the attributions in text order."""

    head: Mapping[str, str]
    text: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    role: str
    key: str
    about: Mapping[str, str]


def _refuse(raw: str, at: int, why: str, reason: Exception | None = None) -> NoReturn:
    """Raises MarkError for what stands at offset `at` of the file."""
    line = raw.count("\n", 0, at) + 1
    column = at - raw.rfind("\n", 0, at)
    message = f"line {line}, column {column}: {why}"
    raise MarkError(message) from reason


def load(path: Path) -> MarkedText:
    """The marked text in a file. Raises MarkError, naming the file, when it cannot be read."""
    try:
        return parse(path.read_bytes().decode())
    except MarkError as wrong:
        message = f"{path.name}: {wrong}"
        raise MarkError(message) from wrong


def parse(raw: str) -> MarkedText:
    """The marked text written in `raw`. Raises MarkError when it cannot be read."""
    head, start = _head(raw)
    text, marks = _body(raw, start)
    return MarkedText(head, text, _gather(marks))


def _head(raw: str) -> tuple[Mapping[str, str], int]:
    """The lines above `---`, and where the text starts. A file without that line has no head."""
    rule = re.search(r"^---\n", raw, re.MULTILINE)
    if rule is None:
        return {}, 0
    head = {}
    for number, line in enumerate(raw[: rule.start()].splitlines(), 1):
        key, colon, value = line.partition(":")
        if not colon:
            message = f"line {number}: not 'key: value' in the head: {line!r}"
            raise MarkError(message)
        head[key.strip()] = value.strip()
    return head, rule.end()


def _body(raw: str, start: int) -> tuple[str, list[_Mark]]:
    """The text without marks, and the marks in it. A mark's offsets are known when its bracket closes."""
    out: list[str] = []
    length = paragraph = 0
    opened: list[tuple[int, int]] = []
    marks: list[_Mark] = []
    at = start
    while at < len(raw):
        char = raw[at]
        if escaped := _ESCAPED.match(raw, at):
            char, at = escaped[1], escaped.end()
        elif char == "[":
            opened.append((at, length))
            at += 1
            continue
        elif char == "|":
            at = _close(raw, at, opened, length, paragraph, marks)
            continue
        elif char == "]":
            _refuse(raw, at, r"a mark closes without a role; a bracket of the text itself is written \]")
        else:
            at += 1
        paragraph += char == "\n"
        out.append(char)
        length += 1
    if opened:
        _refuse(raw, opened[-1][0], r"this mark is not closed; a bracket of the text itself is written \[")
    return "".join(out), marks


def _close(raw: str, at: int, opened: list[tuple[int, int]], length: int, paragraph: int, marks: list[_Mark]) -> int:
    """Reads `|role id key=value]` at `at`, adds the mark, and returns where the text goes on."""
    if not opened:
        _refuse(raw, at, r"a bar outside of a mark; a bar of the text itself is written \|")
    end = raw.find("]", at)
    if end < 0:
        _refuse(raw, at, "this mark is not closed")
    _, start = opened.pop()
    if start == length:
        _refuse(raw, at, "this mark has no words")
    role, key, about = _label(raw, at, raw[at + 1 : end])
    marks.append(_Mark(Span(start, length), role, key or f"paragraph {paragraph}", about))
    return end + 1


def _label(raw: str, at: int, label: str) -> tuple[str, str, Mapping[str, str]]:
    """`cue 2 kind=denial` as role, id (empty: none given) and attributes."""
    try:
        role, *rest = shlex.split(label)
    except ValueError as wrong:
        _refuse(raw, at, f"cannot read the label {label!r}: {wrong}", wrong)
    if role not in ROLES:
        _refuse(raw, at, f"no such role: {role!r} (roles: {', '.join(ROLES)})")
    keys = [part for part in rest if "=" not in part]
    about = dict(part.split("=", 1) for part in rest if "=" in part)
    if len(keys) > 1:
        _refuse(raw, at, f"more than one id: {' '.join(keys)}")
    if about and role not in ("cue", "content"):
        _refuse(raw, at, "attributes stand on the cue, or on the content")
    if unknown := sorted(about.keys() - set(ATTRIBUTES)):
        _refuse(raw, at, f"no such attribute: {', '.join(unknown)}")
    return role, "".join(keys), about


def _gather(marks: list[_Mark]) -> tuple[Said, ...]:
    """Marks of one id as one attribution. Raises MarkError when one has no content."""
    groups: dict[str, list[_Mark]] = {}
    for mark in marks:
        groups.setdefault(mark.key, []).append(mark)
    said = []
    for key, group in groups.items():
        spans = {role: tuple(sorted(m.span for m in group if m.role == role)) for role in ROLES}
        if not spans["content"]:
            message = f"attribution '{key}' has no content"
            raise MarkError(message)
        said.append(Said(**spans, about={k: v for m in group for k, v in m.about.items()}))
    return tuple(sorted(said, key=lambda one: (one.place, one.cue)))


def corpus(folder: Path) -> Iterator[tuple[str, MarkedText]]:
    """Every marked text of a folder, by name."""
    for path in sorted(folder.glob("*.txt")):
        yield path.stem, load(path)


def render(marked: MarkedText) -> str:
    """The marked text as it is written in a file; `parse` reads it back.

    Attributions are numbered in text order. Raises MarkError where two marks cross (marks nest or stand apart).
    """
    marks = sorted(_numbered(marked.said), key=lambda mark: (mark.span.start, -mark.span.end, mark.role, mark.key))
    out = [f"{key}: {value}\n" for key, value in marked.head.items()] + (["---\n"] if marked.head else [])
    opened: list[_Mark] = []
    at = 0

    def go_on(to: int) -> None:
        nonlocal at
        out.append(re.sub(r"[\[\]|\\]", r"\\\g<0>", marked.text[at:to]))
        at = to

    def close(before: int) -> None:
        while opened and opened[-1].span.end <= before:
            go_on(opened[-1].span.end)
            out.append(_written(opened.pop()))

    for mark in marks:
        close(mark.span.start)
        if opened and mark.span.end > opened[-1].span.end:
            words = [one.span.of(marked.text) for one in (opened[-1], mark)]
            message = f"two marks cross: {words[0]!r} ({opened[-1].role}) and {words[1]!r} ({mark.role})"
            raise MarkError(message)
        go_on(mark.span.start)
        out.append("[")
        opened.append(mark)
    close(len(marked.text))
    go_on(len(marked.text))
    return "".join(out)


def _numbered(said: tuple[Said, ...]) -> Iterator[_Mark]:
    """Every mark of every attribution by number; what is said of it stands on its first cue (or content)."""
    for number, one in enumerate(said, 1):
        bearer = min(one.cue or one.content)
        for role in ROLES:
            for span in getattr(one, role):
                bears = span == bearer and role == ("cue" if one.cue else "content")
                yield _Mark(span, role, str(number), one.about if bears else {})


def _written(mark: _Mark) -> str:
    """The end of a mark: `|cue 2 kind=denial]`."""
    about = "".join(
        f" {name}={value if re.fullmatch(r'[a-z]+', value) else _quoted(value)}"
        for name in ATTRIBUTES
        if (value := mark.about.get(name)) is not None
    )
    return f"|{mark.role} {mark.key}{about}]"


def _quoted(value: str) -> str:
    """A value in double quotation marks, as shlex reads it back."""
    return '"' + re.sub(r'["\\]', r"\\\g<0>", value) + '"'
