"""One form, one type: each article votes on what a name is, because the model changes its mind within one text."""

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.context import THINGS, told_types
from onrecord.reading.mentions.designations import INNER_CAPITAL
from onrecord.reading.mentions.names import SUFFIXES
from onrecord.reading.mentions.surnames import spoken_surnames
from onrecord.reading.mentions.values import Name, written
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.article import Article, Role

_WEIGHT = {
    "title before name": 3.0,
    "outlet list": 99.0,
    "widely known name": 99.0,
    "first name list": 0.5,
    "same form elsewhere": 0.0,
}
"""A title is better evidence than the model (weight 1); a first name alone is worse, a repetition none."""
_HEADLINE_WEIGHT = 0.5
"""In headlines every word is capitalised, and the model guesses."""
_SURNAME_WEIGHT = 50
"""After "Kristin Wilkins", "Wilkins" is she, whatever the model says; listed outlets and places stay what they are."""
_SUBJECT_OF_THE_ARTICLE = 4
"""How often a surname must stand to be the person of whom the article tells and not the outlet of that name."""
_THING_WEIGHT = 5
_TOLD = 5
"""What a form has at least that the words beside it call a body or thing."""
_OFTEN = 2
"""How often a surname must stand alone, as a person's, for the only name of two words that ends in it to be his."""
_FEWEST_LETTERS = 2
TRADES = frozenset(
    {"airlines", "airways", "industries", "international", "systems", "technologies", "energy", "healthcare", "coal"}
    | {"resources", "mining", "media", "foods", "stores", "partners", "capital", "oil", "electric", "pharmaceuticals"}
    | {"aerospace", "communications", "networks", "records", "pictures", "entertainment", "studios", "petroleum"}
    | {"pharma", "therapeutics", "biotech", "biosciences", "labs", "robotics", "software"}
    | {"telecom", "financial", "securities", "motors", "electronics", "chemical", "laboratories", "enterprises"}
)
"""What firms, unlike foundations, are called after their own name: "Magna International"."""
_SEATS = frozenset({"university", "college", "council", "county", "city", "police", "hospital", "airport", "united"})
"""What a body or place has behind the name that it also goes by alone."""
_NO_SURNAMES = TRADES | {"association", "bank", "foundation", "institute", "league", "party", "university"}
"""Last words of what the model takes for people and is none."""
_CLUBS = frozenset({"united", "rovers", "wanderers", "athletic", "albion", "hotspur", "fc", "afc", "cf"})
"""Last words of what the model takes for places or people and are clubs."""
_HUMAN = frozenset(
    {"add", "admit", "argue", "ask", "believe", "declare", "deny", "explain", "feel", "insist", "joke"}
    | {"laugh", "recall", "remember", "reply", "respond", "say", "speak", "tell", "think", "tweet", "write"}
)
"""What those do who go by the surname alone."""
_OF_BODIES = _NO_SURNAMES | frozenset(
    {"air", "al", "banco", "banque", "bank", "central", "east", "el", "federal", "first", "free", "general", "grand"}
    | {"great", "greater", "la", "le", "los", "new", "national", "north", "old", "real", "red", "royal", "saint"}
    | {"san", "santa", "sinn", "south", "state", "team", "the", "west"}
)
"""First words of what goes by the second one and is nobody: "Air Vint", "Royal Kell"."""
FIRM_WORDS = frozenset(
    {
        "a.s.",
        "ag",
        "berhad",
        "bhd",
        "co",
        "co.",
        "company",
        "corp",
        "corp.",
        "cos",
        "cos.",
        "corporation",
        "gmbh",
        "group",
        "holdings",
        "inc",
        "inc.",
        "limited",
        "llc",
        "ltd",
        "ltd.",
        "motor",
        "motors",
        "nv",
        "pte",
        "pty",
        "pvt",
        "pjsc",
        "plc",
        "s.a.",
        "sa",
        "se",
        "soc",
    }
)
_ENDS_OF_BODIES = _NO_SURNAMES | FIRM_WORDS


