"""Every name of a draft, and the title beside it: spelt as in the record, of one person, with a title of theirs."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from onrecord.ledger.entities import identify
from onrecord.ledger.entity_values import Alias, Entity
from onrecord.ledger.wording import level, stem
from onrecord.ledger.wording_tables import FUNCTION
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.values import EntityType, Mention, MentionKind
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span
from onrecord.views.draft.known import Draft, Record
from onrecord.views.draft.values import OBJECTIONS, Checked, Item, Outcome, Proof
from onrecord.views.names import fold
from onrecord.views.permalink import parse_permalink
from onrecord.views.phrases import one_line
from onrecord.views.places import Places, places
from onrecord.views.roles import roles
from onrecord.views.whom import one_letter_off

_LONG = 5
"""Letters that a name needs before one of them may be a slip."""
_BEFORE = re.compile(r"\b([^\W\d_a-z][\w’'-]*) $")
"""A capitalised word before a name."""
_LONGEST = 40
_KINDS = frozenset({EntityType.PERSON, EntityType.ORG, EntityType.PLACE})


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of the record: each form, levelled, and whose it is."""

    forms: Mapping[str, tuple[Entity, ...]]
    words: Mapping[str, tuple[Entity, ...]]
    """Each word of the names of people -> the people."""
    people: tuple[tuple[Entity, frozenset[str]], ...]
    """The people who are named near the draft, with the stems that stand close to them."""


_Titles = tuple[tuple[str, Proof], ...]
"""The roles that the record gives somebody, each with the words that do."""


def check_names(draft: Draft, record: Record, lexicon: Lexicon) -> Iterator[Checked]:
    """One row for each name of a person, body or place that is given, once; and one for each title beside a name."""
    known = _names(record)
    seen: set[str] = set()
    for mention in draft.reading.mentions:
        mention = _whole(mention, known, draft.article)  # noqa: PLW2901 - the mention with what belongs to it
        form = fold(draft.article.words(mention.span))
        if mention.kind is MentionKind.NAME and mention.type in _KINDS and form and form not in seen:
            seen.add(form)
            yield from _name(mention, form, known, draft)
    yield from _titles(draft, record, known, lexicon)


def _names(record: Record) -> _Names:
    forms: dict[str, list[Entity]] = {}
    words: dict[str, list[Entity]] = {}
    for entity in record.ledger.entities:
        for form in dict.fromkeys(fold(f) for f in (entity.name, *(a.form for a in entity.aliases))):
            forms.setdefault(form, []).append(entity)
        if entity.type is EntityType.PERSON:
            for word in dict.fromkeys(fold(entity.name).split()):
                words.setdefault(word, []).append(entity)
    near = ((one, record.beside.get(fold(one.name))) for one in record.ledger.entities if one.type is EntityType.PERSON)
    return _Names(
        {form: tuple(held) for form, held in forms.items()},
        {word: tuple(held) for word, held in words.items()},
        tuple((one, beside) for one, beside in near if beside),
    )


def _name(mention: Mention, form: str, known: _Names, draft: Draft) -> Iterator[Checked]:
    held = known.forms.get(form)
    if held:
        because = f"spelt as in the record ({held[0].name})"
        yield _row(Item.NAME, mention, draft, Outcome.AGREES, because, (_first(held[0]),))
        return
    parts = form.split()
    if mention.type is EntityType.PERSON and len(parts) > 1:
        own = [known.words.get(part, ()) for part in (parts[0], parts[-1])]
        if all(own) and not set(_ids(own[0])) & set(_ids(own[1])):
            one, other = own[0][0], own[1][0]
            because = f"no {one_line(draft.article.words(mention.span))} in the record, but {one.name} and {other.name}"
            proofs = (_first(one), _first(other))
            yield _row(Item.NAME, mention, draft, Outcome.MIXED_UP, because, proofs)
            return
        if any(set(parts) <= set(fold(e.name).split()) for e in own[1]):
            yield _row(Item.NAME, mention, draft, Outcome.AGREES, "a short form", (_first(own[1][0]),))
            return
        # One of a surname, and another first name: that may be a relative, but the record knows none.
        if len(own[1]) == 1 and len(parts) == len(fold(own[1][0].name).split()) and not own[0]:
            because = f"the record knows {own[1][0].name}, and no other of that surname"
            yield _row(Item.NAME, mention, draft, Outcome.MISSPELT, because, (_first(own[1][0]),))
            return
    close = _close(form, known, mention.type)
    if close is not None:
        because = f"the record spells it {close.name}"
        yield _row(Item.NAME, mention, draft, Outcome.MISSPELT, because, (_first(close),))
    else:
        yield _row(Item.NAME, mention, draft, Outcome.NOT_FOUND, "the record does not name this", ())


def _whole(mention: Mention, known: _Names, article: Article) -> Mention:
    """A person's mention with the names before it that a reading may have left out; only words of people's names."""
    if mention.type is not EntityType.PERSON or mention.kind is not MentionKind.NAME:
        return mention
    start = mention.span.start
    while found := _BEFORE.search(article.text, max(0, start - _LONGEST), start):
        if fold(found[1]) not in known.words:
            break
        start = found.start(1)
    return replace(mention, span=Span(start, mention.span.end))


def _ids(held: tuple[Entity, ...]) -> Iterator[str]:
    return (one.id for one in held)


