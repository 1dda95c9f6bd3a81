from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.article import Article, Role, Segment
from onrecord.text.span import Span
from onrecord.web.marks import LIT, Block, Mark, Note, blocks

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)
LOOKS = st.sampled_from(["source", "cue", "said-direct", "said-indirect", "pale", "figure", LIT])


class Content(HTMLParser):
    """The text content of a piece of HTML, and which characters of it are marked how."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.looks: list[frozenset[str]] = []
        self.tags: list[str] = []
        self._open: list[frozenset[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._open.append(frozenset((dict(attrs).get("class") or "").split()))

    def handle_endtag(self, tag: str) -> None:
        assert self.tags
        del tag
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        self.looks += [frozenset().union(*self._open)] * len(data)


def content(made: list[Block]) -> Content:
    parser = Content()
    for block in made:
        parser.feed(block.html)
    parser.close()
    return parser


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXTS)
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    roles = st.sampled_from(list(Role))
    segments = tuple(Segment(Span(a, b), draw(roles), "drawn") for a, b in zip(edges[::2], edges[1::2], strict=False))
    return Article("0" * 16, text, segments=segments)


def spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.integers(0, len(text))
    return st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))


@given(articles(), st.data())
def test_the_text_is_whole_and_every_mark_is_where_it_belongs(article: Article, data: st.DataObject) -> None:
    where = spans(article.text)
    marks = data.draw(st.lists(st.builds(Mark, where, LOOKS), max_size=6))
    notes = data.draw(
        st.lists(st.builds(Note, st.integers(0, len(article.text)), st.just(1), st.just("n1"), TEXTS), max_size=3)
    )
    shown = content(blocks(article, marks, data.draw(st.lists(where, max_size=4)), notes))
    assert "".join(shown.text) == article.text
    for at, looks in enumerate(shown.looks):
        wanted = {mark.look for mark in marks if mark.span.start <= at < mark.span.end}
        assert looks - {"nested"} == wanted


@given(articles())
def test_blocks_follow_one_another_without_gap(article: Article) -> None:
    made = blocks(article, ())
    assert [block.span.start for block in made] == [0, *(block.span.end for block in made[:-1])]
    assert made[-1].span.end == len(article.text)


def check(text: str, marks: list[tuple[int, int, str]], html: str) -> None:
    made = blocks(Article("0" * 16, text), [Mark(Span(start, end), look) for start, end, look in marks])
    assert "".join(block.html for block in made) == html


def test_one_mark() -> None:
    check("he said no", [(0, 2, "source")], '<span class="source">he</span> said no')


def test_marks_that_overlap_are_cut_where_they_meet() -> None:
    check(
        "abcdef",
        [(0, 4, "source"), (2, 6, "cue")],
        '<span class="source">ab</span><span class="source cue">cd</span><span class="cue">ef</span>',
    )


def test_a_statement_in_a_statement_is_nested() -> None:
    check(
        "abc",
        [(0, 3, "said-direct"), (1, 2, "said-indirect")],
        '<span class="said-direct">a</span><span class="said-direct said-indirect nested">b</span>'
        '<span class="said-direct">c</span>',
    )


def test_lit_words_are_a_mark_element() -> None:
    check("abc", [(1, 2, LIT)], 'a<mark class="lit">b</mark>c')


def test_markup_in_the_text_is_words() -> None:
    check("<b>&</b>", [(0, 3, "cue")], '<span class="cue">&lt;b&gt;</span>&amp;&lt;/b&gt;')


def test_a_carriage_return_survives() -> None:
    check("a\r\nb", [], "a&#13;\nb")


def test_a_mark_beyond_the_text_is_left_out() -> None:
    check("abc", [(1, 9, "cue")], "abc")
