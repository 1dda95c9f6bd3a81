"""The schema of a story file, in one place.

Ground state: `root`, `source`, `article` (with the raw bytes), `observation`, `judgement`; and `division`, for the ids
of stories. All else can be made again: `reading`, `passage` and the tables of `LEDGER`. A row that was made from
something says so in `made_from`, a hash of everything it depends on; it is current as long as that hash is what it
would be today.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

VERSION = 3
"""Version of this schema, kept in the file header (`PRAGMA user_version`). A change adds a step to `migrate.STEPS`."""

APPLICATION = 0x4F4E5243
"""The letters ONRC in the file header (`PRAGMA application_id`): this SQLite file is a story."""

metadata = MetaData()

story = Table(
    "story",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("created", Text, nullable=False),
    Column("model", Text),
    Column("ledger", Text),
    Column("traces", Boolean, nullable=False, default=False),
    comment="One row. ledger: what the ledger was made by, NULL when there is none that is current; "
    "traces: whether words of removed articles may still lie in the search index.",
)

root = Table(
    "root",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False, unique=True),
    Column("whole", Boolean, nullable=False),
    comment="A folder, as seen from the folder of the story file. whole: built as a folder, so the story mirrors it.",
)

article = Table(
    "article",
    metadata,
    Column("id", Text, primary_key=True),
    Column("given", Text),
    Column("made_from", Text),
    Column("refusal", Text),
    Column("digest", Text),
    Column("seen", Text),
    Column("body", LargeBinary),
    Column("raw", LargeBinary, nullable=False),
    comment="id: hash of the raw bytes. given: publication date that the user gave. refusal: why there is no article "
    "in these bytes. digest: hash of body. seen: hash of what a model is shown, NULL when it is shown nothing.",
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("root", ForeignKey("root.id", ondelete="CASCADE"), nullable=False),
    Column("path", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("article", ForeignKey("article.id", ondelete="CASCADE"), index=True),
    Column("problem", Text),
    UniqueConstraint("root", "path"),
    CheckConstraint("(article IS NULL) <> (problem IS NULL)"),
    comment="A file: its path from its root, its size in bytes, and the article in it, or why it was not taken in.",
)

observation = Table(
    "observation",
    metadata,
    Column("article", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("made_from", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

judgement = Table(
    "judgement",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    comment="What a person decided, as JSON; id: a hash of all that it says, number: the order in which this file "
    "learnt of it. Rows are only ever added: what undoes a judgement is one more.",
)

APPEND_ONLY = tuple(
    f"CREATE TRIGGER judgement_no_{act.lower()} BEFORE {act} ON judgement BEGIN "
    "SELECT RAISE(ABORT, 'judgements are only ever added'); END"
    for act in ("UPDATE", "DELETE")
)
"""What keeps judgements as they were made."""

reading = Table(
    "reading",
    metadata,
    Column("article", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("made_from", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

passage = Table(
    "passage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("words", Text, nullable=False),
    comment="A segment of an article's text, for the search index.",
)


def _ledger_table(name: str, *more: Column[str]) -> Table:
    """One kind of ledger value: its place in the ledger, its id, the value as JSON, and what SQL needs of it."""
    columns = (Column("position", Integer, primary_key=True), Column("id", Text, nullable=False))
    return Table(name, metadata, *columns, *more, Column("body", LargeBinary, nullable=False))


statement = _ledger_table("statement", Column("speaker", Text, nullable=False), Column("words", Text, nullable=False))

LEDGER: dict[str, Table] = {
    "pages": _ledger_table("page"),
    "entities": _ledger_table("entity"),
    "statements": statement,
    "figures": _ledger_table("figure"),
    "figure_sets": _ledger_table("figure_set"),
    "timeline": _ledger_table("moment"),
    "copies": _ledger_table("reuse"),
    "judged": _ledger_table("judged"),
    "utterances": _ledger_table("utterance"),
    "versions": _ledger_table("version"),
    "claims": _ledger_table("claim"),
}
"""Field of `Ledger` -> the table that holds it."""

division = Table(
    "division",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    comment="The stories of the pile as the last build divided it, as JSON, the longest known first: it tells the next "
    "one what they are called, and readers what is in each (see `divided`).",
)

SEARCH = """
CREATE VIRTUAL TABLE passage_fts
  USING fts5(words, content='passage', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_fts
  USING fts5(speaker, words, content='statement', content_rowid='position', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER passage_in AFTER INSERT ON passage BEGIN
  INSERT INTO passage_fts(rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER passage_out AFTER DELETE ON passage BEGIN
  INSERT INTO passage_fts(passage_fts, rowid, words) VALUES ('delete', old.id, old.words); END;
"""
"""Full-text search. Passages come and go one article at a time, so triggers keep their index; statements are
written all at once, and their index is rebuilt then. Words are indexed as they stand but for accents and case: a
record is searched for its very words, so nothing is stemmed."""
