"""Dated happenings: clauses that say something took place (or is to) at a time they give.

A happening is a line for a chronology: a verb that tells an event, in the past or as planned, with a subject
and a resolved date. Not: the clause of a reporting cue (that is dated on another clock), states, habits,
conditions, denials, questions.
"""

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Happening, Kind, TimeExpression, TimeType
from onrecord.text.article import Article, Role
from onrecord.text.span import Span, hull

_LONGEST = 366
"""A time wider than this (days) does not date anything in a chronology."""
_MOST_TOKENS = 60
"""A longer clause is a parse gone wrong, or no line for a chronology."""
_STATES = words(
    "appear be believe belong consider consist contain cost depend equal exceed exist expect fear feel focus have hold "
    "hope include intend involve know lack lie like live look love matter mean need own prefer reflect remain require "
    "represent seem stand stay suffer support suppose think total understand update want weigh work worry"
)
"""Verbs of state and of mind: they hold, they do not happen."""
_TELLING_VERBS = words(
    "add argue ask claim comment describe echo explain insist mention note remark reply respond say state stress tell"
)
"""Verbs of telling that no attribution has claimed: what they report belongs on another clock."""
_HABITS = words("always frequently generally never normally often regularly repeatedly sometimes typically usually")
_OPEN = words("if unless whether whenever")
_MODALS = words("would could may might should must can ca")
_AT = words("on in at during around")
_OF_A_NOUN = words("poss compound nmod amod nummod quantmod nsubj nsubjpass appos conj")
_TELLING = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT})
_SUBJECTS = ("nsubj", "nsubjpass")
_EMPTY = words("it this that there which who what these those i you we one")
_OURS = words("my our your")
_CUT = frozenset({"cc", "punct"})
_FRAGMENTS = words("relcl acl csubj csubjpass pcomp")
"""Clauses that do not read as a line of their own."""
_REAL = words("begin continue finish help manage proceed start")
"""Verbs whose infinitive happened as well ("began to treat")."""
_PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"', "''": "''"}
_ASKING = frozenset({"WP", "WDT", "WRB"})


def find_happenings(
    article: Article, tree: Tree, times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Happening, ...]:
    """Clauses whose verb carries a resolved time, other than the clause of a reporting cue; one for each verb."""
    cues = _telling(tree, attributions)
    found: dict[int, Happening] = {}
    for time in times:
        if not _dates(time):
            continue
        verb = _verb(tree, time)
        if verb is None or verb in cues or verb in found or not _told_as_fact(tree.tokens[verb].span, attributions):
            continue
        if not _happens(article, tree, verb, time):
            continue
        clause = _clause(tree, verb)
        if clause is not None and clause.covers(time.span):
            planned = tense(tree, verb) is Tense.FUTURE
            because = "planned, with a date" if planned else "past event with a date"
            found[verb] = Happening(clause, _trigger(tree, verb), time.span, time.when, because, planned)
    return tuple(sorted(found.values(), key=lambda h: (h.span, h.trigger)))


def _telling(tree: Tree, attributions: tuple[Attribution, ...]) -> set[int]:
    """The words of all cues, and the verbs that a cue explains ("raised doubts, saying …"): on the said clock."""
    cues = {i for a in attributions for span in a.cue for i in tree.within(span)}
    told = [tree.tokens[i] for i in cues]
    return cues | {token.head for token in told if token.dep == "advcl" and token.tag == "VBG"}


def _dates(time: TimeExpression) -> bool:
    """Whether the expression names a time narrow enough to date an event."""
    width = time.when.width
    return time.type in {TimeType.DATE, TimeType.TIME} and width is not None and width < _LONGEST


def _verb(tree: Tree, time: TimeExpression) -> int | None:
    """The verb that the time belongs to, None when it belongs to a noun or stands after "since", "until", "by"."""
    inside = tree.within(time.span)
    if not inside:
        return None
    head = next((i for i in inside if tree.tokens[i].head not in inside), inside[0])
    verb = governor(tree, head)
    if tree.tokens[head].dep in _OF_A_NOUN or tree.tokens[verb].pos != "VERB":
        return None
    return verb if _reaches(tree, head, verb) else None


