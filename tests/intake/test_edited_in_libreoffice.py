"""Exported files that were edited, then opened and saved by LibreOffice, come back with exactly the changes."""

import subprocess
from pathlib import Path
from typing import Any

from app.services.workspace import Workspace
from tests.documents.libreoffice import NEEDED
from tests.intake.coming_back import LAYOUTS, Came, came, edited_book, edited_document, exported, fill

_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
_BOOKS = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "ods": "ods", "csv": _CSV}
EXPECTED = Came({2: {"action": "Leave patching to others"}}, new=("Ask the auditors",), missing=(4,))


def _edit_book(sheet: Any) -> None:
    action = next(cell.column for cell in sheet[1] if cell.value in ("Action", "Action Item"))
    sheet.cell(3, action).value = "Leave patching to others"
    sheet.delete_rows(5)
    sheet.insert_rows(2)
    status = next(cell.column for cell in sheet[1] if cell.value == "Status")
    # Alone above all rows it could as well be a heading.
    sheet.cell(2, action).value, sheet.cell(2, status).value = "Ask the auditors", "Planned"


def _edit_document(table: Any) -> None:
    action = next(place for place, cell in enumerate(table.rows[0].cells) if cell.text in ("Action", "Action Item"))
    table.cell(2, action).paragraphs[0].runs[0].text = "Leave patching to others"
    table._tbl.remove(table.rows[4]._tr)
    table.add_row().cells[action].text = "Ask the auditors"


def _saved_again(folder: Path, kind: str, paths: list[Path]) -> list[Path]:
    """The files as LibreOffice saves them."""
    target = folder / kind.partition(":")[0]
    command = [
        "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind,
        "--outdir", str(target), *map(str, paths),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return [target / path.with_suffix(f".{target.name}").name for path in paths]


@NEEDED
def test_a_workbook_that_was_saved_by_another_program_comes_back_with_the_changes(
    workspace: Workspace, tmp_path: Path
) -> None:
    fill(workspace)
    paths = []
    for layout in LAYOUTS:
        paths.append(tmp_path / f"{layout}.xlsx")
        paths[-1].write_bytes(edited_book(exported(workspace, "excel", layout), _edit_book))
    for kind in _BOOKS.values():
        for path in _saved_again(tmp_path, kind, paths):
            assert came(workspace, path.read_bytes(), path.name) == EXPECTED, path.name


@NEEDED
def test_a_document_that_was_saved_by_another_program_comes_back_with_the_changes(
    workspace: Workspace, tmp_path: Path
) -> None:
    fill(workspace)
    paths = []
    for layout in LAYOUTS:
        paths.append(tmp_path / f"{layout}.docx")
        paths[-1].write_bytes(edited_document(exported(workspace, "word", layout), _edit_document))
    (tmp_path / "docx").mkdir()
    saved = _saved_again(tmp_path, "docx:MS Word 2007 XML", paths)
    workspace.actions.edit(1, 1, {"owner": "Somebody else", "observations": "Changed since."}, "Since")
    for path in saved:
        assert came(workspace, path.read_bytes(), path.name) == EXPECTED, path.name
