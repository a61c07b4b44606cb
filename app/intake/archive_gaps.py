"""Bytes of a zip archive that belong to none of its files: before, between, behind them, or in a comment."""

import os
from collections.abc import Iterator, Sequence
from typing import IO, Any

# Sizes of the records around a member's bytes (APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16).
_LOCAL_SIZE, _ENTRY_SIZE, _END_SIZE, _LOCATOR_SIZE, _END_64_SIZE = 30, 46, 22, 20, 56
_LOCATOR = b"PK\x06\x07"
# A member that was written without going back has its sizes behind it, in one of four forms.
_DESCRIBED, _DESCRIPTION, _DESCRIPTION_SIZES = 1 << 3, b"PK\x07\x08", (12, 20)


def bytes_outside(stream: IO[bytes], members: Sequence[Any], start_of_list: int) -> int:
    """How many bytes of an archive are neither a member, nor what the format puts around it.

    `members` are the entries of its list (as of zipfile, with offsets in this stream), which begins at `start_of_list`.
    """
    place, outside = 0, 0
    for start, end in _spans(stream, members):
        outside += max(0, start - place)
        place = max(place, end)
    outside += max(0, start_of_list - place)
    size = stream.seek(0, os.SEEK_END)
    listed = sum(_ENTRY_SIZE + len(_name(one)) + len(one.extra) for one in members)
    end = start_of_list + listed + _END_SIZE
    stream.seek(start_of_list + listed + _END_64_SIZE)
    if stream.read(len(_LOCATOR)) == _LOCATOR:
        end += _END_64_SIZE + _LOCATOR_SIZE
    return outside + max(0, size - end)


def _spans(stream: IO[bytes], members: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Where each member begins and ends, with its header and description, in the order of the stream."""
    for one in sorted(members, key=lambda member: int(member.header_offset)):
        stream.seek(one.header_offset)
        header = stream.read(_LOCAL_SIZE)
        around = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        end = one.header_offset + _LOCAL_SIZE + around + one.compress_size
        yield one.header_offset, end + (_description(stream, end) if one.flag_bits & _DESCRIBED else 0)


def _description(stream: IO[bytes], at: int) -> int:
    stream.seek(at)
    signed = len(_DESCRIPTION) if stream.read(len(_DESCRIPTION)) == _DESCRIPTION else 0
    for size in _DESCRIPTION_SIZES:
        stream.seek(at + signed + size)
        if stream.read(2) in (b"PK", b""):
            return signed + size
    return 0


def _name(member: Any) -> bytes:
    coding = "utf-8" if member.flag_bits & 0x800 else "cp437"
    return str(member.orig_filename).encode(coding)
