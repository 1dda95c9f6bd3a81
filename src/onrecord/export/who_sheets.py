"""The page of a person or thing as a card, and the list of those whom a name may mean."""

from collections.abc import Iterable, Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.export.sheets import NO_TITLE, figure_line, holder_line, told
from onrecord.text.article import Interval
from onrecord.views.company import ArticleRow, BesideRow, CarrierRow, VoiceRow
from onrecord.views.figures import FigureRow
from onrecord.views.holders import HolderRow, StandInRow
from onrecord.views.phrases import DATE_UNKNOWN, OUTLET_UNKNOWN, counted, outlet_words, when
from onrecord.views.roles import RoleRow
from onrecord.views.timeline import TimelineRow
from onrecord.views.who import AliasRow, EntityPage

NOBODY = "Nobody of that name."


def who_sheet(rows: Sequence[EntityPage]) -> Sheet[EntityPage]:
    """A person or thing: names, roles, what it said and who spoke of it, figures, happenings, company, articles."""
    columns: tuple[Column[EntityPage], ...] = (
        Column("name", lambda row: f"{row.name} ({row.type.lower()})" if row.type else row.name),
        Column("id", lambda row: row.id or "none: no entity across articles"),
        *_sorts(rows),
        Column("also", lambda row: _lines(map(_alias, row.aliases), "no other name")),
        Column("described", lambda row: _lines(map(_alias, row.descriptions), "by name only")),
        Column("stands for", lambda row: row.stands_for or "itself"),
        *_stand_ins(rows),
        Column("joined", _joined),
        *_offices(rows),
        Column("roles", lambda row: _lines(map(_role, row.roles), "none printed")),
        Column("said", lambda row: told(row.said, "no statement")),
        Column("quoted by", lambda row: _lines(map(_carrier, row.carriers), "nobody")),
        Column("its name in", lambda row: told(row.named_by_it, "no statement")),
        Column("spoken of", lambda row: told(row.spoken_of, "in no statement by others")),
        Column("by", lambda row: _lines(map(_voice, row.spoken_of_by), "nobody")),
        Column("figures", lambda row: _lines(map(_figure, row.figures), "none of it")),
        Column("gave", lambda row: _lines(map(_figure, row.gave), "no figure")),
        Column("happened", lambda row: _lines(map(_happening, row.happenings), "nothing dated")),
        Column("articles", lambda row: _lines(map(_article, row.articles), "not listed")),
        Column("beside", _company),
    )
    return Sheet(EntityPage, rows, columns, NOBODY, card=True)


def _sorts(rows: Sequence[EntityPage]) -> tuple[Column[EntityPage], ...]:
    """Which sort of thing, and the words that say so, where any of the rows is of one."""
    return (Column("sort", _sort),) if any(row.subtype for row in rows) else ()


def _sort(row: EntityPage) -> str:
    words = "; ".join(_alias(one) for one in row.subtype_words)
    return f"{row.subtype} ({row.subtype_because}: {words})" if row.subtype else "not told"


def _stand_ins(rows: Sequence[EntityPage]) -> tuple[Column[EntityPage], ...]:
    """The names that stand for it and what is said under them, where any of the rows has such."""
    if not any(row.stood_for_by for row in rows):
        return ()
    return (
        Column("stood for by", lambda row: _lines(map(_stand_in, row.stood_for_by), "no other name")),
        Column("said as such", lambda row: told(row.said_as, "no statement")),
    )


def _stand_in(row: StandInRow) -> str:
    why = ", ".join(f"{reason} {count}" for reason, count in row.reasons)
    return f"{row.name}, as reported: {row.count} of {counted(row.of, 'mention')} ({why})  [{row.id}; {row.citation}]"


def _offices(rows: Sequence[EntityPage]) -> tuple[Column[EntityPage], ...]:
    """Holders and posts, where any of the rows has them."""
    held, posts = any(row.holders for row in rows), any(row.posts for row in rows)
    columns: tuple[tuple[bool, Column[EntityPage]], ...] = (
        (held, Column("held by", lambda row: _lines(map(_holder, row.holders), "no post"))),
        (posts, Column("offices", lambda row: _lines(map(_post, row.posts), "none"))),
    )
    return tuple(column for wanted, column in columns if wanted)


