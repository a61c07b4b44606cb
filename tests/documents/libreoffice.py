"""LibreOffice without a window: what it makes of a document, in a profile of its own."""

import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from lxml import etree

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_TEXT, _TABLE = f"{{{_ODF}:text:1.0}}", f"{{{_ODF}:table:1.0}}"
NEEDED = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
_MACRO = """
Sub Run(source As String, target As String, command As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, how())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, kind())
  document.close(True)
  StarDesktop.terminate()
End Sub
"""
_DTD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE {0}:{1} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{2}.dtd">\n'
)


def _run(folder: Path, *words: str) -> None:
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", *words]
    subprocess.run(command, check=True, capture_output=True, timeout=180)


def read_cells(path: Path) -> list[list[str]]:
    """What LibreOffice holds in the cells of a document's tables, row by row, told by its own format."""
    _run(path.parent, "--convert-to", "odt", "--outdir", str(path.parent), str(path))
    with zipfile.ZipFile(path.with_suffix(".odt")) as package:
        root = etree.fromstring(package.read("content.xml"))
    return [
        ["\n".join(_text(item) for item in cell.iter(f"{_TEXT}p")) for cell in row.iter(f"{_TABLE}table-cell")]
        for row in root.iter(f"{_TABLE}table-row")
    ]


def _text(element: Any) -> str:
    """The text of an ODF paragraph, in which blanks are counted (OpenDocument 1.3 part 3, 6.1.3)."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" " * int(child.get(f"{_TEXT}c", "1")))
        else:
            parts.append({f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}.get(child.tag) or _text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def settled(path: Path, *, accept: bool) -> bytes:
    """The document as LibreOffice saves it after all of its tracked changes were accepted or rejected."""
    folder = path.parent / "profile" / "user" / "basic" / "Standard"
    if not folder.is_dir():  # the first start makes the profile, and would write over ours
        _run(path.parent, "--terminate_after_init")
    _write_macro(folder)
    command = "AcceptAllTrackedChanges" if accept else "RejectAllTrackedChanges"
    target = path.with_name(f"{command}.docx")
    words = ", ".join(f'"{word}"' for word in (path.as_uri(), target.as_uri(), command))
    _run(path.parent, f"macro:///Standard.Settle.Run({words})")
    return target.read_bytes()


def _write_macro(folder: Path) -> None:
    library = (
        '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"'
        ' library:readonly="false" library:passwordprotected="false"><library:element library:name="Settle"/>'
        "</library:library>"
    )
    (folder / "script.xlb").write_text(_DTD.format("library", "library", "library") + library, "utf-8")
    module = (
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle"'
        f' script:language="StarBasic">{escape(_MACRO)}</script:module>'
    )
    (folder / "Settle.xba").write_text(_DTD.format("script", "module", "module") + module, "utf-8")
