"""Tables of Word documents are read as somebody sees them who opens the document."""

import io
from dataclasses import replace

import docx
import pytest

from app.documents.word import writer
from app.domain.errors import UserError
from app.intake import word
from app.intake.grids import Grid
from tests.documents.samples import document, hostile_cells, in_rows
from tests.intake.workbooks import notes, packed, texts

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def _by_hand(body: str, **parts: str) -> bytes:
    """A document with this XML as its body; further parts by their kind, such as numbering."""
    spaces = f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="mc" xmlns:wps="wps"'
    listed = "".join(f'<Relationship Id="{k}" Type="{_R}/{k}" Target="{k}.xml"/>' for k in parts if k != "link")
    if "link" in parts:
        listed += f'<Relationship Id="link" Type="{_R}/hyperlink" Target="{parts["link"]}" TargetMode="External"/>'
    made = {
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>',
        **{f"word/{k}.xml": f'<w:{k} xmlns:w="{_W}">{xml}</w:{k}>' for k, xml in parts.items() if k != "link"},
    }
    return packed({name: text.encode() for name, text in made.items()})


def _table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def _tc(inner: str, properties: str = "") -> str:
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{inner}</w:tc>"


def _p(text: str, properties: str = "") -> str:
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{_r(text)}</w:p>"


def _r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _only(content: bytes) -> Grid:
    (grid,) = word.read(content, "plan.docx")
    return grid


def _cell(inner: str, **parts: str) -> str:
    return _only(_by_hand(_table(_tc(inner)), **parts)).rows[0][0] or ""


def test_tables_come_in_order_each_with_what_stands_before_it() -> None:
    made = docx.Document()
    made.add_heading("Actions", 1)
    for rows in ([["#", "Action"], ["1", "Do it"]], [["Date", "Event"], ["Monday", "Found"]]):
        table = made.add_table(0, 2)
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        made.add_paragraph("Timeline ")
        made.add_paragraph("")
    target = io.BytesIO()
    made.save(target)
    plan, timeline = word.read(target.getvalue(), "plan.docx")
    assert (plan.lead, timeline.lead) == ("Actions", "Timeline")
    assert (str(plan.place), str(timeline.place)) == ("table 1", "table 2")
    assert texts(plan) == [["#", "Action"], ["1", "Do it"]]
    assert plan.header is None


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        (_p("a") + _p("b"), "a\nb"),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/></w:r></w:p>", "a\nb\tc\n"),
        ("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space='preserve'> b </w:t></w:r></w:p>", "a b "),
        (f"<w:p>{_r('a')}<w:r><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r></w:p>", "a‑b"),
        (f"<w:p><w:ins>{_r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>", "new"),
        (f"<w:p><w:moveFrom>{_r('x')}</w:moveFrom><w:moveTo>{_r('y')}</w:moveTo></w:p>", "y"),
        (_p("a", "<w:rPr><w:del/></w:rPr>") + _p("b"), "ab"),
        (f"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{_r('chosen')}</w:sdtContent></w:sdt></w:p>", "chosen"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{_p('chosen')}</w:sdtContent></w:sdt>", "chosen"),
        (f"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{_r('Choose')}</w:sdtContent></w:sdt></w:p>",
         ""),
        (f'<w:p><w:fldSimple w:instr="DATE">{_r("1 May")}</w:fldSimple></w:p>', "1 May"),
        ('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>', "✓"),
        ('<w:p><w:r><w:sym w:font="Unknown" w:char="F0FC"/></w:r></w:p>', "\ufffd"),
        (f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>{_r('yes')}</w:p>", "yes"),
        (f"<w:p><w:r><w:ruby><w:rt>{_r('over')}</w:rt><w:rubyBase>{_r('base')}</w:rubyBase></w:ruby></w:r></w:p>",
         "base"),
        ("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>plain</w:t>"
         "</mc:Fallback></mc:AlternateContent></w:r></w:p>", "plain"),
    ],
)  # fmt: skip
def test_a_cell_says_what_a_reader_sees(inner: str, shown: str) -> None:
    assert _cell(inner) == shown


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_a_field_is_its_result_and_its_instruction_is_never_followed() -> None:
    call = '<w:r><w:instrText>DDEAUTO cmd "/C calc" </w:instrText></w:r>'
    inner = f"<w:p>{_field('begin')}{call}{_r('hidden')}{_field('separate')}{_r('shown')}{_field('end')}{_r('!')}</w:p>"
    assert _cell(inner) == "shown!"


def test_a_field_without_an_end_hides_no_more_than_its_paragraph() -> None:
    assert _cell(f"<w:p>{_field('begin')}{_r('x')}</w:p>" + _p("rest")) == "\nrest"


def test_addresses_behind_links_are_told() -> None:
    linked = f'<w:p><w:hyperlink r:id="link">{_r("see here")}</w:hyperlink></w:p>'
    grid = _only(_by_hand(_table(_tc(linked)), link="https://example.org/a"))
    assert (grid.rows, grid.unseen) == ((("see here",),), ("https://example.org/a",))
    shown = f'<w:p><w:hyperlink r:id="link">{_r("example.org/a")}</w:hyperlink></w:p>'
    assert _only(_by_hand(_table(_tc(shown)), link="https://example.org/a")).unseen == ()
    instruction = '<w:r><w:instrText>HYPERLINK "https://example.org/b" \\h</w:instrText></w:r>'
    field = f"<w:p>{_field('begin')}{instruction}{_field('separate')}{_r('there')}{_field('end')}</w:p>"
    assert _only(_by_hand(_table(_tc(field)))).unseen == ("https://example.org/b",)


