"""Figures and open conflicts of a brief: every number with whose it is, and what is at odds with what."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from onrecord.ledger.figure_values import number_of
from onrecord.ledger.values import Figure, FigureSet, Ledger, Page, Relation, Statement
from onrecord.reading.values import Kind
from onrecord.text.article import Interval
from onrecord.text.span import Citation
from onrecord.views.days import in_days, sooner
from onrecord.views.names import fold
from onrecord.views.new_figures import named
from onrecord.views.papers import Sentence, Words
from onrecord.views.phrases import capital, counted, one_line
from onrecord.views.telling import figure_words, told
from onrecord.views.utterances import flag_words

_TOLD = {
    Relation.AGREES: "They say the same.",
    Relation.COMPATIBLE: "Their wording leaves room for all of them.",
    Relation.ROUNDING: "They agree when rounded.",
    Relation.DIFFERENT_VARIANT: "They are of different variants.",
    Relation.DIFFERENT_TIME: "They are of different days.",
    Relation.DIFFERENT_SCOPE: "They are of different places or parts.",
    Relation.AMBIGUOUS: "Whether they are of the same thing is not clear.",
    Relation.CONFLICT: "They are in conflict.",
}


Days = tuple[date | None, date | None]
"""From when to when, both included; None is open."""


def figure_sentences(
    ledger: Ledger, pages: Mapping[str, Page], about: str | None, days: Days = (None, None)
) -> Iterator[Sentence]:
    """A sentence for each set of figures that go together, of those that may be of the days."""
    by_id = {figure.id: figure for figure in ledger.figures}
    for one in ledger.figure_sets:
        if one.relation not in {Relation.CONFLICT, Relation.AMBIGUOUS}:
            yield from _of_set(by_id, one, pages, about, days)


def unclear(
    ledger: Ledger, pages: Mapping[str, Page], about: str | None, days: Days = (None, None)
) -> Iterator[Sentence]:
    """A sentence for each set of figures of which it is not known whether they are of one thing."""
    by_id = {figure.id: figure for figure in ledger.figures}
    for one in ledger.figure_sets:
        if one.relation is Relation.AMBIGUOUS:
            yield from _of_set(by_id, one, pages, about, days)


def _of_set(
    by_id: Mapping[str, Figure], one: FigureSet, pages: Mapping[str, Page], about: str | None, days: Days
) -> Iterator[Sentence]:
    figures = [by_id[id_] for id_ in one.figures if id_ in by_id and in_days(_day(by_id[id_]), *days)]
    if about and not _is_about(about, one, figures):
        return
    shown = list(_once(figures))
    if len(shown) < 2 and len({f.article for f in figures}) < 2:  # noqa: PLR2004  # one number in one article
        return
    parts: list[str | Words] = [f"{capital(named(one))}: "]
    cited = list(_words(figures))
    for n, figure in enumerate(shown):
        words, places = figure_words(figure, pages, by_id.get(figure.paired_with or ""))
        parts += ["; " * bool(n), *words]
        cited += places
    if len(shown) == 1:
        articles = len({f.article for f in figures})
        parts.append(f", and the same in {counted(articles - 1, 'other article')}.")
    else:
        parts.append(f". {_TOLD.get(one.relation, '')}".rstrip())
    yield Sentence(tuple(parts), tuple(dict.fromkeys(cited)), one.because)


def _is_about(about: str, one: FigureSet, figures: Sequence[Figure]) -> bool:
    names = (one.subject, one.property or "", *(f.speaker or "" for f in figures), *(f.of or "" for f in figures))
    return any(f" {fold(about)}" in f" {fold(name)}" for name in names)


def _day(figure: Figure) -> Interval:
    """The day that it is of, else that of its page."""
    return figure.asof if figure.asof.known else figure.printed


def _once(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Each number of each voice once, the first printed; without the second of two units of one number."""
    shown: set[object] = set()
    for one in sorted(figures, key=lambda f: (sooner(_day(f)), f.article, f.citation)):
        key = (number_of(one), one.speaker)
        if key not in shown and one.paired_with not in shown:
            shown |= {key, one.id}
            yield one


def _words(figures: Sequence[Figure]) -> Iterator[Citation]:
    for one in figures:
        yield one.citation
        if one.of_words is not None:
            yield one.of_words


def conflicts(
    ledger: Ledger,
    pages: Mapping[str, Page],
    about: str | None,
    shown: Sequence[Statement],
    days: Days = (None, None),
) -> Iterator[Sentence]:
    """Figures in conflict, denials, and words of one speaker that two articles quote with another meaning."""
    by_id = {figure.id: figure for figure in ledger.figures}
    for one in ledger.figure_sets:
        if one.relation is Relation.CONFLICT:
            yield from _of_set(by_id, one, pages, about, days)
    for said in sorted(shown, key=lambda s: (sooner(s.said if s.said.known else s.printed), s.id)):
        if said.kind is Kind.DENIAL and not any(c < said.id for c in said.copies):
            yield told(said, pages, "a denial")
    yield from _quoted_apart(ledger, pages, {one.id: one for one in shown})


def _quoted_apart(ledger: Ledger, pages: Mapping[str, Page], shown: Mapping[str, Statement]) -> Iterator[Sentence]:
    """Words of one speech act whose meaning differs between two articles."""
    for utterance in ledger.utterances:
        by_id = {variant.statement: variant for variant in utterance.variants}
        for variant in utterance.variants:
            against = by_id.get(variant.against)
            if not variant.flags or against is None or not {variant.statement, against.statement} <= shown.keys():
                continue
            here, there = shown[variant.statement], shown[against.statement]
            parts = (
                f"{here.speaker or 'Somebody not named'} is reported with “",
                Words(one_line(variant.citations[0].words)),
                f"” in {_in(here, pages)}, and with “",
                Words(one_line(against.citations[0].words)),
                f"” in {_in(there, pages)}: {'; '.join(flag_words(flag) for flag in variant.flags)}.",
            )
            yield Sentence(parts, (*variant.citations, *against.citations), variant.because)


def _in(one: Statement, pages: Mapping[str, Page]) -> str:
    page = pages.get(one.article)
    return (page.outlet if page else None) or "an outlet not named"
