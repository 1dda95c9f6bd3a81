"""How far a source reaches: what marks it may stop inside of a phrase, and the parse and the names know its end."""

from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.tables import ARTICLES, DASHES, FIRMS, RELATIONAL
from onrecord.reading.syntax import BESIDE_THE_NOUN
from onrecord.reading.values import EntityType, MentionKind
from onrecord.text.dateline import dateline_end
from onrecord.text.span import Span, Spans

_SHORT_TITLES = frozenset({"atty", "dist"})
_LONGEST_NAME = 8
"""Tokens."""
_OPENING = frozenset({"compound", "nmod", "amod", "poss"})
"""How a word hangs on a noun that comes after it."""
_CALLING = frozenset({"give", "identify", "introduce"})
"""What people do who say their names."""
_ONESELF = frozenset({"himself", "herself", "themselves", "themself"})
_NARROWING = frozenset({"in", "of", "at", "by", "for", "from", "with", "on", "near"})
_PLAIN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET"})


def whole(cast: Cast, source: Spans) -> list[int]:
    """The tokens of a source, to the end of its noun phrase: "A" of "A spokesman", "Thomas" of "Thomas' sister".

    What marks sources sees pieces of words and may stop inside of a phrase; the parse and the names tell where it ends.
    """
    tokens = cast.tree.tokens
    run = [i for span in source for i in cast.tree.within(span)]
    while run and (last := _runs_on(cast, run[-1])) is not None:
        run.extend(range(run[-1] + 1, last + 1))
    if [tokens[i].text.lower() for i in run[:3]] == ["one", ",", "who"]:
        run = run[:1]  # "said one, | who did not want to be named": who it is stands before
    return [i for i in run if tokens[i].text.strip()]


def behind_place(cast: Cast, run: list[int]) -> list[int]:
    """The source without the place before it that says where they speak: "In Fiji | Japanese officials expect".

    So, too, without a dateline: "SKERRY (AP) - | Kell said", "Fiji - | Japanese officials said".
    """
    tokens = cast.tree.tokens
    start = cast.tree.paragraphs[cast.tree.paragraph_of(run[0])].first
    opens = dateline_end(cast.article.text, tokens[start].span.start)
    run = [i for i in run if tokens[i].span.start >= opens] or run
    dashes = (i for i in run[1:-1] if tokens[i].text in DASHES and tokens[i - 1].span.end < tokens[i].span.start)
    dash = next(dashes, None)
    if dash is not None and all(tokens[i].entity == "GPE" or tokens[i].text == "," for i in range(start, dash)):
        return [i for i in run if i > dash]
    led = run[0] > 0 and tokens[run[0] - 1].text == "In"
    head = next((i for i in run if i in cast.heads and cast.heads[i].span.start == tokens[run[0]].span.start), None)
    if not led or head is None or cast.heads[head].kind is not MentionKind.NAME:
        return run
    rest = [i for i in run if i > cast.tree.within(cast.heads[head].span)[-1]]
    place = cast.heads[head].type is EntityType.PLACE and rest and tokens[rest[0]].pos in _PLAIN
    return rest if place else run


def name_before_deed(cast: Cast, run: list[int], head: int) -> Referent | None:
    """The person whose name opens a source that the parser took for a clause with the verb `head`."""
    opened = next((i for i in run if i in cast.meant and cast.tree.within(cast.heads[i].span)[0] == run[0]), None)
    behind = 0 if opened is None else cast.tree.within(cast.heads[opened].span)[-1] + 1
    tokens = cast.tree.tokens
    words = [t.text.lower() for t in tokens[behind : behind + 2]]
    if opened is not None and words == [",", "whose"] and cast.heads[opened].kind is MentionKind.NAME:
        return cast.meant[opened] if cast.meant[opened].type is EntityType.PERSON else None
    told = tokens[head].tag in {"VBD", "VBZ"}  # "Its founder, Hugh Lam, resigned, | saying"
    subject = cast.tree.child(head, "nsubj") if told or tokens[head].tag in {"VBG", "VBN"} else None
    if subject is None or subject not in cast.meant:
        return None
    if cast.heads[subject].kind is not MentionKind.NAME and not (told and cast.meant[subject].name in cast.people):
        return None
    first = cast.tree.within(cast.heads[subject].span)[0]
    # "U.S. Defence Secretary | Anna Moreau, meeting her colleague": what she is comes before
    titled = all(tokens[i].dep == "compound" and tokens[i].tag == "NNP" for i in run if i < first)
    return cast.meant[subject] if titled and cast.meant[subject].type is EntityType.PERSON else None


def _runs_on(cast: Cast, last: int) -> int | None:
    """The token up to which the phrase of token `last` runs on; None where it ends there."""
    tokens, i = cast.tree.tokens, cast.tree.tokens[last].head
    near = (cast.heads[t] for t in range(last, last + _LONGEST_NAME) if t in cast.heads)
    cut = next((m for m in near if m.kind is MentionKind.NAME and _splits(cast, m.span, last)), None)
    if cut is not None:
        return cast.tree.within(cut.span)[-1]
    short = tokens[last].text.lower().rstrip(".")
    if short in cast.lexicon.titles | _SHORT_TITLES:
        parted = [t.text for t in tokens[last + 1 : last + 2]] == ["."]
        if parted or tokens[last].text.endswith("."):
            return _end_of_person(cast, last + 1 + parted)
    if tokens[last].dep == "prep" and tokens[last].text in _NARROWING and i < last:
        end = max(cast.tree.subtree(last, BESIDE_THE_NOUN))  # "prosecutors in" of "prosecutors in New York"
        return end if end > last else None
    between = tokens[last + 1 : i]
    plain = all(t.pos in _PLAIN or t.text in {"'s", "’s", "'", "’", "-", "."} for t in between)
    if i <= last:
        return None
    if tokens[last].text.lower() in ARTICLES and tokens[last].dep == "det":
        return max(i, *cast.tree.subtree(i, BESIDE_THE_NOUN))
    return i if plain and tokens[last].dep in _OPENING and _is_somebody(cast, i) else None


