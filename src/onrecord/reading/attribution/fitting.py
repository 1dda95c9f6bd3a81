"""The tagger's spans as the record has them: whole words, whole quotations, nothing left hanging."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.syntax import Tree
from onrecord.text.span import Span, Spans
from onrecord.text.tokens import Tagged, Token

_HANGING = frozenset({"CCONJ", "PUNCT"})
_HANGING_WORDS = frozenset({"though", "although", "while", "whereas", "because", "unless", "despite"})
_CLOSING = frozenset({'"', "”", "»", "’", "'", "''", ")", "]", "?", "!", "…"})
_OPENING = frozenset({"“", "«", "„", "‘", "``"})
_CLOSES = frozenset({'"', "”", "»", "''"})
_MARKS = _CLOSES | {"“", "«", "„", "``", "’", "'", "‘"}
_CALLING = frozenset({"NOUN", "PROPN"})
_BULLETS = frozenset("•▪◦‣●∙·*-–")
"""What an item of a list begins with."""
_AGED = (["-", "old"], ["-", "year", "-", "old"])
"""Ends of an age."""


def on_tokens(tree: Tree, mark: Tagged) -> Tagged:
    """The mark with whole words, and without a conjunction or comma left hanging behind a content or a source."""
    whole = tuple(_to_its_end(tree, part) for part in _whole_words(tree, mark.source))
    cue = _whole_words(tree, mark.cue)
    return replace(
        mark,
        source=_before_cue(tree, _in_one_sentence(tree, _whole_names(tree, whole), mark.cue), mark.cue),
        cue=cue,
        content=_with_nouns(tree, _whole_words(tree, mark.content), (*whole, *cue)),
    )


def _to_its_end(tree: Tree, part: Span) -> Span:
    """The part of a source with what it is cut before: "[68] percent", "[the 64-year]-old"."""
    run = tree.within(part)
    end = max(_end_of_count(tree, run), _end_of_clause(tree, run)) if run else 0
    return tree.span(run[0], end) if run and end > run[-1] else part


def _end_of_count(tree: Tree, run: range) -> int:
    """The last token of the age or share that the run is cut in the middle of."""
    last = run[-1]
    behind = [t.text for t in tree.tokens[last + 1 : last + 5]]
    if tree.tokens[last].tag == "CD" and behind[:1] in (["percent"], ["%"]):
        return last + 1
    cut = next((words for words in _AGED if behind[: len(words)] == words), [])
    return last + len(cut) if any(tree.tokens[i].tag == "CD" for i in run) else last


def _end_of_clause(tree: Tree, run: range) -> int:
    """The last token of "to be named", where the run is cut behind "asked not"."""
    last = run[-1]
    verb = next((t.head for t in tree.tokens[last + 1 : last + 2] if t.tag == "TO"), last)
    cut = tree.tokens[last].dep == "neg" and tree.tokens[last].head == verb and tree.tokens[verb].head in run
    return max(verb, *tree.subtree(verb)) if cut else last


def _with_nouns(tree: Tree, parts: Spans, others: Spans) -> Spans:
    """The parts, an article among them with its noun: "[The] reports, she added, [“leave no doubt”]"."""
    return tuple(_with_noun(tree, part, others) for part in parts) if len(parts) > 1 else parts


def _with_noun(tree: Tree, part: Span, others: Spans) -> Span:
    run = tree.within(part)
    alone = len(run) == 1 and tree.tokens[run[0]].pos == "DET" and tree.tokens[run[0]].head > run[0]
    if not alone:
        return part
    noun = tree.tokens[run[0]].head
    plain = all(tree.tokens[i].pos in {"ADJ", "NOUN", "NUM", "PROPN"} for i in range(run[0] + 1, noun + 1))
    phrase = tree.span(run[0], noun)
    return phrase if plain and not any(phrase.overlaps(other) for other in others) else part


def _in_one_sentence(tree: Tree, source: Spans, cue: Spans) -> Spans:
    """The source without what stands behind, or before, a name's full stop: "[Anna Lund]. Co-author Paul Kell"."""
    at = None if not cue else tree.at(cue[0].start)
    kept = []
    for part in source:
        run = tree.within(part)
        ends = [i for i in run[1:-1] if tree.tokens[i].text == "." and tree.tokens[i - 1].entity == "PERSON"]
        ends = [i for i in ends if tree.sentence_of(i) != tree.sentence_of(i + 1)]
        if not ends or at is None:
            kept.append(part)
        elif tree.sentence_of(at) == tree.sentence_of(run[-1]):
            kept.append(tree.span(ends[-1] + 1, run[-1]))
        else:
            kept.append(tree.span(run[0], ends[0] - 1))
    return tuple(kept)


