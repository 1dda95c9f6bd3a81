"""Whether an article is news of party politics, by its words: there the tagger marks otherwise, and more is shown.

In party politics attitudes and intentions are the story ("the senator hopes", "the nominee wants"), and readers mark
them as attributions; elsewhere the same forms mostly report nothing that anybody said. Measured with these words on
the dev parts: 66 of 84 articles of PolNeAR are such news, 1 of 69 of other news, 1 of 18 of our own; and 2 of 110 and
4 of 78 of other news that no rule was made on.
"""

from collections.abc import Sequence

from onrecord.text.tokens import Token

_ENOUGH = 4
"""Different words of politics from which an article counts, one of them of a party or a contest. Three take in the
obituary of a president's aide and news of a nominated doctor, where half of what is then shown is nothing that anybody
said: PolNeAR dev 79.4 with three and 79.2 with four, 78 articles of other news 81.1 and 81.9. A share of all words
would count one word, as "the government", for as often as it stands there, and take a third of all other news."""

_CONTEST = frozenset(
    {
        *("candidacy", "candidate", "caucus", "congressional", "delegate", "democrat", "frontrunner", "nomination"),
        *("nominee", "presidency", "presidential", "presumptive", "primary", "republican", "senator"),
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
    """Whether `_ENOUGH` different words of politics stand in the article, one of them of a party or a contest."""
    lemmas = {token.lemma.lower() for token in tokens}
    contest, around = len(lemmas & _CONTEST), len(lemmas & _AROUND)
    return contest > 0 and contest + around >= _ENOUGH
