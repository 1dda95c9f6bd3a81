"""Bodies that the model missed: several capitalised words of which the last says what kind of body it is."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.types import TRADES
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_KINDS = frozenset(
    {"Center", "Centre", "Ministry", "Agency", "Council", "Commission", "Committee", "Institute", "University",
     "Association", "Foundation", "Federation", "Authority", "Union", "Bureau", "Organization", "Organisation"}
)  # fmt: skip
_SPELLED = frozenset(
    {"Alliance", "Army", "Bank", "Board", "Corporation", "Court", "Force", "Forces", "Front", "Fund", "League",
     "Movement", "Network", "Party", "Police", "Society", "Trust"}
)  # fmt: skip
"""What besides is a body where an acronym stands for it."""
_STATE = frozenset({"Department", "Office", "Centers", "Centres", "Service"})
"""What besides bodies of the state are by the word before an "of" in their name."""
_ORG = EntityType.ORG
_CALLED = frozenset(
    {"airline", "app", "brewer", "carmaker", "chain", "charity", "company", "firm", "giant", "group", "insurer",
     "lender", "maker", "newspaper", "nonprofit", "operator", "regulator", "retailer", "startup", "union", "watchdog"}
)  # fmt: skip
"""Nouns right behind which stands the name of such a body."""
_OF_BODIES = frozenset(
    {"job", "plant", "factory", "branch", "profit", "revenue", "earnings", "dividend", "flight", "workforce"}
)
"""What bodies cut, close or report, and people do not."""
_SPORTS = frozenset(
    {"Athletics", "Badminton", "Basketball", "Boxing", "Cricket", "Cycling", "Football", "Golf", "Gymnastics", "Hockey",
     "Netball", "Rowing", "Rugby", "Skate", "Soccer", "Swimming", "Tennis", "Triathlon", "Volleyball"}
)  # fmt: skip
"""What, before a country's name, makes the name of the body that runs the sport there."""
_SITE = re.compile(r"(?!www\.)[A-Z][\w-]*\.(?:com|org|net|co\.uk|com\.au)", re.IGNORECASE)
_INNER = re.compile(r"(?!Mac|Mc|De|Di|Du|La|Le|Fitz|Van)[A-Z][a-z]+[A-Z][a-z]+")
"""A firm that writes its two words as one; people's names have such capitals only behind a particle."""
_FEWEST = 3
"""Words: two may be a street or a rank ("Shopping Center")."""

_FIRE = (["Fire", "and", "Rescue"], ["Fire", "&", "Rescue"])
"""How the name of a fire service goes on where the model begins another."""


def body_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Runs of capitalised words that the model left untagged and that end in a word for a body, in one phrase."""
    for last, token in enumerate(tree.tokens):
        if token.text not in _KINDS or last in taken or token.dep == "compound":
            continue
        first = last
        while first > 0 and first - 1 not in taken and _belongs(tree, first - 1, last):
            first -= 1
        if last - first + 1 >= _FEWEST:
            yield Name(first, last, EntityType.ORG, "kind of body")


def sport_runs(tree: Tree, lexicon: Lexicon) -> Iterator[Name]:
    """The bodies that run a sport in a country: "Cricket Australia", "Athletics Kenya"."""
    for i, token in enumerate(tree.tokens[:-1]):
        if token.text not in _SPORTS:
            continue
        for size in (2, 1):
            words = " ".join(t.text for t in tree.tokens[i + 1 : i + 1 + size])
            if lexicon.demonyms.get(words.lower(), "") == words:
                yield Name(i, i + size, EntityType.ORG, "kind of body")
                break


def kind_of_long_form(tree: Tree, first: int, last: int) -> EntityType:
    """What a long form with an acronym is: a body where its last word or the one before its first "of" says so."""
    words = [t.text for t in tree.tokens[first : last + 1]]
    of = next((n for n, word in enumerate(words) if word in {"of", "for"}), 0)
    kinds = _KINDS | _STATE | _SPELLED
    body = words[-1] in kinds or (of > 0 and words[of - 1] in kinds)
    body = body or all(t.entity == "ORG" for t in tree.tokens[first : last + 1])
    return EntityType.ORG if body else EntityType.OTHER


def short_runs(tree: Tree, long_forms: Iterable[tuple[int, int, int]], taken: AbstractSet[int]) -> Iterator[Name]:
    """Acronyms of bodies that the article spells out, where the model missed them: "the SHDR said"."""
    known = {tree.tokens[a].text for first, last, a in long_forms if kind_of_long_form(tree, first, last) is _ORG}
    for i, token in enumerate(tree.tokens):
        if i not in taken and token.text in known and i > 0 and tree.tokens[i - 1].text != "(":
            yield Name(i, i, _ORG, "kind of body")


def site_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Web addresses by which firms go, where the model missed them: "GunDealer.com said"; not "see www.kell.com"."""
    for i, token in enumerate(tree.tokens):
        if i not in taken and _SITE.fullmatch(token.text):
            yield Name(i, i, _ORG, "kind of body")


