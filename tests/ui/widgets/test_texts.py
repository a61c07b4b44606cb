"""No text of the window is handed to a control without being translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[3] / "app" / "ui"
# The first arguments of these are read by a user.
_SHOWING = frozenset(
    {
        "label", "button", "command", "setText", "setPlaceholderText", "setAccessibleName", "tell",
        "setAccessibleDescription", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "addItem", "addAction",
        "addMenu", "addTab", "addButton", "addRow", "field", "text_field", "emit", "confirm", "show_error",
        "show_note", "setHeaderData", "setInformativeText", "setTabText", "getOpenFileName", "getSaveFileName",
        "getExistingDirectory", "ReasonDialog",
    }
)  # fmt: skip
# The name of the program, what is typed into a web address, and names that no user reads.
_AS_THEY_ARE = frozenset({"Remediary", "https://", "#", "template.docx", "due"})
_NAMES = frozenset(
    {
        "setAccessibleName SHA-256 ", "emit part.", "addItem #", "setWindowTitle  – Remediary",
        "setToolTip Remediary\n", "emit rules", "emit first_report", "emit full_report",
        "setPlaceholderText [ca-compliance] Next update 2026-03-02",
    }
)  # fmt: skip


def _words(node: ast.expr) -> Iterator[str]:
    """The literal words of an argument that nothing translates."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield from (part.value for part in node.values if isinstance(part, ast.Constant))
        case ast.IfExp():
            yield from (*_words(node.body), *_words(node.orelse))
        case ast.BinOp():
            yield from (*_words(node.left), *_words(node.right))


def untranslated(source: str) -> Iterator[str]:
    """Each call that shows a text as it stands in the source."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name | ast.Attribute):
            continue
        name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
        is_form = name == "__init__" and len(call.args) > 2  # the title, the explanation and the button of a dialog
        shown = call.args[:3] if is_form else call.args[:2] if name.startswith("get") else call.args[:1]
        for text in (text for node in shown if is_form or name in _SHOWING for text in _words(node)):
            if any(map(str.isalpha, text)) and text not in _AS_THEY_ARE and f"{name} {text}" not in _NAMES:
                yield f"{call.lineno}: {name}({text!r})"


@pytest.mark.parametrize("given", ['label("Word")', 'x.setText(f"Saved {path}")', 'button("a" if b else tr("c"))'])
def test_a_text_that_is_not_translated_is_found(given: str) -> None:
    assert len(list(untranslated(given))) == 1


def test_every_text_of_the_window_is_translated() -> None:
    found = [f"{path.name}:{place}" for path in sorted(UI.rglob("*.py")) for place in untranslated(path.read_text())]
    assert found == []
