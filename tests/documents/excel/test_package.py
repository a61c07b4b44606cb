"""The parts of a workbook are as strict readers want them: in order, complete, referring to what is there."""

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from app.documents.document import ChangeLine, Document, HistoryLine, Picture
from app.documents.excel import writer as excel
from app.documents.layouts import layout
from app.domain.actions import Status
from tests.documents.samples import AT, JUNE, document

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# CT_Worksheet in ECMA-376, part 1, section 18.3.1.99: a sequence, of which we write these.
ORDER = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells",
    "conditionalFormatting", "dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
    "drawing",
]  # fmt: skip
DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection"]


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="M0 0L60 40" stroke="#000"/></svg>'
DRAWN = (Picture("one", "One", "Says one", SVG, 60, 40), Picture("two", "Two", "Says two", SVG, 60, 40))


def _everything() -> Document:
    rows = [("1", "=1", "Ongoing", "x" * 40_000), ("2", "\u05d0", "Done (June 2026)", "-")]
    return replace(
        document(rows, dates=JUNE, following=("Next.",), since="Update 2", title="Q&A &[Tab] _x000A_ <plan>"),
        columns=layout("classic").columns,
        history=(HistoryLine(1, 1, AT, "Ada Example", "", "Status", "", "b"),),
        changes=(ChangeLine(1, "Changed", "Status", "a", "b"),),
        changed=frozenset({1}),
        terms={"status": ("Ongoing", "Done")},
        pictures=DRAWN,
        statuses={status: status.value.capitalize() for status in Status},
    )


def _parts(made: Document) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(excel.write(made))) as package:
        return {name: package.read(name) for name in package.namelist()}


def _sheets(made: Document) -> dict[str, etree._Element]:
    found = {name: data for name, data in _parts(made).items() if name.startswith("xl/worksheets/sheet")}
    return {name: etree.fromstring(data) for name, data in found.items()}


def test_every_part_is_well_formed_and_says_what_it_is() -> None:
    parts = _parts(_everything())
    types = etree.fromstring(parts["[Content_Types].xml"])
    said = {node.get("PartName", "").lstrip("/") for node in types}
    suffixes = {node.get("Extension") for node in types}
    for name, data in parts.items():
        assert name == "[Content_Types].xml" or name in said or name.rpartition(".")[2] in suffixes
        if name.endswith((".xml", ".rels")):
            etree.fromstring(data)
    assert said - {""} <= set(parts)


def test_the_elements_of_each_sheet_stand_in_the_prescribed_order() -> None:
    sheets = _sheets(_everything())
    assert len(sheets) == 6
    for root in sheets.values():
        places = [ORDER.index(etree.QName(child).localname) for child in root]
        assert places == sorted(places)
        once = [place for place in places if ORDER[place] != "conditionalFormatting"]
        assert len(set(once)) == len(once)


def test_rules_refer_to_looks_that_exist_and_no_two_have_the_same_rank() -> None:
    parts = _parts(_everything())
    looks = etree.fromstring(parts["xl/styles.xml"])
    different = looks.find(f"{SHEET}dxfs")
    for look in different:
        places = [DXF_ORDER.index(etree.QName(child).localname) for child in look]
        assert places == sorted(places)
    for root in _sheets(_everything()).values():
        rules = list(root.iter(f"{SHEET}cfRule"))
        assert all(0 <= int(rule.get("dxfId")) < len(different) for rule in rules)
        assert len({rule.get("priority") for rule in rules}) == len(rules)
    styles = len(looks.find(f"{SHEET}cellXfs"))
    used = {int(cell.get("s")) for root in _sheets(_everything()).values() for cell in root.iter(f"{SHEET}c")}
    assert max(used) < styles


def test_cells_and_rows_stand_in_order_and_filters_reach_to_the_last_one() -> None:
    for root in _sheets(_everything()).values():
        rows = [int(row.get("r")) for row in root.iter(f"{SHEET}row")]
        assert rows == list(range(1, len(rows) + 1))
        cells = [cell.get("r") for cell in root.iter(f"{SHEET}c")]
        assert len(set(cells)) == len(cells)
        for found in root.iter(f"{SHEET}autoFilter"):
            assert found.get("ref") == f"A1:{cells[-1]}"


@pytest.mark.parametrize(("paper", "size"), [("a4", "9"), ("letter", "1")])
def test_every_sheet_is_printed_across_the_plans_paper_with_its_head_repeated(paper: str, size: str) -> None:
    made = replace(_everything(), paper=paper)
    for root in _sheets(made).values():
        setup = root.find(f"{SHEET}pageSetup")
        assert (setup.get("orientation"), setup.get("paperSize"), setup.get("fitToHeight")) == ("landscape", size, "0")
        assert root.find(f"{SHEET}sheetPr/{SHEET}pageSetUpPr").get("fitToPage") == "1"
    names = etree.fromstring(_parts(made)["xl/workbook.xml"]).iter(f"{SHEET}definedName")
    assert [name.text for name in names if name.get("name") == "_xlnm.Print_Titles"] == [
        "'Actions'!$1:$1", "'Changes'!$1:$1", "'History'!$1:$1", "'About'!$1:$1", "'Long texts'!$1:$1",
        "'Pictures'!$1:$1",
    ]  # fmt: skip


def test_the_footer_shows_the_title_as_it_is_and_the_pages() -> None:
    for root in _sheets(_everything()).values():
        footer = root.find(f"{SHEET}headerFooter/{SHEET}oddFooter").text
        assert footer == "&LQ&&A &&[Tab] _x005F_x000A_ <plan>&R&P / &N"


@pytest.mark.parametrize("title", ["&" * 500, "\U0001f600" * 200, "_x000A_" * 60, "x" * 110])
def test_a_footer_is_never_longer_than_excel_can_read(title: str) -> None:
    (root, *_) = _sheets(document([], title=title)).values()
    footer = root.find(f"{SHEET}headerFooter/{SHEET}oddFooter").text
    assert len(footer.encode("utf-16-le")) // 2 <= 255
    assert footer.startswith("&L") and footer.endswith("&R&P / &N")
    assert ("…" in footer) == (title != "x" * 110)