_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%1.%2)"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)
_STYLES = (
    '<w:style w:styleId="Items"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="More"><w:basedOn w:val="Items"/></w:style>'
)


def _item(text: str, key: int, level: int = 0) -> str:
    return _p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{key}"/></w:numPr>')


def test_bullets_and_numbers_stand_before_the_lines_of_a_list() -> None:
    inner = _item("a", 1) + _item("b", 1, 1) + _item("c", 1) + _item("d", 2) + _item("e", 3) + _item("f", 0)
    shown = "1. a\n  1.a) b\n2. c\n• d\n1. e\nf"
    assert _cell(inner, numbering=_NUMBERING, styles=_STYLES) == shown
    styled = _p("a", '<w:pStyle w:val="More"/>') + _p("b", '<w:pStyle w:val="Other"/>')
    assert _cell(styled, numbering=_NUMBERING, styles=_STYLES) == "• a\nb"


def test_numbers_that_word_counts_are_numbers() -> None:
    rows = [_tc(_item("", 1)) + _tc(_p(text)) for text in ("first", "second")]
    grid = _only(_by_hand(_table(*rows), numbering=_NUMBERING))
    assert texts(grid) == [["1.", "first"], ["2.", "second"]]


def test_merged_cells_stand_once_or_in_each_action() -> None:
    head = "".join(_tc(_p(text)) for text in ("#", "Action", "Status", "Owner"))
    title = _tc(_p("Our plan"), '<w:gridSpan w:val="4"/>')
    owner = [_tc(_p("Ada"), '<w:vMerge w:val="restart"/>'), _tc(_p(""), "<w:vMerge/>")]
    rows = ["".join(_tc(_p(text)) for text in (str(n), f"do {n}", "Done")) + owner[n - 1] for n in (1, 2)]
    grid = _only(_by_hand(_table(title, head, *rows)))
    assert texts(grid) == [
        ["Our plan", "", "", ""], ["#", "Action", "Status", "Owner"], ["1", "do 1", "Done", "Ada"],
        ["2", "do 2", "Done", "Ada"],
    ]  # fmt: skip


def test_rows_of_slightly_different_widths_have_the_same_columns() -> None:
    head = _tc(_p("#"), '<w:gridSpan w:val="2"/>') + _tc(_p("Action"))
    row = _tc(_p("1")) + _tc(_p("do it"), '<w:gridSpan w:val="2"/>')
    assert texts(_only(_by_hand(_table(head, row)))) == [["#", "Action"], ["1", "do it"]]


def test_a_header_over_groups_keeps_its_places_and_a_short_row_lacks_cells() -> None:
    upper = _tc(_p("Action")) + _tc(_p("Dates"), '<w:gridSpan w:val="2"/>')
    lower, short = (_tc(_p("")) + _tc(_p("Due")) + _tc(_p("Done")), _tc(_p("a")) + _tc(_p("b")))
    grid = _only(_by_hand(_table(upper, lower, short)))
    assert texts(grid) == [["Action", "Dates", ""], ["", "Due", "Done"], ["a", "b", None]]


def test_a_table_inside_a_cell_is_a_table_and_a_text() -> None:
    inner = _table(_tc(_p("x")) + _tc(_p("y")))
    outer, nested = word.read(_by_hand(_table(_tc(_p("before") + inner + _p("")))), "plan.docx")
    assert (texts(outer), texts(nested)) == ([["before\nx | y"]], [["x", "y"]])


def test_tracked_rows_boxes_pictures_and_notes_are_said() -> None:
    box = "<w:r><w:drawing><wps:txbxContent><w:p><w:r><w:t>aside</w:t></w:r></w:p></wps:txbxContent></w:drawing></w:r>"
    mark = '<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:commentReference w:id="9"/></w:r>'
    row = _tc(f"<w:p>{_r('Done')}{mark}{box}<w:r><w:drawing/></w:r></w:p>")
    gone = f"<w:trPr><w:del/></w:trPr>{_tc(_p('gone'))}"
    grid = _only(
        _by_hand(
            _table(f"<w:trPr><w:tblHeader/></w:trPr>{_tc(_p('Status'))}", row, gone),
            footnotes=f'<w:footnote w:id="3">{_p(" in part")}</w:footnote>',
            comments=f'<w:comment w:id="9">{_p("really?")}</w:comment>',
        )
    )
    assert (texts(grid), grid.header) == ([["Status"], ["Done¹"]], 0)
    assert notes(grid) == [
        "The table has tracked changes; it was read as if all of them were accepted.",
        "A text box in the table is left out: “aside”",
        "A picture in the table is left out.",
        "A footnote of the table is left out: “in part”",
        "A comment beside the table is left out: “really?”",
    ]


def test_a_document_without_tables_has_none() -> None:
    assert word.read(_by_hand(_p("Only text")), "plan.docx") == []


@pytest.mark.parametrize("body", ["<w:p>", "</w:body>", "\0"])
def test_a_damaged_document_is_one_sentence(body: str) -> None:
    with pytest.raises(UserError, match=r"plan\.docx is damaged"):
        word.read(_by_hand(body), "plan.docx")


def test_a_document_of_ours_comes_back_exactly_and_so_does_its_redline() -> None:
    old = in_rows(hostile_cells(seed=8, count=120))
    new = in_rows(hostile_cells(seed=9, count=120))
    before, after = (document(rows) for rows in (old, new))
    head = ("A", "B", "C", "D")
    assert _only(writer.write(after)).rows == (head, *new)
    redline = _only(writer.write(replace(after, earlier=before)))
    assert redline.rows == (head, *new)
    assert notes(redline) == ["The table has tracked changes; it was read as if all of them were accepted."]
