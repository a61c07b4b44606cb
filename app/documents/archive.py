"""Office files are zip archives; this packs one so that its bytes depend on nothing but its content."""

import io
import zipfile
from collections.abc import Callable, Mapping

# Compressed bytes differ between versions of zlib, so members are stored; both Office formats allow it.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN_FILE = 3, 0o600 << 16


def pack(members: Mapping[str, bytes]) -> bytes:
    """An archive of these members, the list of content types first, as both Office formats want it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(members, key=lambda name: (name != "[Content_Types].xml", name)):
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system, member.external_attr = _UNIX, _PLAIN_FILE
            new.writestr(member, members[name])
    return target.getvalue()


def repack(content: bytes, edit: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """The same archive with fixed times and order, its named members edited on the way."""
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        members = {name: old.read(name) for name in old.namelist()}
    for name, change in (edit or {}).items():
        if name in members:
            members[name] = change(members[name])
    return pack(members)
