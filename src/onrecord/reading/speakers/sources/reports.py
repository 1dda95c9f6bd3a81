"""Whose report a headline means: "Report: Rovers to sack manager" is of the outlet that the text below gives it to."""

from collections.abc import Iterable

from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.values import Attribution, EntityType
from onrecord.text.span import Spans

_RULE, _AHEAD = "headline-colon", "named in the sentences after"
_WRITINGS = frozenset({"poll", "report", "reports", "study", "survey"})
_REACH = 3
"""Paragraphs behind the headline."""
_MOST = 0.5
"""Share of the words of the headline that come again, at least."""
_LETTERS = 3
"""Of the words that are looked for again, more than these."""


def reported_by(cast: Cast, one: Attribution, listed: Iterable[tuple[Attribution, Speaker]]) -> Speaker | None:
    """Who by name tells the same below a headline that only says "Report"; None where nobody does."""
    headed = one.because.partition("+")[0] == _RULE
    if not headed or cast.article.words(one.source[0]).lower() not in _WRITINGS:
        return None
    told, here = _words(cast, one.content), _paragraph(cast, one.content)
    for other, speaker in listed:
        apart = _paragraph(cast, other.content) - here
        alike = len(told & _words(cast, other.content)) >= _MOST * len(told)
        if 0 < apart <= _REACH and alike and speaker.name is not None and _is_public(cast, speaker):
            return Speaker(speaker.name, speaker.span, _AHEAD)
    return None


def _is_public(cast: Cast, speaker: Speaker) -> bool:
    """Whether it is a body or paper by its name."""
    return any(r.name == speaker.name and r.type is EntityType.ORG for r in cast.meant.values())


def _words(cast: Cast, content: Spans) -> set[str]:
    inside = (cast.tree.tokens[i] for span in content for i in cast.tree.within(span))
    return {t.lemma.lower() for t in inside if len(t.text) > _LETTERS and t.text.isalpha()}


def _paragraph(cast: Cast, content: Spans) -> int:
    inside = cast.tree.within(content[0])
    return cast.tree.paragraph_of(inside[0]) if inside else 0
