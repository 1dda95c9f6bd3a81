"""Dated happenings: clauses that say something took place (or is to) at a time they give.

A happening is a line for a chronology: a verb that tells an event, in the past or as planned, with a subject
and a resolved date. Not: the clause of a reporting cue (that is dated on another clock), states, habits,
conditions, denials, questions.
"""

from collections.abc import Iterator
from datetime import timedelta

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.happenings.frames import framed
from onrecord.reading.happenings.nouns import noun_events
from onrecord.reading.happenings.triggers import Kinds, kinds_of
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Happening, Kind, Manner, Mention, TimeExpression, TimeType, Trigger
from onrecord.text.article import Article, Interval, Role
from onrecord.text.span import Span, hull

_LONGEST = 366
"""A time wider than this (days) does not date anything in a chronology."""
_NEWS = 7
"""Days before printing in which what the first paragraphs tell without a date took place."""
_FIRST = 2
"""Paragraphs of the body that tell the news."""
_MAIN = words("ROOT conj ccomp")
_LONG_AGO = words("once originally previously formerly earlier initially ever already")
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
_TELLING = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT, Kind.DENIAL})
_SUBJECTS = ("nsubj", "nsubjpass")
_EMPTY = words("nobody none nothing it this that there which who what these those i you we one")
_OURS = words("my our your")
_CUT = frozenset({"cc", "punct"})
_FRAGMENTS = words("relcl acl csubj csubjpass pcomp")
"""Clauses that do not read as a line of their own."""
_REAL = words("begin continue finish help manage proceed start")
"""Verbs whose infinitive happened as well ("began to treat")."""
_PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"', "''": "''"}
_ASKING = frozenset({"WP", "WDT", "WRB"})


def find_happenings(
    article: Article,
    tree: Tree,
    times: tuple[TimeExpression, ...],
    attributions: tuple[Attribution, ...] = (),
    mentions: tuple[Mention, ...] = (),
    triggers: tuple[Trigger, ...] = (),
) -> tuple[Happening, ...]:
    """What is told as happening, one for each verb or event noun, none of it the clause of a reporting cue.

    Clauses whose verb carries a resolved time; event nouns with a date of their own; and, as the news itself, what
    the first paragraphs tell in the past without a date.
    """
    kinds = kinds_of(tree, triggers)
    found = _dated_clauses(article, tree, times, attributions)
    clauses = list(found.values())
    taken = {one.time for one in clauses}
    dated = [time for time in times if _dates(time) and time.span not in taken]
    found |= {
        noun: one
        for noun, one in noun_events(article, tree, dated, kinds)
        if _told_as_fact(one.trigger, attributions) and not any(c.span.covers(one.span) for c in clauses)
    }
    cues = _telling(tree, attributions)
    quoted = [content for a in attributions if a.manner is not Manner.INDIRECT for content in a.content]
    for verb, one in _news(article, tree, times, kinds):
        told = verb in cues or any(content.covers(one.trigger) for content in quoted)
        if verb not in found and not told and _told_as_fact(one.trigger, attributions):
            found[verb] = one
    made = (framed(one, tree, trigger, mentions, attributions, kinds) for trigger, one in found.items())
    return tuple(sorted(made, key=lambda h: (h.span, h.trigger)))


def _dated_clauses(
    article: Article, tree: Tree, times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> dict[int, Happening]:
    """Clauses whose verb carries a resolved time, by their verbs."""
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
    return found


def _news(
    article: Article, tree: Tree, times: tuple[TimeExpression, ...], kinds: Kinds
) -> Iterator[tuple[int, Happening]]:
    """What the first paragraphs tell in the past, with a verb of event and no time at all: the news of these days."""
    printed = article.published.when
    if printed.earliest is None or printed.latest is None:
        return
    when = Interval(printed.earliest - timedelta(days=_NEWS), printed.latest)
    body = [n for n, paragraph in enumerate(tree.paragraphs) if paragraph.role is Role.BODY][:_FIRST]
    for n in body:
        for verb in range(tree.paragraphs[n].first, tree.paragraphs[n].last):
            token = tree.tokens[verb]
            is_event = token.pos == "VERB" and verb in kinds and token.dep in _MAIN
            if not is_event or not _looks_back(tree, verb, n == body[0]) or _not_an_event(article, tree, verb):
                continue
            clause = _clause(tree, verb)
            sentence = tree.sentences[tree.sentence_of(verb)].span
            if clause is not None and not any(time.span.overlaps(sentence) for time in times):
                trigger = _trigger(tree, verb)
                yield verb, Happening(clause, trigger, trigger, when, "told as the news, without a date")


def _looks_back(tree: Tree, verb: int, opening: bool) -> bool:
    """Whether the verb is in the past, or, in the opening paragraph, in the perfect, and not "once"."""
    around = [tree.tokens[c] for c in tree.children[verb]]
    helpers = [t for t in around if t.dep in {"aux", "auxpass"}]
    perfect = any(t.lemma == "have" and t.tag in {"VBZ", "VBP"} for t in helpers)
    past = tree.tokens[verb].tag == "VBD" or any(t.tag == "VBD" and t.lemma == "be" for t in helpers)
    long_ago = any(t.text.lower() in _LONG_AGO for t in around)
    return tense(tree, verb) is Tense.PAST and (past or (perfect and opening)) and not long_ago


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
    caption = tree.paragraphs[tree.paragraph_of(verb)].role is Role.CAPTION
    return not _not_an_event(article, tree, verb) and _fits(article, tree, verb, time, caption)


def _not_an_event(article: Article, tree: Tree, verb: int) -> bool:
    """Whether the clause of `verb` is a title, a question, a state, words told, a fragment, or left open."""
    token = tree.tokens[verb]
    sentence = tree.sentences[tree.sentence_of(verb)]
    question = article.text[: sentence.span.end].endswith("?")
    title = tree.paragraphs[tree.paragraph_of(verb)].role is Role.HEADLINE
    fragment = token.dep in _FRAGMENTS and not _tells_of_a_name(tree, verb)
    if title or question or fragment or token.lemma in _STATES | _TELLING_VERBS or _lacks_its_auxiliary(tree, verb):
        return True
    if token.dep == "xcomp" and tree.tokens[token.head].lemma not in _REAL:
        return True
    return _open(tree, verb)


def _tells_of_a_name(tree: Tree, verb: int) -> bool:
    """Whether it is a clause on somebody by name, who is its subject: "Ms Hollis, who flew to the scene on Monday"."""
    subject = tree.child(verb, *_SUBJECTS)
    is_who = subject is not None and tree.tokens[subject].tag in {"WP", "WDT"}
    return tree.tokens[verb].dep == "relcl" and is_who and tree.tokens[tree.tokens[verb].head].pos == "PROPN"


def _lacks_its_auxiliary(tree: Tree, verb: int) -> bool:
    """Whether a participle has a subject but no auxiliary: no clause, or a parse gone wrong."""
    bare = tree.tokens[verb].tag == "VBN" and tree.child(verb, "aux", "auxpass") is None
    return bare and tree.child(verb, *_SUBJECTS) is not None and tree.tokens[verb].dep != "conj"


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
            asks = token.tag in _ASKING and word != "when" and not _tells_of_a_name(tree, verb)
            if here == verb and asks:
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
    if _tells_of_a_name(tree, top):
        return _name_and_clause(tree, top)
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


def _trigger(tree: Tree, verb: int) -> Span:
    """The verb, with a particle that follows it at once."""
    particle = tree.child(verb, "prt")
    span = tree.tokens[verb].span
    return hull((span, tree.tokens[particle].span)) if particle == verb + 1 and particle is not None else span
