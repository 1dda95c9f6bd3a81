"""Who says what, for a brief: by speaker, each speech act once, the best carried first where there are too many."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from onrecord.ledger.values import Ledger, Page, Statement
from onrecord.reading.values import Manner
from onrecord.text.span import Citation, Span
from onrecord.views.alone import is_grave, stands_alone
from onrecord.views.days import sooner
from onrecord.views.names import fold
from onrecord.views.papers import Section, Sentence
from onrecord.views.phrases import SOMEBODY, capital, counted, words_of
from onrecord.views.telling import in_print, told, who

_SPEAKERS = 12
"""Speakers with a section of their own."""
_LINES = 6
"""Statements of each."""
_OTHERS = 12
_LEAD = 700
"""Characters within which an article says what is new."""
OTHERS = "Others"


@dataclass(frozen=True, slots=True)
class Act:
    """One speech act: the statement that tells it best, and those of other articles that tell it too."""

    best: Statement
    others: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """The acts of each speaker (entity id or folded name), the most carried speaker first."""

    groups: tuple[tuple[str, tuple[Act, ...]], ...]
    names: Mapping[str, str]

    @property
    def kept(self) -> tuple[Act, ...]:
        """Every act."""
        return tuple(act for _, acts in self.groups for act in acts)

    def sections(self, pages: Mapping[str, Page], wrong: Sequence[tuple[str, Span]] = ()) -> Iterator[Section]:
        """A section for each of the speakers heard most, and one for all others.

        Words that nobody understands by themselves are left out, and counted. `wrong`: what an article corrected.
        """
        first = self.groups[:_SPEAKERS]
        for key, acts in first:
            if any(map(is_understood, acts)):
                yield _section(self.names[key], acts, pages, wrong, _LINES)
        unheard = [acts for _, acts in first if not any(map(is_understood, acts))]
        rest = tuple(act for acts in (*unheard, *(acts for _, acts in self.groups[_SPEAKERS:])) for act in acts)
        if rest:
            yield _section(OTHERS, rest, pages, wrong, _OTHERS)


def _section(
    name: str, acts: Sequence[Act], pages: Mapping[str, Page], wrong: Sequence[tuple[str, Span]], most: int
) -> Section:
    chosen = sorted(_chosen([act for act in acts if is_understood(act)], most), key=_in_order)
    more = len(acts) - len(chosen)
    left = f"{counted(more, 'more statement')} on record." if more else ""
    return Section(name, tuple(_marked(act_sentence(act, pages), act, wrong) for act in chosen), "", left, level=2)


def _marked(sentence: Sentence, act: Act, wrong: Sequence[tuple[str, Span]]) -> Sentence:
    """The sentence; where an article corrected its words, it says so."""
    cited = act.best.content
    if not any(one.article == article and one.span.overlaps(span) for one in cited for article, span in wrong):
        return sentence
    return replace(sentence, parts=(*sentence.parts, " This was corrected: see the open conflicts."))


def is_understood(act: Act) -> bool:
    """Whether its words can be understood without those around them."""
    return stands_alone(words_of(act.best.content), quoted=act.best.manner is Manner.DIRECT)


def _in_order(act: Act) -> tuple[tuple[date, date], str, int, str]:
    """By day, and within an article as it has them."""
    return _when(act.best), act.best.article, act.best.content[0].span.start, act.best.id


def _chosen(acts: Sequence[Act], most: int) -> Sequence[Act]:
    """The acts that are told: the best of every article before the second best of any, so that no day is left out."""
    turns = Counter[str]()
    ranked = []
    for act in sorted(acts, key=_worth):
        turns[act.best.article] += 1
        ranked.append((turns[act.best.article], _worth(act), act))
    return [act for _, _, act in sorted(ranked, key=lambda one: one[:2])[:most]]


def _worth(act: Act) -> tuple[int, bool, bool, bool, bool, tuple[date, date], str]:
    """What most articles report first; then what an article begins with, what is grave, and whole sentences."""
    one = act.best
    late = one.content[0].span.start > _LEAD
    bare = one.manner is Manner.DIRECT
    return -len(act.others), not one.asserted, late, not is_grave(words_of(one.content)), bare, _when(one), one.id


def _when(one: Statement) -> tuple[date, date]:
    return sooner(one.said if one.said.known else one.printed)


def act_sentence(act: Act, pages: Mapping[str, Page]) -> Sentence:
    """The act as one sentence; who else reports it stands behind it, and in the note."""
    sentence = told(act.best, pages, act.best.because)
    if not act.others:
        return sentence
    outlets = dict.fromkeys(in_print(pages.get(one.article)) for one in act.others)
    also = ", ".join(f"{outlet} ({printed})" for outlet, printed in outlets)
    words: tuple[Citation, ...] = tuple(cited for one in act.others for cited in one.content)
    return Sentence(
        (*sentence.parts, f" Also in {also}."), (*sentence.citations, *words), sentence.because, sentence.candidate
    )


def voices(ledger: Ledger, shown: Sequence[Statement], pages: Mapping[str, Page]) -> Voices:
    """The statements by speaker, copies and other reports of one speech act together."""
    names = {entity.id: entity.name for entity in ledger.entities}
    groups: dict[str, list[Act]] = {}
    heading: dict[str, str] = {}
    for act in _acts(ledger, shown, pages):
        key = act.best.entity or fold(act.best.speaker or "") or SOMEBODY
        groups.setdefault(key, []).append(act)
        heading.setdefault(key, names.get(key) or capital(who(act.best) if act.best.speaker else "Speakers not named"))
    ordered = sorted(
        groups.items(),
        key=lambda pair: (pair[0] == SOMEBODY, -sum(1 + len(act.others) for act in pair[1]), heading[pair[0]]),
    )
    return Voices(tuple((key, tuple(acts)) for key, acts in ordered), heading)


def _acts(ledger: Ledger, shown: Sequence[Statement], pages: Mapping[str, Page]) -> Iterator[Act]:
    held = {one.id: one for one in shown}
    together: dict[str, set[str]] = {one.id: {one.id} for one in shown}
    for one in shown:
        together[one.id] |= {other for other in one.copies if other in held}
    for utterance in ledger.utterances:
        same = {variant.statement for variant in utterance.variants if variant.statement in held}
        for id_ in same:
            together[id_] |= same
    fullest = {utterance.fullest for utterance in ledger.utterances}
    done: set[str] = set()

    def rank(one: Statement) -> tuple[bool, bool, bool, tuple[date, date], str]:
        page = pages.get(one.article)
        copied = page is None or (page.origin or page.id) != page.id
        return not one.asserted, one.id not in fullest, copied, sooner(one.printed), one.id

    for one in sorted(shown, key=rank):
        if one.id not in done:
            same = together[one.id] - done
            done |= same
            articles: dict[str, Statement] = {}
            for other in sorted(same - {one.id}):
                if held[other].article != one.article:
                    articles.setdefault(held[other].article, held[other])
            others = sorted(articles.values(), key=lambda each: (sooner(each.printed), each.id))
            yield Act(one, tuple(others))


def without_day(act: Act) -> Act:
    """The act, told without the day on which it was said: the line that it stands on gives it."""
    return replace(act, best=replace(act.best, said_words=None))
