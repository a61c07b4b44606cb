"""Makes the files in `files` with LibreOffice (7.4 made those there), by hand: python -m tests.intake.make_files"""

import subprocess
import tempfile
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment

FILES = Path(__file__).with_name("files")


def workbook() -> Workbook:
    """A plan with everything that spreadsheets can do to one."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan"
    sheet.append(["Plan of the north office"])
    sheet.append(["#", "Action", "Status", "Due Date", "Owner", "Progress", "Budget"])
    sheet.append([1, "Replace the lock\nand the key", "Done", date(2026, 5, 4), "Ada Example", 1, 1234.5])
    sheet.append([2, "Read   the log", "Ongoing", date(2026, 3, 1), None, 0.5, "=G3*2"])
    sheet.append([3, "see the page", "Ongoing", date(2026, 4, 9), "Bo Example", True, "=NA()"])
    sheet.merge_cells("A1:G1")
    sheet.merge_cells("E3:E4")
    for row in (3, 4, 5):
        sheet[f"F{row}"].number_format, sheet[f"G{row}"].number_format = "0%", "#,##0.00"
    for row, code in ((3, "dd/mm/yyyy"), (4, "mmm-yy"), (5, "d mmmm yyyy")):
        sheet[f"D{row}"].number_format = code
    sheet["B5"].hyperlink = "https://example.org/page"
    sheet["B5"].value = "see the page"
    sheet["C5"].comment = Comment("Ask Bo", "Ada Example")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["G"].hidden = True
    old = book.create_sheet("Old")
    old.append(["Action", "Status"])
    old.append(["Paint the door", "Done"])
    old.sheet_state = "hidden"
    return book


def main() -> None:
    """Makes them all anew."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "plan.xlsx"
        workbook().save(source)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        for kind in ("ods", "xls"):
            command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(FILES), str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)
        computed = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(FILES), str(source)]
        subprocess.run(computed, check=True, capture_output=True, timeout=180)


if __name__ == "__main__":
    main()
