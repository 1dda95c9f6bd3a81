"""The stretch of text that a pronoun looks back over, and whom a sentence of it brings in without a name."""

from collections.abc import Iterator

from onrecord.reading.speakers.people.cast import Cast, Referent, described
from onrecord.reading.speakers.people.tables import SOMEBODY
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType
from onrecord.text.article import Role


def sentences_before(cast: Cast, here: int, reach: int, speakers: frozenset[int]) -> Iterator[int]:
    """The `reach` nearest sentences before `here`; those wholly inside a quotation do not count."""
    seen = 0
    for n in range(here - 1, -1, -1):
        sentence = cast.tree.sentences[n]
        told = any(
            t in speakers or (t not in cast.quoted and cast.tree.tokens[t].pos != "PUNCT")
            for t in range(sentence.first, sentence.last)
        )
        if told and _same_part(cast, n, here):
            seen += 1
            yield n
        if seen == reach:
            return


def _same_part(cast: Cast, n: int, here: int) -> bool:
    """Whether sentence `n` belongs to the same kind of segment; headlines and captions tell no running story."""
    roles = [cast.tree.paragraphs[cast.tree.paragraph_of(cast.tree.sentences[s].first)].role for s in (n, here)]
    return roles[0] is roles[1] or Role.BODY not in roles


def told_of_unnamed(cast: Cast, subject: int) -> Referent | None:
    """The one whom a subject brings in by a word that no list of trades has: "One parishioner, who came late, was …".

    What "who" goes on to tell of is a person.
    """
    tokens = cast.tree.tokens
    run = cast.tree.subtree(subject, BESIDE_THE_NOUN)
    new = tokens[run[0]].text.lower() in {"a", "an", "one", "another"} and tokens[subject].tag == "NN"
    clauses = (c for c in cast.tree.children[subject] if tokens[c].dep == "relcl")
    who = any(tokens[s].text.lower() == "who" for c in clauses for s in cast.tree.children[c])
    if not new or subject in cast.heads or not (who or tokens[subject].lemma in SOMEBODY):
        return None
    return described(cast, run[0], max(i for i in run if i <= subject), plural=False, kind=EntityType.PERSON)
