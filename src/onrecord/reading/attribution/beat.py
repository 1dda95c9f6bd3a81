"""Whether an article is news of party politics, by its words: there, what is shown as a candidate differs.

In party politics attitudes and intentions are the story ("the senator hopes", "the nominee wants"), and readers mark
them as attributions; elsewhere the same forms mostly report nothing that anybody said. Measured with these words on
the dev parts: 73 of 84 articles of PolNeAR are such news, 3 of 69 of other news, 1 of 18 of our own.
"""

from collections.abc import Sequence

from onrecord.text.tokens import Token

_OF_A_CONTEST = 2
_AROUND_ONE = 3
"""Different words of parties and contests from which an article counts, or one and so many that go with it. A share of
all words would count one word, as "the government", for as often as it stands there, and take a third of other news."""

_CONTEST = frozenset(
    {
        *("candidacy", "candidate", "caucus", "congressional", "congressman", "delegate", "democrat", "democratic"),
        *("frontrunner", "gop", "nomination", "nominee", "presidency", "presidential", "presumptive", "primary"),
        *("republican", "senate", "senator"),
    }
)
"""Lemmas of parties, and of a contest for an office: "vote" and "campaign" alone are of a board or a charity, too."""

_AROUND = frozenset(
    {
        *("agenda", "adviser", "ally", "ballot", "campaign", "conservative", "convention", "debate", "donor", "elect"),
        *("election", "electorate", "endorse", "endorsement", "establishment", "liberal", "poll", "polling"),
        *("politics", "politician", "progressive", "race", "rally", "rhetoric", "runner", "strategist", "supporter"),
        *("trail", "vote", "voter", "voting"),
    }
)
"""Lemmas of what goes with it. Neither set has a name of a person, which would be true for one year only."""


def is_political(tokens: Sequence[Token]) -> bool:
    """Whether words of parties and contests stand in the article: two of them, or one and others that go with it."""
    lemmas = {token.lemma.lower() for token in tokens}
    contest, around = len(lemmas & _CONTEST), len(lemmas & _AROUND)
    return contest >= _OF_A_CONTEST or (contest > 0 and around >= _AROUND_ONE)
