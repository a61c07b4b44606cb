"""The text of Word's paragraphs as a reader sees it once all tracked changes are accepted (ECMA-376 part 1, 17)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.intake.parts import Relation, given_by
from app.intake.word_names import child, is_on, name_of
from app.intake.word_signs import sign

_ADDRESS = re.compile(r'\bHYPERLINK\s+"([^"]+)"', re.I)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CHECKED, _UNCHECKED = "☒", "☐"
_PLAIN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What a reader of the final text does not see, or what stands elsewhere.
_SKIPPED = frozenset({"del", "moveFrom", "rt", "pPr", "rPr", "sdtPr", "sdtEndPr", "Choice", "rubyPr", "tbl", "delText"})
_TRACKED = frozenset({"ins", "del", "moveTo", "moveFrom"})


@dataclass(slots=True)
class Noticed:
    """What was met on the way, and is not in the text."""

    tracked: bool = False
    pictures: int = 0
    unseen: list[str] = field(default_factory=list)
    footnotes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)


class Texts:
    """Reads paragraphs one after the other; fields and the count of footnotes go on from one to the next."""

    def __init__(
        self, relations: Mapping[str, Relation], notes: Mapping[str, str], comments: Mapping[str, str]
    ) -> None:
        """`notes` and `comments` are texts by their ids; "footnote 2" tells the two kinds of notes apart."""
        self._relations, self._notes, self._comments = relations, notes, comments
        self.noticed = Noticed()
        # For each open field: its instruction so far, and whether what comes now is its result.
        self._fields: list[list[Any]] = []
        self._counts = {"footnote": 0, "endnote": 0}

    def text(self, paragraph: Any) -> str:
        """A paragraph's text; a line break in it is a line feed."""
        pieces: list[str] = []
        self._read(paragraph, pieces)
        for one in self._fields:
            one[1] = True  # an instruction ends with its paragraph, or one without an end would hide the rest
        return "".join(pieces)

    def _read(self, parent: Any, pieces: list[str]) -> None:
        for one in parent:
            name = name_of(one)
            if name in _TRACKED:
                self.noticed.tracked = True
            if name in _SKIPPED or not name:
                continue
            if name == "r":
                self._run(one, pieces)
            elif name == "hyperlink":
                self._link(one, pieces)
            elif name == "sdt":
                if not is_on(one, "sdtPr", "showingPlcHdr"):
                    self._read(one, pieces)
            elif name in ("commentReference", "drawing", "pict", "object", "AlternateContent"):
                self._seen(name, one, pieces)
            elif name == "t":
                pieces.append(_told(one))
            else:
                self._read(one, pieces)

    def _link(self, link: Any, pieces: list[str]) -> None:
        start = len(pieces)
        self._read(link, pieces)
        relation = self._relations.get(given_by(link.attrib, "id"))
        if relation is not None and relation.external:
            self._leads_to(relation.target, "".join(pieces[start:]))

    def _leads_to(self, address: str, shown: str) -> None:
        if address not in shown and (not shown.strip() or shown.strip() not in address):
            self.noticed.unseen.append(address)

    def _run(self, run: Any, pieces: list[str]) -> None:
        if is_on(run, "rPr", "vanish") or is_on(run, "rPr", "webHidden"):
            return
        start = len(pieces)
        self._run_parts(run, pieces)
        if is_on(run, "rPr", "strike") or is_on(run, "rPr", "dstrike"):
            self._add(self.noticed.struck, "".join(pieces[start:]))

    def _run_parts(self, run: Any, pieces: list[str]) -> None:
        for one in run:
            name = name_of(one)
            if name == "fldChar":
                self._field(one, pieces)
            elif name == "instrText" and self._fields:
                self._fields[-1][0] += one.text or ""
            elif self._shows:
                self._seen(name, one, pieces)

    @property
    def _shows(self) -> bool:
        """True outside the instructions of fields."""
        return all(is_result for _, is_result, _ in self._fields)

    def _field(self, mark: Any, pieces: list[str]) -> None:
        match given_by(mark.attrib, "fldCharType"):
            case "begin":
                box = child(mark, "ffData", "checkBox")
                if box is not None and self._shows:
                    ticked = is_on(box, "checked") or (child(box, "checked") is None and is_on(box, "default"))
                    pieces.append(_CHECKED if ticked else _UNCHECKED)
                self._fields.append(["", False, len(pieces)])
            case "separate" if self._fields:
                self._fields[-1][1:] = [True, len(pieces)]
            case "end" if self._fields:
                instruction, _, start = self._fields.pop()
                address = _ADDRESS.search(instruction)
                if address is not None:
                    self._leads_to(address[1], "".join(pieces[start:]))

    def _seen(self, name: str, one: Any, pieces: list[str]) -> None:
        """What stands in a run."""
        match name:
            case "t":
                pieces.append(_told(one))
            case "br" if given_by(one.attrib, "type") in ("page", "column"):
                pass
            case "tab" | "ptab" | "br" | "cr" | "noBreakHyphen":
                pieces.append(_PLAIN[name])
            case "sym":
                code = given_by(one.attrib, "char")
                pieces.append(
                    sign(int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else 0, given_by(one.attrib, "font"))
                )
            case "footnoteReference" | "endnoteReference":
                self._note(name.removesuffix("Reference"), one, pieces)
            case "commentReference":
                self._add(self.noticed.comments, self._comments.get(given_by(one.attrib, "id"), ""))
            case "drawing" | "pict" | "object":
                boxes = _boxes(one)
                self.noticed.boxes += boxes
                self.noticed.pictures += not boxes
            case "AlternateContent":
                if boxes := _boxes(one):
                    self.noticed.boxes += boxes[:1]  # the same in two forms, for newer and for older programs
                else:
                    self._read_other(one, pieces)
            case "ruby":
                self._read(one, pieces)

    def _read_other(self, one: Any, pieces: list[str]) -> None:
        """What older programs show, which is the same text in plainer elements."""
        for inner in (part for part in one if name_of(part) == "Fallback"):
            for part in inner:
                self._seen(name_of(part), part, pieces)
                if name_of(part) == "r":
                    self._run(part, pieces)

    def _note(self, kind: str, mark: Any, pieces: list[str]) -> None:
        if given_by(mark.attrib, "customMarkFollows") not in ("1", "true", "on"):
            self._counts[kind] += 1
            pieces.append(str(self._counts[kind]).translate(_RAISED))
        self._add(self.noticed.footnotes, self._notes.get(f"{kind} {given_by(mark.attrib, 'id')}", ""))

    @staticmethod
    def _add(texts: list[str], text: str) -> None:
        if text.strip():
            texts.append(text)


def _boxes(drawn: Any) -> list[str]:
    """The texts of the text boxes in a drawing."""
    boxes = (inner for inner in drawn.iter() if name_of(inner) == "txbxContent")
    return ["".join(one.text or "" for one in box.iter() if name_of(one) == "t") for box in boxes]


def _told(element: Any) -> str:
    """What a text element says: blanks at its ends count only where it says so, line feeds never."""
    text = (element.text or "").replace("\r", " ").replace("\n", " ")
    return text if element.get(_SPACE) == "preserve" else text.strip(" \t")


def joined(lines: Iterable[tuple[str, bool]]) -> str:
    """Paragraphs as lines; one whose end was deleted goes on with the next."""
    made, goes_on = list[str](), False
    for text, ends_deleted in lines:
        if goes_on:
            made[-1] += text
        else:
            made.append(text)
        goes_on = ends_deleted
    return "\n".join(made)


def is_end_deleted(paragraph: Any) -> bool:
    """True where a paragraph's end is a tracked deletion."""
    marks = child(paragraph, "pPr", "rPr")
    return marks is not None and any(name_of(one) in ("del", "moveFrom") for one in marks)
