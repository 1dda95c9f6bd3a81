"""How statements and figures are told in sentences: who, verb, words, through whom; never as a fact of our own."""

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.ledger.values import Figure, Page, Statement
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import Interval
from onrecord.text.span import Citation
from onrecord.views.names import fold
from onrecord.views.papers import Sentence, Words, material
from onrecord.views.phrases import SOMEBODY, capital, day, one_line, said_sentence, unlinked, when, words_of
from onrecord.views.statements import flows, relays
from onrecord.views.verbs import past

_HERE = "\0"
"""Stands for the words while the sentence around them is made."""
_MARKS = '“”"«»„'
_LONGEST_TITLE = 45
_JOINING = ("that ", "to ", "whether ", "if ", "about ", "for ", "as ", "when ")
_WITH_ARTICLE = re.compile(r"^(?:the|an?|several|some|many|most|all|two|three)\s+", re.IGNORECASE)
_LOWERED = (
    "the a an this that these those there it he she they we in on at if some many most all no more as but and with for"
)
"""First words of a sentence that are no names: within a sentence they are written small."""
_THAT_QUOTED = re.compile(r"^that,?\s+(?=[“\"][A-Z])")
_ROLES = re.compile(r"(?:spokes(?:man|woman|person)|official)$", re.IGNORECASE)
_WHOSE = frozenset({"his", "her", "their", "its", "our", "my", "your"})
_TAKE_A_NOUN = frozenset(
    {"expressed", "expressing", "express", "voiced", "voicing", "raised", "raising", "issued", "gave"}
)


def told(statement: Statement, pages: Mapping[str, Page], because: str, *, dated: bool = True) -> Sentence:
    """A statement as a sentence: "On 2 May 2023, X said: “…”, according to The Gazette (3 May 2023)".

    Raises `UnsupportedError` where the statement has no words.
    """
    parts = tuple(_words(statement.content, statement.manner))
    whole = words_of(statement.content)
    verb, joined = _verb(statement), _joined(statement, whole)
    if whole.startswith("that ") and verb.endswith(" that"):
        verb = verb.removesuffix(" that")
    if joined:
        parts = (joined, *_cut(parts, whole.partition(" ")[0] if joined != "that " else ""))
    frame = said_sentence(
        who(statement),
        verb,
        _HERE,
        words_of(statement.addressee),
        flows=bool(joined) or _reads_on(statement, whole),
    )
    start, _, end = frame.replace(f" by {SOMEBODY}", "").partition(_HERE)
    dating = (statement.said_words,) if dated and _is_day(statement.said) and statement.said_words else ()
    said = f"On {day(statement.said.earliest)}, " if dating and statement.said.earliest else ""
    opening = f"{said}{start}" if said else capital(start)
    named = (statement.speaker_named,) if statement.speaker_named else ()
    citations = (*statement.content, *statement.source, *statement.cue, *statement.addressee, *named, *dating)
    closing = f"{end}, {source(statement, pages)}."
    return Sentence((opening, *parts, closing), citations, because, not statement.asserted)


def _joined(statement: Statement, words: str) -> str:
    """What joins indirect words to a verb that they stood before: "that ", with the first word written small."""
    if statement.manner is Manner.DIRECT or _reads_on(statement, words) or statement.kind is not Kind.STATEMENT:
        return ""
    first = words.partition(" ")[0]
    if first.startswith("that"):
        return ""
    if first.lower() in _LOWERED.split() and " " in words:
        return f"that {first.lower()} "
    return "that " if first[:1].islower() else ""


def _cut(parts: Sequence[str | Words], first: str) -> Iterator[str | Words]:
    """The parts without the first word."""
    for n, part in enumerate(parts):
        if n == 0 and isinstance(part, Words):
            yield Words(part.text.removeprefix(first).lstrip())
        else:
            yield part


def _words(citations: tuple[Citation, ...], manner: Manner) -> Iterator[str | Words]:
    """The words as they are reported: verbatim ones in quotation marks, the outlet's own wording without."""
    for n, cited in enumerate(citations):
        if n:
            yield " … "
        words = one_line(cited.words).lstrip("#*> ").rstrip(" ,;:")
        if n == len(citations) - 1:
            words = words.removesuffix(".")
        words = _THAT_QUOTED.sub("", words) if manner is not Manner.DIRECT else words
        if manner is Manner.DIRECT:
            yield "“"
            yield from material(_unmarked(words, last=n == len(citations) - 1))
            yield "”"
        elif words[-1:] in _MARKS and words[-2:-1] in {".", ","}:
            yield from material(words[:-2])
            yield words[-1]
        else:
            yield from material(words)
            if words.count("“") > words.count("”"):
                yield "”"
            elif words.count('"') % 2 and "''" not in words:
                yield '"'


