"""Opening an auditor's package: its plan in a file of its own, which can be looked at and never written."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.documents.package.checking import reading
from app.domain.errors import UserError
from app.domain.packages import PackageVerdict
from app.domain.texts import line
from app.intake.packages import is_sealed, open_package
from app.services.package_checks import Cancelled, Progress, Watched, refuse_others, verify_archive
from app.store import files
from app.store.replaying import Replayed, replay

# It can be read by everybody, and written by nobody.
_MODE = 0o444
# Where the files lie whose bytes the rows refer to.
_WITH_CONTENTS = ("updates/update-", "evidence/files/", "templates/")


def open_as_file(
    path: Path,
    out: Path,
    passphrase: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PackageVerdict:
    """Verifies a package, and builds a new file of what it holds; a UserError where it does not hold.

    The file has this plan's rows only, and the log's hashes with the contents that the package shows: the package is
    what can be verified, not the file. Fit for a worker thread; nothing is left behind where it fails.
    """
    refuse_others(path)
    out = out.absolute()
    _refuse_place(out)
    with open_package(path, passphrase) as archive:
        found = verify_archive(archive, None, progress, cancelled, sealed=is_sealed(path))
        if not found.verdict.holds:
            raise UserError(
                "{name} does not hold, and was not opened: {problem}",
                name=line(path.name),
                problem=found.verdict.problems[0].sentence,
            )
        _build(Watched(archive, None, cancelled), out)
    return found


def _refuse_place(out: Path) -> None:
    if not out.parent.is_dir():
        raise UserError("There is no folder {folder}: create it first, or choose another one.", folder=out.parent)
    if out.exists():
        raise UserError("{path} exists already: choose another name, or open it.", path=out)


def _build(package: Watched, out: Path) -> None:
    paths = {sha256: name for name, sha256 in reading.listed(package).items() if name.startswith(_WITH_CONTENTS)}

    def content(sha256: str) -> Iterator[bytes] | None:
        return package.pieces(paths[sha256]) if sha256 in paths else None

    try:
        with tempfile.TemporaryDirectory(prefix=".remediary-", dir=out.parent) as folder:
            unfinished = Path(folder) / "package.new"
            replay(unfinished, _entries(package), content)
            unfinished.chmod(_MODE)
            files.publish_new(unfinished, out)
    except OSError as error:
        raise UserError(
            "{path} can't be created ({why}): choose another folder.", path=out, why=str(error.strerror)
        ) from error


def _entries(package: Watched) -> Iterator[Replayed]:
    shown = reading.shown(package)
    manifest = json.loads(b"".join(package.pieces(reading.MANIFEST)))
    hidden = {one["n"]: one["row"] for one in manifest["withheld"]}
    waiting = next(shown, None)
    for n, _, tied in reading.chain(package):
        if waiting is not None and waiting[0] == n:
            yield Replayed(n, tied, waiting[1].decode("utf-8", "surrogateescape"))
            waiting = next(shown, None)
        else:
            yield Replayed(n, tied, "", hidden.get(n))
