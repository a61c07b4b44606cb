"""Formulas of .xls files that LibreOffice wrote: it keeps 0 as the result of one that makes a text."""

import struct
from typing import Any

_WRITER = "Calc"
_FORMULA, _BEGIN, _END = 0x0006, 0x0809, 0x000A
# The last sign of a formula that reckons, and whose 0 is one: plus, minus, times, divided, power.
_RECKONS = frozenset(b"\x03\x04\x05\x06\x07")


def without_result(book: Any, place: int) -> frozenset[tuple[int, int]]:
    """The cells of a sheet, from 0, whose 0 may stand for a text that only a program that computes can know."""
    if str(book.user_name).strip() != _WRITER:
        return frozenset()
    content, at, depth, found = book.mem, book._sh_abs_posn[place], 0, set[tuple[int, int]]()
    while at + 4 <= len(content):
        code, size = struct.unpack("<HH", content[at : at + 4])
        body = content[at + 4 : at + 4 + size]
        depth += (code == _BEGIN) - (code == _END)
        if depth <= 0:
            break
        if code == _FORMULA and size > 22 and not any(body[6:14]) and body[-1] not in _RECKONS:
            row, column = struct.unpack("<HH", body[:4])
            found.add((row, column))
        at += 4 + size
    return frozenset(found)
