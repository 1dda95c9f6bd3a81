"""Who "the 29-year-old" is: the one person whose age the article gives so, else the one who is spoken of."""

import re
from collections.abc import Iterator, Sequence

from onrecord.reading.speakers.described.epithets import spoken_of
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.tables import GENDERED
from onrecord.reading.values import EntityType, MentionKind

_TEENS = range(13, 20)
_AFTER = re.compile(r",? \(?(?:aged? )?(\d{1,2})(?=[,.;)]| (?:from|of) [A-Z])")
"""An age behind a name: ", 29,", " (29)", ", aged 29,"."""
_BEFORE = re.compile(r"\b(\d{1,2})[- ]years?[- ]old,? (?:[\w'’-]+ ){0,4}$")
_WINDOW = 60
"""Characters before a name in which an age may stand."""
_ASKED = re.compile(r"(?:the|this) (\d{1,2})[- ]year[- ]old\b(?! (?:and|from|who)\b)", re.IGNORECASE)
_YOUNG = re.compile(r"(?:the|this) (?:teen|teenager|teenaged? (?:boy|girl))", re.IGNORECASE)


def by_age(cast: Cast, head: int, run: Sequence[int]) -> tuple[Referent, str] | None:
    """Whom the words `run`, headed by token `head`, mean by how old he or she is, and the rule."""
    words = " ".join(cast.article.words(cast.tree.span(run[0], run[-1])).split())
    found = of_age(cast, words, run[0])
    if found is not None:
        return found, "person of that age"
    asked = asks_for_age(words) and cast.tree.tokens[head].tag != "NNP"
    found = spoken_of(cast, run[0], but=_of_other_ages(cast, words)) if asked else None
    return None if found is None else (found, "the person that is spoken of")


def of_age(cast: Cast, words: str, before: int) -> Referent | None:
    """The one person of the age that the description `words` gives, named before token `before`; None if unclear."""
    found, young = _ASKED.match(words), _YOUNG.fullmatch(words)
    if found is None and young is None:
        return None
    asked = range(int(found[1]), int(found[1]) + 1) if found else _TEENS
    gender = next((GENDERED[w] for w in words.lower().split() if w in GENDERED), "u")
    told = {person.name: person for age, person in _ages(cast) if age in asked}
    fitting = {n: p for n, p in told.items() if may_agree(gender, gender_of(cast, p))}
    named = {n for i, r in cast.meant.items() if i < before for n in [r.name]}
    return next(iter(fitting.values())) if len(fitting) == 1 and fitting.keys() <= named else None


def asks_for_age(words: str) -> bool:
    """Whether the words are "the 29-year-old", with or without a noun."""
    return _ASKED.match(words) is not None


def _of_other_ages(cast: Cast, words: str) -> frozenset[str]:
    """Those whose age the article tells, and it is another than the description `words` gives."""
    found, told = _ASKED.match(words), [(age, person.name) for age, person in _ages(cast)]
    same = {name for age, name in told if found and age == int(found[1])}
    return frozenset(name for _, name in told) - same


def _ages(cast: Cast) -> Iterator[tuple[int, Referent]]:
    text = cast.article.text
    for i, mention in cast.heads.items():
        person = cast.meant.get(i)
        if mention.kind is MentionKind.NAME and person is not None and person.type is EntityType.PERSON:
            after = _AFTER.match(text, mention.span.end)
            before = _BEFORE.search(text[max(0, mention.span.start - _WINDOW) : mention.span.start])
            yield from ((int(found[1]), person) for found in (after, before) if found)
