"""What befalls bytes whatever they mean."""

import random
import struct
from collections.abc import Callable

Spoil = Callable[[bytes, random.Random], bytes]
_ODD = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_MOST = 2_000_000


def _place(content: bytes, chance: random.Random) -> int:
    return chance.randrange(len(content)) if content else 0


def _piece(content: bytes, chance: random.Random) -> bytes:
    start = _place(content, chance)
    return content[start : start + chance.choice((1, 4, 32, 256, 2_048))]


def flipped(content: bytes, chance: random.Random) -> bytes:
    """One to sixteen bits."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 16) if made else 0):
        made[_place(content, chance)] ^= 1 << chance.randrange(8)
    return bytes(made)


def other_bytes(content: bytes, chance: random.Random) -> bytes:
    """Some bytes are anything."""
    made = bytearray(content)
    for _ in range(chance.randint(1, 8) if made else 0):
        made[_place(content, chance)] = chance.randrange(256)
    return bytes(made)


def odd_number(content: bytes, chance: random.Random) -> bytes:
    """A number at the edge of what its bytes can hold."""
    at, size = _place(content, chance), chance.choice("BHI")
    number = chance.choice(_ODD) & {"B": 0xFF, "H": 0xFFFF, "I": 0xFFFFFFFF}[size]
    said = struct.pack("<" + size, number)
    return content[:at] + said + content[at + len(said) :]


def cut(content: bytes, chance: random.Random) -> bytes:
    """The end is missing, or the beginning."""
    at = _place(content, chance)
    return content[:at] if chance.random() < 0.8 else content[at:]


def taken_out(content: bytes, chance: random.Random) -> bytes:
    """A piece is missing."""
    at = _place(content, chance)
    return content[:at] + content[at + len(_piece(content, chance)) :]


def repeated(content: bytes, chance: random.Random) -> bytes:
    """A piece stands there many times."""
    piece = _piece(content, chance)
    many = min(chance.choice((1, 2, 50, 5_000)), _MOST // max(1, len(piece)))
    at = _place(content, chance)
    return content[:at] + piece * many + content[at:]


def moved(content: bytes, chance: random.Random) -> bytes:
    """A piece stands elsewhere."""
    piece, at = _piece(content, chance), _place(content, chance)
    return content[:at] + piece + content[at + len(piece) :]


def with_zeros(content: bytes, chance: random.Random) -> bytes:
    """Zeros, as a disk leaves them."""
    at = _place(content, chance)
    return content[:at] + bytes(chance.choice((1, 512, 4_096))) + content[at:]


SCATTERED: tuple[Spoil, ...] = (
    flipped, other_bytes, odd_number, cut, taken_out, repeated, moved, with_zeros,
)  # fmt: skip