def vote(article: Article, tree: Tree, names: Sequence[Name], lexicon: Lexicon) -> Mapping[str, EntityType]:
    """The type of each form (lower case) in this article."""
    votes: dict[str, Counter[EntityType]] = {}
    spelled: dict[str, str] = {}
    stands, surnames, titled = Counter[str](), set[str](), set[str]()
    for name in names:
        form = written(article, tree, name.first, name.last)
        headline = tree.paragraphs[tree.paragraph_of(name.first)].role is Role.HEADLINE
        weight = _WEIGHT.get(name.because, 1.0) * (_HEADLINE_WEIGHT if headline else 1.0)
        tally = votes.setdefault(form.lower(), Counter())
        tally[name.type] += weight  # type: ignore[assignment]  # typeshed's Counter counts in whole numbers only
        for kind, told in told_types(tree, name, lexicon):
            tally[kind] += told  # type: ignore[assignment]
        if _is_thing(tree, name, form) or INNER_CAPITAL.fullmatch(form):
            tally[EntityType.PRODUCT] += _THING_WEIGHT
        spelled.setdefault(form.lower(), form)
        stands[form.lower()] += 1
        titled |= {form.lower()} if name.because == "title before name" else set()
        last = _surname_of(tree, name)
        body = tree.tokens[last].text.lower() in _ENDS_OF_BODIES  # "the Eric Kell Foundation"
        if name.type is EntityType.PERSON and name.last > name.first and not body:
            second = written(article, tree, name.first + 1, last).lower()  # "Waller-Bridge" is three tokens
            double = written(article, tree, _double_surname(tree, name.first, last), last).lower()
            surnames |= {tree.tokens[last].text.lower()}
            for surname in {tree.tokens[last].text.lower(), second, double}:
                votes.setdefault(surname, Counter())[EntityType.PERSON] += _SURNAME_WEIGHT
    _add_middles(votes, _middles(tree, names) - lexicon.demonyms.keys() - lexicon.capitals.keys())
    acronyms = frozenset(f for f, words in spelled.items() if is_acronym(words))
    spelt = (n for n in names if tree.tokens[n.first].text.istitle() and not _opens(tree, n))
    inside = frozenset(written(article, tree, n.first, n.last).lower() for n in spelt)
    _add_titled(votes, titled)
    _add_whole_names(votes, surnames, lexicon, acronyms, _acting(tree, names), inside)
    _add_firms(votes, surnames, lexicon)
    for form in surnames & {f for f in votes if stands[f] >= _SUBJECT_OF_THE_ARTICLE}:
        votes[form][EntityType.ORG] = 0  # "Bloomberg" all over an article on Michael Bloomberg is not the agency
    bare = (titled & surnames & lexicon.demonyms.keys()) | set(spoken_surnames(tree, names, surnames, lexicon))
    people = dict.fromkeys(bare, EntityType.PERSON)  # "Dr Holland", "Jordan said"
    return {form: _winner(form, spelled.get(form, form), tally, lexicon) for form, tally in votes.items()} | people


def _by_start(votes: Mapping[str, Counter[EntityType]], surnames: set[str], lexicon: Lexicon) -> set[str]:
    """What alone means a firm of the article: "Emaar" beside "Emaar Properties PJSC"; no first name opens two words."""
    long = [f.split() for f in votes if f.count(" ") > 1 and f.rsplit(" ", 1)[-1] in FIRM_WORDS - {"group"}]
    starts = {" ".join(words[:size]) for words in long for size in range(1, len(words))}
    people = {f for f in starts if " " in f and f.split()[0] in lexicon.first_names}
    return (starts & votes.keys()) - people - surnames - lexicon.demonyms.keys() - lexicon.capitals.keys()


def _surname_of(tree: Tree, name: Name) -> int:
    """The token of the surname: before the suffix of "Anthony Kell III"."""
    return name.last - (name.last - name.first > 1 and tree.tokens[name.last].text.lower() in SUFFIXES)


