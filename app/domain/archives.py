"""What an archive from outside may hold, decided from its list before anything is read of it."""

import stat
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain import file_names, texts
from app.domain.errors import UserError
from app.domain.sentences import Sentence

_LINE_OF_NAME = 200
# The flags of a member that is encrypted in some way (APPNOTE.TXT 6.3.10, 4.4.4).
_ENCRYPTED, _STRONG, _MASKED = 1 << 0, 1 << 6, 1 << 13
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# The other name of a member, which some programs take and others don't (APPNOTE.TXT 4.6.9).
_OTHER_NAME = 0x7075


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an archive may hold: members, bytes once unpacked, and times its own size."""

    members: int = 10_000
    unpacked: int = 512 * 1024 * 1024
    ratio: int = 200


def refuse_unsafe(
    archive: str, members: Sequence[zipfile.ZipInfo], size: int, limits: Limits, *, encrypted: bool = False
) -> None:
    """A UserError names the first thing that is wrong with the members of an archive of this size in bytes.

    `encrypted` lets members pass that need a password.
    """
    if len(members) > limits.members:
        raise UserError(
            "{archive} holds more than {most} files, which no file of ours does: nothing was read.",
            archive=archive,
            most=limits.members,
        )
    for member in members:
        says = _wrong_name(member.orig_filename) or _wrong_kind(member, encrypted=encrypted)
        if says is not None:
            raise UserError(says.filled(archive=archive, name=_shown(member.orig_filename)))
    _refuse_meeting_names(archive, [member.orig_filename for member in members])
    if sum(member.file_size for member in members) > most_unpacked(size, limits):
        raise refusal_of_size(archive)
    _refuse_overlaps(archive, members)


def most_unpacked(size: int, limits: Limits) -> int:
    """How many bytes may be read in all from an archive of this size."""
    return min(limits.unpacked, limits.ratio * size)


def refusal_of_size(archive: str) -> UserError:
    """What is said once more is read than may be."""
    return UserError("{archive} unpacks to far more than it may: nothing was taken from it.", archive=archive)


def _wrong_name(name: str) -> Sentence | None:
    parts = name.removesuffix("/").split("/")
    if name.startswith("/") or ".." in parts or "\\" in name or ":" in name:
        return Sentence("{archive} holds “{name}”, which leads out of its folder: nothing was read.")
    if not all(map(file_names.folded, parts)) or not name.isprintable():
        return Sentence("{archive} holds “{name}”, which is no name of a file: nothing was read.")
    if any(map(file_names.is_reserved, parts)):
        return Sentence("{archive} holds “{name}”, which Windows takes for a device: nothing was read.")
    return None


def _wrong_kind(member: zipfile.ZipInfo, *, encrypted: bool) -> Sentence | None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or (kind == stat.S_IFDIR and not member.is_dir()):
        return Sentence("{archive} holds “{name}”, which is a link or a device and no file: nothing was read.")
    if member.flag_bits & (_STRONG | _MASKED) or (member.flag_bits & _ENCRYPTED and not encrypted):
        return Sentence("{archive} holds “{name}”, which is encrypted: unpack it with its password first.")
    if member.compress_type not in _METHODS:
        return Sentence(
            "{archive} holds “{name}”, which is compressed in a manner that is not read here: pack it as usual."
        )
    if (member.is_dir() and member.file_size) or _OTHER_NAME in _extra_fields(member.extra):
        return Sentence("{archive} holds “{name}”, which is something else to other programs: nothing was read.")
    return None


def _extra_fields(extra: bytes) -> Iterator[int]:
    while len(extra) >= 4:
        yield int.from_bytes(extra[:2], "little")
        extra = extra[4 + int.from_bytes(extra[2:4], "little") :]


def empty_folders(names: Iterable[str]) -> list[str]:
    """The folders among these names, which end with a slash, in which none of the others lies."""
    given = sorted(names)
    return [
        name for name, after in zip(given, [*given[1:], ""], strict=True)
        if name.endswith("/") and not after.startswith(name)
    ]  # fmt: skip


def _refuse_meeting_names(archive: str, names: Iterable[str]) -> None:
    """Refuses a name twice, names that some disk takes for one, and a file that is a folder as well."""
    files, folders = dict[tuple[str, ...], str](), dict[tuple[str, ...], str]()
    for name in names:
        place = tuple(map(file_names.folded, name.removesuffix("/").split("/")))
        for depth in range(1, len(place)):
            folders.setdefault(place[:depth], name)
        if name.endswith("/"):
            folders.setdefault(place, name)
        elif place in files:
            raise _met(archive, files[place], name)
        else:
            files[place] = name
    for place in files.keys() & folders.keys():
        raise _met(archive, files[place], folders[place])


def _met(archive: str, name: str, other: str) -> UserError:
    return UserError(
        "{archive} holds “{name}” and “{other}”, which can't lie beside each other: nothing was read.",
        archive=archive,
        name=_shown(name),
        other=_shown(other),
    )


def _refuse_overlaps(archive: str, members: Sequence[zipfile.ZipInfo]) -> None:
    """Refuses members that share bytes: that is how a small archive unpacks to petabytes."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            raise refusal_of_size(archive)
        end = member.header_offset + 30 + len(member.orig_filename) + member.compress_size


def _shown(name: str) -> str:
    seen = texts.line(name)[:_LINE_OF_NAME]
    return "".join(character if character.isprintable() else texts.REPLACEMENT for character in seen)
