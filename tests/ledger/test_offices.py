"""Posts across articles: holders with the days of printing, and which posts are one."""

from datetime import date

from onrecord.ledger.entities import identify
from onrecord.ledger.entity_values import Entity
from onrecord.ledger.offices import offices
from onrecord.ledger.verdicts import Decision, Verdict
from onrecord.reading.holding import Holding
from onrecord.reading.values import EntityType, Mention, MentionKind, Reading
from onrecord.text.article import Article, Interval, Published, Status
from onrecord.text.span import Span

Pair = tuple[Article, Reading]


def page(number: int, day: date, *told: tuple[str, str, str, str, bool]) -> Pair:
    """An article of lines "WORDS NAME"; each tells name, the words of the post, the post, whose it is, and former."""
    text, mentions, holdings = "", [], []
    for name, words, post, scope, former in told:
        at = Span(len(text), len(text) + len(words))
        who = Span(at.end + 1, at.end + 1 + len(name))
        text += f"{words} {name}\n"
        mentions.append(Mention(who, MentionKind.NAME, EntityType.PERSON, name, "test"))
        holdings.append(Holding(at, who, name, post, scope, former, "post before the name"))
    published = Published(Interval(day, day), Status.STATED)
    article = Article(f"{number:016x}", text, published=published)
    return article, Reading(article.id, tuple(mentions), holdings=tuple(holdings))


def found(*pairs: Pair) -> tuple[Entity, ...]:
    known = identify(pairs)
    return offices(pairs, known.entities, known.names)


EARLY, LATE = date(2023, 7, 23), date(2024, 9, 13)


def test_a_post_has_its_holders_with_days() -> None:
    (post,) = found(
        page(1, EARLY, ("Dmytro Kuleba", "Ukraine's Foreign Minister", "foreign minister", "Ukraine", False)),
        page(2, LATE, ("Andrii Sybiha", "Ukrainian Foreign Minister", "foreign minister", "Ukraine", False)),
    )
    assert post.type is EntityType.OFFICE
    told = [(h.name, h.first.earliest, h.last.latest, h.first_words.words) for h in post.holders]
    assert told == [
        ("Dmytro Kuleba", EARLY, EARLY, "Ukraine's Foreign Minister"),
        ("Andrii Sybiha", LATE, LATE, "Ukrainian Foreign Minister"),
    ]


def test_without_an_owner_it_is_the_one_that_its_holder_has_elsewhere() -> None:
    (post,) = found(
        page(1, EARLY, ("Joe Biden", "U.S. President", "president", "United States", False)),
        page(2, LATE, ("Joe Biden", "President", "president", "", False)),
    )
    assert [(h.name, h.count) for h in post.holders] == [("Joe Biden", 2)]


def test_two_presidents_without_an_owner_share_no_post() -> None:
    held = found(
        page(1, EARLY, ("Ada Quill", "President", "president", "", False)),
        page(2, LATE, ("Jonas Lund", "President", "president", "", False)),
    )
    assert sorted([h.name for h in one.holders] for one in held) == [["Ada Quill"], ["Jonas Lund"]]


def test_a_former_holder_is_told_apart() -> None:
    (post,) = found(
        page(1, EARLY, ("Ada Quill", "Secretary of State", "secretary of state", "United States", False)),
        page(2, LATE, ("Ada Quill", "Secretary of State", "secretary of state", "United States", True)),
    )
    assert [(h.former, h.first.earliest) for h in post.holders] == [(False, EARLY), (True, LATE)]


def test_what_people_decide_of_posts_goes_before_the_rules() -> None:
    pairs = (
        page(1, EARLY, ("Ada Quill", "President", "president", "", False)),
        page(2, LATE, ("Jonas Lund", "President", "president", "", False)),
    )
    left, right = ((a.id, r.holdings[0].span) for a, r in pairs)
    known = identify(pairs)
    same = Decision(Verdict.SAME, left, right, "j")
    (joined,) = offices(pairs, known.entities, known.names, (same,))
    assert [one.name for one in joined.holders] == ["Ada Quill", "Jonas Lund"]
    different = Decision(Verdict.DIFFERENT, left, right, "k")
    assert len(offices(pairs, known.entities, known.names, (same, different))) == 2
