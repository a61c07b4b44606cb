"""Names in WordprocessingML, whatever their namespace: files of the strict kind have another one."""

from collections.abc import Iterator
from typing import Any

from app.intake.parts import given_by

# What only wraps what a reader sees.
_WRAPPERS = frozenset(
    {"ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "hyperlink", "fldSimple", "dir", "bdo"}
)


def name_of(element: Any) -> str:
    """An element's name without its namespace; "" for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Any, *path: str) -> Any:
    """The first child of that name, and of it the next one; None where one is missing."""
    for name in path:
        element = next((one for one in element if name_of(one) == name), None)
        if element is None:
            return None
    return element


def value(element: Any, *path: str) -> str | None:
    """The value of such a child: "" where it has none, None where it is missing."""
    found = child(element, *path)
    return None if found is None else given_by(found.attrib, "val")


def is_on(element: Any, *path: str) -> bool:
    """True where a property of that name is there and not switched off."""
    said = value(element, *path)
    return said is not None and said not in ("0", "false", "off")


def unwrapped(element: Any, wanted: str) -> Iterator[Any]:
    """The children of that name, those in content controls and insertions too, in order."""
    for one in element:
        name = name_of(one)
        if name == wanted:
            yield one
        elif name in _WRAPPERS:
            yield from unwrapped(one, wanted)


def number(text: str | None, usual: int, most: int = 10_000) -> int:
    """A whole number from 0 to `most`; the usual one for what is none."""
    plain = (text or "").strip()
    return min(int(plain), most) if plain.isascii() and plain.isdigit() and len(plain) < 10 else usual
