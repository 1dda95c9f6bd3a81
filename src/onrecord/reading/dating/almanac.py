"""Clues from what the world knows: who held an office when, and since when a thing has had its name."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from onrecord.reading.clauses import Tense, words
from onrecord.reading.dating.gaps import direction
from onrecord.reading.dating.values import Clue
from onrecord.reading.lexicon import Almanac, Term
from onrecord.reading.printing import LAST, Ranges, joined
from onrecord.reading.syntax import Tree
from onrecord.text.article import STORY_ROLES, Article, Interval
from onrecord.text.span import Span

_FORMER = words(
    "former likely would-be ex then then- late future potential possible next onetime one-time "
    "past previous under acting old failed longtime deputy vice assistant shadow fellow"
)
"""Before a title these say that the person does not hold it now, or may never have."""
_NAME = r"(?P<name>(?:[A-Z][\w.'’-]*\s+){0,3}[A-Z][\w'’-]+)"
_EVE = timedelta(days=14)
"""Days by which the press gives somebody a new title too soon."""
_AFTER = timedelta(days=7)
"""Days for which somebody who has given up is still called a candidate."""
_SOME = words("a an any if another no")
"""Directly before a title: somebody who may hold it some day."""
_TALKED_OF = timedelta(days=650)
"""Days by which the press talks of somebody as if in office already ("what would President Hart do?")."""
_UNDER = re.compile(r"\b(?:under|since|during|when|like|as|of)\s+(?:the\s+)?(?:U\.?S\.?\s+)?$", re.IGNORECASE)


def from_almanac(article: Article, tree: Tree, almanac: Almanac) -> Iterator[Clue]:
    """Every clue from a name with a known first day, or a title and a name with known terms."""
    for segment in article.segments:
        if segment.role in STORY_ROLES:
            yield from _since(article.text, segment.span, almanac)
            yield from _offices(article.text, segment.span, tree, almanac)


def from_runners(article: Article, almanac: Almanac) -> Iterator[Clue]:
    """The election for which most of those ran whom the article names: it was printed in the two years up to it."""
    if almanac.all_runners is None or not _RACE.search(article.text):
        return
    named: dict[str, Span] = {}
    for segment in article.segments:
        if segment.role in STORY_ROLES:
            for match in almanac.all_runners.finditer(article.text, segment.span.start, segment.span.end):
                named.setdefault(match[0], Span(*match.span()))
    counts = Counter(year for name in named for year in almanac.runners[name]).most_common(2)
    if not counts:
        return
    (year, most), other = counts[0], counts[1][1] if len(counts) > 1 else 0
    rule = next((rule for rule, least, lead in _FIELDS if most >= least and most >= other + lead), None)
    if rule is not None:
        span = next(span for name, span in sorted(named.items()) if year in almanac.runners[name])
        yield Clue(rule, span, (Interval(date(year - 1, 1, 1), date(year, 11, 30)),))


_RACE = re.compile(r"\b(?:candidates?|campaign|nomination|nominee|primar(?:y|ies)|caucus(?:es)?|front-?runner)\b")
_FIELDS = (("field-of-candidates", 3, 2), ("some-candidates", 2, 1))
"""Rule, how many candidates of one election are named, and how many more than of any other."""


def _since(text: str, where: Span, almanac: Almanac) -> Iterator[Clue]:
    if almanac.pattern is None:
        return
    for match in almanac.pattern.finditer(text, where.start, where.end):
        day = almanac.since[match[0]]
        yield Clue("named-since", Span(*match.span()), (Interval(day, LAST),))


def _offices(text: str, where: Span, tree: Tree, almanac: Almanac) -> Iterator[Clue]:
    if almanac.titles is None:
        return
    for match in almanac.titles.finditer(text, where.start, where.end):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if _is_former(before):
            continue
        name = _NAME_AFTER.match(text, match.end())
        held = almanac.offices.get(match[0])
        if name is None or held is None:
            continue
        terms = _terms(name["name"], held)
        if terms and not (terms[0].passing and _is_history(text, tree, match.start())):
            yield from _of_terms(terms, Span(match.start(), name.end()), _acts(tree, Span(*name.span()), before))


def _is_former(before: str) -> bool:
    """Whether a word shortly before the title, in the same phrase, says that it is not held now."""
    phrase = re.split(r"[,;:.]\s|\band\b|[“”\"()]", before)[-1]
    near = phrase.lower().split()[-_NEAR:]
    return near[-1:] != [] and (near[-1] in _SOME or any(word in _FORMER or word[:4].isdigit() for word in near))


def _is_history(text: str, tree: Tree, offset: int) -> bool:
    """Whether the sentence names a year: then it tells of an earlier race."""
    at = tree.at(offset)
    return at is not None and bool(_YEAR.search(tree.sentences[tree.sentence_of(at)].span.of(text)))


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BEFORE, _NEAR = 40, 4
"""Characters, and words of them, that are looked at before a title."""
_NAME_AFTER = re.compile(rf"\s+\[?{_NAME}")


def _terms(name: str, held: tuple[Term, ...]) -> list[Term]:
    """The terms of those who can be meant: the whole name, else all of that surname."""
    parts = name.split()
    for length in range(len(parts), 0, -1):
        given = " ".join(parts[:length]).removesuffix("’s").removesuffix("'s")
        whole = [t for t in held if t.name == given]
        if whole:
            return whole
    first = parts[0].removesuffix("’s").removesuffix("'s")
    return [t for t in held if t.name.split()[-1] == first]


def _of_terms(terms: list[Term], span: Span, acts: bool) -> Iterator[Clue]:
    if any(t.passing for t in terms):
        yield Clue("candidate", span, _spans(terms))
    elif acts:
        yield Clue("officeholder-acts", span, _spans(terms))
    else:
        yield Clue("office-since", span, (Interval(min(t.since for t in terms) - _TALKED_OF, LAST),))


def _spans(terms: list[Term]) -> Ranges:
    return joined(Interval(t.since - _EVE, t.until + (_AFTER if t.passing else _EVE)) for t in terms)


def _acts(tree: Tree, name: Span, before: str) -> bool:
    """Whether the named one is the subject of a verb that tells what is new: a person in office acting in it."""
    inside = tree.within(name)
    if not inside or _UNDER.search(before):
        return False
    head = next((i for i in inside if tree.tokens[i].head not in inside), inside[0])
    token = tree.tokens[head]
    return token.dep == "nsubj" and direction(tree, token.head) is not Tense.UNKNOWN and _is_now(tree, token.head)


def _is_now(tree: Tree, verb: int) -> bool:
    """Whether the clause is told as present, or a weekday, "today" or the like stands in it."""
    helpers = {tree.tokens[c].tag for c in tree.children[verb] if tree.tokens[c].dep in {"aux", "auxpass"}}
    if tree.tokens[verb].tag in {"VBZ", "VBP"} or helpers & {"VBZ", "VBP"}:
        return True
    return any(tree.tokens[i].text.lower() in _NOW for i in tree.subtree(verb))


_NOW = words(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon. tues. wed. thurs. "
    "fri. sat. sun."
)
