"""Drawings in a workbook: SVG and PNG of the same, with their alternative text, and no Qt where there are none."""

import io
import posixpath
import subprocess
import sys
import zipfile

from lxml import etree

from app.documents.document import Picture
from app.documents.excel import writer as excel
from app.documents.pictures.raster import png
from tests.documents.samples import document

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SVG_BLIP = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="{0}"><path d="M0 0L60 {0}" stroke="#000"/></svg>'
ONE = Picture("one", "First", 'Says "a" & <b>\nand more', SVG.format(40), 60, 40)
TWO = Picture("two", "Second", "=2", SVG.format(20), 60, 20)
SCRIPT = """
import sys
from app.documents.excel import writer as excel
from tests.documents.samples import document
excel.write(document([("1", "2", "3", "4")]))
print([name for name in sys.modules if name.startswith(("PySide6", "PIL"))])
"""


def _parts(*pictures: Picture) -> dict[str, bytes]:
    content = excel.write(document([("1", "2", "3", "4")], pictures=pictures))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _targets(parts: dict[str, bytes], part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    relations = etree.fromstring(parts[f"{folder}/_rels/{name}.rels"])
    found = {node.get("Id"): posixpath.join("/", folder, node.get("Target")) for node in relations}
    return {key: posixpath.normpath(target)[1:] for key, target in found.items()}


def test_each_drawing_is_there_as_svg_and_as_png() -> None:
    parts = _parts(ONE, TWO)
    assert _targets(parts, "xl/worksheets/sheet5.xml") == {"rId1": "xl/drawings/drawing1.xml"}
    assert b'r:id="rId1"/></worksheet>' in parts["xl/worksheets/sheet5.xml"]
    targets = _targets(parts, "xl/drawings/drawing1.xml")
    drawing = etree.fromstring(parts["xl/drawings/drawing1.xml"])
    bitmaps = [parts[targets[blip.get(EMBED)]] for blip in drawing.iter(f"{MAIN}blip")]
    vectors = [parts[targets[blip.get(EMBED)]].decode("utf-8") for blip in drawing.iter(SVG_BLIP)]
    assert (bitmaps, vectors) == ([png(ONE), png(TWO)], [ONE.svg, TWO.svg])


def test_drawings_have_their_size_and_say_what_they_show() -> None:
    drawing = etree.fromstring(_parts(ONE, TWO)["xl/drawings/drawing1.xml"])
    said = [(node.get("id"), node.get("name"), node.get("descr")) for node in drawing.iter(f"{DRAWING}cNvPr")]
    assert said == [("2", ONE.title, ONE.alternative), ("3", TWO.title, TWO.alternative)]
    sizes = [(node.get("cx"), node.get("cy")) for node in drawing.iter(f"{DRAWING}ext")]
    assert sizes == [("762000", "508000"), ("762000", "254000")]


def test_each_drawing_stands_right_below_its_title_and_on_a_page_of_its_own() -> None:
    parts = _parts(ONE, TWO)
    rows = [int(node.text or "") for node in etree.fromstring(parts["xl/drawings/drawing1.xml"]).iter(f"{DRAWING}row")]
    sheet = etree.fromstring(parts["xl/worksheets/sheet5.xml"])
    texts = {cell.get("r"): "".join(cell.itertext()) for cell in sheet.iter("{*}c")}
    assert texts == {"A1": "A title: Update 3, 2026-03-04", f"A{rows[0]}": "First", f"A{rows[1]}": "Second"}
    assert rows[1] > rows[0] + 40 / 15
    assert [node.get("id") for node in sheet.iter("{*}brk")] == [str(rows[1] - 1)]


def test_without_pictures_there_is_no_such_sheet_and_nothing_that_paints_is_loaded() -> None:
    assert not [name for name in _parts() if "drawing" in name or "media" in name or "sheet5" in name]
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "[]\n"
