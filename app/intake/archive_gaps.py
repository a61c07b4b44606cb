"""What a zip archive can hide: bytes that belong to none of its files, and headers that are not as its list."""

import os
import struct
from collections.abc import Iterator, Sequence
from typing import IO, Any

# Sizes of the records around a member's bytes (APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16).
_LOCAL_SIZE, _ENTRY_SIZE, _END_SIZE, _LOCATOR_SIZE, _END_64_SIZE = 30, 46, 22, 20, 56
_LOCATOR = b"PK\x06\x07"
# Fields that packers add to a member, with their largest sizes: sizes beyond 4 GiB, encryption, times and owners.
_USUAL_FIELDS = {0x0001: 28, 0x000A: 32, 0x5455: 13, 0x5855: 12, 0x7855: 4, 0x7875: 19, 0x9901: 7}
_FIELD_SIZE, _LATER, _ENCRYPTED = 4, 0xFFFFFFFF, 1 << 0
# A member that was written without going back has its sizes behind it, in one of four forms.
_DESCRIBED, _DESCRIPTION, _DESCRIPTION_SIZES = 1 << 3, b"PK\x07\x08", (12, 20)


def bytes_outside(stream: IO[bytes], members: Sequence[Any], start_of_list: int) -> int:
    """How many bytes of an archive are neither a member, nor what the format puts around it.

    `members` are the entries of its list (as of zipfile, with offsets in this stream), which begins at `start_of_list`.
    """
    place, outside = 0, sum(_unusual(one.extra) + _unusual(_own_fields(stream, one)) for one in members)
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


def unlike_their_headers(stream: IO[bytes], members: Sequence[Any]) -> Iterator[str]:
    """The members whose own headers say something else than the list: other programs may read something else."""
    for one in members:
        if not _agrees(one, *struct.unpack("<HHIIII", _header(stream, one)[6:26])):
            yield str(one.filename)


def _agrees(one: Any, flags: int, method: int, moment: int, crc: int, packed: int, size: int) -> bool:
    """True where a member's own header, whose parts follow in their order, says what the list says."""
    year, month, day, hour, minute, second = one.date_time
    listed = (year - 1980) << 25 | month << 21 | day << 16 | hour << 11 | minute << 5 | second // 2
    # The library tells the inner method of what is encrypted, and the header the outer one.
    if (flags, moment) != (one.flag_bits, listed) or (method != one.compress_type and not flags & _ENCRYPTED):
        return False
    told_elsewhere = (_LATER, 0) if flags & _DESCRIBED else (_LATER,)
    pairs = ((crc, one.CRC), (packed, one.compress_size), (size, one.file_size))
    return all(own in (in_list, *told_elsewhere) for own, in_list in pairs)


def _header(stream: IO[bytes], member: Any) -> bytes:
    stream.seek(member.header_offset)
    return stream.read(_LOCAL_SIZE)


def _own_fields(stream: IO[bytes], member: Any) -> bytes:
    header = _header(stream, member)
    stream.seek(int.from_bytes(header[26:28], "little"), os.SEEK_CUR)
    return stream.read(int.from_bytes(header[28:30], "little"))


def _unusual(fields: bytes) -> int:
    """How many bytes of a member's extra fields are none of those that packers add."""
    found = 0
    while len(fields) >= _FIELD_SIZE:
        kind, size = struct.unpack("<HH", fields[:_FIELD_SIZE])
        whole, fields = fields[: _FIELD_SIZE + size], fields[_FIELD_SIZE + size :]
        if size > _USUAL_FIELDS.get(kind, -1) or len(whole) < _FIELD_SIZE + size:
            found += len(whole)
    return found + len(fields)


def _spans(stream: IO[bytes], members: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Where each member begins and ends, with its header and description, in the order of the stream."""
    for one in sorted(members, key=lambda member: int(member.header_offset)):
        header = _header(stream, one)
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
