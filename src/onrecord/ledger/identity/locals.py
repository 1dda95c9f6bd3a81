"""What one article knows: its mentions by the fullest name that it gives, and the titles in front of them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from onrecord.ledger.identity.names import key_of
from onrecord.ledger.identity.tables import TITLES
from onrecord.ledger.identity.unnamed import unnamed
from onrecord.ledger.identity.values import Local, Marked
from onrecord.ledger.identity.walks import walks_of
from onrecord.ledger.verdicts import Decision, Verdict, Where
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span, cite

_BEFORE = 40
"""Code points before a name in which its title is looked for."""
_TITLE = re.compile(r"(?:^|[\s\"“‘(])((?:[\w'’.-]+ ){0,3}[\w'’.-]+)\s$")
_MOST_WORDS = 4
_TITLED = 3
"""How many mentions of a name are looked at for a title."""


def locals_of(article: Article, reading: Reading, decided: Sequence[Decision] = ()) -> tuple[Local, ...]:
    """All that the article names, as the reading joined it and as people corrected that, in order of first mention."""
    held: dict[tuple[str, int], list[Mention]] = {}
    apart = _apart(article.id, reading, decided)
    sources = tuple(unnamed(article, reading))
    speaking = {(article.id, m.citation.span) for one in sources for m in one.marked}
    wanted = {place for d in decided for place in (d.left, d.right)} - speaking
    for mention in reading.mentions:
        name = mention.entity
        if name is None and (article.id, mention.span) in wanted:
            name = " ".join(article.words(mention.span).split())
            held.setdefault((name, 1 + mention.span.start), []).append(mention)
        elif name is not None:
            held.setdefault((name, apart.get(mention.span, 0)), []).append(mention)
    told = _sorts(article, reading)
    return (*(_local(article, name, part, found, told) for (name, part), found in held.items()), *sources)


def _apart(article: str, reading: Reading, decided: Iterable[Decision]) -> Mapping[Span, int]:
    """The mentions that a person took out of what the article joined, each with a number of its own.

    Of two mentions under one name that are different, a description or pronoun leaves the name; of two alike the later.
    """
    known = {m.span: m for m in reading.mentions}
    found: dict[Span, int] = {}
    for one in decided:
        if one.verdict is Verdict.DIFFERENT and one.left[0] == one.right[0] == article:
            both = [known.get(one.left[1]), known.get(one.right[1])]
            pair = [m for m in both if m is not None]
            if len(pair) == len(both) and pair[0].entity == pair[1].entity is not None:
                leaves = max(pair, key=lambda m: (m.kind is not MentionKind.NAME, m.span))
                found[leaves.span] = 1 + leaves.span.start
    return found


def _sorts(article: Article, reading: Reading) -> Mapping[Span, list[tuple[str, Citation, str]]]:
    """What the words beside each name say it is."""
    found: dict[Span, list[tuple[str, Citation, str]]] = {}
    for one in reading.sorts:
        found.setdefault(one.name, []).append((one.sort, cite(article.id, article.text, one.words), one.because))
    return found


def _local(
    article: Article,
    name: str,
    part: int,
    found: Sequence[Mention],
    told: Mapping[Span, Sequence[tuple[str, Citation, str]]],
) -> Local:
    marked = tuple(Marked(cite(article.id, article.text, m.span), m.kind, m.because) for m in sorted(found))
    named = [m for m in found if m.kind is MentionKind.NAME]
    votes = Counter(m.type for m in named or found)
    people = [m.span for m in named if m.type is EntityType.PERSON][:_TITLED]
    titles = frozenset(t for at in people for t in _titles(article.text, at.start))
    walks = walks_of(titles, article.text, [at.end for at in people])
    sorts = tuple(one for m in marked for one in told.get(m.citation.span, ()))
    return Local(article.id, name, part, key_of(name), marked, tuple(sorted(votes.items())), titles, walks, sorts)


def _titles(text: str, at: int) -> Iterable[str]:
    """The title that stands right before a name, levelled: the longest run of words that ends in an office."""
    found = _TITLE.search(text, max(0, at - _BEFORE), at)
    words = found[1].lower().replace("’", "'").split() if found else []
    if words and words[-1].rstrip(".") in TITLES:
        yield words[-1].rstrip(".")


def place_of(held: Iterable[Local]) -> Mapping[Where, Local]:
    """Every mention's place, and the local that it belongs to."""
    return {(one.article, m.citation.span): one for one in held for m in one.marked}
