"""Nothing in the program fetches, resolves or runs what a file from outside names."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "app").rglob("*.py"))
# They read XML with entities, or from the network, unless told otherwise at every call.
OTHER_READERS = {"xml.dom", "xml.etree", "xml.sax.expatreader", "xml.parsers", "lxml.html", "lxml.objectify"}
READING = {"fromstring", "XML", "parse", "iterparse", "HTML", "fromstringlist", "XMLPullParser", "XSLT", "XInclude"}
SAFE = {"resolve_entities": False, "load_dtd": False, "no_network": True}
# What would open a connection, a browser or another program.
NETWORK = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc",
    "socketserver", "asyncio", "requests", "urllib3", "httpx", "aiohttp", "webbrowser", "subprocess", "multiprocessing",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "pickle", "marshal", "shelve",
}  # fmt: skip
# A PDF from outside is drawn by a child of the program's own, which may die.
CHILDREN = {"app/intake/children.py": ["subprocess"]}
# Where something is handed to the system, after the user was asked.
ASKS_FIRST = {"app/ui/widgets/opening_links.py", "app/ui/evidence/item_wishes.py"}
STARTING = {"QDesktopServices", "QProcess", "os.system", "os.popen", "os.startfile", "os.execv", "os.posix_spawn"}


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _within(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def _unsafe_readers(tree: ast.Module) -> list[int]:
    """The lines where lxml reads with a parser of its own, or with one that could fetch or resolve."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "etree"):
            continue
        given = {word.arg: word.value for word in node.keywords}
        if node.func.attr == "XMLParser":
            values = {name: getattr(given.get(name), "value", None) for name in SAFE}
            found += [node.lineno] * (values != SAFE)
        elif node.func.attr in READING:
            found += [node.lineno] * (len(node.args) < 2 and "parser" not in given)
    return found


def test_xml_is_read_without_entities_and_without_the_network() -> None:
    for path, tree in _trees():
        assert _unsafe_readers(tree) == [], path
        assert [name for name in _imported(tree) if _within(name, OTHER_READERS)] == [], path


@pytest.mark.parametrize(
    "careless",
    [
        "etree.fromstring(text)",
        "etree.parse(path)",
        "etree.XMLParser()",
        "etree.XMLParser(huge_tree=True, resolve_entities=False)",
        "etree.XMLParser(resolve_entities=True, load_dtd=False, no_network=True)",
    ],
)
def test_the_scan_finds_a_careless_reader(careless: str) -> None:
    assert _unsafe_readers(ast.parse(careless)) == [1]


def test_no_module_can_open_a_connection_or_start_a_program() -> None:
    for path, tree in _trees():
        found = [name for name in _imported(tree) if _within(name, NETWORK)]
        assert found == CHILDREN.get(path, []), path


def test_nothing_is_handed_to_the_system_without_asking() -> None:
    for path, tree in _trees():
        used = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        used |= {name.rpartition(".")[2] for name in _imported(tree)}
        if path not in ASKS_FIRST:
            assert not STARTING & used, path


# Where an archive may be read: behind the look at its list, or because the program has just made it.
ARCHIVES = {
    "app/intake/archives.py", "app/documents/word/package.py", "app/documents/archive.py",
    "app/documents/excel/pictures.py",
}  # fmt: skip


def _reads_an_archive(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or ast.unparse(node.func).rpartition(".")[2] not in {"ZipFile", "AESZipFile"}:
        return False
    mode = node.args[1] if len(node.args) > 1 else next((one.value for one in node.keywords if one.arg == "mode"), None)
    return not isinstance(mode, ast.Constant) or mode.value not in {"w", "x"}


def test_archives_are_read_where_their_list_is_looked_at_first() -> None:
    found = {path for path, tree in _trees() if any(map(_reads_an_archive, ast.walk(tree)))}
    assert found <= ARCHIVES
    assert _reads_an_archive(ast.parse("zipfile.ZipFile(path)", mode="eval").body)


def test_no_text_is_ever_run() -> None:
    for path, tree in _trees():
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        assert [call.lineno for call in calls if call.func.id in {"eval", "exec", "compile", "__import__"}] == [], path


_MAIN_JOB = """
import sys
from pathlib import Path

def forbid(event, _given):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "subprocess.")):
        print("OUTSIDE", event, file=sys.stderr, flush=True)
        raise PermissionError(event)

sys.addaudithook(forbid)
folder = Path(sys.argv[1])
if sys.argv[2:] == ["naive"]:
    import socket
    socket.create_connection(("127.0.0.1", 9), 1)
from PySide6.QtWidgets import QApplication
qt = QApplication(["remediary"])  # before a PDF makes one without widgets
from app.main import main
db = ["--db", str(folder / "example.remediary")]
assert main([*db, "example", "--out", str(folder)]) == 0
assert main([*db, "add", "--plan", "1", "--set", "action=See https://example.org"]) == 0
assert main([*db, "issue", "--plan", "1", "--dated", "2026-01-05", "--override", "for the test"]) == 0
for name in ("markdown", "text", "word", "excel", "html", "pdf"):
    assert main([*db, "export", "--plan", "1", "--format", name, "--pictures", "full", "--out", str(folder)]) == 0
assert main([*db, "verify"]) == 0
from app.cli.parser import build_parser
from app.ui.application import Application
from app.ui.pages import Page
application = Application(build_parser().parse_args(db))
application.start()
while application.desk.plan is None:
    application.qt.processEvents()
for page in Page:
    application.window.turn_to(page)
    application.qt.processEvents()
application.window.tray.quit()
application.end()
"""


def _do_main_job(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    given = [sys.executable, "-c", _MAIN_JOB, str(folder), *words]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(given, cwd=ROOT, capture_output=True, text=True, check=False, env=surroundings)


def test_the_main_job_opens_no_connection_and_starts_no_program(tmp_path: Path) -> None:
    done = _do_main_job(tmp_path)
    assert "OUTSIDE" not in done.stderr
    assert done.returncode == 0, done.stdout + done.stderr


def test_one_that_does_is_noticed(tmp_path: Path) -> None:
    assert "OUTSIDE socket." in _do_main_job(tmp_path, "naive").stderr
