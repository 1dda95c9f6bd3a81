"""Whom a description means: "the Russian leader", "the company", "the ministry"."""

import re
from collections import Counter

from onrecord.reading.speakers.cast import Cast, Referent, described
from onrecord.reading.speakers.roles import Role, fits, fits_office, names_country, role_of
from onrecord.reading.speakers.tables import ANYBODY, FIRMS, OWN_NAME_BODIES, RELATIONAL, STANDS_FOR
from onrecord.reading.values import EntityType, MentionKind

_DOMINANT = 3
"""How many times as often as any other the organisation is named that "the company" means."""
_MEMORY = 8
"""Sentences back in which a bare role ("the mayor") looks for its holder."""
_WINDOW = 3
"""Paragraphs back in which "the company" looks for its name."""


def means(cast: Cast, head: int) -> tuple[Referent, str]:
    """Whom the description headed by token `head` means (itself at worst), and the rule that says so."""
    mention = cast.heads[head]
    run = cast.tree.within(mention.span)
    plural = cast.tree.tokens[head].tag in {"NNS", "NNPS"}
    own = described(cast, run[0], run[-1], plural=plural, kind=mention.type)
    named = _beside(cast, head, mention.type)
    if named is not None:
        return named, "name in apposition"
    if plural or not _is_definite(cast, run[0], head):
        return own, "description"
    if mention.type is EntityType.PERSON:
        return _person(cast, list(run), own)
    return _body(cast, head, own)


def _beside(cast: Cast, head: int, kind: EntityType) -> Referent | None:
    """The name in apposition to the description."""
    for child in cast.tree.children[head]:
        if cast.tree.tokens[child].dep == "appos" and child in cast.meant:
            found = cast.meant[child]
            if (found.type is EntityType.PERSON) == (kind is EntityType.PERSON):
                return found
    token = cast.tree.tokens[head]
    outer = cast.meant.get(token.head) if token.dep == "appos" else None
    return outer if outer and outer.type is kind else None


def _is_definite(cast: Cast, first: int, head: int) -> bool:
    """Whether the description points back: "the …", "Ukraine's …", or a capitalised office without an article."""
    token = cast.tree.tokens[first]
    if _is_narrowed(cast, head):
        return False
    if token.text.lower() in {"the", "this", "that"}:
        return True
    owned = any(cast.tree.tokens[c].dep == "poss" for c in cast.tree.children[head])
    return (owned and token.tag != "PRP$") or (first == head and cast.tree.tokens[head].pos == "PROPN")


def _is_narrowed(cast: Cast, head: int) -> bool:
    """Whether a clause says which one is meant ("the man who killed …"): it does not point back."""
    clauses = [c for c in cast.tree.children[head] if cast.tree.tokens[c].dep == "relcl"]
    return any(cast.tree.tokens[min(cast.tree.subtree(c)) - 1].text != "," for c in clauses)


def _person(cast: Cast, run: list[int], own: Referent) -> tuple[Referent, str]:
    asked = role_of([cast.tree.tokens[i] for i in run], cast.lexicon)
    if asked is None or asked.head in RELATIONAL or (asked.head in ANYBODY and not asked.words):
        return own, "description"
    fitting = [
        n for n, roles in cast.roles.items() if any(fits(asked, r) for r in roles) and _agrees(cast.people[n], own)
    ]
    if not fitting:
        return _seated(cast, asked, own)
    unnamed = _introduced_unnamed(cast, run[0], asked.head)
    sure = [n for n in fitting if names_country(asked, cast.roles[n])]
    chosen = sure or fitting
    if len(chosen) == 1 and not asked.words and not _is_recent(cast, chosen[0], run[0]):
        return own, "description"
    if len(chosen) == 1 and unnamed > _last_place(cast, chosen[0], run[0]):
        return own, "description"
    if len(chosen) != 1:
        return own, "role fits several" if chosen else "description"
    return cast.people[chosen[0]], "role" if sure else "role, the only one left"


def _seated(cast: Cast, asked: Role, own: Referent) -> tuple[Referent, str]:
    """The only holder of an office of its kind in the article: "the Alaska governor" after "Gov. Sarah Palin"."""
    alike = STANDS_FOR.get(asked.head, frozenset()) | {asked.head}
    holders = [n for n, roles in cast.roles.items() if any(r.head in alike for r in roles)]
    fitting = [n for n in holders if any(fits_office(asked, r, cast.places) for r in cast.roles[n])]
    single = len(holders) == 1 and fitting == holders and _agrees(cast.people[fitting[0]], own)
    if single and _may_sit_for(cast, fitting[0], asked.words & cast.places):
        return cast.people[fitting[0]], "the only holder of the office"
    return own, "description"


