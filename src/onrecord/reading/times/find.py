"""The table of contents of the time finder: match every rule, build the longest first, resolve from left to right.

Everything is counted from the day of printing. A "today" inside a quotation, too, though it is counted from the
day of the utterance, which this finder does not know. Without a day of printing, or with only a bracket of days,
expressions that depend on it keep an underspecified value and an unknown interval.
"""

from dataclasses import replace
from datetime import date

from onrecord.reading.syntax import Tree
from onrecord.reading.times.days import DAYS
from onrecord.reading.times.lengths import LENGTHS
from onrecord.reading.times.periods import PERIODS
from onrecord.reading.times.relative import RELATIVE
from onrecord.reading.times.scene import Made, Match, Rule, Scene
from onrecord.reading.values import TimeExpression, TimeType
from onrecord.text.article import STORY_ROLES, Article, Role
from onrecord.text.span import Span

RULES: tuple[Rule, ...] = DAYS + PERIODS + RELATIVE + LENGTHS


def find_times(article: Article, tree: Tree) -> tuple[TimeExpression, ...]:
    """Every time expression in the story's segments, in text order, resolved against the publication date."""
    found: list[TimeExpression] = []
    reference = printed_on(article)
    for paragraph in tree.paragraphs:
        if paragraph.role in STORY_ROLES:
            scene = Scene(tree, reference, None, paragraph.role is Role.CAPTION)
            found.extend(_in_paragraph(article.text, paragraph.span, scene))
    return tuple(found)


def printed_on(article: Article) -> date | None:
    """The day of printing, None unless it is known to the day."""
    when = article.published.when
    return when.earliest if when.earliest == when.latest else None


def _in_paragraph(text: str, span: Span, scene: Scene) -> list[TimeExpression]:
    found: list[TimeExpression] = []
    end = span.start
    for rule, match in _matches(text, span):
        if match.start() < end:
            continue
        for made in rule.build(match, scene):
            time = _expression(match, made, rule.name)
            found.append(time)
            end = max(end, time.span.end)
            if made.type in {TimeType.DATE, TimeType.TIME} and made.when.earliest is not None:
                scene = replace(scene, anchor=made.when)
    return found


def _matches(text: str, span: Span) -> list[tuple[Rule, Match]]:
    """All matches of all rules: leftmost first, of those that start together the longest, then in the table's order."""
    found = [
        (match.start(), -match.end(), n, rule, match)
        for n, rule in enumerate(RULES)
        for match in rule.pattern.finditer(text, span.start, span.end)
    ]
    return [(rule, match) for _, _, _, rule, match in sorted(found, key=lambda f: f[:3])]


def _expression(match: Match, made: Made, name: str) -> TimeExpression:
    words = match[made.part]
    bare = len(words) - len(words.lstrip("- \t\n"))
    return TimeExpression(
        Span(match.start(made.part) + bare, match.end(made.part)), made.type, made.value, made.mod, made.when, name
    )
