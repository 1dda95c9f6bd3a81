"""Several who speak together: which of a source's words head a name or a description of their own, and who they are."""

import itertools

from onrecord.reading.speakers.described.pairs import couple_by_name
from onrecord.reading.speakers.people.cast import Cast, head_of, joined_names
from onrecord.reading.speakers.people.tables import ARTICLES, KIN
from onrecord.reading.speakers.people.wordings import NOT_THEIRS, Speaker, as_described, is_name
from onrecord.reading.speakers.sources.apposed import is_parent
from onrecord.reading.speakers.sources.titles import title_run
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType

_WHO = frozenset({"WP", "WDT"})
_SPEAKING = frozenset({EntityType.PERSON, EntityType.ORG, EntityType.PLACE})
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_TWO = 2
_COUPLE = len(("Mr", "and", "Mrs", "Moreau"))
_OPENING = frozenset({",", ":", "--", "–", "—", "_"})
"""What leads from a number to the names."""


def joined_heads(tree: Tree, run: list[int]) -> list[int]:
    """The head tokens of the words `run`: one, and those joined to it by "and"."""
    head = head_of(tree, run)
    heads, todo, inside = [head], [head], set(run)
    while todo:
        here = todo.pop()
        joined = [c for c in tree.children[here] if tree.tokens[c].dep == "conj" and c in inside]
        joined = [c for c in joined if not _in_aside(tree, here, c) and not is_parent(tree, here, c)]
        heads.extend(joined)
        todo.extend(joined)
    return sorted(heads)


def _in_aside(tree: Tree, head: int, other: int) -> bool:
    """Whether `other` only stands in what is told of `head`: "Lund, who sat between Kell and Anna Moreau"."""
    between = [tree.tokens[i] for i in range(head + 1, other)]
    opens = [n for n, token in enumerate(between) if token.tag in _WHO]
    behind = between[opens[-1] :] if opens else []
    # a comma before a preposition ends no aside: "who works at the Echo, at Elm St. and First Ave."
    return bool(opens) and not any(
        a.text == "," and b.pos != "ADP" for a, b in itertools.pairwise([*behind, *behind[-1:]])
    )


def listed_people(cast: Cast, head: int, run: list[int]) -> list[str]:
    """The people of a list whose joints the parser lost: "Sens. Jeff Merkley (D-Ore.), Sherrod Brown and …"."""
    tokens = cast.tree.tokens
    listed = [i for i in run if i in cast.meant and cast.meant[i].type is EntityType.PERSON and is_name(cast, i)]
    listed = [i for i in listed if i == head or tokens[i].dep in {"conj", "appos", "nsubj"}]
    listed = [i for i in listed if not _in_aside(cast.tree, head, i) and not _is_of(cast.tree, head, i)]
    listed = [i for i in listed if all(tokens[n].text != ":" for n in range(head, i))]  # a title of two parts
    joined = any(
        tokens[i].dep == "cc" and tokens[i].text.lower() == "and" and listed[:1] < [i] < listed[-1:] for i in run
    )
    return list(dict.fromkeys(cast.meant[i].name for i in listed)) if joined and head in listed else []


def _is_of(tree: Tree, head: int, other: int) -> bool:
    """Whether `other` only says of whom `head` is something: "Lund, the lawyer for Kell and Anna Moreau"."""
    between = itertools.takewhile(lambda i: i != head, tree.ancestors(other))
    return any(tree.tokens[i].dep == "prep" for i in between) or is_parent(tree, head, other)


def one_told_of(cast: Cast, heads: list[int], run: list[int]) -> Speaker | None:
    """The one person of a source whose posts the parser joined to the name: "Lund, Harbour Chair and Head of Ports".

    A comma and no "and" parts the name from the posts, and no post has an article of its own behind an "and".
    """
    tokens = cast.tree.tokens
    people = [h for h in heads if h in cast.meant and is_name(cast, h) and cast.meant[h].type is EntityType.PERSON]
    posts = [h for h in heads if h not in people]
    if len(people) != 1 or not all(_is_post(cast, h) for h in posts):
        return None
    for one, other in itertools.pairwise(heads):
        between = [i for i in run if one < i < other]
        joined = [i for i in between if tokens[i].dep == "cc"]
        parted = any(tokens[i].text == "," for i in between)
        another = any(tokens[i].dep in {"det", "poss"} for i in between if joined and i > joined[0])
        if (people[0] in {one, other} and (joined or not parted)) or another:
            return None
    found = cast.meant[people[0]]
    return Speaker(found.name, found.span, "name in apposition")


