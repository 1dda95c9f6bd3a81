"""Which paragraphs of a text are the story and which are the site around it.

For text that was already extracted from its page: no tags are left, only lines. Every paragraph gets one role
and the name of the rule that gave it; what no rule knows is body, since losing a line of the story is
worse than keeping a line of the site. `segment` is the table of contents.
"""

import re
from collections.abc import Iterator

from onrecord.text.article import Role, Segment
from onrecord.text.blocks import blocks
from onrecord.text.captions import mark_captions
from onrecord.text.heading import mark_heading
from onrecord.text.lines import mark_line
from onrecord.text.marks import Mark
from onrecord.text.span import Span
from onrecord.text.tail import mark_tail

_LABEL = re.compile(r"(?:image |media |video )?caption\s?[:,–—-]\s*", re.IGNORECASE)
"""What a page's text has before a caption and no caption says: "Image caption, | Ada Lund says"."""


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
        one
        for block, mark in zip(found, marks, strict=True)
        for one in _segments(text, block.span, mark or Mark(Role.BODY, "paragraph"))
    )


def _segments(text: str, span: Span, mark: Mark) -> Iterator[Segment]:
    """The paragraph, or the label before a caption and the caption."""
    label = _LABEL.match(text, span.start, span.end) if mark.role is Role.CAPTION else None
    if label is None or label.end() == span.end:
        yield Segment(span, mark.role, mark.because)
        return
    yield Segment(Span(span.start, span.start + len(label[0].rstrip())), Role.BOILERPLATE, mark.because)
    yield Segment(Span(label.end(), span.end), mark.role, mark.because)
