"""Words that tell of an event: verbs and nouns of the event lexicon, where they stand."""

from collections.abc import Iterable, Iterator, Mapping

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Trigger

Kinds = Mapping[int, tuple[str, ...]]
"""Token -> the kinds of event that it tells of."""


def find_triggers(tree: Tree, lexicon: Lexicon) -> Iterator[Trigger]:
    """Every verb and noun of the lexicon, in text order; whether it tells of an event there is not yet asked."""
    for token in tree.tokens:
        listed = {"VERB": lexicon.event_verbs, "NOUN": lexicon.event_nouns}.get(token.pos)
        kinds = listed.get(token.lemma) if listed else None
        if kinds:
            yield Trigger(token.span, kinds)


def kinds_of(tree: Tree, triggers: Iterable[Trigger]) -> Kinds:
    """The kinds by token."""
    found = ((tree.at(one.span.start), one.kinds) for one in triggers)
    return {token: kinds for token, kinds in found if token is not None}
