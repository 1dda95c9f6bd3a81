"""Who is who across articles: whether names are found, and mentions of one and the same put together.

    python bench/entities.py ../shared/benchmarks/meantime
    python bench/entities.py ../shared/benchmarks/gum_news --errors

Data: NewsReader MEANTIME (http://www.newsreader-project.eu/results/data/wikinews/, CC BY 4.0), each of its
stories as one record; GUM's Wikinews articles (https://github.com/amir-zeldes/gum, texts CC BY 2.5, annotation
CC BY 4.0) as one record.

    mention F1    one name of ours and one marked name that share a character, one to one, the closest pair first;
                  counted where all mentions are marked. `exact`: the same words, but for an article in front.
    on matched    B-cubed and LEA (bench/clusters.py) over the mentions that both have: is what was found put together?
    end to end    the same over all of them: what was not found, or found where nothing is marked, counts as wrong.
    false merges  pairs of marked people (two ids) who share an entity of ours.
The baselines cluster the very same mentions of ours in the same run: by the exact string; by the fuzzy string
(`difflib` ratio of 0.85 or more, case levelled, linked one by one); by words (all words of one name are in the other).
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# So that `python bench/entities.py` finds its neighbours.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.clusters import b_cubed, lea
from bench.entity_baselines import alike_in_letters, alike_in_words, linked
from bench.entity_gold import GoldArticle, GoldMention, gum, meantime
from bench.system import plain_article, reading_of

from onrecord.ledger.entities import entities
from onrecord.reading.values import EntityType, MentionKind, Reading
from onrecord.text.article import Article
from onrecord.text.span import Span

_PERSON = frozenset({"PER", "person"})


@dataclass(frozen=True, slots=True)
class Found:
    """One mention of ours: where, whether by name, its words, the name its article gives, and our entity."""

    article: str
    span: Span
    named: bool
    words: str
    local: str
    entity: str
    person: bool
    """Whether we take the entity for a person: peoples ("Muslims") are none."""


@dataclass(slots=True)
class Story:
    """One record: what people marked, what we found, and which of these are the same place."""

    name: str
    gold: Sequence[GoldArticle]
    found: list[Found] = field(default_factory=list)
    pairs: dict[tuple[str, Span, Span], Found] = field(default_factory=dict)


def build(name: str, gold: Sequence[GoldArticle]) -> Story:
    """Our entities of the articles, as one record."""
    story = Story(name, gold)
    read: list[tuple[Article, Reading]] = []
    names: dict[str, GoldArticle] = {}
    for one in gold:
        article = plain_article(one.text)
        read.append((article, reading_of(article)[0]))
        names[article.id] = one
    mentions = {(a.id, m.span): m for a, r in read for m in r.mentions}
    for entity in entities(tuple(read)):
        for cited in entity.citations:
            mention = mentions.get((cited.article, cited.span))
            if mention is None:  # a speaker without a name: no corpus marks it so
                continue
            named = mention.kind is MentionKind.NAME
            local = f"{cited.article} {mention.entity}"
            person = entity.type is EntityType.PERSON
            words = " ".join(cited.words.split())
            story.found.append(Found(names[cited.article].name, cited.span, named, words, local, entity.id, person))
    for one in gold:
        mine = [f for f in story.found if f.article == one.name]
        for mark, match in matched(one.mentions, mine):
            story.pairs[one.name, mark.core, mark.phrase] = match
    return story


def matched(marked: Sequence[GoldMention], found: Sequence[Found]) -> Iterable[tuple[GoldMention, Found]]:
    """One to one, the pair with the largest share of common characters first; names are matched with names."""
    scored = sorted(
        (-_jaccard(mark.core, mine.span), i, j)
        for i, mark in enumerate(marked)
        for j, mine in enumerate(found)
        if mark.core.overlaps(mine.span) and (mark.kind is MentionKind.NAME) == mine.named
    )
    left, right = set[int](), set[int]()
    for _, i, j in scored:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield marked[i], found[j]


def _jaccard(a: Span, b: Span) -> float:
    both = min(a.end, b.end) - max(a.start, b.start)
    return both / (max(a.end, b.end) - min(a.start, b.start))


Clusters = dict[Hashable, Hashable]


def systems(story: Story) -> dict[str, Callable[[Found], Hashable]]:
    """Ours and the baselines: how each names the cluster of one of our mentions."""
    words = [f.words for f in story.found if f.named]
    letters, sets = linked(words, alike_in_letters), linked(words, alike_in_words)
    first: dict[str, str] = {}  # a description or pronoun goes with the first name that its article joins it to
    for one in story.found:
        if one.named:
            first.setdefault(one.local, one.words)

    def called(one: Found) -> str | None:
        return one.words if one.named else first.get(one.local)

    return {
        "onrecord": lambda f: f.entity,
        "exact string": lambda f: called(f) or f.local,
        "fuzzy string": lambda f: letters.get(called(f) or "", f.local),
        "word sets": lambda f: sets.get(called(f) or "", f.local),
    }


def clusterings(
    story: Story, name_of: Callable[[Found], Hashable], *, names_only: bool, everything: bool
) -> tuple[Clusters, Clusters]:
    """Key and answer over the mentions that both have, or (`everything`) over all, unmatched ones included."""
    key: Clusters = {}
    answer: Clusters = {}
    used = set()
    for one in story.gold:
        for mark in one.mentions:
            place = (one.name, mark.core, mark.phrase)
            mine = story.pairs.get(place)
            if mine is not None:
                used.add((mine.article, mine.span))
            if names_only and mark.kind is not MentionKind.NAME:
                continue
            if mine is not None:
                key[place], answer[place] = mark.entity, name_of(mine)
            elif everything and mark.phrase.end <= one.complete:
                key[place] = mark.entity
    if everything:
        complete = {one.name: one.complete for one in story.gold}
        for mine in story.found:
            stray = (mine.article, mine.span) not in used and mine.span.end <= complete[mine.article]
            if stray and (mine.named or not names_only):
                answer[mine.article, mine.span] = name_of(mine)
    return key, answer


def report(story: Story) -> None:
    """Prints all figures of one story."""
    print(f"\n### {story.name}: {len(story.gold)} articles, {_counts(story)}\n")
    print("| names P / R / F1 | overlap | exact |\n| --- | --- | --- |")
    print(f"| onrecord | {mention_score(story, exact=False)} | {mention_score(story, exact=True)} |")
    print("\n| P / R / F1 | B-cubed, names | LEA, names | B-cubed, all mentions | LEA, all mentions |")
    print("| --- | --- | --- | --- | --- |")
    for everything, title in ((False, "on matched"), (True, "end to end")):
        for system, name_of in systems(story).items():
            cells = []
            for names_only in (True, False):
                pair = clusterings(story, name_of, names_only=names_only, everything=everything)
                cells += [str(b_cubed(*pair)), str(lea(*pair))]
            print(f"| {title}: {system} | {' | '.join(cells)} |")
    merged = false_merges(story)
    print(f"\nfalse merges of two people: {len(merged)} {'; '.join(merged)}".rstrip())


def _counts(story: Story) -> str:
    kinds = Counter(m.kind for a in story.gold for m in a.mentions)
    return f"{kinds.total()} mentions marked, {kinds[MentionKind.NAME]} of them names"


def mention_score(story: Story, *, exact: bool) -> str:
    """Precision, recall and F1 of names, where all are marked."""
    marked = found = right = 0
    for one in story.gold:
        marks = [m for m in one.mentions if m.kind is MentionKind.NAME and m.phrase.end <= one.complete]
        marked += len(marks)
        found += sum(f.named and f.article == one.name and f.span.end <= one.complete for f in story.found)
        pairs = ((m, story.pairs.get((one.name, m.core, m.phrase))) for m in marks)
        right += sum(f is not None and (not exact or f.span in {m.core, m.phrase}) for m, f in pairs)
    precision, recall = right / max(found, 1), right / max(marked, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{100 * precision:.1f} / {100 * recall:.1f} / {100 * f1:.1f}"


def false_merges(story: Story) -> list[str]:
    """Pairs of marked people who share one of our entities by name, and by what names."""
    people: dict[str, dict[str, str]] = defaultdict(dict)
    for one in story.gold:
        for mark in one.mentions:
            mine = story.pairs.get((one.name, mark.core, mark.phrase))
            if mine is not None and mine.named and mine.person and mark.type in _PERSON:
                people[mine.entity].setdefault(mark.entity, f"{mine.words} ({one.name})")
    return [" = ".join(known.values()) for known in people.values() if len(known) > 1]


def errors(story: Story) -> None:
    """Prints what was missed, what was found in vain, and where clusters fall apart or together."""
    for one in story.gold:
        _missed(story, one)
    _mixed(story)


def _missed(story: Story, one: GoldArticle) -> None:
    used = {(f.article, f.span) for f in story.pairs.values()}
    for mark in one.mentions:
        if mark.kind is MentionKind.NAME and mark.phrase.end <= one.complete:
            mine = story.pairs.get((one.name, mark.core, mark.phrase))
            if mine is None:
                print(f"missed  {one.name}: {mark.type} {mark.core.of(one.text)!r} in {mark.phrase.of(one.text)!r}")
            elif mine.span not in {mark.core, mark.phrase}:
                print(f"extent  {one.name}: {mine.words!r} for {mark.core.of(one.text)!r}")
    for mine in story.found:
        stray = mine.article == one.name and (mine.article, mine.span) not in used
        if stray and mine.named and mine.span.end <= one.complete:
            print(f"in vain {one.name}: {mine.words!r}")


def _mixed(story: Story) -> None:
    split: dict[str, Counter[str]] = defaultdict(Counter)
    lumped: dict[str, Counter[str]] = defaultdict(Counter)
    for one in story.gold:
        for mark in one.mentions:
            pair = story.pairs.get((one.name, mark.core, mark.phrase))
            if pair is not None and pair.named:
                split[mark.entity][f"{pair.entity}: {pair.words}"] += 1
                lumped[pair.entity][f"{mark.entity}: {pair.words}"] += 1
    _print_mixed("split ", split)
    _print_mixed("lumped", lumped)


def _print_mixed(title: str, groups: Mapping[str, Counter[str]]) -> None:
    for name, parts in groups.items():
        if len({part.partition(":")[0] for part in parts}) > 1:
            print(f"{title} {name}: {dict(parts.most_common(12))}")


def main() -> None:
    """Prints a table for each story in the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="MEANTIME's folder, or GUM's with dep/*.conllu")
    parser.add_argument("--errors", action="store_true", help="print what is missed, split or lumped")
    options = parser.parse_args()
    try:
        stories = {"GUM news": gum(options.folder)} if (options.folder / "dep").is_dir() else meantime(options.folder)
    except FileNotFoundError as problem:
        parser.error(str(problem))
    for name, gold in stories.items():
        story = build(name, gold)
        report(story)
        if options.errors:
            errors(story)


if __name__ == "__main__":
    main()
