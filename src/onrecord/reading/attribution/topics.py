"""What is only a topic: "condemned the shooting", "talked about layoffs" tell of what somebody spoke, and no more."""

from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Manner
from onrecord.text.span import Span

_JUDGING = frozenset(
    {"applaud", "assail", "commend", "condemn", "congratulate", "criticise", "criticize", "decry", "defend", "denounce",
     "deplore", "hail", "laud", "praise", "salute", "thank", "welcome"}
)  # fmt: skip
_SPEAKING = frozenset({"allude", "boast", "comment", "refer", "speak", "talk", "write"})
_DEPICTING = frozenset({"depict", "describe", "recount"})
_OF_WHAT = frozenset({"about", "of", "on", "to"})
_WHY = frozenset({"as", "because", "for", "that"})
"""What brings a reason, and with it what was said."""
_SAYING = frozenset({"MD", "TO", "VBD", "VBG", "VBP", "VBZ", "``", "''"})
"""Tags of what makes a phrase say something: a verb, or marks round the very words."""


def is_topic(tree: Tree, one: Attribution) -> bool:
    """Whether it names what somebody spoke of or judged, and nothing that he said of it."""
    if one.manner is not Manner.INDIRECT:
        return False
    cue = [tree.tokens[i] for span in one.cue for i in tree.within(span)]
    content = [tree.tokens[i] for span in one.content for i in tree.within(span) if not _is_aside(tree, i, span)]
    if any(t.lemma in _DEPICTING for t in cue) and any(_is_sight(tree, span) for span in one.content):
        return True
    judges = any(t.lemma in _JUDGING for t in cue)
    speaks = any(t.lemma in _SPEAKING for t in cue) and bool(cue) and cue[-1].text.lower() in _OF_WHAT
    says = any(t.tag in _SAYING or t.text.lower() in _WHY for t in content)
    return (judges or speaks) and not says


def _is_sight(tree: Tree, content: Span) -> bool:
    """Whether it only names what was seen: "the scene of chaos", "what witnesses saw"."""
    inside = tree.within(content)
    run = [tree.tokens[i] for i in inside]
    says = any(t.tag in _SAYING for t in run)
    return bool(run) and (run[0].text.lower() == "what" or (not says and any(t.lemma == "scene" for t in run)))


def _is_aside(tree: Tree, at: int, content: Span) -> bool:
    """Whether the word stands in a relative clause of the content, which only tells what thing is meant."""
    while content.covers(tree.tokens[at].span):
        if tree.tokens[at].dep == "relcl" or (tree.tokens[at].dep == "acl" and tree.tokens[at].tag == "VBG"):
            return True
        if tree.tokens[at].head == at:
            break
        at = tree.tokens[at].head
    return False
