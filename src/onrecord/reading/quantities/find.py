"""The table of contents of the quantity finder."""

from bisect import bisect_right
from dataclasses import replace

from onrecord.reading.lexicon import Lexicon
from onrecord.reading.quantities.ages import age
from onrecord.reading.quantities.atoms import Atom, atoms_of, hyphen, word
from onrecord.reading.quantities.bounds import interval
from onrecord.reading.quantities.changes import change
from onrecord.reading.quantities.counted import Counted, counted, counted_before, is_plural
from onrecord.reading.quantities.grammar import Amount, amount_at
from onrecord.reading.quantities.handled import listed, standing_with
from onrecord.reading.quantities.joined import LOOSE, outside_names, paired, shared_units
from onrecord.reading.quantities.phrases import phrase, top, unbroken, whole
from onrecord.reading.quantities.refused import refusal
from onrecord.reading.quantities.subjects import NOBODY, Belonging, belonging
from onrecord.reading.quantities.told import one_of, placed, told
from onrecord.reading.quantities.topics import sure, topic
from onrecord.reading.quantities.units import MONEY, TIME, UNITS, Unit, quotient, rate_at, unit_of
from onrecord.reading.quantities.verbs import acting_verb, done_by_person
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Bound, Quantity
from onrecord.text.article import Article
from onrecord.text.span import Span


def find_quantities(article: Article, tree: Tree, lexicon: Lexicon) -> tuple[Quantity, ...]:
    """Every quantity in the story's segments, in text order."""
    del lexicon  # numbers and units are closed classes; their tables are this room's own
    found: list[Quantity] = []
    for paragraph in tree.paragraphs:
        atoms = atoms_of(tree, paragraph)
        amounts = shared_units(_amounts(atoms), atoms)
        drafts = [_quantity(article, tree, atoms, a) for a in amounts]
        kept = outside_names([(a, q) for a, q in zip(amounts, drafts, strict=True) if q is not None])
        found.extend(paired(atoms, kept, len(found)))
    return tuple(found)


def _amounts(atoms: list[Atom]) -> list[Amount]:
    """Every amount, left to right, none overlapping another."""
    found: list[Amount] = []
    i = 0
    while i < len(atoms):
        amount = amount_at(atoms, i)
        if amount is None:
            i += 1
            continue
        start = max(amount.start, found[-1].end if found else 0)
        found.append(replace(amount, start=start))
        i = max(amount.end, i + 1)
    return found


def _during(tree: Tree, atoms: list[Atom], amount: Amount) -> Amount:
    """So "lost 20 tanks over three days" and "$84 billion over 10 years" name a time and no lower bound."""
    timed = amount.unit is not None and amount.unit.dimension == TIME and amount.bound is Bound.AT_LEAST
    if not timed or amount.start == 0 or word(atoms, amount.start) != "over":
        return amount
    before = tree.tokens[atoms[amount.start - 1].token]
    if (
        before.pos not in {"NOUN", "NUM", "PROPN", "SYM"}
        or before.lemma in _AGED
        or word(atoms, amount.end) in {"old", "of"}
    ):
        return amount
    return replace(amount, high=amount.low, bound=Bound.EXACT, because="number")


_AGED = frozenset({"man", "woman", "child", "people", "person", "adult", "anyone", "those"})


# The first rule that applies answers; a return for each is the plainest form.
def _quantity(article: Article, tree: Tree, atoms: list[Atom], amount: Amount) -> Quantity | None:  # noqa: PLR0911
    """The quantity that `amount` states, None for a bare number that measures and counts nothing."""
    aged = age(tree, atoms, amount)
    if aged is not None:
        return _made(article, tree, atoms, *aged)
    amount = _during(tree, atoms, amount)
    if refusal(tree, atoms, amount) is not None:
        return None
    if amount.bound is Bound.RATIO and amount.unit is None:
        return _made(article, tree, atoms, amount, _compared(tree, atoms, amount))
    if amount.unit is not None:
        return _measured(article, tree, atoms, amount, amount.unit)
    things = counted(tree, atoms, amount) or _counted_together(tree, atoms, amount)
    things = things or counted_before(tree, atoms, amount)
    first, last = (atoms[n].token for n in (amount.number[0], amount.number[1] - 1))
    if things is None:
        per = rate_at(atoms, amount.number[1])
        if per is None:
            return _bare(article, tree, atoms, amount)
        amount = replace(amount, unit=per[0], end=per[1])  # "at a rate of 40,000 a day"
        head = top(tree, first, last)
        return _made(article, tree, atoms, amount, belonging(tree, head, last))
    unit = UNITS.get((tree.tokens[things.head].text.lower(),))
    described = all(tree.tokens[t].pos not in {"NUM", "PUNCT"} for t in range(things.first, things.head))
    if unit is not None and unit.dimension != MONEY and described:  # "517 rushing yards"
        belongs = Belonging(None, None, "measure with adjective")
        return _made(article, tree, atoms, replace(amount, unit=unit), belongs)
    if things.state:
        belongs = Belonging(None, (things.first, things.last), "count:further" if things.further else "count:state")
        return _made(article, tree, atoms, amount, belongs)
    per = rate_at(atoms, _after(atoms, things.last))
    if per is not None:
        amount = replace(amount, unit=per[0])
    verb = acting_verb(tree, things.head)
    rule = "count:further" if things.further else "count:by a person" if done_by_person(tree, verb) else "count"
    return _made(article, tree, atoms, amount, Belonging((things.first, things.last), None, rule), verb)


