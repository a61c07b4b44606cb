"""One file of thousands, the same whenever it is asked for."""

import random
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.torture.fuzz.bombs import BOMBS
from tests.torture.fuzz.case import Case
from tests.torture.fuzz.marks import MARKS
from tests.torture.fuzz.members import MEMBERS
from tests.torture.fuzz.scattered import SCATTERED, Spoil
from tests.torture.fuzz.seeds import READERS
from tests.torture.fuzz.wording import WORDING

# Of each reader's files, so many are bombs, which take long.
_BOMBS, _OTHER_NAMES = 0.02, 0.04
_NAMES = ("../../plan.csv", "a\x1b[31m\n.md", "plan", "plan.xlsx", "x.html", "x.csv", "x.txt", "{name}.md", "a" * 300)
_NO_ARCHIVE = (
    zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError, EOFError, struct.error,
)  # fmt: skip
_PACKED, _TEXTS = ("excel", "ods", "word"), ("markdown", "delimited", "drawn", "wiki")


def made(seeds: Mapping[str, Sequence[Case]], number: int, seed: int) -> Case:
    """The file of this number."""
    chance = random.Random(f"{seed} {number}")
    reader = READERS[number % len(READERS)]
    if chance.random() < _BOMBS and (could := [one for one in BOMBS if one.reader == reader]):
        bomb = chance.choice(could)
        return Case(reader, bomb.name, bomb.make(chance), (bomb.what,))
    case = chance.choice(seeds[reader])
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        spoil = chance.choice(_spoils(case, chance))
        try:
            case = replace(case, content=spoil(case.content, chance), how=(*case.how, spoil.__name__))
        except _NO_ARCHIVE:
            break  # it is no archive any more
    return replace(case, name=chance.choice(_NAMES)) if chance.random() < _OTHER_NAMES else case


def _spoils(case: Case, chance: random.Random) -> Sequence[Spoil]:
    rough = chance.random()
    if case.reader in _PACKED:
        return MEMBERS if rough < 0.85 else SCATTERED
    if case.reader == "xls":
        return SCATTERED
    if rough < 0.15:
        return SCATTERED
    if case.reader == "html" or (case.reader == "clipboard" and b"<t" in case.content):
        return MARKS if rough < 0.85 else WORDING
    return WORDING
