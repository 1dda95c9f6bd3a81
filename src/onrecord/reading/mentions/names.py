"""Names: what the model tagged, put right where it is known to go wrong.

The model (OntoNotes types) takes in articles and titles, tags parts of offices ("State" in "Secretary of
State") and gives one form several types in one article. Each repair is one function here; voting is in `types.py`.
"""

import re
from collections.abc import Iterator

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.mentions.extended import CALENDAR, ORG_HEADS, with_owner, with_purpose
from onrecord.reading.mentions.overruns import behind_trade, led_by_trade, parted, said_behind_quote, with_front
from onrecord.reading.mentions.values import Name
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.tokens import Token

_TYPES = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORG,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "NORP": EntityType.GROUP,
    "PRODUCT": EntityType.PRODUCT,
    "EVENT": EntityType.EVENT,
    "LAW": EntityType.LAW,
    "WORK_OF_ART": EntityType.WORK,
}
_EDGE_WORDS = frozenset(
    {"the", "a", "an", "'s", "’s", "s", "'", "’", "former", "ex", "late", "then", "both", "and", "by", "this", "that"}
)
_HONOUR = ("Tan", "Sri")
"""A title in two words of which either alone is a name, too."""
_NO_PARTS = frozenset({"gb", "mb", "tb", "g", "first", "second", "new", "final", "last"})
"""What the model takes into a thing's name from before it: "2 GB iPod", "First A380"."""
_NEW_PLACES = frozenset(
    {"York", "Jersey", "Hampshire", "Mexico", "Orleans", "Zealand", "England", "Delhi", "Haven", "Brunswick", "Yorker"}
)
_PORTFOLIOS = frozenset(
    {
        "state", "defense", "defence", "treasury", "interior", "energy", "education", "labor", "labour", "commerce",
        "agriculture",
        "transportation", "transport", "health", "homeland", "veterans", "housing", "justice", "finance", "trade",
        "house", "staff",
        "shadow",
        "foreign", "affairs", "home", "environment", "culture", "army", "navy", "security", "exchequer", "war",
    }
)  # fmt: skip
POSTS = frozenset(
    {"prime", "operating", "financial", "executive", "information", "defense", "defence", "foreign", "interior",
     "elect", "designate"}
)  # fmt: skip
"""What an office is of, in front of it: never a name by itself."""
_SHORT_POSTS = frozenset({"shadow", "home", "affairs"})
PARTICLES = frozenset(
    {"de", "di", "da", "del", "dela", "della", "dos", "los", "las", "van", "von", "der", "den", "ter", "ten", "zu",
     "bin", "bint", "binti", "binte", "ibn", "al", "el", "la", "le", "ó", "ní", "mac"}
)  # fmt: skip
"""Words inside a surname, in small letters."""
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "jnr", "jnr.", "snr", "snr.", "ii", "iii", "iv"})
"""What stands behind a surname and is none."""
GLUED = frozenset({"al", "el", "ul", "ad", "ash"})
"""Particles that a hyphen ties to the rest of the surname."""
_SYLLABLE = 4
_NOT_SYLLABLES = frozenset({"era", "led", "run", "like", "born", "aged", "made", "held"})
_JOINERS = frozenset({"of", "the", "for", "and", "&"})

_MODEL = re.compile(r"\d{3}s?")
"""A number taken for a product: "the 747"."""
_MODELS = re.compile(r"\d{3}s")
_SEAT = re.compile(r"[RDI] ?- ?[A-Z][\w.]*")
"""Party and state: "(R-Ky.)"."""
_NO_NAME = re.compile(r"(?i:pro|anti) ?- ?\S+|.+ (?:Standard|Daylight) Time")
"""A side ("pro-Rubio"), and an hour."""
_COMPOUND = re.compile(r".+[-–][a-z]+")
"""One token such as "U.S.-supplied"."""


def model_names(tree: Tree, lexicon: Lexicon) -> Iterator[Name]:
    """What the model tagged as a name, trimmed; runs that hold nothing but an office are left out."""
    first = None
    for i, token in enumerate((*tree.tokens, None)):
        ends = token is None or not token.entity or (token.entity_start and not _is_surname(tree, i))
        if first is not None and (ends or _new_paragraph(tree, i)):
            for run in parted(tree, first, i - 1):
                yield from _trimmed(tree, *run, lexicon)
            first = None
        if token is not None and token.entity in _TYPES and first is None:
            first = i


def _is_surname(tree: Tree, i: int) -> bool:
    """Whether a person's name goes on at a particle, where the model begins another: "Ahmed Maher | el-Sayed"."""
    before, token = tree.tokens[i - 1], tree.tokens[i]
    return i > 0 and before.entity == token.entity == "PERSON" and token.text in PARTICLES


def _new_paragraph(tree: Tree, i: int) -> bool:
    return i < len(tree.tokens) and tree.paragraph_of(i) != tree.paragraph_of(i - 1)


