"""Which body the article calls by a noun: "the news agency Vint", "the Maariv newspaper"."""

from collections.abc import Iterator

from onrecord.reading.speakers.described.firms import is_body
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import PRESS
from onrecord.reading.values import EntityType


def called(cast: Cast, head: int, noun: str) -> Referent | None:
    """The one body before that the article calls by the noun: "the news agency IRNA", "the Maariv newspaper"."""
    alike = PRESS if noun in PRESS else frozenset({noun})
    named = (i for i in cast.meant if i < head and is_body(cast, i) and is_called(cast, i, alike))
    found = {cast.meant[i].name: cast.meant[i] for i in named}
    if noun in PRESS:
        found |= {r.name: r for n in PRESS for i in cast.nominals.get(n, ()) if i < head for r in _masthead(cast, i)}
    return next(iter(found.values())) if len(found) == 1 else None


def is_called(cast: Cast, i: int, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns stands right before or behind the name headed by token `i`, or in apposition to it."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    other = any(t.pos == "PROPN" for t in tokens[run[-1] + 2 : run[-1] + 3])  # "the Swahili newspaper Uhuru"
    beside = [
        run[0] - 1,
        *(() if other else (run[-1] + 1,)),
        *(c for c in cast.tree.children[i] if tokens[c].dep == "appos" and not _is_behind_dateline(cast, run[0], c)),
    ]
    beside += [tokens[i].head] if tokens[i].dep == "appos" else []
    here = cast.tree.paragraph_of(i)  # a headline's last word stands beside nothing
    told = (tokens[n] for n in beside if 0 <= n < len(tokens) and cast.tree.paragraph_of(n) == here)
    opens = run[0] - 1 if run[0] - 1 == cast.tree.sentences[cast.tree.sentence_of(i)].first else None
    led = opens is not None and tokens[opens].text.istitle() and tokens[opens].text.lower() in nouns  # "Chipmaker Vint"
    return led or any(t.pos == "NOUN" and t.text.islower() and t.lemma in nouns for t in told)


def _is_behind_dateline(cast: Cast, first: int, c: int) -> bool:
    """Whether a dash parts what token `c` heads from the name that opens the sentence: "ZURICH (AFP) - The board"."""
    opens = cast.tree.sentences[cast.tree.sentence_of(first)].first == first
    return opens and cast.tree.tokens[cast.tree.subtree(c)[0] - 1].text in {"-", "--", "–", "—"}


def _masthead(cast: Cast, i: int) -> Iterator[Referent]:
    """The name that no finder took for one inside of "the Maariv newspaper"."""
    before = [t for t in cast.tree.within(cast.heads[i].span) if t < i]
    words = [t for t in before if cast.tree.tokens[t].pos == "PROPN" and t not in cast.meant]
    behind = cast.tree.tokens[i + 1 : i + 2]
    if words and words == before[-len(words) :] and not any(t.pos == "PROPN" for t in behind):
        span = cast.tree.span(words[0], words[-1])
        yield Referent(cast.article.words(span), span, EntityType.ORG, "u")
