"""People and organisations as FollowTheMoney entities, one JSON object a line, so that OpenAleph can load them.

An article is an Article, who stands in it a Person, PublicBody, Company, Organization or LegalEntity. A Documentation
ties each to every article that mentions it, with its words and their places; a Mention gives the name as printed.
Schemata and properties are those of followthemoney 4 (https://followthemoney.tech/explorer/). Only what the record
stands behind is said: candidates are left out, and what is unsure of a name or date is told in `notes`.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import dropwhile

import msgspec

from onrecord.export.ftm_schemata import PERSON, PUBLIC_BODY, schema_of
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.text.article import Interval, Status
from onrecord.text.span import Citation
from onrecord.views.names import fold
from onrecord.views.permalink import permalink
from onrecord.views.phrases import counted, one_line, when
from onrecord.views.roles import RoleRow
from onrecord.views.statements import statement_row

_LANGUAGES = {"en": "eng"}
"""Only English is read."""
_ID = "onrecord"

Properties = Mapping[str, Iterable[str | None]]


@dataclass(frozen=True, slots=True)
class Known:
    """What an export knows beside the record: roles by the id of their entity, country codes by word in lower case."""

    roles: Mapping[str, tuple[RoleRow, ...]] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)


def ftm_lines(ledger: Ledger, known: Known | None = None) -> Iterator[bytes]:
    """Every page as an Article, then each person and organisation with its evidence; in a fixed order."""
    pages = {page.id: page for page in ledger.pages}
    for page in ledger.pages:
        yield _line(_article_id(page.id), "Article", _article(page))
    said: dict[str, list[Statement]] = {}
    for one in ledger.statements:
        if one.entity and one.asserted:
            said.setdefault(one.entity, []).append(one)
    for entity in ledger.entities:
        schema = schema_of(entity, speaks=entity.id in said)
        if schema is not None:
            yield from _entity_lines(entity, schema, pages, said.get(entity.id, []), known or Known())


def _line(id_: str, schema: str, properties: Properties) -> bytes:
    """One entity. Properties without a value are left out, and every value is given once."""
    kept = {name: list(dict.fromkeys(one for one in values if one)) for name, values in properties.items()}
    whole = {"id": id_, "schema": schema, "properties": {name: values for name, values in kept.items() if values}}
    return msgspec.json.encode(whole, order="sorted") + b"\n"


def _article_id(article: str) -> str:
    return f"{_ID}-article-{article}"


def _article(page: Page) -> Properties:
    dated = ftm_date(page.published.when)
    doubts = {
        Status.INFERRED: "The date of publication was worked out from the text.",
        Status.CONFLICTING: "The evidence for the date of publication conflicts.",
    }
    return {
        "name": [page.title or page.paths[0].rpartition("/")[2]],
        "title": [page.title],
        "fileName": [path.rpartition("/")[2] for path in page.paths],
        "author": page.authors,
        "language": [_LANGUAGES.get(page.language)],
        "sourceUrl": [page.url if (page.url or "").startswith(("http://", "https://")) else None],
        "publisher": [page.outlet],
        "publishedAt": [dated],
        "notes": [
            doubts.get(page.published.status),
            f"Published {when(page.published.when)}." if page.published.when.known and not dated else None,
        ],
    }


def ftm_date(interval: Interval) -> str | None:
    """A day, month or year as FollowTheMoney writes it (2024-09-13, 2024-09, 2024); None for any other bracket."""
    first, last = interval.earliest, interval.latest
    if first is None or last is None:
        return None
    if first == last:
        return first.isoformat()
    written = when(interval)
    if written == f"in {first.year}":
        return str(first.year)
    return f"{first:%Y-%m}" if written.startswith("in ") else None


def _entity_lines(
    entity: Entity, schema: str, pages: Mapping[str, Page], said: list[Statement], known: Known
) -> Iterator[bytes]:
    by_article: dict[str, list[Citation]] = {}
    for one in entity.citations:
        by_article.setdefault(one.article, []).append(one)
    id_ = f"{_ID}-{entity.id}"
    yield _line(id_, schema, _entity(entity, schema, list(by_article), said, known))
    names = {fold(alias.form) for alias in entity.aliases}
    for article, cited in sorted(by_article.items()):
        here = [one for one in said if one.article == article]
        yield _line(f"{id_}-in-{article}", "Documentation", _documentation(id_, article, cited, here, pages))
        for form in sorted({one_line(one.words) for one in cited if fold(one.words) in names}):
            found = {"document": [_article_id(article)], "resolved": [id_], "name": [form], "detectedSchema": [schema]}
            yield _line(f"{id_}-in-{article}-as-{_short(form)}", "Mention", found)


def _short(form: str) -> str:
    """A name as a part of an id."""
    return hashlib.sha256(form.encode()).hexdigest()[:12]


def _entity(entity: Entity, schema: str, articles: list[str], said: list[Statement], known: Known) -> Properties:
    forms = [one_line(alias.form) for alias in entity.aliases if fold(alias.form) != fold(entity.name)]
    weak = [form for form in forms if schema == PERSON and " " not in form]
    positions = [role.words for role in known.roles.get(entity.id, ())] if schema == PERSON else []
    named = counted(len(entity.citations), "mention")
    summary = f"{named} in {counted(len(articles), 'article')}; {counted(len(said), 'statement')}"
    return {
        "name": [one_line(entity.name)],
        "alias": [form for form in forms if form not in weak],
        "weakAlias": weak,
        "position": positions,
        "country": [_country(positions or [entity.name] * (schema == PUBLIC_BODY), known.countries)],
        "summary": [summary[:1].upper() + summary[1:] + "."],
        "notes": [
            f"Names joined because: {entity.because}." if forms else None,
            "Only one name is given; it may be a surname." if schema == PERSON and " " not in entity.name else None,
            f"The name may stand for {entity.stands_for}; it is kept as reported." if entity.stands_for else None,
        ],
        "proof": [_article_id(article) for article in sorted(articles)],
    }


_BEFORE_COUNTRY = frozenset({"the", "former", "then", "ex", "acting", "current", "deputy"})


def _country(names: Iterable[str], codes: Mapping[str, str]) -> str | None:
    """The one country that the names begin with ("Ukraine’s Foreign Minister") or end in ("Bank of Norway")."""
    found = {code for name in names for words in _ends(name) if (code := codes.get(words)) is not None}
    return min(found) if len(found) == 1 else None


def _ends(name: str) -> Iterator[str]:
    """The first word and the first two of a name, and what stands behind its last "of"; in lower case."""
    plain = (word.removesuffix("'s").removesuffix("’s").replace(".", "") for word in name.casefold().split())
    words = list(dropwhile(_BEFORE_COUNTRY.__contains__, plain))
    yield from (" ".join(words[:count]) for count in (1, 2))
    if "of" in words:
        yield " ".join(words[len(words) - words[::-1].index("of") :]).removeprefix("the ")


def _documentation(
    id_: str, article: str, cited: list[Citation], said: list[Statement], pages: Mapping[str, Page]
) -> Properties:
    """How an article is evidence of somebody: how often it names them, and their statements with their places."""
    rows = [statement_row(one, pages) for one in said]
    spoken = f", {counted(len(rows), 'statement')}" if rows else ""
    return {
        "document": [_article_id(article)],
        "entity": [id_],
        "role": [f"{counted(len(cited), 'mention')}{spoken}"],
        "date": [ftm_date(pages[article].published.when)] if article in pages else [],
        "recordId": [permalink(cited[0])],
        "summary": [f"{row.sentence} [{row.citation}]" for row in rows],
    }
