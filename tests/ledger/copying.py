"""Invented articles for the tests of who copied whom."""

from onrecord.intake.receive import receive
from onrecord.lexicons.load import load_lexicon
from onrecord.text.article import Article

WIRE = (
    (
        "The labour ministry said on Tuesday it would close five of its oldest harbour offices before the winter, "
        "moving staff to a single centre outside the capital."
    ),
    (
        "Union leaders who met the minister in the afternoon left without speaking to reporters, and a second round of "
        "talks was put off until the end of the week."
    ),
    (
        "“We have waited eleven years for a decision, and this is not the one that we were promised in the spring,” "
        "said Ruth Amadi, who speaks for the dockers."
    ),
    (
        "The offices handle about 12,000 shipping licences a year, according to figures that the ministry published in "
        "May, and most of the applications still arrive on paper."
    ),
    (
        "Opposition members of parliament demanded a debate, arguing that small ports along the northern coast would "
        "lose the only officials who know their berths."
    ),
)
OTHER = (
    (
        "Fishing crews along the northern coast have learned to live with one closure after the next, and few of them "
        "believed the minister when he came up by train last autumn."
    ),
    (
        "In Sandvik the harbour master keeps his own list of berths in a school notebook, since the computer that the "
        "state sent him never worked in the damp of his hut."
    ),
    (
        "His daughter runs the only café on the quay and says that half of her winter custom is people waiting for a "
        "stamp on some form or other."
    ),
    "A train a day still stops at the halt above the town, though nobody can say for how much longer it will.",
)
FOOTER = (
    "The Sandvik Letter lands in your inbox each Thursday with the best of our reporting from the coast and its "
    "islands. Tell a friend, and help us to keep the lamp in the lighthouse lit through another winter."
)


def page(headline: str, *paragraphs: str) -> str:
    return "\n\n".join((headline, *paragraphs)) + "\n"


def article(text: str, name: str = "page.txt") -> Article:
    received = receive(text.encode(), name, load_lexicon().outlets).article
    assert received is not None
    return received
