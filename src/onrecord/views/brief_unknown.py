"""What a brief does not know: days of printing, speakers without a name, and reports that all go back to one origin."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.ledger.origins import page_name
from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Status
from onrecord.text.span import Citation
from onrecord.views.brief_world import is_dated
from onrecord.views.papers import Sentence, Words
from onrecord.views.phrases import counted, one_line, when, words_of
from onrecord.views.telling import in_print, short

_MOST = 8
"""Speakers without a name whom one sentence lists."""
_FEWEST_PAGES = 2


def unknowns(
    ledger: Ledger, pages: Mapping[str, Page], used: Sequence[Page], shown: Sequence[Statement]
) -> Iterator[Sentence]:
    """A sentence for each thing that is not known, with the words where it is missing."""
    yield from _undated(ledger, used)
    yield from _unnamed(shown, pages)
    yield from _single_origins(shown, pages)


def _undated(ledger: Ledger, used: Sequence[Page]) -> Iterator[Sentence]:
    first: dict[str, Citation] = {}
    for one in ledger.statements:
        if one.content:
            first.setdefault(one.article, one.content[0])
    for page in used:
        cited, at_odds = first.get(page.id), page.published.status is Status.CONFLICTING
        if cited is None or (is_dated(page) and not at_odds):
            continue
        called = f"“{short(page.title)}”" if page.title else f"the article in {next(iter(page.paths), page.id)}"
        name = f"{called} ({page.outlet or 'outlet unknown'})"
        if at_odds and page.published.when.known:
            text = f"The evidence for the date of {name} is at odds; it is taken as {when(page.published.when)}."
        elif page.published.when.known:
            text = f"{name} gives no date; going by its text it was printed {when(page.published.when)}."
        else:
            text = f"It is not known when {name} was printed."
        yield Sentence((text,), (cited,), "the date of printing")


def _unnamed(shown: Sequence[Statement], pages: Mapping[str, Page]) -> Iterator[Sentence]:
    unnamed = [one for one in shown if one.speaker is None and not one.copies]
    listed = {words_of(one.source): one for one in reversed(unnamed) if one.source}
    if not unnamed:
        return
    parts: list[str | Words] = [f"In {counted(len(unnamed), 'statement')} the speaker has no name"]
    for n, one in enumerate(reversed(list(listed.values())[-_MOST:])):
        outlet, printed = in_print(pages.get(one.article))
        parts += [", " if n else ": ", "“", Words(one_line(one.source[0].words)), f"” ({outlet}, {printed})"]
    parts.append("." if len(listed) <= _MOST else f", and {len(listed) - _MOST} more.")
    cited = tuple(c for one in unnamed for c in (*one.source, *one.content))
    yield Sentence(tuple(parts), cited, "speakers without a name")


def _single_origins(shown: Sequence[Statement], pages: Mapping[str, Page]) -> Iterator[Sentence]:
    held = {one.id: one for one in shown}
    named = {page_name(None, id_): in_print(page)[0] for id_, page in pages.items()}
    by_origin: dict[str, list[Statement]] = {}
    for one in shown:
        articles = {one.article, *(held[c].article for c in one.copies if c in held)}
        if len(articles) >= _FEWEST_PAGES:
            by_origin.setdefault(one.origin, []).append(one)
    for origin, said in sorted(by_origin.items()):
        articles = {one.article for one in said}
        behind = named.get(origin, origin)
        text = f"What {counted(len(articles), 'article')} report in the same words has a single origin: {behind}."
        yield Sentence((text,), tuple(c for one in said for c in one.content), "copies of one text")