def _unmarked(words: str, *, last: bool) -> str:
    """The words without the quotation marks around them; marks within stay in pairs."""
    inner = words[1:].lstrip() if words[:1] in _MARKS else words
    if inner[-1:] in _MARKS and sum(sign in _MARKS for sign in inner) % 2:
        inner = inner[:-1]
    inner = inner.removesuffix("''").rstrip(" ,;:")
    return inner.removesuffix(".") if last else inner


def _reads_on(statement: Statement, words: str) -> bool:
    """Whether the words join to the verb without a colon."""
    if statement.manner is Manner.DIRECT or words[:1] in _MARKS:
        return not words.lstrip(_MARKS + "[ ")[:1].isupper()
    return flows(statement) or words.startswith(_JOINING)


_BARE = frozenset(
    {"will", "would", "is", "are", "was", "were", "has", "had", "can", "could", "may", "might", "must", "should"}
)
"""Verbs that words torn from their subject open with ("airports where Boeing predicts [will be growth]")."""


def can_be_told(statement: Statement) -> bool:
    """Whether its words make a sentence behind its verb: a relative clause torn from its noun does not.

    Nor does a clause behind a verb that takes a noun ("expressed [concern] that …").
    """
    first = words_of(statement.content).partition(" ")[0].lower()
    if first in _BARE and statement.manner is Manner.INDIRECT and statement.kind is not Kind.QUESTION:
        return False
    if who(statement).partition(" ")[0].lower() in _WHOSE:
        return False
    if first in {"which", "who", "whom", "whose"}:
        return statement.manner is Manner.DIRECT
    verb = _printed_verb(statement).rpartition(" ")[2].lower()
    return bool(first) and not (first == "that" and verb in _TAKE_A_NOUN)


def who(statement: Statement) -> str:
    """The speaker: by name, with its article where it is no person's, as described, or "somebody not named"."""
    name, described = statement.speaker or "", words_of(statement.source)
    if name and statement.entity is None and _ROLES.search(name) and not _WITH_ARTICLE.match(f"{described} {name}"):
        return f"a {name}"
    if name and _WITH_ARTICLE.sub("", described) == name:
        return f"{described[0].lower()}{described[1:]}" if described != name else name
    if name and not name[0].islower():
        return name
    if described and (not name or fold(name) in fold(described)):
        return described
    return f"the {name}" if name else SOMEBODY


def _printed_verb(statement: Statement) -> str:
    """The verb without the marks of a Markdown link."""
    return unlinked(" ".join(one_line(cited.words) for cited in statement.cue))


def _verb(statement: Statement) -> str:
    cue = past(_printed_verb(statement))
    if any(map(str.isalpha, cue)):
        return cue
    return "asked" if statement.kind is Kind.QUESTION else "said"


def source(statement: Statement, pages: Mapping[str, Page]) -> str:
    """Through whom the words come: "according to The Telegraph, in The Kyiv Independent (2 June 2024)"."""
    page = pages.get(statement.article)
    through = relays(statement)
    where = in_print(page)
    if through:
        return f"according to {', '.join(through)}, as {where[0]} reported ({where[1]})"
    if statement.manner is Manner.INDIRECT:
        return f"as {where[0]} put it ({where[1]})"
    return f"according to {where[0]} ({where[1]})"


def in_print(page: Page | None) -> tuple[str, str]:
    """How a page is named in a sentence, and when it was printed."""
    if page is None:
        return "an article", "date unknown"
    headed = f"an article headed “{short(page.title)}”" if page.title else "an article without a headline"
    return page.outlet or headed, when(page.published.when)


def short(title: str) -> str:
    """A headline, cut at a word where it is long."""
    plain = one_line(title)
    return plain if len(plain) <= _LONGEST_TITLE else f"{plain[:_LONGEST_TITLE].rsplit(' ', 1)[0]} …"


def _is_day(interval: Interval) -> bool:
    return interval.width == 0


def figure_words(
    figure: Figure, pages: Mapping[str, Page], paired: Figure | None = None
) -> tuple[tuple[str | Words, ...], tuple[Citation, ...]]:
    """A figure in its words, with who gives it: "“120 tonnes” (Samir Haddad, in The Courier, 5 March 2025)".

    With the citations; `paired` is the same quantity in another unit, printed beside it.
    """
    outlet, printed = in_print(pages.get(figure.article))
    voice = f"{figure.speaker}, in {outlet}" if figure.speaker else f"{outlet} in its own voice"
    both = sorted(filter(None, (figure, paired)), key=lambda one: one.citation.span)
    words = [Words(one_line(one.citation.words)) for one in both]
    other: tuple[str | Words, ...] = (" or “", words[1], "”") if paired else ()
    return ("“", words[0], "”", *other, f" ({voice}, {printed})"), tuple(one.citation for one in both)
