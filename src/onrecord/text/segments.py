"""Which paragraphs of a text are the story and which are the site around it.

For text that was already extracted from its page: no tags are left, only lines. Every paragraph gets one role
and the name of the rule that gave it; what no rule knows is body, since losing a line of the story is
worse than keeping a line of the site. `segment` is the table of contents.
"""

from onrecord.text.article import Role, Segment
from onrecord.text.blocks import blocks
from onrecord.text.captions import mark_captions
from onrecord.text.heading import mark_heading
from onrecord.text.lines import mark_line
from onrecord.text.tail import mark_tail


def segment(text: str, *, plain: bool = False) -> tuple[Segment, ...]:
    """The paragraphs of `text` with their roles, in order; with `plain`, all of it is body. Never raises."""
    found = blocks(text)
    if plain:
        return tuple(Segment(block.span, Role.BODY, "plain") for block in found)
    marks = [mark_line(block) for block in found]
    mark_heading(found, marks)
    mark_captions(found, marks)
    mark_tail(found, marks)
    return tuple(
        Segment(block.span, mark.role, mark.because) if mark else Segment(block.span, Role.BODY, "paragraph")
        for block, mark in zip(found, marks, strict=True)
    )
