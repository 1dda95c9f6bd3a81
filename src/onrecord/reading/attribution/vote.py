"""Tagger and rules vote. The tagger finds more and draws contents better; the rules know structure.

Where both mark the same attribution it takes its spans from the tagger and its frame (kind, addressee, relays,
negation) from the rule. What only one of them has stays, less sure; what a rule alone would put across a content
that the tagger drew otherwise goes.
"""

from dataclasses import dataclass, replace

from onrecord.reading.attribution.accordance import ACCORDANCE
from onrecord.reading.attribution.cues import is_idiom
from onrecord.reading.attribution.draft import THOSE_WHO_TALK, Draft, Windows, noun_phrase, stands_in, touch
from onrecord.reading.attribution.extents import with_front, with_object
from onrecord.reading.attribution.fitting import in_its_bracket, in_its_item, in_its_marks, is_mark, on_tokens
from onrecord.reading.attribution.judged import RULE as JUDGED
from onrecord.reading.attribution.nouns import OWNED, is_owned
from onrecord.reading.attribution.pairing import paired, told_why
from onrecord.reading.attribution.passives import RULE as NOBODY
from onrecord.reading.attribution.refusals import RULE as REFUSED
from onrecord.reading.attribution.rules import RULES, is_turn
from onrecord.reading.attribution.settings import as_set, is_setting
from onrecord.reading.attribution.sources import told_of
from onrecord.reading.attribution.titled import is_title
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import WH_TAGS, Tree
from onrecord.reading.values import Kind
from onrecord.text.span import Span, Spans, hull
from onrecord.text.tokens import Tagged