def whom_sheet(rows: Sequence[EntityPage]) -> Sheet[EntityPage]:
    """Those whom a name may mean, a line each, to choose from."""
    columns: tuple[Column[EntityPage], ...] = (
        Column("id", lambda row: row.id or "none"),
        Column("type", lambda row: row.type.lower() if row.type else "speaker"),
        Column("mentions", lambda row: f"{row.mentions:,}"),
        Column("said", lambda row: f"{len(row.said):,}"),
        Column("name", _names),
    )
    return Sheet(EntityPage, rows, columns, NOBODY)


def _names(row: EntityPage) -> str:
    others = [alias.form for alias in row.aliases if alias.form != row.name]
    also = f" (also {', '.join(others[:3])})" if others else ""
    role = f", {row.roles[-1].words}" if row.roles else ""
    return f"{row.name}{role}{also}"


def _lines(lines: Iterable[str], none: str) -> str:
    return "\n".join(lines) or none


def _alias(row: AliasRow) -> str:
    return f"{row.form}, {counted(row.count, 'time')}, first {row.first}"


def _joined(row: EntityPage) -> str:
    """How many mentions, why they were joined, and each pair of different names that was joined."""
    reasons = "; ".join(f"{reason}, {counted(count, 'time')}" for reason, count in row.reasons)
    joins = [
        f"{one.words[0]} = {one.words[1]}: {one.because} (sure: {one.sure:.2f})  [{one.left}, {one.right}]"
        for one in row.joins
        if one.words[0] != one.words[1]
    ]
    told = f"{counted(row.mentions, 'mention')}; {row.because}{f' ({reasons})' if reasons else ''}"
    return "\n".join((told, *joins))


def _span(first: Interval, last: Interval) -> str:
    """From the first to the last day, once where they are the same."""
    if not first.known:
        return DATE_UNKNOWN
    return when(first) if first == last else f"{when(first)} to {when(last)}"


def _role(row: RoleRow) -> str:
    where = f", in {', '.join(row.outlets)}" if row.outlets else ""
    return f"{row.words}  [printed {_span(row.first, row.last)}{where}; {counted(row.count, 'time')}; {row.citation}]"


def _holder(row: HolderRow) -> str:
    return f"{holder_line(row)}  [{counted(row.count, 'time')}; {row.id}; {row.citation}]"


def _post(row: HolderRow) -> str:
    where = row.citation if row.count == 1 else f"{row.citation}, last {row.last_citation}"
    printed = f"printed {_span(row.first, row.last)}; {counted(row.count, 'time')}"
    return f"{row.post}{', formerly' if row.former else ''}  [{printed}; {row.office}; {where}]"


def _carrier(row: CarrierRow) -> str:
    through = f", through {' and '.join(row.via)}" if row.via else ""
    newest = f"newest printed {when(row.newest)}" if row.newest.known else DATE_UNKNOWN
    return f"{row.outlet or OUTLET_UNKNOWN}{through}: {counted(row.count, 'statement')}  [{newest}; {row.citation}]"


def _voice(row: VoiceRow) -> str:
    speaker = row.speaker or "speakers not named"
    return f"{speaker}: {counted(row.count, 'statement')}  [{_span(row.first, row.last)}; {row.citation}]"


def _figure(row: FigureRow) -> str:
    return f"{figure_line(row)}  [as of: {when(row.asof)}; {row.citation}]"


def _happening(row: TimelineRow) -> str:
    return f"{when(row.when)}{' (planned)' if row.planned else ''}: {row.sentence}  [{row.citation}]"


def _article(row: ArticleRow) -> str:
    where = f"{outlet_words(row.outlet, row.path)}, {when(row.printed)}"
    said = f", {counted(row.said, 'statement')} by it" if row.said else ""
    return f"{row.title or NO_TITLE}, {where}: {counted(row.mentions, 'mention')}{said}  [{row.citation}]"


_COMPANY = 12
"""Others beside it that a card lists; the formats for programs have all."""


def _company(row: EntityPage) -> str:
    more = len(row.beside) - _COMPANY
    rest = [f"and {counted(more, 'other')}"] if more > 0 else []
    return _lines((*map(_beside, row.beside[:_COMPANY]), *rest), "nobody")


def _beside(row: BesideRow) -> str:
    shared = f"{counted(row.paragraphs, 'paragraph')} in {counted(row.articles, 'article')}"
    return f"{row.name} ({row.type.lower()}), {shared}  [{row.id}; {row.citation}]"