def _may_sit_for(cast: Cast, name: str, asked: frozenset[str]) -> bool:
    """Whether the place in brackets after the name, if any, may be short for the place asked for: "(I-Vt.)"."""
    found = re.search(re.escape(name.rsplit(maxsplit=1)[-1]) + r",? \(?[RDI]-([A-Z][\w.]*)", cast.article.text)
    short = found[1].lower().replace(".", "") if found else ""
    # letters of the short form come in order in the long one: "vt" in "vermont", "nh" in "new" + "hampshire"
    rest = iter("".join(sorted(asked, key=lambda w: w[:1] != short[:1])))
    return not short or (any(w[:1] == short[0] for w in asked) and all(c in rest for c in short))


def _is_recent(cast: Cast, name: str, before: int) -> bool:
    """Whether the person was mentioned a few sentences ago at most (or, in a headline, only later)."""
    return cast.tree.sentence_of(before) - cast.tree.sentence_of(_last_place(cast, name, before)) <= _MEMORY


def _introduced_unnamed(cast: Cast, before: int, noun: str) -> int:
    """Where somebody nameless was last introduced with the same noun ("a police officer"); -1 when nobody was."""
    heads = [i for i in cast.heads if i < before and cast.tree.tokens[i].lemma == noun and not _is_name(cast, i)]
    firsts = {i: cast.tree.tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in heads}
    return max((i for i in heads if firsts[i] in {"a", "an", "another", "one"}), default=-1)


def _last_place(cast: Cast, name: str, before: int) -> int:
    """The last token before `before` that means the person of that name; far behind when he is only named later."""
    return max((i for i, r in cast.meant.items() if r.name == name and i < before), default=before)


def _is_name(cast: Cast, i: int) -> bool:
    return cast.heads[i].kind is MentionKind.NAME


def _agrees(person: Referent, own: Referent) -> bool:
    return "u" in {person.gender, own.gender} or person.gender == own.gender


def _body(cast: Cast, head: int, own: Referent) -> tuple[Referent, str]:
    """The organisation that "the ministry" or "the company" points back to."""
    noun = cast.tree.tokens[head].text.lower()
    if own.name.lower().removeprefix("the ") != noun or noun not in OWN_NAME_BODIES | FIRMS:
        return own, "description"
    before = [r for i, r in sorted(cast.meant.items()) if i < head and _is_body(cast, i)]
    named = {r.name: r for r in before if noun in r.name.lower().split()}
    if noun in OWN_NAME_BODIES and len(named) == 1:
        return next(iter(named.values())), "body named before"
    if noun in FIRMS:
        last = _last_spoken_of(cast, head)
        if last is not None and last.name in {o.name for o in cast.lexicon.outlets}:
            return own, "description"  # it may have reported, or be reported on
        if last is not None:
            return last, "the organisation that the sentence before is about"
    first = cast.tree.paragraphs[max(0, cast.tree.paragraph_of(head) - _WINDOW + 1)].first
    near = [r for i, r in sorted(cast.meant.items()) if first <= i < head and _is_body(cast, i)]
    outlets = {o.name for o in cast.lexicon.outlets}
    tally = Counter(r.name for r in near if r.name not in outlets).most_common(2)
    if noun in FIRMS and tally and (len(tally) == 1 or tally[0][1] >= _DOMINANT * tally[1][1]):
        return next(r for r in near if r.name == tally[0][0]), "the organisation that is spoken of"
    return own, "description"


def _last_spoken_of(cast: Cast, head: int) -> Referent | None:
    """The one organisation that is a subject of the sentence before, when it names no other."""
    before = reversed(cast.tree.sentences[: cast.tree.sentence_of(head)])
    told = (s for s in before if any(i not in cast.quoted and _is_word(cast, i) for i in range(s.first, s.last)))
    sentence = next(told, None)
    if sentence is None:
        return None
    bodies = [i for i in range(sentence.first, sentence.last) if i in cast.meant and _is_body(cast, i)]
    subjects = [i for i in bodies if cast.tree.tokens[i].dep in {"nsubj", "nsubjpass"}]
    return cast.meant[subjects[0]] if subjects and len({cast.meant[i].name for i in bodies}) == 1 else None


def _is_word(cast: Cast, i: int) -> bool:
    return cast.tree.tokens[i].pos != "PUNCT"


def _is_body(cast: Cast, i: int) -> bool:
    """Whether an organisation is named at token `i`, outside of quotations."""
    return cast.meant[i].type is EntityType.ORG and i not in cast.quoted and _is_name(cast, i)
