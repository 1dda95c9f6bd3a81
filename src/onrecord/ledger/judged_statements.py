"""What people judged of statements: whether it is one, whose it is, which words, and the day they were said."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.ledger.anchored import Anchored, Heard, hear, in_force, overlap
from onrecord.ledger.entities import Names, entity_of
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.judged_articles import JUDGED
from onrecord.ledger.judgements import days_of
from onrecord.ledger.values import Statement
from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import Article
from onrecord.text.span import Citation, Span, cite, hull

_FIT = 0.5
"""How much of a statement's words have to be the words that were judged: another model may cut them otherwise."""


def hear_of_statements(anchored: Iterable[Anchored], statements: Sequence[Statement]) -> list[Heard]:
    """The judgements on statements, by their ids. One may name the words as found, or as somebody corrected them."""
    made = [one for one in anchored if one.about is About.STATEMENT]
    asked = {one.place[0] for one in made if not one.lost}
    held = [one for one in statements if one.article in asked]
    spans = {one.id: [place_of(one)] for one in held}
    words = [one for one in made if one.judgement.verdict is Verdict.WORDS]
    for heard in hear(words, {About.STATEMENT}, lambda one: _fitting(one, held, spans)):
        right = heard.anchored.places[1]
        if right is not None:
            spans[heard.things[0]].append(right[1])
    return hear(made, {About.STATEMENT}, lambda one: _fitting(one, held, spans))


def place_of(statement: Statement) -> Span:
    """Where a statement stands: its words, or else its verb, or else its source."""
    return hull(tuple(c.span for c in statement.content or statement.cue or statement.source))


def judged_statements(
    statements: Sequence[Statement],
    heard: Sequence[Heard],
    articles: Mapping[str, Article],
    entities: Sequence[Entity],
    ids: Names,
) -> tuple[Statement, ...]:
    """The statements as people judged them. What is no statement goes; what stood in its words stands for itself."""
    judged: dict[str, list[Heard]] = {}
    for one in in_force(heard):
        judged.setdefault(one.things[0], []).append(one)
    if not judged:
        return tuple(statements)
    entity = _Entities(entities, ids)
    made = [
        _judged(one, judged[one.id], articles[one.article], entity) if one.id in judged else one for one in statements
    ]
    gone = {s.id: s.nested_in for s, now in zip(statements, made, strict=True) if now is None}
    return tuple(_lifted(one, gone) for one in made if one is not None)


def _fitting(one: Anchored, held: Sequence[Statement], spans: Mapping[str, Sequence[Span]]) -> tuple[str, ...]:
    """The statement that was judged: the very one, or else the one whose words are most those that were judged."""
    if one.judgement.targets[0].thing in spans:
        return (one.judgement.targets[0].thing,)
    article, span = one.place
    fits = [(max(overlap(span, own) for own in spans[s.id]), s.id) for s in held if s.article == article]
    best = max(fits, key=lambda fit: fit[0], default=(0.0, ""))
    return (best[1],) if best[0] >= _FIT else ()


class _Entities:
    """Which entity a name means that a person typed."""

    def __init__(self, entities: Sequence[Entity], ids: Names) -> None:
        self._ids = ids
        self._forms: dict[str, str] = {}
        for entity in reversed(entities):
            for form in (*(alias.form for alias in entity.aliases), entity.name):
                self._forms[form.casefold()] = entity.id

    def named(self, name: str, article: str) -> str | None:
        """The id of the entity of that name, as the article uses it first; None without one."""
        return entity_of(name, self._ids, article) or self._forms.get(name.casefold())


Act = Callable[[Statement, Heard, Article, _Entities], Statement]


def _judged(statement: Statement, heard: Sequence[Heard], article: Article, entities: _Entities) -> Statement | None:
    for one in heard:
        if one.judgement.verdict is Verdict.NOT_A_STATEMENT:
            return None
        act = _ACTS.get(one.judgement.verdict)
        statement = statement if act is None else act(statement, one, article, entities)
    return statement


def _right(statement: Statement, _one: Heard, _article: Article, _entities: _Entities) -> Statement:
    return replace(statement, asserted=statement.speaker is not None)


def _speaker(statement: Statement, one: Heard, article: Article, entities: _Entities) -> Statement:
    name = one.judgement.value or None
    return replace(
        statement,
        speaker=name,
        entity=None if name is None else entities.named(name, article.id),
        speaker_named=None if name is None else _named(name, article),
        speaker_because=JUDGED,
        asserted=name is not None,
    )


def _named(name: str, article: Article) -> Citation | None:
    """Where the article has that name, None where it has not."""
    at = article.text.find(name)
    return None if at < 0 else cite(article.id, article.text, Span(at, at + len(name)))


def _words(statement: Statement, one: Heard, article: Article, _entities: _Entities) -> Statement:
    right = one.anchored.places[1]
    if right is None or right[0] != article.id:
        return statement
    return replace(statement, content=(cite(article.id, article.text, right[1]),))


def _said(statement: Statement, one: Heard, _article: Article, _entities: _Entities) -> Statement:
    days = days_of(one.judgement.value)
    return statement if days is None else replace(statement, said=days)


_ACTS: Mapping[Verdict, Act] = {
    Verdict.RIGHT: _right,
    Verdict.SPEAKER: _speaker,
    Verdict.WORDS: _words,
    Verdict.DATE: _said,
}


def _lifted(statement: Statement, gone: Mapping[str, str | None]) -> Statement:
    """The statement, out of the words of one that is none."""
    outer = statement.nested_in
    while outer is not None and outer in gone:
        outer = gone[outer]
    return statement if outer == statement.nested_in else replace(statement, nested_in=outer)
