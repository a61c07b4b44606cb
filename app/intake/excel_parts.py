"""What the cells of an Excel workbook refer to: its sheets, shared texts and number formats (ECMA-376 part 1, 18)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.intake.number_codes import GENERAL, built_in
from app.intake.parts import Parts, given_by

# A cell writes a control character as its code; an underscore that would begin one is written so, too (22.9.2.19).
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet's name, its part in the file, and whether a reader has to unhide it first."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook without its cells; `formats` are the codes by the number of a cell's style.

    `struck` are the places of shared texts with a part that is struck through.
    """

    sheets: tuple[SheetPart, ...]
    shared: tuple[str, ...]
    formats: tuple[str, ...]
    from_1904: bool = False
    struck: frozenset[str] = frozenset()


def unescaped(text: str) -> str:
    """A cell's text with its coded characters."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def is_struck(given: Mapping[str, str]) -> bool:
    """What the property says that strikes a part of a text through."""
    return given_by(given, "val") not in ("0", "false")


def read_book(parts: Parts) -> Book:
    """The workbook's own part, and those that its cells refer to."""
    main = parts.main("xl/workbook.xml")
    relations = parts.relations(main)
    by_kind = {relation.kind: relation.target for relation in relations.values() if not relation.external}
    root = parts.tree(main)
    sheets, from_1904 = [], False
    for one in root.iter():
        name = str(one.tag).rpartition("}")[2]
        if name == "workbookPr":
            from_1904 = one.get("date1904") in ("1", "true")
        elif name == "sheet":
            relation = relations.get(given_by(one.attrib, "id"))
            if relation is not None and relation.kind == "worksheet" and relation.target in parts:
                hidden = one.get("state", "visible") != "visible"
                sheets.append(SheetPart(one.get("name", ""), relation.target, hidden))
    shared, styles = by_kind.get("sharedStrings", ""), by_kind.get("styles", "")
    texts, formats = SharedTexts(), Formats()
    if shared in parts:
        parts.listen(shared, texts)
    if styles in parts:
        parts.listen(styles, formats)
    return Book(tuple(sheets), tuple(texts.found), formats.of_styles(), from_1904, frozenset(map(str, texts.struck)))


@dataclass(slots=True)
class SharedTexts:
    """Listens to the shared texts; readings of ideographs (rPh) are no part of what a cell shows."""

    found: list[str] = field(default_factory=list)
    struck: set[int] = field(default_factory=set)
    _pieces: list[str] = field(default_factory=list)
    _is_text: bool = False
    _in_reading: bool = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._in_reading = True
        elif name == "strike" and is_struck(given):
            self.struck.add(len(self.found))
        self._is_text = name == "t" and not self._in_reading

    def end(self, name: str) -> None:
        """An element ends."""
        self._is_text = False
        if name == "rPh":
            self._in_reading = False
        elif name == "t" and not self._in_reading:
            self._pieces.append("\0")
        elif name == "si":
            # A code that two runs share is none: Excel reads each run by itself.
            self.found.append("".join(map(unescaped, "".join(self._pieces).split("\0"))))

    def data(self, text: str) -> None:
        """Some text."""
        if self._is_text:
            self._pieces.append(text)


@dataclass(slots=True)
class Formats:
    """Listens to the styles for the format of each: `cellXfs` are those that cells refer to."""

    _codes: dict[int, str] = field(default_factory=dict)
    _styles: list[int] = field(default_factory=list)
    _in_cells: bool = False
    _in_difference: bool = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "numFmt" and not self._in_difference:
            self._codes[_number(given.get("numFmtId"))] = given.get("formatCode", GENERAL)
        elif name == "xf" and self._in_cells:
            self._styles.append(_number(given.get("numFmtId")))
        elif name in ("cellXfs", "dxfs"):
            self._in_cells, self._in_difference = name == "cellXfs", name == "dxfs"

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "cellXfs":
            self._in_cells = False
        elif name == "dxfs":
            self._in_difference = False

    def data(self, text: str) -> None:
        """Some text, of which styles have none."""

    def of_styles(self) -> tuple[str, ...]:
        """The code of each style."""
        return tuple(self._codes.get(number) or built_in(number) for number in self._styles)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
