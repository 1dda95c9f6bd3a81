"""A source that is only "who" or "which": the words that the clause hangs on belong to it."""

from collections.abc import Iterable
from dataclasses import replace

from onrecord.reading.attribution.draft import noun_phrase
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution
from onrecord.text.span import Span, Spans

_RELATIVE = frozenset({"who", "which", "that"})


def with_antecedents(tree: Tree, attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """The attributions, with the noun phrase before a relative pronoun as a first piece of the source.

    Only where it stands right before the pronoun: farther off, the parser often errs.
    """
    return tuple(_whole(tree, one) for one in attributions)


def _whole(tree: Tree, one: Attribution) -> Attribution:
    phrase = phrase_before(tree, one.source)
    if phrase is None or any(phrase.overlaps(part) for part in (*one.cue, *one.content, *one.addressee)):
        return one
    return replace(one, source=(phrase, *one.source))


def phrase_before(tree: Tree, source: Spans) -> Span | None:
    """The noun phrase right before a relative pronoun that is all of the source; None where there is none."""
    tokens, run = tree.tokens, [i for span in source for i in tree.within(span)]
    if len(run) != 1 or tokens[run[0]].text.lower() not in _RELATIVE or tokens[run[0]].tag not in {"WP", "WDT"}:
        return None
    pronoun = run[0]
    noun = next((tokens[a].head for a in tree.ancestors(pronoun) if tokens[a].dep == "relcl"), None)
    if noun is None or noun >= pronoun:
        return None
    phrase = noun_phrase(tree, noun)
    between = [t for t in tokens[noun:pronoun] if t.span.start >= phrase.end]
    return phrase if phrase.end <= tokens[pronoun].span.start and all(t.pos == "PUNCT" for t in between) else None