def _end_of_person(cast: Cast, first: int) -> int | None:
    """The last token of the person's name that starts at token `first`, None where none does."""
    near = (cast.heads[t] for t in range(first, first + _LONGEST_NAME) if t in cast.heads)
    people = (cast.tree.within(m.span) for m in near if m.kind is MentionKind.NAME and m.type is EntityType.PERSON)
    return next((run[-1] for run in people if run[0] == first), None)


def titled_behind(cast: Cast, run: list[int]) -> Referent | None:
    """Whom a source names whose title the parser parted from the name: "Troy police Lt. | Gerry Kell".

    It makes two sentences of them, or two subjects of one verb.
    """
    tokens = cast.tree.tokens
    for head in (i for i in run if i in cast.meant and cast.heads[i].kind is MentionKind.NAME):
        first = cast.tree.within(cast.heads[head].span)[0]
        title = first - 1 if tokens[first - 1].text != "." else first - 2
        alone = title == run[0] and tokens[first - 1].text == "." and head == run[-1]  # "Smt. | Pillai"
        known = (title > run[0] or alone) and tokens[title].text.lower().rstrip(".") in cast.lexicon.titles
        stopped = tokens[first - 1].text.endswith(".") and tokens[title - 1].pos != "ADP"  # "a lawyer for Mr. Kell"
        if known and stopped and not _is_joined(cast, run[0], title) and cast.meant[head].type is EntityType.PERSON:
            return cast.meant[head]
    return None


def _is_joined(cast: Cast, first: int, last: int) -> bool:
    """Whether others stand before the title: "Kell and Sgt. Moreau", "a letter to Sgt. Moreau"."""
    return any(t.text.lower() in {"and", "&", ",", "to"} for t in cast.tree.tokens[first:last])


def _is_somebody(cast: Cast, i: int) -> bool:
    """Whether token `i` names a person, or is the word for an office, a trade, a firm or kin."""
    if i in cast.heads and cast.heads[i].kind is MentionKind.NAME:
        return cast.heads[i].type is EntityType.PERSON
    lemma = cast.tree.tokens[i].lemma.lower()
    return cast.tree.tokens[i].pos in {"NOUN", "PROPN"} and (
        lemma in cast.lexicon.offices or lemma in RELATIONAL | FIRMS
    )


def _splits(cast: Cast, span: Span, last: int) -> bool:
    """Whether the name at `span` goes on behind token `last`, which is inside of it."""
    token = cast.tree.tokens[last].span
    return span.covers(token) and token.end < span.end


def person_behind(cast: Cast, head: int) -> Referent | None:
    """The person whom the parser put to the place or body before: "The head of police in Dar es Salaam, Ken Ali,"."""
    run = cast.tree.subtree(head, frozenset({"relcl", "acl", "conj"}))
    behind = next((cast.meant[i] for i in run if _stands_behind(cast, head, i)), None) or _behind_clause(cast, head)
    return behind or _gave_name(cast, head)


def _gave_name(cast: Cast, head: int) -> Referent | None:
    """The person who is told to call himself so: "one man, who gave his name as Hassan, said"."""
    tokens = cast.tree.tokens
    clauses = (c for c in cast.tree.children[head] if tokens[c].dep == "relcl" and tokens[c].lemma in _CALLING)
    below = (i for c in clauses for i in cast.tree.subtree(c) if i in cast.meant and cast.tree.child(c, "nsubj") != i)
    people = [i for i in below if cast.heads[i].kind is MentionKind.NAME and tokens[tokens[i].head].text == "as"]
    if tokens[head].tag != "NN" or len(people) != 1:
        return None
    one = cast.meant[people[0]]
    words = {t.text.lower() for t in tokens[head + 1 : people[0]]}
    own = not _ONESELF.isdisjoint(words) if "name" not in words else bool(words & {"his", "her", "their"})
    return one if own and one.type is EntityType.PERSON else None


def _behind_clause(cast: Cast, head: int) -> Referent | None:
    """The same where what the person does ends in the place: "a captain who lives in York, Paul Kell, said …"."""
    tokens, verb = cast.tree.tokens, cast.tree.tokens[head].head
    for clause in (c for c in cast.tree.children[head] if tokens[c].dep == "relcl"):
        for i in cast.tree.subtree(clause, frozenset({"conj"})):
            closed = i + 1 < len(tokens) and tokens[i + 1].text == "," and verb > i
            if closed and tokens[verb].pos in {"VERB", "AUX"} and _stands_behind(cast, head, i):
                return cast.meant[i]
    return None


def _stands_behind(cast: Cast, head: int, i: int) -> bool:
    """Whether a person is named at token `i` behind a comma, in apposition to somebody or something that is none."""
    tokens = cast.tree.tokens
    named = i in cast.meant and cast.heads[i].kind is MentionKind.NAME and i not in cast.quoted
    if i <= head or tokens[i].dep != "appos" or not named or cast.meant[i].type is not EntityType.PERSON:
        return False
    beside = cast.meant.get(tokens[i].head)
    nobody = beside is None or beside.type is not EntityType.PERSON
    return nobody and tokens[cast.tree.within(cast.heads[i].span)[0] - 1].text == ","
