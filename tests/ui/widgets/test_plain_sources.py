"""No module of the window can show a text as markup: whatever guesses is made in one place, and told not to."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = sorted((ROOT / "app" / "ui").rglob("*.py"))
# Where labels and message boxes are made, with plain text.
MAKERS = {"QLabel": {"labels.py"}, "QMessageBox": {"errors.py"}}
# These show markup, or fetch what it names.
NEVER = {
    "QTextBrowser", "QWebEngineView", "QErrorMessage", "QWhatsThis", "RichText", "AutoText", "MarkdownText",
    "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "setOpenExternalLinks", "fromHtml",
    "setDefaultStyleSheet", "setSource", "loadResource", "ToolTipRole", "WhatsThisRole", "StatusTipRole",
    "setWhatsThis", "QSplashScreen", "QStaticText",
}  # fmt: skip
# HTML that leaves for the clipboard, as a table for other programs.
FOR_THE_CLIPBOARD = {"updates/file_wishes.py", "table/cell_wishes.py", "deadlines/record.py"}
TIPS = {"setToolTip", "setStatusTip", "showText"}


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield path.relative_to(ROOT / "app" / "ui").as_posix(), ast.parse(path.read_text("utf-8"))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _names(tree: ast.Module) -> set[str]:
    return {_name(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute | ast.Name)}


def _made(tree: ast.Module, name: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) == name]


def _says_only_ours(node: ast.expr, tree: ast.Module) -> bool:
    """True for a text of the program's own, with at most numbers and keys in it."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.IfExp):
        return _says_only_ours(node.body, tree) and _says_only_ours(node.orelse, tree)
    if isinstance(node, ast.JoinedStr):
        return all(_says_only_ours(part.value, tree) for part in node.values if isinstance(part, ast.FormattedValue))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.args and not node.keywords:
        return True  # it was given nothing that it could say
    if isinstance(node, ast.Call):
        values = {word.arg for word in node.keywords}
        return _name(node.func) == "count_words" or (
            _name(node.func) in {"tr", "plural"} and values <= {"number", "most", "count"}
        )
    if isinstance(node, ast.Name):  # what it was given in the same module, one step back
        given = list(_given(node, tree))
        return bool(given) and all(_says_only_ours(value, tree) for value in given)
    return False


def _given(name: ast.Name, tree: ast.Module) -> Iterator[ast.expr]:
    """What a name was given in the function around it, also as an argument of that."""
    around = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and name in ast.walk(node)]
    for node in ast.walk(around[-1] if around else tree):
        if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == name.id for to in node.targets):
            yield node.value
        elif isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple) and isinstance(node.target, ast.Tuple):
            names = [_name(to) for to in node.target.elts]
            if name.id in names:
                yield from (one.elts[names.index(name.id)] for one in node.iter.elts if isinstance(one, ast.Tuple))
    for function in around[-1:]:
        places = [given.arg for given in function.args.args]
        if name.id in places:
            at = places.index(name.id) - (places[0] == "self")
            yield from (call.args[at] for call in _made(tree, function.name) if len(call.args) > at)


def _doubts(path: str, tree: ast.Module) -> list[str]:
    """What could show a text as markup in a module."""
    found = [f"{path}: {name}" for name in sorted(NEVER & _names(tree))]
    if path not in FOR_THE_CLIPBOARD:
        found += [f"{path}:{call.lineno} setHtml" for call in _made(tree, "setHtml")]
    static = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    found += [f"{path}:{call.lineno} QMessageBox" for call in static if _name(call.func.value) == "QMessageBox"]
    for name, makers in MAKERS.items():
        if Path(path).name not in makers:
            found += [f"{path}:{call.lineno} {name}" for call in _made(tree, name)]
    for tip in TIPS:
        for call in _made(tree, tip):
            said = call.args[1] if tip == "showText" else call.args[0]
            if not _says_only_ours(said, tree):
                found.append(f"{path}:{call.lineno} {tip}({ast.unparse(said)})")
    return found


def test_no_module_of_the_window_can_show_markup() -> None:
    assert len(SOURCES) > 150
    assert [doubt for path, tree in _trees() for doubt in _doubts(path, tree)] == []


@pytest.mark.parametrize(
    "careless",
    [
        "QLabel(text)",
        "QMessageBox.about(self, title, text)",
        "QMessageBox(text)",
        "view = QTextBrowser()",
        "edit.setHtml(text)",
        "edit.insertHtml(text)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "button.setToolTip(plan.title)",
        "button.setToolTip(tr('Plan {title}', title=plan.title))",
        "button.setToolTip(f'Plan {plan.title}')",
        "said = plan.title\nbutton.setToolTip(said)",
        "QToolTip.showText(place, text, self)",
        "item.setData(Qt.ItemDataRole.ToolTipRole, text)",
    ],
)
def test_the_scan_finds_what_is_careless(careless: str) -> None:
    assert _doubts("page.py", ast.parse(careless))
