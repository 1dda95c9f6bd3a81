"""The table of contents of the mention finder: names, then descriptions, then pronouns."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.acronyms import called, defined, initialed
from onrecord.reading.mentions.bodies import (
    acting_runs,
    apposed_runs,
    body_runs,
    called_runs,
    capital_runs,
    kind_of_long_form,
    national_bodies,
    rejoined,
    short_runs,
    site_runs,
    sport_runs,
    trade_runs,
)
from onrecord.reading.mentions.designations import (
    bare_models,
    inner_capitals,
    with_district,
    with_makers,
    with_versions,
)
from onrecord.reading.mentions.firms import whole_firms
from onrecord.reading.mentions.fullest import fullest_names
from onrecord.reading.mentions.known import known_names
from onrecord.reading.mentions.names import model_names
from onrecord.reading.mentions.nominals import nominals, pronouns
from onrecord.reading.mentions.outlets import listed_names
from onrecord.reading.mentions.overruns import branded
from onrecord.reading.mentions.people import first_name_runs, spoken_names, titled_names
from onrecord.reading.mentions.royals import CROWNS, royals
from onrecord.reading.mentions.same import aged_names, headline_names, same_forms, without_places
from onrecord.reading.mentions.surnames import with_given, without_ranks
from onrecord.reading.mentions.types import vote
from onrecord.reading.mentions.values import Form, Name, written
from onrecord.reading.mentions.whole import whole_people
from onrecord.reading.mentions.worded import worded_names
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType, Mention, MentionKind
from onrecord.text.article import Article

_GENDERED = {
    "mr": "m",
    "sir": "m",
    "lord": "m",
    "king": "m",
    "prince": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "dame": "f",
    "queen": "f",
    "princess": "f",
}


def find_mentions(article: Article, tree: Tree, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Every mention in the story's segments, in text order, names joined to the article's fullest form.

    Descriptions and pronouns come without an entity: whom they mean is for `speakers` to say.
    """
    long_forms = _long_forms(tree, lexicon)
    names = _find_names(article, tree, long_forms, lexicon)
    acronyms = {tree.tokens[a].text: written(article, tree, first, last) for first, last, a in long_forms}
    taken = _tokens(names)
    found = [
        *_name_mentions(article, tree, names, acronyms, lexicon),
        *nominals(tree, lexicon, taken, _people(names)),
        *pronouns(tree),
    ]
    return tuple(sorted(set(found)))


def _find_names(article: Article, tree: Tree, long_forms: list[tuple[int, int, int]], lexicon: Lexicon) -> list[Name]:
    """All names, each run of tokens once, with the type that the article as a whole gives the form."""
    tagged = national_bodies(tree, rejoined(tree, model_names(tree, lexicon)))
    names = _settle([*listed_names(tree, lexicon), *known_names(tree), *tagged])
    names = _settle(
        [*names, *titled_names(tree, lexicon, _tokens(n for n in names if n.type is not EntityType.PERSON))]
    )
    names = list(whole_firms(tree, whole_people(tree, names, lexicon), lexicon))
    names = _settle([*names, *first_name_runs(tree, lexicon, _tokens(names))])
    names = _settle([*names, *sport_runs(tree, lexicon)])
    names = _settle([*names, *spoken_names(tree, lexicon, _tokens(names))])
    names = _settle([*names, *body_runs(tree, _tokens(names))])
    names = _settle([*names, *called_runs(tree, _tokens(names)), *site_runs(tree, _tokens(names))])
    names = _settle([*names, *apposed_runs(tree, _tokens(names)), *acting_runs(tree, _tokens(names))])
    names = _settle([*names, *trade_runs(tree, _tokens(names))])
    names = _settle([*names, *capital_runs(tree, _tokens(names), lexicon.cues.keys())])
    names = _settle([*names, *inner_capitals(tree, _tokens(names))])
    names = with_makers(tree, with_versions(tree, with_district(tree, names)))
    names = [*names, *bare_models(tree, names, _tokens(names))]
    spelled = (Name(a, b, kind_of_long_form(tree, a, b), "acronym defined") for a, b, _ in long_forms)
    names = _settle([*spelled, *names])
    names = [*names, *short_runs(tree, long_forms, _tokens(names))]
    names = with_given(tree, without_places(tree, without_ranks(tree, names), lexicon), lexicon)
    names = headline_names(article, tree, names)
    names = [*names, *same_forms(tree, names)]
    names = worded_names(tree, [*names, *aged_names(tree, names)], lexicon)
    names = branded(tree, [n for name in names for n in _before_shouted(tree, name)])
    types = vote(article, tree, names, lexicon)
    return sorted(n.typed(types[written(article, tree, n.first, n.last).lower()]) for n in names)


