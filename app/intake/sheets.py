"""Tables in spreadsheets of other kinds than .xlsx: OpenDocument (.ods) and the older Excel (.xls)."""

from app.intake.grids import Grid
from app.intake.signs import OLE


def read(content: bytes, name: str) -> list[Grid]:
    """The tables of all sheets, hidden ones last; a UserError for a file that is damaged or takes too much."""
    if content.startswith(OLE):
        from app.intake import old_excel

        return old_excel.read(content, name)
    from app.intake import open_document

    return open_document.read(content, name)
