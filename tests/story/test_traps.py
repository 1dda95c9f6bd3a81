"""The traps that five real articles set (who relays, who asks, what is furniture), each as a test."""

from onrecord.ledger.record import Held
from onrecord.ledger.values import Ledger, Statement
from onrecord.reading.values import Kind, Manner
from onrecord.text.article import Role


def statement(ledger: Ledger, held: dict[str, Held], number: str, piece: str) -> Statement:
    """The one statement of that article that is not nested in another and has these words."""
    (found,) = [
        s
        for s in ledger.statements
        if s.article == held[number].article.id and s.nested_in is None and any(piece in c.words for c in s.content)
    ]
    return found


def chain(said: Statement) -> list[str]:
    return [link.name.removeprefix("the ").removeprefix("The ") for link in said.chain]


def test_t5_cited_words_keep_their_chain(ledger: Ledger, held: dict[str, Held]) -> None:
    cited = statement(ledger, held, "004", "Is that sufficient")
    assert (cited.speaker, chain(cited)) == ("Volodymyr Zelensky", ["Telegraph", "Kyiv Independent"])
    reported = statement(ledger, held, "004", "about 300 weapon systems")
    assert (reported.speaker, chain(reported)) == ("Volodymyr Zelensky", ["Telegraph", "Kyiv Independent"])
    paper = statement(ledger, held, "004", "HIMARS multiple rocket launchers")
    assert (paper.speaker, chain(paper)) == ("The Wall Street Journal", ["Kyiv Independent"])


def test_t6_an_agency_relays_what_a_service_said(ledger: Ledger, held: dict[str, Held]) -> None:
    said = statement(ledger, held, "003", "revoked the accreditation")
    assert (said.speaker, chain(said)) == ("FSB", ["Reuters", "CNN", "this page"])
    assert not any("according to" in c.words for c in said.content)


def test_t7_a_journalists_question_is_not_the_ministers(ledger: Ledger, held: dict[str, Held]) -> None:
    asked = statement(ledger, held, "002", "Has the time come")
    assert (asked.speaker, asked.entity, asked.kind) == (None, None, Kind.QUESTION)
    assert [c.words for c in asked.addressee] == ["Blinken"]
    assert not asked.asserted


def test_t9_a_dateline_outweighs_a_copyright_year_and_both_are_shown(held: dict[str, Held]) -> None:
    published = held["003"].article.published
    assert str(published.when.earliest) == str(published.when.latest) == "2024-09-13"
    assert published.status == "conflicting"
    assert {"2023", "2024"} <= {year for year in ("2023", "2024") for e in published.evidence if year in e.value}


def test_t10_other_items_are_kept_but_not_credited(ledger: Ledger, held: dict[str, Held]) -> None:
    for number, other in (("001", "Al-Sudani"), ("004", "Iohannis"), ("004", "Pause in war")):
        article = held[number].article
        at = article.text.index(other)
        (role,) = [s.role for s in article.segments if s.span.start <= at < s.span.end]
        assert role in {Role.RELATED, Role.BOILERPLATE}
        said = [s for s in ledger.statements if s.article == article.id]
        assert not any(c.span.start <= at < c.span.end for s in said for c in (*s.content, *s.source))


def test_t11_a_republished_article_names_its_outlet(held: dict[str, Held]) -> None:
    article = held["000"].article
    assert (article.outlet, article.authors, article.republished) == ("The Moscow Times", ("Dean Johnson",), True)
    assert article.url is not None
    assert article.url.startswith("https://www.themoscowtimes.com/2023/10/18/")


def test_t13_glued_words_and_a_mark_on_the_wrong_side_are_read_without_an_edit(
    ledger: Ledger, held: dict[str, Held]
) -> None:
    names = {m.entity for m in held["003"].reading.mentions}
    assert "Andrii Sybiha" in names
    moved = statement(ledger, held, "004", "adapt and adjust")
    assert (moved.speaker, moved.manner) == ("Antony Blinken", Manner.DIRECT)
    text = held["004"].article.text
    assert all(c.words == c.span.of(text) for c in moved.content)
    hinted = statement(ledger, held, "004", "beyond the current limitation")
    assert not any("Going forward" in c.words for c in hinted.content)


def test_t14_pronouns_and_roles_are_resolved(ledger: Ledger, held: dict[str, Held]) -> None:
    cases = {
        ("003", "Iranian ballistic missiles"): "Antony Blinken",
        ("000", "certainly damaging"): "Vladimir Putin",
        ("002", "a hallmark from day one"): "Antony Blinken",
        ("001", "I thanked the US"): "Dmytro Kuleba",
        ("001", "a completely different weapon"): "Dmitry Peskov",
        ("003", "could hit anything"): "William Courtney",
    }
    for (number, piece), speaker in cases.items():
        assert statement(ledger, held, number, piece).speaker == speaker, piece


def test_t16_editorial_insertions_are_not_the_speakers_words(held: dict[str, Held]) -> None:
    for number, inserted in (("000", "[the ATACMS]"), ("001", "[long-range missiles]"), ("002", "[Keir Starmer]")):
        text = held[number].article.text
        assert inserted in {i.of(text) for q in held[number].reading.quotes for i in q.insertions}


def test_t17_weapon_systems_and_kilometres_never_meet(ledger: Ledger) -> None:
    units = {f.id: (f.unit, f.low) for f in ledger.figures}
    for one in ledger.figure_sets:
        values = {units[f] for f in one.figures}
        assert {u for u, low in values if low == 300} != {None, "km"}


def test_t8_an_undated_article_is_honestly_undated(held: dict[str, Held]) -> None:
    for number in ("001", "002"):
        published = held[number].article.published
        assert (published.status, published.when.known) == ("unknown", False)


def test_a_second_verb_of_the_same_speaker_is_not_part_of_the_first_ones_words(
    ledger: Ledger, held: dict[str, Held]
) -> None:
    reiterated = statement(ledger, held, "003", "the US provides intelligence")
    refused = statement(ledger, held, "003", "to answer whether")
    assert not any("declined" in c.words for c in reiterated.content)
    assert (refused.speaker, refused.kind) == ("Antony Blinken", Kind.REFUSAL)


def test_t6_the_origin_of_what_an_agency_relays_is_the_agency(ledger: Ledger, held: dict[str, Held]) -> None:
    assert statement(ledger, held, "003", "revoked the accreditation").origin == "Reuters"
    assert statement(ledger, held, "003", "certainly not the only factor").origin == "CNN"


def test_t11_a_republished_page_goes_back_to_the_outlet_that_it_names(ledger: Ledger, held: dict[str, Held]) -> None:
    own = [s for s in ledger.statements if s.article == held["000"].article.id]
    assert own
    assert {s.origin for s in own} == {"The Moscow Times"}


def test_the_five_articles_are_no_copies_of_each_other(ledger: Ledger) -> None:
    assert not ledger.copies
    assert {page.origin for page in ledger.pages} == {page.id for page in ledger.pages}
