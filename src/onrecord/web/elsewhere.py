"""The same words in other articles: what a statement's page shows of its utterances."""

from onrecord.ledger.values import Statement
from onrecord.views.utterances import UtteranceRow, VariantRow, utterance_row
from onrecord.web.shelf import Shelf


def told_elsewhere(shelf: Shelf, statement: Statement) -> tuple[UtteranceRow, ...]:
    """The utterances that the statement reports and other articles, too, or that share a formula of its speaker."""
    return tuple(
        utterance_row(one, shelf.pages, shelf.statements)
        for one in shelf.ledger.utterances
        if any(variant.statement == statement.id for variant in one.variants)
    )


def used_again(shelf: Shelf, rows: tuple[UtteranceRow, ...]) -> dict[str, list[VariantRow]]:
    """The first wording of each utterance in which the speaker uses a formula again, by the id of the row."""
    made = {one.id: utterance_row(one, shelf.pages, shelf.statements) for one in shelf.ledger.utterances}
    return {row.id: [made[id_].variants[0] for id_ in row.recurring if id_ in made] for row in rows}
