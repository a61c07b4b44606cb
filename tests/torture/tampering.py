"""Changes made straight in the file, one at a time: all of them have to be found by verifying it."""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserError
from app.domain.ledger import EMPTY, Head, content_hash, entry_hash
from app.services.ledger import against, verify_file
from tests.torture.figures import MOST_EXAMPLES, Figures
from tests.torture.story import Clock, opened, tell, whole
from tests.torture.tampers.bits import damaged_pages, flipped_bits
from tests.torture.tampers.builds import changed_builds
from tests.torture.tampers.cells import changed_values
from tests.torture.tampers.logs import changed_logs, consistent_lies, restored_backups
from tests.torture.tampers.rows import changed_rows
from tests.torture.tampers.tamper import Tamper

Finds = Callable[[Path, Tamper], bool]
_EACH, _NAIVE_TAMPERS, _BACKUPS = 5, 40, 8


@dataclass(frozen=True, slots=True)
class Original:
    """The untouched file, the head of its log as an auditor has it, and earlier states of it."""

    path: Path
    head: Head
    backups: list[Path]


def run(folder: Path, most: int, seed: int = 1) -> list[Figures]:
    """At most so many tampers, of every kind and at every place; the naive verifiers meet a part of them."""
    original, chance = _original(folder), random.Random(seed)
    tampers = list(_tampers(original, random.Random(seed), _EACH))
    tampers = chance.sample(tampers, most) if most < len(tampers) else tampers
    found = [_figures(folder, original, "", tampers, _verified(original))]
    some = chance.sample(tampers, min(_NAIVE_TAMPERS, len(tampers)))
    counts = _counts(original.path)
    found.append(_figures(folder, original, "the chain alone", some, lambda path, _: not _chain_fits(path)))
    found.append(_figures(folder, original, "counting rows", some, lambda path, _: _counts(path) != counts))
    return found


def _original(folder: Path) -> Original:
    clock, story, path, backups = Clock(), whole(folder / "brought", rounds=2), folder / "original.remediary", []
    with opened(path, clock, create=True) as workspace:
        for position in range(len(story)):
            if position % (len(story) // _BACKUPS) == 0:
                backups.append(Path(shutil.copy(workspace.backups.make().path, folder / f"backup-{position}")))
            tell(workspace, clock, story, position)
        head = workspace.ledger.head()
    return Original(path, head, backups)


def _tampers(original: Original, chance: random.Random, each: int) -> Iterator[Tamper]:
    path = original.path
    with closing(sqlite3.connect(path)) as connection:
        entries = connection.execute("SELECT n, content FROM ledger ORDER BY n").fetchall()
    yield from changed_values(path, chance, each)
    yield from changed_rows(path, chance, each)
    yield from flipped_bits(path, chance, 3 * each)
    yield from damaged_pages(path, chance, each)
    yield from changed_builds(path)
    yield from changed_logs(len(entries), chance, 3 * each)
    yield from consistent_lies(entries, chance, 3 * each)
    yield from restored_backups(original.backups)


def _figures(folder: Path, original: Original, naive: str, tampers: list[Tamper], finds: Finds) -> Figures:
    """Each tamper on a fresh copy. An untouched copy that is called wrong would be wrong, too."""
    copy, tried, found, failing, missed = folder / "copy.remediary", 0, 0, 0, list[str]()
    untouched = Tamper("nothing", "an untouched file", lambda _: True, needs_head=True)
    for tamper in [untouched, *tampers]:
        shutil.copyfile(original.path, copy)
        copy.with_name(copy.name + "-journal").unlink(missing_ok=True)
        if not tamper.make(copy):
            continue
        said = _said(finds, copy, tamper)
        tried, found = tried + (tamper is not untouched), found + (said == "" and tamper is not untouched)
        if said != ("missed" if tamper is untouched else ""):
            failing += said != "missed"
            missed.append(f"{said or 'called wrong'}: {tamper.kind}: {tamper.name}")
    examples = [f"{name} ({count} times)" for name, count in Counter(missed).most_common(MOST_EXAMPLES)]
    return Figures("tampers", naive, tried, failing=failing, found=found, examples=tuple(examples))


def _said(finds: Finds, path: Path, tamper: Tamper) -> str:
    """Empty where it is found; "missed", or how the verifier itself failed."""
    try:
        return "" if finds(path, tamper) else "missed"
    except Exception as error:  # noqa: BLE001 - whatever it is, a verifier must not fail by it
        return f"{type(error).__name__} {error}"


def _verified(original: Original) -> Finds:
    def finds(path: Path, tamper: Tamper) -> bool:
        try:
            if not verify_file(path).holds:
                return True
            return tamper.needs_head and against(path, original.head.hash)[0] is None
        except UserError:  # a file that is refused is noticed
            return True

    return finds


def _chain_fits(path: Path) -> bool:
    """A naive verifier: it believes in a log whose hashes follow from each other."""
    head = EMPTY
    try:
        with closing(sqlite3.connect(path)) as connection:
            for n, text, stored in connection.execute("SELECT n, content, hash FROM ledger ORDER BY n"):
                if n != head.n + 1 or entry_hash(n, head.hash, content_hash(text)) != stored:
                    return False
                head = Head(n, stored)
    except sqlite3.Error:
        return False
    return True


def _counts(path: Path) -> dict[str, int]:
    """Another naive one: it counts the rows of each table."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in names}
    except sqlite3.Error:
        return {}
