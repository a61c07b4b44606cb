"""Packs the pixels of drawings for PNG: runs of a colour, always in the same bytes."""

# Compressors differ between versions and machines, and a drawing is mostly white: this needs none.

import re
import struct
import zlib

# Compressors differ between versions and machines, and a drawing is mostly white: none is needed.
_RUN = re.compile(rb"(.)\1{3,}", re.DOTALL)
_LONGEST = 258
_UP = b"\2"
# A stream of deflate (RFC 1950 and 1951): its two bytes, and one last block with fixed codes.
_START, _LAST_FIXED_BLOCK, _END_OF_BLOCK = b"\x78\x01", "110", "0000000"


def packed(rows: list[bytes]) -> bytes:
    """Rows of pixels, each told as what differs from the row above (PNG 1.2, filter 2), as a stream of deflate."""
    above, filtered = bytes(len(rows[0])), []
    for row in rows:
        filtered.append(_UP + _difference(row, above))
        above = row
    data = b"".join(filtered)
    bits = _LAST_FIXED_BLOCK + _coded(data) + _END_OF_BLOCK
    length = -(-len(bits) // 8)
    return _START + int(bits[::-1], 2).to_bytes(length, "little") + struct.pack(">L", zlib.adler32(data))


def _difference(row: bytes, above: bytes) -> bytes:
    """Each byte minus the one above it, modulo 256, all at once in one large number."""
    if row == above:
        return bytes(len(row))
    size = len(row)
    high, low = int.from_bytes(b"\x80" * size, "big"), int.from_bytes(b"\x7f" * size, "big")
    left, right = int.from_bytes(row, "big"), int.from_bytes(above, "big")
    return (((left | high) - (right & low)) ^ ((left ^ right ^ high) & high)).to_bytes(size, "big")


def _coded(data: bytes) -> str:
    """The bits in the order in which they are written."""
    found, done = [], 0
    for run in _RUN.finditer(data):
        found.append("".join(map(_LITERALS.__getitem__, data[done : run.start() + 1])))
        found.append(_repeated(run.end() - run.start() - 1))
        done = run.end()
    found.append("".join(map(_LITERALS.__getitem__, data[done:])))
    return "".join(found)


def _repeated(count: int) -> str:
    """The byte before, so many times again; a count of 3 at least. A rest is never shorter than 3."""
    whole, rest = divmod(count, _LONGEST)
    if 0 < rest < 3:
        whole, rest = whole - 1, rest + _LONGEST
    parts = [_LENGTHS[_LONGEST]] * whole
    if rest > _LONGEST:
        parts += [_LENGTHS[rest - 3], _LENGTHS[3]]
    elif rest:
        parts.append(_LENGTHS[rest])
    return "".join(parts)


def _literal(value: int) -> str:
    return format(0b00110000 + value, "08b") if value < 144 else format(0b110010000 + value - 144, "09b")


def _length(length: int) -> str:
    """The code of a length with its extra bits, and a distance of 1 (RFC 1951, 3.2.5 and 3.2.6)."""
    distance = "00000"
    if length == _LONGEST:
        return _symbol(285) + distance
    if length < 11:
        return _symbol(254 + length) + distance
    extra = (length - 3).bit_length() - 3
    step, rest = divmod(length - 3 - (4 << extra), 1 << extra)
    return _symbol(261 + 4 * extra + step) + format(rest, f"0{extra}b")[::-1] + distance


def _symbol(code: int) -> str:
    return format(code - 256, "07b") if code < 280 else format(0b11000000 + code - 280, "08b")


_LITERALS = tuple(_literal(value) for value in range(256))
_LENGTHS = {length: _length(length) for length in range(3, _LONGEST + 1)}
