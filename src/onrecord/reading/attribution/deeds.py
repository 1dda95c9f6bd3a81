"""What is no report though it looks like one: what somebody knows, does or feels about a thing.

"Voters approved an amendment" tells a deed, "they noticed that she had lost weight" a discovery, "they were pleased
with the decision" a mood, "he is expected in court on Friday" a timetable: nobody's words are brought. The tagger,
taught on news of party politics where such are marked (beat.py), takes them for reports.
"""

from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner
from onrecord.text.tokens import Token

_KNOWING = frozenset({"know", "learn", "notice", "realise", "realize", "witness"})
_DOING = frozenset(
    {"adopt", "approve", "authorise", "authorize", "ban", "enact", "focus", "impose", "opt", "pass", "persuade",
     "prohibit", "represent", "symbolise", "symbolize"}
)  # fmt: skip
_PROCLAIMED = frozenset(
    {"alert", "bankruptcy", "ceasefire", "curfew", "emergency", "holiday", "independence", "state", "truce", "victory",
     "war"}
)  # fmt: skip
_CONVENED = frozenset({"ambulance", "election", "hearing", "meeting", "police", "session"})
_DONE = {"declare": _PROCLAIMED, "call": _CONVENED}
"""Reporting verbs that with such an object tell a deed: "declared a state of emergency", "called a hearing"."""
_LINKING = frozenset({"appear", "seem"})
_NEVER = _KNOWING | _DOING
_CLAUSE = frozenset({"MD", "TO", "VBD", "VBG", "VBP", "VBZ"})
_FEWEST = 2
_DOUBTING = frozenset({"sceptical", "skeptical", "wary"})
"""Moods that say what somebody thinks of the thing: that it may not be so."""
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "tonight"}
)


def is_deed(tree: Tree, one: Attribution) -> bool:
    """Whether it tells what somebody knows, does or feels, or when something is due, and brings no words."""
    if one.manner is not Manner.INDIRECT or not one.cue:
        return False
    inside = [i for span in one.cue for i in tree.within(span)]
    cue = [tree.tokens[i] for i in inside]
    content = [tree.tokens[i] for span in one.content for i in tree.within(span)]
    verbs = [t.lemma.lower() for t in cue if t.pos == "VERB"]
    if verbs and (verbs[-1] in _NEVER or (verbs[-1] in _LINKING and not one.source)):
        return True
    if any(_is_done(tree, i) for i in inside):
        return True
    return _is_seen(one, verbs, content) or _is_due(one, verbs, content) or _is_mood(cue, content)


def _is_done(tree: Tree, verb: int) -> bool:
    """Whether the verb does what it says to its object."""
    done = tree.child(verb, "dobj")
    return done is not None and tree.tokens[done].lemma in _DONE.get(tree.tokens[verb].lemma, frozenset())


def _is_seen(one: Attribution, verbs: list[str], content: list[Token]) -> bool:
    """Whether somebody saw something; what somebody sees *as* something is thought."""
    return bool(one.source) and verbs[-1:] == ["see"] and not any(t.text.lower() == "as" for t in content)


def _is_due(one: Attribution, verbs: list[str], content: list[Token]) -> bool:
    """Whether nobody expects something on a day: a timetable."""
    return not one.source and verbs[-1:] == ["expect"] and any(t.text.lower() in _DAYS for t in content)


def _is_mood(cue: list[Token], content: list[Token]) -> bool:
    """Whether somebody only is pleased with, or critical of, a thing that is named."""
    words = [t for t in cue if t.pos != "PUNCT"]
    if len(words) <= _FEWEST or words[-1].pos != "ADP" or any(t.pos == "VERB" for t in words[:-2]):
        return False
    mood = words[-2].tag == "JJ" and words[-2].lemma.lower() not in _DOUBTING
    return mood and any(t.lemma == "be" for t in words) and not any(t.tag in _CLAUSE for t in content)
