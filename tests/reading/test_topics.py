"""Outside of politics a topic alone is nobody's statement; a reason, a clause or a quotation makes it one."""

import pytest
from bench.system import plain_article, reading_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Religious leaders in the town condemned the shooting.", 0),
        ("Environmentalists and scientists welcomed the move.", 0),
        ("They’re talking about layoffs at the yard.", 0),
        ("Witnesses described the scene of chaos on the quay.", 0),
        ("Officers described what witnesses saw inside the shed.", 0),
        ("Witnesses described a chaotic scene as workers hid in the shed.", 1),
        ("Religious leaders in the town condemned the shooting as an act of cowardice.", 1),
        ("Residents criticized the company for closing the bridge.", 1),
        ("The committee condemned the plan, saying it would cost lives.", 1),
    ],
)
def test_a_topic_is_no_statement(text: str, found: int) -> None:
    read = reading_of(plain_article(text))[0].attributions
    assert len(read) == found, [[s.of(text) for s in (*a.source, *a.cue, *a.content)] for a in read]
