"""Who appears in an article: for each mention its head word, and for each name its gender, roles and fullest place."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.reading.letters import LETTERS
from onrecord.reading.lexicon import Lexicon
from onrecord.reading.speakers.people.forenames import gender_told
from onrecord.reading.speakers.people.parts import parts_in
from onrecord.reading.speakers.people.roles import FORMS_OF_ADDRESS, Role, introduced, role_of
from onrecord.reading.speakers.people.tables import ARTICLES, GENDERED
from onrecord.reading.syntax import BESIDE_THE_NOUN, Tree
from onrecord.reading.values import EntityType, Mention, MentionKind, Quote
from onrecord.text.article import Article
from onrecord.text.span import Span

_COUNTING = frozenset({"few", "number", "lot", "couple", "dozen", "handful"})
"""Words that "a" belongs to: "a few supporters"."""
_SURNAME = "surname of a person of the article"
_PARTING = frozenset({":", "-", "–", "—"})
"""What stands in a headline before who says it."""
_QUOTES = {"“": 1, "”": -1, "``": 1, "''": -1}


@dataclass(frozen=True, slots=True)
class Referent:
    """Whom a mention means: a name (or, when nobody is named, the description itself), and where that stands."""

    name: str
    span: Span
    type: EntityType
    gender: str
    """"f", "m" or "u"."""
    plural: bool = False


def joined_names(names: list[str]) -> str:
    """“A, B and C”."""
    return ", ".join(names[:-1]) + f" and {names[-1]}" if len(names) > 1 else names[0]


@dataclass(frozen=True, slots=True)
class Cast:
    """The look-up tables of one article; `meant` grows while pronouns and descriptions are resolved in text order."""

    article: Article
    tree: Tree
    lexicon: Lexicon
    heads: dict[int, Mention] = field(default_factory=dict)
    meant: dict[int, Referent] = field(default_factory=dict)
    roles: dict[str, list[Role]] = field(default_factory=dict)
    people: dict[str, Referent] = field(default_factory=dict)
    quoted: frozenset[int] = frozenset()
    places: frozenset[str] = frozenset()
    """Every word of a place's name, lower case."""
    outlets: frozenset[str] = frozenset()
    """Names of outlets, every form."""
    papers: frozenset[str] = frozenset()
    """The same, the main form of each only."""
    bodies: frozenset[str] = frozenset()
    """First words of the names of organisations that have more than one."""
    genders: dict[str, str] = field(default_factory=dict)
    """By name, where the article itself tells gender; grows while pronouns are resolved."""
    nominals: dict[str, list[int]] = field(default_factory=dict)
    """Head tokens of descriptions by lemma, in text order."""
    surnames: dict[str, Referent | None] = field(default_factory=dict)
    """By surname that several people have: whom it means all through the article, where that shows."""
    ties: dict[str, list[tuple[str | None, Referent]]] = field(default_factory=dict)
    """By word for kin and the like: whose, and who that is by name; filled when first asked for."""
    played: set[str] = field(default_factory=set)
    """Names that are those of parts in a film or play."""


