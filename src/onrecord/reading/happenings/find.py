"""Dated happenings: clauses that say something took place (or is to) at a time they give.

A happening is a line for a chronology: a verb that tells an event, in the past or as planned, with a subject
and a resolved date. Not: the clause of a reporting cue (that is dated on another clock), states, habits,
conditions, denials, questions.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.happenings.anchors import dated_verb
from onrecord.reading.happenings.frames import framed
from onrecord.reading.happenings.limits import MODALS, after_a_modal, has_been, lasts
from onrecord.reading.happenings.lines import clause as line_of
from onrecord.reading.happenings.lines import tells_of_a_name
from onrecord.reading.happenings.lines import trigger as word_of
from onrecord.reading.happenings.nouns import noun_events
from onrecord.reading.happenings.triggers import Kinds, kinds_of
from onrecord.reading.newsdays import TOLD_AS_NEWS, news_days, news_week
from onrecord.reading.syntax import Tree
from onrecord.reading.values import (
    IN_CAPTION,
    Attribution,
    Happening,
    Kind,
    Manner,
    Mention,
    TimeExpression,
    TimeType,
    Trigger,
)
from onrecord.text.article import Article, Interval, Role
from onrecord.text.span import Span

_LONGEST = 366
"""A time wider than this (days) does not date anything in a chronology."""
_FIRST = 2
"""Paragraphs of the body that tell the news."""
_SHORT = 5
"""Tokens. A shorter paragraph is a date line or a cross-head."""
_MAIN = words("ROOT conj ccomp")
_LONG_AGO = words("once originally previously formerly earlier initially ever already")
_STATES = words(
    "appear be believe belong consider consist contain cost depend equal exceed exist expect fear feel focus have hold "
    "hope include intend involve know lack last lie like live look love matter mean need own prefer reflect remain "
    "require represent seem stand stay suffer support suppose think total understand update want weigh work worry"
)
"""Verbs of state and of mind: they hold, they do not happen."""
_TELLING_VERBS = words(
    "add argue ask claim comment describe echo explain insist mention note remark reply respond say state stress tell"
)
"""Verbs of telling that no attribution has claimed: what they report belongs on another clock."""
_HABITS = words("always frequently generally never normally often regularly repeatedly sometimes typically usually")
_OPEN = words("if unless whether whenever")
_TELLING = frozenset({Kind.STATEMENT, Kind.ANNOUNCEMENT, Kind.DENIAL})
_SUBJECTS = ("nsubj", "nsubjpass")
_FRAGMENTS = words("relcl acl csubj csubjpass pcomp")
"""Clauses that do not read as a line of their own."""
_REAL = words("begin continue finish help manage proceed start")
"""Verbs whose infinitive happened as well ("began to treat")."""
_MEANT = words(
    "agree aim arrange commit decide due expect intend plan pledge poise prepare promise propose schedule set slate vow"
)
"""Verbs whose infinitive is planned ("is preparing to release it in 2013")."""
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
    found = _dated_clauses(article, tree, times, attributions, kinds)
    clauses = list(found.values())
    taken = {one.time for one in clauses}
    dated = [time for time in times if _dates(time) and time.span not in taken]
    found |= {
        noun: one
        for noun, one in noun_events(article, tree, dated, kinds)
        if _told_as_fact(one.trigger, attributions) and not any(c.span.covers(one.span) for c in clauses)
    }
    cues = _telling(tree, [a for a in attributions if a.asserted])
    quoted = [content for a in attributions if a.manner is not Manner.INDIRECT for content in a.content]
    dated_events = [(one.span, one.when) for one in found.values()]
    for verb, one in _news(article, tree, times, kinds, dated_events):
        told = verb in cues or any(content.covers(one.trigger) for content in quoted)
        if verb not in found and not told and _told_as_fact(one.trigger, attributions):
            found[verb] = one
    made = (framed(one, tree, trigger, mentions, attributions, kinds) for trigger, one in found.items())
    return tuple(sorted(made, key=lambda h: (h.span, h.trigger)))


def _dated_clauses(
    article: Article,
    tree: Tree,
    times: tuple[TimeExpression, ...],
    attributions: tuple[Attribution, ...],
    kinds: Kinds,
) -> dict[int, Happening]:
    """Clauses whose verb carries a resolved time, by their verbs."""
    said = [a for a in attributions if a.asserted or a.kind is not Kind.ANNOUNCEMENT]
    cues = _telling(tree, attributions) - (set(kinds) - _telling(tree, said))  # "ordered it closed" is a deed as well
    found: dict[int, Happening] = {}
    for time in times:
        if not _dates(time):
            continue
        verb = dated_verb(tree, time, kinds)
        if verb is None or verb in cues or verb in found:
            continue
        others = [a for a in attributions if not _is_plan(tree, verb, a)]
        if not _told_as_fact(tree.tokens[verb].span, others):
            continue
        if not _happens(article, tree, verb, time):
            continue
        clause = line_of(tree, verb)
        if clause is not None and clause.covers(time.span):
            planned = tense(tree, verb) is Tense.FUTURE
            because = "planned, with a date" if planned else "past event with a date"
            if tree.paragraphs[tree.paragraph_of(verb)].role is Role.CAPTION:
                because = IN_CAPTION
            found[verb] = Happening(clause, word_of(tree, verb), time.span, time.when, because, planned)
    return found


def _news(
    article: Article,
    tree: Tree,
    times: tuple[TimeExpression, ...],
    kinds: Kinds,
    events: Sequence[tuple[Span, Interval]],
) -> Iterator[tuple[int, Happening]]:
    """What the first paragraphs tell in the past, with a verb of event and no time at all: the news of these days.

    What the very first sentence tells is the news, whatever its verb.
    """
    printed = article.published.when
    when, week = news_days(article, times, printed, events), news_week(printed)
    if when is None or week is None:
        return
    body = [n for n, p in enumerate(tree.paragraphs) if p.role is Role.BODY and p.last - p.first > _SHORT][:_FIRST]
    for n in body:
        first = tree.paragraphs[n].first
        for verb in range(first, tree.paragraphs[n].last):
            token = tree.tokens[verb]
            lead = n == body[0] and token.dep == "ROOT" and tree.sentence_of(verb) == tree.sentence_of(first)
            lead = lead and tree.child(verb, "xcomp", "ccomp") is None  # "refused to open", "showed that …"
            is_event = token.pos == "VERB" and token.dep in _MAIN and (verb in kinds or lead)
            if not is_event or not _looks_back(tree, verb) or _not_an_event(article, tree, verb):
                continue
            clause, days = line_of(tree, verb), (week if has_been(tree, verb) and n != body[0] else when)
            told_of = any(_is_told_of(tree, verb, time) or lasts(tree, verb, time) for time in times)
            if clause is not None and not told_of and not _in_a_history(tree, verb, times, when):
                trigger = word_of(tree, verb)
                yield verb, Happening(clause, trigger, trigger, days, TOLD_AS_NEWS)


def _in_a_history(tree: Tree, verb: int, times: Iterable[TimeExpression], news: Interval) -> bool:
    """Whether the paragraph before the verb has gone back to a day before the news: "in 1996 … on that basis …"."""
    here = tree.paragraphs[tree.paragraph_of(verb)].span.start, tree.tokens[verb].span.start
    earlier = [t.when.latest for t in times if here[0] <= t.span.start < here[1] and _dates(t)]
    return any(last is not None and news.earliest is not None and last < news.earliest for last in earlier)


def _is_told_of(tree: Tree, verb: int, time: TimeExpression) -> bool:
    """Whether the time is one of the clause of `verb`, not only of a noun or clause in it ("15 a year")."""
    inside = tree.within(time.span)
    if not inside or time.type not in {TimeType.DATE, TimeType.TIME} or time.value.endswith("_REF"):
        return False
    return governor(tree, next((i for i in inside if tree.tokens[i].head not in inside), inside[0])) == verb


def _looks_back(tree: Tree, verb: int) -> bool:
    """Whether the verb is in the past or in the perfect, and not "once"."""
    around = [tree.tokens[c] for c in tree.children[verb]]
    helpers = [t for t in around if t.dep in {"aux", "auxpass"}]
    perfect = any(t.lemma == "have" and t.tag in {"VBZ", "VBP"} for t in helpers)
    past = tree.tokens[verb].tag == "VBD" or any(t.tag == "VBD" and t.lemma == "be" for t in helpers)
    long_ago = any(t.text.lower() in _LONG_AGO for t in around)
    return tense(tree, verb) is Tense.PAST and (past or perfect) and not long_ago


def _telling(tree: Tree, attributions: Iterable[Attribution]) -> set[int]:
    """The words of all cues, and the verbs that a cue explains ("raised doubts, saying …"): on the said clock."""
    cues = {i for a in attributions for span in a.cue for i in tree.within(span)}
    told = [tree.tokens[i] for i in cues]
    return cues | {token.head for token in told if token.dep == "advcl" and token.tag == "VBG"}


def _dates(time: TimeExpression) -> bool:
    """Whether the expression names a time narrow enough to date an event."""
    width = time.when.width
    return time.type in {TimeType.DATE, TimeType.TIME} and width is not None and width < _LONGEST


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
    fragment = token.dep in _FRAGMENTS and not tells_of_a_name(tree, verb)
    if (
        title
        or question
        or fragment
        or after_a_modal(tree, verb)
        or token.lemma in _STATES | _TELLING_VERBS
        or _lacks_its_auxiliary(tree, verb)
    ):
        return True
    if token.dep == "xcomp" and not _comes_true(tree, verb):
        return True
    return _open(tree, verb)


def _comes_true(tree: Tree, verb: int) -> bool:
    """Whether what the infinitive tells took place with its verb, or is planned by it."""
    above = tree.tokens[verb].head
    denied = tree.child(above, "neg") is not None or _open(tree, above)
    planned = tree.tokens[above].lemma in _MEANT and tense(tree, verb) is Tense.FUTURE
    return tree.tokens[above].lemma in _REAL or (planned and not denied)


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


def _is_plan(tree: Tree, verb: int, one: Attribution) -> bool:
    """Whether the attribution is nothing but the plan ("is expected to enter service"): its cue governs the verb."""
    above = tree.tokens[tree.tokens[verb].head]
    planned = tree.tokens[verb].dep == "xcomp" and above.lemma in _MEANT
    return planned and any(cue.covers(above.span) for cue in one.cue)


def _told_as_fact(verb: Span, attributions: Iterable[Attribution]) -> bool:
    """Whether the verb stands in the outlet's own voice or in plain statements."""
    return all(a.kind in _TELLING for a in attributions if any(content.covers(verb) for content in a.content))


def _is_content(tree: Tree, verb: int, above: int) -> bool:
    """Whether the clause of `verb` is what the verb `above` takes ("it did not appear that anyone was injured")."""
    here = verb
    while here != above and tree.tokens[here].dep in {"ccomp", "xcomp", "conj"} and tree.tokens[here].head != here:
        here = tree.tokens[here].head
    return here == above != verb


def _open(tree: Tree, verb: int) -> bool:
    """Whether the clause is negated, habitual, conditional or only possible; its matrix clauses count too."""
    for here in (verb, *tree.ancestors(verb)):
        for child in tree.children[here]:
            token = tree.tokens[child]
            word = token.text.lower()
            if token.dep == "mark" and word in _OPEN:
                return True
            asks = token.tag in _ASKING and word != "when" and not tells_of_a_name(tree, verb)
            if token.dep == "neg" and _is_content(tree, verb, here):
                return True
            if here == verb and asks:
                return True
            if here == verb and (token.dep == "neg" or word in _HABITS):
                return True
            if here == verb and token.dep == "aux" and word in MODALS:
                return True
    return False
