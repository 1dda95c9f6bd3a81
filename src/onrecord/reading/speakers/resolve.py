"""The table of contents of speaker resolution: names, then descriptions and pronouns in text order, then sources."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.speakers.ahead.forward import AHEAD, add_described, name_headlined, named_ahead, same_as_before
from onrecord.reading.speakers.ahead.pronouns_ahead import opened_by_pronoun
from onrecord.reading.speakers.back.acted_last import acted_last
from onrecord.reading.speakers.back.continued import with_giver
from onrecord.reading.speakers.back.kin_names import kin_namesakes
from onrecord.reading.speakers.back.natives import native
from onrecord.reading.speakers.back.owners import with_owner
from onrecord.reading.speakers.back.pronouns import antecedent
from onrecord.reading.speakers.back.spoke_body import body_spoke_last
from onrecord.reading.speakers.back.spoke_last import spoke_last
from onrecord.reading.speakers.back.topics import named_at_end
from onrecord.reading.speakers.back.unnamed_again import described_again
from onrecord.reading.speakers.back.varied import varied
from onrecord.reading.speakers.described.accused import accused
from onrecord.reading.speakers.described.alone import ALONE, lone_body
from onrecord.reading.speakers.described.descriptions import is_named_before, means, who_speaks
from onrecord.reading.speakers.described.nameless import nameless
from onrecord.reading.speakers.described.pairs import two_meant
from onrecord.reading.speakers.described.ties import wife_by_surname
from onrecord.reading.speakers.described.years import by_age
from onrecord.reading.speakers.people.cast import Cast, Referent, joined_names, make_cast
from onrecord.reading.speakers.people.gender import OF_PRONOUN, learn_genders
from onrecord.reading.speakers.people.namesakes import namesake
from onrecord.reading.speakers.people.wordings import Speaker
from onrecord.reading.speakers.sources.labels import by_layout, labels_of
from onrecord.reading.speakers.sources.reports import reported_by
from onrecord.reading.speakers.sources.speaker import source_heads, speaker_of
from onrecord.reading.speakers.sources.turns import Turns, turns_of
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, Mention, MentionKind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span

_BY_PRONOUN = frozenset({"last speaker or subject", "subject of the governing clause", "speaker of the clause before"})
_UNNAMED = frozenset({"description", "description told before"})
"""Rules by which a description means nobody named."""


def resolve_speakers(
    article: Article,
    tree: Tree,
    attributions: tuple[Attribution, ...],
    mentions: tuple[Mention, ...],
    lexicon: Lexicon,
    quotes: tuple[Quote, ...] = (),
) -> tuple[tuple[Attribution, ...], tuple[Mention, ...]]:
    """The attributions with `speaker` set where known, and the mentions with those pronouns and roles resolved."""
    cast = make_cast(article, tree, mentions, lexicon, quotes)
    learn_genders(cast)
    turns = turns_of(tree, attributions)
    because = _fill(cast, turns)
    owned = (with_owner(cast, turns, a.source, speaker_of(cast, a.source, because)) for a in attributions)
    given = [with_giver(cast, turns, a.source, one) for a, one in zip(attributions, owned, strict=True)]
    speakers = _in_full(cast, attributions, described_again(cast, [a.source for a in attributions], given))
    listed = list(zip(attributions, speakers, strict=True))
    labels = labels_of(cast, listed)
    told = ((a, reported_by(cast, a, listed) or by_layout(cast, a, speaker, labels)) for a, speaker in listed)
    spoken = tuple(_spoken(cast, a, speaker) for a, speaker in told)
    return spoken, tuple(sorted(_resolved(cast, mentions, because)))


def _fill(cast: Cast, turns: Turns) -> dict[int, str]:
    """Adds to `cast.meant` whom each description and pronoun means, in text order; returns the rule for each."""
    because: dict[int, str] = {}
    add_described(cast, turns)
    for head in sorted(cast.heads):
        mention = cast.heads[head]
        if mention.kind is MentionKind.NOMINAL:
            titled = named_at_end(cast, head)
            cast.meant[head], because[head] = (titled, "name after a title") if titled else means(cast, head)
            cast.meant[head], because[head] = _two(cast, head, because) or _otherwise(cast, turns, head, because)
            unnamed = nameless(cast, head)
            if unnamed is not None:
                cast.meant[head], because[head] = unnamed, "description"
        elif mention.kind is MentionKind.NAME:
            _name(cast, head, turns, because)
        elif mention.kind is MentionKind.PRONOUN:
            found = antecedent(cast, head, turns)
            ahead = opened_by_pronoun(cast, head, turns) if found is None else None
            found = found if ahead is None else (ahead, AHEAD)
            if found is not None:
                cast.meant[head], because[head] = found
                told = OF_PRONOUN.get(cast.tree.tokens[head].text.lower())
                if told is not None and cast.tree.tokens[head].dep in {"nsubj", "nsubjpass"}:
                    cast.genders.setdefault(found[0].name, told)
    name_headlined(cast, turns, because)
    return because


def _name(cast: Cast, head: int, turns: Turns, because: dict[int, str]) -> None:
    """Settles a name that is not only its own: a wife by her surname, one of two of a name, "the Texan"."""
    wife = wife_by_surname(cast, head)
    if wife is not None:
        cast.meant[head], because[head] = wife, "kin or agent told before"
    elif cast.heads[head].entity is None:
        one = namesake(cast, head, turns.speakers)
        if one is not None:
            cast.meant[head], because[head] = one, "name of the one just spoken of"
    elif may_be := kin_namesakes(cast, head, turns):
        cast.meant.pop(head, None)
        if len(may_be) == 1:
            cast.meant[head], because[head] = may_be[0], "name of the one just spoken of"
    elif (one := native(cast, head, turns)) is not None:
        cast.meant[head], because[head] = one, "the person that is spoken of"


def _two(cast: Cast, head: int, because: Mapping[int, str]) -> tuple[Referent, str] | None:
    """The two whom "both lawyers" at token `head` means: "they" means them next."""
    token = cast.tree.tokens[head]
    if because[head] != "description" or (token.tag != "NNS" and token.text.lower() not in {"couple", "duo", "pair"}):
        return None
    two = two_meant(cast, list(cast.tree.within(cast.heads[head].span)))
    if two is None:
        return None
    return replace(two[0], name=joined_names([r.name for r in two]), plural=True), "two who were just named"


def _otherwise(cast: Cast, turns: Turns, head: int, because: Mapping[int, str]) -> tuple[Referent, str]:
    """Whom the description at token `head` means where `means` found nobody named, by who speaks around it."""
    found, rule = cast.meant[head], because[head]
    if rule.startswith("role"):
        one = _held(cast, turns, head, because)
        return (found, rule) if one is None else (one, "role")
    return next(_ways(cast, turns, head, because), (found, rule)) if rule in _UNNAMED else (found, rule)


def _ways(cast: Cast, turns: Turns, head: int, because: Mapping[int, str]) -> Iterator[tuple[Referent, str]]:
    """What each rule finds for a description of nobody named, the surest first."""
    plain, speaks = because[head] == "description", head in turns.speakers
    aged = by_age(cast, head, cast.tree.within(cast.heads[head].span)) if plain else None
    if aged is not None:
        yield aged
    tried = accused(cast, head) if speaks else None
    if tried is not None:
        yield tried, "the one on trial"
    last = spoke_last(cast, head, turns)
    if last is not None:
        yield last, "the person that spoke last"
    ahead = named_ahead(cast, turns, head, because) if plain else None
    if ahead is not None:
        yield ahead
    acted = acted_last(cast, head, turns) if plain else None
    if acted is not None:
        yield acted, "the person that is spoken of"
    goes_on = varied(cast, head, turns) if plain else None
    if goes_on is not None:
        yield goes_on, "the person that spoke last"
    spoke = body_spoke_last(cast, head, turns)
    if spoke is not None:
        yield spoke, "the organisation that is spoken of"
    alone = lone_body(cast, head) if speaks else None
    if alone is not None:
        yield alone, ALONE


def _held(cast: Cast, turns: Turns, head: int, because: Mapping[int, str]) -> Referent | None:
    """Who else has the office at token `head`: of several, who speaks; before its holder is named, who had it last."""
    if because[head] == "role fits several":
        return who_speaks(cast, head, turns.speakers)
    named = is_named_before(cast, cast.meant[head].name, head)
    return None if named else same_as_before(cast, turns.speakers, head, because)


def _in_full(cast: Cast, attributions: Iterable[Attribution], speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """The speakers, whom a pronoun means under the words by which they spoke: "Analysts at Vint said … They said"."""
    speakers = tuple(speakers)
    told: dict[Span, Speaker] = {}
    for attribution, one in zip(attributions, speakers, strict=True):
        heads = source_heads(cast.tree, attribution.source) if one.because == "as described" else []
        own = cast.meant.get(heads[0]) if len(heads) == 1 else None
        if own is not None and own.name not in cast.people and (one.name or "").startswith(f"{own.name} "):
            told.setdefault(own.span, one)
    full = (told.get(one.span) if one.span is not None and one.because in _BY_PRONOUN else None for one in speakers)
    return tuple(one if by is None else replace(one, name=by.name) for one, by in zip(speakers, full, strict=True))


def _spoken(cast: Cast, attribution: Attribution, speaker: Speaker) -> Attribution:
    """The attribution with its speaker; what only a part in a film says, the record does not stand behind."""
    real = speaker.name not in cast.played
    told = replace(attribution, speaker=speaker.name, speaker_span=speaker.span, speaker_because=speaker.because)
    return told if real else replace(told, asserted=False)


def _resolved(cast: Cast, mentions: Iterable[Mention], because: dict[int, str]) -> Iterable[Mention]:
    """The mentions, with an entity for each description and pronoun that means somebody named."""
    named = {m.entity for m in mentions if m.entity}
    heads = {m: head for head, m in cast.heads.items()}
    for mention in mentions:
        head = heads.get(mention)
        found = cast.meant.get(head) if head in because else None
        if head is not None and found is not None and found.name in named:
            yield replace(mention, entity=found.name, type=found.type, because=because[head])
        else:
            yield mention
