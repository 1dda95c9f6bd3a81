"""What a clause tells, by whom and how far: words for "according to", what is carried, decided and done besides."""

import pytest
from bench.system import plain_article, reading_of


def told(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    """Source, cue and content of each attribution."""
    read = reading_of(plain_article(text))[0].attributions
    return [tuple([s.of(text) for s in role] for role in (a.source, a.cue, a.content)) for a in read]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Per the harbour rules, no boat may leave.", (["the harbour rules"], ["Per"], ["no boat may leave"])),
        ("Two men fell ill, per the Herald.", (["the Herald"], ["per"], ["Two men fell ill"])),
        (
            "Ada Kell counted the boats; according to Joe Pask, the pier was full.",
            (["Joe Pask"], ["according to"], ["the pier was full"]),
        ),
        (
            "The boats left at noon, and according to the skippers, the crane was late.",
            (["the skippers"], ["according to"], ["the crane was late"]),
        ),
        (
            "In a survey by the Yorkdale Herald in May of 300 people, 68 percent said the pier should be closed.",
            (["68 percent"], ["said"], ["the pier should be closed"]),
        ),
        (
            "One of the key demands of the skippers was that the harbour master step down.",
            (["the skippers"], ["demands"], ["that the harbour master step down"]),
        ),
        (
            "The embassy had issued a warning about such attacks in the region.",
            (["The embassy"], ["had issued a warning"], ["about such attacks in the region"]),
        ),
        ("Kell was heard to say “Thank you all”.", (["Kell"], ["was heard to say"], ["“Thank you all”"])),
        (
            "The bridge was considered a danger to ships.",
            ([], ["was considered"], ["The bridge", "a danger to ships"]),
        ),
        (
            "The cause of death was announced as heart failure.",
            ([], ["was announced"], ["The cause of death", "as heart failure"]),
        ),
        (
            "Kell was credited with saving the pier.",
            ([], ["was credited"], ["Kell", "with saving the pier"]),
        ),
        (
            "Kell took the boat and sank it, the court was told.",
            ([], ["was told"], ["Kell took the boat and sank it"]),
        ),
        (
            "Mayor Ada Kell decided on Monday to close the old pier.",
            (["Mayor Ada Kell"], ["decided"], ["to close the old pier"]),
        ),
        ("The two firms agreed to share the crane.", (["The two firms"], ["agreed"], ["to share the crane"])),
        (
            "The mayor announced the closure in a short written statement, and sat down.",
            (["The mayor"], ["announced"], ["the closure"]),
        ),
        ("He insisted he was innocent as he left the court.", (["He"], ["insisted"], ["he was innocent"])),
        (
            "The skipper cried out “We are sinking,” and then jumped from the deck.",
            (["The skipper"], ["cried out"], ["“We are sinking,”"]),
        ),
        (
            "He asked the pilot, who was flying the plane, to “pull up”.",
            (["He"], ["asked"], ["to “pull up”"]),
        ),
        (
            "Ada Kell conceded there were “grey areas” but said “these are not as big as the skippers are making out”.",
            (["Ada Kell"], ["said"], ["“these are not as big as the skippers are making out”"]),
        ),
    ],
)
def test_a_clause_tells_it(text: str, found: tuple[list[str], list[str], list[str]]) -> None:
    assert found in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Add salt as per your taste.",
        "The union earned more per hour.",
        "Boats sail under a law called the Harbour Act.",
        "The findings called the safety of the pier into question.",
        "The mayor signed a bill to close the pier.",
        "A judge sentenced two men to life for the murder of a sailor.",
        "The update was considered critical.",
        "The crew were denied a chance to rest.",
        "The port denied them a chance to rest.",
    ],
)
def test_what_only_looks_like_a_report_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["The sailor should be considered armed and dangerous.", "The deal will be seen as a step towards a larger port."],
)
def test_what_is_only_to_be_thought_is_nobodys_belief(text: str) -> None:
    assert told(text) == []
