"""The brief and the digest of the acceptance story: through whom words came, and that each sentence holds."""

from collections.abc import Mapping
from datetime import date

import pytest

from onrecord.ledger.record import Held
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article
from onrecord.views.brief import BriefAsked, brief
from onrecord.views.digest import digest
from onrecord.views.papers import Paper


@pytest.fixture(scope="module")
def texts(held: Mapping[str, Held]) -> Mapping[str, Article]:
    return {one.article.id: one.article for one in held.values()}


def all_of(paper: Paper) -> list[str]:
    return [one.text for section in paper.sections for one in section.sentences]


def made(ledger: Ledger, texts: Mapping[str, Article], asked: BriefAsked) -> Paper:
    lexicon = load_lexicon()
    return brief(ledger, asked, texts.get, lexicon.offices | lexicon.titles)


def test_every_sentence_of_the_brief_and_the_digest_holds(ledger: Ledger, texts: Mapping[str, Article]) -> None:
    papers = (
        made(ledger, texts, BriefAsked(candidates=True)),
        digest(ledger, date(2023, 1, 1), texts.get, candidates=True),
    )
    for paper in papers:
        sentences = [one for section in paper.sections for one in section.sentences]
        assert len(sentences) > 10
        for sentence in sentences:
            assert sentence.citations
            for cited in sentence.citations:
                assert texts[cited.article].words(cited.span) == cited.words


def test_words_come_through_those_who_relayed_them(ledger: Ledger, texts: Mapping[str, Article]) -> None:
    told = all_of(made(ledger, texts, BriefAsked(about="Zelensky", candidates=True)))
    assert any("according to The Telegraph, as The Kyiv Independent reported (2 June 2024)." in one for one in told)


def test_ranges_of_two_variants_are_no_conflict(ledger: Ledger, texts: Mapping[str, Article]) -> None:
    paper = made(ledger, texts, BriefAsked(about="ATACMS"))
    parts = {section.heading: section for section in paper.sections}
    assert any("165 kilometers" in one.text and "variants" in one.text for one in parts["Figures"].sentences)
    assert not any("kilometers" in one.text for one in parts["Open conflicts"].sentences)


def test_teasers_are_no_part_of_a_brief(ledger: Ledger, texts: Mapping[str, Article]) -> None:
    told = " ".join(all_of(made(ledger, texts, BriefAsked(candidates=True))))
    assert "Patriot" not in told
    assert "Al-Hamdaniyah" not in told
