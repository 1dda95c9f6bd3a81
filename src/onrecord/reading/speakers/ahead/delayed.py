"""The delayed identification lead: an article opens with a description and names whom it means one paragraph on.

"A former engineer at the exchange testified on Thursday … ¶ Ada Lund, 33, told jurors …" (Itule and Anderson, News
Writing and Reporting, call it so): the name opens the next paragraph bare, for the reader knows already who that is.
"""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from onrecord.reading.speakers.ahead.again import is_voice
from onrecord.reading.speakers.people.agreement import SUBJECTS
from onrecord.reading.speakers.people.cast import Cast, Referent
from onrecord.reading.speakers.people.gender import gender_of, may_agree
from onrecord.reading.speakers.people.tables import FIRMS, TIED
from onrecord.reading.values import EntityType, MentionKind

_BODIES = FIRMS | {
    "agency", "bank", "body", "charity", "club", "coalition", "group", "museum", "owner", "union", "university"
}  # fmt: skip
"""Nouns for what a lead describes and a body's name identifies."""
_OFTEN = 2
"""How often the article names whom it tells of, at least."""
_LEADS = 2
"""A standfirst may stand before the lead."""
_LINE = 8
"""Tokens of a paragraph that is no line beside the story."""


def identified_next(cast: Cast, head: int, speakers: AbstractSet[int]) -> Referent | None:
    """Whom the paragraph behind the lead names first, where token `head` is a description that opens the lead."""
    tokens = cast.tree.tokens
    if (
        head not in speakers
        or head in cast.quoted
        or not _opens_lead(cast, head)
        or is_voice(cast, head)
        or not _says_more(cast, head)
    ):
        return None
    i = _opener(cast, head)
    if i is None or not _is_bare(cast, i) or not _is_new(cast, i):
        return None
    found, own = cast.meant[i], cast.meant.get(head)
    tally = Counter(
        r.name for t, r in cast.meant.items() if cast.heads[t].kind is MentionKind.NAME and r.type is found.type
    )
    if tally[found.name] < _OFTEN:
        return None
    if found.type is EntityType.PERSON:
        person = cast.heads[head].type is EntityType.PERSON and " " in found.name
        return found if person and (own is None or may_agree(own.gender, gender_of(cast, found))) else None
    body = tokens[head].lemma.lower() in _BODIES and found.name not in cast.papers
    return found if body and found.type is EntityType.ORG and tally[found.name] == max(tally.values()) else None


def _opens_lead(cast: Cast, head: int) -> bool:
    """Whether the description is the subject of a sentence that opens one of the first paragraphs of sentences."""
    here, token = cast.tree.paragraph_of(head), cast.tree.tokens[head]
    first = cast.tree.paragraphs[here].first
    counted = token.dep == "pobj" and cast.tree.tokens[cast.tree.tokens[token.head].head].text.lower() == "one"
    does = token.dep in SUBJECTS and cast.tree.tokens[token.head].dep == "ROOT"
    singular = (token.tag in {"NN", "NNP"} and does) or counted  # "One of Europe's biggest developers"
    sentence = cast.tree.sentence_of(head) == cast.tree.sentence_of(first)
    return sentence and singular and here in islice(_told(cast), _LEADS)


def _told(cast: Cast) -> Iterator[int]:
    """The paragraphs of whole sentences: no headline, nor a line with a day or a writer's name."""
    tokens = cast.tree.tokens
    for n, paragraph in enumerate(cast.tree.paragraphs):
        ends = {t.text for t in tokens[max(paragraph.first, paragraph.last - 2) : paragraph.last]}
        if not ends.isdisjoint({".", "!", "?"}) and paragraph.last - paragraph.first >= _LINE:
            yield n


def _says_more(cast: Cast, head: int) -> bool:
    """Whether the description says more than its noun: "a former engineer", "one of Europe's biggest developers"."""
    tokens = cast.tree.tokens
    telling = [c for c in cast.tree.children[head] if tokens[c].dep not in {"det", "punct"}]
    return bool(telling) and tokens[head].lemma.lower() not in TIED  # whose lawyer or wife it is comes next


def _opener(cast: Cast, head: int) -> int | None:
    """The subject of the first sentence of the paragraph of sentences behind the lead, where it is a name."""
    after = (n for n in _told(cast) if n > cast.tree.paragraph_of(head))
    n = next(islice(after, 1), None)
    if n is None:
        return None
    sentence = cast.tree.sentences[cast.tree.sentence_of(cast.tree.paragraphs[n].first)]
    inside = range(sentence.first, sentence.last)
    named = [t for t in inside if t in cast.meant and cast.heads[t].kind is MentionKind.NAME and t not in cast.quoted]
    people = [t for t in named if cast.meant[t].type in {EntityType.PERSON, EntityType.ORG}]
    subject = next((t for t in people if cast.tree.tokens[t].dep in SUBJECTS), None)
    root = subject is not None and cast.tree.tokens[cast.tree.tokens[subject].head].dep == "ROOT"
    return subject if root and people[:1] == [subject] else None


def _is_new(cast: Cast, i: int) -> bool:
    """Whether no sentence of the story names before token `i` whom it names; headlines and captions may."""
    name, told = cast.meant[i].name, set(_told(cast))
    named = (t for t, r in cast.meant.items() if t < i and r.name == name and cast.heads[t].kind is MentionKind.NAME)
    return all(cast.tree.paragraph_of(t) not in told for t in named)


def _is_bare(cast: Cast, i: int) -> bool:
    """Whether nothing beside the name says who or what it is, save an age."""
    tokens, run = cast.tree.tokens, cast.tree.within(cast.heads[i].span)
    beside = (
        c for c in cast.tree.children[i] if c not in run and tokens[c].dep in {"appos", "compound", "nmod", "amod"}
    )
    return all(tokens[c].text.isdigit() for c in beside)
