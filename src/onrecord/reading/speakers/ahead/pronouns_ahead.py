"""Who a pronoun is that opens an article: "“I came with nothing,” he said. Paul Kell, 34, fled in May"."""

from onrecord.reading.speakers.people.agreement import GENDER, agreeing
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.sources.turns import Turns
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.article import Role

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def opened_by_pronoun(cast: Cast, i: int, turns: Turns) -> Referent | None:
    """Who is named in full as the subject of the next sentence told, where nobody was told of before the pronoun."""
    fits, tree = agreeing(cast, cast.tree.tokens[i].text.lower()), cast.tree
    speaks = cast.tree.tokens[i].text.lower() in GENDER and i in turns.speakers and i not in cast.quoted
    if fits is None or not speaks or not _in_body(cast, i):
        return None
    last = tree.sentences[tree.sentence_of(i)].last
    ahead = next((t for t in range(last, len(tree.tokens)) if t not in cast.quoted and t in cast.heads), None)
    if ahead is None or tree.sentence_of(ahead) > tree.sentence_of(last) + 1:
        return None
    found = cast.meant.get(ahead)
    full = cast.heads[ahead].kind is MentionKind.NAME and tree.tokens[ahead].dep in _SUBJECTS
    if found is None or not full or found.name not in cast.people or " " not in found.name or not fits(found):
        return None
    before = {t for t in cast.heads if t < last and t != i and cast.heads[t].kind is not MentionKind.PRONOUN}
    people = [t for t in before if cast.heads[t].type is EntityType.PERSON]
    told = {cast.meant[t].name if t in cast.meant else "" for t in people}
    return found if told <= {found.name} else None


def _in_body(cast: Cast, i: int) -> bool:
    return cast.tree.paragraphs[cast.tree.paragraph_of(i)].role is Role.BODY
