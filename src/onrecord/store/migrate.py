"""Brings a story file from the schema of an earlier version up to this one, a numbered step at a time.

Our own dozen lines rather than Alembic: a story is one file, so a linear history is all there is; every step
and the version number in the file header change in one transaction (SQLite's DDL is transactional, Alembic's
SQLite driver set-up is not by default); and importing Alembic costs 0.12 s, which every command would pay.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from onrecord.store import old_judgements, schema
from onrecord.store.add import add
from onrecord.store.connect import number, transaction
from onrecord.store.keep import drop_ledger

Step = Callable[[Connection], None]


def _keep_judgements(connection: Connection) -> None:
    """Version 2: what people judged of figures."""
    connection.exec_driver_sql(old_judgements.TABLE)


def _judge_anything(connection: Connection) -> None:
    """Version 3: judgements on anything, by its words; and tables that the next build fills."""
    made = old_judgements.taken_over(connection)
    connection.exec_driver_sql("DROP TABLE judgement")
    schema.judgement.create(connection)
    for command in schema.APPEND_ONLY:
        connection.exec_driver_sql(command)
    add(connection, made)
    for table in (*schema.LEDGER.values(), schema.division):
        table.create(connection, checkfirst=True)
    drop_ledger(connection)


STEPS: Mapping[int, Step] = {2: _keep_judgements, 3: _judge_anything}
"""Version to reach -> what has to change from the version before. Every version after the first has its step."""


def bring_up(connection: Connection, steps: Mapping[int, Step] = STEPS, version: int = schema.VERSION) -> None:
    """Runs the steps that lead from the file's version to `version`, each in one transaction with its number."""
    for reached in range(number(connection, "user_version") + 1, version + 1):
        with transaction(connection):
            steps[reached](connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {reached}")
