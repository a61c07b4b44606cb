"""Filling a template: each placeholder gets its text, in the look that the placeholder has."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from app.documents.word.package import OURS
from app.documents.word.template import Place, places, text_nodes
from app.documents.word.text import NAMESPACE, XML_SPACE, Look, Typesetter, W, look_of
from app.documents.word.tracked import BREAK, Line, Tracking, between, changed_lines
from app.domain.differences import Part

# Paragraphs of an update, and those of the earlier one where there is one.
Texts = tuple[Sequence[str], Sequence[str] | None]
# What follows w:bidi in w:pPr (ECMA-376 part 1, 17.3.1.26), and what stands in w:pPr after w:rPr.
_AFTER_BIDI = frozenset(
    f"{W}{name}"
    for name in (
        "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr",
    )
)  # fmt: skip
_AFTER_MARK = frozenset({f"{W}sectPr"})
_CONTENT = tuple(
    f"{W}{name}" for name in ("t", "tab", "br", "drawing", "pict", "object", "fldChar", "fldSimple", "sym", "ptab")
)


@dataclass(frozen=True, slots=True)
class Filler:
    """Puts texts in the places of their names."""

    texts: Mapping[str, Texts]
    typesetter: Typesetter
    tracking: Tracking

    def fill(self, root: Any) -> None:
        """Fills every paragraph below an element; texts that are put in are not looked at again."""
        for paragraph in list(root.iter(f"{W}p")):
            found = [place for place in places(paragraph) if place.name in self.texts]
            if found:
                _release(paragraph)
                # From the end, so that what stands before keeps its place.
                for place in reversed(found):
                    self._fill_place(paragraph, place)
                _drop_if_empty(paragraph)

    def _fill_place(self, paragraph: Any, place: Place) -> None:
        new, old = self.texts[place.name]
        text = "".join(node.text or "" for node in text_nodes(paragraph))
        leads = not any(map(str.isalpha, text[: place.start]))
        run = cut_out(paragraph, place)
        nested = run.getparent() is not paragraph
        lines = [_directed(line, paragraph, leads) for line in (_joined(new, old) if nested else between(old, new))]
        if lines:
            look = look_of(run.find(f"{W}rPr"))
            if nested:
                _insert_after(run, lines[0].runs(self.typesetter, look, self.tracking))
            else:
                self._insert(paragraph, run, lines, look, leads=leads)
        if not any(True for _ in run.iter(*_CONTENT)):
            run.getparent().remove(run)

    def _insert(self, paragraph: Any, run: Any, lines: Sequence[Line], look: Look, *, leads: bool) -> None:
        """The first line goes where the placeholder was; what stood after it follows the last line."""
        alone = leads and _text(paragraph) == "" and run.getnext() is None
        before, after = paragraph, list(run.itersiblings())
        _insert_after(run, lines[0].runs(self.typesetter, look, self.tracking))
        for line in lines[1:]:
            paragraph = _next_paragraph(before)
            before.addnext(paragraph)
            for element in _elements(line.runs(self.typesetter, look, self.tracking)):
                paragraph.append(element)
            before = paragraph
        if len(lines) > 1:
            paragraph.extend(after)
        made = [paragraph]
        for _ in lines[1:]:
            made.append(made[-1].getprevious())
        for element, line in zip(reversed(made), lines, strict=True):
            is_last = element is paragraph
            if line.end is not Part.SAME and (not is_last or (alone and _is_paragraph(element.getnext()))):
                _mark_end(element, self.tracking.mark(line.end))
            if line.right_to_left:
                _turn(element)


def _joined(new: Sequence[str], old: Sequence[str] | None) -> list[Line]:
    """The paragraphs as lines of one: inside a link or a field there is no place for a paragraph of its own."""
    after, before = "\n".join(new), "\n".join(new if old is None else old)
    return changed_lines(before, after, BREAK)


def _directed(line: Line, paragraph: Any, leads: bool) -> Line:
    return replace(line, right_to_left=_is_turned(paragraph) or (leads and line.right_to_left))


def cut_out(paragraph: Any, place: Place) -> Any:
    """Takes a placeholder's letters away and returns the run it began in, which now ends right before it."""
    start, first = 0, None
    for node in text_nodes(paragraph):
        text = node.text or ""
        end = start + len(text)
        if end > place.start and start < place.end:
            before, after = text[: max(place.start - start, 0)], text[max(place.end - start, 0) :]
            if first is None:
                first = node.getparent()
                _split(first, node, before, after)
            elif after:
                _set_text(node, after)
            else:
                _remove_text(node)
        start = end
    return first


