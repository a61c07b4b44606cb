"""Collects what the window says into resources/translations, and compiles it. Run by `make translations`."""

import ast
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from app import assets
from app.documents.formats import FORMATS, ON_REQUEST
from app.domain.actions import FIELD_LABELS
from app.domain.publishing import CHOICE_LABELS, CHOICES
from app.intake.kinds import KINDS
from app.ui.deadlines.parts import PARTS
from app.ui.plan_pages import OFFERS
from app.ui.table.actions_columns import COLUMNS

ROOT = Path(__file__).resolve().parents[1]
# Their functions make sentences that a user is told elsewhere.
_MAKING = (ROOT / "app" / "domain", ROOT / "app" / "intake")
CONTEXT = "remediary"
LANGUAGE, FORMS = "fr", 2
TARGET = assets.resource("translations", f"{CONTEXT}_{LANGUAGE}.ts")
# Said in the window through `tr`, and said by the layers below it; the command line speaks English.
_IN_WINDOW, _BELOW = frozenset({"tr", "plural"}), frozenset({"UserError", "ConflictError", "Sentence", "counted"})
_COUNTING = frozenset({"plural", "counted", "Sentence"})
# These pass on what they are given.
_PASSING_ON = (
    "app/domain/errors.py", "app/domain/sentences.py", "app/ui/widgets/translation.py", "app/intake/wire.py",
    "app/intake/confining.py",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Message:
    """A text to be translated; with `one`, its singular, it is the text for several."""

    source: str
    one: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """A message in the language: one form, or one for each kind of count; empty where it is yet to be written."""

    forms: tuple[str, ...]
    finished: bool = True


class Source:
    """One file of the program, and the texts that its calls translate."""

    def __init__(self, path: Path) -> None:
        self.name = path.relative_to(ROOT).as_posix()
        self._tree = ast.parse(path.read_text("utf-8"))

    def messages(self) -> Iterator[Message]:
        """The texts that can be read from the source."""
        for call, name in self._calls():
            singles = self._texts(call.args[0])
            plurals = self._texts(call.args[1]) if name in _COUNTING and len(call.args) > 1 else ()
            if plurals:
                yield Message(*plurals, *singles)
            else:
                yield from map(Message, singles)

    def unreadable(self, said_by: Collection[str] = _BELOW) -> Iterator[str]:
        """Where a text is no literal, none of a table of literals, and no sentence made elsewhere."""
        for call, name in self._calls() if self.name not in _PASSING_ON else ():
            if name in said_by and not self._texts(call.args[0]) and not _is_sentence(call.args[0]):
                yield f"{self.name}:{call.lineno}: {ast.unparse(call)}"

    def _calls(self) -> Iterator[tuple[ast.Call, str]]:
        names = _BELOW | _IN_WINDOW if self.name.startswith("app/ui/") else _BELOW
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names and node.args:
                yield node, node.func.id

    def _texts(self, node: ast.expr) -> tuple[str, ...]:
        match node:
            case ast.Constant(value=str(text)):
                return (text,)
            case ast.IfExp():
                return (*self._texts(node.body), *self._texts(node.orelse))
            case ast.Subscript(value=ast.Name(id="FIELD_LABELS")):
                return tuple(FIELD_LABELS.values())
            case ast.Subscript(value=ast.Name(id=name)) | ast.Name(id=name):
                return tuple(self._bound_to(name, node.lineno))
            case _:
                return ()

    def _bound_to(self, name: str, line: int) -> Iterator[str]:
        """What a name holds on a line, by the module and the functions around it: a text, or a table of texts."""
        around = [node for node in ast.walk(self._tree) if isinstance(node, ast.FunctionDef)]
        around = [node for node in around if node.lineno <= line <= (node.end_lineno or 0)]
        for statement in (*self._tree.body, *(inner for function in around for inner in ast.walk(function))):
            match statement:
                case ast.Assign(targets=[ast.Name(id=bound)]) | ast.AnnAssign(target=ast.Name(id=bound)):
                    if bound == name and statement.value is not None:
                        yield from _constants(statement.value)


def _constants(node: ast.expr) -> Iterator[str]:
    """The texts in a value: itself, or what stands in a table."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.Dict():
            yield from (text for value in node.values for text in _constants(value))
        case ast.Tuple() | ast.List():
            yield from (text for element in node.elts for text in _constants(element))
        case ast.IfExp():
            yield from (*_constants(node.body), *_constants(node.orelse))


def _is_sentence(node: ast.expr) -> bool:
    made_by = _IN_WINDOW | {"Sentence", "counted"} | sentence_makers()
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "filled"  # of a sentence that stands elsewhere
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in made_by


@cache
def sentence_makers() -> frozenset[str]:
    """The functions of the domain and of the intake that give a sentence."""
    trees = (ast.parse(path.read_text("utf-8")) for folder in _MAKING for path in folder.rglob("*.py"))
    functions = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(one.name for one in functions if one.returns and ast.unparse(one.returns) == "Sentence")


def sources() -> list[Source]:
    """Every file of the program."""
    return [Source(path) for path in sorted((ROOT / "app").rglob("*.py"))]


def labels() -> Iterator[str]:
    """The words that are data: of fields, choices, formats, layouts and wordings."""
    yield from FIELD_LABELS.values()
    yield from CHOICE_LABELS.values()
    yield from (column.heading for column in COLUMNS)
    for choices in CHOICES.values():
        yield from choices.values()
    yield from (item.label for item in (*FORMATS.values(), *ON_REQUEST.values(), *KINDS))
    for kind in ("layouts", "rules", "wordings"):
        yield from (str(assets.table(kind, f"{name}.toml")["label"]) for name in assets.names(kind))
    for name in assets.names("rules"):
        for rule in assets.table("rules", f"{name}.toml")["rules"]:
            yield from (str(rule["label"]), str(rule["words"]))
    yield from (offer.name for offer in (*OFFERS, *PARTS))


def collected() -> list[Message]:
    """Everything that the window can say, each text once, in alphabetical order."""
    said = (source.messages() for source in sources() if not source.name.startswith("app/cli/"))
    found = {message for messages in said for message in messages} | set(map(Message, labels()))
    return sorted(found, key=lambda message: (message.source, message.one))


def read(text: str) -> dict[str, Translation]:
    """The translations in a file of Qt Linguist, by their source."""
    found = {}
    for message in ElementTree.fromstring(text).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", "")] = Translation(tuple(forms), "type" not in translation.attrib)
    return found


def written(messages: Iterable[Message], known: Mapping[str, Translation]) -> str:
    """The file of Qt Linguist that holds just these messages, each with its translation where one is known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{LANGUAGE}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for message in messages:
        count = FORMS if message.one else 1
        translation = known.get(message.source, Translation(("",) * count))
        forms = (*translation.forms, *[""] * count)[:count]
        lines += _lines(message, Translation(forms, translation.finished and all(forms)))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message, translation: Translation) -> Iterator[str]:
    state = "" if translation.finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if message.one else "    <message>"
    yield f"        <source>{escape(message.source)}</source>"
    if message.one:
        yield f"        <extracomment>{escape(message.one)}</extracomment>"
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in translation.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(translation.forms[0])}</translation>"
    yield "    </message>"


def compile_file(path: Path, target: Path) -> None:
    """Makes of a file for translators the one that the window reads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", target], check=True)


def main() -> None:
    """Brings the file up to date, compiles it, and says how much is to be translated."""
    known = read(TARGET.read_text("utf-8")) if TARGET.exists() else {}
    text = written(collected(), known)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text, "utf-8")
    compile_file(TARGET, TARGET.with_suffix(".qm"))
    open_ones = sum(not translation.finished for translation in read(text).values())
    print(f"{len(read(text))} texts, {open_ones} of them to be translated.")
    for place in (place for source in sources() for place in source.unreadable(_IN_WINDOW)):
        print(f"Translated where it is shown, so its texts have to be among the labels: {place}")


if __name__ == "__main__":
    main()