def called_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Capitalised words that no model tagged and that a noun for a body leads to: "telecoms firm Talk Talk"."""
    tokens = tree.tokens
    for before, token in enumerate(tokens[:-1]):
        last = token.head
        run = range(before + 1, last + 1)
        called = token.tag == "NN" and token.text in _CALLED and token.dep == "compound" and 0 < len(run) <= _FEWEST
        if called and all(_is_untold(tree, i) and i not in taken for i in run):
            yield Name(before + 1, last, EntityType.ORG, "kind of body")


def apposed_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """One or two capitalised words that no model tagged, with what they are behind: "built by Quillwise, a startup"."""
    tokens = tree.tokens
    for i, token in enumerate(tokens):
        beside = [c for c in tree.children[i] if c > i + 1 and tokens[c].dep == "appos" and tokens[c].text in _CALLED]
        before = [c for c in tree.children[i] if tokens[c].dep == "compound"]
        run = [*before, i]
        whole = run == list(range(run[0], i + 1)) and len(run) <= len(("two", "words")) and taken.isdisjoint(run)
        parted = any(t.text == "," for t in tokens[i + 1 : i + 2])
        parted = parted and token.dep != "conj"  # "Uhuru, or Freedom, a newspaper" has one name
        if beside and parted and whole and token.text.istitle() and all(_is_untold(tree, n) for n in run):
            yield Name(run[0], i, EntityType.ORG, "kind of body")


def rejoined(tree: Tree, names: Iterable[Name]) -> Iterator[Name]:
    """The names, with a council's whole where the model parted it behind "of": "East Riding of | Yorkshire Council".

    So, too, a fire service's: "Yorkdale Fire and | Rescue Service".
    """
    tokens = tree.tokens
    for name in names:
        first = name.first
        if [t.text for t in tokens[max(0, first - 2) : first + 1]] in _FIRE:
            first -= 2
            while (
                first > 0
                and tokens[first - 1].pos == "PROPN"
                and tree.sentence_of(first - 1) == tree.sentence_of(first)
            ):
                first -= 1
            yield replace(name, first=first)
            continue
        of = first > 1 and tokens[first - 1].text == "of" and tokens[first - 2].entity in {"GPE", "LOC"}
        parted = of and tokens[first].entity_start
        if not parted or tokens[name.last].text not in _KINDS or tree.sentence_of(first - 1) != tree.sentence_of(first):
            yield name
            continue
        first -= 2
        while first > 0 and not tokens[first].entity_start:
            first -= 1
        yield replace(name, first=first + (tokens[first].text.lower() == "the"))


def acting_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Capitalised words that no model tagged and that do what only bodies do: "Vintair cut 300 jobs".

    What "which" goes on to tell of may do it, too: "Vintair North, which cut its fares, has paid".
    """
    tokens = tree.tokens
    for i, token in enumerate(tokens):
        before = [c for c in tree.children[i] if tokens[c].dep == "compound"]
        told = [c for c in tree.children[i] if tokens[c].dep == "relcl" and _is_led_by_which(tree, c)]
        bare = all(tokens[c].dep in {"appos", "punct"} or c in before or c in told for c in tree.children[i])
        acts = token.dep == "nsubj" and token.tag == "NNP" and bare and tokens[token.head].pos == "VERB"
        run = range(i - len(before), i + 1)
        if not acts or not (told or not before) or before != list(run[:-1]) or not i < token.head:
            continue
        things = [c for verb in (token.head, *told) for c in tree.children[verb] if tokens[c].dep == "dobj"]
        own = any(tokens[c].text == "its" for thing in things for c in tree.children[thing])
        bodies = own or any(tokens[thing].lemma in _OF_BODIES for thing in things)
        if bodies and taken.isdisjoint(run) and all(_is_untold(tree, n) for n in run):
            yield Name(run[0], i, EntityType.ORG, "kind of body")


