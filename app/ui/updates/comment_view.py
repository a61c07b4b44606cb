"""A comment as Bugzilla will show it, told by Bugzilla's own engine, with every link marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.widgets.controls import shortened
from app.ui.widgets.text_page import MOST_IN_CELL, MOST_ROWS, TextPage
from app.ui.widgets.theme import Theme
from app.ui.widgets.translation import tr

if TYPE_CHECKING:  # the services are imported after the window has appeared
    from app.services.exports import Block, Grid, Span

_WHITE_SPACE = re.compile(r"[ \t\n]+")


class CommentView(TextPage):
    """Paragraphs, headings, lists and tables; a table's columns take what their texts need, as in a browser."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Preview of the comment in Bugzilla"), parent)
        self._parts: Sequence[Block | Grid] = ()

    def show_parts(self, parts: Sequence[Block | Grid]) -> None:
        """Shows a comment from its top."""
        self._parts = parts
        self.show_anew()

    def _write(self, cursor: QTextCursor) -> None:
        for part in self._parts:
            rows = getattr(part, "rows", None)
            if rows is not None:
                self._insert_grid(cursor, rows)
            else:
                self._insert_block(cursor, part)  # type: ignore[arg-type]

    def _insert_block(self, cursor: QTextCursor, block: Block) -> None:
        cursor.setBlockFormat(self.paragraph_format(indent=block.tag in ("li", "dd"), hanging=block.tag == "li"))
        if block.tag == "li":
            cursor.insertText("•  ", self.look("text"))
        for span in block.spans:
            made = self._dressed(span, strong=block.tag.startswith("h"))
            if block.tag.startswith("h"):
                made.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
            # A line break inside a paragraph is no new paragraph.
            cursor.insertText("\u2028" if span.text == "\n" else _collapsed(shortened(span.text)), made)
        cursor.insertBlock(self.paragraph_format())

    def _insert_grid(self, cursor: QTextCursor, rows: Sequence[Sequence[Sequence[Span]]]) -> None:
        shown = rows[: MOST_ROWS + 1]
        columns = len(shown[0])
        table = cursor.insertTable(len(shown), columns, self.table_format(columns, self._shares(shown)))
        for number, cells in enumerate(shown):
            for place, spans in enumerate(cells):
                cell = table.cellAt(number, place).firstCursorPosition()
                cell.setBlockFormat(QTextBlockFormat())
                for span in spans:
                    text = _collapsed(shortened(span.text, MOST_IN_CELL))
                    cell.insertText(text, self._dressed(span, strong=number == 0))
        self.end_table(cursor, len(rows) - 1)

    def _shares(self, rows: Sequence[Sequence[Sequence[Span]]]) -> list[float]:
        """What a browser gives each column: enough for its longest text, and a fair part of what is left."""
        wants = [
            min(max(sum(len(span.text) for span in row[place]) for row in rows), 400) ** 0.5 + 3
            for place in range(len(rows[0]))
        ]
        return [100 * want / sum(wants) for want in wants]

    def _dressed(self, span: Span, *, strong: bool) -> QTextCharFormat:
        made = self.look("accent" if span.link else "text", strong=strong or span.strong)
        made.setFontUnderline(bool(span.link))
        made.setFontStrikeOut(span.struck)
        if span.code:
            made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
            made.setFontStyleHint(QFont.StyleHint.Monospace)
            made.setBackground(self.theme.colour("neutral_tint"))
        return made


def _collapsed(text: str) -> str:
    """White space as a browser shows it: a run of blanks and line feeds is one blank."""
    return _WHITE_SPACE.sub(" ", text)
