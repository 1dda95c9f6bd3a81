"""Posts across articles, and who holds each as reported: "US Secretary of State" is Blinken in this story's time.

A post is told by its words and by whose it is. Where an article leaves out whose, it is the one that its holder has
elsewhere in the story; else it is told by its holder alone: "President Xi" and "President Obama" share no post.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.entity_values import Alias, Entity, Holder
from onrecord.ledger.identity.names import key_of
from onrecord.ledger.verdicts import Decision, Verdict
from onrecord.reading.holding import Holding
from onrecord.reading.values import EntityType, MentionKind, Reading
from onrecord.text.article import Article, Interval
from onrecord.text.span import Citation, cite

_ID_LENGTH = 12
_CALLED = "called so further on"
"""Weak evidence: whom a description means was found by rule."""
_BECAUSE = "said of its holders"


@dataclass(frozen=True, slots=True)
class _Told:
    """One place that says who holds a post."""

    holding: Holding
    holder: str
    words: Citation
    printed: Interval


def offices(
    pairs: Sequence[tuple[Article, Reading]], found: Sequence[Entity], names: Names, decided: Sequence[Decision] = ()
) -> tuple[Entity, ...]:
    """The posts that the articles say somebody holds, most often told first; what people decided goes before all."""
    known = {one.id: one for one in found if one.type is EntityType.PERSON}
    told = [one for article, reading in pairs for one in _told(article, reading, names) if one.holder in known]
    by_post: dict[str, list[_Told]] = defaultdict(list)
    for one, key in zip(told, _as_decided(told, _keys(told), decided), strict=True):
        if key is not None:
            by_post[key].append(one)
    made = [_office(key, some, known) for key, some in by_post.items()]
    return tuple(sorted(made, key=lambda e: (-len(e.citations), e.name, e.id)))


def _told(article: Article, reading: Reading, names: Names) -> Iterable[_Told]:
    for one in reading.holdings:
        holder = entity_of(one.name, names, article.id)
        if holder is not None:
            yield _Told(one, holder, cite(article.id, article.text, one.span), article.published.when)


def _keys(told: Sequence[_Told]) -> list[str | None]:
    """The key of the post at each place; None where nothing but a description without an owner speaks for it."""
    scopes: dict[tuple[str, str], set[str]] = defaultdict(set)
    firm: set[tuple[str, str]] = set()
    for one in told:
        of = (one.holding.post, one.holder)
        if one.holding.scope:
            scopes[of].add(_level(one.holding.scope))
        if one.holding.because != _CALLED:
            firm.add(of)
    keys: list[str | None] = []
    for one in told:
        post, own = one.holding.post, scopes[one.holding.post, one.holder]
        scope = _level(one.holding.scope) or (min(own) if len(own) == 1 else f"@{one.holder}")
        sure = one.holding.scope or (post, one.holder) in firm
        keys.append(f"{scope} {post}" if sure else None)
    return keys


def _as_decided(told: Sequence[_Told], keys: list[str | None], decided: Sequence[Decision]) -> list[str | None]:
    """The keys as people decided: two posts are one, or the holder of one holds another post of the same words."""
    place = {(one.words.article, one.words.span): n for n, one in enumerate(told)}
    for one in decided:
        if one.left not in place or one.right not in place:
            continue
        left, right = place[one.left], place[one.right]
        old, new = keys[right], keys[left]
        if one.verdict is Verdict.SAME and None not in {old, new}:
            keys = [new if key == old else key for key in keys]
        elif one.verdict is Verdict.DIFFERENT and old == new is not None:
            apart = told[right].holder
            keys = [f"{old}/{apart}" if k == old and t.holder == apart else k for k, t in zip(keys, told, strict=True)]
    return keys


def _level(scope: str) -> str:
    return key_of(scope) if scope else ""


def _office(key: str, told: Sequence[_Told], known: Mapping[str, Entity]) -> Entity:
    told = sorted(told, key=lambda one: one.words)
    forms = Counter(_plain(one.words) for one in told)
    owned = Counter(_plain(one.words) for one in told if _says_whose(one)) or forms
    name = min(owned, key=lambda form: (-owned[form], not form[0].isupper(), -len(form), form))
    first = {_plain(one.words): one.words for one in reversed(told)}
    aliases = (Alias(form, n, first[form]) for form, n in forms.items())
    return Entity(
        hashlib.sha256(f"office {key}".encode()).hexdigest()[:_ID_LENGTH],
        name,
        EntityType.OFFICE,
        tuple(sorted(aliases, key=lambda a: (-a.count, a.form))),
        tuple(one.words for one in told),
        _BECAUSE,
        (MentionKind.NOMINAL,) * len(told),
        tuple(one.holding.because for one in told),
        holders=tuple(sorted(_holders(told, known), key=_soonest)),
    )


def _says_whose(one: _Told) -> bool:
    return len(_plain(one.words).split()) > len(one.holding.post.split())


def _plain(words: Citation) -> str:
    return " ".join(words.words.split())


def _holders(told: Iterable[_Told], known: Mapping[str, Entity]) -> Iterable[Holder]:
    groups: dict[tuple[str, bool], list[_Told]] = defaultdict(list)
    for one in told:
        groups[one.holder, one.holding.former].append(one)
    for (holder, former), some in groups.items():
        dated = sorted(some, key=lambda one: (_day(one.printed), one.words))
        because = min(Counter(one.holding.because for one in some).items(), key=lambda item: (-item[1], item[0]))[0]
        yield Holder(
            dated[0].printed,
            dated[-1].printed,
            known[holder].name,
            holder,
            former,
            len(some),
            dated[0].words,
            dated[-1].words,
            because,
        )


def _soonest(one: Holder) -> tuple[date, bool, int, str]:
    return _day(one.first), one.former, -one.count, one.name


def _day(when: Interval) -> date:
    return when.earliest or when.latest or date.max
