"""Checking auditor's packages: of anybody's, without any database."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.documents.package.checking import reading
from app.documents.package.checking.check import INCLUDED, Check
from app.documents.package.checking.reading import SIGNATURE, SUMS
from app.domain.errors import StoppedError, UserError
from app.domain.ledger import EMPTY, GENESIS, Head
from app.domain.packages import PackageVerdict
from app.domain.sentences import Sentence, counted
from app.domain.texts import line
from app.domain.verdicts import Problem, ProblemKind, Verdict
from app.intake.archives import Archive
from app.intake.packages import is_package, is_sealed, open_package
from app.services import signatures
from app.services.signatures import NAMES

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]
# A longer signature or list of keys is none.
_MOST_TEXT = 64 * 1024
_KINDS = {
    "missing": ProblemKind.REMOVED, "extra": ProblemKind.INSERTED, "altered": ProblemKind.CHANGED,
    "unreadable": ProblemKind.UNREADABLE, "chain": ProblemKind.LOG, "content": ProblemKind.CONTENT,
    "head": ProblemKind.LOG, "gap": ProblemKind.REMOVED, "table": ProblemKind.CHANGED, "file": ProblemKind.FILE,
    "anchor": ProblemKind.LOG,
}  # fmt: skip


def verify_package(
    path: Path,
    passphrase: str = "",
    allowed: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PackageVerdict:
    """Checks a package's archive, files, log, tables and signature; fit for a worker thread.

    `allowed` is the text of an allowed_signers file that says whose signatures count; without it, that of the key in
    the package does. A UserError where there is no package, or its passphrase is missing or wrong.
    """
    refuse_others(path)
    with open_package(path, passphrase) as archive:
        return verify_archive(archive, allowed, progress, cancelled, sealed=is_sealed(path))


def verify_archive(
    archive: Archive,
    allowed: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    sealed: bool = False,
) -> PackageVerdict:
    """As `verify_package`, of one that is open."""
    watched = Watched(archive, progress, cancelled)
    check = Check(watched)
    try:
        check.run()
        fingerprint, signer, wrong = _signature(archive, allowed)
        wrong += _hidden(archive)
    except StoppedError:
        raise
    except UserError as error:  # such as a member that is not what the archive says of it
        fingerprint, signer, wrong = "", "", [Problem(ProblemKind.UNREADABLE, error.sentence)]
    found = tuple(dict.fromkeys([*map(_problem, check.problems), *wrong]))
    told = check.manifest if not check.problems else {}
    redacted = dict.fromkeys(str(one["evidence"]) for one in told.get("redacted", ()))
    return PackageVerdict(
        Verdict(Head(check.n, check.hash), found), line(str(told["plan"]["title"])) if told else "",
        int(told.get("shown", 0)), sealed, fingerprint, signer, tuple(redacted),
        told.get("evidence", INCLUDED) == INCLUDED,
    )  # fmt: skip


def head_of(path: Path, passphrase: str = "") -> Head:
    """The newest entry of a package's log; a UserError where its chain is broken, and it is no witness of anything."""
    return list_of_heads(path, passphrase)[-1]


def list_of_heads(path: Path, passphrase: str = "") -> list[Head]:
    """Every head that a package's log had, the oldest first."""
    refuse_others(path)
    heads = [EMPTY]
    with open_package(path, passphrase) as archive:
        try:
            for n, _, tied in reading.chain(archive):
                if not tied:
                    raise UserError("The log of {path} breaks at entry {n}: it is no witness.", path=path, n=n)
                heads.append(Head(n, tied))
        except (KeyError, ValueError):
            raise UserError("{path} is no auditor's package, or its log is damaged.", path=path) from None
    return heads


def holds(path: Path, wanted: str, passphrase: str = "") -> Head | None:
    """The entry of a package's log with this hash; None where there is none."""
    if wanted == GENESIS:
        return EMPTY
    return next((head for head in list_of_heads(path, passphrase) if head.hash == wanted), None)


