"""Who "the defendant" or "the gunman" is: the one person of whom the article tells that he was charged or tried."""

from collections.abc import Iterator

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.values import MentionKind

_CALLED = frozenset(
    {"defendant", "accused", "suspect", "gunman", "attacker", "killer", "murderer", "shooter", "assailant", "rapist",
     "fraudster", "offender"}
)  # fmt: skip
_TRIED = frozenset(
    {"accuse", "acquit", "arraign", "arrest", "charge", "convict", "cross-examine", "detain", "extradite", "imprison",
     "indict", "jail", "prosecute", "remand", "sentence"}
)  # fmt: skip
"""What is done to somebody before a court or on the way there."""
_EXAMINED = frozenset({"examine", "examining", "examined"})
_TAKEN = frozenset({"arrest", "trial", "indictment", "conviction", "sentencing", "extradition", "prosecution", "bail"})
"""What is "his" of somebody accused."""
_PLEADING = frozenset({"plead"})
_CRIMES = frozenset(
    {"arson", "assault", "burglary", "charge", "conspiracy", "corruption", "count", "fraud", "harm", "kidnap",
     "kidnapping", "manslaughter", "murder", "rape", "robbery", "stalking", "theft", "treason"}
)  # fmt: skip
_AFTER = 8
"""Tokens behind "after his arrest, " in which the name comes."""


def accused(cast: Cast, head: int) -> Referent | None:
    """Whom the word at token `head` means; None where the article tells it of nobody by name, or of several."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[head].span)
    definite = tokens[run[0]].text.lower() == "the" and run[-1] == head and len(run) <= len(("the", "alleged", "x"))
    if tokens[head].lemma.lower() not in _CALLED or tokens[head].tag not in {"NN", "NNP"} or not definite:
        return None
    found = {person.name: person for person in _tried(cast)}
    one = next(iter(found.values())) if len(found) == 1 else None
    own = cast.meant.get(head)
    agrees = one is not None and (own is None or may_agree(own.gender, gender_of(cast, one)))
    return one if agrees and _is_unmet(cast, head) else None


def _is_unmet(cast: Cast, head: int) -> bool:
    """Whether the article brings in no "a suspect" besides."""
    tokens = cast.tree.tokens
    alike = (i for i in cast.nominals.get(tokens[head].lemma, ()) if i < head)
    firsts = {tokens[cast.tree.within(cast.heads[i].span)[0]].text.lower() for i in alike}
    return not firsts & {"a", "an", "another", "one", "two"}


def _tried(cast: Cast) -> Iterator[Referent]:
    """Everybody named who was charged, tried or arrested."""
    for i, mention in cast.heads.items():
        person = cast.meant.get(i)
        if person is not None and person.name in cast.people and not person.plural:
            if mention.kind is MentionKind.PRONOUN:
                continue
            if _is_tried(cast, i) or _is_his(cast, i):
                yield cast.people[person.name]


def _is_tried(cast: Cast, i: int) -> bool:
    """Whether token `i` is whom somebody charges, or who pleads: "Kell was charged", "examining Kell"."""
    tokens = cast.tree.tokens
    token, verb = tokens[i], tokens[tokens[i].head]
    crossed = verb.lemma in _EXAMINED and tokens[token.head - 1].text.lower() in {"cross", "-"}
    done = verb.lemma in _TRIED or crossed
    beside = (tokens[c] for c in cast.tree.children[i] if tokens[c].dep == "acl" and c > i)
    if token.dep in {"nsubj", "nsubjpass"} and (verb.lemma in _PLEADING or _stands_trial(cast, token.head)):
        return True
    if token.dep == "nsubjpass" or (token.dep == "dobj" and verb.pos == "VERB"):
        return done
    return _is_one_who_is_tried(cast, i) or any(t.tag == "VBN" and t.lemma in _TRIED for t in beside)


def _is_one_who_is_tried(cast: Cast, i: int) -> bool:
    """Whether a relative clause tells it: "Kell, who is accused of fraud"."""
    tokens = cast.tree.tokens
    for clause in (c for c in cast.tree.children[i] if tokens[c].dep == "relcl"):
        subject = cast.tree.child(clause, "nsubjpass")
        if subject is not None and tokens[subject].text.lower() == "who" and tokens[clause].lemma in _TRIED:
            return True
    return False


def _stands_trial(cast: Cast, verb: int) -> bool:
    """Whether the clause tells of a trial: "appeared in court accused of …", "went on trial", "was found guilty"."""
    tokens = cast.tree.tokens
    behind = [tokens[i] for i in cast.tree.subtree(verb) if i > verb]
    words = " ".join(t.text.lower() for t in behind[:2])
    if tokens[verb].lemma == "appear":
        return any(t.tag == "VBN" and t.lemma in _TRIED for t in behind)
    trial = words.startswith(("on trial", "trial")) and tokens[verb].lemma in {"be", "go", "stand", "face"}
    guilty = tokens[verb].lemma == "find" and words.startswith(("guilty", "not guilty"))
    return trial or guilty or _denies(cast, verb)


def _denies(cast: Cast, verb: int) -> bool:
    """Whether a crime is denied: "denies murder", "denied the charges"."""
    denied = cast.tree.child(verb, "dobj") if cast.tree.tokens[verb].lemma == "deny" else None
    return denied is not None and cast.tree.tokens[denied].lemma in _CRIMES


def _is_his(cast: Cast, i: int) -> bool:
    """Whether an arrest or trial is that of the one named at token `i`: "Kell's trial", "After his arrest, Kell"."""
    tokens = cast.tree.tokens
    if tokens[i].dep == "poss":
        return tokens[tokens[i].head].lemma in _TAKEN
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    led = tokens[i].dep == "nsubj" and tokens[first].text.lower() in {"after", "before", "since", "during", "at"}
    words = [t.text.lower() for t in tokens[first : first + 3]]
    fronted = led and i - first <= _AFTER and words[1:2] in (["his"], ["her"])
    return bool(fronted and words[2] in _TAKEN)
