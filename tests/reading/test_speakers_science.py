"""Who speaks in news of science, health and schools: agencies by their letters, researchers, head teachers."""

import pytest
from bench.system import plain_article, reading_of


def last_speaker(text: str) -> str | None:
    """Who speaks last in a plain text."""
    reading, _ = reading_of(plain_article(text))
    return max(reading.attributions, key=lambda a: min(s.start for s in a.cue)).speaker


_CDC = "Centers for Disease Control and Prevention"


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        (f"Cases have doubled, the {_CDC} said on Friday.", "The CDC", _CDC),
        (f"{_CDC} Director Anna Lund left on Friday.", "The CDC", _CDC),
        ("The Department of Health and Human Services cut the fund.", "HHS", "Department of Health and Human Services"),
        (
            "The crane was moved, said Skerry Department of Harbour Resources biologist Paul Kell.",
            "The SDHR",
            "Skerry Department of Harbour Resources",
        ),
        (
            "The University of California, Davis closed on Monday.",
            "UC Davis",
            "University of California, Davis",
        ),
        (
            "The University of Wisconsin, Madison closed on Monday.",
            "The university",
            "University of Wisconsin, Madison",
        ),
    ],
)
def test_a_body_by_its_letters_or_its_town(before: str, source: str, speaker: str) -> None:
    assert last_speaker(f"{before} {source} said the water was safe.") == speaker


def test_letters_leave_out_no_more_than_a_word() -> None:
    assert last_speaker("The Council for Dock Control and Harbour Repair met. The CDC said it was late.") == "CDC"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Novarre’s pill helped, the Danish drugmaker said. It may sell, analysts at Jefferies wrote. "
                "It is “good,” said Novarre chief scientific officer Henrik Laursen. "
                "The company said it would file in June."
            ),
            "Novarre",
        ),
        ("Shares fell, analysts at Jefferies wrote. The company said it would file in June.", "company"),
    ],
)
def test_a_firm_by_its_officers_and_not_by_who_watches_it(text: str, speaker: str) -> None:
    assert (last_speaker(text) or "").removeprefix("the ") == speaker


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("NASA closed the pad on Monday.", "The space agency", "NASA"),
        ("NASA works with the European Space Agency.", "The U.S. space agency", "NASA"),
        ("The World Health Organization closed its office.", "The U.N. health agency", "World Health Organization"),
        ("UNICEF closed its office on Monday.", "The United Nations agency", "UNICEF"),
        ("The WHO praised UNICEF.", "The UN agency", "UN agency"),  # either may be meant
        ("The crane fell in Skerry on Monday.", "The space agency", "space agency"),
    ],
)
def test_a_body_by_what_the_news_calls_it(before: str, source: str, speaker: str) -> None:
    assert last_speaker(f"{before} It rained all day. {source} said the pad was safe.") == speaker


def test_a_national_ministry_is_no_world_body() -> None:
    found = last_speaker(
        "The World Health Organization sent a team on Monday. Nine people died, the Tanzanian health ministry said."
    )
    assert found == "Tanzanian health ministry"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kell and the study’s lead author, Anna Lund, said the bees were ill.", "Paul Kell and Anna Lund"),
        ("He and his colleague Anna Lund said the bees were ill.", "Paul Kell and Anna Lund"),
        ("He and others who fear for the bees said it was late.", "Paul Kell and others who fear for the bees"),
        (
            "Paul Kell and Anna Lund studied 60 hives. The researchers said the bees were ill.",
            "Paul Kell and Anna Lund",
        ),
        ("Paul Kell and Anna Lund live in Skerry. The researchers said the bees were ill.", "the researchers"),
        (
            "Researchers met. Paul Kell and Anna Lund studied 60 hives. The researchers said it was late.",
            "the researchers",
        ),
    ],
)
def test_several_who_did_the_work(text: str, speaker: str) -> None:
    assert last_speaker(f"Paul Kell keeps bees in Skerry. {text}") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("WHO chief Samuel Okello hailed the plan. “They went from house to house,” he said.", "Samuel Okello"),
        ("Paul Kell is more cautious: he admits that the test may be wrong.", "Paul Kell"),
        ("Paul Kell told the truth: it was late, she said.", None),
        ("The pupils had complained on Monday. One said the test was too hard.", "pupil"),
        ("Head teacher Anna Lund closed the school. “It is sad,” the headteacher said.", "Anna Lund"),
        ("Deputy head teacher Anna Lund closed the school. “It is sad,” the headteacher said.", "the headteacher"),
    ],
)
def test_one_who_has_just_come_in(text: str, speaker: str | None) -> None:
    assert last_speaker(text) == speaker


def test_a_study_is_not_the_person_that_the_parser_puts_beside_it() -> None:
    found = last_speaker("Bees may bring bigger harvests, a new study from the University of Skerry, Davis, suggests.")
    assert found is not None
    assert found.startswith("a new study")


def test_a_study_that_the_parser_gives_no_verb_says_more() -> None:
    found = last_speaker(
        "The study, published in the journal Plos One, analysed air exhaled by 11 dolphins in Florida and Louisiana. "
        "It found that all of the samples contained plastic."
    )
    assert found == "the study"


def test_a_source_does_not_run_over_a_full_stop() -> None:
    text = "“It was a surprise,” said lead author Anna Lund. Co-author Paul Kell said the effect was small."
    reading, _ = reading_of(plain_article(text))
    assert [a.speaker for a in reading.attributions] == ["Anna Lund", "Paul Kell"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Universities and Colleges Employers Association, which represents 144 institutions, said it was late.",
            "Universities and Colleges Employers Association",
        ),
        (
            "The RPM Nautical Foundation, a Florida-based non-profit which lent the ship, said it was late.",
            "RPM Nautical Foundation",
        ),
        ("The woman who found the bird, Anna Lund, said it was late.", "Anna Lund"),
        ("The company that makes the kit, Neurosign, said it was late.", "Neurosign"),
        (
            "Critics of the project, among them the archaeologist Lucia Ferri, argue that the site should be left.",
            "Critics of the project",
        ),
        ("Ysgol Gwyn Fawr head Dylan Prosser said his school had cut waste by half.", "Dylan Prosser"),
        ("Plaid Cymru’s education spokeswoman, Sioned Harri, said it was late.", "Sioned Harri"),
        ("Rancher Doyle Haskett lost four of them. “I am not anti-wolf,” Haskett said.", "Doyle Haskett"),
        (
            "The Icelandic Meteorological Office closed the road. It rained. The Met Office said it was late.",
            "Icelandic Meteorological Office",
        ),
        ("Dr Raj Sandhu helped train her. Raj, 44, added: “Her nose is worth more than any scanner.”", "Raj Sandhu"),
        ("The University of Skerry closed. It rained. The uni said it was late.", "University of Skerry"),
        ("The Metropolitan Police closed the road. It rained. The Met Office said it was late.", "Met Office"),
    ],
)
def test_a_name_within_a_longer_source(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
