"""What goes into an auditor's package, and what is left out of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain import texts
from app.domain.errors import UserError
from app.domain.evidence import Evidence
from app.domain.ledger import Head
from app.domain.publishing import FORMAT_NAMES
from app.domain.verdicts import Verdict

USUAL_FORMATS = ("word", "excel", "pdf", "markdown")
# A passphrase can be tried without end by whoever has the file; a shorter one is warned about.
FEW_CHARACTERS = 12
# The only member of a sealed package; it is the same archive, byte for byte, as one that is not sealed.
SEALED = "package.zip"
# An archive of more files is refused when it is checked.
MOST_FILES = 9_900


@dataclass(frozen=True, slots=True)
class Redaction:
    """An item of evidence, by its number, whose files are left out, and why; its name is hidden where that is said."""

    number: int
    reason: str
    hides_name: bool = False


@dataclass(frozen=True, slots=True)
class PackageChoice:
    """What goes in: the numbers of updates (None for all), their formats, evidence or none of its files."""

    updates: tuple[int, ...] | None = None
    formats: tuple[str, ...] = USUAL_FORMATS
    evidence: bool = True
    redactions: tuple[Redaction, ...] = ()


EVERYTHING = PackageChoice()


@dataclass(frozen=True, slots=True)
class PackageOffer:
    """What a package of a plan can hold: update numbers with their days, formats, and the evidence that is a file."""

    updates: Mapping[int, date]
    formats: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """A package that was written: its log's head, files, bytes, and the SHA-256 of the list of files.

    `fingerprint` is that of the key that signed it; empty where none did.
    """

    head: Head
    files: int
    size: int
    sums: str
    encrypted: bool
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class PackageVerdict:
    """What checking a package comes to.

    `fingerprint` is that of the key which signed it, empty where none did or the signature is wrong; `signer` is the
    name for which this key counts, said by whoever checks, else by the package itself. `shown` counts the entries
    whose contents are in it, `redacted` names the evidence that was left out by choice.
    """

    verdict: Verdict
    plan: str = ""
    shown: int = 0
    sealed: bool = False
    fingerprint: str = ""
    signer: str = ""
    redacted: tuple[str, ...] = ()
    holds_evidence: bool = True


def read_numbers(text: str, issued: Sequence[int]) -> tuple[int, ...] | None:
    """The updates that "1,3,5", "last" or "all" names; None for all."""
    said = texts.line(text).casefold()
    if said == "all":
        return None
    if said == "last":
        return tuple(issued[-1:])
    if not re.fullmatch(r"[1-9][0-9]{0,8}( *, *[1-9][0-9]{0,8})*", said):
        raise UserError("“{text}” names no updates: write all, last, or numbers such as 1,3,5.", text=said[:80])
    return tuple(sorted({int(number) for number in said.split(",")}))


def refuse_unknown(choice: PackageChoice, issued: Sequence[int], items: Sequence[Evidence]) -> None:
    """A UserError where something is chosen that the plan doesn't have, or redacted without a reason."""
    for name in choice.formats:
        if name not in FORMAT_NAMES:
            every = ", ".join(FORMAT_NAMES)
            raise UserError("No update has a format “{name}”: use some of {known}.", name=name, known=every)
    for number in choice.updates or ():
        if number not in issued:
            raise UserError("Update {number} was never issued: choose one of the issued updates.", number=number)
    known = {item.number for item in items}
    for one in choice.redactions:
        if one.number not in known:
            raise UserError(
                "There is no evidence E{number} in this plan: list it to see what there is.", number=one.number
            )
        if not texts.says_something(one.reason):
            raise UserError("Leaving E{number} out needs a reason: say why it is not shown.", number=one.number)


def is_weak(passphrase: str) -> bool:
    """True where a passphrase is short enough to be found by trying."""
    return len(passphrase) < FEW_CHARACTERS or len(set(passphrase)) < FEW_CHARACTERS // 2