def _close(form: str, known: _Names, kind: EntityType) -> Entity | None:
    """The one entity whose name is a slip of the pen away: one letter in a word of it, all other words the same."""
    found: dict[str, Entity] = {}
    parts = form.split()
    for other, held in known.forms.items():
        theirs = other.split()
        wrong = [(a, b) for a, b in zip(parts, theirs, strict=False) if a != b]
        same_length = len(parts) == len(theirs) and len(wrong) == 1
        if same_length and min(map(len, wrong[0])) >= _LONG and _is_slip(*wrong[0], kind) and kind is held[0].type:
            found[held[0].id] = held[0]
    if not found and kind is EntityType.PERSON:
        for word, held in known.words.items():
            if len(parts) == 1 and min(len(word), len(form)) >= _LONG and _is_slip(form, word, kind):
                found[held[0].id] = held[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _is_slip(one: str, other: str, kind: EntityType) -> bool:
    """Whether one letter is wrong, missing, added or swapped; a plural is a slip in a person's name only."""
    if kind is not EntityType.PERSON and one.rstrip("s") == other.rstrip("s"):
        return False
    return one_letter_off(one, other)


def _titles(draft: Draft, record: Record, known: _Names, lexicon: Lexicon) -> Iterator[Checked]:
    """The titles that the draft gives to people whom the record knows."""
    offices = lexicon.offices | lexicon.titles
    own = identify([(draft.article, draft.reading)]).entities
    mine, theirs = places(own), places(record.ledger.entities, record.articles)
    held_by: dict[str, _Titles] = {}

    def given(one: Entity) -> _Titles:
        if one.id not in held_by:
            held_by[one.id] = tuple(_given(one, record, offices, theirs))
        return held_by[one.id]

    for entity in own:
        held = next(
            (h for form in _forms(entity) for h in known.forms.get(form, ()) if h.type is EntityType.PERSON), None
        )
        if held is None:
            continue
        for role in roles(entity, {draft.article.id: draft.article}, offices, {}, mine):
            place = parse_permalink(role.citation)
            if place is None:
                continue
            mention = Mention(place.span, MentionKind.NOMINAL, EntityType.PERSON, held.name, role.because)
            yield _title(mention, role.words, held, given, draft, record, known)


def _forms(entity: Entity) -> Iterator[str]:
    yield from dict.fromkeys(fold(f) for f in (entity.name, *(a.form for a in entity.aliases)))


def _given(held: Entity, record: Record, offices: frozenset[str], where: Places) -> Iterator[tuple[str, Proof]]:
    """The roles that the record gives somebody."""
    for role in roles(held, record.articles, offices, record.pages, where):
        place = parse_permalink(role.citation)
        if place is not None:
            citation = Citation(place.article, place.span, record.articles[place.article].words(place.span))
            yield role.words, Proof(citation, None, next(iter(role.outlets), None), printed=role.first)


def _title(
    mention: Mention,
    words: str,
    held: Entity,
    titles: Callable[[Entity], _Titles],
    draft: Draft,
    record: Record,
    known: _Names,
) -> Checked:
    mine, given = _telling(words), titles(held)
    fits = [proof for role, proof in given if mine <= _telling(role) or _telling(role) <= mine or _much(mine, role)]
    around = record.beside.get(fold(held.name), frozenset())
    if fits:
        return _row(Item.TITLE, mention, draft, Outcome.AGREES, f"the record gives {held.name} this title", fits[:2])
    if mine <= around:
        because = f"the record has these words with {held.name}"
        return _row(Item.TITLE, mention, draft, Outcome.AGREES, because, (_first(held),))
    other = next(
        (
            (one, proof)
            for one, words_beside in known.people
            if one.id != held.id and mine <= words_beside
            for role, proof in titles(one)
            if mine & _telling(role)
        ),
        None,
    )
    if other is not None and (given or len(mine) > 1):
        because = f"the record gives this title to {other[0].name}, not to {held.name}"
        return _row(Item.TITLE, mention, draft, Outcome.WRONG_TITLE, because, (other[1],))
    because = f"nobody in the record gives {held.name} this title"
    if given:
        because += f"; it has “{one_line(given[0][0])}”"
    return _row(Item.TITLE, mention, draft, Outcome.NOT_FOUND, because, [proof for _, proof in given[:2]])


def _much(mine: frozenset[str], role: str) -> bool:
    theirs = _telling(role)
    return 2 * len(mine & theirs) >= len(mine | theirs)


def _telling(words: str) -> frozenset[str]:
    return frozenset(stem(form) for word in fold(words).split() for form in level(word) if form not in FUNCTION)


def _first(entity: Entity) -> Proof:
    alias: Alias | None = max(entity.aliases, key=lambda a: (fold(a.form) == fold(entity.name), a.count), default=None)
    return Proof(alias.first if alias else entity.citations[0])


def _row(
    item: Item,
    mention: Mention,
    draft: Draft,
    outcome: Outcome,
    because: str,
    proofs: "tuple[Proof, ...] | list[Proof]",
) -> Checked:
    return Checked(
        item,
        outcome,
        outcome in OBJECTIONS,
        because,
        one_line(draft.article.words(mention.span)),
        mention.span.start,
        mention.span.end,
        proofs=tuple(proofs),
    )
