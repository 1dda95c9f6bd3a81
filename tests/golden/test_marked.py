from pathlib import Path

import pytest
from gold.marked import MarkedText, MarkError, Said, load, parse, render

from onrecord.text.span import Span, Spans


def words(text: MarkedText, spans: Spans) -> list[str]:
    return [span.of(text.text) for span in spans]


def one(raw: str) -> tuple[MarkedText, Said]:
    marked = parse(raw)
    (said,) = marked.said
    return marked, said


def test_marks_leave_the_text_and_keep_the_offsets() -> None:
    marked, said = one("[The mayor|source] [said|cue] [it would rain|content].\n")
    assert marked.text == "The mayor said it would rain.\n"
    assert (said.source, said.cue, said.content) == ((Span(0, 9),), (Span(10, 14),), (Span(15, 28),))


def test_the_head_stands_above_the_line_and_is_not_text() -> None:
    marked = parse("about: rain\ncredit: us, 2026\n---\nIt rained.\n")
    assert marked.head == {"about": "rain", "credit": "us, 2026"}
    assert (marked.text, marked.said) == ("It rained.\n", ())


def test_ids_part_the_attributions_of_one_paragraph_and_join_across_paragraphs() -> None:
    raw = "[A|source 1] [said|cue 1] [x|content 1], [B|source 2] [denied|cue 2] [y|content 2].\n\n[“z”|content 1]\n"
    marked = parse(raw)
    assert [words(marked, s.content) for s in marked.said] == [["x", "“z”"], ["y"]]


def test_without_ids_each_paragraph_is_one_attribution() -> None:
    marked = parse("[A|source] [said|cue] [x|content].\n\n[B|source] [said|cue] [y|content].\n")
    assert [words(marked, s.source) for s in marked.said] == [["A"], ["B"]]


def test_marks_stand_inside_marks() -> None:
    raw = "[The FSB|source 1] [said|cue 1] [that [he|source 2] [confessed|cue 2] [to it|content 2]|content 1].\n"
    marked = parse(raw)
    assert [words(marked, s.content) for s in marked.said] == [["that he confessed to it"], ["to it"]]


def test_attributes_and_addressee_are_read() -> None:
    marked, said = one('[He|source] [told|cue speaker="Ada Lund" kind=request] [them|addressee] [to go|content]\n')
    assert said.about == {"speaker": "Ada Lund", "kind": "request"}
    assert words(marked, said.addressee) == ["them"]


def test_brackets_of_the_text_are_escaped() -> None:
    marked, said = one(r"“[He|source] [said|cue] [it \[the pact\] is dead|content]”" + "\n")
    assert words(marked, said.content) == ["it [the pact] is dead"]
    assert parse(r"a \| b \\ c").text == r"a | b \ c"


def test_words_that_nobody_is_said_to_report_have_no_cue() -> None:
    marked, said = one('[“We will not go”|content speaker="Ada Lund"]\n')
    assert (said.cue, said.about) == ((), {"speaker": "Ada Lund"})
    assert parse(render(marked)) == marked


@pytest.mark.parametrize(
    "raw",
    [
        "t: rain\n---\n[A|source 1] [said|cue 1 kind=denial] [[he|source 2] [swore|cue 2] [so|content 2]|content 1]\n",
        '[[A|source 2]|source 1] [said|cue 1 speaker="A \\"B\\""] [\\[x\\] \\||content 1], [and|cue 2] [z|content 2]\n',
    ],
)
def test_what_is_rendered_is_what_was_read(raw: str) -> None:
    assert render(parse(raw)) == raw


def test_marks_that_cross_cannot_be_written() -> None:
    crossing = (Said(source=(Span(0, 4),), cue=(Span(5, 6),), content=(Span(2, 5),)),)
    with pytest.raises(MarkError, match="two marks cross"):
        render(MarkedText({}, "abcdefgh", crossing))


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("[A|source", "line 1, column 3: this mark is not closed"),
        ("one\n  [A said", "line 2, column 3: this mark is not closed"),
        ("A] said", "line 1, column 2: a mark closes without a role"),
        ("A|source] said", "line 1, column 2: a bar outside of a mark"),
        ("[A|speaker]", "no such role: 'speaker'"),
        ("[|source]", "this mark has no words"),
        ("[A|source 1 2]", "more than one id: 1 2"),
        ("[A|source kind=denial]", "attributes stand on the cue, or on the content"),
        ("[A|cue mood=good]", "no such attribute: mood"),
        ('[A|cue speaker="B]', "cannot read the label"),
        ("[A|source] [said|cue] x", "attribution 'paragraph 0' has no content"),
        ("[A|source 7] [said|cue 7] x", "attribution '7' has no content"),
        ("about\n---\ntext", "line 1: not 'key: value' in the head: 'about'"),
    ],
)
def test_errors_say_where_and_why(raw: str, message: str) -> None:
    with pytest.raises(MarkError) as caught:
        parse(raw)
    assert message in str(caught.value)


def test_an_error_in_a_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_text("[A|source", encoding="utf-8")
    with pytest.raises(MarkError, match=r"broken\.txt: line 1"):
        load(path)
