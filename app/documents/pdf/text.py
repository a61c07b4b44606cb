"""Joins the letters of a line, which Qt places one by one, to strings: a seventh of the bytes, and easier to search."""

import re
import unicodedata
from collections.abc import Mapping

# One text as Qt writes it: a font with its size, then a place and a sign for each letter.
_TEXT = re.compile(rb"BT\n/(F\d+) (\S+) Tf 1 0 0 -1 0 0 Tm\n((?:\S+ \S+ Td <[0-9A-F]{4}> Tj\n)+)ET\n")
_LETTER = re.compile(rb"(\S+) (\S+) Td <(....)> Tj\n")
_WIDTHS = re.compile(rb"\[0 \[([\d ]+)\]")
_CODES = re.compile(rb"<([0-9A-F]{4})>")
# A letter may stand this part of the text's size beside its place; what rounding makes is far less.
_TOLERANCE = 0.008
# Shapes that a letter takes between others (Unicode 15, Arabic and Hebrew presentation forms).
_FIRST_FORM, _LAST_FORM = 0xFB1D, 0xFEFC

Widths = Mapping[bytes, tuple[int, ...]]


def widths(descendant: bytes) -> tuple[int, ...]:
    """The widths of a font's signs, in thousandths of its size, by their numbers."""
    found = _WIDTHS.search(descendant)
    return tuple(int(number) for number in found[1].split()) if found else ()


def joined(stream: bytes, fonts: Widths) -> bytes:
    """A page's content with its letters joined to strings."""
    return _TEXT.sub(lambda found: _text(found, fonts), stream)


def searchable(stream: bytes) -> bytes:
    """A font's table of characters, where a shape of a letter stands for the letter itself."""
    return _CODES.sub(lambda found: b"<" + _letter(found[1]) + b">", stream) if b"begincmap" in stream else stream


def _letter(code: bytes) -> bytes:
    number = int(code, 16)
    if not _FIRST_FORM <= number <= _LAST_FORM:
        return code
    letters = unicodedata.normalize("NFKC", chr(number))
    # Readers turn a sign that runs from right to left, and with it the letters of one that stands for several.
    return letters.encode("utf-16-be").hex().upper().encode() if len(letters) == 1 else code


def _text(found: "re.Match[bytes]", fonts: Widths) -> bytes:
    name, size = found[1], float(found[2])
    table, most = fonts.get(name, ()), size * _TOLERANCE
    out = [b"BT\n/%b %b Tf 1 0 0 -1 0 0 Tm\n" % (name, found[2])]
    signs: list[bytes] = []
    x = y = at = line_x = line_y = 0.0
    for across, down, sign in _LETTER.findall(found[3]):
        x += float(across)
        if down != b"0":
            y += float(down)
        if not signs or down != b"0" or not -most < x - at < most:
            if signs:
                out.append(b"<%b> Tj\n" % b"".join(signs))
                signs = []
            out.append(b"%b %b Td " % (_number(x - line_x), _number(y - line_y)))
            line_x, line_y, at = x, y, x
        signs.append(sign)
        number = int(sign, 16)
        at += table[number] * size / 1000 if number < len(table) else size * 1000
    out.append(b"<%b> Tj\nET\n" % b"".join(signs))
    return b"".join(out)


def _number(value: float) -> bytes:
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".").encode()
