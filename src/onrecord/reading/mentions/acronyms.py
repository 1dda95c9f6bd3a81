"""Acronyms that the article itself defines: "Federal Security Service (FSB)", or by the initials of one name in it."""

import re
from collections.abc import Iterator

from onrecord.reading.mentions.types import FIRM_WORDS, is_acronym
from onrecord.reading.syntax import Tree

_LONGEST = 8
"""Most words a long form may have (the longest seen while reading had seven)."""
_FEWEST = 3
"""Letters that an acronym without brackets needs; two come together by chance."""
_TWO_AND_JOINT = 3
"""Words of "Marks and Spencer"."""
_MIXED = re.compile(r"[A-Z]{1,3}(?:[a-z][A-Z]{1,3}){1,2}")
"""An acronym that keeps its small words small: "DfE", "MoD"."""
_LEADING = frozenset({"or", "better", "known", "as", "by", "its", "the", "initials", "acronym", "spanish", "french"})
"""What leads from a body's name to its acronym without a bracket: "…, known by its Spanish initials ELN,"."""
_CALLED = frozenset({"or", "better", "also", "widely", "commonly", "known", "as", "simply"})
_STATE_HEADS = frozenset({"Department", "Ministry", "Office"})
_HOLDERS = frozenset(
    {"Administrator", "Chair", "Chairman", "Chief", "Commissioner", "Director", "President", "Secretary"}
)
"""What behind the name of a body is its head's office."""
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")
_PARTS_OF = frozenset({"of", "for"})
_GENITIVE = frozenset({"'", "’", "'s", "’s"})
_SMALL = frozenset(
    {"of", "the", "and", "for", "on", "in", "to", "&", "de", "la", "du", "des", "et", "y", "with", "against"}
)