_INNER = frozenset({"said", "claimed", "denied", "warned", "promised", "admitted", "confirmed", "refused"})
"""Classes of speech act that are kept inside somebody else's words in politics, where annotators mark few."""
_NOT_INNER = frozenset({"believed", "supported"})
"""Those that are not kept there in other news."""
_SHORTEST, _SHORTEST_IN_POLITICS = 8, 3
"""Code points that a content without a rule must have. In politics a name is enough ("has endorsed Cruz")."""
_VERBS = frozenset({"VB", "VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})
_ARTICLES = frozenset({"a", "an", "the"})
_ACCORDING = frozenset({"accord", "according", "per"})
_NEARBY = 6
"""How many drafts on either side may be of the same sentence."""
_PLAIN = Cue("", "said", Kind.STATEMENT)
_CLAUSES = frozenset({"source-cue-content", "content-cue-source"})
_INSIDE = _CLAUSES | {"source-cue-object", "reporting-noun", "carried-noun", NOBODY, REFUSED, JUDGED} | ACCORDANCE
"""Rules that find somebody's words inside another's."""


@dataclass(frozen=True, slots=True)
class Voted:
    """A draft with who voted for it: `tagged` is the tagger's probability, None where it saw nothing."""

    draft: Draft
    tagged: float | None
    ruled: bool
    alone: bool = False
    """Whether a tagger looked and did not see what the rule found."""
    told_inside: bool = False
    """Whether it stands in somebody else's words, in news where annotators mark what is told there."""


def vote(
    tree: Tree, drafts: list[Draft], tagged: tuple[Tagged, ...], lexicon: Lexicon, *, political: bool = False
) -> list[Voted]:
    """The drafts of the rules and the marks of the tagger as one list, in no order. `political`: the article's beat."""
    relays = tuple(relay.span for draft in drafts for relay in draft.via)
    # A relaying clause ("The Telegraph reported") that the tagger took for an attribution of its own is none.
    passed_on = [touch(t.source, relays) for t in tagged]
    relayed = [t for t, on in zip(tagged, passed_on, strict=True) if on]
    told = [t for t, on in zip(tagged, passed_on, strict=True) if not on]
    marks = [on_tokens(tree, t) for t in told]
    marks = [in_its_item(tree, in_its_marks(tree, m)) for m in marks if m.content and _may_speak(tree, m.source)]
    marks = [in_its_bracket(tree, m) for m in marks]
    marks = [m for m in marks if not any(is_idiom(tree, i) for cue in m.cue for i in tree.within(cue))]
    settings = [m for m in marks if is_setting(tree, m, drafts)]
    marks = told_why(tree, [m for m in marks if m not in settings], drafts)
    seen = [t.content for t in (*relayed, *settings, *(t for t in told if not _may_speak(tree, t.source)))]
    windows = Windows([hull(m.content).start for m in marks])
    pairs = paired(drafts, marks, windows)
    taken = set(pairs.values())
    standing = {n for n, m in enumerate(marks) if n in taken or _stands_alone(tree, m, lexicon, political=political)}
    turns = sorted(c for d in drafts if is_turn(d.rule) for c in d.content)
    near = Windows([turn.start for turn in turns])
    voted = []
    for at, draft in enumerate(drafts):
        across = {
            n for n in windows.around(hull(draft.content)) if n in standing and touch(draft.content, marks[n].content)
        }
        around = [turns[n] for n in near.around(hull(draft.content))] + [c for n in across for c in marks[n].content]
        if at in pairs:
            beside = [
                d.cue
                for d in drafts[max(0, at - _NEARBY) : at + _NEARBY]
                if d is not draft and d.source == draft.source
            ]
            voted.append(Voted(_joined(tree, draft, marks[pairs[at]], beside), _sure(marks[pairs[at]]), ruled=True))
        elif RULES[draft.rule].exact_edges:
            standing -= {n for n in across - taken if not _is_of_another(tree, draft, marks[n])}
            voted.append(Voted(draft, None, ruled=True))
        elif not across or _is_nested(draft, around, political=political) or _is_told_court(draft, marks, across):
            # Inside somebody's words, as in a relay, the tagger marks none by its training: that is no doubt.
            unseen = bool(tagged) and not across and not any(touch(draft.content, content) for content in seen)
            sure = _as_relayed(draft, relayed) or as_set(draft, settings)
            voted.append(Voted(draft, sure, ruled=True, alone=unseen))
    alone = [marks[n] for n in sorted(standing - taken)]
    return voted + [Voted(_from_tagger(tree, mark, lexicon), _sure(mark), ruled=False) for mark in alone]


def _sure(mark: Tagged) -> float:
    """How probable the whole attribution is, its source with it."""
    return mark.sure * mark.sure_source if mark.source else mark.sure


def _as_relayed(draft: Draft, relayed: list[Tagged]) -> float | None:
    """How sure the tagger is of the words where it gave them to who relays them ("He added …, the Herald said")."""
    relays = tuple(relay.span for relay in draft.via)
    sure = (_sure(t) for t in relayed if touch(t.source, relays) and touch(t.content, draft.content))
    return max(sure, default=None)


def _may_speak(tree: Tree, source: Spans) -> bool:
    """Whether a source has a noun or pronoun in it, not only an article; none at all is possible.

    What capitals throughout ("REPORT: …") the parser took for another kind of word is one.
    """
    words = [tree.tokens[i] for span in source for i in tree.within(span)]
    named = (w for w in words if w.pos in _NOUNS or (w.text.isalpha() and w.text.isupper()))
    return not source or any(word.text.lower() not in _ARTICLES for word in named)


def _stands_alone(tree: Tree, mark: Tagged, lexicon: Lexicon, *, political: bool) -> bool:
    """Whether it may stand without a rule; nobody's words must at least hold a verb. Sureness is weighed later.

    In politics people mark nobody's words, too ("it seems that …", "questions about …": beat.py).
    """
    if sum(len(c) for c in mark.content) < (_SHORTEST_IN_POLITICS if political else _SHORTEST):
        return False
    if mark.source or political:
        return True
    known = is_reporting(tree, mark.cue, lexicon) or all(is_mark(tree, part) for part in mark.content)
    return known and any(tree.tokens[i].tag in _VERBS for span in mark.content for i in tree.within(span))


def is_reporting(tree: Tree, cue: Spans, lexicon: Lexicon) -> bool:
    """Whether the cue has a word that the lexicon knows to report (or is only a sign, as in a transcript)."""
    words = [tree.tokens[i] for span in cue for i in tree.within(span) if tree.tokens[i].pos != "PUNCT"]
    return not words or any(
        w.lemma in lexicon.cues or w.lemma in lexicon.cue_nouns or w.lemma.lower() in _ACCORDING for w in words
    )


def _is_told_court(draft: Draft, marks: list[Tagged], across: set[int]) -> bool:
    """Whether somebody who listens was told all of it, and the tagger only saw whose words are told in it."""
    told = draft.rule == NOBODY and bool(draft.addressee)
    return told and all(marks[n].cue and stands_in((*marks[n].cue, *marks[n].content), draft.content) for n in across)


def _is_nested(draft: Draft, contents: list[Span], *, political: bool) -> bool:
    """Whether it is somebody else's speech inside another's words, cue and all ("Oakes said the minister denied …").

    The tagger marks none there by its training.
    """
    inside = any(c.covers(cue) for c in contents for cue in draft.cue)
    strength = draft.entry.strength
    told = strength in _INNER if political else strength not in _NOT_INNER or draft.rule == NOBODY
    rules = _CLAUSES if political else _INSIDE
    passive = draft.rule == NOBODY or bool(draft.addressee)  # "were told to wait": by nobody who is named
    named = bool(draft.source) or (passive and not political)
    return inside and bool(draft.cue) and named and told and draft.rule in rules


def _is_of_another(tree: Tree, turn: Draft, mark: Tagged) -> bool:
    """Whether the mark is what another than who talks and who listens says in a turn, by the turn's word."""
    said_by = {tree.tokens[i].text.lower() for span in mark.source for i in tree.within(span)}
    inside = stands_in((*mark.cue, *mark.source, *mark.content), turn.content)
    return is_turn(turn.rule) and inside and bool(mark.cue and mark.source) and not said_by & THOSE_WHO_TALK


def _joined(tree: Tree, draft: Draft, mark: Tagged, beside: list[Spans]) -> Draft:
    """The rule's frame with the tagger's spans, where the rule does not know them better.

    `beside` are the cues of the same source's other attributions: the rule keeps its content where the tagger's runs
    on into one of them ("reiterated that …, but declined to answer").
    """
    if is_turn(draft.rule):
        return draft  # the layout says where it begins and ends
    loses = not all(any(c.covers(part) for c in mark.content) for part in draft.content)
    led_in = _opens_a_sentence(tree, draft.content) and mark.content[0].start < draft.content[0].start
    drawn = RULES[draft.rule].exact_edges and all(is_mark(tree, part) for part in draft.content)
    labelled = drawn and (loses or led_in)
    runs_on = any(touch(mark.content, cue) and not touch(draft.content, cue) for cue in beside)
    keeps = (
        labelled
        or runs_on
        or _swallows(tree, draft, mark)
        or draft.rule in {NOBODY, JUDGED}
        or (draft.rule in ACCORDANCE and is_mark(tree, draft.content[-1]))
        or draft.entry.strength == "refused"
    )
    content = draft.content if keeps else _after(draft.addressee, mark.content)
    if draft.rule in ACCORDANCE and all(part.start >= draft.cue[0].end for part in draft.content):
        content = tuple(part for part in content if part.start >= draft.cue[0].end) or draft.content
    if not keeps and RULES[draft.rule].exact_edges:
        content = with_front(draft, content)
    content = content if keeps or content != mark.content else _with_subject(tree, draft, mark)
    reported = draft.verb is not None and bool(draft.source) and told_of(tree, draft.verb) is not None
    # "The court was told" and "…, it was announced" name no speaker.
    told = draft.rule == NOBODY and (touch(mark.source, draft.addressee) or not draft.addressee)
    own = reported or told or is_owned(tree, draft) or _is_remote(tree, draft, mark)
    source = draft.source if own else mark.source or draft.source
    cue = with_object(tree, draft, mark.cue, content)
    if touch(content, (*source, *cue)):
        return draft
    return replace(draft, content=content, source=source, cue=cue)


def _with_subject(tree: Tree, draft: Draft, mark: Tagged) -> Spans:
    """The content with the subject of its clause where the tagger left that out: "told her [the pier | was unsafe]"."""
    content = mark.content
    if draft.rule != "source-cue-content" or len(draft.content) > 1 or not draft.content[0].covers(content[0]):
        return content
    first = tree.at(content[0].start)
    if first is None or tree.tokens[first].tag not in _VERBS - {"VB"}:
        return content
    verb = tree.tokens[first].head if tree.tokens[first].dep in {"aux", "auxpass"} else first
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject is None or tree.tokens[verb].head != draft.verb or tree.tokens[subject].tag in WH_TAGS:
        return content
    between = Span(draft.content[0].start, content[0].start)
    apart = not touch((between,), (*mark.source, *draft.source, *draft.cue))
    lost = between.covers(tree.tokens[subject].span) and apart
    return (Span(between.start, content[0].end), *content[1:]) if lost else content


def _swallows(tree: Tree, draft: Draft, mark: Tagged) -> bool:
    """Whether the tagger took the main clause for what a participle or noun in its subject says.

    "Firms [asking] to build | must pay", "her [claim] that it was safe | was false".
    """
    noun = None if draft.verb is None or tree.tokens[draft.verb].dep != "acl" else tree.tokens[draft.verb].head
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


def _after(addressee: Spans, content: Spans) -> Spans:
    """The content without the one spoken to at its beginning: "urged [fishermen] [to keep out]"."""
    first, *rest = content
    for spoken_to in addressee:
        if spoken_to.start <= first.start < spoken_to.end < first.end:
            return (Span(spoken_to.end + 1, first.end), *rest)
        if first == spoken_to and rest:
            return tuple(rest)
    return content


def _from_tagger(tree: Tree, mark: Tagged, lexicon: Lexicon) -> Draft:
    """A draft for what no rule has; its frame comes from the lexicon where the cue is known to it."""
    tokens = [i for span in mark.cue for i in tree.within(span)]
    verbs = [i for i in tokens if tree.tokens[i].pos in {"VERB", "AUX"}]
    known = [i for i in verbs or tokens if tree.tokens[i].lemma in lexicon.cues]
    verb = next(reversed(known or verbs or tokens), None)
    entry = _entry(tree, verb, lexicon)
    negated = any(tree.tokens[i].dep == "neg" for i in tokens)
    source = mark.source or _owner(tree, verb)
    doubtful = negated or not (entry.frames or entry.lemma in lexicon.cue_nouns)
    return Draft(source, mark.cue, mark.content, entry, "tagger", verb, negated=negated, doubtful=doubtful)


def _owner(tree: Tree, noun: int | None) -> Spans:
    """Whose noun the cue is, where the tagger left its source out: "[her] call for a strike"."""
    owner = None if noun is None or tree.tokens[noun].pos != "NOUN" else tree.child(noun, "poss")
    return () if owner is None else (noun_phrase(tree, owner),)


def _entry(tree: Tree, verb: int | None, lexicon: Lexicon) -> Cue:
    """The lexicon's entry for the cue's head, the plainest one where it has none."""
    if verb is None:
        return _PLAIN
    lemma = tree.tokens[verb].lemma
    entries = lexicon.cues.get(lemma, ())
    return entries[0] if entries else lexicon.cue_nouns.get(lemma, replace(_PLAIN, lemma=lemma))
