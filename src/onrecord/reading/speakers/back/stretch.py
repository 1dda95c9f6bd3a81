"""The stretch of text that a pronoun looks back over."""

from collections.abc import Iterator

from onrecord.reading.speakers.people.cast import Cast
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
