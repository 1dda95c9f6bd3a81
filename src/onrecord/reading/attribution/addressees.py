"""Who is spoken to and what: "urged [him] [to go]", but "warned [the talks “are over”]"."""

from dataclasses import replace

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span

_RELATIVE = frozenset({"WDT", "WP"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_CLAUSE = frozenset({"ccomp", "xcomp", "advcl"})
ADDRESSING = frozenset(
    {"advise", "appeal", "ask", "beg", "call", "encourage", "implore", "instruct", "invite", "order", "persuade",
     "plead", "tell", "urge", "warn"}
)  # fmt: skip
_TURNED_TO = {"appeal": "to", "call": "on", "plead": "with"}
"""What brings who is spoken to: "pleads with him to come home"."""
_WARNING = frozenset({"advise", "caution", "warn"})
"""Verbs that take a bare clause as well as somebody: "warned the talks were over", "warned the town"."""
_FINITE = frozenset({"MD", "VBD", "VBZ"})
_ARE = frozenset({"are", "have", "'re", "’re", "'ve", "’ve"})
"""Of the verbs in the plural these give no order, as "do not go" and "leave" may."""
_SKIPPED = frozenset({"ADV", "PUNCT"})
_MOST_DAYS = 8
"""Tokens of a date with its preposition, at most: "on Thursday, 9 April 2009,"."""
_DATES = frozenset({"DATE", "TIME"})
_WHEN = frozenset({"at", "by", "during", "in", "on"})


def addressed(tree: Tree, draft: Draft) -> Draft:
    """The draft with whoever is told outside of its content, and whoever it tells of in it."""
    draft = _without_day(tree, _of_its_subject(tree, draft))
    if draft.verb is None or draft.entry.lemma not in ADDRESSING:
        return draft
    first, *rest = draft.content
    if draft.addressee:
        start = _behind_relative(tree, draft.verb, first)
        return draft if start is None else replace(draft, content=(Span(start, first.end), *rest))
    told = tree.child(draft.verb, "nsubjpass")
    if told is not None and rest and first.covers(tree.tokens[told].span):
        return replace(draft, content=tuple(rest), addressee=(first,))
    start = None if draft.entry.lemma == "order" else _infinitive(tree, draft.verb)
    if start is None or not draft.cue[-1].end <= first.start <= start < first.end:
        return draft
    return _turned_to(tree, draft, start)


def _of_its_subject(tree: Tree, draft: Draft) -> Draft:
    """The draft with the subject in its content that a verb right behind it shows: "warned [the deal “is off”]"."""
    if draft.entry.lemma not in _WARNING or len(draft.addressee) != 1 or not draft.cue:
        return draft
    subject, (first, *rest) = draft.addressee[0], draft.content
    inside = tree.within(first)
    before = tree.within(subject)
    if not inside or not before or before[-1] + 1 != inside[0] or subject.start < draft.cue[-1].end:
        return draft
    verb = next((tree.tokens[i] for i in inside if tree.tokens[i].pos not in _SKIPPED), None)
    small = verb is not None and verb.text[:1].islower()
    if verb is None or not small or not (verb.tag in _FINITE or verb.text in _ARE):
        return draft
    return replace(draft, addressee=(), content=(Span(subject.start, first.end), *rest))


def _without_day(tree: Tree, draft: Draft) -> Draft:
    """The draft with the addressee alone, without the day on which it is told: "urged [the crew] on Friday to go"."""
    told = tuple(_up_to_day(tree, span) for span in draft.addressee)
    return draft if told == draft.addressee else replace(draft, addressee=told)


def _up_to_day(tree: Tree, span: Span) -> Span:
    """The words without the date at their end and the preposition that brings it."""
    inside = tree.within(span)
    kept = [i for i in inside if i <= _before_day(tree, inside[0], inside[-1])] if inside else []
    return tree.span(kept[0], kept[-1]) if kept and len(kept) < len(inside) else span


def _before_day(tree: Tree, first: int, last: int) -> int:
    """The last token in front of a date that ends at `last`, and of its preposition; `last` where no date is."""
    at = last
    while at > first and last - at < _MOST_DAYS and _is_of_day(tree, at):
        at -= 1
    dated = any(tree.tokens[i].entity in _DATES for i in range(at + 1, last + 1))
    if dated and at > first and tree.tokens[at].pos == "ADP":
        return at - 1 if tree.tokens[at].text.lower() in _WHEN else last
    return at if dated else last


def _is_of_day(tree: Tree, at: int) -> bool:
    return tree.tokens[at].entity in _DATES or tree.tokens[at].text == ","


def _turned_to(tree: Tree, draft: Draft, start: int) -> Draft:
    """The draft with whoever stands in front of the infinitive at `start`, in its content or not, told apart."""
    first, *rest = draft.content
    lead = list(tree.within(Span(min(first.start, draft.cue[-1].end + 1), start)))
    if lead and tree.tokens[lead[0]].pos == "ADP":
        lead = lead[1:]
    spoken_to = [i for i in lead if i <= _before_day(tree, lead[0], lead[-1])]
    brought = _TURNED_TO.get(draft.entry.lemma)
    if not spoken_to or tree.tokens[spoken_to[-1]].pos not in _NAMING or tree.tokens[spoken_to[0]].dep == "mark":
        return draft
    if brought is not None and tree.tokens[spoken_to[0] - 1].text.lower() != brought:
        return draft
    who = tree.span(spoken_to[0], spoken_to[-1])
    return replace(draft, content=(Span(start, first.end), *rest), addressee=(who,))


def _behind_relative(tree: Tree, verb: int, part: Span) -> int | None:
    """Where the infinitive starts behind who is meant: "asked the pilot, | who was flying, | to pull up"."""
    inside = tree.within(part)
    if not inside or tree.tokens[inside[0]].tag not in _RELATIVE:
        return None
    clause = next((a for a in tree.ancestors(inside[0]) if tree.tokens[a].dep == "relcl"), None)
    start = None if clause is None else _infinitive(tree, verb)
    return start if start is not None and part.start < start < part.end else None


def _infinitive(tree: Tree, verb: int) -> int | None:
    """Where "to" or "not to" stands that begins what somebody is told to do; None where that is done to a thing."""
    doing = next((c for c in tree.children[verb] if c > verb and tree.tokens[c].dep in _CLAUSE), None)
    words = () if doing is None else tree.children[doing]
    to = next((c for c in words if tree.tokens[c].tag == "TO"), None)
    if to is None or any(tree.tokens[c].dep == "auxpass" for c in words):
        return None
    return tree.tokens[to - 1 if tree.tokens[to - 1].dep == "neg" else to].span.start
