import json

import msgspec
from tests.views.made import LEDGER

from onrecord.export.ledger import ledger_bytes
from onrecord.ledger.values import Ledger


def test_the_whole_record_comes_back() -> None:
    assert msgspec.json.decode(ledger_bytes(LEDGER), type=Ledger) == LEDGER


def test_keys_are_sorted_and_the_line_ends() -> None:
    data = ledger_bytes(LEDGER)
    assert data.endswith(b"}\n")
    pairs = json.loads(data, object_pairs_hook=lambda found: [key for key, _ in found])
    assert pairs == sorted(pairs)


def test_equal_records_give_equal_bytes() -> None:
    again = msgspec.json.decode(ledger_bytes(LEDGER), type=Ledger)
    assert ledger_bytes(again) == ledger_bytes(LEDGER)
