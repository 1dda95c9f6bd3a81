"""An invented story, built by hand, for tests of the desk: three outlets, one conflict, one candidate, one fold."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import date

from onrecord.ledger.entity_values import Alias, Entity
from onrecord.ledger.judgements import Judgement, signed
from onrecord.ledger.reuse_values import Direction, Reuse, Reused, SharedWords
from onrecord.ledger.stories import PileStory
from onrecord.ledger.values import (
    ChainLink,
    Clock,
    Figure,
    FigureSet,
    Ledger,
    Moment,
    Page,
    Relation,
    Statement,
    Version,
)
from onrecord.reading.values import Bound, EntityType, Kind, Manner, MentionKind
from onrecord.text.article import UNKNOWN_TIME, Article, Evidence, Interval, Problem, Published, Role, Segment, Status
from onrecord.text.span import Citation, Span
from onrecord.views.changes import Texts
from onrecord.views.days import printed_by
from onrecord.views.drafting import Wish, draft
from onrecord.views.undoing import undoing

BRIDGE = """Minister rules out new bridge

“We will not build it,” Transport Minister Ada Quill said on Tuesday. “Not this year.” She
told reporters the old bridge carries 12,000 cars a day.

Engineers warned that the pylons “are tired” and would need 300 tonnes of steel, according to The Harbour Gazette.

Check Also
Storm closes the port
"""
DENIAL = """Gazette: steel figure disputed

