"""A rule and the tagger on one attribution: the rule's frame, the tagger's spans where the rule knows none better."""

from dataclasses import replace

from onrecord.reading.attribution.accordance import ACCORDANCE
from onrecord.reading.attribution.addressees import ADDRESSING
from onrecord.reading.attribution.antecedents import phrase_before
from onrecord.reading.attribution.draft import Draft, stands_in, touch
from onrecord.reading.attribution.extents import with_front, with_object
from onrecord.reading.attribution.fitting import is_mark
from onrecord.reading.attribution.judged import RULE as JUDGED
from onrecord.reading.attribution.nouns import OWNED, is_owned
from onrecord.reading.attribution.passives import RULE as NOBODY
from onrecord.reading.attribution.rules import RULES, is_turn
from onrecord.reading.attribution.sources import told_of
from onrecord.reading.attribution.titled import is_title
from onrecord.reading.syntax import FINITE, WH_TAGS, Tree
from onrecord.text.span import Span, Spans
from onrecord.text.tokens import Tagged

_LEADING = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ"})
"""Words that lead to another one: neither a source nor a content is whole with one of them at its end or alone."""


def takes_in(draft: Draft, mark: Tagged, other: Draft) -> bool:
    """Whether the tagger's content of a rule's draft runs on into the cue of another of its source's attributions.

    "Reiterated that the pier was safe, but [declined] to answer": the rule's content stops before that.
    """
    same = other is not draft and other.source == draft.source
    return same and touch(mark.content, other.cue) and not touch(draft.content, other.cue)


def joined(tree: Tree, draft: Draft, mark: Tagged, near_by: list[Draft]) -> Draft:
    """The rule's frame with the tagger's spans. `near_by` are the drafts of the same sentence."""
    if is_turn(draft.rule):
        return draft  # the layout says where it begins and ends
    loses = not all(any(c.covers(part) for c in mark.content) for part in draft.content)
    led_in = _opens_a_sentence(tree, draft.content) and mark.content[0].start < draft.content[0].start
    drawn = RULES[draft.rule].exact_edges and all(is_mark(tree, part) for part in draft.content)
    labelled = drawn and (loses or led_in)
    keeps = (
        labelled
        or any(takes_in(draft, mark, other) for other in near_by)
        or _is_hollow(tree, mark)
        or _swallows(tree, draft, mark)
        or _loses_object(tree, draft, mark)
        or draft.rule in {NOBODY, JUDGED}
        or (draft.rule in ACCORDANCE and is_mark(tree, draft.content[-1]))
        or draft.entry.strength == "refused"
    )
    content = draft.content if keeps else _past_day(tree, draft, _after(draft.addressee, mark.content))
    if draft.rule in ACCORDANCE and all(part.start >= draft.cue[0].end for part in draft.content):
        content = tuple(part for part in content if part.start >= draft.cue[0].end) or draft.content
    if not keeps and RULES[draft.rule].exact_edges:
        content = with_front(draft, content)
    content = content if keeps or content != mark.content else _with_subject(tree, draft, mark)
    draft = _with_hearer(tree, draft, content)
    reported = draft.verb is not None and bool(draft.source) and told_of(tree, draft.verb) is not None
    # "The court was told" and "…, it was announced" name no speaker.
    told = draft.rule == NOBODY and (touch(mark.source, draft.addressee) or not draft.addressee)
    own = reported or told or is_owned(tree, draft) or _is_remote(tree, draft, mark)
    source = draft.source if own or _is_cut(tree, draft, mark) else _with_relative(tree, draft, mark) or draft.source
    cue = with_object(tree, draft, mark.cue, content)
    if touch(content, (*source, *cue)):
        return draft
    return replace(draft, content=content, source=source, cue=cue)


def _loses_object(tree: Tree, draft: Draft, mark: Tagged) -> bool:
    """Whether the tagger left out the noun that its content hangs on: "dismissed [reports | about the ship]"."""
    opens = tree.at(mark.content[0].start)
    if draft.rule != "source-cue-object" or opens is None or len(draft.content) > 1:
        return False
    hangs = tree.tokens[opens].dep == "prep" and tree.tokens[opens].head < opens
    noun = tree.tokens[tree.tokens[opens].head].span
    return hangs and draft.content[0].covers(noun) and draft.content[0].end == mark.content[-1].end


def _with_subject(tree: Tree, draft: Draft, mark: Tagged) -> Spans:
    """The content with the subject of its clause where the tagger left that out: "told her [the pier | was unsafe]"."""
    content = mark.content
    if draft.rule != "source-cue-content" or len(draft.content) > 1 or not draft.content[0].covers(content[0]):
        return content
    first = tree.at(content[0].start)
    if first is None or tree.tokens[first].tag not in FINITE:
        return content
    verb = tree.tokens[first].head if tree.tokens[first].dep in {"aux", "auxpass"} else first
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject is None or tree.tokens[verb].head != draft.verb or tree.tokens[subject].tag in WH_TAGS:
        return content
    between = Span(draft.content[0].start, content[0].start)
    apart = not touch((between,), (*mark.source, *draft.source, *draft.cue))
    lost = between.covers(tree.tokens[subject].span) and apart
    return (Span(between.start, content[0].end), *content[1:]) if lost else content


