"""Packed pixels are read back by anybody's inflate, and flat colours cost nearly nothing."""

import random
import zlib

import pytest

from app.documents.pictures.pixels import packed


def _unpacked(stream: bytes, width: int) -> list[bytes]:
    """The rows as PNG 1.2 rebuilds them: filter 2 adds the row above."""
    data, above, rows = zlib.decompress(stream), bytes(width), []
    for start in range(0, len(data), width + 1):
        assert data[start] == 2
        difference = data[start + 1 : start + 1 + width]
        above = bytes((byte + over) % 256 for byte, over in zip(difference, above, strict=True))
        rows.append(above)
    return rows


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 257, 258, 259, 260, 261, 262, 263, 517, 518, 519, 520, 521, 1000])
def test_a_run_of_any_length_is_read_back(width: int) -> None:
    rows = [b"\x07" * width, b"\x07" * width, b"\xff" * width]
    assert _unpacked(packed(rows), width) == rows


def test_rows_of_any_colours_are_read_back() -> None:
    chance = random.Random(5)
    for _ in range(60):
        width = chance.randrange(1, 400)
        rows = [
            b"".join(bytes([chance.randrange(256)]) * chance.choice([1, 2, 4, 70, 300]) for _ in range(width))[:width]
            for _ in range(4)
        ]
        assert _unpacked(packed(rows), width) == rows


def test_a_white_page_takes_less_than_a_hundredth() -> None:
    rows = [b"\xff" * 3000] * 1000
    assert len(packed(rows)) < 3_000_000 / 100
