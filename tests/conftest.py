"""What several rooms' tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no defect: how long an example takes passes or fails nothing.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def story_folder() -> Path:
    """The five articles of the acceptance story; their text is not ours, so it is never copied here."""
    folder = SHARED / "story"
    if not folder.is_dir():
        pytest.skip("the acceptance story (../shared/story) is not here")
    return folder


@pytest.fixture(scope="session")
def benchmarks_folder() -> Path:
    """Development data of third parties, read in place."""
    folder = SHARED / "benchmarks"
    if not folder.is_dir():
        pytest.skip("the benchmark data (../shared/benchmarks) is not here")
    return folder