def two_posts(cast: Cast, heads: list[int], run: list[int]) -> Speaker | None:
    """The one person of two posts behind one article: "the firm's founder and largest shareholder, Paul Kell"."""
    tokens = cast.tree.tokens
    names = [i for i in run if i in cast.meant and is_name(cast, i) and cast.meant[i].type is EntityType.PERSON]
    posts = len(heads) == _TWO and all(_is_post(cast, h) and tokens[h].lemma not in KIN for h in heads)
    last = next((i for i in reversed(run) if tokens[i].pos != "PUNCT"), None)
    if not posts or names != [last] or tokens[names[0]].dep != "appos" or tokens[names[0]].head not in heads:
        return None
    own = any(tokens[c].dep in {"det", "poss", "nummod"} for c in cast.tree.children[heads[1]])
    first = cast.tree.within(cast.heads[names[0]].span)[0]
    between = [tokens[i].text for i in range(heads[1] + 1, first)]
    found = cast.meant[names[0]]
    return None if own or between != [","] else Speaker(found.name, found.span, "name in apposition")


def _is_post(cast: Cast, head: int) -> bool:
    """Whether the word may be one person's post, and names nobody else, unless it was taken for a body's name."""
    token = cast.tree.tokens[head]
    names = head in cast.heads and is_name(cast, head) and token.text.lower() not in cast.lexicon.offices
    return token.tag in {"NN", "NNP"} and not names


def counted(cast: Cast, run: list[int]) -> Speaker | None:
    """Those whom a number announces and as many names tell: "two reporters, Anna Moreau and Paul Kell"."""
    tokens = cast.tree.tokens
    number = next((_NUMBERS[t] for i in run[:2] if (t := tokens[i].text.lower()) in _NUMBERS), None)
    names = [i for i in run if i in cast.meant and is_name(cast, i)]
    if number is None or len(names) < number:
        return None
    last = names[-number:]
    first = cast.tree.within(cast.heads[last[0]].span)[0]
    inside = {i for head in last for i in cast.tree.within(cast.heads[head].span)}
    between = {tokens[i].text.lower() for i in range(first, run[-1] + 1) if i not in inside}
    opened = any(tokens[i].text in _OPENING for i in range(first - 2, first))
    people = {cast.meant[i].name: i for i in last}
    if not opened or not between <= {",", "and", "the"} or "and" not in between or len(people) < number:
        return None
    return Speaker(joined_names(list(people)), cast.meant[last[0]].span, "names joined")


def mr_and_mrs(cast: Cast, run: list[int]) -> Speaker | None:
    """Both of "Mr and Mrs Moreau", by name where the article has joined the two; never one of them alone."""
    words = [cast.tree.tokens[i].text for i in run]
    plain = [w.rstrip(".").lower() for w in words]
    titles = len(words) == _COUPLE and plain[1] in {"and", "&"} and {plain[0], plain[2]} <= cast.lexicon.titles
    if not titles:
        return None
    two = couple_by_name(cast, words[-1])
    span = cast.tree.span(run[0], run[-1])
    return Speaker(joined_names([r.name for r in two]), span, "names joined") if two else as_described(cast, run)


def only_names(cast: Cast, run: list[int]) -> Speaker | None:
    """Those whom a source names with no other word: "The U.S. and European Union", also where "who" follows.

    So, too, behind one word for what they are: "owners Anna and Paul Moreau".
    """
    tokens = cast.tree.tokens
    run = _behind_trade(cast, run)
    names = [i for i in run if i in cast.meant and is_name(cast, i)]
    inside = {i for head in names for i in cast.tree.within(cast.heads[head].span)}
    words = [tokens[i].text.lower() for i in run if i not in inside and tokens[i].tag not in _WHO]
    people = {cast.meant[i].name: i for i in names if cast.meant[i].type in _SPEAKING}
    between = [tokens[i].text.lower() for i in run if names and i < names[-1] and i not in inside]
    listed = len(people) == len(names) > 1 and set(words) <= {",", "and", "the"} and between.count("and") == 1
    if not listed or "," in between[between.index("and") :] or tokens[max(inside)].dep == "appos":
        return None
    return Speaker(joined_names(list(people)), cast.meant[names[0]].span, "names joined")


