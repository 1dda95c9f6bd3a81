"""A small record made by hand: three invented pages about a ferry, for tests of what asks and shows."""

from datetime import date

from onrecord.ledger.entity_values import Alias, Entity
from onrecord.ledger.values import ChainLink, Clock, Figure, FigureSet, Ledger, Moment, Page, Relation, Statement
from onrecord.reading.values import Bound, EntityType, Kind, Manner, MentionKind
from onrecord.text.article import (
    UNDATED,
    UNKNOWN_TIME,
    Article,
    Evidence,
    Interval,
    Problem,
    Published,
    Role,
    Segment,
    Status,
)
from onrecord.text.span import Citation, Span, cite

GAZETTE = "a1a1000000000001"
COURIER = "a1b2000000000002"
UNDATED_PAGE = "c3c3000000000003"

TEXTS = {
    GAZETTE: "Ferry to sail in May\n\nMinister Åsa Lindqvist said “the ferry carries 300 cars”.\n\nRead more: storms\n",
    COURIER: (
        "The ferry carries about 290 cars, Lindqvist told Radio Nord.\r\n\r\n"
        "A clerk was asked whether the keel leaks.\r\n"
    ),
    UNDATED_PAGE: "The keel will leak, critics say.\n=cmd(1) was scrawled on the hull.",
}


def place(article: str, words: str) -> Citation:
    """The first place of `words` in the article."""
    start = TEXTS[article].index(words)
    return cite(article, TEXTS[article], Span(start, start + len(words)))


def on(day: date) -> Interval:
    return Interval(day, day)


MAY_2 = on(date(2023, 5, 2))
MAY_3 = on(date(2023, 5, 3))

_SEGMENTS = {
    GAZETTE: (
        Segment(Span(0, 20), Role.HEADLINE, "first_line"),
        Segment(Span(22, 80), Role.BODY, "prose"),
        Segment(Span(82, 99), Role.RELATED, "read_more"),
    ),
    COURIER: (Segment(Span(0, 60), Role.BODY, "prose"), Segment(Span(64, 101), Role.BODY, "prose")),
    UNDATED_PAGE: (Segment(Span(0, 59), Role.BODY, "prose"),),
}


def page(id_: str, path: str, title: str | None, outlet: str | None, published: Published) -> Page:
    return Page(
        id=id_,
        paths=(path,),
        title=title,
        outlet=outlet,
        url=None,
        authors=(),
        language="en",
        published=published,
        republished=False,
        segments=_SEGMENTS[id_],
        evidence=(Evidence("outlet", outlet, "known_outlet"),) if outlet else (),
        problems=() if outlet else (Problem("no outlet is named"),),
        length=len(TEXTS[id_]),
    )


def statement(  # noqa: PLR0913  # one parameter a field
    id_: str,
    article: str,
    *,
    content: str,
    cue: str,
    source: str = "",
    addressee: str = "",
    speaker: str | None = None,
    entity: str | None = None,
    manner: Manner = Manner.INDIRECT,
    kind: Kind = Kind.STATEMENT,
    said: Interval = UNKNOWN_TIME,
    printed: Interval = UNKNOWN_TIME,
    outlet: str | None = None,
    chain: tuple[ChainLink, ...] = (),
    asserted: bool = True,
) -> Statement:
    """A statement whose parts are given as words of the article."""
    return Statement(
        id=id_,
        article=article,
        speaker=speaker,
        entity=entity,
        source=(place(article, source),) if source else (),
        cue=(place(article, cue),) if cue else (),
        content=(place(article, content),),
        addressee=(place(article, addressee),) if addressee else (),
        speaker_named=None,
        said_words=None,
        manner=manner,
        kind=kind,
        strength="said",
        medium=None,
        place=None,
        said=said,
        printed=printed,
        outlet=outlet,
        chain=chain,
        role=Role.BODY,
        nested_in=None,
        confidence=0.9,
        asserted=asserted,
        because="by_hand",
        speaker_because="by_hand",
    )


def figure(id_: str, citation: Citation, low: float, outlet: str, printed: Interval, bound: Bound) -> Figure:
    return Figure(
        id=id_,
        article=citation.article,
        citation=citation,
        low=low,
        high=low,
        unit=None,
        bound=bound,
        of="cars",
        of_words=None,
        property=None,
        property_words=None,
        paired_with=None,
        speaker="Åsa Lindqvist",
        statement=None,
        outlet=outlet,
        printed=printed,
        ambiguous=False,
        because="by_hand",
    )