_SIGNS = frozenset("+-−–")


def _measured(article: Article, tree: Tree, atoms: list[Atom], amount: Amount, unit: Unit) -> Quantity:
    """A quantity in a unit, which what is measured may divide: "34,500 tons of copper a year"."""
    first, last = atoms[amount.number[0]].token, atoms[amount.end - 1].token
    head = top(tree, first, last)
    name = listed(tree, first) if atoms[amount.start].text in _SIGNS else _bracketed(tree, atoms, amount)
    if name is not None:
        return _made(article, tree, atoms, amount, Belonging(name, None, "value of:list"))
    belongs = belonging(tree, head, last)
    if belongs.because != "measure of" or belongs.of is None:
        return _made(article, tree, atoms, amount, belongs)
    per = rate_at(atoms, _after(atoms, belongs.of[1]))
    below = None if per is None else unit_of(per[0].code.removeprefix("/"))
    amount = amount if below is None else replace(amount, unit=quotient(unit, below))
    return _made(article, tree, atoms, amount, belongs, acting_verb(tree, head))


def _bracketed(tree: Tree, atoms: list[Atom], amount: Amount) -> tuple[int, int] | None:
    """The name right before a share in brackets: "Georgia (8.0%), Florida (3.0%)"."""
    alone = amount.unit is not None and amount.unit.code == "%" and word(atoms, amount.end) == ")"
    if not alone or amount.start <= 1 or word(atoms, amount.start - 1) != "(":
        return None
    name = atoms[amount.start - 2].token
    return phrase(tree, name) if tree.tokens[name].pos == "PROPN" else None


def _after(atoms: list[Atom], token: int) -> int:
    """The first atom after a token."""
    return bisect_right(atoms, token, key=lambda a: a.token)


def _counted_together(tree: Tree, atoms: list[Atom], amount: Amount) -> Counted | None:
    """What the next number counts, where two are joined: "500 and 1,000 songs"."""
    last = amount.number[1]
    hanging = hyphen(atoms, last)  # "four-, five- and six-cylinder engines"
    at = last + hanging + 1
    if amount.end > last or word(atoms, at - 1) not in ({"and", "or", ","} if hanging else {"and", "or"}):
        return None
    other = amount_at(atoms, at) if at < len(atoms) else None
    if (
        other is None
        or other.unit is not None
        or other.start != at
        or _is_word(atoms, amount) != _is_word(atoms, other)
    ):
        return None
    if hyphen(atoms, other.end) and word(atoms, other.end + 1) in {"and", "or"}:
        return _counted_together(tree, atoms, other)
    return counted(tree, atoms, other)


def _is_word(atoms: list[Atom], amount: Amount) -> bool:
    return atoms[amount.number[0]].kind == "word"


def _compared(tree: Tree, atoms: list[Atom], amount: Amount) -> Belonging:
    """Such as "four times the range of …": the property is what is compared, and whose it is stays open."""
    at = amount.end
    while word(atoms, at) in {"the", "of", "all", "a", "its", "their", "these", "those"}:
        at += 1
    if at > amount.end and at + 1 < len(atoms) and atoms[at].kind == "number":
        at += 1  # "three quarters of the 1,500 staff"
    token = atoms[at].token if at < len(atoms) else -1
    share = amount.because == "share"
    if token >= 0 and tree.tokens[token].pos in {"NOUN", "PROPN", "ADJ"} and (at > amount.end or share):
        head = token
        while tree.tokens[head].dep in {"compound", "amod", "poss"} and tree.tokens[head].head > head:
            head = tree.tokens[head].head
        where = (token, head)
        return Belonging(where, None, "share of") if share else Belonging(None, where, "ratio to")
    return Belonging(None, None, "ratio")


_LONG_NUMBER = 6
"""Digits from which a number without commas is no year and no model ("the 80486 chip")."""


_IDENTIFIER = 12
"""Digits from which a number without commas is somebody's key."""


