"""A brief in every format: the same bytes, numbered notes that hold, and nothing of an article's that is obeyed."""

import sys
import zipfile
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from tests.views.made import LEDGER, UNDATED_PAGE, article, place

from onrecord.export import paper_pdf as pdf
from onrecord.export.paper_docx import paper_docx
from onrecord.export.paper_html import paper_html
from onrecord.export.paper_lines import paper_jsonl
from onrecord.export.paper_text import paper_md, paper_text
from onrecord.views.brief import BriefAsked, brief
from onrecord.views.digest import digest
from onrecord.views.papers import Paper, Section, Sentence, Words, lines

HOSTILE = "<script>alert('x')</script> & =cmd(1) \x0b\u202e [a](b) #raw #let x = 1"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _paper() -> Paper:
    made = brief(LEDGER, BriefAsked(candidates=True), article, {"minister"})
    cited = place(UNDATED_PAGE, "=cmd(1) was scrawled")
    hostile = Sentence((HOSTILE, Words("=cmd(1)")), (cited,), "by_hand")
    return Paper(HOSTILE, made.lead, (*made.sections, Section(HOSTILE, (hostile,), "", HOSTILE)))


PAPER = _paper()
TOLD = list(lines(PAPER, LEDGER.pages))
WRITTEN = {
    "text": "".join(paper_text(PAPER, LEDGER.pages)),
    "md": "".join(paper_md(PAPER, LEDGER.pages)),
    "html": "".join(paper_html(PAPER, LEDGER.pages)),
    "jsonl": "".join(paper_jsonl(PAPER, LEDGER.pages)),
}


@pytest.mark.parametrize("form", WRITTEN)
def test_every_sentence_and_every_place_of_its_note_is_there(form: str) -> None:
    text = WRITTEN[form]
    for line in TOLD:
        assert all(one.citation.split("#")[0] in text for source in line.note.sources for one in source.places)
    assert text.count(UNDATED_PAGE) >= 2


def test_plain_text_moves_no_terminal() -> None:
    assert not {"\x0b", "\u202e"} & set(WRITTEN["text"])


def test_notes_of_markdown_are_footnotes() -> None:
    for line in TOLD:
        assert WRITTEN["md"].count(f"[^{line.note.number}]") == 2
    assert "<script>" not in WRITTEN["md"]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.ids: set[str] = set()
        self.targets: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.ids |= {value for name, value in attrs if name == "id" and value}
        self.targets |= {value[1:] for name, value in attrs if name == "href" and value}


def test_html_is_one_file_without_script_whose_notes_lead_there_and_back() -> None:
    tags = _Tags()
    tags.feed(WRITTEN["html"])
    assert not {"script", "link", "img"} & set(tags.seen)
    assert tags.targets == tags.ids
    assert len(tags.ids) == 2 * len(TOLD)


def test_a_word_document_has_real_footnotes_with_the_very_words() -> None:
    with zipfile.ZipFile(BytesIO(paper_docx(PAPER, LEDGER.pages))) as archive:
        assert archive.testzip() is None
        parts = {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314  # our own XML
    body, notes = parts["word/document.xml"], parts["word/footnotes.xml"]
    used = [one.get(f"{WORD}id") for one in body.iter(f"{WORD}footnoteReference")]
    held = {one.get(f"{WORD}id"): "".join(one.itertext()) for one in notes.iter(f"{WORD}footnote")}
    assert used == [str(line.note.number) for line in TOLD]
    assert {"-1", "0", *used} == held.keys()
    for line in TOLD:
        assert all(one.words in held[str(line.note.number)] for source in line.note.sources for one in source.places)
    assert "<script>alert('x')</script> & =cmd(1)" in "".join(body.itertext())


def test_the_same_brief_is_the_same_bytes() -> None:
    again = _paper()
    assert paper_docx(again, LEDGER.pages) == paper_docx(PAPER, LEDGER.pages)
    assert "".join(paper_html(again, LEDGER.pages)) == WRITTEN["html"]
    assert "".join(paper_md(again, LEDGER.pages)) == WRITTEN["md"]


def test_without_typst_pdf_is_refused_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(pdf.NoPdfError, match="typst, which is not installed"):
        pdf.paper_pdf(PAPER, LEDGER.pages)


def test_pdf_is_set_with_the_words_as_data_and_the_same_each_time() -> None:
    pytest.importorskip("typst", reason="PDF needs typst")
    data = pdf.paper_pdf(PAPER, LEDGER.pages)
    assert data.startswith(b"%PDF-")
    assert pdf.paper_pdf(PAPER, LEDGER.pages) == data


def test_a_digest_is_written_the_same_way() -> None:
    paper = digest(LEDGER, date(2023, 5, 1), article)
    assert "What is new since 1 May 2023" in "".join(paper_text(paper, LEDGER.pages))
