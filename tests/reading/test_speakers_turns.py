"""Speakers in an exchange: who asked does not answer himself, and nobody tells of himself by name."""

from tests.reading.speaking import check


def test_the_one_who_was_asked_answers() -> None:
    check(
        "Peter Lynch questioned the witness, Elijah Coleman. [Lynch|source] [asked|cue] Coleman if it was a lie.\n"
        '"Yes," [he|source] [responded|cue]. [He|source] [admitted|cue] it was wrong.',
        "Peter Lynch",
        "Elijah Coleman",
        "Elijah Coleman",
    )


def test_the_asker_does_not_answer_himself() -> None:
    check(
        'Peter Lynch spoke in court. "A lie?" [Lynch|source] [asked|cue]. [He|source] [admitted|cue] that he had.',
        "Peter Lynch",
        None,
    )
    check("[Peter Lynch|source] [called|cue] for calm. [He|source] [admitted|cue] it was wrong.", *["Peter Lynch"] * 2)


def test_nobody_tells_of_himself_by_name() -> None:
    text = "Jermayne Timmons was charged on Monday.\n[He|source] [argued|cue] that Jermayne fired the shot."
    check(text, None)


def test_a_clause_put_in_between_has_no_governing_subject() -> None:
    check(
        "Elijah Coleman told jurors of a ride. After a row with some rivals, [he|source] [testified|cue], "
        "Jermayne Timmons pulled the trigger.",
        "Elijah Coleman",
    )
