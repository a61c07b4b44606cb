"""Office files are zip archives; this packs one so that its bytes depend on nothing but its content."""

import io
import zipfile
from collections.abc import Callable, Mapping

# Compressed bytes differ between versions of zlib, so members are stored; both Office formats allow it.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN_FILE = 3, 0o600 << 16


def repack(content: bytes, edit: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """The same archive with fixed times and order, its named members edited on the way."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            data = old.read(name)
            if edit and name in edit:
                data = edit[name](data)
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system, member.external_attr = _UNIX, _PLAIN_FILE
            new.writestr(member, data)
    return target.getvalue()
