"""Speech that the layout of the page gives to somebody: labelled turns, signed words, answers, headlines."""

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.attribution.headlines import headline_drafts
from onrecord.reading.attribution.interviews import answer_drafts
from onrecord.reading.attribution.signatures import signature_drafts
from onrecord.reading.attribution.transcripts import transcript_drafts
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind
from onrecord.text.article import Article


def spoken_drafts(article: Article, tree: Tree, lexicon: Lexicon) -> list[Draft]:
    """One draft for each turn, signature, answer and parted headline; bare answers only where labels give none."""
    outlets, labelled = lexicon.outlet_names(), transcript_drafts(article, tree)
    asked = tuple(d.content[0] for d in labelled if d.entry.kind is Kind.QUESTION)
    answers = answer_drafts(article, tree, outlets, asked) if len(asked) == len(labelled) else []
    return labelled + signature_drafts(article, tree, outlets) + answers + headline_drafts(article, tree, outlets)
