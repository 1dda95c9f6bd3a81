"""What search engines and other tools read: schema.org Quotation and NewsArticle. Only what the record holds."""

from typing import Any

from onrecord.ledger.values import Page, Statement
from onrecord.views.phrases import words_of

CONTEXT = "https://schema.org"


def news_article(page: Page) -> dict[str, Any]:
    """The article as schema.org NewsArticle; what is unknown is left out."""
    when = page.published.when
    return _known(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "identifier": page.id,
            "headline": page.title,
            "url": page.url,
            "inLanguage": page.language,
            "datePublished": when.earliest.isoformat() if when.earliest and when.earliest == when.latest else None,
            "author": [{"@type": "Person", "name": name} for name in page.authors],
            "publisher": {"@type": "Organization", "name": page.outlet} if page.outlet else None,
        }
    )


def quotation(statement: Statement, page: Page | None) -> dict[str, Any]:
    """The statement as schema.org Quotation within its NewsArticle."""
    said = statement.said
    return _known(
        {
            "@context": CONTEXT,
            "@type": "Quotation",
            "identifier": statement.id,
            "text": words_of(statement.content),
            "spokenByCharacter": {"@type": "Thing", "name": statement.speaker} if statement.speaker else None,
            "dateCreated": said.earliest.isoformat() if said.earliest and said.earliest == said.latest else None,
            "isPartOf": news_article(page) if page else None,
        }
    )


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value not in (None, [], "")}
