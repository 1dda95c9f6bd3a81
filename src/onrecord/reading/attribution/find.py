"""The table of contents of attribution: each rule proposes drafts; here they are put together."""

from collections.abc import Mapping
from dataclasses import replace

from onrecord.reading.attribution.accordance import ACCORDANCE, accordance_drafts
from onrecord.reading.attribution.beside import adopt_quotes
from onrecord.reading.attribution.chain import chained
from onrecord.reading.attribution.circumstances import medium_of, place_of
from onrecord.reading.attribution.clauses import clause_drafts
from onrecord.reading.attribution.cues import find_cues
from onrecord.reading.attribution.deeds import is_deed
from onrecord.reading.attribution.draft import Draft, Windows, stands_in, wholly_quoted
from onrecord.reading.attribution.edges import fitted
from onrecord.reading.attribution.evidence import WRITER, Marks, evidence
from onrecord.reading.attribution.extents import extended
from onrecord.reading.attribution.judged import judged_drafts
from onrecord.reading.attribution.layout import spoken_drafts
from onrecord.reading.attribution.nouns import noun_drafts
from onrecord.reading.attribution.passives import passive_drafts, without_told
from onrecord.reading.attribution.reactions import is_reaction
from onrecord.reading.attribution.refusals import refusal_drafts, turns_down
from onrecord.reading.attribution.rejected import rejected_drafts
from onrecord.reading.attribution.retold import RULE as RETOLD
from onrecord.reading.attribution.retold import retold_drafts
from onrecord.reading.attribution.rules import RULES, is_turn, voters
from onrecord.reading.attribution.sureness import (
    LEAST,
    LEAST_IN_POLITICS,
    LEAST_INSIDE,
    asserted,
    because,
    confidence,
    is_noise,
)
from onrecord.reading.attribution.topics import is_topic
from onrecord.reading.attribution.vote import Voted, vote
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Kind, Manner, Quote
from onrecord.text.article import Article
from onrecord.text.beat import is_political
from onrecord.text.span import Spans, hull
from onrecord.text.tokens import Tagged


def find_attributions(
    article: Article,
    tree: Tree,
    quotes: tuple[Quote, ...],
    tagged: tuple[Tagged, ...],
    lexicon: Lexicon,
    faults: Spans = (),
) -> tuple[Attribution, ...]:
    """Every attribution in the article, in text order, sources not yet resolved to speakers.

    `tagged` is what a model marked, empty where there is none: the rules then stand alone. `faults` are the quotation
    marks that could not be paired.
    """
    political = is_political(tree.tokens)
    weighed = weigh_attributions(article, tree, quotes, tagged, lexicon, faults, political=political)
    # Where no model marked anything the rules have no second voter to lose confidence to.
    least = LEAST_IN_POLITICS if political else LEAST if tagged else LEAST_INSIDE
    told = [a for a, found in weighed if political or not _is_none(tree, a, found)]
    return _nested(_kept(told, least))


def _is_none(tree: Tree, one: Attribution, found: Mapping[str, float]) -> bool:
    """Whether, outside of politics, it is no attribution by what it tells."""
    return _is_the_writers(one, found) or is_topic(tree, one) or is_deed(tree, one) or is_reaction(tree, one)


def _is_the_writers(one: Attribution, found: Mapping[str, float]) -> bool:
    """Whether the page only says of itself what it thinks or tells ("I doubt that …"); what it asked somebody stays."""
    return WRITER in found and one.manner is not Manner.DIRECT and one.strength != "asked"


def _kept(weighed: list[Attribution], least: float) -> tuple[Attribution, ...]:
    """The attributions that are candidates at least.

    A quotation is, however little is known of whose: it is somebody's words. So is what a form shows that reports by
    itself, and what somebody else's words report, a little less sure: PolNeAR, on which confidence is fitted too, marks
    none there.
    """

    def is_sure(one: Attribution) -> bool:
        by_form = RULES[voters(one.because)[0]].by_form
        return one.confidence >= least or one.manner is Manner.DIRECT or by_form

    sure = [a for a in weighed if is_sure(a)]
    windows = Windows([hull(a.content).start for a in sure])

    def told_inside(one: Attribution) -> bool:
        near = (sure[n] for n in windows.around(hull(one.cue)))
        return any(stands_in(one.cue, outer.content) for outer in near)

    return tuple(a for a in weighed if is_sure(a) or (a.cue and a.confidence >= LEAST_INSIDE and told_inside(a)))


