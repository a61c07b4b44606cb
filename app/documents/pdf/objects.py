"""Writes the objects of Qt's PDF anew, in an order, with an identity and streams that depend on nothing else."""

# Qt puts in the clock, a random identity, and fonts in the order of a hash with a random seed, and it compresses.

import hashlib
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

# Qt puts in the clock, a random identity, and fonts in the order of a hash with a random seed, and it compresses.
# As in PDF 1.4 (ISO 32000-1, 7.5): a header, numbered objects, the table of their places, a trailer.
_HEADER = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_ENTRY = 20
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_LENGTH, _FILTER = re.compile(rb"/Length \d+( 0 R)?"), b"/Filter /FlateDecode"
_SUBSET = re.compile(rb"(?<=/FontName /)\w+(?=\+)")  # Qt's tag tells in which order the hash gave the fonts
_FONTS = re.compile(rb"/Font <<\n((?:/\w+ \d+ 0 R\n)*)>>")


@dataclass(frozen=True, slots=True)
class Part:
    """An object: its dictionary, and its stream unpacked, None where it has none."""

    head: bytes
    stream: bytes | None


def objects(content: bytes) -> dict[int, Part]:
    """The objects of a file that Qt wrote, by their numbers."""
    start = int(content[content.rindex(b"startxref") :].split(maxsplit=2)[1])
    first = content.index(b"\n", content.index(b"\n", start) + 1) + 1
    count = int(content[start:first].split()[2])
    places = [int(content[first + n * _ENTRY :][:10]) for n in range(1, count)]
    ends = dict(zip(sorted(places), [*sorted(places)[1:], start], strict=True))
    return {number: _part(content[place : ends[place]]) for number, place in enumerate(places, 1)}


def reference(content: bytes, key: str) -> int:
    """The number of the object that the trailer names by a key such as "Root"."""
    found = re.search(rb"/%b (\d+) 0 R" % key.encode(), content[content.rindex(b"trailer") :])
    if found is None:
        raise ValueError(f"the trailer names no {key}")
    return int(found[1])


def file_of(parts: Mapping[int, Part], root: int, info: int) -> bytes:
    """A file of the objects that can be reached from these two, numbered in the order of their first mention."""
    order = _reached(parts, (info, root))
    numbers = {old: new for new, old in enumerate(order, 1)}
    body, places = bytearray(_HEADER), []
    for old in order:
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (numbers[old], _numbered(parts[old], numbers))
    identity = hashlib.sha256(body).hexdigest()[:32].encode()
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<<\n/Size %d\n/Info %d 0 R\n/Root %d 0 R\n/ID [<%b> <%b>]\n>>"
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(order) + 1, table)
    body += b"trailer\n" + trailer % (len(order) + 1, numbers[info], numbers[root], identity, identity)
    return bytes(body + b"\nstartxref\n%d\n%%%%EOF\n" % start)


def _part(text: bytes) -> Part:
    inner = text[text.index(b"obj\n") + 4 : text.rindex(b"endobj")].rstrip(b"\n")
    head, mark, rest = inner.partition(b"stream\n")
    if not mark:
        return Part(_SUBSET.sub(b"REMEDI", _FONTS.sub(_sorted, inner)), None)
    packed = _FILTER in head
    stream = zlib.decompressobj().decompress(rest) if packed else rest[: rest.rindex(b"\nendstream")]
    return Part(head.replace(_FILTER, b"").rstrip(), stream)


def _sorted(found: "re.Match[bytes]") -> bytes:
    return b"/Font <<\n" + b"".join(line + b"\n" for line in sorted(found[1].split(b"\n")) if line) + b">>"


def _reached(parts: Mapping[int, Part], roots: tuple[int, ...]) -> list[int]:
    found: dict[int, None] = {}
    waiting = list(reversed(roots))
    while waiting:
        number = waiting.pop()
        if number not in found:
            found[number] = None
            waiting += [int(name) for name in reversed(_REFERENCE.findall(_without_length(parts[number])))]
    return list(found)


def _without_length(part: Part) -> bytes:
    return part.head if part.stream is None else _LENGTH.sub(b"", part.head)


def _numbered(part: Part, numbers: Mapping[int, int]) -> bytes:
    renumber: Callable[[re.Match[bytes]], bytes] = lambda found: b"%d 0 R" % numbers[int(found[1])]  # noqa: E731
    if part.stream is None:
        return _REFERENCE.sub(renumber, part.head)
    head = _REFERENCE.sub(renumber, _LENGTH.sub(b"/Length %d" % len(part.stream), part.head))
    return b"%b\nstream\n%b\nendstream" % (head, part.stream)
