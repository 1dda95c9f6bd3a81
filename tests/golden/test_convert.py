import json
from pathlib import Path

from bench.polnear import parse as read_brat
from gold.convert import articles, brat, inside, write_brat, write_jsonl
from gold.marked import parse

NESTED = '[Kell|source 1] [said|cue 1 speaker="Ada Kell"] [[he|source 2] [swore|cue 2] [it|content 2]|content 1].\n'


def test_brat_is_read_back_by_the_reader_of_polnear() -> None:
    for _, name, marked in articles():
        theirs = sorted((m.source, m.cue, m.content) for m in read_brat(brat(marked)) if m.cue)
        ours = sorted((s.source, s.cue, s.content) for s in marked.said if s.cue)
        assert theirs == ours, name


def test_brat_names_offsets_words_and_attributes() -> None:
    assert brat(parse('[“A,”|content] [said|cue speaker="Bo"] [Bo|source]. [“B.”|content]\n')).splitlines() == [
        "T1\tSource 10 12\tBo",
        "T2\tCue 5 9\tsaid",
        "T3\tContent 0 4;14 18\t“A,” “B.”",
        "E1\tCue:T2 Source:T1 Content:T3",
        "#1\tAnnotatorNotes E1\tspeaker=Bo",
    ]


def test_an_attribution_stands_inside_the_smallest_content_around_its_cue() -> None:
    said = parse(NESTED).said
    assert [inside(said, one) for one in said] == [None, 0]


def test_the_corpus_is_written_in_both_formats(tmp_path: Path) -> None:
    write_brat(tmp_path / "brat")
    write_jsonl(tmp_path / "jsonl")
    names = {name: marked for _, name, marked in articles()}
    assert len(list((tmp_path / "brat").glob("*/*.ann"))) == len(names)
    lines = [
        json.loads(line)
        for path in (tmp_path / "jsonl").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert {one["name"]: len(one["attributions"]) for one in lines} == {n: len(m.said) for n, m in names.items()}
    start, end = lines[0]["attributions"][0]["content"][0]
    assert lines[0]["text"][start:end] == names[lines[0]["name"]].said[0].content[0].of(lines[0]["text"])
