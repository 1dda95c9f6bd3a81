"""Who spoke before a pronoun speaks: the asker does not answer himself, and nobody tells of himself by name."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from onrecord.reading.speakers.people.agreement import colon_before, hedges
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ANSWERING, ASKING, KIN
from onrecord.reading.speakers.sources.speaker import source_heads
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, EntityType, Kind, MentionKind
from onrecord.text.span import Spans

_REACH = 2
"""Sentences back in which a question still waits for its answer."""
_REPLYING = frozenset({"reply", "answer", "respond", "retort"})
_PUTTING = frozenset({"put", "suggest"})
"""Verbs by which somebody in court asks whom he names: "She suggested to Kell that …. He accepted"."""
_TELLING = frozenset({"tell", "warn", "remind", "assure", "inform"})
"""Verbs with whose object somebody speaks."""
_APART = frozenset({"compound", "poss", "nmod", "amod"})
"""How a name hangs on a noun that it only narrows: "the Trump campaign"."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One attribution by its tokens: the source, the verb of the cue, the one spoken to, the words told."""

    source: int
    verb: int | None
    asks: bool
    addressee: int | None
    told: frozenset[int]
    words: Spans
    """The source as the article has it."""


class Turns:
    """The turns of an article in text order, found by place: a pronoun costs no more in a long article."""

    __slots__ = ("_listed", "_places", "_telling", "speakers")

    def __init__(self, turns: Iterable[Turn]) -> None:
        self._listed = sorted(turns, key=lambda t: t.source)
        self._places = [t.source for t in self._listed]
        self._telling: dict[int, list[int]] = {}
        for turn in self._listed:
            for i in turn.told:
                self._telling.setdefault(i, []).append(turn.source)
        self.speakers = frozenset(self._places)
        """The head tokens of all sources."""

    def of(self, i: int) -> list[Turn]:
        """The turns whose source is headed by token `i`."""
        return self._listed[bisect_left(self._places, i) : bisect_right(self._places, i)]

    def telling(self, i: int) -> list[int]:
        """The sources of the turns whose words token `i` is among."""
        return self._telling.get(i, [])

    def before(self, i: int) -> Iterator[Turn]:
        """The turns before token `i`, the nearest first."""
        return (self._listed[n] for n in range(bisect_left(self._places, i) - 1, -1, -1))


def turns_of(tree: Tree, attributions: Iterable[Attribution]) -> Turns:
    """The attributions that have a source."""
    return Turns(t for a in attributions for t in _turns(tree, a))


def _turns(tree: Tree, attribution: Attribution) -> Iterable[Turn]:
    verb = next((i for span in attribution.cue for i in tree.within(span) if tree.tokens[i].pos == "VERB"), None)
    addressed = source_heads(tree, attribution.addressee)
    if not addressed and verb is not None:
        addressed = [c for c in tree.children[verb] if c > verb and tree.tokens[c].dep in {"dobj", "dative"}]
    put = bool(addressed) and verb is not None and tree.tokens[verb].lemma in _PUTTING
    asks = put or attribution.kind is Kind.QUESTION or (verb is not None and tree.tokens[verb].lemma in ASKING)
    if not addressed and asks and verb is not None:
        addressed = [c for c in tree.children[verb] if tree.tokens[c].dep == "nsubjpass"]
    told = frozenset(i for span in attribution.content for i in tree.within(span))
    for head in source_heads(tree, attribution.source):
        yield Turn(head, verb, asks, addressed[0] if addressed else None, told, attribution.source)


def told_of(cast: Cast, turns: Turns, i: int) -> frozenset[str]:
    """People named in what the pronoun at token `i` says: nobody speaks of himself by name."""
    parted = colon_before(cast, i)
    told = {t for turn in turns.of(i) if not hedges(cast, cast.tree.tokens[i].head) for t in turn.told if t > parted}
    named = [t for t in told if t in cast.heads and cast.heads[t].kind is MentionKind.NAME]
    apart = [t for t in named if cast.tree.tokens[t].dep not in _APART and not _says_so(cast, t, i)]
    people = {cast.meant[t].name for t in apart if t in cast.meant and cast.meant[t].type is EntityType.PERSON}
    words = {cast.tree.tokens[t].text for t in apart}
    return frozenset(people | {name for name in cast.people if words & set(name.split())} | _kin_told_of(cast, told))


def _kin_told_of(cast: Cast, told: set[int]) -> set[str]:
    """Who is known as somebody's mother or the like, of whom it may be said: "She wonders what her mother would do"."""
    tokens = cast.tree.tokens
    owned = [t for t in told if tokens[t].text.lower() in {"his", "her"} and tokens[t].dep == "poss"]
    owned = [t for t in owned if t not in cast.quoted]  # “I'm her mother,” she said
    kin = {tokens[tokens[t].head].lemma.lower() for t in owned} & KIN
    return {name for name, roles in cast.roles.items() if kin & {role.head for role in roles}}


def _says_so(cast: Cast, t: int, i: int) -> bool:
    """Whether the one named at `t` speaks before the pronoun does: in "Joan said it hurt, she told us" they are one."""
    tokens = cast.tree.tokens
    top = tokens[t].head if tokens[t].dep == "appos" else t
    speaks = tokens[top].dep == "nsubj" and tokens[tokens[top].head].lemma in cast.lexicon.cues
    return speaks and t < i and t not in cast.quoted and cast.tree.sentence_of(t) == cast.tree.sentence_of(i)


