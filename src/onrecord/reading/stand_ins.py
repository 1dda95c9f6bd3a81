"""Names that stand for an institution where they stand: "Washington" for the US government, "the Kremlin".

A country or its capital stands for its government where it acts, speaks, owns what governments have, or is asked and
told; a building stands for who sits in it. Elsewhere ("in Washington") it is the place. It is never a person.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.naming import Meant
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Attribution, EntityType, Mention, MentionKind

SPEAKS = "speaks"
ACTS = "acts"
OWNS = "has what governments have"
ADDRESSED = "is asked or told, or dealt with"
BUILDING = "house of an institution"
NAMED = "named as such"

BUILDINGS: Mapping[str, str] = MappingProxyType(
    {
        "white house": "US presidency",
        "oval office": "US presidency",
        "pentagon": "US Department of Defense",
        "capitol hill": "US Congress",
        "foggy bottom": "US State Department",
        "wall street": "US financial markets",
        "silicon valley": "US tech industry",
        "kremlin": "Russian presidency",
        "downing street": "UK prime minister's office",
        "number 10": "UK prime minister's office",
        "no 10": "UK prime minister's office",
        "whitehall": "UK civil service",
        "westminster": "UK Parliament",
        "elysee": "French presidency",
        "élysée": "French presidency",
        "élysée palace": "French presidency",
        "bundestag": "German parliament",
        "blue house": "South Korean presidency",
        "zhongnanhai": "Chinese leadership",
        "holyrood": "Scottish Parliament",
        "stormont": "Northern Ireland Assembly",
        "élysee": "French presidency",
    }
)
"""House or street -> who is meant by it."""
_SEATS: Mapping[str, str] = MappingProxyType({"brussels": "European Union", "geneva": "", "vienna": ""})
"""Capitals that news names for something else."""
_GOVERNMENTS: Mapping[str, str] = MappingProxyType(
    {"United States": "US government", "United Kingdom": "UK government", "Saudi Arabia": "Saudi government",
     "North Korea": "North Korean government", "South Korea": "South Korean government",
     "Palestine": "Palestinian Authority", "Netherlands": "Dutch government"}
)  # fmt: skip
_RULING = frozenset({"government", "administration", "authorities", "regime"})
_STILL = frozenset(
    {"be", "have", "lie", "remain", "become", "see", "suffer", "face", "sit", "stand", "experience", "win", "lose",
     "beat", "play", "host", "wake", "look", "seem", "appear", "feel", "need", "know", "matter", "love", "hear", "get"}
)  # fmt: skip
"""Verbs whose subject need not act: cities see rain, countries have mountains."""
_HAD = frozenset(
    {"decision", "position", "policy", "policies", "refusal", "approval", "permission", "effort", "stance", "response",
     "demand", "request", "offer", "plan", "claim", "statement", "warning", "ban", "commitment", "reluctance", "ally",
     "announcement", "proposal", "support", "aid", "threat", "ultimatum", "envoy", "ambassador", "embassy", "offensive",
     "invasion", "interest", "view", "objection", "denial", "promise", "pledge", "negotiator", "diplomat", "sanction",
     "intention", "willingness", "attempt", "call", "allegation", "accusation", "veto", "supply", "strategy", "war",
     "restriction"}
)  # fmt: skip
_TOLD = frozenset(
    {"ask", "urge", "call", "tell", "thank", "accuse", "blame", "press", "pressure", "persuade", "convince", "warn",
     "lobby", "sanction", "praise", "criticize", "criticise", "condemn", "beg", "implore", "appeal", "assure", "inform",
     "notify", "request", "demand", "want", "expect", "push", "help", "provoke"}
)  # fmt: skip
_DEALINGS = frozenset(
    {"relation", "relations", "tie", "tension", "talk", "agreement", "deal", "negotiation", "support", "aid", "dispute",
     "assistance", "permission", "approval", "pressure", "green", "request", "appeal", "message", "signal", "pact",
     "cooperation", "dialogue", "alliance", "treaty", "rift", "partnership"}
)  # fmt: skip
_TALKING = frozenset({"speak", "talk", "negotiate"})
_TO_THEM = frozenset({"on", "to", "with", "from"})
_WITH = frozenset({"with", "between", "from", "by", "to", "on", "against", "of", "for"})


def find_stand_ins(
    tree: Tree, mentions: Sequence[Mention], attributions: Sequence[Attribution], lexicon: Lexicon
) -> tuple[Meant, ...]:
    """Every name of a country, a capital or a house that stands for an institution; and governments named as such."""
    governments = _governments(lexicon)
    speaking = {span for one in attributions for span in one.source}
    found = []
    for one in mentions:
        run = tree.within(one.span)
        if not len(run):
            continue
        made = (
            _of_name(tree, one, run, governments, lexicon, speaks=any(s.covers(one.span) for s in speaking))
            if one.kind is MentionKind.NAME
            else _of_description(tree, one, run, governments)
        )
        if made is not None:
            found.append(made)
    return tuple(sorted(found))


def _governments(lexicon: Lexicon) -> Mapping[str, str]:
    """Country, adjective or capital, lower case -> what its government is called."""
    adjectives: dict[str, str] = {}
    for word, country in lexicon.demonyms.items():
        adjectives.setdefault(country, word)
    named = {c: _GOVERNMENTS.get(c, f"{_capital(adjective)} government") for c, adjective in adjectives.items()}
    words = {word: named[country] for word, country in lexicon.demonyms.items()}
    seats = {city: named[country] for city, country in lexicon.capitals.items() if country in named}
    return {**words, **seats, **_SEATS}


def _capital(words: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in words.split())


def _of_name(
    tree: Tree, one: Mention, run: range, governments: Mapping[str, str], lexicon: Lexicon, *, speaks: bool
) -> Meant | None:
    form = " ".join(tree.tokens[i].text for i in run).lower().removeprefix("the ").replace(" .", ".")
    house = BUILDINGS.get(form)
    if house is not None and one.type is not EntityType.PERSON:
        return Meant(one.span, house, False, BUILDING)
    government = governments.get(form)
    if not government or one.type in {EntityType.PERSON, EntityType.GROUP} or not _is_place(form, lexicon):
        return None
    because = _acts(tree, run[-1], speaks=speaks)
    return None if because is None else Meant(one.span, government, False, because)


def _is_place(form: str, lexicon: Lexicon) -> bool:
    """Whether a form is a country's own name or a capital's, and no adjective."""
    country = lexicon.demonyms.get(form)
    return form in lexicon.capitals or (country is not None and (form == country.lower() or form in _SHORT))


_SHORT = frozenset(
    {"us", "u.s.", "u.s", "usa", "u.s.a.", "uk", "u.k.", "britain", "great britain", "united states of america", "uae"}
)
"""Names of countries that are not those of the list."""


def _acts(tree: Tree, head: int, *, speaks: bool) -> str | None:
    """As what the name at `head` is more than a place, None where nothing says so."""
    token = tree.tokens[head]
    above = tree.tokens[token.head]
    while token.dep == "conj" and token.head < head:
        head, token = token.head, tree.tokens[token.head]
        above = tree.tokens[token.head]
    if token.dep == "nsubj" and above.pos in {"VERB", "AUX"}:
        if speaks:
            return SPEAKS
        return ACTS if above.pos == "VERB" and above.lemma not in _STILL else None
    if token.dep in {"dobj", "dative"} and above.lemma in _TOLD:
        return ADDRESSED
    if token.dep == "poss":
        return OWNS if above.lemma in _HAD or above.text.lower() in _HAD else None
    if token.dep in {"pobj", "agent"} and above.text.lower() in _WITH:
        return _dealt_with(tree, token.head, above.text.lower())
    return None


def _dealt_with(tree: Tree, prep: int, word: str) -> str | None:
    over = tree.tokens[tree.tokens[prep].head]
    if over.pos == "NOUN" and word != "of" and over.lemma in _DEALINGS:
        return ADDRESSED
    if over.pos != "VERB":
        return None
    if word == "by" and tree.tokens[prep].dep == "agent":
        return ACTS
    return ADDRESSED if word in _TO_THEM and over.lemma in _TOLD | _TALKING else None


def _of_description(tree: Tree, one: Mention, run: range, governments: Mapping[str, str]) -> Meant | None:
    """A government named as such: "the Russian government", "Ukraine's government", "the government of France"."""
    words = [tree.tokens[i].text.lower() for i in run]
    at = next((n for n, w in enumerate(words) if w in _RULING), None)
    if at is None or words[at] == "authorities":
        return None
    before = [w for w in words[:at] if w not in {"the", "'s", "’s", "a"}]
    behind = [w for w in words[at + 1 :] if w not in {"of", "the"}]
    named = " ".join(before) or " ".join(behind)
    government = governments.get(named) if not (before and behind) else None
    return Meant(one.span, government, True, NAMED) if government else None
