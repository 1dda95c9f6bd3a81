"""Posts that one person holds after another, where an article says who holds one: "Secretary of State Antony Blinken".

Said before the name, beside it between commas, or further on ("the secretary of state said"). What several hold at once
(senator, analyst, spokesman) is a role of a person, and no post.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.reading.holding import Holding
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.posts import (
    COURTESY,
    FORMER,
    IMPLIED,
    INSIDE,
    NOT_YET,
    OF,
    PARTIES,
    POST,
    QUOTING,
    SILENT,
    levelled,
)
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType, Mention, MentionKind
from onrecord.text.span import Span

BEFORE = "post before the name"
BESIDE = "post beside the name"
DESCRIBED = "called so further on"

_REACH = 12
"""Tokens before or behind a name that are looked at."""


def find_holdings(tree: Tree, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Holding, ...]:
    """Every place where the article says of a named person which post he or she holds or held."""
    people = [m for m in mentions if m.type is EntityType.PERSON and m.entity is not None]
    found: dict[Span, Holding] = {}
    for one in people:
        tokens = tree.within(one.span)
        runs: list[tuple[Sequence[int], str]] = []
        if one.kind is MentionKind.NAME and len(tokens):
            runs = [(_before(tree, tokens[0]), BEFORE), (_beside(tree, tokens[-1]), BESIDE)]
        elif one.kind is MentionKind.NOMINAL:
            runs = [(tokens, DESCRIBED)]
        for run, because in runs:
            made = _held(tree, one, run, because, lexicon)
            if made is not None and made.span not in found:
                found[made.span] = made
    return tuple(found[at] for at in sorted(found))


def _before(tree: Tree, first: int) -> list[int]:
    """The tokens that lead up to a name and may be its post."""
    start, i = first, first - 1
    if i >= 0 and tree.tokens[i].text in QUOTING:
        return []
    while i >= 0 and first - i <= _REACH and tree.sentence_of(i) == tree.sentence_of(first) and _may_lead(tree, i):
        start, i = i, i - 1
    supposed = start > 0 and tree.tokens[start - 1].text.lower() in {"a", "an"}
    return [] if supposed else list(range(start, first))


def _may_lead(tree: Tree, i: int) -> bool:
    token = tree.tokens[i]
    return token.text.lower() in INSIDE or token.pos in {"PROPN", "NOUN", "ADJ"}


def _beside(tree: Tree, last: int) -> list[int]:
    """The tokens of an apposition between commas behind a name."""
    sentence, i = tree.sentence_of(last), last + 2
    if last + 2 >= len(tree.tokens) or tree.tokens[last + 1].text != ",":
        return []
    run: list[int] = []
    while i < len(tree.tokens) and tree.sentence_of(i) == sentence and len(run) < _REACH:
        token = tree.tokens[i]
        if token.pos in {"VERB", "AUX", "PRON", "SCONJ"} or token.text in {",", ";", ".", ":", "—", "–"}:
            break
        run.append(i)
        i += 1
    return run


def _held(tree: Tree, person: Mention, run: Sequence[int], because: str, lexicon: Lexicon) -> Holding | None:
    words = [tree.tokens[i].text for i in run]
    level = [w.lower().rstrip("-") or "-" for w in words]
    if person.entity is None or not NOT_YET.isdisjoint(level):
        return None
    found = _parsed(words, lexicon, closed=because == BEFORE)
    if found is None:
        return None
    span = tree.span(run[found.first], run[found.last])
    former = not FORMER.isdisjoint(level[: found.post_at])
    return Holding(span, person.span, person.entity, found.post, found.scope, former, because)


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A post in a run of words: levelled, whose it is, and the first and last of its words, whose it is among them."""

    post: str
    scope: str
    first: int
    last: int
    post_at: int


def _parsed(words: Sequence[str], lexicon: Lexicon, *, closed: bool) -> _Parsed | None:
    """The post that the words name. `closed`: nothing but a country may follow, as before a name."""
    starts, text = [], ""
    for word in words:
        starts.append(len(text))
        text += word.lower() + " "
    begin = done = 0
    for i, at in enumerate(starts):
        found = POST.match(text, at) if i >= done else None
        if found is None:
            continue
        end = done = next((n for n, start in enumerate(starts) if start >= found.end()), len(words))
        of, more = _behind(words[end:], lexicon) or ("", 0)
        stop = end + more
        if closed and (stop < len(words) or (more and of not in lexicon.demonyms.values())):
            begin = end
            continue
        if not closed and stop < len(words) and words[stop][:1].isupper() and words[stop - 1] not in {"'s", "’s"}:
            return None
        told = _scope(words[begin:i], lexicon)
        if told is None:
            return None
        scope, skipped = told
        post = levelled(found[0].strip())
        scope, stop = (scope, end) if scope else (of or IMPLIED.get(post, ""), stop)
        return None if found["body"] and not scope else _Parsed(post, scope, begin + skipped, stop - 1, i)
    return None


def _scope(words: Sequence[str], lexicon: Lexicon) -> tuple[str, int] | None:
    """Whose post it is by the words in front of it, a country or a body, and how many of them do not say so.

    None where they say something else.
    """
    kept = [i for i, w in enumerate(words) if w.lower() not in SILENT]
    if not kept:
        return "", len(words)
    last = words[kept[-1]].lower()
    for size in (3, 2, 1):
        country = lexicon.demonyms.get(" ".join(words[i].lower() for i in kept[-size:]))
        if country:
            return country, kept[-size:][0]
    if last in PARTIES:
        return ("", len(words)) if len(kept) == 1 else None
    first = next((n for n in range(len(kept)) if words[kept[n]][:1].isupper()), None)
    if first is None or any(not _is_of_name(words[i]) for i in kept[first:]) or _has_post(words[: kept[-1] + 1]):
        return None
    scope = " ".join(words[i] for i in kept[first:])
    return None if words[kept[first]].lower().rstrip(".") in COURTESY else (scope, kept[first])


def _is_of_name(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or word.lower() in {"of", "and", "&", "for"}


def _has_post(words: Sequence[str]) -> bool:
    return POST.search(" ".join(words).lower()) is not None


def _behind(words: Sequence[str], lexicon: Lexicon) -> tuple[str, int] | None:
    """Whose post it is by the words behind it ("of the Treasury", "at Boeing"), and how many words say so."""
    if not words or words[0].lower() not in OF:
        return None
    at = 1 + (len(words) > 1 and words[1].lower() == "the")
    end = at
    while end < len(words) and (words[end][:1].isupper() or (words[end] in {"of", "and", "&"} and end > at)):
        end += 1
    while end > at and not words[end - 1][:1].isupper():
        end -= 1
    if end == at:
        return None
    whole = " ".join(words[at:end])
    return lexicon.demonyms.get(whole.lower(), whole), end
