"""The whole record as canonical JSON: equal records give equal bytes, on any machine."""

import msgspec

from onrecord.ledger.values import Ledger


def ledger_bytes(ledger: Ledger) -> bytes:
    """The ledger as one line of JSON, keys sorted, with a line end. No time of writing, no absolute path."""
    return msgspec.json.encode(ledger, order="sorted") + b"\n"
