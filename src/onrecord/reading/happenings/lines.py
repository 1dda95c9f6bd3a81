"""The words of a line for a chronology: the clause of its verb, and the verb itself."""

from onrecord.reading.clauses import words
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span, hull

_MOST_TOKENS = 60
"""A longer clause is a parse gone wrong, or no line for a chronology."""
_SUBJECTS = ("nsubj", "nsubjpass")
_EMPTY = words("nobody none nothing it this that there which who what these those i you we one")
_THEIRS = words("it he she they")
_SAYING = words("say announce confirm report state add disclose acknowledge admit")
_OPENING = frozenset({"“", "``", "‘‘"})
_CLOSING = frozenset({"”", "''", "’’"})
_OURS = words("my our your")
_CUT = frozenset({"cc", "punct"})
_PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"', "''": "''"}


def clause(tree: Tree, verb: int) -> Span | None:
    """The clause of `verb` with its subject; a verb that shares another's subject takes that verb's clause."""
    top = verb
    while tree.tokens[top].dep in {"conj", "xcomp"} and tree.child(top, *_SUBJECTS) is None:
        top = tree.tokens[top].head
    subject = tree.child(top, *_SUBJECTS)
    if tells_of_a_name(tree, top):
        return _name_and_clause(tree, top)
    if subject is None or _is_ours(tree, subject):
        return None
    if tree.tokens[subject].text.lower() in _EMPTY | _THEIRS:
        teller = _teller(tree, top, subject)
        if teller is None and tree.tokens[subject].text.lower() in _EMPTY:
            return None
        if teller is not None:
            top = teller
            subject = tree.child(top, *_SUBJECTS) or subject
    tokens = tree.subtree(top)
    first, last = tokens[0], tokens[-1]
    opening = [c for c in tree.children[top] if c < subject and _opens(tree, c)]
    first = opening[-1] + 1 if opening else first
    first, last = _between_semicolons(tree, first, last, subject, top)
    while first < last and tree.tokens[first].dep in _CUT:
        first += 1
    while last > first and tree.tokens[last].pos == "PUNCT" and not _closes(tree, first, last):
        last -= 1
    torn = any(tree.span(first, last).covers(mark) for mark in _open_marks(tree, first, last))
    return tree.span(first, last) if last - first < _MOST_TOKENS and not torn else None


def _between_semicolons(tree: Tree, first: int, last: int, subject: int, verb: int) -> tuple[int, int]:
    """The part of the sentence, between its semicolons, in which subject and verb stand."""
    marks = [i for i in range(first, last + 1) if tree.tokens[i].text == ";"]
    before, behind = min(subject, verb), max(subject, verb)
    first = max((i + 1 for i in marks if i < before), default=first)
    return first, min((i - 1 for i in marks if i > behind), default=last)


def _teller(tree: Tree, verb: int, subject: int) -> int | None:
    """The verb of saying whose subject the pronoun stands for: "QVC said it completed its purchase of CVN"."""
    above = tree.tokens[verb].head
    said = tree.tokens[verb].dep == "ccomp" and tree.tokens[above].lemma in _SAYING
    source = tree.child(above, "nsubj") if said else None
    if source is None or not source < above < subject or tree.tokens[subject].text.lower() not in _THEIRS:
        return None
    if tree.tokens[source].pos not in {"PROPN", "NOUN"} or tree.tokens[above].dep not in {"ROOT", "conj"}:
        return None
    return above


def _open_marks(tree: Tree, first: int, last: int) -> list[Span]:
    """Quotation marks that open in the line and do not close in it."""
    waiting: list[Span] = []
    for i in range(first, last + 1):
        sign = tree.tokens[i].text
        if sign in _OPENING or sign.startswith("`"):
            waiting.append(tree.tokens[i].span)
        elif sign in _CLOSING and waiting:
            waiting.pop()
    return waiting


def _name_and_clause(tree: Tree, verb: int) -> Span | None:
    """The name with the clause on it."""
    first = tree.subtree(tree.tokens[verb].head)[0]
    last = tree.subtree(verb)[-1]
    while last > first and tree.tokens[last].pos == "PUNCT":
        last -= 1
    return tree.span(first, last) if last - first < _MOST_TOKENS else None


def _is_ours(tree: Tree, subject: int) -> bool:
    """Whether the subject is the speaker's own ("My nets"): no line can say so without saying who speaks."""
    return any(tree.tokens[c].dep == "poss" and tree.tokens[c].text.lower() in _OURS for c in tree.children[subject])


def _closes(tree: Tree, first: int, last: int) -> bool:
    """Whether token `last` closes a bracket or quotation that opens at `first` or after."""
    opening = _PAIRS.get(tree.tokens[last].text)
    return opening is not None and any(tree.tokens[i].text == opening for i in range(first, last))


def _opens(tree: Tree, token: int) -> bool:
    """Whether the token opens a subordinate clause ("after", "when"): the clause reads on without it."""
    return tree.tokens[token].dep == "mark" or tree.tokens[token].tag == "WRB"


def trigger(tree: Tree, verb: int) -> Span:
    """The verb, with a particle that follows it at once."""
    particle = tree.child(verb, "prt")
    span = tree.tokens[verb].span
    return hull((span, tree.tokens[particle].span)) if particle == verb + 1 and particle is not None else span


def tells_of_a_name(tree: Tree, verb: int) -> bool:
    """Whether it is a clause on somebody by name, who is its subject: "Ms Hollis, who flew to the scene on Monday"."""
    subject = tree.child(verb, *_SUBJECTS)
    is_who = subject is not None and tree.tokens[subject].tag in {"WP", "WDT"}
    return tree.tokens[verb].dep == "relcl" and is_who and tree.tokens[tree.tokens[verb].head].pos == "PROPN"
