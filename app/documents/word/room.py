"""Where a template's table stands: how much room its section has, and how its text looks."""

from typing import Any

from app.documents.word.package import Package
from app.documents.word.table import Room
from app.documents.word.text import PLAIN, W, look_of
from app.domain.errors import UserError

# What Word takes where nothing is said (ECMA-376 part 1, 17.6.13 and 17.3.2.38), in twips and half points.
_PAGE, _SIDE, _GAP = (12240, 15840), 1440, 720
_USUAL_HALF_POINTS = 20
_NARROWEST, _LOWEST = 2_800, 1_400
_SIZES = frozenset({"sz", "szCs"})


def room_of(package: Package, paragraph: Any) -> Room:
    """The room of the section that a paragraph of the body stands in; a UserError where no table can stand there."""
    section = _section(paragraph)
    width, height = _text_area(section)
    if width < _NARROWEST or height < _LOWEST:
        raise UserError(
            "The template's page is too small for a table where {{table}} stands: make its margins smaller."
        )
    properties = paragraph.find(f"{W}pPr")
    style = _value(properties, "pStyle")
    styled = _styled_size(package, style)
    run = next((item.find(f"{W}rPr") for item in paragraph.iter(f"{W}r")), None)
    look = look_of(run, without=_SIZES) if run is not None else PLAIN
    return Room(width, height, style, styled, _number(run, "sz", styled), look)


def _section(paragraph: Any) -> Any:
    """The properties of the section: they stand in its last paragraph, or at the end of the body."""
    for element in (paragraph, *paragraph.itersiblings()):
        found = element if element.tag == f"{W}sectPr" else element.find(f"{W}pPr/{W}sectPr")
        if found is not None:
            return found
    return None


def _text_area(section: Any) -> tuple[int, int]:
    size, margins, columns = (_child(section, name) for name in ("pgSz", "pgMar", "cols"))
    width = _attribute(size, "w", _PAGE[0]) - _attribute(margins, "left", _SIDE) - _attribute(margins, "right", _SIDE)
    width -= _attribute(margins, "gutter", 0)
    # A negative margin is one that text may not be moved away from.
    top, bottom = (abs(_attribute(margins, side, _SIDE)) for side in ("top", "bottom"))
    count = _attribute(columns, "num", 1)
    if count > 1:
        width = (width - (count - 1) * _attribute(columns, "space", _GAP)) // count
    return width, _attribute(size, "h", _PAGE[1]) - top - bottom


def _styled_size(package: Package, style: str) -> int:
    """The size of text in half points that a paragraph style gives, through the styles it is based on."""
    name = package.related(package.document, "/styles")
    if name is None:
        return _USUAL_HALF_POINTS
    root = package.tree(name)
    styles = {item.get(f"{W}styleId"): item for item in root.iter(f"{W}style") if item.get(f"{W}type") == "paragraph"}
    usual = next((key for key, item in styles.items() if item.get(f"{W}default") in ("1", "true", "on")), "")
    wanted, seen = style or usual, set[str]()
    while wanted in styles and wanted not in seen:
        seen.add(wanted)
        size = _number(styles[wanted].find(f"{W}rPr"), "sz", 0)
        if size:
            return size
        wanted = _value(styles[wanted], "basedOn")
    return _number(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), "sz", _USUAL_HALF_POINTS)


def _child(element: Any, name: str) -> Any:
    return None if element is None else element.find(f"{W}{name}")


def _value(element: Any, name: str) -> str:
    child = _child(element, name)
    return "" if child is None else str(child.get(f"{W}val", ""))


def _number(element: Any, name: str, usual: int) -> int:
    return _attribute(_child(element, name), "val", usual)


def _attribute(element: Any, name: str, usual: int) -> int:
    try:
        return usual if element is None else round(float(element.get(f"{W}{name}", usual)))
    except ValueError:
        return usual
