"""Which roles the article introduces a person with: "Ukraine's Foreign Minister Dmytro Kuleba"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.speakers.people.tables import (
    RELATIONAL,
    SAME_WORD,
)
from onrecord.reading.speakers.people.variants import ALSO_CALLED, CLERICAL, SHORT_TITLES
from onrecord.reading.syntax import BESIDE_THE_NOUN, Tree
from onrecord.text.tokens import Token

_REACH = 11
"""How many tokens a title may run before or after a name (the longest seen while reading had ten)."""
_SMALL = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "for",
        "to",
        "at",
        "in",
        "and",
        "'s",
        "’s",
        "-",
        "'",
        "’",
        "&",
        "his",
        "her",
        "their",
        "its",
        "then",
        "now",
        "also",
        "current",
        "who",
        "is",
        "was",
    }
)
_ANOTHERS = frozenset({"of", "for", "at"})
"""What leads from an office to another's name: "a spokeswoman for | Ada Lund" tells nothing of Ada Lund."""
FORMS_OF_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "sir", "dame", "lord"})
"""Words before a name that tell gender whatever else the title says; "father" in a title may be somebody else's."""
_ADDRESS = FORMS_OF_ADDRESS | {"dr", "prof", "professor", "rt", "hon", "rev", "reverend", "most", "right"}
"""What may stand between an office and a comma before it, and the name."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PREDICATES = frozenset({"VERB", "AUX"})
_LEADERS = frozenset({"leader", "head", "chief", "boss"})
_LEADING = {
    "lead": _LEADERS | {"chair", "chairman", "director"},
    "head": _LEADERS | {"chair", "chairman", "director"},
    "chair": frozenset({"chair", "chairman", "head", "leader"}),
    "run": _LEADERS | {"director"},
    "found": frozenset({"founder", "co-founder"}),
    "co-found": frozenset({"founder", "co-founder"}),
    "own": frozenset({"owner"}),
    "coach": frozenset({"coach"}),
    "manage": frozenset({"manager", "boss"}),
    "direct": frozenset({"director"}),
}
"""What somebody does at the head of a body -> what news calls whoever does it."""
_STOPS = frozenset({"VERB", "AUX", "SCONJ", "PRON", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Role:
    """A role: the noun that heads it (lower-case lemma), what narrows it, and the countries it names."""

    head: str
    words: frozenset[str]
    countries: frozenset[str]


def role_of(tokens: Sequence[Token], lexicon: Lexicon) -> Role | None:
    """The role that the tokens describe, None when no office or occupation is among them."""
    at = _head(tokens, lexicon)
    if at is None:
        return None
    words, countries = set(), set()
    related = _noun(tokens[at]) in RELATIONAL
    owners = [i for i, t in enumerate(tokens) if t.text in {"'s", "’s"} and 0 < i < at]
    whose = max((i for i in owners if related or _noun(tokens[i - 1]) in lexicon.offices), default=-1)
    for i, token in enumerate(tokens):
        address = token.text.lower().rstrip(".") in FORMS_OF_ADDRESS
        if i <= whose or (address and any(i < owner for owner in owners)):
            continue  # "the officer's partner" is no officer, and "Mrs Kell's son" no Mrs
        text = token.text.lower().rstrip(".") if len(token.text) > 2 else token.text.lower()  # noqa: PLR2004 - "US" is no abbreviation with a full stop
        country = lexicon.demonyms.get(token.text.lower())
        if country and token.text != "us":
            countries.add(country)
        elif i != at and text not in _SMALL and any(c.isalnum() for c in text) and not _is_age(token):
            words.add(SAME_WORD.get(text, text))
    head = _noun(tokens[at])
    for (role, beside), also in ALSO_CALLED.items():
        words |= also if role == head and beside in words else set()
    return Role(head, frozenset(words), frozenset(countries))


def _is_age(token: Token) -> bool:
    """Whether the word is of "the 50-year-old actor": how old somebody is makes no other office of it."""
    return token.entity == "DATE" and (token.text.isdigit() or token.text.lower() in {"year", "old"})


def _noun(token: Token) -> str:
    if token.pos == "PROPN" and token.text.rstrip(".") in CLERICAL:
        return CLERICAL[token.text.rstrip(".")]
    lemma = (token.lemma.lower() if token.pos == "NOUN" else token.text.lower()).rstrip(".")
    return SHORT_TITLES.get(lemma, lemma)


def _head(tokens: Sequence[Token], lexicon: Lexicon) -> int | None:
    """The last office before an "of" or "for"; else the last one at all."""
    offices = [
        i for i, t in enumerate(tokens) if _noun(t) in lexicon.offices or t.text.lower().rstrip(".") in lexicon.titles
    ]
    owned = {i - 1 for i, t in enumerate(tokens) if t.text in {"'s", "’s"}}
    offices = [i for i in offices if i not in owned]  # "the candidate's daughter" is no candidate
    cut = next((i for i, t in enumerate(tokens) if t.text.lower() in {"of", "for", "at"}), len(tokens))
    return max((i for i in offices if i < cut), default=max(offices, default=None))


def introduced(tree: Tree, first: int, last: int, people: frozenset[int], lexicon: Lexicon) -> Iterator[Role]:
    """The roles that stand beside the name `first..last`. `people` holds the tokens of all people's names."""
    another = first > 0 and tree.tokens[first - 1].text.lower() in _ANOTHERS
    openings = () if another else _openings(tree, first, people, lexicon)
    before = (_own(_run_before(tree, n, people), lexicon) for n in openings)
    beside = _beside(tree, first, last, lexicon)
    for run in (*before, beside, _after(tree, last, people, lexicon), _predicate(tree, last)):
        role = role_of(run, lexicon)
        if role is not None:
            yield role
    yield from _leading(tree, last, lexicon)
    yield from _led_by(tree, last)


