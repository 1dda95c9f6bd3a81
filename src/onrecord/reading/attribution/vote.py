"""Tagger and rules vote. The tagger finds more and draws contents better; the rules know structure.

Where both mark the same attribution it takes its spans from the tagger and its frame (kind, addressee, relays,
negation) from the rule. What only one of them has stays, less sure; what a rule alone would put across a content
that the tagger drew otherwise goes.
"""

from dataclasses import dataclass, replace

from onrecord.reading.attribution.accordance import ACCORDANCE
from onrecord.reading.attribution.cues import is_idiom
from onrecord.reading.attribution.draft import THOSE_WHO_TALK, Draft, Windows, noun_phrase, stands_in, touch
from onrecord.reading.attribution.fitting import (
    in_its_bracket,
    in_its_item,
    in_its_marks,
    is_mark,
    on_tokens,
    up_to_verb,
)
from onrecord.reading.attribution.joining import joined, takes_in
from onrecord.reading.attribution.judged import RULE as JUDGED
from onrecord.reading.attribution.pairing import paired, told_why, without_others_words
from onrecord.reading.attribution.passives import RULE as NOBODY
from onrecord.reading.attribution.refusals import RULE as REFUSED
from onrecord.reading.attribution.rules import RULES, is_turn
from onrecord.reading.attribution.settings import as_set, is_setting
from onrecord.reading.lexicon import Cue, Lexicon
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Kind
from onrecord.text.span import Span, Spans, hull
from onrecord.text.tokens import Tagged

_INNER = frozenset({"said", "claimed", "denied", "warned", "promised", "admitted", "confirmed", "refused"})
"""Classes of speech act that are kept inside somebody else's words in politics, where annotators mark few."""
_NOT_INNER = frozenset({"believed", "supported"})
"""Those that are not kept there in other news."""
_SHORTEST, _SHORTEST_IN_POLITICS = 8, 3
"""Code points that a content without a rule must have. In politics a name is enough ("has endorsed Cruz")."""
_VERBS = FINITE | {"VB"}
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
    marks = _on_words(tree, told)
    settings = [m for m in marks if is_setting(tree, m, drafts)]
    marks = [m for m in marks if m not in settings]
    own = without_others_words(marks, drafts)
    lent = {part.start: m.sure for m, kept in zip(marks, own, strict=True) for part in m.content[len(kept.content) :]}
    marks = told_why(tree, own, drafts)
    seen = [t.content for t in (*relayed, *settings, *(t for t in told if not _may_speak(tree, t.source)))]
    windows = Windows([hull(m.content).start for m in marks])
    pairs = paired(drafts, marks, windows)
    owners = {n: at for at, n in pairs.items()}
    taken = set(owners)
    standing = {n for n, m in enumerate(marks) if n in taken or _stands_alone(tree, m, lexicon, political=political)}
    turns = sorted(c for d in drafts if is_turn(d.rule) for c in d.content)
    near = Windows([turn.start for turn in turns])
    voted = []
    for at, draft in enumerate(drafts):
        beside = [
            n for n in windows.around(hull(draft.content)) if n in standing and touch(draft.content, marks[n].content)
        ]
        across = {n for n in beside if n not in owners or not takes_in(drafts[owners[n]], marks[n], draft)}
        around = [turns[n] for n in near.around(hull(draft.content))] + [c for n in across for c in marks[n].content]
        if at in pairs:
            near_by = drafts[max(0, at - _NEARBY) : at + _NEARBY]
            voted.append(Voted(joined(tree, draft, marks[pairs[at]], near_by), _sure(marks[pairs[at]]), ruled=True))
        elif RULES[draft.rule].exact_edges:
            standing -= {n for n in across - taken if not _is_of_another(tree, draft, marks[n])}
            voted.append(Voted(draft, None, ruled=True))
        elif not across or _is_nested(draft, around, political=political) or _is_told_court(draft, marks, across):
            # Inside somebody's words, as in a relay, the tagger marks none by its training: that is no doubt.
            of_both = max((_sure(marks[n]) for n in beside if n not in across), default=None)
            sure = _as_relayed(draft, relayed) or as_set(draft, settings) or of_both or lent.get(draft.content[0].start)
            known = sure is not None or bool(beside) or any(touch(draft.content, content) for content in seen)
            voted.append(Voted(_within(draft, around), sure, ruled=True, alone=bool(tagged) and not known))
    alone = [marks[n] for n in sorted(standing - taken)]
    return voted + [Voted(_from_tagger(tree, mark, lexicon), _sure(mark), ruled=False) for mark in alone]


def _on_words(tree: Tree, told: list[Tagged]) -> list[Tagged]:
    """The tagger's marks on whole words, each within its quotation, item and bracket, without turns of phrase."""
    marks = [up_to_verb(tree, on_tokens(tree, t)) for t in told]
    marks = [in_its_item(tree, in_its_marks(tree, m)) for m in marks if m.content and _may_speak(tree, m.source)]
    marks = [in_its_bracket(tree, m) for m in marks]
    return [m for m in marks if not any(is_idiom(tree, i) for cue in m.cue for i in tree.within(cue))]


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
    opens = draft.content[0].start
    inside = any(c.covers(cue) for c in contents for cue in draft.cue) and any(
        c.start <= opens < c.end for c in contents
    )
    strength = draft.entry.strength
    told = strength in _INNER if political else strength not in _NOT_INNER or draft.rule == NOBODY
    rules = _CLAUSES if political else _INSIDE
    passive = draft.rule == NOBODY or bool(draft.addressee)  # "were told to wait": by nobody who is named
    named = bool(draft.source) or (passive and not political)
    return inside and bool(draft.cue) and named and told and draft.rule in rules


def _within(draft: Draft, contents: list[Span]) -> Draft:
    """The draft without words behind the content it stands in: "Ada said [Paul fled | , the Herald reported]"."""
    ends = [
        next((c.end for c in contents if c.start <= part.start < c.end < part.end), part.end) for part in draft.content
    ]
    content = tuple(Span(part.start, end) for part, end in zip(draft.content, ends, strict=True))
    return draft if content == draft.content else replace(draft, content=content)


def _is_of_another(tree: Tree, turn: Draft, mark: Tagged) -> bool:
    """Whether the mark is what another than who talks and who listens says in a turn, by the turn's word."""
    said_by = {tree.tokens[i].text.lower() for span in mark.source for i in tree.within(span)}
    inside = stands_in((*mark.cue, *mark.source, *mark.content), turn.content)
    return is_turn(turn.rule) and inside and bool(mark.cue and mark.source) and not said_by & THOSE_WHO_TALK


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
