"""Whom the clauses around its own make a pronoun mean: "Kell said he …", "When Kell came, he said …"."""

from collections.abc import Iterator

from onrecord.reading.speakers.back.rivals import other_beside
from onrecord.reading.speakers.back.topics import meant_by_who
from onrecord.reading.speakers.people.agreement import SUBJECTS, Look, as_for, colon_before, told_under
from onrecord.reading.speakers.people.cast import Cast, Referent, several
from onrecord.reading.speakers.people.tables import DASHES
from onrecord.reading.values import EntityType

_FOR = frozenset({"after", "because", "for", "when"})
_BLAMING = frozenset(
    {"attack", "berate", "blast", "chide", "condemn", "criticise", "criticize", "denounce", "fire", "heckle", "hit",
     "jeer", "lambast", "lambaste", "lash", "mock", "praise", "rebuke", "reprimand", "ridicule", "round", "sack",
     "scold", "slam", "suspend", "thank"}
)  # fmt: skip
"""Verbs for what somebody else's words bring about: "lashed out at", "rounded on"."""


def in_clause(cast: Cast, i: int, look: Look) -> Iterator[tuple[Referent, str]]:
    """Whom the clauses around the pronoun's own make it mean."""
    other = _blamed(cast, i, look)
    if other is not None:
        yield other, "last speaker or subject"
    for subject in (meant_by_who(cast, s) for s in _governing(cast, i)):
        found = cast.meant.get(subject)
        if found and look.finds(found) and not _is_dateline(cast, subject):
            yield found, "subject of the governing clause"
        if found is None and _is_several(cast, i, subject):
            yield several(cast, subject), "subject of the governing clause"
    found = other_beside(cast, i, look)
    if found is not None:
        yield found, "last speaker or subject"
    named = cast.meant.get(as_for(cast, i))
    if named is not None and look.finds(named):
        yield named, "subject of the fronted clause"
    fronted = _before_colon(cast, i, look) or _fronted(cast, i, look)
    if fronted is not None:
        yield fronted, "subject of the fronted clause"


def _is_several(cast: Cast, i: int, subject: int) -> bool:
    """Whether "they" speaks in a clause of which several are the subject for whom no list has the word."""
    tokens = cast.tree.tokens
    they = tokens[i].text.lower() == "they" and tokens[tokens[i].head].dep in {"advcl", "relcl"}
    return they and tokens[subject].tag == "NNS" and subject not in cast.heads and subject not in cast.quoted


def _blamed(cast: Cast, i: int, look: Look) -> Referent | None:
    """Who is blamed or praised for what the pronoun says: "Kell hit back at Moreau after he claimed …" is Moreau."""
    tokens = cast.tree.tokens
    verb = tokens[i].head
    above = tokens[verb].head
    mark = next((tokens[c].text.lower() for c in cast.tree.children[verb] if c < i), "")
    speaks = tokens[i].dep == "nsubj" and tokens[verb].dep == "advcl" and tokens[verb].lemma in cast.lexicon.cues
    if not speaks or mark not in _FOR or tokens[above].lemma not in _BLAMING or above > i:
        return None
    beside = [c for c in cast.tree.children[above] if above < c < i]
    things = [c for c in beside if tokens[c].dep == "dobj"]
    things += [t for c in beside if tokens[c].dep == "prep" for t in cast.tree.children[c] if tokens[t].dep == "pobj"]
    found = [cast.meant[t] for t in things if t in cast.meant and look.finds(cast.meant[t])]
    return found[0] if found and found[0].name in cast.people else None


def _governing(cast: Cast, i: int) -> Iterator[int]:
    """Subjects of the clauses above the pronoun's own, nearest first."""
    for above in cast.tree.ancestors(cast.tree.tokens[i].head):
        subject = cast.tree.child(above, *SUBJECTS)
        told = subject in cast.quoted and i not in cast.quoted  # “My dear girl,” she said
        if subject is not None and subject != i and not told and not _is_aside(cast, i, subject):
            yield subject


def _fronted(cast: Cast, i: int, look: Look) -> Referent | None:
    """The subject of a clause put before the pronoun's own: "When Steve Jobs introduced it, he praised …".

    So, too, of one before a semicolon: "Paul Kell blamed the board; he said …".
    """
    tokens = cast.tree.tokens
    told = told_under(cast, tokens[i].head)
    before = [c for c in cast.tree.children[tokens[i].head] if c < i]
    clauses = [c for c in before if tokens[c].dep == "advcl" or (tokens[c].dep == "ccomp" and c not in told)]
    clauses = [c for c in clauses if tokens[c].dep == "advcl" or tokens[c].lemma not in cast.lexicon.cues]
    subjects = [s for c in clauses for s in cast.tree.children[c] if tokens[s].dep in SUBJECTS]
    opening = cast.tree.sentences[cast.tree.sentence_of(i)].first
    fitting = {t for t in range(opening, i) if t in cast.meant}
    names = {cast.meant[t].name for t in fitting - told if t not in cast.quoted and look.finds(cast.meant[t])}
    found = next((cast.meant[s] for s in subjects if s in fitting and look.finds(cast.meant[s])), None)
    met = [s for s in subjects if tokens[s].text in {"I", "we"}]  # "When I reach Kell, he is walking his dog"
    found = next((cast.meant[t] for t in sorted(fitting) if met and cast.meant[t].name in names), found)
    return found if found is not None and names == {found.name} else None


def _before_colon(cast: Cast, i: int, look: Look) -> Referent | None:
    """The subject of what a colon parts from the pronoun that speaks: "Paul Kell is glad: “It is late,” he said"."""
    tokens, colon = cast.tree.tokens, colon_before(cast, i)
    speaks = tokens[i].dep == "nsubj" and tokens[tokens[i].head].lemma in cast.lexicon.cues
    if colon < 0 or not speaks or i in cast.quoted:
        return None
    before = range(cast.tree.sentences[cast.tree.sentence_of(i)].first, colon)
    told = {t: cast.meant[t] for t in before if t in cast.meant and t not in cast.quoted}
    fitting = {t: one for t, one in told.items() if look.finds(one) and one.type is not EntityType.GROUP}
    one = next((one for t, one in fitting.items() if tokens[t].dep in SUBJECTS), None)
    # whose words the subject judges is not who speaks next: "Kell saw Moreau's case differently: “No,” he said"
    fitting = {t: other for t, other in fitting.items() if tokens[t].dep != "poss"}
    return one if one is not None and {other.name for other in fitting.values()} == {one.name} else None


def _is_aside(cast: Cast, i: int, subject: int) -> bool:
    """Whether the pronoun's clause is put into what it tells: "After a row, he said, Timmons pulled the trigger"."""
    at = cast.tree.tokens[i].head
    verb = cast.tree.tokens[at]
    led = any(cast.tree.tokens[c].dep == "mark" or cast.tree.tokens[c].tag == "WRB" for c in cast.tree.children[at])
    return subject > i and not led and verb.dep in {"ccomp", "parataxis", "advcl"}


def _is_dateline(cast: Cast, i: int) -> bool:
    """Whether a place opens its paragraph before a dash ("Skerry --"): the parser takes it for a subject."""
    first = cast.tree.paragraphs[cast.tree.paragraph_of(i)].first
    return (
        i == first
        and cast.meant[i].type is EntityType.PLACE
        and any(t.text in DASHES for t in cast.tree.tokens[i + 1 : i + 2])
    )
