"""Which mark of the tagger is the same attribution as which draft of a rule.

Those of one cue are; of the others, those whose contents have most in common, unless one is told in the other.
"""

from dataclasses import replace

from onrecord.reading.attribution.draft import Draft, Windows, stands_in, touch
from onrecord.reading.attribution.passives import RULE as NOBODY
from onrecord.reading.attribution.rules import is_turn
from onrecord.reading.syntax import Tree
from onrecord.text.span import Span, hull
from onrecord.text.tokens import Tagged

_SAME = 0.5
"""Share of common code points (Jaccard) from which two contents are the same one."""


def paired(drafts: list[Draft], marks: list[Tagged], windows: Windows) -> dict[int, int]:
    """Index of a draft -> index of the mark that is the same attribution, each mark once.

    Those that share a cue come first, then the first draft.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for only_by_cue in (True, False):
        for at, draft in enumerate(drafts):
            free = (n for n in windows.around(hull(draft.content)) if n not in taken and at not in pairs)
            fit = (n for n in free if not only_by_cue or touch(draft.cue, marks[n].cue))
            likeness, n = max(((_likeness(draft, marks[n]), n) for n in fit), default=(0.0, -1))
            if likeness > 0:
                pairs[at] = n
                taken.add(n)
    return pairs


def told_why(tree: Tree, marks: list[Tagged], drafts: list[Draft]) -> list[Tagged]:
    """The marks, each as a rule has it where its content begins with a mere thing: "attacked the law | saying …".

    The tagger takes the thing and what is said of it for one content.
    """
    ending: dict[int, list[Draft]] = {}
    for draft in drafts:
        verb = None if draft.verb is None else tree.tokens[draft.verb]
        # "Blamed the firm for claiming …" says what the firm did, and is all of it the one's who blames.
        if draft.cue and verb is not None and verb.tag == "VBG" and verb.dep != "pcomp":
            ending.setdefault(draft.content[-1].end, []).append(draft)
    return [_behind_a_thing(tree, m, ending.get(m.content[-1].end, [])) for m in marks]


def without_others_words(marks: list[Tagged], drafts: list[Draft]) -> list[Tagged]:
    """The marks without later pieces that another's verb brings: "…, Ada said, a day after Paul told us | that …"."""
    brought = {draft.content[0].start: draft for draft in drafts if draft.rule == "source-cue-content" and draft.source}
    return [_own_words(mark, brought) for mark in marks]


def _own_words(mark: Tagged, brought: dict[int, Draft]) -> Tagged:
    ends = next(
        (n for n, part in enumerate(mark.content) if n and _is_brought(mark, part, brought.get(part.start))), None
    )
    return mark if ends is None else replace(mark, content=mark.content[:ends])


def _is_brought(mark: Tagged, part: Span, other: Draft | None) -> bool:
    """Whether the piece is what a clause of another source, outside of the mark's own words, tells."""
    if (
        other is None
        or not mark.cue
        or touch(other.cue, (*mark.cue, *mark.content))
        or touch(other.source, mark.source)
    ):
        return False
    behind = mark.cue[-1].end <= other.source[0].start < other.cue[0].start < part.start
    return behind and not touch(other.source, mark.content)


def _behind_a_thing(tree: Tree, mark: Tagged, drafts: list[Draft]) -> Tagged:
    for draft in drafts:
        inside = len(mark.content) == 1 and stands_in(draft.cue, mark.content) and touch(draft.source, mark.source)
        thing = tree.within(Span(mark.content[0].start, draft.cue[0].start)) if inside else []
        if thing and not any(tree.tokens[i].pos in {"VERB", "AUX", "PUNCT"} for i in thing):
            return replace(mark, cue=draft.cue, content=draft.content)
    return mark


def _likeness(draft: Draft, mark: Tagged) -> float:
    """How far the two are the same attribution, 0 where they are not: where one's cue is told in the other."""
    overlap = sum(_common(a, b) for a in draft.content for b in mark.content)
    size = sum(len(s) for s in (*draft.content, *mark.content)) - overlap
    alike = overlap / size if size else 0.0
    one_cue = touch(draft.cue, mark.cue)
    apart = _is_told(draft, mark) or (
        bool(draft.cue and mark.cue) and not one_cue and stands_in(draft.cue, mark.content)
    )
    apart = apart or (draft.rule == NOBODY and bool(mark.cue and mark.source) and not one_cue)
    apart = apart or (not one_cue and _is_its_clause(draft, mark))
    if (alike >= _SAME or one_cue) and not apart:
        return alike + 0.01
    return 0.0


def _is_told(turn: Draft, mark: Tagged) -> bool:
    """Whether the mark is what somebody in an interview says that others said: its cue stands in the turn."""
    return is_turn(turn.rule) and bool(mark.cue) and stands_in(mark.cue, turn.content)


def _is_its_clause(draft: Draft, mark: Tagged) -> bool:
    """Whether the mark is a report that the rule's content runs on into: "denied …, although he described it as …"."""
    return bool(draft.cue and mark.cue and mark.source) and stands_in((*mark.cue, *mark.source), draft.content)


def _common(one: Span, two: Span) -> int:
    return max(0, min(one.end, two.end) - max(one.start, two.start))