def _reaches(tree: Tree, head: int, verb: int) -> bool:
    """Whether only adverbs and "on", "in" and the like lie on the way from the time up to its verb."""
    path = list(tree.ancestors(head))
    between = [tree.tokens[here] for here in path[: path.index(verb)]] if verb != head else []
    return all(t.pos == "ADV" or (t.pos in {"ADP", "SCONJ"} and t.text.lower() in _AT) for t in between)


def _happens(article: Article, tree: Tree, verb: int, time: TimeExpression) -> bool:
    """Whether the clause of `verb` tells an event that took place or is planned, on the right side of printing."""
    token = tree.tokens[verb]
    paragraph = tree.paragraphs[tree.paragraph_of(verb)]
    sentence = tree.sentences[tree.sentence_of(verb)]
    question = article.text[: sentence.span.end].endswith("?")
    if (
        paragraph.role is Role.HEADLINE
        or question
        or token.lemma in _STATES | _TELLING_VERBS
        or token.dep in _FRAGMENTS
    ):
        return False
    if token.dep == "xcomp" and tree.tokens[token.head].lemma not in _REAL:
        return False
    return not _open(tree, verb) and _fits(article, tree, verb, time, paragraph.role is Role.CAPTION)


def _fits(article: Article, tree: Tree, verb: int, time: TimeExpression, caption: bool) -> bool:
    """Whether tense and date agree: the past has begun by the day of printing, a plan has not ended."""
    looks, printed = tense(tree, verb), article.published.when
    first, last = time.when.earliest, time.when.latest
    if looks is Tense.FUTURE:
        # "is touring this month" goes on already; "is meeting him on Friday" is planned.
        today = printed.earliest
        ongoing = tree.tokens[verb].tag == "VBG" and first is not None and today is not None and first <= today
        return today is None or (not ongoing and last is not None and last >= today)
    begun = printed.latest is None or (first is not None and first <= printed.latest)
    return begun and (looks is Tense.PAST or (looks is Tense.PRESENT and caption))


def _told_as_fact(verb: Span, attributions: tuple[Attribution, ...]) -> bool:
    """Whether the verb stands in the outlet's own voice or in plain statements."""
    return all(a.kind in _TELLING for a in attributions if any(content.covers(verb) for content in a.content))


def _open(tree: Tree, verb: int) -> bool:
    """Whether the clause is negated, habitual, conditional or only possible; its matrix clauses count too."""
    for here in (verb, *tree.ancestors(verb)):
        for child in tree.children[here]:
            token = tree.tokens[child]
            word = token.text.lower()
            if token.dep == "mark" and word in _OPEN:
                return True
            if here == verb and token.tag in _ASKING and word != "when":
                return True
            if here == verb and (token.dep == "neg" or word in _HABITS):
                return True
            if here == verb and token.dep == "aux" and word in _MODALS:
                return True
    return False


def _clause(tree: Tree, verb: int) -> Span | None:
    """The clause of `verb` with its subject; a verb that shares another's subject takes that verb's clause."""
    top = verb
    while tree.tokens[top].dep in {"conj", "xcomp"} and tree.child(top, *_SUBJECTS) is None:
        top = tree.tokens[top].head
    subject = tree.child(top, *_SUBJECTS)
    if subject is None or tree.tokens[subject].text.lower() in _EMPTY or _is_ours(tree, subject):
        return None
    tokens = tree.subtree(top)
    first, last = tokens[0], tokens[-1]
    opening = [c for c in tree.children[top] if c < subject and _opens(tree, c)]
    first = opening[-1] + 1 if opening else first
    while first < last and tree.tokens[first].dep in _CUT:
        first += 1
    while last > first and tree.tokens[last].pos == "PUNCT" and not _closes(tree, first, last):
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


def _trigger(tree: Tree, verb: int) -> Span:
    """The verb, with a particle that follows it at once."""
    particle = tree.child(verb, "prt")
    span = tree.tokens[verb].span
    return hull((span, tree.tokens[particle].span)) if particle == verb + 1 and particle is not None else span
