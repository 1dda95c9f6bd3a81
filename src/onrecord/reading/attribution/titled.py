"""Quotation marks round a title or a nickname: words of the sentence that they stand in, and no quotation."""

from onrecord.reading.syntax import FINITE, Tree
from onrecord.text.span import Span

_HANGING = frozenset({"pobj", "dobj", "appos", "attr", "oprd", "npadvmod", "conj"})
"""How such words hang on those before them: "the sequel to “Harbour,”", "goes by the name “Kit”"."""
_LONGEST = 6
"""Words in the marks; what is longer is sooner said than named."""


def is_title(tree: Tree, quote: Span) -> bool:
    """Whether what the marks hold only names something in the words before them: "will direct “Low Tide,” she said".

    So where it has no finite verb, and hangs on an earlier word of its own sentence that is a noun, a preposition or
    a verb with a subject of its own. "“No way,” he said" hangs on the verb behind it.
    """
    inside = [i for i in tree.within(quote) if tree.tokens[i].pos != "PUNCT"]
    if not inside or len(inside) > _LONGEST or any(tree.tokens[i].tag in FINITE for i in inside):
        return False
    tops = [i for i in inside if tree.tokens[i].head not in inside or tree.tokens[i].head == i]
    if len(tops) != 1 or tree.tokens[tops[0]].dep not in _HANGING:
        return False
    above = tree.tokens[tops[0]].head
    near = above < inside[0] and tree.sentence_of(above) == tree.sentence_of(inside[0])
    first = tree.sentences[tree.sentence_of(inside[0])].first
    return near and any(tree.tokens[i].tag in FINITE for i in range(first, inside[0]))
