"""The facts of an item of evidence, its hash to be copied, and every save of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.previews import harmless
from app.ui.evidence.evidence_words import kind_text, name_text, save_text, size_text
from app.ui.evidence.saves_words import save_words
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import amount_text, in_own_direction, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_MOST_SAVES = 200
_MOST_OF_TEXT = 2_000
_LINE = 16


class ItemFacts(QWidget):
    """`save_wanted` carries the ordinal of an earlier save to look at; `told` a sentence about what was copied."""

    save_wanted = Signal(int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: QVBoxLayout = column(self, margin=0, gap=16)
        self._made: QWidget | None = None
        self._checked = label("", "small", wrap=True)

    def show_item(self, item: Evidence, saves: Sequence[Evidence]) -> None:
        """Shows one save of an item, and the list of all of them, of which the last is how it stands."""
        if self._made is not None:
            self._made.hide()
            self._layout.removeWidget(self._made)
            self._made.deleteLater()
        self._made = made = QWidget()
        inner = column(made, gap=16)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._facts(item))
        inner.addWidget(label(tr("History"), "caption"))
        for place in range(len(saves) - 1, max(-1, len(saves) - 1 - _MOST_SAVES), -1):
            inner.addLayout(self._save(saves[place], saves[place - 1] if place else None, item))
        inner.addStretch(1)
        self._layout.addWidget(made)

    def say_checked(self, checked: bool) -> None:
        """Says beneath the hash whether the bytes were looked at."""
        self._checked.setText(tr("✓ Checked just now: these are the very bytes that were attached.") if checked else "")

    def _facts(self, item: Evidence) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        _add(form, tr("Name"), name_text(item))
        _add(form, tr("Kind"), f"{kind_text(item)} ({item.type[:80]})" if item.type else kind_text(item))
        if item.kind.value == "link":
            _add(form, tr("Address"), harmless(item.text[:_MOST_OF_TEXT]))
        _add(form, tr("What it proves"), harmless(item.proves[:_MOST_OF_TEXT]) or tr("nothing said"))
        whole = tr("action #{number}", number=item.action)
        some = tr("action #{number}, revision {ordinal}", number=item.action, ordinal=item.revision)
        _add(form, tr("It stands for"), whole if item.revision is None else some)
        if item.withdrawn:
            _add(form, tr("Withdrawn"), harmless(item.reason[:_MOST_OF_TEXT]))
        if item.sha256:
            exact = tr("{size} ({bytes} bytes)", size=size_text(item.size), bytes=amount_text(item.size))
            _add(form, tr("Size"), exact)
            form.addRow(_caption("SHA-256"), self._hash(item))
        return form

    def _hash(self, item: Evidence) -> QWidget:
        made = QWidget()
        layout = column(made, gap=4)
        line = QHBoxLayout()
        line.setSpacing(8)
        half = len(item.sha256) // 2
        shown = label(f"{item.sha256[:half]}\n{item.sha256[half:]}")
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(item.sha256)
        copy = button(tr("Copy"), lambda: self._copy(item.sha256), "", "copy")
        copy.setAccessibleName(tr("Copy the SHA-256"))
        line.addWidget(shown)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        layout.addLayout(line)
        self._checked = label("", "small", wrap=True)
        layout.addWidget(self._checked)
        return made

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(tr("The SHA-256 is on the clipboard."))

    def _save(self, save: Evidence, before: Evidence | None, shown: Evidence) -> QVBoxLayout:
        made = column(gap=2)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = f"{save.ordinal}.  {in_own_direction(save_text(save))}"
        head.addWidget(label(words, "strong" if save.ordinal == shown.ordinal else ""), 1)
        if save.ordinal == shown.ordinal:
            head.addWidget(label(tr("shown"), "small"))
        else:
            look = LinkButton(tr("Look at it"), lambda: self.save_wanted.emit(save.ordinal))
            look.setAccessibleName(tr("Look at save {number}", number=save.ordinal))
            head.addWidget(look)
        made.addLayout(head)
        made.addWidget(label(save_words(save, before), "dim", wrap=True))
        if save.sha256:
            made.addWidget(label(_short_hash(save), "small"))
        return made


def _caption(name: str) -> QWidget:
    made = label(name, "dim")
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return made


def _add(form: QFormLayout, name: str, value: str) -> None:
    said = label(value, "", wrap=True, selectable=True)
    said.setAccessibleName(f"{name}: {value}")
    form.addRow(_caption(name), said)


def _short_hash(save: Evidence) -> str:
    return tr("{size} · SHA-256 {hash}…", size=size_text(save.size), hash=save.sha256[:_LINE])
