"""A figure of a headline is whose the text below says it is, and the paper's own where the text says nobody's."""

from dataclasses import replace

import pytest
from tests.ledger.test_figures import page_of
from tests.reading.counting import article_of, quantities_of

from onrecord.ledger.figure_headlines import as_the_text_says
from onrecord.ledger.figures import figures
from onrecord.reading.values import Reading
from onrecord.text.article import Role

HEAD = "Port authority puts spill at 40 tonnes\n\n"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("About 40 tonnes of diesel leaked, the port authority said.", "the port authority"),
        ("About 90 tonnes of diesel leaked, the port authority said.", None),
    ],
)
def test_a_figure_of_a_headline_is_whose_the_text_says(body: str, speaker: str | None) -> None:
    text = HEAD + body
    plain = article_of(text, "a0")
    head = replace(plain.segments[0], role=Role.HEADLINE)
    article = replace(plain, segments=(head, *plain.segments[1:]))
    found = quantities_of(text)
    made, _ = figures((page_of(article, 0),), (), [(article, Reading("a0", quantities=found))])
    named = [
        replace(one, speaker="the port authority") if one.citation.span.start >= len(HEAD) else one for one in made
    ]
    shown = as_the_text_says(article, list(zip(named, found, strict=True)))
    assert [figure.speaker for figure, _ in shown] == [speaker, "the port authority"]
