"""Words that a dash and a name sign: quotations (“…” — Jane Smith), pull quotes and posts with the name below them.

So, too, quotations that a name and a colon lead in (Jane Smith: “…”).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.reading.attribution.draft import Draft, trim, wholly_quoted
from onrecord.reading.attribution.transcripts import words_of
from onrecord.reading.letters import latin
from onrecord.reading.lexicon import Cue
from onrecord.reading.syntax import FINITE, Tree
from onrecord.reading.values import Kind
from onrecord.text.article import STORY_ROLES, Article
from onrecord.text.span import Span

_SIGN = Cue("―", "said", Kind.STATEMENT)
_SIGNED = re.compile(
    latin(r"(?:[\"”]|'')\s*[―—–]\s*((?:[A-Z][\w.'’\-]*)(?:\s+(?:[A-Z][\w.'’\-]*|de|van|von|da|bin|al))*)")
)
_LED = re.compile(r"(?P<cue>:)\s+(?P<words>“[^”\n]+”|\"[^\"\n]+\"|‘[^‘\n]+’(?!\w))")
_BESIDE = frozenset({",", "(", "to", "on", "after", "at"})
"""What may stand between the name and its colon: "Marr, 38:", "Marr to Sky:"."""
_OPENING = ("“", "”", '"', "``")
_LONGEST_TAIL = 8
"""Words after the name, at most ("— Jane Smith, teacher in Leeds")."""
_SHORTEST = 8
_POSTED = re.compile(r"\s*([―—–-]+)\s*([^\n@]{2,60} \(@\w{2,30}\))")
"""As pages show posts: "— Jane Smith (@janesmith) January 7, 2020"."""
_BELOW = re.compile(latin(r"\s*(?P<dash>[―—–]|--?)\s*(?P<name>[A-Z][^\n]{2,90}?)\s*\Z"))
_LEADING = ("-", "―", "—", "–", "•", "*")
_CREDITS = frozenset({"additional", "by", "compiled", "edited", "photo", "read", "reporting", "source", "via", "with"})
"""What opens a line of credit, not a name."""
_FEWEST_WORDS = 4
_NOUNS = frozenset({"NOUN", "PROPN"})
_NAME_LETTERS = 4
"""Letters from which a word of the signature tells that the article names the signer elsewhere."""
_REACH = 30_000
"""Code points on either side in which the words, or who signs them, are looked for."""
_OWN = re.compile(r"\b(?:I|we|We|my|My|our|Our|us)\b")


def signature_drafts(article: Article, tree: Tree, outlets: frozenset[str]) -> list[Draft]:
    """One draft for each paragraph that somebody signs, in it or below it."""
    spans = [s.span for s in article.segments if s.role in STORY_ROLES]
    drafts = [draft for span in spans if (draft := _signed(article.text, span)) is not None]
    drafts += [draft for span in spans for draft in _led_in(article.text, tree, span)]
    return drafts + _posts(article.text, spans) + list(_pulled(article, tree, spans, outlets))


def _signed(text: str, span: Span) -> Draft | None:
    """The paragraph as a quotation and, behind a dash, the name."""
    signed = list(_SIGNED.finditer(text, span.start, span.end))
    opens = text.startswith(_OPENING, span.start)
    if not signed or not opens or text[signed[-1].end() : span.end].count(" ") > _LONGEST_TAIL:
        return None
    name, end = signed[-1], signed[-1].start() + 1
    dash = re.compile(r"[―—–]").search(text, end, name.end())
    if dash is None:
        return None
    source = trim(text, Span(name.start(1), name.end(1)))
    return Draft((source,), (Span(*dash.span()),), (Span(span.start, end),), _SIGN, "signed-quote")


def _led_in(text: str, tree: Tree, span: Span) -> Iterator[Draft]:
    """Quotations behind a colon and the name of a person without a verb: "Albion boss Eddie Marr to Sky: “…”"."""
    for match in _LED.finditer(text, span.start, span.end):
        colon = tree.at(match.start("cue"))
        if colon is None or tree.paragraph_of(colon) == 0:
            continue  # a headline has rules of its own
        before = range(tree.sentences[tree.sentence_of(colon)].first, colon)
        people = [i for i in before if tree.tokens[i].entity == "PERSON" and tree.tokens[i].pos == "PROPN"]
        if not people or any(tree.tokens[i].tag in FINITE or tree.tokens[i].pos == "VERB" for i in before):
            continue
        at = people[-1]
        behind = [tree.tokens[i].text for i in range(at + 1, before.stop)]
        while at - 1 in people and not tree.tokens[at].entity_start:
            at -= 1
        if not behind or behind[0] in _BESIDE:
            cue = Span(*match.span("cue"))
            yield Draft((tree.span(at, people[-1]),), (cue,), (Span(*match.span("words")),), _SIGN, "signed-quote")


def _posts(text: str, spans: list[Span]) -> list[Draft]:
    """One draft for each post that a page shows with its writer, account and day in the paragraph behind it."""
    drafts = []
    for words, by in pairwise(spans):
        match = _POSTED.match(text, by.start, by.end)
        if match is not None and len(words) >= _SHORTEST:
            cue, source = (Span(*match.span(n)) for n in (1, 2))
            drafts.append(Draft((source,), (cue,), (trim(text, words),), _SIGN, "signed-post"))
    return drafts


def _pulled(article: Article, tree: Tree, spans: list[Span], outlets: frozenset[str]) -> Iterator[Draft]:
    """One draft for each paragraph that a dash and a name below it sign: a pull quote, an opinion, an epigraph."""
    text = article.text
    signers: dict[int, tuple[Span, Span]] = {}
    for n in range(1, len(spans)):
        signer = _signer(text, tree, spans, n)
        if signer is not None:
            signers[n] = signer
    for n, (dash, name) in signers.items():
        words = words_of(text, spans[n - 1])
        others = {signers[m][1].of(text) for m in (n - 2, n + 2) if m in signers}
        told = (
            wholly_quoted(text, words)
            or _is_told_elsewhere(text, words)
            or _OWN.search(text, words.start, words.end) is not None
            or bool(others - {name.of(text)})
            or (n < len(spans) - 1 and _is_named_elsewhere(text, tree, name))
        )
        if told and not (name.of(text) in outlets and not wholly_quoted(text, words)):
            yield Draft((name,), (dash,), (words,), _SIGN, "signed-words")


def _signer(text: str, tree: Tree, spans: list[Span], n: int) -> tuple[Span, Span] | None:
    """The dash and the name that paragraph `n` is, as a signature below the one before it."""
    match, words = _BELOW.match(text, spans[n].start, spans[n].end), words_of(text, spans[n - 1])
    if match is None or "@" in match["name"] or match["name"].split()[0].lower() in _CREDITS:
        return None
    listed = any(text.startswith(_LEADING, spans[m].start) for m in (n - 1, n + 1) if m < len(spans))
    if listed or len(words.of(text).split()) < _FEWEST_WORDS or words.of(text).endswith(":"):
        return None
    if match["dash"] == "-" and not wholly_quoted(text, words):
        return None  # an item of a list
    name = Span(*match.span("name"))
    called = [tree.tokens[i] for i in tree.within(Span(name.start, name.start + len(match["name"].split(",")[0])))]
    verbless = bool(called) and called[-1].pos in _NOUNS and not any(t.tag in FINITE for t in called)
    return (Span(*match.span("dash")), trim(text, name)) if verbless else None


def _is_told_elsewhere(text: str, words: Span) -> bool:
    """Whether the article has the words, or their first sentence, a second time, there perhaps with a small letter."""
    said = words.of(text).strip("\"“”'‘’.,!?… ")
    start, end = max(0, words.start - _REACH), words.end + _REACH
    first = re.split(r"(?<=[.!?]) ", said)[0].rstrip(".!?")
    parts = [said[1:], first[1:]] if len(first.split()) >= _FEWEST_WORDS else [said[1:]]
    return any(text.find(p, words.end, end) >= 0 or text.find(p, start, words.start) >= 0 for p in parts)


def _is_named_elsewhere(text: str, tree: Tree, name: Span) -> bool:
    """Whether a word of the signer's name stands elsewhere in the article."""
    named = [t.text for i in tree.within(name) if (t := tree.tokens[i]).pos == "PROPN" and len(t.text) >= _NAME_LETTERS]
    start, end = max(0, name.start - _REACH), name.end + _REACH
    return any(text.find(w, name.end, end) >= 0 or text.find(w, start, name.start) >= 0 for w in named)