def _with_hearer(tree: Tree, draft: Draft, content: Spans) -> Draft:
    """The draft whose object is asked to do what the content says, as who is spoken to: "advised [the board] to go"."""
    opens = tree.at(content[0].start)
    asks = draft.rule == "source-cue-object" and draft.entry.lemma in ADDRESSING and len(draft.content) == 1
    if not asks or draft.addressee or opens is None or tree.tokens[opens].tag != "TO":
        return draft
    told = draft.cue[-1].end <= draft.content[0].start and draft.content[0].end < content[0].start
    return replace(draft, addressee=draft.content) if told else draft


def _with_relative(tree: Tree, draft: Draft, mark: Tagged) -> Spans:
    """The tagger's source, with the "who" by which the rule's clause takes that up: "[Ada Lund, 31, who] said so".

    Only "who" where the phrase right before it is all of the source: antecedents.py puts the two together.
    """
    phrase = phrase_before(tree, draft.source)
    if phrase is None or not touch((phrase,), mark.source) or touch(mark.source, draft.source):
        return mark.source
    return draft.source if stands_in(mark.source, (phrase,)) else (*mark.source, *draft.source)


def _is_hollow(tree: Tree, mark: Tagged) -> bool:
    """Whether its content is no more than the word that opens a clause: "called on the Navy on Friday [to]"."""
    words = [tree.tokens[i] for part in mark.content for i in tree.within(part)]
    return len(words) == 1 and words[0].pos in _LEADING


def _is_cut(tree: Tree, draft: Draft, mark: Tagged) -> bool:
    """Whether the tagger's source stops before the noun or verb that it leads to: "[The harbour] board"."""
    if len(draft.source) != 1 or len(mark.source) != 1 or draft.source[0].start != mark.source[0].start:
        return False
    last = tree.tokens[tree.within(mark.source[0])[-1]]
    cut = last.pos in _LEADING or (last.dep == "compound" and draft.source[0].covers(tree.tokens[last.head].span))
    return cut and mark.source[0].end < draft.source[0].end


def _swallows(tree: Tree, draft: Draft, mark: Tagged) -> bool:
    """Whether the tagger took the main clause for what a clause, participle or noun in its subject says.

    "The mayor, who [said] it was late, | left", "firms [asking] to build | must pay", "her [claim] that it was safe |
    was false".
    """
    inside = draft.verb is not None and tree.tokens[draft.verb].dep in {"acl", "relcl"}
    noun = tree.tokens[draft.verb].head if draft.verb is not None and inside else None
    if draft.verb is not None and draft.rule == OWNED:
        noun = draft.verb
    if noun is None or tree.tokens[noun].dep not in {"nsubj", "nsubjpass"}:
        return False
    main = tree.tokens[tree.tokens[noun].head].span
    return any(part.covers(main) for part in mark.content) and not any(part.covers(main) for part in draft.content)


def _is_remote(tree: Tree, draft: Draft, mark: Tagged) -> bool:
    """Whether the tagger links to a source in another sentence, though the rule has one in the cue's own."""
    at = draft.verb if draft.verb is not None or not draft.cue else tree.at(draft.cue[0].start)
    if at is None or not draft.source or not mark.source:
        return False
    sentence = tree.sentences[tree.sentence_of(at)].span
    apart = not touch(draft.source, mark.source)
    return apart and sentence.covers(draft.source[0]) and not sentence.covers(mark.source[0])


def _opens_a_sentence(tree: Tree, content: Spans) -> bool:
    """Whether the first word inside the opening mark has a capital: what stands before it is another sentence."""
    words = [tree.tokens[i].text for i in tree.within(content[0])[1:2]]
    return any(word[:1].isupper() and word != "I" for word in words) and not is_title(tree, content[0])


def _past_day(tree: Tree, draft: Draft, content: Spans) -> Spans:
    """The content without the day between who is told and what: "ordered the crew [Thursday] to draw up plans"."""
    first, *rest = content
    told = bool(draft.addressee) and first.start < draft.content[0].start < first.end
    between = tree.within(Span(first.start, draft.content[0].start)) if told else range(0)
    days = bool(between) and all(tree.tokens[i].entity in {"DATE", "TIME"} for i in between)
    return (Span(draft.content[0].start, first.end), *rest) if days else content


def _after(addressee: Spans, content: Spans) -> Spans:
    """The content without the one spoken to at its beginning: "urged [fishermen] [to keep out]"."""
    first, *rest = content
    for spoken_to in addressee:
        if spoken_to.start <= first.start < spoken_to.end < first.end:
            return (Span(spoken_to.end + 1, first.end), *rest)
        if first == spoken_to and rest:
            return tuple(rest)
    return content
