"""How long something has gone on by the day of printing: "the war is in its second year", "for 20 months now"."""

import re
from collections.abc import Iterator, Sequence

from onrecord.reading.dating.anchors import PEOPLE, PLACES, classes, names
from onrecord.reading.printing import AGE, Anchor, Gap, Unit
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Mention
from onrecord.text.article import STORY_ROLES, UNKNOWN_TIME, Article
from onrecord.text.span import Span

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMBERS = (*("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),)
_MONTHS_IN = {"month": 1, "year": 12}
_NTH = re.compile(
    rf"\b(?:in|into|through|enter(?:s|ed|ing)?)\s+(?:its|their|a|the)\s+(?P<nth>{'|'.join(_ORDINALS)})\s+"
    r"(?P<unit>year|month)\b(?!\s+of)",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:has|have)\b[^.;]{{3,90}}?\bfor\s+(?:the\s+(?:past|last)\s+)?(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\s+"
    r"(?P<unit>month|year)s\b",
    re.IGNORECASE,
)


def find_ages(article: Article, tree: Tree, mentions: Sequence[Mention]) -> Iterator[Anchor]:
    """An anchor, on its beginning, for each deed whose age by the day of printing the article gives."""
    for sentence in tree.sentences:
        paragraph = tree.paragraphs[tree.paragraph_of(sentence.first)] if sentence.first < len(tree.tokens) else None
        acts = classes(tree, sentence)
        if paragraph is None or paragraph.role not in STORY_ROLES or not acts:
            continue
        for match, gap in _found(article.text, sentence.span):
            yield Anchor(
                span=sentence.span,
                time=Span(*match.span()),
                when=UNKNOWN_TIME,
                gap=gap,
                people=names(sentence.span, mentions, PEOPLE),
                places=names(sentence.span, mentions, PLACES),
                acts=tuple(sorted({*acts, AGE})),
            )


def _found(text: str, where: Span) -> Iterator[tuple[re.Match[str], Gap]]:
    for match in _NTH.finditer(text, where.start, where.end):
        nth, size = _ORDINALS.index(match["nth"].lower()), _MONTHS_IN[match["unit"].lower()]
        yield match, Gap(Unit.MONTH, nth * size, (nth + 1) * size)
    for match in _FOR.finditer(text, where.start, where.end):
        word, size = match["count"].lower(), _MONTHS_IN[match["unit"].lower()]
        count = int(word) if word.isdigit() else _NUMBERS.index(word) + 1
        yield match, Gap(Unit.MONTH, (count * size) - size, (count + 1) * size)
