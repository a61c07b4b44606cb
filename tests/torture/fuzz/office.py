"""Small Office files with much of what their readers look for."""

import io
from typing import Any

import docx
from openpyxl import Workbook
from openpyxl.comments import Comment

from tests.intake.workbooks import by_hand, packed, saved

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_ROWS = (
    ("#", "Action", "Status", "Due date", "Owner"),
    ("1", "Mend the fence", "Ongoing", "04/05/2026", "Ops"),
    ("2", "Count the posts", "Done (4 May 2026)", "", "Ops"),
    ("3", "Paint it", "Planned", "Q3 2026", ""),
)


def workbooks() -> list[bytes]:
    """With merged cells, notes, links, formulas, hidden rows, dates; with shared and inline texts."""
    book = Workbook()
    sheet: Any = book.active
    for row in _ROWS:
        sheet.append(row)
    sheet.append((4, "=WEBSERVICE(A1)", "Ongoing", 46000, "Ops"))
    sheet["D5"].number_format = "d mmm yyyy"
    sheet["B2"].comment = Comment("Look at this", "Ann Example")
    sheet["B3"].hyperlink = "https://example.org/posts"
    sheet.merge_cells("E2:E3")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    other: Any = book.create_sheet("Hidden")
    other.sheet_state = "hidden"
    other.append(("Date", "Event"))
    shared = "".join(f"<si><t>{text}</t></si>" for row in _ROWS for text in row)
    cells = "".join(
        f'<row r="{n + 1}">'
        + "".join(f'<c r="{chr(65 + m)}{n + 1}" t="s"><v>{5 * n + m}</v></c>' for m in range(5))
        + "</row>"
        for n in range(4)
    )
    inline = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in row) + "</row>" for row in _ROWS
    )
    merged = '<mergeCells><mergeCell ref="E2:E3"/></mergeCells>'
    codes = '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d mmmm yyyy;@"/></numFmts>'
    styles = f'{codes}<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>'
    dated = '<row><c><v>9</v></c><c t="str"><v>x</v></c><c t="b"><v>1</v></c><c s="1"><v>46000.5</v></c></row>'
    return [
        saved(book),
        by_hand(f"<sheetData>{cells}</sheetData>{merged}", shared=shared, styles=styles),
        by_hand(f'<cols><col min="2" max="3" hidden="1"/></cols><sheetData>{inline}{dated}</sheetData>', styles=styles),
    ]


def documents() -> list[bytes]:
    """With lists, styles, tracked changes, fields, notes, merged cells, and a table within a table."""
    made = docx.Document()
    made.add_heading("Actions", 1)
    table = made.add_table(0, 5)
    for row in _ROWS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    table.cell(1, 4).merge(table.cell(2, 4))
    target = io.BytesIO()
    made.save(target)
    return [target.getvalue(), _by_hand()]


def _by_hand() -> bytes:
    rows = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in _ROWS)
    inner = f"<w:tbl><w:tr>{_cell('a')}{_cell('b')}</w:tr></w:tbl><w:p/>"
    item = '<w:p><w:pPr><w:pStyle w:val="L"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r><w:r>'
        '<w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="1"/></w:r></w:p>'
    )
    last = (
        f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>{inner}{item}</w:tc>'
        f"<w:tc><w:p><w:ins><w:r><w:t>n</w:t></w:r></w:ins><w:del><w:r><w:delText>o</w:delText></w:r></w:del></w:p>"
        f'{field}</w:tc><w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p></w:tc></w:tr>'
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%{n + 1}."/></w:lvl>'
        for n in range(2)
    )
    parts = {
        "numbering": f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num>',
        "styles": '<w:style w:styleId="L"><w:basedOn w:val="M"/></w:style><w:style w:styleId="M"><w:basedOn w:val="L"/>'
        "</w:style>",
        "footnotes": '<w:footnote w:id="1"><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnote>',
    }
    listed = "".join(f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{kind}.xml"/>' for kind in parts)
    body = f"<w:body><w:p><w:r><w:t>Actions</w:t></w:r></w:p><w:tbl>{rows}{last}</w:tbl></w:body>"
    made = {
        "word/document.xml": f'<w:document xmlns:w="{_W}" xmlns:r="{_R}">{body}</w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>',
        **{f"word/{kind}.xml": f'<w:{kind} xmlns:w="{_W}">{xml}</w:{kind}>' for kind, xml in parts.items()},
    }
    return packed({name: text.encode() for name, text in made.items()})


def _cell(text: str) -> str:
    return f'<w:tc><w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:tc>'
