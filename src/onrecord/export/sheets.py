"""Which columns a reader sees for each view: one table of columns a view."""

from collections.abc import Mapping, Sequence

from onrecord.export.sheet import Column, Sheet
from onrecord.ledger.values import Clock, Relation
from onrecord.text.article import Status
from onrecord.views.entities import EntityRow
from onrecord.views.figures import FigureRow
from onrecord.views.folding import folded, origin_words
from onrecord.views.found import FoundRow, lit_parts
from onrecord.views.holders import HolderRow
from onrecord.views.intake import IntakeRow
from onrecord.views.phrases import DATE_UNKNOWN, OUTLET_UNKNOWN, counted, inside_words, one_line, outlet_words, when
from onrecord.views.show import Shown
from onrecord.views.statements import StatementRow
from onrecord.views.timeline import TimelineRow
from onrecord.views.verify import Mismatch, Verified

NO_TITLE = "no title"

_MARKS = {Clock.HAPPENED: "◆ happened", Clock.SAID: "● said", Clock.PRINTED: "○ printed"}
_PLANNED = "◆ planned"
"""On the clock of what happened, but told as a plan."""

_SAYS = {"confirmed": "confirms", "announced": "announces", "denied": "denies"}

_RELATIONS = {
    Relation.SINGLE: "given once",
    Relation.AGREES: "agree",
    Relation.COMPATIBLE: "can both be right",
    Relation.ROUNDING: "the same, rounded",
    Relation.DIFFERENT_VARIANT: "of different variants",
    Relation.DIFFERENT_TIME: "at different times",
    Relation.DIFFERENT_SCOPE: "of different places",
    Relation.CONFLICT: "CONFLICT",
    Relation.AMBIGUOUS: "unclear whether of one thing",
}

_STATUSES = {
    Status.STATED: "",
    Status.INFERRED: " (inferred)",
    Status.CONFLICTING: " (the evidence conflicts)",
    Status.UNKNOWN: "",
}


