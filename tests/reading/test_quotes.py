import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.quotes import find_quotes, unpaired
from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span


def article(text: str) -> Article:
    """An article whose paragraphs are the lines of `text`."""
    segments, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            segments.append(Segment(Span(at, at + len(line)), Role.BODY, "test"))
        at += len(line) + 1
    return Article("test", text, segments=tuple(segments))


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“It rains,” she said. “A lot.”", ["It rains,", "A lot."]),
        ('"It rains," she said. "A lot."', ["It rains,", "A lot."]),
        ("''Of course,'' he wrote.", ["Of course,"]),
        ("He called it «a farce».", ["a farce"]),
        ("“She told me ‘never again’ and left,” he said.", ["She told me ‘never again’ and left,", "never again"]),
        ("'It's over,' the miner's son said.", ["It's over,"]),
        ("The ‘workers’ council’ met; the boss's dog did not.", ["workers’ council"]),
        ("In the '90s the lawmakers' pay rose.", []),
        ('A 12" gun and a 6\'2" man.', []),
        ('limits in the future." Going forward, we adapt," he said.', [" Going forward, we adapt,"]),
        ("“He is [the mayor] of a town,” she said.", ["He is [the mayor] of a town,"]),
        ("No marks here.", []),
        ("“It was a mess, '' she said.” I was late. ''", ["It was a mess, ", " I was late. "]),
        ("“It rains,” she said. He left. '' It was late. ''", ["It rains,"]),
    ],
)
def test_words_in_marks(text: str, inner: list[str]) -> None:
    quotes, _ = find_quotes(article(text))
    assert [q.inner.of(text) for q in quotes] == inner


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“First, we rest.\n“Then we work,” she said.\nNobody worked."
    first, second = find_quotes(article(text))[0]
    assert (first.closed, first.continues) == (False, False)
    assert (second.closed, second.continues) == (True, True)


def test_a_line_that_is_no_sentence_may_stand_inside_a_quotation() -> None:
    text = "“First, we rest.\nRead more: rest in pictures\n“Then we work,” she said."
    first, second = find_quotes(article(text))[0]
    assert (first.closed, second.continues) == (False, True)


def test_the_last_paragraph_of_a_quotation_may_lack_its_mark() -> None:
    text = "“First, we rest.\n“Then we work.\nNobody worked."
    first, second = find_quotes(article(text))[0]
    assert (first.closed, second.closed, second.continues) == (False, False, True)
    assert second.inner.of(text) == "Then we work."


def test_a_mark_that_is_never_closed_takes_no_narration_in() -> None:
    quotes, problems = find_quotes(article("“First, we rest. Then she left.\nNobody worked."))
    assert quotes == ()
    assert unpaired(problems) == (Span(0, 1),)


def test_marks_round_a_reporting_clause_are_turned_round() -> None:
    text = "It was late, “he said.” They are all gone. “We must go,” Moreau added."
    quotes, problems = find_quotes(article(text))
    assert quotes == ()
    assert [p.what for p in problems] == ["quotation marks round narration"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('The new rule has cost us half our boats," harbour chief Jan Moreau said Thursday.', "The new rule has"),
        ("The rule is gone,” said Moreau.", "The rule is gone"),
        ("”So, we still count the boats,” he said.", "”So, we still"),
        ("''We count,'' Moreau said. They are ``counting boats,'' she said.", "''We count"),
    ],
)
def test_a_lost_or_turned_opening_mark_is_made_good(text: str, quoted: str) -> None:
    quotes, problems = find_quotes(article(text))
    assert quotes[0].span.of(text).startswith(quoted)
    assert not problems


def test_a_closing_mark_behind_narration_opens_nothing() -> None:
    assert find_quotes(article("Moreau said that the rule was gone,” Kell wrote."))[0] == ()


def test_insertions_are_marked_and_links_are_not() -> None:
    text = "“[The missiles] are [late](#) again,” he said."
    quote = find_quotes(article(text))[0][0]
    assert [s.of(text) for s in quote.insertions] == ["[The missiles]"]


def test_nested_quotes_know_their_parent() -> None:
    outer, nested = find_quotes(article("“She said ‘no’ twice,” he recalled."))[0]
    assert (outer.parent, nested.parent) == (None, 0)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("“It never ends, he said.", "never closed"),
        ("It ends” he said.", "without an opening"),
        ('in the future." Going forward, we adapt," he said.', "wrong side"),
    ],
)
def test_unpaired_marks_are_problems(text: str, problem: str) -> None:
    _, problems = find_quotes(article(text))
    assert any(problem in p.what for p in problems)


@given(st.text(alphabet="ab s.,!?'\"“”‘’«»`[]()\n1-", max_size=120))
def test_any_text_gives_quotes_inside_their_paragraph(text: str) -> None:
    held = article(text)
    quotes, _ = find_quotes(held)
    paragraphs = [s.span for s in held.segments]
    assert all(any(p.covers(q.span) for p in paragraphs) and q.span.covers(q.inner) for q in quotes)
    assert all(quotes[q.parent].inner.covers(q.span) for q in quotes if q.parent is not None)
