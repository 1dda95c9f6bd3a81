"""Whom a headline describes: the one whom the article's first sentences describe by the same office, and name."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from onrecord.reading.speakers.people.cast import Cast, Referent, role_at
from onrecord.reading.speakers.people.roles import Role
from onrecord.reading.speakers.people.tables import ANYBODY, ARTICLES, STANDS_FOR
from onrecord.reading.values import EntityType, Mention, MentionKind

_OPENING = 3
"""The last sentence in which the office of the headline comes again."""
_LETTERS = frozenset({"QC", "KC", "MP", "MEP", "MSP", "TD", "CBE", "OBE", "MBE"})
"""Letters behind a name that may stand for their bearer: "Driver lied, claims QC"."""


def headlined(cast: Cast, because: Mapping[int, str], speakers: AbstractSet[int]) -> Iterator[tuple[int, Referent]]:
    """Each description of a headline, by its head token, with the person whom the article gives it to."""
    tokens, first = cast.tree.tokens, cast.tree.sentences[:1]
    for head in (i for s in first for i in range(s.first, s.last) if i in speakers and i not in cast.quoted):
        if tokens[head].text in _LETTERS and head not in because:
            found = _lettered(cast, tokens[head].text)
        else:
            found = _described_again(cast, because, head, speakers) if because.get(head) == "description" else None
        if found is not None:
            cast.heads.setdefault(head, _mention(cast, head))
            yield head, found


def _mention(cast: Cast, head: int) -> Mention:
    return Mention(cast.tree.tokens[head].span, MentionKind.NOMINAL, EntityType.PERSON, None, "description")


def _lettered(cast: Cast, letters: str) -> Referent | None:
    """The one person of the article who has the letters behind the name."""
    names = {i: m.span for i, m in cast.heads.items() if m.kind is MentionKind.NAME and i in cast.meant}
    people = {i: span for i, span in names.items() if cast.meant[i].type is EntityType.PERSON}
    ending = f" {letters}"
    found = {
        cast.meant[i].name: cast.meant[i]
        for i, span in sorted(people.items())
        if span.of(cast.article.text).endswith(ending) or cast.article.text.startswith(ending, span.end)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _described_again(cast: Cast, because: Mapping[int, str], head: int, speakers: AbstractSet[int]) -> Referent | None:
    """The one person who speaks under such an office in the next sentences, and whom the article names."""
    asked = role_at(cast, head)
    if asked is None or asked.head in ANYBODY or cast.heads[head].type is not EntityType.PERSON:
        return None
    if cast.tree.tokens[cast.tree.within(cast.heads[head].span)[0]].text.lower() in ARTICLES:
        return None
    last = cast.tree.sentences[min(_OPENING, len(cast.tree.sentences) - 1)].last
    alike = [i for i in because if head < i < last and i in speakers and cast.heads[i].kind is MentionKind.NOMINAL]
    alike = [i for i in alike if _is_alike(asked, role_at(cast, i))]
    named = {cast.meant[i].name for i in alike}
    one = cast.meant[alike[0]] if len(named) == 1 else None
    return one if one is not None and one.name in cast.people else None


def _is_alike(one: Role, other: Role | None) -> bool:
    """Whether two descriptions may be of one office."""
    if other is None:
        return False
    same = (
        one.head == other.head
        or other.head in STANDS_FOR.get(one.head, ())
        or one.head in STANDS_FOR.get(other.head, ())
    )
    return same and (not one.countries or not other.countries or bool(one.countries & other.countries))