def question_before(cast: Cast, turns: Turns, i: int) -> Turn | None:
    """The question that the pronoun at token `i` answers, None when it answers none."""
    verbs = [t.verb for t in turns.of(i) if t.verb is not None]
    here = cast.tree.sentence_of(i)
    answers = any(cast.tree.tokens[v].lemma in ANSWERING for v in verbs)
    if not answers and not (verbs and _was_asked(cast, i)):
        return None
    near = takewhile(lambda t: here - cast.tree.sentence_of(t.source) <= _REACH, turns.before(i))
    return next((t for t in near if t.asks), None)


def _was_asked(cast: Cast, i: int) -> bool:
    """Whether the pronoun's sentence opens with "When asked …" or "Asked …"."""
    first = cast.tree.sentences[cast.tree.sentence_of(i)].first
    opening = cast.tree.tokens[first : min(first + 2, i)]
    return any(t.lemma in ASKING and t.tag in {"VBN", "VBD"} for t in opening)


def told_to_before(cast: Cast, turns: Turns, i: int) -> Referent | None:
    """The person to whom the last speech was told, where the pronoun replies: "Kell told Moreau. “No,” he replied"."""
    tokens, last = cast.tree.tokens, next(turns.before(i), None)
    replies = any(t.verb is not None and tokens[t.verb].lemma in _REPLYING for t in turns.of(i))
    far = last is None or cast.tree.sentence_of(i) - cast.tree.sentence_of(last.source) > _REACH
    if last is None or far or not replies or _was_asked(cast, i) or last.addressee is None or last.verb is None:
        return None
    if tokens[last.verb].lemma not in _TELLING:
        return None  # "described Kell" speaks of him, not to him
    found = cast.meant.get(last.addressee)
    return found if found is not None and found.name in cast.people else None


def last_told(cast: Cast, turns: Turns, i: int) -> Turn | None:
    """The last turn before token `i` that is not told in somebody's quotation."""
    return next((t for t in turns.before(i) if t.source not in cast.quoted), None)


def asked_before(cast: Cast, turns: Turns, i: int) -> Referent | None:
    """Who was asked something right before, where the pronoun is quoted next: "Kell asked Moreau why. “Fear,” he said".

    Who asks somebody to do a thing may go on himself.
    """
    last = last_told(cast, turns, i)
    if last is None or not last.asks or last.addressee is None or not _is_quoted(cast, turns.of(i)):
        return None
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(i)
    parted = cast.tree.paragraph_of(i) != cast.tree.paragraph_of(last.source)
    opening = next((tokens[t] for t in sorted(last.told) if t > last.addressee), None)
    if opening is None or not _is_open(opening.tag, opening.text):
        return None
    if not parted or here - cast.tree.sentence_of(last.source) > _REACH:
        return None
    found = answerer(cast, last)
    return found if found is not None and found.name in cast.people else None


def _is_open(tag: str, word: str) -> bool:
    """Whether a question opens with such a word: "whether", "which", "how"."""
    return tag.startswith("W") or word.lower() in {"if", "whether"}


def asked_in_passing(cast: Cast, turns: Turns, i: int, fits: Callable[[Referent], bool]) -> Referent | None:
    """Who is told to have been asked, where the pronoun replies: "Kell was asked, “Did you know?” He answered"."""
    tokens, here = cast.tree.tokens, cast.tree.sentence_of(i)
    if not any(t.verb is not None and tokens[t.verb].lemma in _REPLYING | {"say"} for t in turns.of(i)):
        return None
    first = cast.tree.sentences[max(here - _REACH, 0)].first
    told = (t for t in range(i - 1, first - 1, -1) if t not in cast.quoted and tokens[t].pos == "VERB")
    last = next((t for t in told if tokens[t].dep == "ROOT"), None)
    asked = last is not None and tokens[last].lemma in ASKING and tokens[last].tag == "VBN"
    subject = cast.tree.child(last, "nsubjpass") if last is not None and asked else None
    found = None if subject is None else cast.meant.get(subject)
    return found if found is not None and found.name in cast.people and fits(found) else None


def retorted_to(cast: Cast, turns: Turns, i: int) -> frozenset[str]:
    """Who was quoted by name right before the pronoun replies: nobody replies to himself."""
    tokens, last = cast.tree.tokens, last_told(cast, turns, i)
    replies = any(t.verb is not None and tokens[t.verb].lemma in _REPLYING for t in turns.of(i))
    if last is None or not replies or _was_asked(cast, i) or not _is_quoted(cast, [last]):
        return frozenset()
    near = cast.tree.sentence_of(i) - cast.tree.sentence_of(last.source) <= _REACH
    named = last.source in cast.meant and cast.heads[last.source].kind is MentionKind.NAME
    return frozenset({cast.meant[last.source].name} if near and named and _is_quoted(cast, turns.of(i)) else ())


def _is_quoted(cast: Cast, turns: Iterable[Turn]) -> bool:
    """Whether the words told stand in quotation marks."""
    return any(t in cast.quoted for turn in turns for t in turn.told)


def answerer(cast: Cast, asked: Turn) -> Referent | None:
    """The one who was asked, where the article says who that is."""
    return None if asked.addressee is None else cast.meant.get(asked.addressee)
