"""What befalls an archive and the parts within it, packed again so that every sum and length is right."""

import io
import random
import warnings
import zipfile

from tests.torture.fuzz.marks import MARKS
from tests.torture.fuzz.scattered import SCATTERED, Spoil
from tests.torture.fuzz.trees import elements_changed

_NAMES = ("../a", "/etc/passwd", "a\\b", "C:x", "con", "a/../b", "xl/workbook.xml", "word/document.xml", "content.xml")
Parts = list[tuple[str, bytes]]


def _parts(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _packed(parts: Parts, method: int = zipfile.ZIP_STORED) -> bytes:
    target = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        with zipfile.ZipFile(target, "w", method) as archive:
            for name, content in parts:
                archive.writestr(name, content)
    return target.getvalue()


def _marked(parts: Parts, chance: random.Random) -> int:
    """One of the parts in XML, the larger ones more often."""
    places = [place for place, (name, _) in enumerate(parts) if name.endswith((".xml", ".rels"))]
    if not places:
        return chance.randrange(len(parts))
    return chance.choices(places, [len(parts[place][1]) ** 0.5 + 5 for place in places])[0]


def part_spoilt(content: bytes, chance: random.Random) -> bytes:
    """One to four changes in the XML of parts."""
    parts = _parts(content)
    for _ in range(chance.choice((1, 1, 2, 4)) if parts else 0):
        place = _marked(parts, chance)
        rough = chance.random()
        spoil = elements_changed if rough < 0.7 else chance.choice(MARKS if rough < 0.95 else SCATTERED)
        parts[place] = parts[place][0], spoil(parts[place][1], chance)
    return _packed(parts)


def part_gone(content: bytes, chance: random.Random) -> bytes:
    """A part is missing, is empty, or is another one."""
    parts = _parts(content)
    if not parts:
        return content
    place, other = chance.randrange(len(parts)), chance.randrange(len(parts))
    match chance.randrange(3):
        case 0:
            del parts[place]
        case 1:
            parts[place] = parts[place][0], b""
        case _:
            parts[place] = parts[place][0], parts[other][1]
    return _packed(parts)


def part_twice(content: bytes, chance: random.Random) -> bytes:
    """A part stands there twice, under its name, one that folds together with it, or a hostile one."""
    parts = _parts(content)
    if not parts:
        return content
    name, said = chance.choice(parts)
    other = chance.choice((name, name.upper(), f"{name}/", f"{name} ", *_NAMES))
    return _packed([*parts, (other, b"" if other.endswith("/") else said)])


def list_spoilt(content: bytes, chance: random.Random) -> bytes:
    """The list of members at the end says something else: flags, sizes, places, methods."""
    start = content.rfind(b"PK\x01\x02") if chance.random() < 0.5 else content.find(b"PK\x01\x02")
    if start < 0:
        return content
    made = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        made[min(start + chance.randrange(46), len(made) - 1)] = chance.choice((0, 1, 8, 12, 99, 0xFF))
    return bytes(made)


def packed_small(content: bytes, chance: random.Random) -> bytes:
    """Packed as small as can be, after changes, with much that says nothing."""
    parts = _parts(part_spoilt(content, chance))
    parts.append(("docProps/filler.xml", bytes(chance.choice((0, 10_000, 3_000_000)))))
    return _packed(parts, zipfile.ZIP_DEFLATED)


MEMBERS: tuple[Spoil, ...] = (
    part_spoilt, part_spoilt, part_spoilt, part_spoilt, part_spoilt, part_spoilt, part_gone, part_twice, list_spoilt,
    packed_small,
)  # fmt: skip
