"""What belongs to a content or cue and what does not, by syntax: the antecedent of "which", circumstances."""

from dataclasses import replace

from onrecord.reading.attribution.addressees import addressed
from onrecord.reading.attribution.contents import tells_circumstance
from onrecord.reading.attribution.draft import Draft, noun_phrase
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.syntax import FINITE, Tree
from onrecord.text.span import Span, Spans

_RELATIVE = frozenset({"WDT", "WP"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_NUMBERS = {"was": "one", "were": "many", "am": "", "’m": "", "'m": ""}
_AHEAD = frozenset({"asked", "believed", "predicted", "promised", "proposed", "requested", "suggested", "wanted"})
"""Classes of what has not happened yet: "plans a rally on Saturday" tells when the rally is to be."""
_FEWEST = 3
"""Words from which a content that breaks off is mended: of fewer it is not plain what they were taken for."""
_SEVERAL = 2
"""Nouns of phrases in between from which it is open what "which" stands for."""
_MOST_STEPS = 4
"""Verbs between a relative pronoun and the head of its clause, at most ("which he said they think is …")."""


def extended(tree: Tree, draft: Draft, lexicon: Lexicon) -> Draft:
    """The draft with the extent that annotators give its content."""
    draft = _without_own_deed(tree, addressed(tree, draft), lexicon)
    draft = _without_circumstances(tree, draft, lexicon)
    content = tuple(_to_its_noun(tree, draft, part) for part in _with_antecedent(tree, draft))
    return draft if content == draft.content else replace(draft, content=content)


def _to_its_noun(tree: Tree, draft: Draft, part: Span) -> Span:
    """The words with the noun that an article or preposition at their end belongs to: "from the | website"."""
    inside = tree.within(part)
    at = inside[-1] if inside else 0
    noun = tree.tokens[at].head if tree.tokens[at].pos == "DET" else tree.child(at, "pobj")
    open_ended = len(inside) > _FEWEST and tree.tokens[at].pos in {"DET", "ADP"} and tree.tokens[at].text != "as"
    if not open_ended or noun is None or noun <= at or tree.tokens[noun].pos not in _NAMING:
        return part
    whole = Span(part.start, max(noun_phrase(tree, noun).end, part.end))
    others = (*draft.source, *draft.cue, *(c for c in draft.content if c != part))
    return part if any(whole.overlaps(s) for s in others) else whole


def _without_own_deed(tree: Tree, draft: Draft, lexicon: Lexicon) -> Draft:
    """The draft without what the speaker does besides: "Police say it was loaded | but have not yet found …".

    A verb joined to the clause's own, without a subject and of the other number, is not of that clause.
    """
    part = draft.content[-1]
    told = None if draft.verb is None or not draft.cue else tree.child(draft.verb, "ccomp")
    if told is None or part.start < draft.cue[-1].end or told not in tree.within(part):
        return draft
    number = _number(tree, told)
    besides = [c for c in tree.children[draft.verb or 0] if tree.tokens[c].dep == "conj" and c in tree.within(part)]
    own = next((c for c in besides if c > told and _is_besides(tree, told, c, lexicon)), None)
    if own is not None:
        return _up_to(tree, draft, told, own)
    for verb in (c for c in tree.children[told] if tree.tokens[c].dep == "conj" and c in tree.within(part)):
        other = _number(tree, verb)
        first = _start(tree, told, verb)
        inner = any(_number(tree, i) == other for i in range(told + 1, first) if tree.tokens[i].pos in {"VERB", "AUX"})
        if tree.child(verb, *_SUBJECTS) is None and number and other and number != other and not inner:
            return _up_to(tree, draft, told, verb)
    return draft


def _is_besides(tree: Tree, told: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether what is joined to the cue cannot be so to what is told: "would cut jobs | and lowered its outlook"."""
    helping = [tree.tokens[c] for c in tree.children[told] if tree.tokens[c].dep == "aux"]
    modal = any(t.tag == "MD" for t in helping)
    speaks = any(t.lemma == "have" for t in helping) and tree.tokens[verb].lemma in lexicon.cues
    bare = not any(tree.tokens[c].dep in {*_SUBJECTS, "aux", "auxpass"} for c in tree.children[verb])
    joined = tree.tokens[verb].tag in {"VBD", "VBZ"} and any(t.dep == "cc" for t in tree.tokens[told:verb])
    return (modal or speaks) and bare and joined and tree.tokens[verb].pos == "VERB"


def _start(tree: Tree, told: int, verb: int) -> int:
    """Where the clause of `verb` begins, with the "and" and the comma that join it to what is told before."""
    first = tree.subtree(verb)[0]
    while tree.tokens[first - 1].dep in {"cc", "punct"} and first - 1 > told:
        first -= 1
    return first


def _up_to(tree: Tree, draft: Draft, told: int, verb: int) -> Draft:
    """The draft whose content ends before the clause of `verb`."""
    last = tree.tokens[_start(tree, told, verb) - 1].span.end
    return replace(draft, content=(*draft.content[:-1], Span(draft.content[-1].start, last)))


def _without_circumstances(tree: Tree, draft: Draft, lexicon: Lexicon) -> Draft:
    """The draft without when, or by what means, it was told at the end of its content: "announced it | in a letter"."""
    if draft.verb is None or not draft.cue or draft.entry.strength in _AHEAD:
        return draft
    part = draft.content[-1]
    inside = tree.within(part)
    if part.start < draft.cue[-1].end or not inside:
        return draft
    last = inside[-1]
    for child in sorted((c for c in tree.children[draft.verb] if c > draft.verb), reverse=True):
        run = [i for i in tree.subtree(child) if i <= inside[-1]]
        if not run or run[0] <= inside[0] or run[-1] != last or not tells_circumstance(tree, child, lexicon):
            break
        last = run[0] - 1
        while last > inside[0] and tree.tokens[last].text == ",":
            last -= 1
    if last == inside[-1] or last < inside[0]:
        return draft
    return replace(draft, content=(*draft.content[:-1], Span(part.start, tree.tokens[last].span.end)))


def _number(tree: Tree, verb: int) -> str:
    """The number that the verb or its first helping verb shows: "one", "many", or nothing."""
    helping = (c for c in tree.children[verb] if tree.tokens[c].dep in {"aux", "auxpass"})
    token = tree.tokens[next(helping, verb)]
    return _NUMBERS.get(token.text.lower(), {"VBZ": "one", "VBP": "many"}.get(token.tag, ""))


def _with_antecedent(tree: Tree, draft: Draft) -> Spans:
    """The content with what its relative pronoun stands for: "the order, which Boeing says is worth …"."""
    pronoun = _lone_pronoun(tree, draft.content[0]) if len(draft.content) > 1 else None
    head = None if pronoun is None else _antecedent(tree, pronoun)
    if head is None:
        return _with_subject(tree, draft)
    meant = noun_phrase(tree, head)
    if _is_ambiguous(tree, head, meant):
        return draft.content
    clear = all(not meant.overlaps(s) for s in (*draft.source, *draft.cue, *draft.content))
    if not clear or meant.end > draft.content[0].start:
        return draft.content
    return (meant, *(_before_main(tree, head, part) for part in draft.content[1:]))


def _with_subject(tree: Tree, draft: Draft) -> Spans:
    """The content with what its verb is said of where that stands before the source, with a pronoun or without.

    "A move that the office said | could raise prices", "The roof, engineers warned, | could fall".
    """
    inside = tree.within(draft.content[0])
    if not inside or draft.verb is None or not draft.cue or draft.content[0].start < draft.cue[-1].end:
        return draft.content
    first = tree.tokens[inside[0]]
    verb = first.head if first.dep in {"aux", "auxpass"} else inside[0]
    subject = tree.child(verb, *_SUBJECTS)
    if first.tag not in FINITE or (subject is not None and subject in inside):
        return draft.content
    bare = subject is None or tree.tokens[subject].tag in _RELATIVE
    said = tree.tokens[draft.verb]
    head = said.head if bare and said.dep == "relcl" and tree.tokens[verb].head == draft.verb else subject
    if head is None or tree.tokens[head].tag in _RELATIVE or tree.tokens[head].pos not in _NAMING:
        return draft.content
    meant = noun_phrase(tree, head, without=draft.verb if head == said.head else None)
    before = meant.end <= min(s.start for s in (*draft.source, *draft.cue))
    return (meant, *draft.content) if before and not _is_ambiguous(tree, head, meant) else draft.content


def _is_ambiguous(tree: Tree, noun: int, meant: Span) -> bool:
    """Whether several other nouns stand nearer to the pronoun: "the sale of nets under the size of a fist, which"."""
    nearer = (i for i in tree.within(meant) if i > noun and tree.tokens[i].dep == "pobj")
    return len(list(nearer)) >= _SEVERAL


def _before_main(tree: Tree, noun: int, part: Span) -> Span:
    """The words without the main clause that goes on behind a relative one: "which she says is unsafe | was sold"."""
    main = tree.tokens[noun].head
    inside = tree.within(part)
    if tree.tokens[main].pos not in {"VERB", "AUX"} or main not in inside[1:]:
        return part
    words = [c for c in tree.children[main] if c > noun and tree.tokens[c].dep in {"aux", "auxpass", "neg", "advmod"}]
    last = min((main, *(c for c in words if c in inside))) - 1
    while last > inside[0] and tree.tokens[last].text == ",":
        last -= 1
    return tree.span(inside[0], last) if last >= inside[0] else part


def _lone_pronoun(tree: Tree, part: Span) -> int | None:
    """The relative pronoun that is all of the part, None where it has other words."""
    inside = tree.within(part)
    return inside[0] if len(inside) == 1 and tree.tokens[inside[0]].tag in _RELATIVE else None


def _antecedent(tree: Tree, pronoun: int) -> int | None:
    """The noun that the clause of the pronoun is set to."""
    at = pronoun
    for _ in range(_MOST_STEPS):
        token = tree.tokens[at]
        if token.dep == "relcl":
            noun = tree.tokens[token.head]
            return token.head if noun.pos in _NAMING and noun.entity not in {"DATE", "TIME"} else None
        at = token.head
    return None


def with_object(tree: Tree, draft: Draft, mark: Spans, content: Spans) -> Spans:
    """The rule's cue, with the object that the tagger has in its own where it would stand nowhere else.

    "Voiced [skepticism about] | the plan" says nothing without it.
    """
    thing = None if draft.verb is None or len(draft.cue) != 1 else tree.child(draft.verb, "dobj")
    if thing is None or not _is_in(tree, thing, mark) or thing < tree.within(draft.cue[0])[-1]:
        return draft.cue or mark
    behind = tree.tokens[thing + 1] if thing + 1 < len(tree.tokens) else None
    last = thing + 1 if behind is not None and behind.pos == "ADP" and _is_in(tree, thing + 1, mark) else thing
    wider = tree.span(tree.within(draft.cue[0])[0], last)
    return draft.cue if any(wider.overlaps(s) for s in (*content, *draft.addressee)) else (wider,)


def with_front(draft: Draft, content: Spans) -> Spans:
    """The content with what stands before the cue where the tagger only saw the quotation that goes on behind it."""
    front = draft.content[0]
    apart = bool(draft.cue) and front.end <= draft.cue[0].start and all(draft.cue[0].end <= c.start for c in content)
    return (front, *content) if apart else content


def _is_in(tree: Tree, token: int, spans: Spans) -> bool:
    return any(span.covers(tree.tokens[token].span) for span in spans)
