"""The acceptance story, read once and recorded once for all of its tests."""

from pathlib import Path

import pytest

from onrecord.intake.receive import receive
from onrecord.ledger.record import Held, record
from onrecord.ledger.values import Ledger
from onrecord.lexicons.load import load_lexicon
from onrecord.models.catalog import load_model
from onrecord.reading.read import read


@pytest.fixture(scope="session")
def held(story_folder: Path) -> dict[str, Held]:
    """Each of the five articles with its reading, by the first three digits of its file's name."""
    lexicon, model = load_lexicon(), load_model()
    found = {}
    for path in sorted(story_folder.glob("*.txt")):
        article = receive(path.read_bytes(), path.name, lexicon.outlets).article
        assert article is not None, path.name
        (seen,) = model.observe([article])
        found[path.name[:3]] = Held(article, read(article, seen, lexicon), (path.name,), seen)
    return found


@pytest.fixture(scope="session")
def ledger(held: dict[str, Held]) -> Ledger:
    """The record of the five articles together."""
    return record(held.values())
