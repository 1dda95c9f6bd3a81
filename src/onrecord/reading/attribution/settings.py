"""What only sets the scene for those who speak: "In a survey, two in three said that the fares were too high"."""

from onrecord.reading.attribution.draft import Draft, stands_in
from onrecord.reading.syntax import Tree
from onrecord.text.tokens import Tagged

_SCENE = frozenset({"at", "during", "in"})
_SPEAKING = frozenset({"content-cue-source", "source-cue-content"})


def is_setting(tree: Tree, mark: Tagged, drafts: list[Draft]) -> bool:
    """Whether it only sets the scene for who speaks: "In a survey | two in three said …"."""
    inside = [tree.tokens[i] for span in mark.cue for i in tree.within(span)]
    if len(inside) != 1 or inside[0].pos != "ADP" or inside[0].text.lower() not in _SCENE:
        return False
    return any(d.rule in _SPEAKING and d.source and stands_in((*d.source, *d.cue), mark.content) for d in drafts)


def as_set(draft: Draft, settings: list[Tagged]) -> float | None:
    """How sure the tagger is that the words are told, where it took only the setting for who tells them."""
    told = (s.sure for s in settings if stands_in((*draft.source, *draft.cue, *draft.content), s.content))
    return max(told, default=None)
