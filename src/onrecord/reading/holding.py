"""What an article says of who holds a post, as a value. `offices.py` finds it."""

from dataclasses import dataclass

from onrecord.text.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Holding:
    """Where an article says which post somebody holds, or held: the words of the post, and the person's mention.

    `post` is levelled ("defense secretary"), `scope` the country or body whose post it is ("" where nothing says so).
    """

    span: Span
    holder: Span
    name: str
    """The fullest name that the article gives the holder."""
    post: str
    scope: str
    former: bool
    because: str