def _own(run: list[Token], lexicon: Lexicon) -> list[Token]:
    """The title words without whose somebody else is: "a spokesman for | presidential candidate" Ada Lund.

    Of "a spokesman for Ada Lund" none are hers.
    """
    if run and run[-1].text.lower() in {"for", "of", "to"}:
        return []
    last = max((i for i, t in enumerate(run) if t.text.lower() in {"for", "to"}), default=-1)
    whose = last >= 0 and run[-1].text.lower().rstrip(".") in lexicon.offices | lexicon.titles
    return run[last + 1 :] if whose and last + 1 < len(run) else run


def _openings(tree: Tree, first: int, people: frozenset[int], lexicon: Lexicon) -> Iterator[int]:
    """Where title words may end: before the name, before its form of address, before an office and "and".

    "the Prime Minister of Singapore, Mr. Lee", "Prime Minister and Finance Minister Keith Mitchell".
    """
    tokens, at = tree.tokens, first
    yield at
    words = [t.text.lower().rstrip(".") for t in tokens[max(0, first - _REACH) : first]]
    while words[-1:] and (
        words[-1] in _ADDRESS or (words[-1] in {"", "the"} and words[-2:-1] and words[-2] in _ADDRESS)
    ):
        words.pop()
        at -= 1
    if at < first:
        at -= words[-1:] == ["the"] and words[-2:-1] == [","]  # "the Bishop of Repton, the Rt Rev Jan Kell"
        yield at
    run = _run_before(tree, at, people)
    joint = at - len(run) - 1 - (tokens[at - 1].text == ",")
    if run and joint > 0 and tokens[joint].text == "and" and tokens[joint - 1].text.lower() in lexicon.offices:
        yield joint


def _run_before(tree: Tree, first: int, people: frozenset[int]) -> list[Token]:
    """Title words right before token `first`, or before a comma or bracket that leads to it."""
    tokens, at = tree.tokens, first - 1
    if at >= 0 and tokens[at].text in {",", "["}:
        at -= 1
    run: list[Token] = []
    while at >= 0 and len(run) < _REACH and tree.sentence_of(at) == tree.sentence_of(first):
        if tokens[at].text == ")" and at > 1 and tokens[at - 2].text == "(":
            run.insert(0, tokens[at - 1])  # "Director of the Federal Bureau of Investigation (FBI) Louis Freeh"
            at -= 3
            continue
        token = tokens[at]
        if at in people and not _owns(tree, at):
            break
        if (token.pos in _STOPS and token.tag != "PRP$") or (token.pos == "PUNCT" and token.text not in {"-", "."}):
            break
        if token.pos == "ADP" and token.text.lower() not in {"of", "for", "at"}:
            break
        run.insert(0, token)
        at -= 1
        if token.dep == "det" and tokens[at].text.lower() not in {"of", "for"}:
            break
    return run


def _owns(tree: Tree, i: int) -> bool:
    """Whether a person's name is followed by a possessive: "Zelensky's office"."""
    return any(t.text in {"'s", "’s"} for t in tree.tokens[i + 1 : i + 2])