def titled_names(cast: Cast, run: list[int]) -> Speaker | None:
    """People of whom each comes with a post or a house: "Trade Secretary Jan Smit and Health Secretary Anna Moreau".

    The parser may take such a source for one long name. Posts that several share come before the first name alone.
    """
    tokens = cast.tree.tokens
    run = _plain_list(cast, [i for i in run if tokens[i].tag not in _WHO])
    people = {i for i in run if i in cast.meant and is_name(cast, i) and cast.meant[i].type is EntityType.PERSON}
    joints = [i for i in run if tokens[i].text.lower() in {",", "and"} and not _is_inside_name(cast, people, i)]
    parts = [list(part) for joint, part in itertools.groupby(run, key=lambda i: i in joints) if not joint]
    ends = [part[-1] for part in parts if part[-1] in people]
    joined = [tokens[i].text.lower() for i in joints]
    if len(ends) < _TWO or len(ends) != len(parts) or len(people) != len(ends) or joined.count("and") != 1:
        return None
    plain = all(_is_post_before(cast, part, first=part is parts[0]) for part in parts)
    names = list(dict.fromkeys(cast.meant[i].name for i in ends))
    alike = plain and len(names) == len(ends) and "," not in joined[joined.index("and") + 1 :]
    return Speaker(joined_names(names), cast.meant[ends[0]].span, "names joined") if alike else None


def _plain_list(cast: Cast, run: list[int]) -> list[int]:
    """The run without ages behind names and the comma before one's kin: "Kell, 25, and his wife, Anna Moreau, 27"."""
    tokens = cast.tree.tokens
    ages = {i for i in run if tokens[i].tag == "CD" and tokens[i].text.isdigit() and tokens[i - 1].text == ","}
    beside = ages | {n for i in ages for n in (i - 1, i + 1) if n in run and tokens[n].text == ","}
    kin = {i for i in run if tokens[i].text == "," and tokens[i - 1].lemma in KIN and tokens[i - 2].tag == "PRP$"}
    return [i for i in run if i not in beside | kin]


def _is_inside_name(cast: Cast, people: set[int], i: int) -> bool:
    return any(i in cast.tree.within(cast.heads[head].span) for head in people)


def _is_post_before(cast: Cast, part: list[int], *, first: bool) -> bool:
    """Whether all before a name is what its bearer is: "Health Secretary | Greta Lund"; not "the lawyers of | Lund".

    What several are stands before the first; whose kin or what outlet's somebody is, before any.
    """
    tokens, name = cast.tree.tokens, cast.tree.within(cast.heads[part[-1]].span)[0]
    before = [tokens[i] for i in part if i < name]
    before = before[before[:1] != [] and (before[0].text.lower() == "the" or before[0].tag == "PRP$") :]
    tags = {"NN", "NNP", "JJ", "POS"} | ({"NNS", "NNPS"} if first else set())
    return all(t.tag in tags for t in before)


def _behind_trade(cast: Cast, run: list[int]) -> list[int]:
    """The names of people behind a plural for what they are: "its owners, | Anna and Paul Moreau"; else the run."""
    tokens = cast.tree.tokens
    named = next((i for i in run if i in cast.meant and is_name(cast, i)), None)
    first = run[0] if named is None else cast.tree.within(cast.heads[named].span)[0]
    before = [tokens[i] for i in run if i < first]
    apart = [t.text for t in before[-1:]] == [","] and before[0].dep in {"det", "poss"}
    before = before[:-1] if apart else before
    trade = bool(before) and before[-1].tag == "NNS" and before[-1].text.islower()
    plain = all(t.pos in {"NOUN", "ADJ", "PROPN"} or (apart and t.dep in {"det", "poss"}) for t in before)
    person = named is not None and cast.meant[named].type is EntityType.PERSON
    return [i for i in run if i >= first] if trade and plain and person else run


def and_the_other(cast: Cast, heads: list[int], run: list[int]) -> Speaker | None:
    """Two by name, of whom the other's post comes before a comma: "Kell and the study's lead author, Anna Moreau"."""
    tokens = cast.tree.tokens
    names = [i for i in run if i in cast.meant and is_name(cast, i) and cast.meant[i].type is EntityType.PERSON]
    if len(heads) != len(names) or len(names) != len({cast.meant[i].name for i in names}) or names[:1] != heads[:1]:
        return None
    first, last, post = names[0], names[-1], heads[-1]
    words = cast.tree.within(cast.heads[last].span)
    ends = words[-1] == next((i for i in reversed(run) if tokens[i].pos != "PUNCT"), None)
    joined = [i for i in run if first < i < post and tokens[i].dep == "cc"]
    between = [i for i in range(first + 1, joined[0]) if tokens[i].pos != "PUNCT"] if joined else [first]
    behind = [i for i in range(post + 1, words[0]) if tokens[i].text == ","]
    told = tokens[post].tag == "NN" and post < words[0] and behind == [words[0] - 1] and len(names) == _TWO
    if not (told and ends and len(joined) == 1 and not between):
        return None
    people = [cast.meant[first].name, cast.meant[last].name]
    return Speaker(joined_names(people), cast.meant[first].span, "names joined")


