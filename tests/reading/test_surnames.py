"""Surnames with ranks and letters beside them, and surnames that are words or places, too."""

import pytest
from tests.reading.speaking import mentions_of, resolved


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Al Gore was on the ice. [Gore|source] [said|cue] it was thin.", "Al Gore"),
        ("Van Jones came to Leeds. [Jones|source] [said|cue] it was cold.", "Van Jones"),
        ("Robin van Persie played on. [Van Persie|source] [said|cue] it was cold.", "Robin van Persie"),
        ("Jim Jordan voted on Monday. [Jordan|source] [said|cue] the bill was dead.", "Jim Jordan"),
        ("Jim Jordan flew to Jordan. [Jordan|source] [said|cue] the bill was dead.", "Jordan"),
        ("Officials met in the capital. [Jordan|source] [said|cue] the deal was dead.", "Jordan"),
        ("[Theresa May|source] [said|cue] the deal was good.", "Theresa May"),
        ("Theresa May met the board. [May|source] [said|cue] the deal was good.", "Theresa May"),
        ("Josie Long ran the inn. [Long|source] [told|cue] us it was good.", "Josie Long"),
        ("DCI Sarah Collins led the hunt. [DCI Collins|source] [said|cue] he was armed.", "Sarah Collins"),
        ("Det Insp Sarah Collins left. [Det Insp Collins|source] [said|cue] he was armed.", "Sarah Collins"),
        ("[Peter Hughes MP|source] [said|cue] the road was unsafe.", "Peter Hughes"),
        ("[Peter Hughes KC|source], defending, [said|cue] his client was sorry.", "Peter Hughes"),
        ("[Gov.-elect Maria Lopez|source] [said|cue] she was ready.", "Maria Lopez"),
        ("[Herr Klaus Weber|source] [said|cue] the plant was safe.", "Klaus Weber"),
        ("Anna Hughes ran out. [Mr Hughes|source] [said|cue] the fire was quick.", "Hughes"),
        ("Anna Hughes ran out. [Mrs Hughes|source] [said|cue] the fire was quick.", "Anna Hughes"),
        ("Rose Collins lost her leg in the crash. [Rose|source] [said|cue] she would walk.", "Rose Collins"),
        ("Gabriel García Márquez wrote. [García|source] [said|cue] he was tired.", "Gabriel García Márquez"),
    ],
)
def test_speaker(marked: str, name: str) -> None:
    assert resolved(marked)[1][0].speaker == name


def test_a_suffix_is_no_name_behind_a_surname_that_is_a_title() -> None:
    names = {m.entity for m in mentions_of("Martin Luther King Jr. came to Leeds. King said the town was cold.")[1]}
    assert "Jr." not in names
