"""Speakers behind documents, companies and pairs: told where the article tells, as described where it does not."""

import pytest
from tests.reading.speaking import check


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("[Crowley's website|source] [says|cue] it is late.", "Crowley"),
        ("[A statement posted on Nokia's website|source] [said|cue] it was late.", "Nokia"),
        ("[A lawsuit filed by Anna Moreau|source] [says|cue] it was late.", "Anna Moreau"),
        ("[An FBI affidavit|source] [says|cue] it was late.", "FBI"),
        (
            "The principal, Matthew Moreau, wrote a letter to parents. [The letter|source] [said|cue] it was late.",
            "Matthew Moreau",
        ),
        ("The store will close, Nokia announced Tuesday. [The release|source] [said|cue] it was late.", "Nokia"),
        ("Microsoft closed a plant. [The company's website|source] [said|cue] it was late.", "Microsoft"),
        ("Microsoft and Nokia met. [The company website|source] [said|cue] it was late.", "the company website"),
        ("[A letter|source] [said|cue] it was late.", "a letter"),
        ("[The report by Nokia|source] [said|cue] it was late.", "the report by Nokia"),
    ],
)
def test_the_author_of_a_document(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("Microsoft released a patch. It rained. [The tech giant|source] [said|cue] it was late.", "Microsoft"),
        ("Microsoft released a patch. It rained. [The rival firm|source] [said|cue] it was late.", "rival firm"),
        ("The Boston Globe reported the arrest. [The newspaper|source] [said|cue] it was late.", "The Boston Globe"),
        ("Microsoft sued the FBI in May. It rained. [The company|source] [said|cue] it was late.", "Microsoft"),
    ],
)
def test_the_organisation_spoken_of(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("Anna Moreau and Paul Kell left. [The pair|source] [said|cue] it was late.", "Anna Moreau and Paul Kell"),
        ("Microsoft and Nokia met. [Neither company|source] [said|cue] it was late.", "Microsoft and Nokia"),
        ("Microsoft, Nokia and Airbus met. [Both companies|source] [said|cue] it was late.", "Both companies"),
        ("Anna Moreau and Paul Kell left. [Both companies|source] [said|cue] it was late.", "Both companies"),
    ],
)
def test_two_who_speak_together(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("[A|source] spokesman for Nokia [said|cue] it was late.", "spokesman for Nokia"),
        ("[Playboy|source] founder Hugh Hefner [said|cue] it was late.", "Hugh Hefner"),
        ("[Thomas|source]' sister [said|cue] it was late.", "Thomas' sister"),
        ("[Prosecutors in|source] New York [said|cue] it was late.", "Prosecutors in New York"),
        ("[A number of people that|source] live here [said|cue] it was late.", "a number of people"),
        ("[The|source] wiki-based page [said|cue] it was late.", "the wiki-based page"),
        ("[Donald Trump|source]'s vows [were|cue] that it was late.", "Donald Trump"),
    ],
)
def test_a_source_that_stops_inside_of_a_phrase(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("A naval officer came. [The officer|source] [said|cue] it was late.", "naval officer"),
        ("A naval officer met an army officer. [The officer|source] [said|cue] it was late.", "the officer"),
        ("Two local lawyers came. [The lawyers|source] [said|cue] it was late.", "Two local lawyers"),
        ("[Dough mixer Andy Ryan, who came early|source], [said|cue] it was late.", "Andy Ryan"),
        (
            "[Friends of Andy Ryan, who came early|source], [said|cue] it was late.",
            "Friends of Andy Ryan, who came early",
        ),
        ("[Trump's running mate, Gov. Mike Pence|source], [said|cue] it was late.", "Mike Pence"),
        ("A swing state voted. [The state|source] [said|cue] it was late.", "the state"),
        ("[The Ambassador to Norway Anna Moreau|source] [said|cue] it was late.", "Anna Moreau"),
    ],
)
def test_who_is_described(marked: str, speaker: str) -> None:
    check(marked, speaker)


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("The ships met, according to a letter from the Indian government.", "the letter", "Indian government"),
        ("The Harbour Ministry issued a warning.", "An accompanying statement", "Harbour Ministry"),
        ("The Harbour Ministry and the Foreign Office issued warnings.", "A statement", "a statement"),
        ("Calls to Moreau Shipping were not answered, and", "a recording", "Moreau Shipping"),
        ("It rained, and", "a recording", "a recording"),
        ("It rained, but", "the website of the accounting firm Moreau Advisors", "Moreau Advisors"),
    ],
)
def test_a_document_speaks_for_whom_the_article_told_of(before: str, source: str, speaker: str) -> None:
    check(f"{before} [{source}|source] [said|cue] it was late.", speaker)
