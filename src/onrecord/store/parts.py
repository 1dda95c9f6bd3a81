"""What a story holds of each article, and whether it is still what today's rules would make."""

from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from sqlalchemy import Connection, func, select

from onrecord.store import schema
from onrecord.store.pack import key
from onrecord.store.prints import fingerprint
from onrecord.text.article import STORY_ROLES, Article

_INTAKE_LEANS_ON = ("trafilatura", "htmldate", "py3langid")
"""Packages whose version changes what intake makes of the same bytes."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the story holds of one article, and what each part was made from (None: that part is not there)."""

    id: str
    name: str
    """The first of its paths."""
    given: date | None
    made_from: str | None
    refusal: str | None
    digest: str | None
    seen: str | None
    observed_from: str | None
    read_from: str | None


def parts(connection: Connection) -> list[Parts]:
    """What there is of every article, in the order of their names."""
    article, name = schema.article.c, func.min(schema.source.c.path)
    query = (
        select(article.id, name, article.given, article.made_from, article.refusal, article.digest, article.seen)
        .add_columns(schema.observation.c.made_from.label("observed_from"))
        .add_columns(schema.reading.c.made_from.label("read_from"))
        .select_from(schema.article)
        .join(schema.source)
        .outerjoin(schema.observation, schema.observation.c.article == article.id)
        .outerjoin(schema.reading, schema.reading.c.article == article.id)
        .group_by(article.id)
        .order_by(name, article.id)
    )
    return [
        Parts(number, path, date.fromisoformat(given) if given else None, *rest)
        for number, path, given, *rest in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that decides what is made of the same bytes, as fingerprints: each room's own, and the model's."""

    intake: str
    observing: str
    reading: str
    ledger: str

    def article(self, name: str, given: date | None) -> str:
        """What an article is made from, besides its bytes."""
        return key(self.intake, name, given)

    def observation(self, shown: str | None) -> str | None:
        """What observations are made from; None where a model is shown nothing."""
        return None if shown is None else key(self.observing, shown)

    def read(self, digest: str, observation: str | None) -> str:
        """What a reading is made from: the article, and what a model saw in it."""
        return key(self.reading, digest, observation)

    def current(self, held: Parts) -> bool:
        """Whether all that the story holds of an article is what would be made today."""
        if held.made_from != self.article(held.name, held.given):
            return False
        if held.digest is None:
            return held.refusal is not None
        observation = self.observation(held.seen)
        return held.observed_from == observation and held.read_from == self.read(held.digest, observation)


def rules(model: str) -> Rules:
    """The rules of this installation, with the model of that fingerprint."""
    packages = [_version(name) for name in _INTAKE_LEANS_ON]
    return Rules(
        intake=key(fingerprint("text", "intake", "lexicons"), packages),
        observing=key(fingerprint("text/tokens.py", "text/repair.py", "models"), model),
        reading=fingerprint("text", "reading", "lexicons"),
        ledger=key(fingerprint("text", "reading", "ledger"), model),
    )


def seen(article: Article) -> str:
    """A hash of what a model is shown of an article: observations stay good while it does not change."""
    return key([(s.span.start, s.role, article.words(s.span)) for s in article.segments if s.role in STORY_ROLES])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