def _split(run: Any, node: Any, before: str, after: str) -> None:
    """Parts a run at one of its texts: what follows goes into a run of the same look."""
    rest = etree.Element(f"{W}r")
    properties = run.find(f"{W}rPr")
    if properties is not None:
        rest.append(deepcopy(properties))
    if after:
        _set_text(etree.SubElement(rest, f"{W}t"), after)
    rest.extend(list(node.itersiblings()))
    if any(True for _ in rest.iter(*_CONTENT)):
        run.addnext(rest)
    if before:
        _set_text(node, before)
    else:
        run.remove(node)


def _remove_text(node: Any) -> None:
    run = node.getparent()
    run.remove(node)
    if not any(True for _ in run.iter(*_CONTENT)):
        run.getparent().remove(run)


def _set_text(node: Any, text: str) -> None:
    node.text = text
    node.set(XML_SPACE, "preserve")


def _elements(runs: str) -> list[Any]:
    return list(etree.fromstring(f'<w:p xmlns:w="{NAMESPACE}">{runs}</w:p>', OURS))


def _insert_after(run: Any, runs: str) -> None:
    for element in reversed(_elements(runs)):
        run.addnext(element)


def _next_paragraph(paragraph: Any) -> Any:
    """An empty paragraph with the properties of this one; only the last of them ends a section."""
    made = etree.Element(f"{W}p")
    properties = paragraph.find(f"{W}pPr")
    if properties is not None:
        copied = deepcopy(properties)
        made.append(copied)
        for section in properties.findall(f"{W}sectPr"):
            properties.remove(section)
    return made


def _properties(paragraph: Any) -> Any:
    found = paragraph.find(f"{W}pPr")
    if found is None:
        found = etree.Element(f"{W}pPr")
        paragraph.insert(0, found)
    return found


def _insert_before(parent: Any, element: Any, followers: frozenset[str]) -> None:
    place = next((index for index, child in enumerate(parent) if child.tag in followers), len(parent))
    parent.insert(place, element)


def _turn(paragraph: Any) -> None:
    if not _is_turned(paragraph):
        properties = _properties(paragraph)
        for element in properties.findall(f"{W}bidi"):
            properties.remove(element)
        _insert_before(properties, etree.Element(f"{W}bidi"), _AFTER_BIDI)


def _is_turned(paragraph: Any) -> bool:
    found = paragraph.find(f"{W}pPr/{W}bidi")
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off")


def _mark_end(paragraph: Any, mark: str) -> None:
    properties = _properties(paragraph)
    look = properties.find(f"{W}rPr")
    if look is None:
        look = etree.Element(f"{W}rPr")
        _insert_before(properties, look, _AFTER_MARK)
    look.insert(0, _elements(mark)[0])


def _release(paragraph: Any) -> None:
    """A content control that shows a property of the file would put that in place of our text."""
    for control in (*paragraph.iterancestors(f"{W}sdt"), *paragraph.iter(f"{W}sdt")):
        for name in ("dataBinding", "showingPlcHdr", "placeholder"):
            for element in control.findall(f"{W}sdtPr/{W}{name}"):
                element.getparent().remove(element)


def _text(paragraph: Any) -> str:
    return "".join(node.text or "" for node in text_nodes(paragraph))


def _is_paragraph(element: Any) -> bool:
    return element is not None and element.tag == f"{W}p"


def _drop_if_empty(paragraph: Any) -> None:
    """A paragraph whose placeholder had nothing to say goes, where its neighbours can do without it."""
    is_empty = not any(True for _ in paragraph.iter(*_CONTENT, f"{W}delText"))
    ends_section = paragraph.find(f"{W}pPr/{W}sectPr") is not None
    can_go = _is_paragraph(paragraph.getnext()) or _is_paragraph(paragraph.getprevious())
    if is_empty and can_go and not ends_section:
        paragraph.getparent().remove(paragraph)
