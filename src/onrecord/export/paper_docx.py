"""A brief or digest as a Word document with real footnotes (Office Open XML, ECMA-376), the same bytes each time.

Written part by part: a dozen paragraphs' worth of XML needs no library, python-docx has no footnotes, and the parts
are stored uncompressed with a fixed date, so that no version of zlib and no clock changes a byte.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from onrecord.export.as_text import printable
from onrecord.export.paper_text import by_section, marked, note_words, said_beside
from onrecord.ledger.values import Page
from onrecord.views.papers import Note, Paper

_EPOCH = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RAISED = '<w:vertAlign w:val="superscript"/>'
_PARTS = ("document", "styles", "footnotes", "settings")

_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    + "".join(f'<Override PartName="/word/{p}.xml" ContentType="{_MAIN}.{p}+xml"/>' for p in _PARTS[1:])
    + '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DOCUMENT_RELS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(f'<Relationship Id="rId{n}" Type="{_OFFICE}/{p}" Target="{p}.xml"/>' for n, p in enumerate(_PARTS) if n)
    + "</Relationships>"
)
_SETTINGS = (
    f'{_HEAD}<w:settings xmlns:w="{_WORD}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    "</w:settings>"
)


def _style(name: str, title: str, rest: str, kind: str = "paragraph") -> str:
    default = ' w:default="1"' if name == "Normal" else ""
    based = "" if name == "Normal" or kind != "paragraph" else '<w:basedOn w:val="Normal"/>'
    head = f'<w:style w:type="{kind}"{default} w:styleId="{name}"><w:name w:val="{title}"/>{based}'
    return f"{head}<w:qFormat/>{rest}</w:style>"


def _heading(level: int, size: int) -> str:
    spacing = '<w:keepNext/><w:spacing w:before="240" w:after="80"/>'
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    rest = f'<w:pPr>{spacing}{outline}</w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>'
    return _style(f"Heading{level}", f"heading {level}", rest)


_STYLES = (
    f'{_HEAD}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>'
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:lang w:val="en-GB"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    + _style("Normal", "Normal", '<w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr>')
    + _heading(1, 34)
    + _heading(2, 26)
    + _heading(3, 22)
    + _style("Beside", "Beside", "<w:rPr><w:i/></w:rPr>")
    + _style(
        "FootnoteText", "footnote text", '<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>'
    )
    + _style(
        "FootnoteReference", "footnote reference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', "character"
    )
    + "</w:styles>"
)


def paper_docx(paper: Paper, pages: Sequence[Page]) -> bytes:
    """The bytes of the document."""
    notes: list[Note] = []
    body = "".join(_body(paper, pages, notes))
    core = (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{_text(paper.title)}</dc:title></cp:coreProperties>'
    )
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS,
        "docProps/core.xml": core,
        "word/_rels/document.xml.rels": _DOCUMENT_RELS,
        "word/document.xml": f'{_HEAD}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
        "word/footnotes.xml": f'{_HEAD}<w:footnotes xmlns:w="{_WORD}">{"".join(_footnotes(notes))}</w:footnotes>',
        "word/settings.xml": _SETTINGS,
        "word/styles.xml": _STYLES,
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0
            archive.writestr(entry, part.encode())
    return held.getvalue()


def _body(paper: Paper, pages: Sequence[Page], notes: list[Note]) -> Iterator[str]:
    """The paragraphs; the notes that they refer to are put into `notes`."""
    yield _paragraph(_run(paper.title), "Heading1")
    yield from (_paragraph(_run(one), "Beside") for one in paper.lead)
    for section, own in by_section(paper, pages):
        yield _paragraph(_run(section.heading), f"Heading{section.level + 1}")
        for line in own:
            notes.append(line.note)
            yield _paragraph(_run(marked(line)) + _mark(f'<w:footnoteReference w:id="{line.note.number}"/>'), "Normal")
        yield from (_paragraph(_run(one), "Beside") for one in said_beside(section, own))
    margins = " ".join(f'w:{side}="1300"' for side in ("top", "right", "bottom", "left"))
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    yield f'<w:pgMar {margins} w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>'


def _footnotes(notes: Sequence[Note]) -> Iterator[str]:
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        yield f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for note in notes:
        told = "; ".join(map(note_words, note.sources))
        run = _mark("<w:footnoteRef/>") + _run(f" {told}")
        yield f'<w:footnote w:id="{note.number}">{_paragraph(run, "FootnoteText")}</w:footnote>'


def _paragraph(runs: str, style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{_text(text)}</w:t></w:r>'


def _mark(inner: str) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{inner}</w:r>'


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", printable(text)))