def _before_cue(tree: Tree, source: Spans, cue: Spans) -> Spans:
    """The source without a cue at its end, where capitals throughout made a name of it: "THE PRESIDENT SAID"."""
    kept = []
    for part in source:
        run = tree.within(part)
        own = [i for i in run if not any(c.overlaps(tree.tokens[i].span) for c in cue)]
        cut = bool(own) and len(own) < len(run) and own == list(range(run[0], run[0] + len(own)))
        kept.append(tree.span(own[0], own[-1]) if cut else part)
    return tuple(kept)


def _whole_words(tree: Tree, spans: Spans) -> Spans:
    whole: list[Span] = []
    for span in spans:
        first, last = tree.at(span.start), tree.at(span.end - 1)
        end = last if last is not None else None
        while end is not None and _hangs(tree, end):
            end = end - 1 if first is not None and end > first else None
        if first is not None and end is not None:
            fitted = tree.span(first, end)
            if not whole or whole[-1].end <= fitted.start:
                whole.append(fitted)
        elif first is None or last is None:
            whole.append(span)
    return tuple(whole)


def _whole_names(tree: Tree, spans: Spans) -> Spans:
    """The spans with the rest of a name that one ends in the middle of: "[Samir] Haddad"."""
    whole: list[Span] = []
    for span in spans:
        fitted = _whole_name(tree, span)
        if not whole or whole[-1].end <= fitted.start:
            whole.append(fitted)
    return tuple(whole)


def _whole_name(tree: Tree, span: Span) -> Span:
    inside = tree.within(span)
    if not inside:
        return span
    last = inside[-1]
    while _opens_a_name(tree.tokens[last], last) and tree.tokens[last + 1].pos == "PROPN":
        last += 1
    if tree.tokens[last].pos == "DET" and last == inside[0] and tree.tokens[tree.tokens[last].head].pos in _CALLING:
        last = max(last, tree.tokens[last].head)  # "the | researchers"
    if tree.tokens[last].tag == "TO" and tree.tokens[last].head > last:
        last = tree.tokens[last].head  # "two officials who asked not to | be named"
    return tree.span(inside[0], _at_its_bracket(tree, inside[0], last))


def _at_its_bracket(tree: Tree, first: int, last: int) -> int:
    """Where a source ends that was cut inside a bracket: behind it where it closes at once ("… (NOAA|)")."""
    words = [tree.tokens[i].text for i in range(first, min(last + 2, len(tree.tokens)))]
    cut = words[:-1].count("(") > words[:-1].count(")") and words[-1] == ")" and last + 1 < len(tree.tokens)
    return last + 1 if cut else last


def _opens_a_name(token: Token, at: int) -> bool:
    return token.dep == "compound" and token.pos == "PROPN" and token.head > at


def in_its_marks(tree: Tree, mark: Tagged) -> Tagged:
    """A quotation in pieces without narration: behind a piece in marks, one in a later sentence is in marks, too.

    What stands behind the closing mark of a piece goes, and so does all that follows it.
    """
    first, *later = mark.content
    if not is_mark(tree, first):
        return mark
    kept = [first]
    for part in later:
        ends = _quoted_end(tree, part) if _is_further(tree, first, part) else part.end
        if ends is None:
            break
        kept.append(Span(part.start, ends))
        if ends < part.end:
            break
    return replace(mark, content=tuple(kept))


def in_its_item(tree: Tree, mark: Tagged) -> Tagged:
    """The mark without words of another item of the list that its cue stands in, or of the lines before the cue's.

    An item of a list ends the sentence, with or without a full stop. Quotations may stand apart from their cue.
    """
    at = tree.at(mark.cue[0].start) if mark.cue else None
    if at is None:
        return mark
    here = tree.paragraphs[tree.paragraph_of(at)]
    from_here = tree.tokens[here.first].text in _BULLETS and tree.tokens[here.last - 1].text != ":"
    kept = tuple(p for part in mark.content for p in _of_paragraph(tree, part, here.span, on=not from_here))
    return replace(mark, content=kept) if kept else mark