def _add_firms(votes: dict[str, Counter[EntityType]], surnames: set[str], lexicon: Lexicon) -> None:
    """Adds votes for firms and bodies that stand without what makes them one: "Ford" beside "Ford Motor Co"."""
    # "magna international | inc.", "valeant pharmaceuticals | international"
    opened = {f.rsplit(" ", 1)[0] for f in votes if f.rsplit(" ", 1)[-1] in FIRM_WORDS | TRADES}
    trades = {f for f in votes if f not in surnames and any({f"{f} {w}"} & (votes.keys() | opened) for w in TRADES)}
    trades |= _by_start(votes, surnames, lexicon)
    for form in trades | {f for f in votes if any(f"{f} {firm}" in votes for firm in FIRM_WORDS)}:
        votes[form] += Counter({EntityType.ORG: 1})
        votes[form][EntityType.PERSON] = 0  # "Ford" beside "Ford Motor Co" is the firm
    seated = {f for f in votes if f not in surnames and any(f"{f} {w}" in votes for w in _SEATS)}
    for form in seated:
        if max(votes[form], key=votes[form].__getitem__, default=None) is EntityType.PERSON:
            votes[form] += Counter({EntityType.ORG: 1})
            votes[form][EntityType.PERSON] = 0  # "Worcester" beside "Worcester University"


def _middles(tree: Tree, names: Sequence[Name]) -> set[str]:
    """Words in the middle of people's names, by which they may be called."""
    people = (n for n in names if n.type is EntityType.PERSON and n.because != "same form elsewhere")
    inner = (tree.tokens[i].text for n in people for i in range(n.first + 1, _surname_of(tree, n)))
    return {word.lower() for word in inner if word.istitle() and word.isalpha()}


def _add_middles(votes: Mapping[str, Counter[EntityType]], middles: set[str]) -> None:
    """Adds votes for people who are called by a name in the middle: "Omtatah" of "Okiya Omtatah Okoiti"."""
    for form in middles & votes.keys():
        votes[form][EntityType.PERSON] += _SURNAME_WEIGHT if votes[form][EntityType.ORG] < _TOLD else 0


def _add_titled(votes: Mapping[str, Counter[EntityType]], titled: set[str]) -> None:
    """Adds votes for people whom the model took for places: "Femi Kell" beside "Mr Kell", not "North Kell"."""
    for form in votes:
        first, *rest = form.split()
        if len(rest) == 1 and rest[0] in titled and first not in _OF_BODIES:
            votes[form][EntityType.PERSON] += _SURNAME_WEIGHT if votes[form][EntityType.PLACE] else 0


def _double_surname(tree: Tree, first: int, last: int) -> int:
    """Where the surname begins of which token `last` is the end: the "Lewis" of "James H. Lewis-Park"."""
    while last - 2 > first and tree.tokens[last - 1].text == "-":
        last -= 2
    return last


def _add_whole_names(
    votes: Mapping[str, Counter[EntityType]],
    surnames: set[str],
    lexicon: Lexicon,
    acronyms: frozenset[str],
    acting: frozenset[str],
    inside: frozenset[str],
) -> None:
    """Adds votes for people whom the model took for firms in one place: "Bettie Mae Page" beside "Bettie Page".

    The same for a first name alone where the whole name is a person's; a place of that name stays one.
    """
    people = {f for f, tally in votes.items() if " " in f and max(tally, key=tally.__getitem__) is EntityType.PERSON}
    firsts = {f.split()[0] for f in people}
    whole: set[str] = set()
    for form, tally in votes.items():
        best = min(tally, key=lambda kind: (-tally[kind], kind))
        if best in {EntityType.PERSON, EntityType.PLACE, EntityType.GROUP} or tally[best] >= _WEIGHT["outlet list"]:
            continue
        first, last = form.split()[0], form.split()[-1]
        if best is EntityType.ORG and tally[best] >= _TOLD and first not in lexicon.first_names:
            continue  # "the band Tall Ferry"
        known = first in firsts and first in lexicon.first_names
        alone = votes.get(last, Counter()) if form.count(" ") == 1 else Counter()
        most = min(alone, key=lambda kind: (-alone[kind], kind), default=None)
        spoken = alone[EntityType.PERSON] >= _OFTEN and most is EntityType.PERSON
        spoken = spoken and (last not in surnames or tally[EntityType.PERSON] > 0)
        person = last not in _NO_SURNAMES | FIRM_WORDS | _SEATS | acronyms
        given = first in lexicon.first_names or (form in inside and _may_be_given(first, votes, lexicon))
        lone = form.count(" ") == 1 and given and last in acting
        if (spoken or lone) and person:
            whole.update((form, last))  # "Tishana King" beside "King" and "King"
        elif (person and _is_by_first_name(form, votes, lexicon)) or (
            known and (first == form or (last in surnames and form.count(" ") > 1))
        ):
            whole.add(form)
    for form in whole:
        votes[form][EntityType.PERSON] += _SURNAME_WEIGHT


