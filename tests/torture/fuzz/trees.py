"""What befalls the elements of an XML part that stays well-formed, so that its reader gets to the end."""

import copy
import random
import re
from collections.abc import Callable
from typing import Any

from lxml import etree

from tests.torture.fuzz.hostile import ANY, DATES, NUMBERS, PLACES

Change = Callable[[list[Any], random.Random], None]
# An element is repeated or nested no more often than makes so many of all.
_MOST = 50_000
_NONE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _any(elements: list[Any], chance: random.Random) -> Any:
    return chance.choice(elements)


def _again(elements: list[Any], chance: random.Random) -> None:
    """An element stands there several times."""
    one = _any(elements, chance)
    if one.getparent() is not None:
        size = sum(1 for _ in one.iter())
        for _ in range(min(chance.choice((1, 1, 2, 30, 2_000)), _MOST // size)):
            one.addnext(copy.deepcopy(one))


def _gone(elements: list[Any], chance: random.Random) -> None:
    one = _any(elements, chance)
    if one.getparent() is not None:
        one.getparent().remove(one)


def _elsewhere(elements: list[Any], chance: random.Random) -> None:
    """An element stands within any other one."""
    _any(elements, chance).append(copy.deepcopy(_any(elements, chance)))


def _deep(elements: list[Any], chance: random.Random) -> None:
    """An element stands within one of its kind, up to what the parser takes."""
    one = _any(elements, chance)
    parent = one.getparent()
    if parent is None:
        return
    at = parent.index(one)
    for _ in range(chance.choice((1, 3, 60, 200))):
        outer = etree.Element(one.tag, one.attrib)
        outer.append(one)
        one = outer
    parent.insert(at, one)


def _given(elements: list[Any], chance: random.Random) -> None:
    """An attribute says something else, or what another one says, or is missing."""
    one = _any([one for one in elements if one.attrib] or elements, chance)
    if not one.attrib:
        return
    name = chance.choice(list(one.attrib))
    other = _any(elements, chance)
    said = (*NUMBERS, *PLACES, *(other.attrib.values()), one.attrib[name] + "1", one.attrib[name] * 2)
    if chance.random() < 0.1:
        del one.attrib[name]
    else:
        one.attrib[name] = _safe(chance.choice(said))


def _taken_over(elements: list[Any], chance: random.Random) -> None:
    """An element has what another one is given."""
    for name, said in _any(elements, chance).attrib.items():
        _any(elements, chance).attrib[name] = said


def _worded(elements: list[Any], chance: random.Random) -> None:
    """A text is another one."""
    _any([one for one in elements if one.text] or elements, chance).text = _safe(
        chance.choice(DATES if chance.random() < 0.3 else ANY)
    )


def _named(elements: list[Any], chance: random.Random) -> None:
    """An element is one of another kind."""
    _any(elements, chance).tag = _any(elements, chance).tag


_CHANGES: tuple[Change, ...] = (
    _again, _gone, _elsewhere, _deep, _given, _given, _given, _taken_over, _worded, _worded, _named,
)  # fmt: skip


def _safe(text: str) -> str:
    """A text without what no XML holds."""
    return _NONE.sub("", text)


def elements_changed(content: bytes, chance: random.Random) -> bytes:
    """One to eight changes; what is no XML stays as it is."""
    try:
        root = etree.fromstring(content)
    except (etree.XMLSyntaxError, ValueError):
        return content
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        if len(elements) < _MOST:
            chance.choice(_CHANGES)(elements, chance)
    made: bytes = etree.tostring(root)
    return made
