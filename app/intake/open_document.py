"""OpenDocument spreadsheets (.ods; OpenDocument 1.3 part 3, 9): cells hold the very text that they show."""

from app.domain.errors import UserError
from app.intake.grids import Grid, imprinted
from app.intake.open_document_sheet import ContentListener, StyleListener
from app.intake.own_books import as_ours
from app.intake.parts import open_parts
from app.intake.spreads import grids_of

_MANIFEST, _CONTENT, _STYLES = "META-INF/manifest.xml", "content.xml", "styles.xml"


def read(content: bytes, name: str) -> list[Grid]:
    """The tables of all sheets, hidden ones last; a UserError for a file that is damaged or takes too much."""
    with open_parts(content, name) as parts:
        if _MANIFEST in parts and any(one.tag.endswith("}encryption-data") for one in parts.tree(_MANIFEST).iter()):
            raise UserError("{name} is protected by a password: open it and save it without.", name=name)
        styles = StyleListener()
        for part in (_STYLES, _CONTENT):
            if part in parts:
                parts.listen(part, styles)
        listener = ContentListener(name, styles)
        parts.listen(_CONTENT, listener)
        imprint = parts.imprint()
    if not listener.is_spreadsheet:
        raise UserError(
            "{name} is an OpenDocument file without sheets: open it and save it as .docx or .xlsx.", name=name
        )
    return imprinted(grids_of(as_ours(listener.spreads)), imprint)
