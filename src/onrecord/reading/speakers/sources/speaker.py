"""From the words of a source to the speaker: the head of the source decides."""

from onrecord.reading.speakers.described.alone import ALONE, lone_body
from onrecord.reading.speakers.described.beside import goes_by
from onrecord.reading.speakers.described.bodies import body_in_full, body_meant
from onrecord.reading.speakers.described.callings import PLAYERS
from onrecord.reading.speakers.described.documents import author_of
from onrecord.reading.speakers.described.epithets import formerly, known_for
from onrecord.reading.speakers.described.natives import may_be_paper, native_word
from onrecord.reading.speakers.described.pairs import two_meant
from onrecord.reading.speakers.described.prizes import prized
from onrecord.reading.speakers.described.years import by_age
from onrecord.reading.speakers.people.agreement import one_of_them
from onrecord.reading.speakers.people.cast import Cast, joined_names
from onrecord.reading.speakers.people.extents import behind_place, name_before_deed, person_behind, titled_behind, whole
from onrecord.reading.speakers.people.tables import BANDS, FIRMS, KIN, OWN_NAME_BODIES, SITES, WIRES, WRITINGS
from onrecord.reading.speakers.people.wordings import Speaker, as_described, is_name, some_of, told_apart
from onrecord.reading.speakers.sources.apposed import called_behind, name_told_of, named_behind
from onrecord.reading.speakers.sources.joint import (
    and_the_other,
    counted,
    each_of,
    joined_heads,
    listed_people,
    mr_and_mrs,
    one_told_of,
    only_names,
    titled_names,
    two_posts,
    with_others,
)
from onrecord.reading.speakers.sources.led_to import led_to
from onrecord.reading.speakers.sources.of_several import of_several
from onrecord.reading.speakers.sources.relatives import relative_meant
from onrecord.reading.speakers.sources.titles import (
    based,
    behind_its_kind,
    entitled,
    fellow,
    initialed,
    organ,
    outlet,
    title_run,
    voice,
)
from onrecord.reading.syntax import Tree
from onrecord.reading.values import EntityType
from onrecord.text.span import Spans

_NOBODY_KNOWN = frozenset(
    {"i", "we", "you", "me", "us", "my", "our", "one", "this", "that", "these", "those", "there", "nobody", "none",
     "neither", "it", "he", "she", "they", "him", "her", "them"}
)  # fmt: skip
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_THEMSELVES = frozenset({"himself", "herself", "itself", "themselves"})


def source_heads(tree: Tree, source: Spans) -> list[int]:
    """The head tokens of a source: one, and those joined to it by "and"."""
    run = [i for span in source for i in tree.within(span)]
    return joined_heads(tree, run) if run else []


def speaker_of(cast: Cast, source: Spans, because: dict[int, str]) -> Speaker:
    """The speaker under the fullest name the article gives; unknown without a source or in doubt."""
    run = whole(cast, source)
    if not run:
        return Speaker(None, None, "no source")
    run = behind_place(cast, run)
    words = [cast.tree.tokens[i].text.lower() for i in run]
    run = run[1:] if words[0] == "both" and "and" in words[2:] else run  # "both | Moreau and her campaign"
    run = run[:-1] if words[-1] in _THEMSELVES and len(run) > 1 else run  # "the department | itself"
    joint = mr_and_mrs(cast, run) or counted(cast, run) or only_names(cast, run) or titled_names(cast, run)
    joint = joint or named_behind(cast, run)
    return joint or _speaker(cast, run, because)


