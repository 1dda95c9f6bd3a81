"""The table of contents of the check of a draft: which question is asked of which part of it, and in what order."""

from onrecord.reading.lexicon import Lexicon
from onrecord.views.draft.days import check_days
from onrecord.views.draft.figures import check_figures
from onrecord.views.draft.known import Draft, Record
from onrecord.views.draft.names import check_names
from onrecord.views.draft.quotations import check_quotations
from onrecord.views.draft.said import check_statements
from onrecord.views.draft.sentences import check_sentences
from onrecord.views.draft.values import Checked


def check_draft(draft: Draft, record: Record, lexicon: Lexicon) -> tuple[Checked, ...]:
    """Everything in the draft that the record can speak to, in the order of the draft. Any draft will do."""
    found = (
        *check_quotations(draft, record),
        *check_statements(draft, record),
        *check_figures(draft, record),
        *check_days(draft, record),
        *check_names(draft, record, lexicon),
        *check_sentences(draft, record),
    )
    return tuple(sorted(found, key=lambda one: (one.start, -one.end, one.item)))
