"""Who is meant by a source whose head the parser put on a title, an office or a place beside the name."""

import itertools

from onrecord.reading.speakers.described.bodies import body_meant
from onrecord.reading.speakers.people.cast import Cast, head_of
from onrecord.reading.speakers.people.tables import ARTICLES, FIRMS, FOLK, PRESS, SECOND_HATS, SHORT_OFFICES, WRITINGS
from onrecord.reading.speakers.people.wordings import Speaker, as_described, is_name
from onrecord.reading.values import EntityType, MentionKind

_OPENING, _CLOSING = frozenset({"“", "``", '"'}), frozenset({"”", "''", '"'})
_INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET"})

_OUTLETS = PRESS | {"agency", "channel", "weekly"}
_PUBLISHED = frozenset({"news", "daily", "weekly", "tv", "television", "radio"})
"""What may stand between an outlet's name and the word for it."""
_PUBLISHING = frozenset({EntityType.ORG, EntityType.WORK, EntityType.PRODUCT, EntityType.OTHER})

_VOICES = frozenset({"insider", "official", "source", "spokesman", "spokeswoman", "spokesperson"})
"""Who speaks for the body named right before."""

_KINDS = FIRMS | {"charity", "group", "nonprofit", "organisation", "organization", "consultancy", "trust", "union"}
"""What a body is, before its name."""
_ENDING = frozenset({",", "(", "-", "–", "—", "which", "that", "who"})
"""What may follow a name."""
_WITHIN = frozenset({"'s", "’s", "'", "’", "of", "the", "for", "and", "&", "in", "to"})
"""What may stand in small letters, or for a letter, in a name."""

_FOR = frozenset({"for", "of", "to", "with"})
"""What leads from a post to another than its holder: "Spokesman for President Ada Lund"."""