def make_cast(
    article: Article, tree: Tree, mentions: Iterable[Mention], lexicon: Lexicon, quotes: Iterable[Quote] = ()
) -> Cast:
    """The cast of the article, with the names filled in."""
    listed = sorted(mentions, key=lambda m: (m.kind is MentionKind.NAME, m.span))
    runs = {m: [i for i in tree.within(m.span)] for m in listed}  # noqa: C416 - a list is indexed below
    names = [m for m in listed if m.kind is MentionKind.NAME and runs[m]]
    places = frozenset(tree.tokens[i].text.lower() for m in names if m.type is EntityType.PLACE for i in runs[m])
    outlets = lexicon.outlet_names()
    bodies = frozenset(tree.tokens[runs[m][0]].text for m in names if m.type is EntityType.ORG and len(runs[m]) > 1)
    papers = frozenset(outlet.name for outlet in lexicon.outlets)
    cast = Cast(
        article,
        tree,
        lexicon,
        quoted=_quoted(tree) | _in_single_marks(article, tree, quotes),
        places=places,
        outlets=outlets,
        papers=papers,
        bodies=bodies,
    )
    in_people = frozenset(i for m in names if m.type is EntityType.PERSON for i in runs[m])
    fullest = _places(article, names)
    genders: dict[str, str] = {}
    for m in names:
        if m.type is EntityType.PERSON and m.entity:
            found = list(introduced(tree, runs[m][0], runs[m][-1], in_people, lexicon))
            cast.roles.setdefault(m.entity, []).extend(found)
            told = [w for r in found for w in (r.head, *sorted(r.words & FORMS_OF_ADDRESS))]
            genders[m.entity] = gender_told(told, m.entity, lexicon, genders.get(m.entity, "u"))
    for m in listed:
        if runs[m]:
            head = _lettered(tree, m, head_of(tree, runs[m]))
            cast.heads[head] = m
            if m.kind is MentionKind.NOMINAL:
                cast.nominals.setdefault(tree.tokens[head].lemma, []).append(head)
            if m.entity:
                cast.meant[head] = Referent(
                    m.entity, fullest[m.entity], m.type, genders.get(m.entity, "u"), tree.tokens[head].tag == "NNPS"
                )
                if m.type is EntityType.PERSON:
                    cast.people[m.entity] = cast.meant[head]
    _add_surnames(cast)
    named = frozenset(i for i, r in cast.meant.items() if r.name in cast.people and i not in cast.quoted)
    cast.played.update(cast.meant[i].name for i in parts_in(tree, named))
    return cast


def _add_surnames(cast: Cast) -> None:
    """Adds surnames that look like common nouns and speak: "Page said", "Jobs announced", "‘Pier unsafe’ – Kell"."""
    surnames = Counter(name.split()[-1] for name in cast.people if " " in name)
    people = {name.split()[-1]: name for name in cast.people if " " in name}
    for i, token in enumerate(cast.tree.tokens):
        plain = token.pos in {"NOUN", "ADJ", "ADV"} and i not in cast.heads and surnames[token.text] == 1
        speaks = token.dep == "nsubj" and (
            cast.tree.tokens[token.head].lemma in cast.lexicon.cues or _is_capital_inside(cast.tree, i)
        )
        behind = i > 1 and cast.tree.paragraph_of(i) == 0 and cast.tree.tokens[i - 1].text in _PARTING
        if plain and (speaks or behind):
            person = cast.people[people[token.text]]
            cast.heads[i] = Mention(token.span, MentionKind.NAME, EntityType.PERSON, person.name, _SURNAME)
            cast.meant[i] = person


def _is_capital_inside(tree: Tree, i: int) -> bool:
    """Whether the word, in capitals like a name, is all of its phrase, in a sentence that another word opens."""
    before = tree.tokens[i - 1]
    opens = i == tree.sentences[tree.sentence_of(i)].first or before.pos not in {"CCONJ", "SCONJ", "PUNCT", "ADV"}
    return not opens and before.text not in {"“", '"', "``", "‘", "'"} and not tree.children[i]


def _places(article: Article, names: Iterable[Mention]) -> dict[str, Span]:
    """For each entity the place of its fullest form: the first mention as long as the name, else the longest."""
    places: dict[str, Span] = {}
    for m in names:
        if m.entity and (m.entity not in places or _better(article, m, places[m.entity])):
            places[m.entity] = m.span
    return places


def _better(article: Article, mention: Mention, held: Span) -> bool:
    exact = article.words(held) == mention.entity
    return not exact and (article.words(mention.span) == mention.entity or len(mention.span) > len(held))


