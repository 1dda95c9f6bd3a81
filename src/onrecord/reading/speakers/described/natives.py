"""Words for one of a country's people: "the German", "the 29-year-old Kenyan"; and of whom an article says so."""

from collections.abc import Iterator, Sequence

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.speakers.people.cast import Cast
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType, MentionKind

_TITLE = 5
"""Words before a name among which may stand where somebody is from."""
_FOLK = ("ish", "french", "dutch", "welsh")
"""How words end that mean a whole people with "the": "the British", "the French"."""
_FOREIGN = frozenset({"coach", "manager", "boss", "trainer", "correspondent", "ambassador", "envoy"})
"""Who serves a country that need not be his own: "England manager Carlo Ruiz"."""
_NATIVES: dict[str, str] = {
    "dutchman": "Netherlands", "dutchwoman": "Netherlands", "frenchwoman": "France", "irishwoman": "Ireland",
    "englishman": "England", "englishwoman": "England", "welshman": "Wales", "welshwoman": "Wales",
    "scot": "Scotland", "scotsman": "Scotland", "scotswoman": "Scotland", "brit": "United Kingdom", "turk": "Turkey",
    "aussie": "Australia", "filipina": "Philippines", "texan": "Texas", "californian": "California",
    "floridian": "Florida", "new yorker": "New York", "londoner": "England", "liverpudlian": "England",
    "mancunian": "England", "yorkshireman": "England", "lancastrian": "England", "cornishman": "England",
    "glaswegian": "Scotland", "dubliner": "Ireland", "northern irishman": "Northern Ireland",
    "ulsterman": "Northern Ireland", "queenslander": "Australia", "tasmanian": "Australia", "muscovite": "Russia",
    "parisian": "France", "sicilian": "Italy", "bavarian": "Germany", "basque": "Spain", "quebecer": "Canada",
}  # fmt: skip
"""One of a people, region or city -> the country; in America, the state."""
_WITHIN = {
    "England": "United Kingdom", "Scotland": "United Kingdom", "Wales": "United Kingdom",
    "Northern Ireland": "United Kingdom", "Texas": "United States", "California": "United States",
    "Florida": "United States", "New York": "United States",
}  # fmt: skip
"""What belongs to another country: who is of the one is of the other."""


def native_word(tree: Tree, head: int, lexicon: Lexicon) -> str | None:
    """The word for one of a country's people at token `head` behind "the", lower case; None where it is none."""
    token = tree.tokens[head]
    text = token.text.lower()
    first, word = head - 1, text
    two = f"{tree.tokens[head - 1].text.lower()} {text}" if head > 0 else text
    if two in lexicon.demonyms or two in _NATIVES:
        first, word = head - 2, two
    country = country_of(word, lexicon)
    plain = token.tag in {"NNP", "NN", "JJ"} and token.text[:1].isupper() and token.text[1:].islower()
    if not country or not plain or word in {country.lower(), "congo", "vatican"} or word.endswith(_FOLK):
        return None
    if any(t.dep in {"compound", "amod"} and t.head == head for t in tree.tokens[head + 1 : head + 3]):
        return None
    while first >= 0 and _is_between(tree, first):
        first -= 1
    alone = head + 1 == len(tree.tokens) or tree.tokens[head + 1].pos not in {"NOUN", "PROPN", "ADJ", "NUM"}
    return word if first >= 0 and tree.tokens[first].text.lower() == "the" and alone else None


def _is_between(tree: Tree, i: int) -> bool:
    """Whether the word only tells more of whom the next one means: "the | 29-year-old | Kenyan"."""
    token, behind = tree.tokens[i], [t.text for t in tree.tokens[i + 1 : i + 4]]
    born = token.pos == "PROPN" and ["-", "born"] in (behind[:2], behind[1:])  # "the | New Zealand-born | Australian"
    age = token.text in {"-", "year", "years", "old", "born"} or "year-old" in token.text
    return born or age or token.pos in {"ADJ", "ADV", "NUM"} or token.tag == "VBN"  # "the | third-seeded | Italian"


def may_be_paper(cast: Cast, head: int, word: str) -> bool:
    """Whether "The Australian" may be the newspaper of that name."""
    papers = {outlet.name.lower() for outlet in cast.lexicon.outlets}
    return cast.heads[head].type is EntityType.ORG and f"the {word}" in papers


def country_of(word: str, lexicon: Lexicon) -> str:
    """The country, or state, of the people that the word means; "" where it means none."""
    return _NATIVES.get(word) or lexicon.demonyms.get(word, "")


def is_same(one: str, other: str) -> bool:
    """Whether who is of the one country may be of the other."""
    return one == other or _WITHIN.get(one) == other or _WITHIN.get(other) == one


def told_countries(cast: Cast) -> Iterator[tuple[str, frozenset[str]]]:
    """Everybody by name, and the countries of which the article says that he or she is."""
    told: dict[str, set[str]] = {}
    for i, mention in cast.heads.items():
        one = cast.meant.get(i)
        if mention.kind is MentionKind.NAME and one is not None and one.name in cast.people:
            told.setdefault(one.name, set()).update(_countries(cast, cast.tree.within(mention.span)))
    return ((name, frozenset(countries)) for name, countries in told.items())


def _countries(cast: Cast, run: Sequence[int]) -> Iterator[str]:
    """The countries beside the name: "Spaniard Jan Kell", "American teenager Jo Kell", "Jo Kell of Kenya"."""
    tokens, lexicon = cast.tree.tokens, cast.lexicon
    first, last = run[0], run[-1]
    title = []
    around = (cast.heads[i] for i in range(max(0, first - _TITLE), first) if i in cast.heads)
    bodies = [m for m in around if m.kind is MentionKind.NAME and m.type is EntityType.ORG]  # "Athletics Kenya"
    for i in range(first - 1, max(-1, first - 1 - _TITLE), -1):
        if tokens[i].pos not in {"NOUN", "PROPN", "ADJ", "NUM", "PART"} and tokens[i].text != "-":
            break
        if i in cast.meant and cast.meant[i].name in cast.people:
            break
        if not any(i in cast.tree.within(m.span) for m in bodies):
            title.append(tokens[i])
    if not any(t.lemma.lower() in _FOREIGN for t in title):
        plain = (t for t, behind in zip(title, [None, *title], strict=False) if not behind or behind.text.islower())
        yield from (found for t in plain if (found := country_of(t.text.lower(), lexicon)))  # not "US Open champion"
    behind = [t.text.lower() for t in tokens[last + 1 : last + 5]]
    at = 1 if behind[:1] in (["of"], ["("]) else 2 if behind[:2] in ([",", "of"], [",", "a"], [",", "the"]) else 0
    if at and behind[at : at + 1] and country_of(behind[at], lexicon):
        yield country_of(behind[at], lexicon)
