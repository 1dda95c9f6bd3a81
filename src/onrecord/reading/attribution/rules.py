"""The rules of attribution: a row for each name that `Attribution.because` can give.

Where the tagger marked the same attribution, `because` has "+tagger" behind the rule's name. What each rule is worth on
marked articles stands in docs/rules.md, which `bench/rules.py` writes from this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_TAGGER = "tagger"
_AGREED = f"+{_TAGGER}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to find an attribution.

    `exact_edges` says that quotation marks or labels draw its content: it knows the edges better than the tagger. How
    much a rule counts for an attribution's confidence is measured (weights.py).
    """

    name: str
    construction: str
    """What it looks for, and what it takes for source, cue and content."""
    example: str
    exact_edges: bool = False
    speech: bool = False
    """Whether its content is direct speech, in quotation marks or not: a turn, a post, a pull quote."""
    by_form: bool = False
    """Whether its form is enough for a candidate, however little the tagger, never taught it, thinks of it."""


_ROWS = (
    Rule(
        "source-cue-content",
        "A reporting verb with a clause behind it: its subject is the source, the clause the content.",
        "Kell said that the leg was cracked.",
    ),
    Rule(
        "source-cue-object",
        "A verb that says something of its object or of a nominalised act (call, blame, deny, announce): the object is "
        "the content.",
        "Okoro denounced “a shabby and needless delay”.",
    ),
    Rule(
        "source-cue-quote",
        "A reporting verb that leads up to a quotation which the parser made no clause of it.",
        "Lindqvist tweeted: “Eleven years. Four letters. No answer.”",
    ),
    Rule(
        "quote-cue-source",
        "A quotation that ends right before the reporting clause, with the second half that may follow it.",
        "“The boom is holding,” said Denis Okoro.",
        exact_edges=True,
    ),
    Rule(
        "content-cue-source",
        "Unquoted words before or around a reporting clause that commas set off.",
        "The plan, he said, would fail.",
    ),
    Rule(
        "according-to",
        "“According to” in front of a noun: the noun is the source, the rest of the sentence or clause the content.",
        "The crane was 31 years old, according to the register.",
    ),
    Rule(
        "per",
        "“Per”, set off by a comma, in front of a name or of something definite that can tell: the same.",
        "Per the register, the crane was 31 years old.",
        by_form=True,
    ),
    Rule(
        "quote-over-break",
        "A reporting clause that leaves its paragraph open, and the quotation that opens the next one; or a quotation "
        "paragraph and the bare clause that opens the paragraph behind it.",
        "Brandt told the inquiry: ¶ “The bolts had been painted over.”",
        exact_edges=True,
    ),
    Rule(
        "transcript-turn",
        "A paragraph that opens with a label and a colon or brackets, as others do, or stands below one: the label is "
        "the source, the turn the content.",
        "COURIER: When did it start? ¶ LINDQVIST: In October, up on the ladder.",
        exact_edges=True,
        speech=True,
    ),
    Rule(
        "signed-quote",
        "A quotation, a dash or comma, and a name with nothing that it does; or such a name, a colon, a quotation.",
        "“A town that forgets its ferrymen forgets its river.” — Martha Quill",
        exact_edges=True,
    ),
    Rule(
        "signed-post",
        "A paragraph, and behind it one that opens with a dash, a name and an account: a post shown on the page.",
        "Honoured to speak at the opening today. ¶ — Martha Quill (@marthaquill) January 7, 2020",
        exact_edges=True,
        speech=True,
    ),
    Rule(
        "signed-words",
        "A paragraph, and behind it one that is a dash and a name, where the words are quoted, told elsewhere or in "
        "the first person, or the article speaks of who signs them.",
        "The river took my roof and I watched it go. ¶ — Martha Quill, ferry pilot",
        exact_edges=True,
        speech=True,
    ),
    Rule(
        "unlabelled-answer",
        "An interview without labels: paragraphs in the first person behind what the outlet asked, several times, or "
        "behind paragraphs that are questions to “you” once an interview is announced; these as well. No source.",
        "The BBC asked if Lindqvist was afraid. ¶ I was. We all were. ¶ The BBC asked why. ¶ I knew the crane.",
        exact_edges=True,
        speech=True,
    ),
    Rule(
        "headline-colon",
        "A headline with a colon, on one side of it an outlet or somebody who tells (police, sources, a report), on "
        "the other words with a verb: the content.",
        "Police: two hurt as crane falls",
        exact_edges=True,
    ),
    Rule(
        "reporting-noun",
        "A noun that reports, whose owner is the source and whose clause the content.",
        "Okoro’s promise to repay the money came late.",
        by_form=True,
    ),
    Rule(
        "carried-noun",
        "The same under a verb that only carries the noun: the verb’s subject is the source.",
        "The board issued a warning that the leg was cracked.",
    ),
    Rule(
        "nobody-named",
        "A reporting passive without an agent: whom it is said of and what are the content, or the clause that "
        "somebody is told; there is no source.",
        "The ring is believed to be Roman.",
    ),
    Rule(
        "turned-down",
        "Words for not telling: a verb of telling with a negation, or “no comment”, or “has yet to approve”: what "
        "is not told is the content.",
        "The board would not divulge the names of the divers.",
    ),
    Rule(
        "judged",
        "A verb that says what somebody or something is: the noun before its relative clause and what is said of it "
        "are the content; so are the object of “identify” and what its “as” brings.",
        "Police identified the diver as Jon Berg, whom colleagues describe as careful.",
        by_form=True,
    ),
    Rule(
        "retold",
        "A reporting verb inside quotation marks or a turn of an interview whose subject is neither who talks nor who "
        "listens: the clause behind it is the content.",
        "“The divers said that the leg was cracked,” Okoro said.",
    ),
    Rule(
        "quote-after-colon",
        "A quotation paragraph behind a colon without a reporting verb: the last source before it is proposed.",
        "Lindqvist said the union would not wait. ¶ The reason, in short: ¶ “We have asked four times for a date.”",
    ),
    Rule(
        "standing-quote",
        "A quotation that is a paragraph or a sentence by itself and goes on from nothing: a source close before it is "
        "proposed.",
        "Kell led the union for years. ¶ “We have asked four times for a date.”",
    ),
    Rule(
        "pull-quote",
        "A quotation paragraph whose words the article has elsewhere, too: the source that they have there.",
        "“We have asked four times for a date,” Lindqvist said. ¶ It rained. ¶ “We have asked four times for a date”",
    ),
    Rule(
        _TAGGER,
        "The tagger’s mark where no rule has one; its own probability says how sure it is.",
        "Moreau was adamant that the yard would stay open.",
    ),
)
RULES: Mapping[str, Rule] = {rule.name: rule for rule in _ROWS}


def voters(because: str) -> tuple[str, ...]:
    """The names of the rows behind a `because`: the rule's, the tagger's, or both.

    >>> voters("according-to+tagger")
    ('according-to', 'tagger')
    """
    rule = because.removesuffix(_AGREED)
    return (rule,) if rule == because else (rule, _TAGGER)


def is_turn(rule: str) -> bool:
    """Whether what the rule finds is direct speech, though without quotation marks."""
    return RULES[rule].speech