def weigh_attributions(
    article: Article,
    tree: Tree,
    quotes: tuple[Quote, ...],
    tagged: tuple[Tagged, ...],
    lexicon: Lexicon,
    faults: Spans = (),
    *,
    political: bool,
) -> list[tuple[Attribution, Mapping[str, float]]]:
    """Whatever was proposed and not voted down, with its evidence: what confidence is calibrated on.

    `political`: whether it is news of party politics (beat.py).
    """
    drafts = spoken_drafts(article, tree, lexicon)
    turns = tuple(c for d in drafts if is_turn(d.rule) for c in d.content)
    cues = find_cues(tree, quotes, lexicon, turns)
    judged = judged_drafts(article, tree, quotes) + rejected_drafts(article, tree, quotes)
    drafts += judged + _beside(clause_drafts(article, tree, cues, quotes, lexicon), judged)
    drafts += accordance_drafts(article, tree, quotes)
    drafts += noun_drafts(article, tree, quotes, lexicon)
    drafts += _beside(refusal_drafts(article, tree, quotes), drafts)
    if not political:
        nobodys = passive_drafts(article, tree, quotes)
        drafts = without_told(article, drafts, nobodys)
        drafts += _beside(nobodys, drafts)
    drafts = chained(article, tree, _distinct(drafts), lexicon)
    drafts = sorted(drafts, key=lambda d: hull((*d.cue, *d.content)).start)
    adopted = adopt_quotes(article, tree, drafts, quotes, over=False)
    drafts = [draft for draft in adopted.drafts if draft is not None]
    marks = tuple(mark for mark in tagged if political or not mark.further)
    voted = vote(tree, drafts, marks, lexicon, political=political)
    voted = _with_quotes(article, tree, voted, quotes, lexicon)
    if not political:  # there annotators mark what the quoted speaker says, and nobody inside it
        voted += [Voted(draft, None, ruled=True) for draft in retold_drafts(article, tree, quotes, turns, lexicon)]
    ordered = sorted(voted, key=lambda v: (hull(v.draft.content).start, hull((*v.draft.cue, *v.draft.content)).end))
    windows = Windows([q.span.start for q in quotes])
    faulty = Windows([f.start for f in faults])
    return [
        _attribution(
            article,
            tree,
            v,
            Marks(
                tuple(quotes[n] for n in windows.around(hull(v.draft.content))),
                tuple(faults[n] for n in faulty.around(hull(v.draft.content))),
            ),
            lexicon,
        )
        for v in _without_noise(article.text, ordered, political=political)
    ]


def _with_quotes(
    article: Article, tree: Tree, voted: list[Voted], quotes: tuple[Quote, ...], lexicon: Lexicon
) -> list[Voted]:
    """What was voted for, with the quotations that go on from it, and the ones that stand alone."""
    adopted = adopt_quotes(article, tree, [v.draft for v in voted], quotes)
    windows = Windows([q.span.start for q in quotes])
    kept = []
    for one, draft in zip(voted, adopted.drafts, strict=True):
        if draft is not None:
            near = [quotes[n] for n in windows.around(hull(draft.content))]
            kept.append(replace(one, draft=extended(tree, fitted(article.text, tree, draft, near), lexicon)))
    looked = any(v.tagged is not None or v.alone for v in voted)
    return kept + [Voted(draft, None, ruled=True, alone=looked) for draft in adopted.standing]


def _beside(drafts: list[Draft], others: list[Draft]) -> list[Draft]:
    """The drafts for whose verb there is no other."""
    taken = {draft.verb for draft in others}
    return [draft for draft in drafts if draft.verb not in taken]


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """Drafts without those that say the same words of the same source a second time."""
    seen: set[tuple[Spans, Spans]] = set()
    kept = []
    for draft in drafts:
        if (draft.source, draft.content) not in seen:
            seen.add((draft.source, draft.content))
            kept.append(draft)
    return kept


_FEWEST_LETTERS = 4
"""Letters that a content must have to be anybody's words."""


def _without_noise(text: str, voted: list[Voted], *, political: bool) -> list[Voted]:
    """The drafts without those inside another one's content that only say what the speaker said of himself.

    Nor do words in another one's source stand for themselves: "according to officials who asked not to be named". What
    is retold gives way to what another rule finds at the same cue.
    """
    windows = Windows([hull(v.draft.content).start for v in voted])
    kept = []
    for n, one in enumerate(voted):
        draft = one.draft
        marks = draft.cue or draft.content
        near = [voted[m].draft for m in windows.around(hull(marks)) if m != n]
        outer = [o for o in near if o.rule not in ACCORDANCE and stands_in(marks, o.content)]
        describes = any(stands_in((*marks, *draft.content), o.source) for o in near)
        said_by, told_by = _words(text, draft) or ("" if draft.addressee else "it"), {_words(text, o) for o in outer}
        letters = sum(c.isalpha() for part in draft.content for c in part.of(text))
        talk = political and not any(is_turn(o.rule) for o in outer)
        noise = describes or any(is_noise(one, said_by, told, political=talk) for told in told_by)
        if letters >= (1 if is_turn(draft.rule) or _is_answer(text, draft) else _FEWEST_LETTERS) and not noise:
            kept.append(replace(one, told_inside=bool(outer) and not political))
    taken = {span for one in kept if one.draft.rule != RETOLD for span in one.draft.cue}
    return [one for one in kept if one.draft.rule != RETOLD or taken.isdisjoint(one.draft.cue)]