def title_run(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The one person's name that ends a source whose head the parser put on the title before it."""
    people = [i for i in run if i in cast.meant and is_name(cast, i) and cast.meant[i].type is EntityType.PERSON]
    tokens = cast.tree.tokens
    if tokens[head].tag == "NNS" and people and tokens[head].head != people[0]:
        people = []  # "critics of the plan, among them the archaeologist Anna Lund"
    written = tokens[head].lemma in WRITINGS and tokens[run[0]].text.lower() in ARTICLES
    others = len(people) == 1 and (_is_anothers(cast, run, people[0]) or _is_of_several(cast, head, people[0]))
    if written or others:
        return None
    if len(people) == 1 and _is_trade_before(cast, run, people[0]):
        return Speaker(cast.meant[people[0]].name, cast.meant[people[0]].span, "name after a title")
    if len(people) == 1 and _is_title_before(cast, head, people[0]):
        return Speaker(cast.meant[people[0]].name, cast.meant[people[0]].span, "name after a title")
    if people != [run[-1]]:
        return None
    first = cast.tree.within(cast.heads[run[-1]].span)[0]
    office = tokens[head].lemma in cast.lexicon.offices
    second = first > 1 and tokens[first - 2].text == "and" and tokens[first - 1].text.lower() in SECOND_HATS
    after_comma = (office and (tokens[first - 1].text == "," or second)) or _are_two_hats(cast, run, first)
    if tokens[head].pos == "PROPN" or tokens[run[-1]].dep == "appos" or after_comma or is_post_before(cast, run, first):
        return Speaker(cast.meant[run[-1]].name, cast.meant[run[-1]].span, "name after a title")
    return None


def _is_anothers(cast: Cast, run: list[int], person: int) -> bool:
    """Whether the name is another's than the post's: "Spokesman for President Ada Lund", no comma between."""
    tokens, first = cast.tree.tokens, cast.tree.within(cast.heads[person].span)[0]
    before = [i for i in run if i < first]
    led = [i for i in before if tokens[i].text.lower() in _FOR]
    parted = bool(led) and any(tokens[i].pos == "PUNCT" or tokens[i].text == "and" for i in before if i > led[-1])
    return bool(led) and not parted and not is_post_before(cast, run, first)


def _is_of_several(cast: Cast, head: int, person: int) -> bool:
    """Whether several speak, and the name is that of the one they belong to: "The family of the victim, Ada Lund,"."""
    tokens, first = cast.tree.tokens, cast.tree.within(cast.heads[person].span)[0]
    led = any(tokens[i].text.lower() in _FOR for i in range(head + 1, first))
    return led and (tokens[head].tag == "NNS" or (tokens[head].tag == "NN" and tokens[head].lemma in FOLK))


def is_post_before(cast: Cast, run: list[int], first: int) -> bool:
    """Whether a post without an article leads to the full name at token `first`: "Head of the Harbour Board Ada Lund".

    Behind a preposition a body's name must part the two: the name in "spokesman for President Ada Lund" is another's.
    """
    tokens = cast.tree.tokens
    opening, before = tokens[run[0]], first - 1
    posts = [i for i in run if i < first and tokens[i].lemma.lower() in cast.lexicon.offices]
    named = run[0] in cast.heads and is_name(cast, run[0])  # the parser takes "WHO" for a pronoun
    inside = named or opening.pos in _INSIDE
    bare = opening.dep not in {"det", "poss"} and inside and opening.tag not in {"NNS", "NNPS"}
    single = bool(posts) and all(tokens[i].tag in {"NN", "NNP"} for i in posts)
    led = any(tokens[i].pos == "ADP" for i in run if i < first)
    parted = _ends_body(cast, run[0], before) if led else tokens[before].pos in {"NOUN", "PROPN"}
    return run[-1] > first and parted and bare and single and not any(tokens[i].tag == "POS" for i in run)


def _are_two_hats(cast: Cast, run: list[int], first: int) -> bool:
    """Whether bare offices joined by "and" lead to the one name: "Kings president and general manager Paul Kell"."""
    tokens, before = cast.tree.tokens, [i for i in run if i < first]
    joints = [i for i in before if tokens[i].text == "and"]
    if len(joints) != 1 or joints[0] == run[0] or joints[0] == before[-1]:
        return False
    posts = (tokens[joints[0] - 1], tokens[before[-1]])
    offices = all(t.text.lower() in cast.lexicon.offices and t.tag in {"NN", "NNP"} for t in posts)
    bare = all(tokens[i].pos in {"NOUN", "PROPN", "ADJ", "NUM"} for i in before if i != joints[0])
    return offices and bare


def _ends_body(cast: Cast, first: int, last: int) -> bool:
    """Whether a body's name, or a quotation mark behind one, ends in the tokens `first` to `last`."""
    named = (cast.heads[i] for i in range(first, last + 1) if i in cast.heads)
    bodies = (m for m in named if m.kind is MentionKind.NAME and m.type is not EntityType.PERSON)
    return cast.tree.tokens[last].text in {"”", '"', "''"} or any(last in cast.tree.within(m.span) for m in bodies)


def _is_title_before(cast: Cast, head: int, person: int) -> bool:
    """Whether token `head` is a title right before the name, which the parser parted from it: "Lt. Gregg Hastings"."""
    tokens, first = cast.tree.tokens, cast.tree.within(cast.heads[person].span)[0]
    title = tokens[head].text.lower().removesuffix("-elect").rstrip(".")
    titled = title in cast.lexicon.titles and tokens[head].text[:1].isupper()
    return titled and head < first and all(t.text == "." for t in tokens[head + 1 : first])


def _is_trade_before(cast: Cast, run: list[int], person: int) -> bool:
    """Whether bare nouns lead to the name, and no more than a clause follows it: "Dough mixer Andy Ryan, who …"."""
    tokens = cast.tree.tokens
    first = cast.tree.within(cast.heads[person].span)[0]
    before, name = [tokens[i] for i in run if i < first], cast.meant[person].name
    after = [tokens[i].text for i in run if i > person]
    plain = all(t.pos in _INSIDE and t.tag not in {"NNS", "NNPS"} for t in before[1:-1])
    trade = bool(before) and before[-1].text.islower() and before[-1].tag in {"NN", "VB", "VBP", "JJ"}
    return trade and plain and before[0].pos in _INSIDE and after[:1] in ([], [","]) and (first < person or " " in name)


def fellow(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The person behind an organisation and a title: "RAND Corporation Senior Fellow Dr. Stacie Pettyjohn"."""
    last = next((i for i in reversed(run) if cast.tree.tokens[i].pos != "PUNCT"), run[-1])
    if head == last or last not in cast.meant or not is_name(cast, last):
        return None
    if cast.heads[head].type is EntityType.PERSON and not _is_led_by(cast, head, last):
        return None
    if cast.meant[last].type is EntityType.PERSON and _is_beside(cast, head, last):
        return Speaker(cast.meant[last].name, cast.meant[last].span, "name in apposition")
    behind = cast.tree.within(cast.heads[head].span)[-1] + 1
    if any(t.text in {"at", "in", "on"} for t in cast.tree.tokens[behind : behind + 1]):
        return None  # "JURORS in the trial of club boss Ricky Kell"
    lexicon, words = cast.lexicon, {t.text.lower().rstrip(".") for t in cast.tree.tokens[behind : last + 1]}
    titled = words & lexicon.offices or words & lexicon.titles
    joined = words & {",", "and"} and not _are_two_hats(cast, run, cast.tree.within(cast.heads[last].span)[0])
    if cast.meant[last].type is EntityType.PERSON and titled and not joined:
        return Speaker(cast.meant[last].name, cast.meant[last].span, "name after a title")
    return None


def _is_beside(cast: Cast, head: int, last: int) -> bool:
    """Whether a party's or country's name only opens the description of who is named: "Her Tory rival, Paul Kell"."""
    tokens, first = cast.tree.tokens, cast.tree.within(cast.heads[last].span)[0]
    beside = tokens[last].dep == "appos" and tokens[tokens[last].head].dep == "appos"
    told = tokens[tokens[last].head].head == head and tokens[tokens[last].head].tag == "NN"
    return beside and told and cast.heads[head].type is EntityType.GROUP and tokens[first - 1].text == ","


def _is_led_by(cast: Cast, head: int, last: int) -> bool:
    """Whether what was taken for a person is the body of an office behind it: "Ysgol Skerry head Anna Lund"."""
    between = range(cast.tree.within(cast.heads[head].span)[-1] + 1, cast.tree.within(cast.heads[last].span)[0])
    words = [cast.tree.tokens[i].text for i in between]
    full = " " in cast.meant[last].name and len(cast.tree.within(cast.heads[last].span)) > 1
    return full and bool(words) and all(w.islower() for w in words) and words[-1] in cast.lexicon.offices


def organ(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The outlet behind its owner and a word for it: "the Communist Party daily Granma"."""
    last = run[-1]
    if head == last or last not in cast.meant or not is_name(cast, last) or cast.meant[last].type is EntityType.PERSON:
        return None
    behind, first = cast.tree.within(cast.heads[head].span)[-1] + 1, cast.tree.within(cast.heads[last].span)[0]
    words = [t.text for t in cast.tree.tokens[behind:first]]
    called = words[-1:] and words[-1] in PRESS | {"agency", "weekly"} and all(w.islower() for w in words)
    return Speaker(cast.meant[last].name, cast.meant[last].span, "name after a title") if called else None


def outlet(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The outlet before a word for what it is: "the state-run Tanjug news agency"; a place is only where it is."""
    tokens, last = cast.tree.tokens, run[-1]
    named = [i for i in run if i in cast.meant and is_name(cast, i)]
    if head != last or len(named) != 1 or tokens[last].tag != "NN" or tokens[last].lemma not in _OUTLETS:
        return None
    kind, name = cast.meant[named[0]].type, cast.tree.within(cast.heads[named[0]].span)
    between = [tokens[i].text.lower() for i in run if i > name[-1]]
    before = [tokens[i] for i in run if i < name[0]]
    plain = all(t.pos in _INSIDE or t.text == "-" or t.tag == "VBN" for t in before)  # "the state-run Tanjug"
    wire = tokens[last].lemma != "agency" or between[:-1] == ["news"]  # not "the UN agency"
    if kind not in _PUBLISHING or not plain or not wire or not set(between[:-1]) <= _PUBLISHED:
        return None
    return Speaker(cast.meant[named[0]].name, cast.meant[named[0]].span, "name")


def voice(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """Who speaks for a body whose name the parser took for the head: "A Department for Transport spokesperson".

    So, too, for a person: "Lawyers for the trader Paul Kell".
    """
    last, tokens = run[-1], cast.tree.tokens
    opening = [tokens[i] for i in run[:2]]
    if head > run[0] + 1 and opening[0].tag == "NNS" and opening[1].text == "for":
        return as_described(cast, run)
    name = cast.tree.within(cast.heads[head].span)[-1]
    spokes = tokens[last].tag == "NN" and tokens[last].lemma in _VOICES and last > name
    inside = cast.heads[head].type is not EntityType.PERSON and all(tokens[i].pos in _INSIDE for i in range(name, last))
    return as_described(cast, run) if spokes and inside and head != run[0] else None


def based(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """Who is based at the place that the parser took for the head: "Kalamazoo, Mich.-based First Aid Co."."""
    tokens = cast.tree.tokens
    at = next((i for i in run if tokens[i].text.lower() == "based" and tokens[i - 1].text == "-" and i > head), None)
    at = at or next((i for i in run if tokens[i].text.lower().endswith("-based") and i > head), None)
    if at is None or not (cast.heads[head].type is EntityType.PLACE or _is_after_the(cast, run, head)) or at == run[-1]:
        return None
    behind = [i for i in run if i > at]
    names = (i for i in behind if i in cast.meant and is_name(cast, i))
    body = next((cast.meant[i] for i in names if cast.heads[i].span.start == tokens[behind[0]].span.start), None)
    if body is not None:
        return Speaker(body.name, body.span, "name")
    noun = head_of(cast.tree, behind)
    words = " ".join(cast.article.words(cast.tree.span(behind[0], behind[-1])).split())
    meant = body_meant(cast, noun, words) if cast.tree.tokens[run[0]].text.lower() == "the" else None
    return as_described(cast, behind) if meant is None else Speaker(meant[0].name, meant[0].span, meant[1])


def _is_after_the(cast: Cast, run: list[int], head: int) -> bool:
    """Whether the name stands behind "the" and before a comma: a place, whatever the parser takes it for."""
    name = cast.tree.within(cast.heads[head].span)
    the = cast.tree.tokens[run[0]].text.lower() == "the" and run[1:2] == [name[0]]
    behind = [t.text for t in cast.tree.tokens[name[-1] + 1 : name[-1] + 3]]
    return the and behind[:1] == [","] and behind[1:] not in (["a"], ["an"], ["the"])


def initialed(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The one holder of an office that is called by its initials or by the bare title: "the DA", "Taoiseach"."""
    words = {cast.tree.tokens[i].text.lower() for i in run} - ARTICLES
    text = cast.tree.tokens[head].text.lower()
    if run == [head] and text in cast.lexicon.titles - cast.lexicon.offices:
        alone = [n for n, roles in cast.roles.items() if any(r.head == text for r in roles)]
        return Speaker(alone[0], cast.people[alone[0]].span, "role") if len(alone) == 1 else None
    office = SHORT_OFFICES.get(text.replace(".", ""))
    if office is None or not cast.tree.tokens[head].text.isupper() or head != run[-1]:
        return None
    noun, before = office
    rest = words - {text}
    held = {n: r for n, roles in cast.roles.items() for r in roles if r.head == noun and before in r.words}
    fitting = [n for n, r in held.items() if rest <= r.words | {w.lower() for w in n.split()} | r.countries]
    people = [cast.people[n] for n in fitting]
    return Speaker(people[0].name, people[0].span, "role") if len(held) == 1 and people else None


def behind_its_kind(cast: Cast, run: list[int]) -> Speaker | None:
    """The body behind what it is, where no finder took the name for one: "The children's charity Safe Harbours"."""
    tokens = cast.tree.tokens
    kinds = [n for n, i in enumerate(run) if tokens[i].text.islower() and tokens[i].text in _KINDS]
    if not kinds or tokens[run[0]].text.lower() != "the":
        return None
    name = list(itertools.takewhile(lambda i: tokens[i].text not in _ENDING, run[kinds[0] + 1 :]))
    plain = all(tokens[i].text[:1].isupper() or tokens[i].text in _WITHIN for i in name)
    whole = (set(cast.tree.within(cast.heads[i].span)) for i in name if i in cast.heads and is_name(cast, i))
    known = any(set(name) <= words for words in whole)
    if not name or known or not plain or not all(tokens[i].text[:1].isupper() for i in (name[0], name[-1])):
        return None
    if not all(tokens[i].text.islower() or tokens[i].text in {"'", "’"} for i in run[1 : kinds[0] + 1]):
        return None
    span = cast.tree.span(name[0], name[-1])
    return Speaker(" ".join(cast.article.words(span).split()), span, "name in apposition")


def entitled(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """A document with its title before it, in quotation marks: "the “Medicare for all” report"."""
    tokens = cast.tree.tokens
    closes = next((i for i in run if i > head and tokens[i].text in _CLOSING), None)
    opens = head - 1 in run and tokens[head - 1].text in _OPENING
    if closes is None or not opens or closes + 1 not in run or tokens[closes + 1].lemma not in WRITINGS:
        return None
    return as_described(cast, run)