def _opens(tree: Tree, name: Name) -> bool:
    """Whether the name opens its sentence, where any word has a capital: "Interestingly Blocher"."""
    return (
        name.first == tree.sentences[tree.sentence_of(name.first)].first
        or not tree.tokens[name.first - 1].text.isalnum()
    )


def _may_be_given(word: str, votes: Mapping[str, Counter[EntityType]], lexicon: Lexicon) -> bool:
    """Whether the first of two words may be a first name that no list has: no place, nor what a body is called by."""
    place = word in lexicon.demonyms or word in lexicon.capitals
    return word.isalpha() and word not in votes and not place and word not in _OF_BODIES


def _acting(tree: Tree, names: Sequence[Name]) -> frozenset[str]:
    """Single words that say something without "the", as surnames do: "Chepkirui said", never "the Hornets"."""
    single = [n for n in names if n.first == n.last]
    tokens = tree.tokens
    the = {tokens[n.last].text.lower() for n in single if n.first and tokens[n.first - 1].text.lower() == "the"}
    said = {tokens[n.last].text.lower() for n in single if tokens[tokens[n.last].head].lemma in _HUMAN
            and tokens[n.last].dep == "nsubj"}  # fmt: skip
    return frozenset(said - the)


def _is_by_first_name(form: str, votes: Mapping[str, Counter[EntityType]], lexicon: Lexicon) -> bool:
    """Whether the article calls somebody by the first name alone: "Rose Collins" beside "Rose"."""
    first, *rest = form.split()
    alone = votes.get(first, Counter()) if len(rest) == 1 and first in lexicon.first_names else Counter()
    return bool(alone) and max(alone, key=alone.__getitem__) is EntityType.PERSON and rest[0].isalpha()


def _winner(form: str, spelled: str, tally: Counter[EntityType], lexicon: Lexicon) -> EntityType:
    best = min(tally, key=lambda kind: (-tally[kind], kind))
    if best is EntityType.PERSON and tally[best] < _SURNAME_WEIGHT and form.rsplit(" ", 1)[-1] in _NO_SURNAMES:
        return EntityType.ORG  # "Magna International"
    if best in {EntityType.PLACE, EntityType.PERSON} and " " in form and form.rsplit(" ", 1)[-1] in _CLUBS:
        return EntityType.ORG  # "Skerry United"
    if (form in lexicon.demonyms or form in lexicon.capitals) and tally[EntityType.ORG] < _WEIGHT["outlet list"]:
        return EntityType.GROUP if best is EntityType.GROUP else EntityType.PLACE
    surname = tally[EntityType.PERSON] >= _SURNAME_WEIGHT  # "LINDQVIST:" beside "Tomas Lindqvist" is no acronym
    if best is EntityType.PERSON and not surname and (is_acronym(spelled) or any(c.isdigit() for c in spelled)):
        del tally[EntityType.PERSON]
        return min(tally, key=lambda kind: (-tally[kind], kind)) if tally else EntityType.OTHER
    return best


def is_acronym(form: str) -> bool:
    """Whether the form is one word in capitals: "FSB", "ATACMS", "M39"."""
    letters = [c for c in form if c.isalpha()]
    return " " not in form and "." not in form and len(letters) >= _FEWEST_LETTERS and all(c.isupper() for c in letters)


def _is_thing(tree: Tree, name: Name, form: str) -> bool:
    """Whether an acronym stands as a modifier of a thing: "ATACMS missiles"."""
    token = tree.tokens[name.last]
    return is_acronym(form) and token.dep in {"compound", "nmod"} and tree.tokens[token.head].lemma in THINGS