def refuse_others(path: Path) -> None:
    """A UserError where there is no archive."""
    if not path.exists():
        raise UserError("There is no file {path}: check the name.", path=path)
    if not is_package(path):
        raise UserError("{path} is no auditor's package: choose a zip file that Remediary wrote.", path=path)


class Watched:
    """An archive that tells how many bytes were read of all, and can be told to stop."""

    def __init__(self, archive: Archive, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._archive, self._progress, self._cancelled = archive, progress, cancelled
        self._done, self._total = 0, sum(map(archive.size, archive.names))
        self.names = archive.names

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a file."""
        for piece in self._archive.pieces(name):
            if self._cancelled is not None and self._cancelled():
                raise StoppedError("Checking was stopped.")
            self._done = min(self._done + len(piece), self._total)
            if self._progress is not None:
                self._progress(self._done, self._total)
            yield piece


def _hidden(archive: Archive) -> list[Problem]:
    """What no list of files tells of: somebody put it beside them, or a download went wrong."""
    outside = archive.outside
    says = counted(
        "The archive holds {count} byte that belongs to none of its files.",
        "The archive holds {count} bytes that belong to none of its files.", outside,
    )  # fmt: skip
    odd = [Sentence("{name} is not in the archive as its list tells.", name=ascii(name)[1:-1]) for name in archive.odd]
    return [Problem(ProblemKind.INSERTED, one) for one in ([says] if outside else []) + odd]


def _signature(archive: Archive, allowed: str | None) -> tuple[str, str, list[Problem]]:
    """The fingerprint of the key, the name that it counts for, and what is wrong."""
    if SIGNATURE not in archive.names:
        if any(name in archive.names for name in (NAMES.signers, NAMES.public, NAMES.pem)):
            says = Sentence("The package was signed, and its signature {name} is missing.", name=SIGNATURE)
            return "", "", [Problem(ProblemKind.SIGNATURE, says)]
        says = Sentence("The package is not signed, so that nobody stands for it.")
        return "", "", [] if allowed is None else [Problem(ProblemKind.SIGNATURE, says)]
    try:
        if SUMS not in archive.names:
            raise UserError("The package's file {name} is missing or damaged.", name=SUMS)
        signers = _text(archive, NAMES.signers) if allowed is None else allowed
        signer = signatures.check(archive.read(SUMS), _text(archive, SIGNATURE), signers)
    except UserError as error:
        return "", "", [Problem(ProblemKind.SIGNATURE, error.sentence)]
    return signer.public.fingerprint, signer.name, []


def _text(archive: Archive, name: str) -> str:
    if name not in archive.names or archive.size(name) > _MOST_TEXT:
        raise UserError("The package's file {name} is missing or damaged.", name=name)
    return archive.read(name).decode("ascii", "replace")


def _problem(found: reading.Problem) -> Problem:
    entry = found.place if found.code in ("chain", "content", "file", "missing") else 0
    return Problem(_KINDS[found.code], _sentence(found), entry, "", found.name, "", found.was, found.found)


def _sentence(found: reading.Problem) -> Sentence:
    name, place = line(ascii(found.name)[1:-1]), found.place
    match found.code:
        case "missing":
            return Sentence("{name} is missing.", name=name)
        case "extra":
            return Sentence("{name} does not belong to the package.", name=name)
        case "altered":
            return Sentence("{name} is not the file that SHA256SUMS lists.", name=name)
        case "chain":
            return Sentence("The log breaks at entry {place}.", place=place)
        case "content":
            return Sentence("Entry {place} of the log is not what was logged.", place=place)
        case "head":
            return Sentence("package.json names another head than the log has.")
        case "gap":
            return Sentence("{name} {place} is missing in the log.", name=name, place=place)
        case "table":
            return Sentence("{name} differs from the log in record {place}.", name=name, place=place)
        case "file":
            return Sentence("{name} is not the file that entry {place} of the log tells of.", name=name, place=place)
        case "anchor":
            return Sentence("Update {place} names a head that the log never had.", place=place)
        case _:
            return Sentence("{name} can't be read.", name=name)


__all__ = [
    "head_of", "holds", "is_package", "is_sealed", "list_of_heads", "refuse_others", "verify_archive", "verify_package",
]  # fmt: skip