def _trimmed(tree: Tree, first: int, last: int, lexicon: Lexicon) -> Iterator[Name]:
    tokens = tree.tokens
    kind = _TYPES[tokens[first].entity]
    if kind is EntityType.ORG and first == last and _MODELS.fullmatch(tokens[first].text):
        kind = EntityType.PRODUCT
    kind = EntityType.PERSON if led_by_trade(tree, first, last, lexicon) else kind
    last = _before_break(tree, first, last)
    first, kind = behind_trade(tree, first, last, kind)
    front = with_front(tree, first, last)
    first, kind = (first, kind) if front == first else (front, EntityType.ORG)
    person = kind is EntityType.PERSON
    last = with_rest(tree, last) if person else last
    while first <= last and (_is_edge(tokens[first]) or (person and _is_before_person(tokens, first, last, lexicon))):
        first += 1
    first += person and first < last and said_behind_quote(tree, first)
    first = _after_side(tree, first, last)
    things = kind in {EntityType.PRODUCT, EntityType.ORG}
    while first < last and things and tokens[first].text.lower() in _NO_PARTS and not _is_new_place(tokens, first):
        first += 1
    while first <= last and (_is_edge(tokens[last]) or _is_tail(tokens[last])):
        last -= 1
    last = _before_post(tree, first, last, lexicon) if kind is EntityType.ORG else last
    if first > last or _is_office(tree, first, last, lexicon) or not _looks_like_name(tokens, first, last, kind):
        return
    if _describes(tree, first, last, kind, lexicon):
        return
    if kind is EntityType.ORG:
        first, last = with_owner(tree, first, last, lexicon), with_purpose(tree, last)
    body = kind is EntityType.PERSON and first < last and tokens[last].text.lower() in ORG_HEADS
    yield Name(first, last, EntityType.ORG if body else kind, "model entity")  # "Troy Police" is no person


def _after_side(tree: Tree, first: int, last: int) -> int:
    """Where a name starts that was taken in with what its bearer is for: "pro-Beijing New People's Party"."""
    tokens = tree.tokens
    if first + 3 <= last and tokens[first].text.lower() in {"pro", "anti"} and tokens[first + 1].text == "-":
        return first + 3
    side = first < last and tokens[first].text.lower().startswith(("pro-", "anti-"))
    return first + 1 if side else first


def _before_post(tree: Tree, first: int, last: int, lexicon: Lexicon) -> int:
    """Where a body's name ends that ran over the post of somebody named next: "VFI | Chief Executive, Ada Lund"."""
    tokens, end, posts = tree.tokens, last, (lexicon.offices, lexicon.titles, POSTS)
    while end > first and any(tokens[end].text.lower() in some for some in posts):
        end -= 1
    behind = last + 2 if last + 1 < len(tokens) and tokens[last + 1].text == "," else last + 1
    named = behind < len(tokens) and tokens[behind].entity == "PERSON" and tokens[behind].entity_start
    return end if named else last


