"""The shape of the program's own source: small files, small functions, nothing swallowed."""

import ast
from pathlib import Path

import pytest

from app.store.schema import metadata

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "app").rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef
BROAD = {"Exception", "BaseException"}


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _functions(path: Path) -> list[Function]:
    return [node for node in ast.walk(_tree(path)) if isinstance(node, Function)]


def _is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return any(isinstance(node, ast.Name) and node.id in BROAD for node in ast.walk(handler.type))


def _does_nothing(body: list[ast.stmt]) -> bool:
    return all(
        isinstance(node, ast.Pass | ast.Continue)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for node in body
    )


def test_the_sources_are_found() -> None:
    assert ROOT / "app" / "main.py" in SOURCES


def test_what_paints_documents_knows_nothing_of_widgets_and_imports_qt_where_it_is_used() -> None:
    for path in sorted((ROOT / "app" / "documents").rglob("*.py")):
        allowed = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg"}
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                assert node.module in allowed, path
                assert node.col_offset, f"{path} imports Qt when it is read"


def test_rows_are_written_together_with_their_entry_in_the_log_and_in_no_other_way() -> None:
    tables, writing = set(metadata.tables), {"insert", "update", "delete"}
    for path in sorted((ROOT / "app" / "store").rglob("*.py")):
        if path.name in {"ledger.py", "recovery.py", "replaying.py"}:
            continue
        imports = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom)]
        names = [name.name for node in imports if node.module == "sqlalchemy" for name in node.names]
        bare = [name for name in names if name in writing]
        calls = [node.func for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]
        wild = [call for call in calls if isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name)]
        on_tables = [call.attr for call in wild if call.attr in writing and call.value.id in tables - {"ledger"}]
        texts = [str(node.value) for node in ast.walk(_tree(path)) if isinstance(node, ast.Constant)]
        said = [text for text in texts if text.startswith(("INSERT ", "UPDATE ", "DELETE "))]
        assert [*bare, *on_tables, *said] == [], path


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
class TestEveryFile:
    """Rules that hold for each source file."""

    def test_it_says_in_one_line_what_it_is(self, path: Path) -> None:
        said = ast.get_docstring(_tree(path), clean=False)
        assert said
        assert "\n" not in said

    def test_it_has_at_most_300_lines(self, path: Path) -> None:
        assert len(path.read_text("utf-8").splitlines()) <= 300

    def test_its_functions_have_at_most_45_lines(self, path: Path) -> None:
        long = [node.name for node in _functions(path) if (node.end_lineno or 0) - node.lineno + 1 > 45]
        assert long == []

    def test_it_swallows_no_error_of_any_kind(self, path: Path) -> None:
        handlers = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.ExceptHandler)]
        assert [node.lineno for node in handlers if _is_broad(node) and _does_nothing(node.body)] == []
