"""What is no report though it looks like one: what somebody knows, does or feels about a thing.

"Voters approved an amendment" tells a deed, "they noticed that she had lost weight" a discovery, "they were pleased
with the decision" a mood, "he is expected in court on Friday" a timetable: nobody's words are brought. The tagger,
taught on news of party politics where such are marked (beat.py), takes them for reports.
"""

from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Kind, Manner
from onrecord.text.tokens import Token

_KNOWING = frozenset({"discover", "know", "learn", "notice", "realise", "realize", "witness"})
_DOING = frozenset(
    {"adopt", "approve", "authorise", "authorize", "ban", "debate", "discuss", "enact", "file", "focus", "impose",
     "opt", "pass", "persuade", "present", "prohibit", "rebuff", "recite", "represent", "sentence", "sign",
     "symbolise", "symbolize", "vote"}
)  # fmt: skip
_PROCLAIMED = frozenset(
    {"alert", "area", "bankruptcy", "ceasefire", "curfew", "dividend", "emergency", "holiday", "independence", "site",
     "specie", "species", "state", "truce", "victory", "war", "zone"}
)  # fmt: skip
_CONVENED = frozenset({"ambulance", "election", "hearing", "meeting", "police", "session"})
_DONE = {"declare": _PROCLAIMED, "call": _CONVENED}
"""Reporting verbs that with such an object tell a deed: "declared a state of emergency", "called a hearing"."""
_THINGS = frozenset({"attr", "ccomp", "dobj", "oprd"})
_SIDING = frozenset({"advocate", "critic", "opponent", "proponent", "supporter"})
_LINKING = frozenset({"appear", "seem"})
_NEVER = _KNOWING | _DOING
_CLAUSE = frozenset({"MD", "TO", "VBD", "VBG", "VBP", "VBZ"})
_FEWEST = 2
_HANDLING = frozenset({"examine", "investigate", "probe", "receive", "review", "study"})
_HANDLED = frozenset({"accusation", "allegation", "claim", "complaint", "report", "rumor", "rumour"})
"""Others' words, which whoever handles them does not say: "is investigating claims that …"."""
_SUPPOSING = frozenset({"if", "lest", "unless"})
_NO_ONE = frozenset({"neither", "no", "nobody", "none"})
_DOUBTING = frozenset({"sceptical", "skeptical", "wary"})
"""Moods that say what somebody thinks of the thing: that it may not be so."""
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "tonight"}
)


def is_deed(tree: Tree, one: Attribution) -> bool:
    """Whether it tells what somebody knows, does or feels, or when something is due, and brings no words."""
    if one.manner is not Manner.INDIRECT or not one.cue or one.kind is Kind.REFUSAL:
        return False
    inside = [i for span in one.cue for i in tree.within(span)]
    cue = [tree.tokens[i] for i in inside]
    content = [tree.tokens[i] for span in one.content for i in tree.within(span)]
    verbs = [t.lemma.lower() for t in cue if t.pos == "VERB"]
    resolved = verbs[-1:] == ["vote"] and content[0].text.lower() == "to"  # what they will do: "voted to strike"
    held_back = any(t.text.lower() == "yet" for t in cue)  # where somebody stands: "has yet to approve the sale"
    if verbs and not (resolved or held_back) and (verbs[-1] in _NEVER or (verbs[-1] in _LINKING and not one.source)):
        return True
    if _is_handled(verbs, cue, content) or any(_is_supposed(tree, i) for i in inside):
        return True
    if any(_is_done(tree, i) for i in inside) or _is_of_no_one(tree, one, verbs) or _is_courtesy(cue, content):
        return True
    if _is_grasped(one, verbs, content):
        return True
    return _is_seen(one, verbs, content) or _is_due(one, verbs, content) or _is_mood(cue, content)


def _is_handled(verbs: list[str], cue: list[Token], content: list[Token]) -> bool:
    """Whether somebody looks into, or gets, what others say: "received reports that …"."""
    return bool(verbs) and verbs[-1] in _HANDLING and any(t.lemma in _HANDLED for t in (*cue, *content[:2]))


def _is_supposed(tree: Tree, verb: int) -> bool:
    """Whether the verb stands in a condition: "if he is announced the winner"."""
    return any(tree.tokens[c].dep == "mark" and tree.tokens[c].text.lower() in _SUPPOSING for c in tree.children[verb])


def _is_done(tree: Tree, verb: int) -> bool:
    """Whether the verb does what it says to its object."""
    made = _DONE.get(tree.tokens[verb].lemma, frozenset())
    things = [c for c in tree.children[verb] if tree.tokens[c].dep in _THINGS]
    things += [c for thing in things for c in tree.children[thing] if tree.tokens[c].dep in _THINGS]
    return any(tree.tokens[thing].lemma in made for thing in things)


def _is_of_no_one(tree: Tree, one: Attribution, verbs: list[str]) -> bool:
    """Whether nobody owned up to a deed: "No one has claimed responsibility"."""
    first = next((tree.tokens[i].text.lower() for span in one.source for i in tree.within(span)), "")
    return first in _NO_ONE and verbs[-1:] == ["claim"]


def _is_courtesy(cue: list[Token], content: list[Token]) -> bool:
    """Whether somebody condoled with others, or showed a feeling that is all that is told: "expressed anger"."""
    condoled = any(t.lemma.lower() == "condolence" for t in cue)
    words = [t for t in content if t.pos != "PUNCT"]
    return condoled or (len(words) == 1 and words[0].pos == "NOUN" and any(t.lemma == "express" for t in cue))


def _is_grasped(one: Attribution, verbs: list[str], content: list[Token]) -> bool:
    """Whether somebody understands a thing; what a paper understands "that" is so, it tells."""
    return bool(one.source) and verbs[-1:] == ["understand"] and content[0].text.lower() != "that"


def _is_seen(one: Attribution, verbs: list[str], content: list[Token]) -> bool:
    """Whether somebody saw something; what somebody sees *as* something is thought."""
    return bool(one.source) and verbs[-1:] == ["see"] and not any(t.text.lower() == "as" for t in content)


def _is_due(one: Attribution, verbs: list[str], content: list[Token]) -> bool:
    """Whether nobody expects something on a day: a timetable."""
    return not one.source and verbs[-1:] == ["expect"] and any(t.text.lower() in _DAYS for t in content)


def _is_mood(cue: list[Token], content: list[Token]) -> bool:
    """Whether somebody only is pleased with, critical or an advocate of a thing that is named."""
    words = [t for t in cue if t.pos != "PUNCT"]
    if len(words) <= _FEWEST or words[-1].pos != "ADP" or any(t.pos == "VERB" for t in words[:-2]):
        return False
    lemma = words[-2].lemma.lower()
    mood = lemma in _SIDING or (words[-2].tag == "JJ" and lemma not in _DOUBTING)
    return mood and any(t.lemma == "be" for t in words) and not any(t.tag in _CLAUSE for t in content)