def head_of(tree: Tree, run: list[int]) -> int:
    """The token of the run that the others hang on: the last one whose own head lies outside of the run."""
    inside = set(run)
    tops = [i for i in run if tree.tokens[i].head not in inside or tree.tokens[i].head == i]
    return (
        tops[-1]
        if len(tops) == 1 or not tops
        else next((i for i in tops if tree.tokens[i].pos in {"PROPN", "NOUN", "PRON"}), tops[0])
    )


def _lettered(tree: Tree, mention: Mention, head: int) -> int:
    """The head of a person's name, on the letters behind it where the parser hangs it on them: "Ann Kell QC"."""
    above = tree.tokens[head].head
    person = mention.kind is MentionKind.NAME and mention.type is EntityType.PERSON
    behind = above == tree.within(mention.span)[-1] + 1
    return above if person and behind and tree.tokens[above].text in LETTERS else head


def _quoted(tree: Tree) -> frozenset[int]:
    """Tokens inside quotation marks; a paragraph that opens with a mark and never closes it is quoted throughout."""
    inside: set[int] = set()
    for paragraph in tree.paragraphs:
        opened = False
        for i in range(paragraph.first, paragraph.last):
            text = _mark(tree, i)
            if text in {'"', "''"}:
                opened = _opens(tree, i, opened=opened)
            elif text in _QUOTES:
                opened = _QUOTES[text] > 0
            elif opened:
                inside.add(i)
    return frozenset(inside)


def _in_single_marks(article: Article, tree: Tree, quotes: Iterable[Quote]) -> frozenset[int]:
    """Tokens in ‘single’ quotation marks, which most British papers have; apostrophes are told apart by `quotes`."""
    single = (quote.inner for quote in quotes if article.text[quote.span.start] in {"‘", "'"})
    return frozenset(i for inner in single for i in tree.within(inner))


def _mark(tree: Tree, i: int) -> str:
    """The text of token `i`; two backticks side by side, which the tokenizer parts, are one opening mark."""
    text = tree.tokens[i].text
    beside = [tree.tokens[n].text for n in (i - 1, i + 1) if 0 <= n < len(tree.tokens)]
    return "``" if text == "`" and "`" in beside else text


def _opens(tree: Tree, i: int, *, opened: bool) -> bool:
    """Whether a quotation is open after the straight mark at token `i`: white space beside it tells."""
    tokens = tree.tokens
    left = i > 0 and tokens[i - 1].span.end == tokens[i].span.start
    right = i + 1 < len(tokens) and tokens[i + 1].span.start == tokens[i].span.end
    return not opened if left == right else right


def described(cast: Cast, first: int, last: int, *, plural: bool, kind: EntityType) -> Referent:
    """A description as its own referent: the article's words without "the" or "a", which stay before one word alone."""
    tokens = cast.tree.tokens
    if first < last and tokens[first].text.lower() in ARTICLES and tokens[first + 1].text.lower() not in _COUNTING:
        first += int(first + 1 < last)
    span = cast.tree.span(first, last)
    gender = next((GENDERED[t.text.lower()] for t in tokens[first : last + 1] if t.text.lower() in GENDERED), "u")
    words = " ".join(cast.article.words(span).split())
    if tokens[first].text.lower() in ARTICLES:
        words = words[0].lower() + words[1:] if words[:2].istitle() or words[1:2] == " " else words
    return Referent(words, span, kind, gender, plural)


def several(cast: Cast, noun: int) -> Referent:
    """The several without a name whom the noun at token `noun` describes: "Two rival bidders"."""
    run = cast.tree.subtree(noun, BESIDE_THE_NOUN)
    return described(cast, run[0], run[-1], plural=True, kind=EntityType.GROUP)


def role_at(cast: Cast, head: int) -> Role | None:
    """The role that the mention headed by token `head` describes, None when it has no office or occupation."""
    return role_of([cast.tree.tokens[i] for i in cast.tree.within(cast.heads[head].span)], cast.lexicon)