The company's spokesman denied that more than 180 tonnes of steel were needed. Was the minister aware? she was asked.
"""
UNDATED = "Ferry tickets to cost more\r\n\r\nA ferry driver said fares would rise in July.\r\n"


def interval(first: str, last: str | None = None) -> Interval:
    """A bracket of days."""
    return Interval(date.fromisoformat(first), date.fromisoformat(last or first))


def words(id_: str, text: str, *wanted: str) -> tuple[Citation, ...]:
    """Citations of the first place of each of `wanted`."""
    return tuple(Citation(id_, Span(text.index(w), text.index(w) + len(w)), w) for w in wanted)


def segments(text: str, roles: Iterable[Role]) -> tuple[Segment, ...]:
    """One segment for each line that is not blank, with the roles given (the last one goes on)."""
    out, at, left = [], 0, list(roles)
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        if bare:
            role = left.pop(0) if len(left) > 1 else left[0]
            out.append(Segment(Span(at, at + len(bare)), role, f"looks_like_{role.value}"))
        at += len(line)
    return tuple(out)


def article(id_: str, text: str, outlet: str | None, printed: Interval, roles: Iterable[Role]) -> Article:
    """An article whose title is its first line."""
    status = Status.STATED if printed.known else Status.UNKNOWN
    title = text.splitlines()[0]
    evidence = (Evidence("published", str(printed.earliest), "dateline", Span(0, len(title))),) if printed.known else ()
    return Article(
        id=id_,
        text=text,
        title=title,
        outlet=outlet,
        published=Published(printed, status, evidence),
        segments=segments(text, roles),
        evidence=(Evidence("title", title, "first_line", Span(0, len(title))),),
        problems=() if printed.known else (Problem("No date of publication was found."),),
    )


ROLES = (Role.HEADLINE, Role.BODY, Role.BODY, Role.RELATED)
ARTICLES = (
    article("a" * 16, BRIDGE, "The Daily Span", interval("2031-03-05"), ROLES),
    article("b" * 16, DENIAL, "The Harbour Gazette", interval("2031-03-09"), (Role.HEADLINE, Role.BODY)),
    article("c" * 16, UNDATED, None, UNKNOWN_TIME, (Role.HEADLINE, Role.BODY)),
)
A, B, C = (one.id for one in ARTICLES)


def page(one: Article) -> Page:
    """The article as the ledger knows it."""
    return Page(
        id=one.id,
        paths=(f"{one.id[:2]}.txt",),
        title=one.title,
        outlet=one.outlet,
        url=one.url,
        authors=one.authors,
        language=one.language,
        published=one.published,
        republished=one.republished,
        segments=one.segments,
        evidence=one.evidence,
        problems=one.problems,
        length=len(one.text),
    )


def statement(id_: str, article_: Article, source: str, cue: str, content: tuple[str, ...]) -> Statement:
    """A statement with little to it; tests replace what they need."""
    cites = {
        name: words(article_.id, article_.text, *(w for w in these if w))
        for name, these in (("source", (source,)), ("cue", (cue,)), ("content", content))
    }
    return Statement(
        id=id_,
        article=article_.id,
        speaker=None,
        entity=None,
        source=cites["source"],
        cue=cites["cue"],
        content=cites["content"],
        addressee=(),
        speaker_named=None,
        said_words=None,
        manner=Manner.INDIRECT,
        kind=Kind.STATEMENT,
        strength="said",
        medium=None,
        place=None,
        said=UNKNOWN_TIME,
        printed=article_.published.when,
        outlet=article_.outlet,
        chain=(ChainLink(article_.outlet or "unknown outlet", None, "printed it"),),
        role=Role.BODY,
        nested_in=None,
        confidence=0.9,
        asserted=True,
        because="subject_verb_content",
        speaker_because="named in the sentence",
    )


QUILL = "entity-quill"
GAZETTE = "entity-gazette"
STATEMENTS = (
    replace(
        statement(
            "s1", ARTICLES[0], "Transport Minister Ada Quill", "said", ("“We will not build it,”", "“Not this year.”")
        ),
        speaker="Ada Quill",
        entity=QUILL,
        manner=Manner.DIRECT,
        said=interval("2031-03-04"),
        said_words=words(A, BRIDGE, "on Tuesday")[0],
    ),
    replace(
        statement("s2", ARTICLES[0], "She", "told", ("the old bridge carries 12,000 cars a day",)),
        speaker="Ada Quill",
        entity=QUILL,
        addressee=words(A, BRIDGE, "reporters"),
        said=interval("2031-03-04"),
    ),
    replace(
        statement(
            "s3",
            ARTICLES[0],
            "Engineers",
            "warned",
            ("that the pylons “are tired” and would need 300 tonnes of steel",),
        ),
        manner=Manner.MIXED,
        chain=(
            ChainLink("The Harbour Gazette", words(A, BRIDGE, "The Harbour Gazette")[0], "according to"),
            ChainLink("The Daily Span", None, "printed it"),
        ),
        said=interval("2031-01-01", "2031-03-05"),
        asserted=False,
        confidence=0.4,
    ),
    replace(
        statement(
            "s4", ARTICLES[1], "The company's spokesman", "denied", ("that more than 180 tonnes of steel were needed",)
        ),
        kind=Kind.DENIAL,
        speaker="spokesman of the company",
        said=Interval(None, date(2031, 3, 9)),
    ),
    replace(
        statement("s5", ARTICLES[1], "", "was asked", ("Was the minister aware?",)),
        kind=Kind.QUESTION,
        addressee=words(B, DENIAL, "she"),
        asserted=False,
    ),
    statement("s6", ARTICLES[2], "A ferry driver", "said", ("fares would rise in July",)),
)


def figure(id_: str, in_: Article, said: str, low: float | None, high: float | None, bound: Bound) -> Figure:
    """A figure in tonnes."""
    return Figure(
        id=id_,
        article=in_.id,
        citation=words(in_.id, in_.text, said)[0],
        low=low,
        high=high,
        unit="t",
        bound=bound,
        of="steel",
        of_words=words(in_.id, in_.text, "steel")[0],
        property="amount",
        property_words=None,
        paired_with=None,
        speaker=None,
        statement=None,
        outlet=in_.outlet,
        printed=in_.published.when,
        ambiguous=False,
        because="number_unit",
    )


FIGURES = (
    replace(figure("f1", ARTICLES[0], "300 tonnes", 300, 300, Bound.EXACT), statement="s3"),
    replace(
        figure("f2", ARTICLES[1], "more than 180 tonnes", 180, None, Bound.AT_LEAST), speaker="spokesman of the company"
    ),
    replace(figure("f3", ARTICLES[1], "180 tonnes", 170, 190, Bound.ABOUT), ambiguous=True),
    replace(
        figure("f4", ARTICLES[0], "12,000 cars", 12000, 12000, Bound.EXACT),
        unit=None,
        of="cars",
        property=None,
        of_words=None,
    ),
)

ENTITIES = (
    Entity(
        QUILL,
        "Ada Quill",
        EntityType.PERSON,
        (Alias("Ada Quill", 1, words(A, BRIDGE, "Ada Quill")[0]), Alias("She", 1, words(A, BRIDGE, "She")[0])),
        words(A, BRIDGE, "Ada Quill", "She"),
        "same name",
        (MentionKind.NAME, MentionKind.PRONOUN),
        ("model entity", "subject"),
    ),
    Entity(
        GAZETTE,
        "The Harbour Gazette",
        EntityType.ORG,
        (Alias("The Harbour Gazette", 1, words(A, BRIDGE, "The Harbour Gazette")[0]),),
        words(A, BRIDGE, "The Harbour Gazette"),
        "same name",
        (MentionKind.NAME,),
        ("outlet list",),
    ),
)


def moments(statements: Iterable[Statement], pages: Iterable[Page]) -> tuple[Moment, ...]:
    """A moment for each statement and each dated page, and one happening with a bracket."""
    said = tuple(
        Moment(f"m-{s.id}", Clock.SAID, s.said, s.content[0].words, s.article, s.id, s.content, "said")
        for s in statements
    )
    printed = tuple(
        Moment(f"m-{p.id}", Clock.PRINTED, p.published.when, p.title or "", p.id, None, (), "printed") for p in pages
    )
    july = Interval(date(2031, 7, 1), None)
    rise = Moment(
        "m-h", Clock.HAPPENED, july, "fares would rise in July", C, None, words(C, UNDATED, "rise in July"), "dated"
    )
    return (*said, *printed, rise)


PAGES = tuple(page(one) for one in ARTICLES)
LEDGER = Ledger(
    pages=PAGES,
    entities=ENTITIES,
    statements=STATEMENTS,
    figures=FIGURES,
    figure_sets=(
        FigureSet(
            "set1", "steel", "amount", "t", ("f1", "f2", "f3"), Relation.CONFLICT, "300 t lies outside of 170–190 t"
        ),
    ),
    timeline=moments(STATEMENTS, PAGES),
    copies=(
        Reuse(
            "pair1",
            A,
            B,
            Reused.EXCERPT,
            0.25,
            0.1,
            0.25,
            Direction.B_TO_A,
            "b is credited in a",
            "The Harbour Gazette",
            4,
            (
                SharedWords(
                    words(A, BRIDGE, "300 tonnes of steel")[0], words(B, DENIAL, "180 tonnes of steel")[0], 3, 1
                ),
            ),
        ),
    ),
    versions=(Version("v1", (A, B), B, "same address"),),
)


@dataclass(slots=True)
class Pretend:
    """A story in memory."""

    held: Ledger = LEDGER
    articles_: tuple[Article, ...] = ARTICLES
    name: str = "bridge"

    def version(self) -> object:
        """Never changes."""
        return 1

    def ledger(self) -> Ledger:
        """The invented record."""
        return self.held

    def asof(self, day: date) -> Ledger:
        """What had surely been printed by then, cut out of the whole."""
        known = {one.id for one in self.held.pages if printed_by(one.published.when, day)}
        cut = {
            name: tuple(x for x in getattr(self.held, name) if x.article in known)
            for name in ("statements", "figures", "timeline")
        }
        held = (x for x in self.held.entities if any(c.article in known for c in x.citations))
        return Ledger(pages=tuple(p for p in self.held.pages if p.id in known), entities=tuple(held), **cut)

    def article(self, article: str) -> Article | None:
        """The article with this id."""
        return next((one for one in self.articles_ if one.id == article), None)

    def articles(self, ids: Iterable[str]) -> dict[str, Article]:
        """Those of the articles that are here."""
        return {one.id: one for one in self.articles_ if one.id in set(ids)}

    def texts(self) -> AbstractContextManager[Texts]:
        """Looks up article after article."""
        return nullcontext(self.article)

    def passages(self, all_of: Sequence[Sequence[str]], none_of: Sequence[str] = ()) -> list[tuple[str, int, str]]:
        """The articles that hold all the words."""
        return [
            (one.id, 0, one.text)
            for one in self.articles_
            if all(any(term in one.text for term in group) for group in all_of)
            and not any(term in one.text for term in none_of)
        ]

    def division(self) -> tuple[PileStory, ...]:
        """The dated articles are one story, the undated one is another."""
        ids = [one.id for one in self.held.pages]
        bridge = PileStory("story0", "Northhaven, bridge", date(2024, 3, 1), date(2024, 3, 5), tuple(ids[:2]))
        return (bridge, PileStory("story1", "Fares", None, None, tuple(ids[2:]))) if ids else ()

    def refused(self) -> tuple[tuple[str, Problem], ...]:
        """One file that is no text."""
        return (("photo.txt", Problem("This is not text.")),) if self.held is LEDGER else ()

    def judgements(self) -> tuple[Judgement, ...]:
        """Nobody judged anything."""
        return ()

    def judge(self, wishes: Sequence[Wish], who: str) -> tuple[Judgement, ...]:
        """Judges, and forgets at once."""
        return tuple(signed(draft(self.held, self.article, one), who, "2024-09-13T10:00:00+00:00") for one in wishes)

    def undo(self, judgement: str, why: str, who: str) -> Judgement:
        """There is nothing to undo."""
        return signed(undoing((), judgement, why), who, "2024-09-13T10:00:00+00:00")
