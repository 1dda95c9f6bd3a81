"""Interviews without labels: answers that only their place behind a question gives to the one who is asked.

Two layouts. The questions are told ("The Courier asked whether …"), and what follows in the first person is the
answer; or they stand as paragraphs of their own, in the second person, in bold or behind a label, behind an
introduction that tells of an interview. Either must come several times in the article: one paragraph alone proves
nothing.
"""

import re
from collections.abc import Iterator

from onrecord.reading.attribution.draft import Draft
from onrecord.reading.attribution.transcripts import OWN, YOURS, words_of
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span, Spans

RULE = "unlabelled-answer"
_SAID, _ASKED = Cue("", "said", Kind.STATEMENT), Cue("", "asked", Kind.QUESTION)
_TOLD, _BARE = 2, 3
"""Questions that an interview must have, where they are told and where they stand by themselves."""
_MOST, _FEW = (2, 2), (1, 4)
"""How many answers must be in the first person, and one in how many at least; fewer where the layout is plain."""
_LONGEST = 60
"""Words of a question that stands by itself, at most."""
_MOST_PARAGRAPHS = 8
"""Paragraphs of one answer, at most."""
_INTRODUCTION = 4
"""Paragraphs before the first question, with the headline, that must tell of the interview."""
_ENDS = (".", "!", "?", "…", '"', "”", ")", "]")
_MARKS = frozenset("\"“”„«»‘’'`")
_QUOTED = re.compile(r"“[^”\n]*”?|\"[^\"\n]*\"?|``.*?(?:''|\Z)")
_INTERVIEW = re.compile(
    r"\b(?:[Ii]nterview(?:s|ed|ing)?|Q ?& ?A|(?:spoke|speaks?|talk(?:s|ed)?|chat(?:s|ted)?)(?: \w+){0,2} (?:to|with)"
    r"|(?:sat|sits|sit) down with|(?:caught|catches|catch) up with|in conversation with"
    r"|(?:answer(?:s|ed)?|asked)(?: [\w’']+){0,3} questions)\b"
)
_BOLD = re.compile(r"(?P<mark>\*\*|__)[^*_\n]+(?P=mark)")
"""A paragraph that is bold all through, as markup has it."""
_WHO_TELL = frozenset({"i", "we"})
_TRIMMED = " .…\"“”'‘’"


def answer_drafts(article: Article, tree: Tree, outlets: frozenset[str], labelled: Spans) -> list[Draft]:
    """One draft for each answer of an interview without labels, and for each question that nothing else brings.

    `labelled` are the words of questions that have a label, where the answers have none.
    """
    text, spans = article.text, [s.span for s in article.segments if s.role in STORY_ROLES]
    told = [n for n, span in enumerate(spans) if _is_told(text, tree, span, outlets)]
    if len(told) >= _TOLD:
        return list(_answers(text, spans, told))
    bare = _labelled_or_bold(text, spans, labelled)
    marked = bool(bare)
    bare = bare or [n for n, span in enumerate(spans) if n and _is_bare(text, span)]
    yours = sum(YOURS.search(text, spans[n].start, spans[n].end) is not None for n in bare)
    plain = marked or yours * 2 >= len(bare)
    if len(bare) < _BARE or not plain or not _is_introduced(text, spans, bare[0]):
        return []
    explains = not marked and _is_quoted(text, spans[bare[0] :])
    answers = list(_answers(text, spans, bare, _MOST if explains else _FEW))
    asked = [] if labelled or not answers else [words_of(text, spans[n]) for n in bare]
    return [Draft((), (), (words,), _ASKED, RULE) for words in asked] + answers