def _is_answer(text: str, draft: Draft) -> bool:
    """Whether a word in quotation marks is all that somebody said: "“No,” he replied"."""
    return bool(draft.cue and draft.source) and all(wholly_quoted(text, part) for part in draft.content)


def _words(text: str, draft: Draft) -> str:
    """The words of the source, nothing where there is none."""
    return " ".join(part.of(text) for part in draft.source)


def _attribution(
    article: Article, tree: Tree, voted: Voted, marks: Marks, lexicon: Lexicon
) -> tuple[Attribution, Mapping[str, float]]:
    draft = voted.draft
    manner = Manner.DIRECT if is_turn(draft.rule) else _manner(article.text, draft.content, marks.quotes)
    found = evidence(tree, voted, manner, marks, lexicon)
    turned_down = turns_down(tree, draft)
    sure = confidence(found)
    attribution = Attribution(
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        manner=manner,
        kind=Kind.REFUSAL if turned_down else _kind(article.text, draft, manner),
        strength="refused" if turned_down else draft.entry.strength,
        addressee=draft.addressee,
        medium=medium_of(tree, draft, lexicon),
        place=place_of(tree, draft),
        via=draft.via,
        confidence=sure,
        asserted=asserted(voted, sure, manner, found),
        because=because(voted),
    )
    return attribution, found


def _manner(text: str, content: Spans, quotes: tuple[Quote, ...]) -> Manner:
    """Direct when all of the content is in quotation marks, mixed when part of it is."""
    left_open = [q.span for q in quotes if not q.closed]
    if all(
        (wholly_quoted(text, part) and any(q.span.overlaps(part) for q in quotes))
        or any(q.covers(part) and q.start == part.start for q in left_open)
        for part in content
    ):
        return Manner.DIRECT
    if any(q.parent is None and part.overlaps(q.span) for q in quotes for part in content):
        return Manner.MIXED
    return Manner.INDIRECT


_REFUSING = frozenset({"say", "comment", "respond", "answer", "reply", "specify", "elaborate", "disclose", "explain"})


def _kind(text: str, draft: Draft, manner: Manner) -> Kind:
    """The kind of speech act: the cue's own, unless negation or a question mark turns it."""
    if draft.negated and draft.entry.lemma in _REFUSING:
        return Kind.REFUSAL
    words = " ".join(part.of(text) for part in draft.content).rstrip("\"”'’ ")
    if draft.entry.strength == "asked" and not is_turn(draft.rule) and _asks_for(text, draft, words):
        return Kind.REQUEST
    if manner is Manner.DIRECT and draft.entry.kind is Kind.STATEMENT and words.endswith("?"):
        sentences = [s for s in words.replace("!", ".").split(".") if s.strip()]
        return Kind.QUESTION if len(sentences) == 1 else draft.entry.kind
    return draft.entry.kind


def _asks_for(text: str, draft: Draft, words: str) -> bool:
    """Whether a thing or deed is asked for, the preposition being in the content or before it: "asked | for | help"."""
    before = text[draft.cue[-1].end : draft.content[0].start].strip() if draft.cue else ""
    return before == "for" or words.lower().startswith(("for ", "to "))


def _nested(found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Each attribution with the index of the smallest one in whose content its cue stands: trees, without a circle.

    Of two that stand in each other (words around a cue may hold another cue) the smaller is inside the larger.
    """
    windows = Windows([hull(a.content).start for a in found])
    sizes = [(sum(map(len, one.content)), -n) for n, one in enumerate(found)]
    nested = []
    for n, inner in enumerate(found):
        marks = inner.cue or inner.content
        around = [m for m in windows.around(hull(marks)) if sizes[m] > sizes[n] and stands_in(marks, found[m].content)]
        outer = min(around, key=lambda m: sizes[m], default=None)
        nested.append(inner if outer is None else replace(inner, nested_in=outer))
    return tuple(nested)
