"""Who goes on under the bare noun by which somebody unnamed came in: "A source at Kell said … the source added"."""

from collections.abc import Sequence

from onrecord.reading.speakers.people.cast import Cast, head_of
from onrecord.reading.speakers.people.tables import ANYBODY, SOMEBODY
from onrecord.reading.speakers.people.wordings import Speaker, is_narrowed
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.span import Spans

_BARE = ("the", "source")
_NEW = frozenset({"a", "an", "another", "one"})
_ONESELF = SOMEBODY | ANYBODY
_DESCRIBED = frozenset({"as described", "description told before"})


def described_again(cast: Cast, sources: Sequence[Spans], speakers: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """The speakers, with the words that first described him for each who speaks again under the bare noun.

    Only where the article brings in nobody else by that noun, and names nobody who may be so called.
    """
    runs = [[i for span in source for i in cast.tree.within(span)] for source in sources]
    first: dict[int, Speaker] = {}
    for run, speaker in zip(runs, speakers, strict=True):
        if run and speaker.because == "as described" and _is_new(cast, run):
            first.setdefault(head_of(cast.tree, run), speaker)
    again = (_again(cast, run, speaker, first) for run, speaker in zip(runs, speakers, strict=True))
    return tuple(again)


def _is_new(cast: Cast, run: list[int]) -> bool:
    """Whether a source brings in one person without a name: "a diplomat in Brussels"."""
    tokens, head = cast.tree.tokens, head_of(cast.tree, run)
    person = head in cast.heads and cast.heads[head].type is EntityType.PERSON
    named = any(i in cast.heads and cast.heads[i].kind is MentionKind.NAME and tokens[i].dep == "appos" for i in run)
    one = tokens[run[0]].text.lower() in _NEW and tokens[head].tag in {"NN", "NNP"}
    return one and not named and (person or tokens[head].lemma in _ONESELF)


def _again(cast: Cast, run: list[int], speaker: Speaker, first: dict[int, Speaker]) -> Speaker:
    """The speaker of the source `run`, by the words that brought him in where it is only "the" and the noun."""
    tokens = cast.tree.tokens
    bare = len(run) == len(_BARE) and tokens[run[0]].text.lower() == _BARE[0] and speaker.because in _DESCRIBED
    if not bare or run[-1] in cast.quoted or is_narrowed(cast, run[-1]):
        return speaker
    noun = tokens[run[-1]].lemma
    news = [i for i in range(run[0]) if tokens[i].lemma == noun and _brings_in(cast, i)]
    holders = any(r.head == noun.lower() for roles in cast.roles.values() for r in roles)
    found = first.get(news[0]) if len(news) == 1 and not holders else None
    told = found is not None and found.name is not None and len(found.name.split()) > len(_BARE)
    return speaker if found is None or not told else Speaker(found.name, found.span, "description told before")


def _brings_in(cast: Cast, i: int) -> bool:
    """Whether the noun at token `i` is somebody new, one or several: "a source", "two sources"."""
    tokens = cast.tree.tokens
    several = tokens[i].tag in {"NNS", "NNPS"}
    return several or any(tokens[c].text.lower() in _NEW for c in cast.tree.children[i])