def _speaker(cast: Cast, run: list[int], because: dict[int, str]) -> Speaker:
    """The speaker whom the words `run` mean, by their heads."""
    heads = _apart(cast, joined_heads(cast.tree, run))
    known = _known(cast, run) or behind_its_kind(cast, run) or _going_by(cast, run, heads[0])
    if known is not None:
        return known
    if len(heads) > 1 and all(h in cast.meant and is_name(cast, h) for h in heads):
        each = [some_of(cast, run, h, apart=True) for h in heads]
        told = [one.name if one and one.name else cast.meant[h].name for one, h in zip(each, heads, strict=True)]
        return Speaker(joined_names(list(dict.fromkeys(told))), cast.meant[heads[0]].span, "names joined")
    if len(heads) > 1 and cast.tree.tokens[heads[0]].tag == "PRP" and run[0] in {heads[0], heads[0] - 1}:
        return with_others(cast, heads[0], run[heads[0] - run[0] :])
    if len(heads) > 1:
        some = (
            and_the_other(cast, heads, run)
            or _titled(cast, run)
            or two_posts(cast, heads, run)
            or one_told_of(cast, heads, run)
            or each_of(cast, heads, run)
        )
        some = some or title_run(cast, run, heads[0]) or name_told_of(cast, run)
        return some or led_to(cast, run) or as_described(cast, run)
    people = listed_people(cast, heads[0], run)
    if len(people) > 1:
        return Speaker(joined_names(people), cast.meant[heads[0]].span, "names joined")
    return _one(cast, heads[0], run, because)


def _apart(cast: Cast, heads: list[int]) -> list[int]:
    """The heads; one where all stand in one name: "the Universities and Colleges Association"."""
    if len(heads) == 1:
        return heads
    whole = (n for n in cast.heads if is_name(cast, n) and set(heads) <= set(cast.tree.within(cast.heads[n].span)))
    one = next(whole, None)
    return heads if one is None else [one]


def _known(cast: Cast, run: list[int]) -> Speaker | None:
    """Whom "the Gone Tomorrow hitmaker" or "the Oscar winner" means."""
    found = known_for(cast, run) or prized(cast, run) or formerly(cast, run)
    return None if found is None else Speaker(found.name, found.span, "the person that is spoken of")


