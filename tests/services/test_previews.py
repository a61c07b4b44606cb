"""What of a kept file is read for a look, and how much of it."""

from collections.abc import Iterator

import pytest

from app.domain.errors import UserError
from app.domain.previews import Look
from app.services.previews import MOST_BYTES, UnwantedError, read_preview
from tests import pdf_files

MEBIBYTE = 1024 * 1024


def cut(content: bytes) -> Iterator[bytes]:
    """Pieces of at most 1 MiB, as they are kept."""
    for start in range(0, len(content), MEBIBYTE):
        yield content[start : start + MEBIBYTE]


def test_a_text_is_read_in_part_and_checked_as_a_whole() -> None:
    content = b"started\n" + b"x" * (3 * MEBIBYTE)
    preview = read_preview(cut(content), len(content))
    assert preview.look is Look.TEXT
    assert preview.text is not None
    assert preview.text.text.startswith("started\nxxx")
    assert not preview.text.whole
    assert preview.is_checked


def test_a_pdf_is_read_whole() -> None:
    content = pdf_files.pdf()
    preview = read_preview(cut(content), len(content))
    assert (preview.look, preview.content, preview.is_checked) == (Look.PDF, content, True)


def test_what_cannot_be_shown_is_checked_all_the_same() -> None:
    content = b"PK\x03\x04" + bytes(100)
    assert read_preview(cut(content), len(content)).is_checked


def test_of_a_very_large_text_only_the_beginning_is_read() -> None:
    read: list[int] = []

    def pieces() -> Iterator[bytes]:
        while True:
            read.append(1)
            yield b"word " * (MEBIBYTE // 5)

    preview = read_preview(pieces(), MOST_BYTES + 1)
    assert preview.look is Look.TEXT
    assert not preview.is_checked
    assert len(read) == 1


def test_a_very_large_picture_is_not_shown() -> None:
    with pytest.raises(UserError, match="64 MB"):
        read_preview(cut(b"\x89PNG\r\n\x1a\n" + bytes(2 * MEBIBYTE)), MOST_BYTES + 1)


def test_bytes_that_are_not_what_was_attached_are_said_so() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"started\n"
        raise UserError("A stored evidence file is damaged: restore the database from a backup.")

    with pytest.raises(UserError, match="damaged"):
        read_preview(pieces(), 8)


def test_reading_ends_when_nobody_waits_any_more() -> None:
    with pytest.raises(UnwantedError):
        read_preview(cut(b"started\n"), 8, lambda: True)
