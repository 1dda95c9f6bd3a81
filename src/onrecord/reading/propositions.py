"""What statements say, in structure: who does what to what, whether it is said or denied, as fact or as a wish.

One proposition for each clause that a statement asserts: the main verb of its words, those beside it, and those that
it is made of ("decided to close"). Not: what stands under "if", in a question, or in a clause that only describes.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from onrecord.reading.clauses import words
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.stances import Proposition, Stance
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Kind
from onrecord.text.span import Span

_SUBJECT = words("nsubj csubj")
_PASSIVE = words("nsubjpass")
_OBJECT = words("dobj attr oprd")
_SELF = words("i we me us")
_NOT = words("not n't never no neither nor without")
_NONE = words("no nobody none nothing neither")
_WISH = words("should must ought need")
_MAYBE = words("may might could would can")
_AHEAD = words("will 'll ’ll shall wo")
_ASPECT = words("decide agree want plan intend continue begin refuse decline vow promise pledge order have go try")
"""Verbs whose infinitive is what is said: "decided to close", "refused to close"."""
_AGAINST = words("refuse decline")
_STATIVE = words("be stay remain keep become seem")
_OPEN = words("if unless whether until once")
_LIGHT = words("be have do say tell think know see believe get make come seem want mean try take go")
"""Verbs that say too little to be what two statements are about."""
_CONTENT = frozenset({"NOUN", "PROPN"})
_THINKING = words("think believe expect suppose imagine feel see")
"""Verbs whose negation means that what follows is denied: "I don't think charges will be filed"."""
_DEFINITE = words("the this that these those")
_IDIOMS = frozenset({("open", "fire"), ("take", "place"), ("close", "deal"), ("open", "door")})
"""Verb and object that mean something else together."""
_STANCES = {Kind.DENIAL: Stance.DENIAL, Kind.QUESTION: Stance.QUESTION, Kind.REFUSAL: Stance.REFUSAL}


def find_propositions(tree: Tree, attributions: Sequence[Attribution], lexicon: Lexicon) -> tuple[Proposition, ...]:
    """The propositions of every asserted attribution, in text order."""
    found: list[Proposition] = []
    for number, said in enumerate(attributions):
        if not said.asserted:
            continue
        cue = {i for span in said.cue for i in tree.within(span)}
        if not said.content or not (_doubted(tree, cue) or _affirmed(tree, cue)):
            continue
        for verb in _verbs(tree, said.content):
            if verb not in cue and not _only_leads(tree, verb):
                made = _proposition(tree, verb, number, said, lexicon)
                if made is not None:
                    found.append(replace(made, positive=made.positive != _doubted(tree, cue)))
    return tuple(sorted(found, key=lambda one: (one.span, one.attribution)))


def _affirmed(tree: Tree, cue: Collection[int]) -> bool:
    """Whether the reporting verb is not negated: what somebody did not say is not said."""
    return not any(_negations(tree, i) for i in cue)


def _doubted(tree: Tree, cue: Collection[int]) -> bool:
    """Whether somebody is reported not to think it: "he did not think that charges would be filed"."""
    return any(tree.tokens[i].lemma in _THINKING and _negations(tree, i) for i in cue)


def _only_leads(tree: Tree, verb: int) -> bool:
    """Whether the verb only leads to another one that says what is done: "began moving", "decided to close"."""
    return tree.tokens[verb].lemma in _ASPECT and tree.child(verb, "xcomp") is not None


def _verbs(tree: Tree, content: Sequence[Span]) -> Iterator[int]:
    """The verbs that the words assert."""
    for span in content:
        inside = tree.within(span)
        for i in inside:
            token = tree.tokens[i]
            if token.pos in {"VERB", "AUX"} and token.dep not in {"aux", "auxpass"} and _asserted(tree, i, inside):
                yield i


def _asserted(tree: Tree, verb: int, inside: range) -> bool:
    """Whether the verb leads up to the top of the words over clauses that are asserted with it."""
    here = verb
    while True:
        token = tree.tokens[here]
        marks = {tree.tokens[c].text.lower() for c in tree.children[here] if tree.tokens[c].dep == "mark"}
        if marks & _OPEN and token.head in inside:
            return False
        if token.head == here or token.head not in inside:
            return True
        above = tree.tokens[token.head]
        if token.dep == "xcomp" and above.lemma not in _ASPECT:
            return False
        if token.dep not in {"conj", "ccomp", "xcomp", "parataxis"}:
            return False
        here = token.head


def _proposition(tree: Tree, verb: int, number: int, said: Attribution, lexicon: Lexicon) -> Proposition | None:
    """What the clause of `verb` says; None where it says too little, or under a condition that makes it another."""
    chain = list(_chain(tree, verb))
    token = tree.tokens[verb]
    subject, passive = _doer(tree, chain), tree.child(verb, *_PASSIVE)
    thing = passive if passive is not None else tree.child(verb, *_OBJECT)
    deed = tree.child(verb, "ccomp", "xcomp")
    if thing is None and deed is not None and tree.child(deed, "aux") is not None:
        thing = tree.child(deed, *_SUBJECT)  # "allow Ukraine to strike Russia"
    state = tree.child(verb, "acomp") if token.lemma in _STATIVE else None
    lemma = tree.tokens[state].lemma.lower() if state is not None else token.lemma
    axis, sign = lexicon.axes.get(lemma, (lemma, 1))
    known = lemma in lexicon.axes
    if (thing is None and (known or state is not None)) or state is not None:
        thing, subject = subject if thing is None else thing, None
    if thing is None or (lemma in _LIGHT and not known) or (lemma, tree.tokens[thing].lemma) in _IDIOMS:
        return None
    theme = (*_theme(tree, thing), *_deed(tree, verb))
    if not theme:
        return None
    denied = sum(_negations(tree, here) for here in chain) + _none(tree, thing) + _none(tree, subject)
    denied += sum(tree.tokens[here].lemma in _AGAINST for here in chain[1:]) + _thought_not(tree, chain[-1])
    positive = (sign > 0) == (denied % 2 == 0)
    first, last = _extent(tree, verb, said)
    stance = _STANCES.get(said.kind, Stance.SUPPORT)
    sentence = tree.sentences[tree.sentence_of(verb)]
    if any(tree.tokens[i].text == "?" for i in range(sentence.first, sentence.last)):
        stance = Stance.QUESTION
    if stance is Stance.SUPPORT and any(tree.tokens[c].tag == "WRB" for c in tree.children[verb]):
        return None  # "how it would close the port": what is known or asked, not what is said to be
    if stance is Stance.SUPPORT and any(_conditional(tree, here) for here in chain):
        stance = Stance.CONDITION
    return Proposition(
        attribution=number,
        span=tree.span(first, last),
        action=axis,
        positive=positive,
        theme=theme,
        actor=_actor(tree, subject),
        mood=_mood(tree, chain, said),
        scope=_scope(tree, verb, theme),
        stance=stance,
        because="opposite words" if known else "the same verb",
        doer=None if subject is None else tree.tokens[subject].span,
        thing=tree.tokens[thing].span,
        definite=_definite(tree, thing),
    )


def _chain(tree: Tree, verb: int) -> Iterator[int]:
    """The verb, and those above it that only lead to it ("have decided to close")."""
    yield verb
    while tree.tokens[verb].dep == "xcomp" and tree.tokens[verb].head != verb:
        verb = tree.tokens[verb].head
        yield verb


def _doer(tree: Tree, chain: Sequence[int]) -> int | None:
    """Who does it: the subject of the verb or of those above it, also of one that it is joined to by "and"."""
    for here in chain:
        subject = tree.child(here, *_SUBJECT)
        if subject is not None:
            return subject
        if tree.child(here, *_PASSIVE) is not None:
            return None
    top = tree.tokens[chain[-1]]
    return tree.child(top.head, *_SUBJECT, *_PASSIVE) if top.dep == "conj" else None


def _thought_not(tree: Tree, verb: int) -> int:
    """1 where the clause hangs on a negated verb of thinking: "I don't think any charges will be filed"."""
    token = tree.tokens[verb]
    above = token.head
    thought = token.dep == "ccomp" and tree.tokens[above].lemma in _THINKING
    return int(thought and _negations(tree, above))


def _definite(tree: Tree, thing: int) -> bool:
    """Whether the words mean one thing that the reader is to know; whose "his" is, is not known."""
    if tree.tokens[thing].pos == "PROPN":
        return True
    around = [tree.tokens[c] for c in tree.children[thing]]
    owned = any(t.dep == "poss" and t.pos == "PROPN" for t in around)
    return owned or any(t.dep == "det" and t.text.lower() in _DEFINITE for t in around)


def _theme(tree: Tree, thing: int) -> tuple[str, ...]:
    """The heavy words of what it is about: the noun with its compounds and what "of" and the like add."""
    kept = [i for i in tree.subtree(thing, words("relcl acl advcl appos conj punct")) if tree.tokens[i].pos in _CONTENT]
    return tuple(dict.fromkeys(tree.tokens[i].lemma.lower() for i in kept))


def _deed(tree: Tree, verb: int) -> Iterator[str]:
    """What somebody is let or forbidden to do: the verb of the infinitive, or behind "from", and its object."""
    below = [c for c in tree.children[verb] if tree.tokens[c].dep in {"ccomp", "xcomp"} and tree.tokens[c].tag == "VB"]
    behind = [c for c in tree.children[verb] if tree.tokens[c].dep == "prep" and tree.tokens[c].text.lower() == "from"]
    below += [c for p in behind for c in tree.children[p] if tree.tokens[c].dep == "pcomp"]
    for deed in below[:1]:
        yield tree.tokens[deed].lemma
        yield from (tree.tokens[c].lemma.lower() for c in tree.children[deed] if tree.tokens[c].dep == "dobj")


def _negations(tree: Tree, verb: int) -> int:
    around = [tree.tokens[c] for c in tree.children[verb]]
    return any(t.dep == "neg" or (t.dep in {"advmod", "preconj"} and t.text.lower() in _NOT) for t in around)


def _none(tree: Tree, noun: int | None) -> int:
    if noun is None:
        return 0
    around = (tree.tokens[c] for c in tree.children[noun])
    return tree.tokens[noun].text.lower() in _NONE or any(t.dep == "det" and t.text.lower() in _NONE for t in around)


def _conditional(tree: Tree, verb: int) -> bool:
    """Whether the clause holds only under a condition."""
    for child in tree.children[verb]:
        below = (tree.tokens[c].text.lower() for c in tree.children[child] if tree.tokens[c].dep == "mark")
        if tree.tokens[child].dep == "advcl" and _OPEN & set(below) - {"until", "once"}:
            return True
    return False


def _actor(tree: Tree, subject: int | None) -> str | None:
    """The word of who does it; "self" where the speaker does; None where nobody is named."""
    if subject is None:
        return None
    word = tree.tokens[subject].text.lower()
    return "self" if word in _SELF else tree.tokens[subject].lemma.lower()


def _mood(tree: Tree, chain: Sequence[int], said: Attribution) -> str:
    """As what it is said: fact, wish (should, must), perhaps (may, could), ahead (will)."""
    helpers = {
        tree.tokens[c].text.lower() for here in chain for c in tree.children[here] if tree.tokens[c].dep == "aux"
    }
    if helpers & _WISH or said.kind is Kind.REQUEST:
        return "wish"
    if helpers & _MAYBE:
        return "perhaps"
    planned = any(tree.tokens[here].lemma in {"decide", "agree", "plan", "intend", "refuse"} for here in chain[1:])
    return "ahead" if helpers & _AHEAD or planned else "fact"


def _scope(tree: Tree, verb: int, theme: Sequence[str]) -> tuple[str, ...]:
    """What narrows it: names, numbers and quantifiers of its clause that are not what it is about."""
    cut = words("relcl acl advcl ccomp parataxis conj punct nsubj")
    inside = [tree.tokens[i] for i in tree.subtree(verb, cut)]
    narrow = {t.lemma.lower() for t in inside if t.pos in {"PROPN", "NUM"} or t.lemma.lower() in {"some", "certain"}}
    return tuple(sorted(narrow - set(theme)))


def _extent(tree: Tree, verb: int, said: Attribution) -> tuple[int, int]:
    """The first and last token of its clause, inside the words of the statement."""
    top = list(_chain(tree, verb))[-1]
    spans = [s for s in said.content if s.covers(tree.tokens[verb].span)]
    inside = [i for i in tree.subtree(top) if any(s.covers(tree.tokens[i].span) for s in spans)] or [verb]
    return min(inside), max(inside)