def _is_new_place(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a "New" belongs to a place that is so called: "New York Fed", "New Jersey Transit"."""
    return tokens[first].text == "New" and tokens[first + 1].text in _NEW_PLACES


def _before_break(tree: Tree, first: int, last: int) -> int:
    """Where a name ends that ran over a dash, an address or a weekday: "Mehmet Oz — Ivy League", "Ann Kell <ak@…"."""
    for i in range(first + 1, last + 1):
        if tree.tokens[i].tag == "VBD" and tree.tokens[i].text.islower() and tree.tokens[i].text not in PARTICLES:
            return i - 1  # "Henry told CRN"
    person = tree.tokens[first].entity == "PERSON"
    for i in range(first + 1, last):
        if person and tree.tokens[i].text == "/":
            return i - 1  # "Ann Kell/Instagram Ann Kell"
        text, following = tree.tokens[i].text, tree.tokens[i + 1].text.lower()
        if text in {"—", "–", "--", "<"} or (text == "on" and following in CALENDAR):
            return i - 1
    return last


def with_rest(tree: Tree, last: int) -> int:
    """Where a name ends that was cut at a hyphen or a particle: "Al-Sudani", "de Blasio", "Ki-moon"."""
    tokens = tree.tokens
    while last + 2 < len(tokens):
        if tokens[last].text in PARTICLES and tokens[last + 1].pos == "PROPN" and tokens[last + 1].text[:1].isupper():
            last += 1  # "Ursula von der | Leyen"
            continue
        surname = _behind_particles(tree, last + 1)
        if surname > last + 1:
            last = surname  # "Leila | de los Santos"
            continue
        if tokens[last].pos == "PROPN" and tokens[last + 1].text in GLUED and tokens[last + 2].text == "-":
            last += 1  # "Ahmed Maher | el-Sayed"
        glued = tokens[last].span.end == tokens[last + 1].span.start
        glued = glued and tokens[last + 1].span.end == tokens[last + 2].span.start
        hyphen = tokens[last + 1].text == "-" and glued
        named = tokens[last + 2].pos == "PROPN" and tokens[last + 2].text[:1].isupper()
        if not hyphen or not (named or _is_syllable(tree, last + 2)):
            break
        last += 2
    return last


def _behind_particles(tree: Tree, i: int) -> int:
    """The surname's token behind one or more particles that begin at token `i`; `i` itself where there is none."""
    tokens, at = tree.tokens, i
    while at + 1 < len(tokens) and tokens[at].text in PARTICLES:
        at += 1
    return at if tokens[at].pos == "PROPN" and tokens[at].text[:1].isupper() else i


def _is_syllable(tree: Tree, i: int) -> bool:
    """Whether the token is the small second half of a Korean given name ("Ki-moon", "Geun-hye")."""
    half, tail = tree.tokens[i - 2].text, tree.tokens[i]
    short = len(half) <= _SYLLABLE and len(tail.text) <= _SYLLABLE and tail.text.islower() and tail.text.isalpha()
    before = tree.tokens[i - 3] if i > 2 else None  # noqa: PLR2004 - a family name, a half, a hyphen
    return short and tail.text not in _NOT_SYLLABLES and before is not None and before.pos == "PROPN"


def _is_only_title(token: Token, lexicon: Lexicon) -> bool:
    """Whether the token is a title and not a first name as well ("Dean")."""
    known = token.text.lower().rstrip(".")
    return is_title(token, lexicon) and (known in lexicon.titles or known not in lexicon.first_names)


def _is_before_person(tokens: tuple[Token, ...], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the token is none of a person's name: a title, a place ("in the U.S. Jobs"), "Briton | Tom Hadley"."""
    word = tokens[first].text.lower()
    if _HONOUR in {tuple(t.text for t in tokens[first + step : first + step + 2]) for step in (0, -1)}:
        return first < last
    people = word in lexicon.demonyms and ("." in word or (last - first > 1 and word not in lexicon.first_names))
    return people or _is_only_title(tokens[first], lexicon) or (first < last and tokens[first].text in lexicon.offices)


def _describes(tree: Tree, first: int, last: int, kind: EntityType, lexicon: Lexicon) -> bool:
    """Whether the run only describes, as "Russian" in "Russian officials" or "Russian-controlled": it names nobody."""
    token, text = tree.tokens[last], tree.tokens[last].text
    adjective = token.pos == "ADJ" or token.dep in {"amod", "compound", "nmod"} or _hyphen_follows(tree, last)
    if kind is EntityType.GROUP:
        return adjective
    several = text.lower() in lexicon.groups or token.lemma.lower() in lexicon.offices
    if first == last and token.tag == "NNS" and several:
        return True  # "Organisers said": the sentence gives the capital
    country = lexicon.demonyms.get(text.lower(), text)
    return first == last and adjective and text.lower() != country.lower() and not (text.isupper() or "." in text)


def _hyphen_follows(tree: Tree, last: int) -> bool:
    return any(t.text == "-" for t in tree.tokens[last + 1 : last + 2])


def _is_edge(token: Token) -> bool:
    text = token.text.lower()
    return text in _EDGE_WORDS or not any(c.isalnum() for c in text)


def _is_tail(token: Token) -> bool:
    """Whether the token is the lower-case end of something like "U.S.-supplied" or "the Interfax news | agency"."""
    return token.text.islower() and (token.pos in {"VERB", "ADJ", "ADV", "ADP", "AUX"} or token.text == "news")


def is_title(token: Token, lexicon: Lexicon) -> bool:
    """Whether the token is a title or office that may stand before a person's name."""
    text = token.text.lower().rstrip(".")
    if token.text.lower() in PARTICLES:
        return False  # "Del Rio" is no delegate; "Del. Rio" is
    return token.text[:1].isupper() and (text in lexicon.titles or text in lexicon.offices)


def _is_office(tree: Tree, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the run is part of an office: "State" in "Secretary of State", or "Foreign Minister"."""
    words = [tree.tokens[i].text.lower().rstrip(".") for i in range(first, last + 1)]
    names_office = [w in lexicon.titles or w in lexicon.offices for w in words]
    known = [office or w in _PORTFOLIOS or w in _JOINERS for office, w in zip(names_office, words, strict=True)]
    if all(known) and any(names_office):
        return True
    following = tree.tokens[last + 1] if last + 1 < len(tree.tokens) else None
    if following is not None and set(words) <= POSTS | _SHORT_POSTS and is_title(following, lexicon):
        return True  # "Chief Operating Officer"
    before = [tree.tokens[i].text.lower() for i in range(max(0, first - 2), first)]
    return len(before) == 2 and before[1] == "of" and before[0] in lexicon.offices and set(words) <= _PORTFOLIOS  # noqa: PLR2004 - two words


def _looks_like_name(tokens: tuple[Token, ...], first: int, last: int, kind: EntityType) -> bool:
    run = tokens[first : last + 1]
    if kind is EntityType.PRODUCT and first == last and _MODEL.fullmatch(run[0].text):
        return True
    if _COMPOUND.fullmatch(run[-1].text) or run[0].text in {"Jr.", "Sr."}:
        return False
    words = " ".join(t.text for t in run)
    if _SEAT.fullmatch(words.replace(" ", "")) or _NO_NAME.fullmatch(words):
        return False
    return any(c.isupper() or c.isdigit() for t in run for c in t.text) and any(
        c.isalpha() for t in run for c in t.text
    )