def _going_by(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """Whose name the description gives: "a florist named Ada Lund"."""
    found = goes_by(cast, run, head)
    return None if found is None else Speaker(found.name, found.span, "name in apposition")


def _one(cast: Cast, head: int, run: list[int], because: dict[int, str]) -> Speaker:
    text = cast.tree.tokens[head].text.lower()
    if text in _RELATIVES and not cast.tree.tokens[head].text.isupper() and cast.tree.tokens[head].tag in {"WP", "WDT"}:
        return relative_meant(cast, head, because)
    if head in cast.heads and is_name(cast, head) and not _is_where_from(cast, head, run):
        if because.get(head) == "the person that is spoken of":
            return _named(cast, head, because)
        other = based(cast, run, head) or fellow(cast, run, head) or organ(cast, run, head) or voice(cast, run, head)
        other = other or some_of(cast, run, head) or _national(cast, run, head) or entitled(cast, run, head)
        return other or _named(cast, head, because)
    if head in because and because[head] not in {"description", "role fits several"}:
        return Speaker(cast.meant[head].name, cast.meant[head].span, because[head])
    if text in _NOBODY_KNOWN:
        told = told_apart(cast, head, run) if text in {"one", "those"} else None
        told = told or (of_several(cast, head) if text == "one" and _says_only_one(cast, run) else None)
        told = told or _one_of_them(cast, head, run) or _said_which(cast, head, run)
        return told or Speaker(None, None, "pronoun in doubt")
    aged = because.get(head) != "role fits several" and _aged(cast, head, run)
    somebody = _titled(cast, run) or aged or _two(cast, run) or _firm(cast, run, head) or initialed(cast, run, head)
    somebody = (
        somebody or _unknown_name(cast, run, head) or _signed(cast, run, head) or _behind_another(cast, run, head)
    )
    somebody = somebody or called_behind(cast, run, head) or outlet(cast, run, head)
    other = somebody or _author(cast, head) or (None if head in because else _apposed(cast, run, head))
    return other or title_run(cast, run, head) or led_to(cast, run) or as_described(cast, run)


def _is_where_from(cast: Cast, head: int, run: list[int]) -> bool:
    """Whether a place only says whose player somebody is, whom the parser took for a verb: "The Poland forward"."""
    last, tokens = run[-1], cast.tree.tokens
    beside = cast.tree.within(cast.heads[head].span)[-1] == last - 1 and tokens[run[0]].text.lower() == "the"
    return beside and cast.meant[head].type is EntityType.PLACE and tokens[last].text in PLAYERS


def _signed(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """Who is named in front of what he does: "Ali Kell posting on a forum as The Wanderer"."""
    found = name_before_deed(cast, run, head)
    return None if found is None else Speaker(found.name, found.span, "name")


def _titled(cast: Cast, run: list[int]) -> Speaker | None:
    """The person whose title alone the sentence has."""
    found = titled_behind(cast, run)
    return None if found is None else Speaker(found.name, found.span, "name behind a title")


def _aged(cast: Cast, head: int, run: list[int]) -> Speaker | None:
    """Whom "the 29-year-old" means."""
    found = by_age(cast, head, run)
    return None if found is None else Speaker(found[0].name, found[0].span, found[1])


def _national(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """“The Australian” of whom the article does not tell who it is: described, not named."""
    word = native_word(cast.tree, head, cast.lexicon)
    return as_described(cast, run) if word and run[0] < head and not may_be_paper(cast, head, word) else None


def _firm(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The company or body spoken of by a word that is no mention by itself: "the publishing concern", "the band"."""
    tokens = cast.tree.tokens
    if head in cast.heads or tokens[head].tag != "NN" or tokens[run[0]].text.lower() != "the" or run[-1] != head:
        return None
    words = " ".join(cast.article.words(cast.tree.span(run[0], head)).split())
    called = tokens[head].lemma in FIRMS | BANDS | OWN_NAME_BODIES or words.lower().removeprefix("the ") in WIRES
    found = body_meant(cast, head, words) or body_meant(cast, head, words[len("the ") :]) if called else None
    alone = lone_body(cast, head) if found is None else None
    found = found if alone is None else (alone, ALONE)
    return None if found is None else Speaker(found[0].name, found[0].span, found[1])


def _apposed(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The one person, site or body in apposition: "Trump's running mate, Gov. Mike Pence", "A utility, Vint Power"."""
    tokens = cast.tree.tokens
    named = [i for i in cast.tree.children[head] if tokens[i].dep == "appos" and i in cast.meant]
    named = [i for i in named if i in run or _follows(cast, run, i)]
    people = [cast.meant[i] for i in named if is_name(cast, i) and cast.meant[i].type is EntityType.PERSON]
    sites = [cast.meant[i] for i in named if is_name(cast, i) and cast.meant[i].type is not EntityType.PERSON]
    if len(sites) == 1 and tokens[head].lemma.lower() in SITES and tokens[head].tag == "NN":
        return Speaker(sites[0].name, sites[0].span, "name in apposition")
    behind = person_behind(cast, head) if not people else None
    people = people if behind is None or not cast.tree.span(run[0], run[-1]).covers(behind.span) else [behind]
    if not people and tokens[head].lemma not in cast.lexicon.offices | KIN:
        people = [cast.meant[i] for i in named if is_name(cast, i) and cast.meant[i].type is EntityType.ORG]
    one = (tokens[head].tag == "NN" and tokens[head].lemma not in WRITINGS) or tokens[head].text.lower() == "accused"
    single = len(people) == 1 and one
    return Speaker(people[0].name, people[0].span, "name in apposition") if single else None


def _behind_another(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The name that ends the source and that the parser put beside another's: "a lawyer for Kell, Anna Moreau"."""
    tokens = cast.tree.tokens
    last = next((i for i in reversed(run) if i in cast.meant and is_name(cast, i)), None)
    ends = last == next((i for i in reversed(run) if tokens[i].pos != "PUNCT"), None)
    if last is None or not ends or tokens[last].dep != "appos" or tokens[last].head not in cast.meant:
        return None
    beside, found = tokens[last].head, cast.meant[last]
    two = cast.meant[beside].name != found.name and " " in found.name and found.type is EntityType.PERSON
    of = tokens[beside].dep == "pobj" and tokens[tokens[beside].head].head == head and tokens[head].tag == "NN"
    return Speaker(found.name, found.span, "name in apposition") if two and of else None


def _follows(cast: Cast, run: list[int], i: int) -> bool:
    """Whether the name at token `i` stands right behind the source that a mark cut short: "His shadow | , Ann Kell"."""
    named = is_name(cast, i) and cast.tree.within(cast.heads[i].span)[0] == run[-1] + 2
    return named and cast.tree.tokens[run[-1] + 1].text == ","


def _unknown_name(cast: Cast, run: list[int], head: int) -> Speaker | None:
    """The name that ends the source and that no finder took for one: "Ramdehol's sister, Inderdai Deyal"."""
    first, last = len(run), cast.tree.tokens[run[-1]]
    kin = cast.tree.tokens[head].lemma.lower() in KIN
    body = head in cast.heads and cast.heads[head].type is EntityType.ORG  # "The union, Unify, said"
    owned = any(cast.tree.tokens[c].tag == "PRP$" for c in cast.tree.children[head])
    office = owned and last.head == head and cast.tree.tokens[head].lemma in cast.lexicon.offices
    if not (kin or office or (body and last.head == head and run[-1] not in cast.meant)) or last.dep != "appos":
        return None
    while first > 0 and cast.tree.tokens[run[first - 1]].pos == "PROPN":
        first -= 1
    length = len(run) - first
    full = length == len(("given", "name")) or not (kin or office)
    if not full or not length or cast.tree.tokens[run[first - 1]].text != ",":
        return None
    span = cast.tree.span(run[first], run[-1])
    return Speaker(cast.article.words(span), span, "name in apposition")


def _two(cast: Cast, run: list[int]) -> Speaker | None:
    two = two_meant(cast, run)
    return None if two is None else Speaker(joined_names([r.name for r in two]), two[0].span, "two who were just named")


def _says_only_one(cast: Cast, run: list[int]) -> bool:
    """Whether a source is "one" or "one of them"."""
    words = [cast.tree.tokens[i].text.lower() for i in run]
    return words in (["one"], ["one", "of", "them"])


def _one_of_them(cast: Cast, head: int, run: list[int]) -> Speaker | None:
    """The person named right behind a pronoun: "one of them, Mina Ferrall of the institute"."""
    tokens = cast.tree.tokens
    named = [i for i in run if i > head and i in cast.meant and is_name(cast, i) and tokens[i].dep == "appos"]
    people = [cast.meant[i] for i in named if cast.meant[i].type is EntityType.PERSON]
    told = one_of_them(cast, head) if not people else None
    people = people if told is None else [cast.meant[told]]
    return Speaker(people[0].name, people[0].span, "name in apposition") if len(people) == 1 else None


def _said_which(cast: Cast, head: int, run: list[int]) -> Speaker | None:
    """The description right behind "one": "One, a teacher from Moorford who asked not to be named, said"."""
    beside = cast.tree.child(head, "appos")
    words = [i for i in run if i > head + 1]
    new = words[:1] != [] and cast.tree.tokens[words[0]].text.lower() in {"a", "an"}
    one = cast.tree.tokens[head].text.lower() == "one" and beside in words
    return as_described(cast, words) if one and new and cast.tree.tokens[head + 1].text == "," else None


def _named(cast: Cast, head: int, because: dict[int, str]) -> Speaker:
    found = cast.meant.get(head)
    if found is None:
        return Speaker(None, None, "name fits two people")
    found = body_in_full(cast, found)
    return Speaker(found.name, found.span, because.get(head, "name"))


def _author(cast: Cast, head: int) -> Speaker | None:
    """Who speaks through a document."""
    found = author_of(cast, head)
    return None if found is None else Speaker(found[0].name, found[0].span, found[1])
