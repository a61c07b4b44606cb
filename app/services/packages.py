"""The auditor's package: everything of a plan in one archive that can be checked without this program."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO

from app.documents.formats import FORMATS, file_stem
from app.documents.package.packing import packing
from app.documents.package.readme import readme
from app.documents.package.sealing import seal
from app.domain.errors import StoppedError, UserError
from app.domain.evidence import Kind
from app.domain.packages import EVERYTHING, MOST_FILES, PackageChoice, PackageFacts, PackageOffer
from app.services.context import Context
from app.services.package_stock import Gathered, Member
from app.services.signatures import NAMES, Signatures, Signed
from app.store import evidence as evidence_store
from app.store import plans as plan_store
from app.store import updates as update_store
from app.store.early_sync import EarlySync
from app.store.files import writing

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]
_README = "README.txt"


class Packages:
    """Packs plans. Nothing here changes one; all of it is fit for a worker thread."""

    def __init__(self, context: Context, signatures: Signatures | None = None) -> None:
        self._context, self._signatures = context, signatures or Signatures()

    def offer(self, plan_id: int) -> PackageOffer:
        """What can go into a package of a plan."""
        with self._context.database.reading() as connection:
            issued = update_store.issued(connection, plan_id)
            items = evidence_store.all_of(connection, plan_id)
        updates = {update.number: update.dated for update in issued}
        return PackageOffer(updates, tuple(FORMATS), tuple(item for item in items if item.kind is Kind.FILE))

    def file_name(self, plan_id: int) -> str:
        """The name that a package of a plan is saved under, with the day."""
        with self._context.database.reading() as connection:
            title = plan_store.get(connection, plan_id).details.title
        return file_stem(title, "package", self._context.today.isoformat(), plan_id=plan_id) + ".zip"

    def write(
        self,
        plan_id: int,
        path: Path,
        choice: PackageChoice = EVERYTHING,
        *,
        sign: bool = False,
        key_passphrase: str = "",
        passphrase: str = "",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> PackageFacts:
        """Writes a package whole or not at all; with a passphrase, it is encrypted by that.

        Bounded in memory: what is held is the plan's history and single pieces of everything else. `progress` is told
        the bytes that are done of about how many; a StoppedError where `cancelled` says so.
        """
        if self._context.database.is_from_package:
            raise UserError("This is what a package holds: pass on the package itself, which can be verified.")
        refuse_passphrase(passphrase)
        signed = self._signatures.sign(b"", self._context.author, key_passphrase) if sign else None
        gathered = Gathered(self._context, plan_id, choice)
        members = _members(gathered, signed)
        ticks = _Ticks(sum(one.size for one in members) * (2 if passphrase else 1), progress, cancelled)
        run = _Run(self._signatures if sign else None, self._context.author, key_passphrase)
        at = gathered.stock.as_of
        pack = partial(_pack, members, at, run, ticks)
        with writing(path) as file:
            with EarlySync(file) as early:
                ticks.added = early.added
                if passphrase:
                    seal(file, passphrase, at, pack)
                else:
                    pack(file)
            size = file.seek(0, 2)
        return PackageFacts(
            gathered.stock.head, len(members) + 1 + sign, size, run.sums, bool(passphrase),
            signed.signer.public.fingerprint if signed else "",
        )  # fmt: skip


class _Run:
    """Signs the list of files, and remembers its hash."""

    def __init__(self, signatures: Signatures | None, author: str, passphrase: str) -> None:
        self._signatures, self._author, self._passphrase, self.sums = signatures, author, passphrase, ""

    def sign(self, listed: bytes) -> bytes | None:
        """The signature, None where none is wanted."""
        self.sums = hashlib.sha256(listed).hexdigest()
        if self._signatures is None:
            return None
        return self._signatures.sign(listed, self._author, self._passphrase).files()[NAMES.signature]


class _Ticks:
    """Counts the bytes that are done."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._done, self._total, self._progress, self._cancelled = 0, total, progress, cancelled
        self.added: Callable[[int], None] = lambda _count: None

    def tick(self, done: int) -> None:
        """So many more are done."""
        if self._cancelled is not None and self._cancelled():
            raise StoppedError("Packing was stopped, nothing was written.")
        self._done += done
        self.added(done)
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)


def _pack(members: Sequence[Member], at: datetime, run: _Run, ticks: _Ticks, target: IO[bytes]) -> None:
    with packing(target, at, ticks.tick) as made:
        for member in members:
            made.add_pieces(member.name, member.pieces(), member.size, member.sha256)
        made.finish(run.sign)


def _members(gathered: Gathered, signed: Signed | None) -> list[Member]:
    """All files in the order of their names."""
    members = gathered.members()
    if signed is not None:
        members += [_file(name, content) for name, content in signed.files().items() if name != NAMES.signature]
    if len(members) > MOST_FILES:
        raise UserError(
            "The package would hold {count} files, and at most {most} can be checked: choose fewer updates or formats.",
            count=len(members),
            most=MOST_FILES,
        )
    names = frozenset(member.name for member in members)
    fingerprint, checks = (signed.signer.public.fingerprint, signed.how_to_check()) if signed else ("", ())
    members.append(_file(_README, readme(gathered.stock, gathered.sample, names, fingerprint, checks)))
    return sorted(members, key=lambda member: member.name)


def _file(name: str, content: bytes) -> Member:
    return Member(name, len(content), lambda: (content,))


def refuse_passphrase(passphrase: str) -> None:
    """A UserError for a passphrase that not every tool takes; an empty one encrypts nothing."""
    if not passphrase.isprintable():
        raise UserError("The passphrase holds a character that can't be typed: choose another one.")
