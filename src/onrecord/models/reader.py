"""The default model: what the parser says of an article, and what the attribution tagger says."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.models.fingerprint import FINGERPRINT
from onrecord.models.spacy_model import SpacyModel
from onrecord.models.tagger import Tagger
from onrecord.text.article import Article
from onrecord.text.beat import is_political
from onrecord.text.tokens import Observations


class Reader:
    """spaCy's parser and the attribution tagger behind the one Protocol of `models.base`."""

    def __init__(self) -> None:
        self._parser = SpacyModel()
        self._tagger = Tagger()

    @property
    def fingerprint(self) -> str:
        """Names, versions and hashes of both."""
        return FINGERPRINT

    def observe(self, articles: Iterable[Article]) -> Iterator[Observations]:
        """One `Observations` for each article, in order."""
        for article in articles:
            (seen,) = self._parser.observe([article])
            yield replace(seen, tagged=self._tagger.tag(article, political=is_political(seen.tokens)))