def statements_sheet(rows: Sequence[StatementRow]) -> Sheet[StatementRow]:
    """Statements: who, verb and words; then said, printed, outlet, via, in whose words, and the place to `show`."""
    columns: tuple[Column[StatementRow], ...] = (
        Column("", lambda row: "" if row.asserted else "~"),
        Column("statement", lambda row: f"{row.sentence}{_judged(row)}"),
        Column("said", lambda row: when(row.said), under="said: "),
        Column("printed", lambda row: when(row.printed), under="printed: "),
        Column("outlet", lambda row: outlet_words(row.outlet, row.path), under=""),
        Column("via", lambda row: ", ".join(row.via), under="via "),
        Column("inside", _inside, under=""),
        Column("origins", _origins, under=""),
        Column("also", lambda row: f"in {counted(row.also_in, 'other article')}" if row.also_in else "", under="also "),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(StatementRow, rows, columns, "No statement answers this.")


def entities_sheet(rows: Sequence[EntityRow]) -> Sheet[EntityRow]:
    """Entities: name and type, how often and in how many articles, its other names, and why they are one."""
    columns: tuple[Column[EntityRow], ...] = (
        Column("name", lambda row: row.name),
        Column("type", lambda row: f"{row.type.value.lower()}{f': {row.subtype}' if row.subtype else ''}"),
        Column("mentions", lambda row: str(len(row.mentions))),
        Column("articles", lambda row: str(row.articles)),
        Column("also", lambda row: ", ".join(form for form in row.aliases if form != row.name)),
        Column("held by", _held_by, under="held by "),
        Column("stands for", lambda row: row.stands_for or "", under="as reported; may stand for "),
        Column("because", lambda row: row.because, under="one because: "),
        Column("id", lambda row: row.id, under=""),
    )
    return Sheet(EntityRow, rows, columns, "Nobody and nothing of that kind is in the story.")


def _held_by(row: EntityRow) -> str:
    """The holders of a post, each with when articles say so."""
    return "; ".join(holder_line(one) for one in row.holders)


def holder_line(row: HolderRow) -> str:
    """One holder of a post: who, whether formerly, and when the articles that say so were printed."""
    printed = when(row.first) if row.first == row.last else f"{when(row.first)} to {when(row.last)}"
    return f"{row.name}{', formerly' if row.former else ''} (printed {printed if row.first.known else DATE_UNKNOWN})"


def timeline_sheet(rows: Sequence[TimelineRow]) -> Sheet[TimelineRow]:
    """The timeline: day, clock, what; then outlet and the place to `show`."""
    columns: tuple[Column[TimelineRow], ...] = (
        Column("", lambda row: "" if row.asserted else "~"),
        Column("when", lambda row: when(row.when)),
        Column("clock", lambda row: _PLANNED if row.planned else _MARKS[row.clock]),
        Column("what", _told),
        Column("outlet", _outlets, under=""),
        Column("origins", _origins, under=""),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(TimelineRow, rows, columns, "Nothing on the timeline answers this.")


def _told(row: TimelineRow) -> str:
    """The words, on whose word, as what; and how many more lines stand on that day."""
    teller = row.told_by if row.told_by and row.tellings and not _is_teller(row.told_by, row.sentence) else None
    by = f", as {teller} {_SAYS.get(row.status, 'says')}" if teller else ""
    doubt = f" ({row.doubt})" if row.doubt else ""
    more = f" [and {counted(row.more, 'more line')}]" if row.more else ""
    return f"{row.sentence}{by}{doubt}{_judged(row)}{more}"


def _is_teller(name: str, sentence: str) -> bool:
    """Whether the sentence itself says that it is the speaker's word: "Aust said that he had offered …"."""
    opening = sentence.partition(" said ")[0].partition(" has said ")[0]
    return opening != sentence and name.rsplit(maxsplit=1)[-1] in opening


def _outlets(row: TimelineRow) -> str:
    """Who prints it: of an event, everybody."""
    names = [outlet_words(one.outlet, one.path) for one in row.tellings] or [outlet_words(row.outlet, row.path)]
    return ", ".join(dict.fromkeys(names))


def figures_sheet(rows: Sequence[FigureRow]) -> Sheet[FigureRow]:
    """Figures: what of, how the set stands, the words, who says so; then as of when and the place to `show`."""
    alike = _alike(rows)
    columns: tuple[Column[FigureRow], ...] = (
        Column("of", lambda row: f"{_of(row)}{alike.get(row.set or '', '')}"),
        Column("relation", _relation),
        Column("figure", _figure),
        Column("says", _says, under=""),
        Column("as of", lambda row: when(row.asof), under="as of: "),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(FigureRow, rows, columns, "No figure answers this.")


def _alike(rows: Sequence[FigureRow]) -> Mapping[str, str]:
    """Which of several sets of one name each is, by its id: what agrees within a set says nothing of another."""
    sets: dict[str, list[str]] = {}
    for name, id_ in dict.fromkeys((_of(row), row.set) for row in rows if row.set):
        sets.setdefault(name, []).append(id_)
    several = [ids for ids in sets.values() if len(ids) > 1]
    return {id_: f" (set {n} of {len(ids)})" for ids in several for n, id_ in enumerate(ids, 1)}


def intake_sheet(rows: Sequence[IntakeRow]) -> Sheet[IntakeRow]:
    """Intake: a card a page, with its evidence and what was set aside by which rule."""
    columns: tuple[Column[IntakeRow], ...] = (
        Column("page", lambda row: row.path),
        Column("title", lambda row: row.title or NO_TITLE),
        Column("outlet", lambda row: row.outlet or OUTLET_UNKNOWN),
        Column("printed", _printed),
        Column("evidence", lambda row: "\n".join(row.evidence) or "none"),
        Column("read", lambda row: _segments(row, kept=True)),
        Column("set aside", lambda row: _segments(row, kept=False)),
        Column("problems", lambda row: "\n".join(row.problems) or "none"),
    )
    return Sheet(IntakeRow, rows, columns, "No article.", card=True)


def found_sheet(rows: Sequence[FoundRow]) -> Sheet[FoundRow]:
    """What a search found: of which kind, its words in their line with those found lit; then when, where and `show`."""
    columns: tuple[Column[FoundRow], ...] = (
        Column("", lambda row: "~" if row.asserted is False else ""),
        Column("kind", lambda row: row.kind),
        Column("words in context", _lit),
        Column("happened", lambda row: when(row.happened) if row.happened.known else "", under="happened: "),
        Column("said", lambda row: when(row.said) if row.said.known else "", under="said: "),
        Column("printed", lambda row: when(row.printed), under="printed: "),
        Column("outlet", lambda row: outlet_words(row.outlet, row.path), under=""),
        Column("show", lambda row: row.citation, under=""),
    )
    return Sheet(FoundRow, rows, columns, "Nothing in the story answers this.")


def _lit(row: FoundRow) -> str:
    """The line of a thing found, with ⟦ ⟧ around the words looked for."""
    words = "".join(f"⟦{part}⟧" if lit else part for part, lit in lit_parts(row.words, row.highlights))
    return row.context.replace(row.words, words, 1)


def shown_sheet(rows: Sequence[Shown]) -> Sheet[Shown]:
    """Words in context, and the statements that rest on them."""
    columns: tuple[Column[Shown], ...] = (
        Column("article", lambda row: f"{row.title or NO_TITLE}, {row.outlet or OUTLET_UNKNOWN}, {when(row.printed)}"),
        Column("place", lambda row: f"{row.citation}, line {row.line}, {row.role}"),
        Column("words", lambda row: row.words),
        Column("in context", lambda row: f"{row.before}⟦{row.words}⟧{row.after}".strip("\r\n")),
        Column("statements", lambda row: told(row.statements, "none rests on these words")),
    )
    return Sheet(Shown, rows, columns, card=True)


def verified_sheet(rows: Sequence[Verified]) -> Sheet[Verified]:
    """How many citations were compared, and those that do not hold."""
    columns: tuple[Column[Verified], ...] = (
        Column("verified", lambda row: f"{counted(row.citations, 'citation')} in {counted(row.articles, 'article')}"),
        Column("result", lambda row: "\n".join(map(_mismatch, row.mismatches)) or "all hold"),
    )
    return Sheet(Verified, rows, columns, card=True)


def _mismatch(one: Mismatch) -> str:
    there = "the article is not held" if one.found is None else f"there stands {one_line(one.found)!r}"
    return f"{one.citation} ({one.where}): {one_line(one.expected)!r} is expected, {there}"


def _origins(row: StatementRow | TimelineRow) -> str:
    """That several pages have it from one origin or from several, or whom a single page has it from."""
    origins = row.origins if isinstance(row, TimelineRow) else ()
    return origin_words(row.pages, row.origin, row.outlet, row.article, origins)


def _of(row: FigureRow) -> str:
    return ", ".join(filter(None, (row.subject, row.property))) or "not said of what"


def _relation(row: FigureRow) -> str:
    if row.relation is None:
        return "in no set"
    judged = " (judged)" if row.judged else ""
    return f"{_RELATIONS[row.relation]}{', one origin' if row.single_origin else ''}{judged}"


def _figure(row: FigureRow) -> str:
    paired = f" ({row.paired})" if row.paired else ""
    return f"{row.words}{paired}{', unclear of what' if row.ambiguous else ''}"


def figure_line(row: FigureRow) -> str:
    """A figure, what it is of, and who says so: "about 290 cars: ferry, capacity; Lindqvist, in The Courier"."""
    return f"{_figure(row)}: {_of(row)}; {_says(row)}"


def _says(row: FigureRow) -> str:
    where = outlet_words(row.outlet, row.path)
    return f"{row.speaker}, in {where}" if row.speaker else f"{where}, in its own voice"


def told(rows: Sequence[StatementRow], none: str) -> str:
    """Statements a line each, with outlet and place; `none` where there are none."""
    lines = (
        f"{'' if row.asserted else '~ '}{row.sentence}  "
        f"[{', '.join(filter(None, (outlet_words(row.outlet, row.path), row.citation, _inside(row), _origins(row))))}]"
        for row in folded(rows)
    )
    return "\n".join(lines) or none


def _judged(row: StatementRow | TimelineRow) -> str:
    """What people judged of a line, behind its words."""
    return "".join(f" [judged by {m.who}: {m.says}{f', because {m.why}' if m.why else ''}]" for m in row.judged)


def _inside(row: StatementRow) -> str:
    """In whose words the statement stands, and where: "inside what Oakes said (8c8af43c1320128c#c89-104)"."""
    return inside_words(row.inside, row.inside_citation)


def _printed(row: IntakeRow) -> str:
    won = f" (the evidence conflicts: {row.dated_by} wins)" if row.dated_by else _STATUSES[row.status]
    return when(row.published) + won


def _segments(row: IntakeRow, *, kept: bool) -> str:
    lines = (
        f"{counted(one.count, f'{one.role} segment')} ({one.because}), {counted(one.length, 'character')}"
        for one in row.segments
        if one.kept is kept
    )
    return "\n".join(lines) or "nothing"