def defined(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """First and last token of each long form, and the token of its acronym."""
    tokens = tree.tokens
    for i in range(2, len(tokens) - 1):
        short = tokens[i].text
        last = _before_acronym(tree, i) if is_acronym(short) or _MIXED.fullmatch(short) else None
        if last is None:
            continue
        first = _start(tree, last, short)
        foreign = first is None and short.isupper()
        first = (_in_another_tongue(tree, last, i) if foreign else None) if first is None else _with_kind(tree, first)
        if first is not None:
            yield first, last, i


def called(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The same for short names that are no acronyms: "…, known as Pemex,", "the … Institute, or TurkStat,"."""
    tokens = tree.tokens
    for i in range(3, len(tokens) - 1):
        last = i - 1
        while last > 0 and tokens[last].text.lower() in _CALLED:
            last -= 1
        led = {t.text.lower() for t in tokens[last + 1 : i]}
        known = "known" in led and tokens[i].text.istitle()
        mixed = led == {"or"} and tokens[i].text[1:] != tokens[i].text[1:].lower() and not tokens[i].text.isupper()
        closed = tokens[last].text == "," and tokens[i + 1].text in {",", ".", ";"} and tokens[i].pos == "PROPN"
        first = last = last - 1
        if not (known or mixed) or not closed or tree.sentence_of(first) != tree.sentence_of(i):
            continue
        while first > 0 and tokens[first].entity and not tokens[first].entity_start:
            first -= 1
        first += tokens[first].text.lower() == "the"
        if first < last and "ORG" in {tokens[first].entity, tokens[i].entity}:
            yield first, last, i


def _before_acronym(tree: Tree, i: int) -> int | None:
    """Where the long form ends before its acronym: "… (ELN)", "…, or ELN,", "…, known as the ELN,"; None elsewhere."""
    tokens = tree.tokens
    if tokens[i - 1].text == "(" and tokens[i + 1].text == ")":
        return i - 2
    at = i - 1 - (tokens[i - 1].text.lower() == "the")
    while at > 1 and i - at < _LONGEST and tokens[at].text.lower() in _LEADING:
        at -= 1
    led = {t.text.lower() for t in tokens[at + 1 : i]} & {"or", "known"}
    closed = tokens[i + 1].text in {",", ")", ";", "."}
    named = tokens[at - 1].text[:1].isupper() and tree.sentence_of(at - 1) == tree.sentence_of(i)
    return at - 1 if led and closed and named and tokens[at].text in {",", "("} else None


def _with_kind(tree: Tree, first: int) -> int:
    """Where a long form starts whose acronym leaves out what it is: "Department of | Harbour Services (HS)"."""
    before = [t.text for t in tree.tokens[max(0, first - 2) : first]]
    same = first > 1 and tree.sentence_of(first - 2) == tree.sentence_of(first)
    return first - 2 if same and before[0] in _STATE_HEADS and before[1] in {"of", "for"} else first


def _in_another_tongue(tree: Tree, last: int, acronym: int) -> int | None:
    """The first token of a body's name whose acronym is of another language: "National Liberation Army (ELN)".

    The article must go on to use the acronym without brackets, and the name must not open its paragraph, as the place
    before an agency does.
    """
    tokens, short = tree.tokens, tree.tokens[acronym].text
    again = any(t.text == short and tokens[i - 1].text != "(" for i, t in enumerate(tokens) if i and i != acronym)
    first = last
    while first > 0 and tree.sentence_of(first - 1) == tree.sentence_of(last):
        joined = tokens[first - 1].text in _PARTS_OF | _GENITIVE
        small = first > 1 and joined and tokens[first - 2].text.istitle()
        if not (small or tokens[first - 1].text.istitle()):
            break
        first -= 1 + small
    first += first < last and tokens[first].text == "The"
    of = next((i for i in range(first, last) if tokens[i].text in _PARTS_OF), last + 1)
    run = [t for t in tokens[first:of] if t.text in _GENITIVE or t.entity not in {"PERSON", "GPE", "LOC"}]
    body = len(run) == of - first and all(
        t.pos == "PROPN" or t.text in _GENITIVE for t in (*run, *tokens[of + 1 : last + 1])
    )
    opens = tree.paragraphs[tree.paragraph_of(first)].first == first
    long = len(short) >= _FEWEST and last - first + 1 >= _FEWEST
    turned = sorted(short) == sorted(t.text[0] for t in run) and tokens[last].entity == "ORG"  # "National Rally (RN)"
    return first if again and body and (long or turned) and not opens else None


def initialed(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The same for acronyms without brackets: "HCSO" where "Harris County Sheriff's Office" has its initials.

    The initials of the whole run of capitals must be the acronym, with or without a "The" in front; "of" and the like
    give no letter. Where two names have them, neither is taken; where none has, what acronyms leave out is left out.
    """
    acronyms = {t.text: i for i, t in enumerate(tree.tokens) if len(t.text) >= _FEWEST and is_acronym(t.text)}
    found: dict[str, dict[str, tuple[int, int]]] = {}
    clipped: dict[str, dict[str, tuple[int, int]]] = {}
    for first, last in _capitals(tree) if acronyms else ():
        last = next((i - 1 for i in range(first, last) if tree.tokens[i].text == "in"), last)  # noqa: PLW2901
        for start in (first, first + 1) if tree.tokens[first].text == "The" else (first,):
            words = [t.text for t in tree.tokens[start : last + 1]]
            letters = _letters(words)
            letters = letters if letters in acronyms else _letters([w for w in words if w != "the"])
            if len(words) == _TWO_AND_JOINT and words[1] in {"and", "&"}:
                letters = f"{words[0][0]}&{words[2][0]}"
            if words[1:] and words[-1] == "Department" and f"DO{_letters(words[:-1])}" in acronyms:
                letters = f"DO{_letters(words[:-1])}"  # "the Justice Department", the DOJ
            if letters in acronyms and letters not in words:
                found.setdefault(letters, {}).setdefault(" ".join(words), (start, last))
            for size, some in _clipped(words):
                if (letters := _letters(some)) in acronyms:
                    clipped.setdefault(letters, {}).setdefault(" ".join(words[:size]), (start, start + size - 1))
    for letters, runs in {**clipped, **found}.items():
        if len(runs) == 1:
            yield *next(iter(runs.values())), acronyms[letters]


def _letters(words: list[str]) -> str:
    return "".join(_initials(w) for w in words if w[0].isalnum() and w.lower() not in _SMALL - {"the"})


def _clipped(words: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The words without what an acronym may leave out, and how many of them are the name.

    "Centers for Disease Control | and Prevention" is the CDC, and what comes behind is its director.
    """
    if words[1:2] == ["of"] and words[0] in _STATE_HEADS:
        yield len(words), words[2:]  # "Department of | Health and Human Services" is HHS
    if "and" in words[1:] and "of" not in words:
        at = words.index("and")
        if len(words) == at + 2 or (words[at + 2 : at + 3] and words[at + 2] in _HOLDERS):
            yield at + 2, words[:at]


def _initials(word: str) -> str:
    """The letters that the word gives to an acronym: all of "U.S.", one of any other."""
    return word.replace(".", "") if _DOTTED.fullmatch(word) else word[0]


def _capitals(tree: Tree) -> Iterator[tuple[int, int]]:
    """First and last token of each run of capitalised words in one sentence, small words and possessives inside."""
    first = last = None
    for i, token in enumerate(tree.tokens):
        capital = token.text[:1].isupper() and (token.text.isalpha() or _DOTTED.fullmatch(token.text) is not None)
        hyphen = token.text == "-" and first is not None and _is_within_a_word(tree, i)  # "Anti-Doping"
        joins = hyphen or token.text.lower() in _SMALL | {"'s", "’s"}
        ended = first is not None and (tree.sentence_of(i) != tree.sentence_of(first) or not (capital or joins))
        if first is not None and last is not None and ended:
            yield first, last
            first = last = None
        if capital:
            first, last = (i if first is None else first), i
    if first is not None and last is not None:
        yield first, last


def _is_within_a_word(tree: Tree, i: int) -> bool:
    """Whether a hyphen parts two capitalised halves of one word."""
    before, behind = tree.tokens[i - 1], tree.tokens[i + 1 : i + 2]
    glued = (
        bool(behind) and before.span.end == tree.tokens[i].span.start and behind[0].span.start == before.span.end + 1
    )
    return glued and before.text[:1].isupper() and behind[0].text[:1].isupper()


def _start(tree: Tree, last: int, acronym: str) -> int | None:
    """The first token of the shortest run that ends at `last` and spells out `acronym`, None when there is none."""
    for first in range(last, max(-1, last - _LONGEST), -1):
        token = tree.tokens[first]
        if tree.sentence_of(first) != tree.sentence_of(last):
            return None
        if _is_glued(tree, first):
            continue  # "Inter-Services Public Relations", "Tehreek-e-Insaf"
        if (
            not token.text[:1].isupper()
            and token.text.lower() not in _SMALL
            and token.pos not in {"NOUN", "ADJ", "PROPN", "NUM"}
        ):
            return None
        words = [tree.tokens[i].text for i in range(first, last + 1)]
        if first < last and token.text[:1].isupper() and _spells(words, acronym):
            return first
    return None


def _is_glued(tree: Tree, i: int) -> bool:
    """Whether the token is a hyphen within a word, or what stands behind one."""
    hyphen = i if tree.tokens[i].text == "-" else i - 1
    return (
        hyphen > 0
        and tree.tokens[hyphen].text == "-"
        and tree.tokens[hyphen - 1].span.end == tree.tokens[hyphen].span.start
        and hyphen + 1 < len(tree.tokens)
        and tree.tokens[hyphen + 1].span.start == tree.tokens[hyphen].span.end
    )


def _spells(words: list[str], acronym: str) -> bool:
    """Whether the words give their first letters to the acronym in order, and its other letters from inside them."""
    letters = [c for c in acronym.lower() if c.isalnum()]
    while len(words) > 1 and words[-1].lower() in FIRM_WORDS and len(words) > len(letters):
        words = words[:-1]  # "General Motors Corporation (GM)"
    text = " ".join(words).lower()
    at = 0
    for c in letters:
        at = text.find(c, at) + 1
        if at == 0:
            return False
    initials = [w[0].lower() for w in words if w.lower() not in _SMALL and w[0].isalpha()]
    return bool(initials) and initials[0] == letters[0] and _in_order(initials, letters)


def _in_order(initials: list[str], letters: list[str]) -> bool:
    rest = iter(letters)
    return all(i in rest for i in initials)