def _is_led_by_which(tree: Tree, verb: int) -> bool:
    """Whether the clause of the verb tells of a thing, not of a person."""
    return any(tree.tokens[c].text == "which" and tree.tokens[c].dep == "nsubj" for c in tree.children[verb])


def national_bodies(tree: Tree, names: Iterable[Name]) -> Iterator[Name]:
    """The names, a body's whole that ends in its country's: "Water | UK"."""
    for name in names:
        before = name.first - 1
        alone = name.type is EntityType.PLACE and name.first == name.last
        told = (
            alone
            and tree.tokens[name.last].text in {"UK", "USA"}
            and before >= 0
            and _is_untold(tree, before)
            and tree.tokens[before].head == name.first
        )
        yield Name(before, name.last, EntityType.ORG, "kind of body") if told else name


def trade_runs(tree: Tree, taken: AbstractSet[int]) -> Iterator[Name]:
    """Two capitalised words that no model tagged, the last a trade's, that do something: "Hanmi Electronics said"."""
    for last, token in enumerate(tree.tokens):
        acts = token.dep == "nsubj" and token.text.istitle() and token.text.lower() in TRADES
        run = {last - 1, last}
        if acts and last > 0 and taken.isdisjoint(run) and all(_is_untold(tree, i) for i in run):
            yield Name(last - 1, last, EntityType.ORG, "kind of body")


def capital_runs(tree: Tree, taken: AbstractSet[int], cues: AbstractSet[str]) -> Iterator[Name]:
    """One word that no model tagged and that speaks as bodies do: "DropNest said", "NICE, which pays for it, said"."""
    for i, token in enumerate(tree.tokens):
        verb = tree.tokens[token.head]
        speaks = token.dep == "nsubj" and verb.pos == "VERB" and verb.lemma in cues
        if speaks and i not in taken and _is_untold(tree, i) and _is_of_a_body(tree, i):
            yield Name(i, i, EntityType.ORG, "kind of body")


def _is_of_a_body(tree: Tree, i: int) -> bool:
    """Whether the word has a capital inside, or stands before a clause with "which" that tells of it."""
    clauses = (c for c in tree.children[i] if tree.tokens[c].dep == "relcl")
    return bool(_INNER.fullmatch(tree.tokens[i].text)) or any(_is_led_by_which(tree, c) for c in clauses)


def _is_untold(tree: Tree, i: int) -> bool:
    token = tree.tokens[i]
    return token.pos == "PROPN" and token.text[:1].isupper() and not token.entity


def _belongs(tree: Tree, i: int, last: int) -> bool:
    """Whether the word is a capitalised one that hangs on the last, inside of its sentence."""
    token = tree.tokens[i]
    named = token.pos in {"PROPN", "ADJ"} and token.text[:1].isupper() and not token.entity
    return named and i < token.head <= last and tree.sentence_of(i) == tree.sentence_of(last)
