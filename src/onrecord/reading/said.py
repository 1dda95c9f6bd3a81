"""When words were said: the time that belongs to the clause of a reporting cue.

Only a time that the article gives for the utterance counts ("said on Tuesday", "in a Thursday news
conference"); a time inside the content dates what is told, not the telling. It holds on for what the same speaker goes
on to say, in the plain past and with no other time. Where the article gives none, `said` stays unknown: the day of
printing is another clock.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.clauses import Tense, governor, tense, words
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, TimeExpression, TimeType
from onrecord.text.article import Article
from onrecord.text.span import Span

_OCCASIONS = words(
    "address appearance article briefing broadcast call comment conference conversation debate document dispatch email "
    "editorial episode event filing forum hearing interview lecture letter meeting memo message note op-ed podcast "
    "post presentation program rally release remark report session speech statement summit talk telegram testimony "
    "tour trip tweet update video visit"
)
"""Nouns for an occasion of speech: a time that belongs to one dates the words said on it."""
_SPEAKING = words("speak talk write appear testify post tweet brief address comment reply respond tell ask")
_BETWEEN = re.compile(r"[\s,]*(?:(?:late|early|earlier|later)\s+)?(?:on|in)?\s*", re.IGNORECASE)
_SEASON = 80
"""Days."""
_POINTS = frozenset({TimeType.DATE, TimeType.TIME})
_ELSEWHEN = words("after as before by despite following from like since than through until unlike")
_FIXED = frozenset({"poss", "compound", "nmod", "amod"})


def date_utterances(
    article: Article, tree: Tree, attributions: tuple[Attribution, ...], times: tuple[TimeExpression, ...]
) -> tuple[Attribution, ...]:
    """The attributions with `said` and `said_span` set where the article dates the utterance.

    `said` stays unknown where the words are there but cannot be resolved (no day of printing); `said_span` is then
    still set.
    """
    points: dict[int, list[TimeExpression]] = {}
    for time in times:
        within = tree.within(time.span)
        if time.type in _POINTS and not time.value.endswith("_REF") and within:
            points.setdefault(tree.sentence_of(within[0]), []).append(time)
    dated = []
    for attribution in attributions:
        found = _time_of(article, tree, attribution, points)
        dated.append(attribution if found is None else replace(attribution, said=found.when, said_span=found.span))
    return _carried_on(article, tree, dated, points)


def _carried_on(
    article: Article, tree: Tree, dated: Sequence[Attribution], points: dict[int, list[TimeExpression]]
) -> tuple[Attribution, ...]:
    """What a speaker goes on to say, dated as what came before; anything else that is said breaks the run."""
    last: dict[str, tuple[Attribution, int]] = {}
    carried = {}
    for n, one in sorted(enumerate(dated), key=lambda pair: _begins(pair[1])):
        cue = _cue_verb(tree, one) if one.cue else None
        if one.speaker is None or one.nested_in is not None or (one.said_span is None and not _is_verb(tree, cue)):
            continue
        at, (before, where) = _paragraph(tree, _begins(one)), last.get(one.speaker, (None, 0))
        if one.said_span is not None:
            last[one.speaker] = one, at
        elif before is not None and at - where <= _RUN and _goes_on(article, tree, one, before, points):
            carried[n] = replace(one, said=before.said, said_span=before.said_span)
            last[one.speaker] = carried[n], at
        else:
            last.pop(one.speaker, None)
    return tuple(carried.get(n, one) for n, one in enumerate(dated))


_RUN = 4
"""Paragraphs within which a speaker is taken to go on."""
_WEEK = 7
_OTHER_TIMES = words("previously earlier before once often repeatedly ago recently recent later since former formerly")


def _is_verb(tree: Tree, cue: int | None) -> bool:
    return cue is not None and tree.tokens[cue].pos in {"VERB", "AUX"}


def _begins(one: Attribution) -> int:
    return min(span.start for span in (*one.cue, *one.content))


def _paragraph(tree: Tree, offset: int) -> int:
    return sum(p.span.start <= offset for p in tree.paragraphs)


def _goes_on(
    article: Article, tree: Tree, one: Attribution, before: Attribution, points: dict[int, list[TimeExpression]]
) -> bool:
    """Whether this may be the same occasion: told in the plain past, with no other time, medium or place."""
    cue = _cue_verb(tree, one) if one.cue else None
    if cue is None or tree.tokens[cue].tag != "VBD" or tense(tree, cue) is not Tense.PAST:
        return False
    if before.said.width is None or before.said.width > _WEEK:
        return False
    if any(new and old and new != old for new, old in ((one.medium, before.medium), (one.place, before.place))):
        return False
    here = tree.sentence_of(cue)
    told = [t for t in tree.within(tree.sentences[here].span) if not _inside(one.content, tree.tokens[t].span)]
    other = any(not _inside(one.content, time.span) for time in points.get(here, ()))
    return not other and not any(article.words(tree.tokens[t].span).lower() in _OTHER_TIMES for t in told)


def _inside(content: Sequence[Span], span: Span) -> bool:
    return any(part.overlaps(span) for part in content)


def _time_of(
    article: Article, tree: Tree, attribution: Attribution, points: dict[int, list[TimeExpression]]
) -> TimeExpression | None:
    """The time of the utterance: one that stands beside the cue, else one whose clause is the cue's."""
    if not attribution.cue:
        return None
    cue = _cue_verb(tree, attribution)
    if cue is None or tense(tree, cue) is Tense.FUTURE:
        return None
    here = tree.sentence_of(cue)
    sentence = tree.sentences[here].span
    sources = [s for s in attribution.source if not _is_occasion(tree, s)]
    around = [t for t in points.get(here, ()) if sentence.covers(t.span)]
    apart = [t for t in around if not any(part.overlaps(t.span) for part in attribution.content)]
    near = [t for t in apart if all(not s.overlaps(t.span) or _closes(article, tree, s, t) for s in sources)]
    beside = next((t for t in near if _stands_beside(article, attribution, t) and not _is_aside(tree, t, cue)), None)
    cue_starts = tree.tokens[cue].span.start
    fitting = [t for t in near if t.span.end <= cue_starts or not _wide(t)]
    return beside or next((t for t in fitting if _in_clause(tree, attribution, cue, t)), None)


