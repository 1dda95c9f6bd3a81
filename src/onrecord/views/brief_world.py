"""Background and chronology of a brief: what it rests on, who the speakers are, what happened as reported by whom."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Clock, Ledger, Moment, Page
from onrecord.reading.newsdays import TOLD_AS_NEWS
from onrecord.reading.values import IN_CAPTION, EntityType
from onrecord.text.article import Article, Status
from onrecord.text.span import Citation, cite
from onrecord.views.alone import is_grave, names_its_matter, stands_alone
from onrecord.views.brief_voices import Act, Voices, act_sentence, without_day
from onrecord.views.changes import Texts
from onrecord.views.days import overlaps, sooner, whole
from onrecord.views.names import fold
from onrecord.views.papers import Section, Sentence, Words, material
from onrecord.views.permalink import parse_permalink
from onrecord.views.phrases import LEFT_OUT, capital, counted, headless, one_line, when, words_of
from onrecord.views.places import Places, places
from onrecord.views.roles import roles
from onrecord.views.telling import in_print
from onrecord.views.whats_new import headline

_AHEAD = re.compile(r"\b(?:will|would|shall)\b", re.IGNORECASE)
"""Words by which somebody speaks of what is to come."""
_ARTICLES = 40
"""Articles, those that name somebody most, in which a role is looked for."""
_PEOPLE = 8
"""Speakers who are introduced."""
_MONTH = 31
"""Days."""
_CITED = 50
"""Articles whose headlines one note lists."""
_OF_A_PART = 2
"""Of so many lines of a long chronology one is the best of its part of the time; the others, the best of all."""
_Line = tuple[Moment, Act | None, Sequence[Moment]]
"""A line of the chronology: a happening, in whose words it stands, and all that tell it."""
_HEADED = 2
"""Words that a line shares with the headline above it where it tells what that tells."""
_STEM = 5
"""Letters."""
_LEAD = 700
"""Characters within which an article says what is new."""
_LISTED = 5
"""Outlets that are named in one sentence."""


def background(ledger: Ledger, used: Sequence[Page], heard: Voices, texts: Texts, offices: Collection[str]) -> Section:
    """What the brief rests on, and what the articles call those who speak in it."""
    ids = {page.id for page in used}
    own = [*_basis(used, texts), *_people(ledger, heard, lambda id_: texts(id_) if id_ in ids else None, offices)]
    return Section("Background", tuple(own), "No article speaks of it.")


def _basis(used: Sequence[Page], texts: Texts) -> Iterator[Sentence]:
    cited = tuple(found for page in used[:_CITED] if (found := headline(page, texts)) is not None)
    if not cited:
        return
    outlets = list(dict.fromkeys(page.outlet for page in used if page.outlet))
    by = f" by {_listed(outlets)}" if outlets else ""
    dated = [page.published.when for page in used if is_dated(page)]
    printed = f", printed {when(whole(dated))}" if dated else ""
    copies = len(used) - len({page.origin or page.id for page in used})
    doubts = (
        (copies, "is a copy, word for word or edited", "are copies, word for word or edited"),
        (len(used) - len(dated), "has no date", "have no date"),
        (sum(map(_is_inferred, used)), "is dated by what it says alone", "are dated by what they say alone"),
    )
    told = "".join(f"; {n} of them {one if n == 1 else many}" for n, one, many in doubts if n)
    text = f"It rests on {counted(len(used), 'article')}{by}{printed}{told}."
    yield Sentence((text,), cited, "the articles that its sentences are from")


def _is_inferred(page: Page) -> bool:
    return page.published.status is Status.INFERRED and is_dated(page)


def is_dated(page: Page) -> bool:
    """Whether it is known within a month when it was printed."""
    width = page.published.when.width
    return width is not None and width <= _MONTH


def _listed(names: Sequence[str]) -> str:
    if len(names) > _LISTED:
        return f"{', '.join(names[:_LISTED])} and {counted(len(names) - _LISTED, 'more outlet')}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _people(ledger: Ledger, heard: Voices, texts: Texts, offices: Collection[str]) -> Iterator[Sentence]:
    entities = {entity.id: entity for entity in ledger.entities}
    pages = {page.id: page for page in ledger.pages}
    where = places(ledger.entities)
    speakers = [entities[key] for key, _ in heard.groups[:_PEOPLE] if key in entities]
    for entity in speakers:
        if entity.type is EntityType.PERSON:
            yield from _person(entity, pages, texts, offices, where)


def _person(
    entity: Entity, pages: Mapping[str, Page], texts: Texts, offices: Collection[str], where: Places
) -> Iterator[Sentence]:
    """What articles call a person, each role as printed: it says nothing of today."""
    named = Counter(cited.article for cited in entity.citations)
    most = [id_ for id_, _ in sorted(named.items(), key=lambda pair: (-pair[1], pair[0]))[:_ARTICLES]]
    held = {id_: article for id_ in sorted(most) if (article := texts(id_)) is not None}
    rows = {fold(row.words): row for row in roles(entity, held, offices, pages, where)}
    best = sorted(rows.values(), key=lambda row: (-row.count, -len(row.words), row.words))[:1]
    for row in best:
        cited = _cited(row.citation, held)
        if cited is not None:
            outlet, printed = in_print(pages.get(cited.article))
            name = next((c for c in entity.citations if c.article == cited.article), entity.citations[0])
            parts = (f"{entity.name} is described as “", Words(row.words), f"” in {outlet} ({printed}).")
            yield Sentence(parts, (cited, name), row.because)


def _cited(permalink: str, articles: Mapping[str, Article]) -> Citation | None:
    place = parse_permalink(permalink)
    article = articles.get(place.article) if place else None
    return cite(article.id, article.text, place.span) if place and article else None


def chronology(
    ledger: Ledger,
    pages: Mapping[str, Page],
    acts: Sequence[Act],
    about: str | None,
    days: tuple[date | None, date | None],
    most: int,
) -> tuple[tuple[Sentence, ...], int]:
    """What happened on which day, as reported: the first `most` lines, and how many more there are.

    A line that stands in somebody's words is told as theirs.
    """
    by_article: dict[str, list[Act]] = {}
    for one in acts:
        by_article.setdefault(one.best.article, []).append(one)
    events: dict[str, list[Moment]] = {}
    for moment in sorted(ledger.timeline, key=lambda line: (sooner(line.when), line.id)):
        if moment.clock is Clock.HAPPENED and _is_asked(moment, about, days):
            events.setdefault(moment.event or moment.id, []).append(moment)
    lines: list[_Line] = []
    told: set[str] = set()
    for same in events.values():
        moment = max(same, key=lambda line: (line.copy_of is None, len(line.participants), line.place is not None))
        act = next((a for a in by_article.get(moment.article, ()) if _within(moment, a)), None)
        if act is None or act.best.id not in told:
            told |= {act.best.id} if act else set()
            lines.append((moment, act, same))
    titles = {page.id: _stems(page.title or "") for page in ledger.pages}
    shown = _spread(sorted(lines, key=lambda line: _in_order(line[0])), most, titles)
    sentences = (
        _also(_as_said(moment, act, pages) if act else _happened(moment, pages), moment, same, pages)
        for moment, act, same in shown
    )
    return tuple(sentences), len(lines) - len(shown)


def _in_order(moment: Moment) -> tuple[tuple[date, date], str, int]:
    """By day, and within an article as it has them."""
    return sooner(moment.when), moment.article, moment.citations[0].span.start


def _spread(lines: Sequence[_Line], most: int, titles: Mapping[str, frozenset[str]]) -> list[_Line]:
    """At most so many of the lines, which are in order: the best of each part of the time, then the best of all."""
    understood = [line for line in lines if _is_understood(line)]
    if len(understood) <= most:
        return understood
    best = sorted(range(len(understood)), key=lambda n: _weight(understood[n], titles), reverse=True)
    parts = max(1, most // _OF_A_PART)
    part = {n: n * parts // len(understood) for n in best}
    firsts = {part[n]: n for n in reversed(best)}.values()
    others = [n for n in best if n not in set(firsts)]
    kept = {*firsts, *others[: most - len(firsts)]}
    return [line for n, line in enumerate(understood) if n in kept]


def _is_understood(line: _Line) -> bool:
    """Whether a reader makes sense of the line by itself; what a picture shows is no news."""
    moment, act, _ = line
    if moment.because == IN_CAPTION:
        return False
    return stands_alone(moment.what if act is None else words_of(act.best.content))


def _weight(line: _Line, titles: Mapping[str, frozenset[str]]) -> tuple[int, bool, bool, bool, bool, int]:
    """How much a line tells: whom its tellings go back to, what its headline has, of what sort, of whom."""
    moment, _, same = line
    told = len({one.origin or one.article for one in same})
    headed = len(_stems(moment.what) & titles.get(moment.article, frozenset())) >= _HEADED
    first = moment.citations[0].span.start < _LEAD and not moment.planned
    plain = names_its_matter(moment.what)
    return (
        told,
        plain,
        is_grave(moment.what) or (headed and first),
        headed,
        not moment.planned,
        len(moment.participants),
    )


def _stems(text: str) -> frozenset[str]:
    """The beginnings of its longer words: "delivered" and "delivery" are one."""
    return frozenset(word[:_STEM] for word in fold(text).split() if len(word) >= _STEM)


def _is_asked(moment: Moment, about: str | None, days: tuple[date | None, date | None]) -> bool:
    if about and f" {fold(about)}" not in f" {fold(moment.what)}":
        return False
    return days == (None, None) or overlaps(moment.when, *days)


def _also(sentence: Sentence, moment: Moment, same: Sequence[Moment], pages: Mapping[str, Page]) -> Sentence:
    """The sentence, with who else tells the same event."""
    others = [one for one in same if one.article != moment.article]
    if not others:
        return sentence
    where = ", ".join(f"{outlet} ({day})" for outlet, day in dict.fromkeys(in_print(pages[o.article]) for o in others))
    cited = (*sentence.citations, *(one.citations[0] for one in others))
    return Sentence((*sentence.parts, f" Also in {where}."), cited, sentence.because, sentence.candidate)


def _within(moment: Moment, act: Act) -> bool:
    place = moment.citations[0].span
    return any(cited.span.overlaps(place) for cited in act.best.content)


def _date(moment: Moment, *, ahead: bool = False) -> str:
    told = when(moment.when)
    planned = ", planned" if moment.planned or ahead else ""
    inferred = " (date inferred)" if moment.because == TOLD_AS_NEWS else ""
    return f"{capital(told)}{planned}{inferred}: "


def _happened(moment: Moment, pages: Mapping[str, Page]) -> Sentence:
    outlet, printed = in_print(pages.get(moment.article))
    words = headless(one_line(moment.citations[0].words)).rstrip(" ,;:").removesuffix(".")
    page = pages.get(moment.article)
    wrote = f"”, {outlet} wrote ({printed})." if page and page.outlet else f"” ({outlet}, {printed})."
    return Sentence((_date(moment), "“", *_pieces(words), wrote), moment.citations, moment.because)


def _pieces(words: str) -> Iterator[str | Words]:
    """The words as material; what stands for words left out is none ("Kowal … left")."""
    for n, piece in enumerate(words.split(LEFT_OUT)):
        if n:
            yield LEFT_OUT
        yield from material(piece)


def _as_said(moment: Moment, act: Act, pages: Mapping[str, Page]) -> Sentence:
    sentence = act_sentence(without_day(act), pages)
    opening = _date(moment, ahead=_is_ahead(moment, act))
    said = act.best.said if act.best.said.known else act.best.printed
    if moment.when.latest and said.earliest and moment.when.latest < said.earliest:
        opening = f"Told of {when(moment.when).removeprefix('in ')}: "
    cited = (*sentence.citations, *moment.citations)
    return Sentence((opening, *sentence.parts), cited, moment.because, sentence.candidate)


def _is_ahead(moment: Moment, act: Act) -> bool:
    """Whether somebody speaks of it as to come: "the topic would be discussed during the visit"."""
    place = moment.citations[0].span
    for one in act.best.content:
        if one.span.overlaps(place):
            before = one.words[: max(0, place.end - one.span.start)]
            return _AHEAD.search(re.split(r"[.;!?]\s", before)[-1]) is not None
    return False