def _after(tree: Tree, last: int, people: frozenset[int], lexicon: Lexicon) -> list[Token]:
    """The words of an apposition: "Andriy Yermak, the head of Zelensky's office"."""
    tokens = tree.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text != ",":
        return []
    run: list[Token] = []
    for at in range(last + 2, min(len(tokens), last + 2 + _REACH + 3)):
        token = tokens[at]
        relative = token.text.lower() in {"who", "is", "was"} and len(run) < 2  # noqa: PLR2004 - "who is"
        ends = token.pos in {"VERB", "SCONJ"} or (token.pos == "AUX" and not relative) or token.pos == "CCONJ"
        if (
            ends
            or (token.pos == "PUNCT" and token.text not in {"-", "."})
            or tree.sentence_of(at) != tree.sentence_of(last)
        ):
            break
        run.append(token)
    at = last + 2 + len(run)
    if at < len(tokens) and any(t.dep in _SUBJECTS and t.head >= at for t in run if tokens[at].pos in _PREDICATES):
        return []  # "According to Oakes, the mayor said …": the subject of a clause of its own
    named = [i for i in range(last + 2, at) if i in people]
    if any(not _owns(tree, i) and i + 1 not in people and not _is_for(tree, i, people, lexicon) for i in named):
        return []  # "Blinken, Foreign Secretary David Lammy and …": the title is the next person's
    return run if any(_noun(t) in lexicon.offices for t in run) else []


def _is_for(tree: Tree, i: int, people: frozenset[int], lexicon: Lexicon) -> bool:
    """Whether the person at token `i` is whom the one described works for: "a spokeswoman for Sen. Paul Kell"."""
    known = lexicon.titles | lexicon.offices
    while i > 0 and (i in people or tree.tokens[i].text.lower().rstrip(".") in known):
        i -= 1
    return tree.tokens[i].text.lower() in _ANOTHERS | {"to"}


def _leading(tree: Tree, last: int, lexicon: Lexicon) -> Iterator[Role]:
    """The offices of "X, who leads the committee": leader, head, chairman."""
    words = [t.text.lower() for t in tree.tokens[last + 1 : last + 3]]
    verb = last + 3
    if tree.tokens[verb : verb + 1] and tree.tokens[verb].lemma == "have":
        verb += 1  # "who has run the bank since May"
    if words != [",", "who"] or verb >= len(tree.tokens) or tree.tokens[verb].lemma not in _LEADING:
        return
    led = tree.child(verb, "dobj")
    run = [tree.tokens[i] for i in tree.subtree(led, BESIDE_THE_NOUN)] if led is not None else []
    named = {t.text.lower() for t in run if t.text.lower() not in _SMALL and any(c.isalnum() for c in t.text)}
    countries = {lexicon.demonyms[word] for word in named if word in lexicon.demonyms}
    for head in sorted(_LEADING[tree.tokens[verb].lemma]) if named else ():
        yield Role(head, frozenset(SAME_WORD.get(word, word) for word in named), frozenset(countries))


def _led_by(tree: Tree, last: int) -> Iterator[Role]:
    """The offices of who stands behind "by": "a drama directed by X", "a bank founded by X"."""
    tokens, at = tree.tokens, last
    while tokens[at].dep == "appos" and tokens[at].head < at:
        at = tokens[at].head  # "directed by the Frenchman X"
    by = tokens[at].head
    done = tokens[by].head
    led = tokens[done].head if tokens[done].dep == "acl" else tree.child(done, "nsubjpass")
    if tokens[at].dep != "pobj" or tokens[by].text != "by" or tokens[done].tag != "VBN" or led is None:
        return
    for head in sorted(_LEADING.get(tokens[done].lemma, ())):
        yield Role(head, frozenset({tokens[led].lemma.lower()}), frozenset())


def _beside(tree: Tree, first: int, last: int, lexicon: Lexicon) -> list[Token]:
    """The office before the comma and another word for X: "the chair of the board, Labour MP X"."""
    tokens, head = tree.tokens, tree.tokens[last].head
    before = tokens[head + 1 : first]
    if tokens[last].dep != "appos" or tokens[head].tag != "NN" or _noun(tokens[head]) not in lexicon.offices:
        return []
    commas = [head + 1 + n for n, t in enumerate(before) if t.text == ","]
    if len(commas) != 1 or commas[0] == first - 1:
        return []  # right before the name it is read as any title
    return [tokens[i] for i in tree.subtree(head, BESIDE_THE_NOUN) if i < commas[0]]


def _predicate(tree: Tree, last: int) -> list[Token]:
    """The words of "X is the president of …"."""
    token = tree.tokens[last]
    verb = token.head
    if token.dep != "nsubj" or tree.tokens[verb].lemma != "be":
        return []
    attr = tree.child(verb, "attr")
    return (
        [tree.tokens[i] for i in tree.subtree(attr, frozenset({"relcl", "appos", "acl"}))] if attr is not None else []
    )