def in_its_bracket(tree: Tree, mark: Tagged) -> Tagged:
    """The mark without what stands behind the bracket that closes around its cue: "The pier (Kell says …) | fell"."""
    at = tree.at(mark.cue[0].start) if mark.cue else None
    if at is None:
        return mark
    here = tree.sentences[tree.sentence_of(at)]
    words = [tree.tokens[i].text for i in range(here.first, at)]
    closing = next((i for i in range(at, here.last) if tree.tokens[i].text == ")"), None)
    if closing is None or words.count("(") <= words.count(")"):
        return mark
    end = tree.tokens[closing].span.start
    cut = tuple(
        Span(part.start, end) if tree.tokens[at].span.end <= part.start < end < part.end else part
        for part in mark.content
    )
    return replace(mark, content=cut)


def _of_paragraph(tree: Tree, part: Span, here: Span, *, on: bool) -> Iterator[Span]:
    """What is left of a part of a content whose cue stands in the paragraph `here`; `on`: what follows may be of it."""
    inside = _without_bullet(tree, tree.within(part))
    if not inside:
        return
    if any(tree.tokens[i].text in _MARKS for i in inside) or (on and part.start >= here.start):
        yield Span(max(part.start, tree.tokens[inside[0]].span.start), part.end)
        return
    own = [i for i in inside if here.covers(tree.tokens[i].span)]
    if own:
        yield tree.span(own[0], own[-1])


def _without_bullet(tree: Tree, inside: range) -> range:
    """The words without the sign that their paragraph, the item of a list, begins with."""
    opens = bool(inside) and inside[0] == tree.paragraphs[tree.paragraph_of(inside[0])].first
    return inside[1:] if opens and tree.tokens[inside[0]].text in _BULLETS else inside


def _is_further(tree: Tree, first: Span, part: Span) -> bool:
    """Whether a piece begins in a later sentence than the first ends in."""
    one, other = tree.at(first.end - 1), tree.at(part.start)
    return one is not None and other is not None and tree.sentence_of(other) > tree.sentence_of(one)


def _quoted_end(tree: Tree, part: Span) -> int | None:
    """Where the quotation ends that the words begin with: at their end where no mark closes it. None without a mark."""
    inside = tree.within(part)
    if not inside or tree.tokens[inside[0]].text not in _OPENING | {'"', "''"}:
        return None
    closing = (tree.tokens[i].span.end for i in inside[1:] if tree.tokens[i].text in _CLOSES)
    return next(closing, part.end)


def _hangs(tree: Tree, at: int) -> bool:
    """Whether a span does not end in it: a conjunction, a comma, the 's of an owner (not that of "the 1990's")."""
    token = tree.tokens[at]
    hangs = token.pos in _HANGING or (token.pos == "SCONJ" and token.text in _HANGING_WORDS)
    owners = token.tag == "POS" and not tree.tokens[at - 1].text[-1:].isdigit()
    return (hangs and token.text not in _CLOSING) or owners


def is_mark(tree: Tree, part: Span) -> bool:
    """Whether the words begin and end with a quotation mark."""
    inside = tree.within(part)
    return bool(inside) and all(tree.tokens[i].text in _CLOSING | _OPENING for i in (inside[0], inside[-1]))


def up_to_verb(tree: Tree, mark: Tagged) -> Tagged:
    """The mark with the verb of its cue where it stops before that: "has yet [to approve] the sale"."""
    run = tree.within(mark.cue[-1]) if mark.cue else range(0)
    behind = tree.tokens[run[-1] + 1 : run[-1] + 3] if run else ()
    stopped = bool(run) and tree.tokens[run[-1]].text.lower() == "yet" and [t.tag for t in behind] == ["TO", "VB"]
    if not stopped or any(part.overlaps(behind[1].span) for part in (*mark.content, *mark.source)):
        return mark
    return replace(mark, cue=(*mark.cue[:-1], Span(mark.cue[-1].start, behind[1].span.end)))