def each_of(cast: Cast, heads: list[int], run: list[int]) -> Speaker | None:
    """Several of whom some are named and the others described: "Mr. Kell and the workers"."""
    tokens = cast.tree.tokens
    parts = [[i for i in run if i in cast.tree.subtree(head, NOT_THEIRS)] for head in heads]
    rest = {tokens[i].text.lower() for i in run} - {tokens[i].text.lower() for part in parts for i in part}
    apart = sum(map(len, parts)) == len({i for part in parts for i in part})
    if not rest <= {"and", ","} or not apart:
        return None
    named = [_part_name(cast, head, part) for head, part in zip(heads, parts, strict=True)]
    plain = (name or _says_who(cast, head, part) for name, head, part in zip(named, heads, parts, strict=True))
    if not any(named) or not all(plain):
        return None
    told = [name or as_described(cast, part).name or "" for name, part in zip(named, parts, strict=True)]
    return Speaker(joined_names(told), cast.tree.span(run[0], run[-1]), "names joined")


def _part_name(cast: Cast, head: int, part: list[int]) -> str | None:
    """Whom a part of a joint source names and does no more: "Mr. Kell", "the IMF"."""
    if head not in cast.meant or not is_name(cast, head):
        return title.name if (title := title_run(cast, part, head)) else None
    inside, tokens = cast.tree.within(cast.heads[head].span), cast.tree.tokens
    words = {
        tokens[i].text.lower().rstrip(".") for i in part if i not in inside and not _is_trade_or_age(cast, head, i)
    }
    alone = set(inside) <= set(part) and words <= ARTICLES | cast.lexicon.titles
    return cast.meant[head].name if alone else None


def _is_trade_or_age(cast: Cast, head: int, i: int) -> bool:
    """Whether token `i` only adds what a person is, before the name, or the age behind it: "Skipper Ian Kell, 60,"."""
    token, person = cast.tree.tokens[i], cast.meant[head].type is EntityType.PERSON
    age = i > head and (token.text == "," or (token.tag == "CD" and token.head == head))
    first = min(cast.tree.subtree(head, NOT_THEIRS))
    own = first == 0 or cast.tree.tokens[first - 1].text != "and"  # "the president and CEO Paul Kell" may be one
    return person and (age or (own and i < head and token.dep == "compound" and token.head == head))


def _says_who(cast: Cast, head: int, part: list[int]) -> bool:
    """Whether a description stands for itself: not "academic" in "academic and author Anna Moreau"."""
    return cast.tree.tokens[head].tag == "NNS" or cast.tree.tokens[part[0]].dep in {"det", "poss", "nummod"}


def with_others(cast: Cast, head: int, run: list[int]) -> Speaker:
    """Whom a pronoun means, and those joined to it: "he and others who oppose it"."""
    found = cast.meant.get(head)
    if found is None:
        return Speaker(None, None, "pronoun in doubt")
    other = _fellow_by_name(cast, run)
    if other is not None and other != found.name:
        return Speaker(joined_names([found.name, other]), found.span, "names joined")
    rest = " ".join(cast.article.words(cast.tree.span(run[1], run[-1])).split())
    return Speaker(f"{found.name} {rest}", found.span, "names joined")


def _fellow_by_name(cast: Cast, run: list[int]) -> str | None:
    """The one other whom a source with a pronoun names: "she and her colleague Paul Kell", "he and Anna Moreau"."""
    tokens = cast.tree.tokens
    names = [i for i in run[1:] if i in cast.meant and is_name(cast, i)]
    if len(names) != 1 or names[0] != run[-1] or cast.meant[names[0]].type is not EntityType.PERSON:
        return None
    words = cast.tree.within(cast.heads[names[0]].span)
    between = [tokens[i] for i in run[1:] if i < words[0]]
    tied = all(
        t.tag in {"CC", "PRP$", "NN", "JJ"} or t.text.lower() in {"mr.", "ms.", "mrs.", "dr.", "dr"} for t in between
    )
    return cast.meant[names[0]].name if tied and [t.text.lower() for t in between[:1]] == ["and"] else None