def _labelled_or_bold(text: str, spans: list[Span], labelled: Spans) -> list[int]:
    """The paragraphs with these words, or else the bold ones where two in three ask something."""
    if labelled:
        return [n for n, span in enumerate(spans) if any(span.overlaps(words) for words in labelled)]
    bold = [n for n, span in enumerate(spans) if n and _BOLD.fullmatch(words_of(text, span).of(text))]
    asked = sum("?" in spans[n].of(text) for n in bold)
    return bold if asked * 3 >= len(bold) * 2 else []


def _is_told(text: str, tree: Tree, span: Span, outlets: frozenset[str]) -> bool:
    """Whether the paragraph ends in what the outlet, "we" or "I" asked, told or in quotation marks."""
    for i in tree.within(span):
        token, subject = tree.tokens[i], tree.child(i, "nsubj")
        if token.lemma != "ask" or token.tag != "VBD" or subject is None:
            continue
        asker, behind = tree.tokens[subject].text, text[token.span.end : span.end].strip(" :,\n")
        ends = tree.sentence_of(i) == tree.sentence_of(tree.within(span)[-1])
        quoted = behind[:1] in _MARKS and behind[-1:] in _MARKS
        if (ends or quoted) and (asker in outlets or asker.lower() in _WHO_TELL):
            return True
    return False


def _is_bare(text: str, span: Span) -> bool:
    """Whether the paragraph is a question: it ends in one, or holds one to "you"."""
    words = words_of(text, span).of(text)
    if not words or words[0] in _MARKS or len(words.split()) > _LONGEST:
        return False
    asked = [s for s in re.split(r"(?<=[.!?])\s", words) if s.endswith("?")]
    own = OWN.search(words) is not None and YOURS.search(words) is None
    return not own and bool(asked) and (words.endswith("?") or any(YOURS.search(s) for s in asked))


def _is_introduced(text: str, spans: list[Span], first: int) -> bool:
    """Whether the headline or the paragraphs before the first question tell of an interview."""
    before = [spans[0], *spans[max(1, first - _INTRODUCTION) : first]]
    return any(_INTERVIEW.search(text, s.start, s.end) for s in before)


def _is_quoted(text: str, spans: list[Span]) -> bool:
    """Whether somebody is quoted, as in an article that only explains something by questions."""
    return any(_QUOTED.search(text, span.start, span.end) for span in spans)


def _answers(text: str, spans: list[Span], asked: list[int], often: tuple[int, int] = _MOST) -> Iterator[Draft]:
    """The answers behind the questions; none at all where too few of them are in the first person."""
    between = [
        _answer(text, spans[n + 1 : behind], last=behind == len(spans))
        for n, behind in zip(asked, [*asked[1:], len(spans)], strict=True)
    ]
    own = sum(any(_is_own(text, s) for s in answer) for answer in between)
    fewest, more = often
    if own * more <= len(between) or own < fewest:
        return
    for answer in between:
        once = tuple(s for n, s in enumerate(answer) if not any(_repeats(text, s, other) for other in answer[:n]))
        again = [s for s in answer if s not in once]
        yield from (Draft((), (), part, _SAID, RULE) for part in (once, *((s,) for s in again)) if part)


def _answer(text: str, behind: list[Span], *, last: bool) -> Spans:
    """The paragraphs of one answer: up to the next question, at the end of the article only in the first person."""
    kept: list[Span] = []
    for span in behind:
        words = words_of(text, span)
        if not words.of(text).endswith(_ENDS):
            continue  # a heading or a caption
        if words.of(text)[0] in _MARKS or (last and kept and not _is_own(text, span)):
            break
        kept.append(words)
    return tuple(kept) if len(kept) <= _MOST_PARAGRAPHS else ()


def _is_own(text: str, span: Span) -> bool:
    """Whether "I" or "we" speaks in the paragraph outside of quotation marks."""
    return OWN.search(_QUOTED.sub(" ", span.of(text))) is not None


def _repeats(text: str, span: Span, other: Span) -> bool:
    """Whether the paragraph is a pull quote from the other one."""
    return span.of(text).strip(_TRIMMED) in other.of(text)