def _notable(tree: Tree, atoms: list[Atom], amount: Amount) -> bool:
    """Whether a bare number looks like a measurement: "25k", "96.088", "101 1/4", "up 0.95"; not "iOS 9.3"."""
    first, last = amount.number
    before = tree.tokens[atoms[first].token - 1] if atoms[first].token else None
    capitals = before is not None and before.text.isupper() and before.pos != "DET"
    named = before is not None and (before.pos == "PROPN" or capitals) and amount.start == first
    written = last - first > 1 or "," in atoms[first].raw or "." in atoms[first].raw
    written = written or _LONG_NUMBER <= len(atoms[first].raw) <= _IDENTIFIER
    moved = word(atoms, amount.start - 1) in {"up", "down"}
    if word(atoms, last) == "more" and word(atoms, last + 1) != "than" and tree.tokens[atoms[last].token].dep != "amod":
        return True  # "saved 200 more"
    if amount.bound in LOOSE and (atoms[first].kind == "number" or last - first > 1):
        return True
    return atoms[first].kind != "word" and (moved or (written and not named))


_PLURAL_VERBS = frozenset({"were", "are", "have"})
"""Right after a number they make it a subject, whatever the parse says: "three were stabbed two were beaten"."""
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})


def _bare(article: Article, tree: Tree, atoms: list[Atom], amount: Amount) -> Quantity | None:
    """A number alone ("killing 14", "the toll rose to 19"): kept where it is an argument of a verb."""
    score = [hyphen(atoms, n) or atoms[n].raw.isdigit() for n in range(*amount.number)]
    if amount.because == "range" and all(score) and hyphen(atoms, amount.number[0] + 1):
        return None  # "they went 2-6"
    first, last = (atoms[n].token for n in (amount.number[0], amount.number[1] - 1))
    head = top(tree, first, last)
    token = tree.tokens[head]
    acts = word(atoms, amount.number[1]) in _PLURAL_VERBS
    if token.pos != "NUM" and amount.bound is not Bound.VAGUE and not acts and not _notable(tree, atoms, amount):
        return None
    belongs = belonging(tree, head, last)
    if belongs.because.startswith(("value of", "property of")):
        return _made(article, tree, atoms, amount, belongs)
    verb = acting_verb(tree, head) if token.dep in _ARGUMENTS and token.pos == "NUM" else None
    if verb is None:
        stands = _notable(tree, atoms, amount) or amount.bound is Bound.VAGUE
        stands = stands or acts
        return _made(article, tree, atoms, amount, NOBODY) if stands else None
    part = word(atoms, amount.number[1]) == "of"  # "killing two of them"
    return _made(article, tree, atoms, amount, Belonging(None, None, "count:further" if part else "count:bare"), verb)


def _made(
    article: Article, tree: Tree, atoms: list[Atom], amount: Amount, belongs: Belonging, verb: int | None = None
) -> Quantity:
    first, last = atoms[amount.start].token, atoms[amount.end - 1].token
    head = top(tree, atoms[amount.number[0]].token, last)
    counts = belongs.because.startswith(("count", "share of")) and belongs.of is not None
    if placed(tree, atoms, amount):
        about = None
    elif counts and belongs.of is not None and belongs.of[1] > last:
        last = belongs.of[1]
        in_one = belongs.of[0] < last and not is_plural(tree.tokens[last]) and amount.low is not None and amount.low > 1
        about = (last, last) if in_one else told(tree, belongs, first, last)
        about = about or (None if one_of(tree, belongs, first) else standing_with(tree, last))
    else:
        about = topic(
            tree, head, first, last, counts=False, attached=belongs.of is not None or belongs.property is not None
        )
    here = first, atoms[amount.end - 1].token
    said = None if about is None else tree.span(*whole(tree, unbroken(tree, *about), here))
    of = None if belongs.of is None else tree.span(*whole(tree, belongs.of, here))
    named = None if belongs.property is None else tree.span(*whole(tree, belongs.property, here))
    bounded = amount.because == "share" and amount.meant in LOOSE  # a multiple stays a ratio
    meant = amount.meant if bounded else amount.bound
    low, high = amount.low, amount.high
    if meant is not amount.bound and low is not None and high is not None:
        low, high = interval(low, high, meant)  # "more than half"
    return Quantity(
        span=Span(atoms[amount.start].span.start, atoms[amount.end - 1].span.end),
        low=low,
        high=high,
        unit=None if amount.unit is None else amount.unit.code,
        bound=meant,
        of=None if of is None else article.words(of),
        of_span=of,
        property=None if named is None else article.words(named),
        property_span=named,
        ambiguous=belongs.ambiguous,
        because=f"{amount.because}; {belongs.because}",
        verb_span=None if verb is None else tree.tokens[verb].span,
        sentence=tree.sentences[tree.sentence_of(atoms[amount.number[0]].token)].span,
        change=change(tree, atoms, amount, head),
        topic=None if said is None else article.words(said),
        topic_span=said,
        sure=sure(belongs, about),
    )