STATEMENTS = (
    statement(
        "s1",
        GAZETTE,
        content="the ferry carries 300 cars",
        cue="said",
        source="Minister Åsa Lindqvist",
        speaker="Åsa Lindqvist",
        entity="e1",
        manner=Manner.DIRECT,
        said=MAY_2,
        printed=MAY_3,
        outlet="The Gazette",
        chain=(ChainLink("The Gazette", None, "page"),),
    ),
    statement(
        "s2",
        COURIER,
        content="The ferry carries about 290 cars",
        cue="told",
        source="Lindqvist",
        addressee="Radio Nord",
        speaker="Lindqvist",
        entity="e1",
        printed=MAY_2,
        outlet="The Courier",
        chain=(
            ChainLink("Radio Nord", place(COURIER, "Radio Nord"), "as_cited"),
            ChainLink("The Courier", None, "page"),
        ),
        asserted=False,
    ),
    statement(
        "s3",
        COURIER,
        content="whether the keel leaks",
        cue="was asked",
        addressee="A clerk",
        kind=Kind.QUESTION,
        printed=MAY_2,
        outlet="The Courier",
        chain=(ChainLink("The Courier", None, "page"),),
    ),
    statement("s4", UNDATED_PAGE, content="The keel will leak", cue="say", source="critics"),
)

LEDGER = Ledger(
    pages=(
        page(GAZETTE, "news/gazette.txt", "Ferry to sail in May", "The Gazette", Published(MAY_3, Status.STATED)),
        page(COURIER, "news/courier.txt", None, "The Courier", Published(MAY_2, Status.INFERRED)),
        page(UNDATED_PAGE, "news/undated.txt", None, None, UNDATED),
    ),
    entities=(
        Entity(
            id="e1",
            name="Åsa Lindqvist",
            type=EntityType.PERSON,
            aliases=(
                Alias("Lindqvist", 1, place(COURIER, "Lindqvist")),
                Alias("Åsa Lindqvist", 1, place(GAZETTE, "Åsa Lindqvist")),
            ),
            citations=(place(GAZETTE, "Åsa Lindqvist"), place(COURIER, "Lindqvist")),
            because="last_name",
            kinds=(MentionKind.NAME, MentionKind.NAME),
            reasons=("by_hand", "by_hand"),
        ),
        Entity(
            id="e2",
            name="Radio Nord",
            type=EntityType.ORG,
            aliases=(Alias("Radio Nord", 1, place(COURIER, "Radio Nord")),),
            citations=(place(COURIER, "Radio Nord"),),
            because="one_form",
            kinds=(MentionKind.NAME,),
            reasons=("by_hand",),
        ),
        Entity(
            id="e3",
            name="The ferry",
            type=EntityType.PRODUCT,
            aliases=(Alias("the ferry", 1, place(GAZETTE, "the ferry")),),
            citations=(place(GAZETTE, "the ferry"),),
            because="one_form",
            kinds=(MentionKind.NAME,),
            reasons=("by_hand",),
        ),
    ),
    statements=STATEMENTS,
    figures=(
        figure("f1", place(COURIER, "about 290 cars"), 290.0, "The Courier", MAY_2, Bound.ABOUT),
        figure("f2", place(GAZETTE, "300 cars"), 300.0, "The Gazette", MAY_3, Bound.EXACT),
    ),
    figure_sets=(FigureSet("g1", "ferry", "capacity", None, ("f1", "f2"), Relation.CONFLICT, "no overlap"),),
    timeline=(
        Moment(
            "m1",
            Clock.SAID,
            MAY_2,
            "the ferry carries 300 cars",
            GAZETTE,
            "s1",
            (place(GAZETTE, "the ferry carries 300 cars"),),
            "said",
        ),
        Moment(
            "m2",
            Clock.PRINTED,
            MAY_3,
            "Ferry to sail in May",
            GAZETTE,
            None,
            (place(GAZETTE, "Ferry to sail in May"),),
            "page",
        ),
        Moment(
            "m3",
            Clock.HAPPENED,
            UNKNOWN_TIME,
            "The keel will leak",
            UNDATED_PAGE,
            None,
            (place(UNDATED_PAGE, "The keel will leak"),),
            "when",
        ),
    ),
)


def article(id_: str) -> Article:
    """The article behind a page of the record."""
    held = next(one for one in LEDGER.pages if one.id == id_)
    return Article(
        id=id_,
        text=TEXTS[id_],
        title=held.title,
        outlet=held.outlet,
        published=held.published,
        segments=held.segments,
        evidence=held.evidence,
    )