def _wide(time: TimeExpression) -> bool:
    """Whether the time is a season or more: behind the cue that tells of the speaker's past, not of the utterance."""
    return time.when.width is not None and time.when.width >= _SEASON


def _is_occasion(tree: Tree, source: Span) -> bool:
    """Whether the source is itself an occasion of speech, so that its time dates the words ("a Friday report")."""
    return bool(tree.within(source)) and tree.tokens[_head_of(tree, source)].lemma in _OCCASIONS


def _closes(article: Article, tree: Tree, source: Span, time: TimeExpression) -> bool:
    """Whether the time only closes the source: "Zelensky on June 2 said"; not "the man arrested on June 2 said"."""
    inside = tree.within(time.span)
    if _wide(time) or not inside or article.text[time.span.end : source.end].strip(" ,"):
        return False
    path = [_head_of(tree, time.span), *tree.ancestors(_head_of(tree, time.span))]
    above = [tree.tokens[i] for i in path if source.covers(tree.tokens[i].span)]
    preposition = next((t for t in above if t.pos in {"ADP", "SCONJ"}), None)
    told_of = any(t.pos in {"VERB", "AUX"} for t in above)
    bound = tree.tokens[path[0]].dep in _FIXED or (preposition and preposition.text.lower() in _ELSEWHEN)
    return not told_of and not bound and source.start < tree.tokens[inside[0]].span.start


def _cue_verb(tree: Tree, attribution: Attribution) -> int | None:
    """The verb of the cue, or its first token when it has none ("according to")."""
    tokens = [i for span in attribution.cue for i in tree.within(span)]
    return next((i for i in tokens if tree.tokens[i].pos in {"VERB", "AUX"}), tokens[0] if tokens else None)


def _stands_beside(article: Article, attribution: Attribution, time: TimeExpression) -> bool:
    """Whether only a preposition (and the addressee) stands between the cue and the time."""
    if article.text[time.span.end : time.span.end + 2] in {"'s", "’s"}:
        return False
    for cue in (*attribution.cue, *attribution.addressee):
        first, last = (cue, time.span) if cue.end <= time.span.start else (time.span, cue)
        if first is time.span and cue in attribution.addressee:
            continue
        if first.end <= last.start and _BETWEEN.fullmatch(article.text, first.end, last.start):
            return True
    return False


def _is_aside(tree: Tree, time: TimeExpression, cue: int) -> bool:
    """Whether the time dates what is told of the speaker: "Airbus, which has led since 2003, believes …"."""
    if not tree.within(time.span):
        return False
    verb = governor(tree, _head_of(tree, time.span))
    return verb < cue and tree.tokens[verb].dep == "relcl" and cue not in tree.subtree(verb)


def _in_clause(tree: Tree, attribution: Attribution, cue: int, time: TimeExpression) -> bool:
    """Whether the time modifies the cue, the occasion of speech, or a fronted "speaking in Kyiv"."""
    at = next(iter(tree.within(time.span)), None)
    if at is None:
        return False
    head = _head_of(tree, time.span)
    verb = governor(tree, head)
    return verb in _clause_verbs(tree, cue) and _path_holds(tree, attribution, head, verb)


def _head_of(tree: Tree, span: Span) -> int:
    """The token of `span` that hangs on one outside of it."""
    inside = tree.within(span)
    return next((i for i in inside if tree.tokens[i].head not in inside), inside[0])


def _clause_verbs(tree: Tree, cue: int) -> set[int]:
    """The cue's verb, participles of speaking on it, and the verb it is joined to when they share a subject."""
    verbs = {cue}
    token = tree.tokens[cue]
    if token.dep == "conj" and tree.child(cue, "nsubj", "nsubjpass") is None:
        verbs.add(token.head)
    if token.dep in {"advcl", "xcomp"} and tree.child(cue, "nsubj", "nsubjpass") is None:
        verbs.add(token.head)
    spoken = [c for v in verbs for c in tree.children[v] if tree.tokens[c].dep in {"advcl", "prep", "xcomp"}]
    return verbs | {c for c in spoken if tree.tokens[c].lemma in _SPEAKING}


def _path_holds(tree: Tree, attribution: Attribution, head: int, verb: int) -> bool:
    """Whether nothing but prepositions, the addressee and occasions of speech lies between the time and the verb."""
    fixed = tree.tokens[head].dep in _FIXED
    for here in tree.ancestors(head):
        if here == verb:
            return not fixed
        token = tree.tokens[here]
        if token.pos in {"ADP", "ADV", "SCONJ"}:
            if token.text.lower() in _ELSEWHEN:
                return False
            continue
        addressed = any(span.covers(token.span) for span in attribution.addressee)
        occasion = token.lemma in _OCCASIONS and token.dep in {"pobj", "dobj", "npadvmod"}
        if not (occasion or (addressed and not fixed)):
            return False
        fixed = False
    return False