_SHOUTED = frozenset(
    {"SAID", "SAYS", "SAY", "TOLD", "TELLS", "ADDED", "AGREED", "ANNOUNCED", "ASKED", "CALLED", "CLAIMED", "CONFIRMED",
     "DECLINED", "DENIED", "INSISTED", "REFUSED", "URGED", "VOWED", "WARNED", "WAS", "WERE", "HAS", "HAD", "WILL"}
)  # fmt: skip
"""Verbs that end a name in a text all in capitals, where the model takes them for names."""


def _before_shouted(tree: Tree, name: Name) -> Iterator[Name]:
    """The name up to a verb in capitals ("GRANT | AGREED"); none where it begins with one."""
    verb = next((i for i in range(name.first, name.last + 1) if tree.tokens[i].text in _SHOUTED), None)
    if verb is None:
        yield name
    elif verb > name.first:
        yield replace(name, last=verb - 1)


_RANK = {"outlet list": 0, "widely known name": 0, "acronym defined": 1, "title before name": 2}


def _settle(names: Iterable[Name]) -> list[Name]:
    """Names that do not overlap: better evidence first, then the longer run."""
    kept: list[Name] = []
    taken: set[int] = set()
    for name in sorted(names, key=lambda n: (_RANK.get(n.because, 9), n.first - n.last, n.first)):
        tokens = set(range(name.first, name.last + 1))
        if not tokens & taken:
            kept.append(name)
            taken |= tokens
    return sorted(kept)


def _tokens(names: Iterable[Name]) -> frozenset[int]:
    return frozenset(i for n in names for i in range(n.first, n.last + 1))


def _people(names: Iterable[Name]) -> frozenset[int]:
    """The last token of each person's name of two words or more."""
    return frozenset(n.last for n in names if n.type is EntityType.PERSON and n.last > n.first)


def _name_mentions(
    article: Article, tree: Tree, names: list[Name], acronyms: Mapping[str, str], lexicon: Lexicon
) -> list[Mention]:
    forms = [
        Form(
            i,
            written(article, tree, n.first, n.last),
            n.type,
            gender=_GENDERED.get(before.lower().rstrip("."), ""),
            crown=before if before in CROWNS else "",
        )
        for i, n in enumerate(names)
        for before in [tree.tokens[n.first - 1].text if n.first else ""]
    ]
    kinds = {f.words: f.type for f in forms}
    forms = [
        replace(f, type=kinds.get(acronyms[f.words], f.type))
        if f.words in acronyms and f.type is EntityType.PERSON
        else f
        for f in forms
    ]
    long_types = {acronyms[f.words]: f.type for f in forms if f.words in acronyms}
    forms = [replace(f, type=long_types.get(f.words, f.type)) for f in forms]
    full = fullest_names(forms, acronyms, lexicon)
    full |= royals(forms, full)
    return [
        Mention(
            n.span(tree), MentionKind.NAME, forms[i].type, full[i], n.because if full[i] else "name fits two people"
        )
        for i, n in enumerate(names)
    ]


def _long_forms(tree: Tree, lexicon: Lexicon) -> list[tuple[int, int, int]]:
    """Long forms with their acronyms; what stands in brackets goes before what only has the initials."""
    told = [*defined(tree), *called(tree)]
    known = {tree.tokens[a].text for _, _, a in told}
    told = [one for one in told if not _is_before_its_holder(tree, one, lexicon)]
    return [*told, *(one for one in initialed(tree) if tree.tokens[one[2]].text not in known)]


def _is_before_its_holder(tree: Tree, form: tuple[int, int, int], lexicon: Lexicon) -> bool:
    """Whether the long form is an office, and its holder's name follows: "Chief Police Officer (CPO) Paul Kell"."""
    first, last, acronym = form
    words = [tree.tokens[i].text.lower() for i in range(first, last + 1)]
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    behind = tree.tokens[acronym + 2] if acronym + 2 < len(tree.tokens) else None
    return head in lexicon.offices and behind is not None and behind.pos == "PROPN" and behind.text.istitle()
