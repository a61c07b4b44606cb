"""The bytes of evidence files, each content kept once under its SHA-256, written and read in pieces of one MiB."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, bindparam, select

from app.domain.errors import UserError
from app.domain.revisions import time_text
from app.store import ledger
from app.store.schema import PIECE_BYTES, content_pieces, contents

# Inside the database, not in a folder beside it. Measured with 500 MB (python -m tests.bench evidence): a folder of
# files under their hashes keeps them 3.3 times as fast (0.9 s to 2.9 s), gives them back 2 times and copies them 1.8
# times as fast. The price is some 4 ms a MB, once; a save beside them takes as long as ever. What it buys: a file comes
# with the very transaction that tells of it, so that no crash leaves one without the other, and whoever copies, backs
# up, sends or synchronises the one file has all of it. A folder is what is left behind.

_SIZE = select(contents.c.size)
# Made once: a statement costs more to make than to run.
_PIECE = select(content_pieces.c.content).where(
    content_pieces.c.sha256 == bindparam("of"), content_pieces.c.position == bindparam("at")
)


def find_size(connection: Connection, sha256: str) -> int | None:
    """How many bytes a content has, None where it isn't kept."""
    found = connection.execute(_SIZE.where(contents.c.sha256 == sha256)).scalar_one_or_none()
    return None if found is None else int(found)


def keep(connection: Connection, sha256: str, size: int, pieces: Iterable[bytes], author: str, at: datetime) -> None:
    """Keeps a content where it is new; a UserError where its pieces aren't those that had this hash and size.

    Each piece but the last has `PIECE_BYTES`.
    """
    if find_size(connection, sha256) is not None:
        return
    ledger.insert(connection, contents, None, {"sha256": sha256, "size": size}, (author, time_text(at)))
    digest, kept = hashlib.sha256(), 0
    for position, piece in enumerate(pieces, 1):
        kept += len(piece)
        if kept > size:
            raise _changed()
        digest.update(piece)
        ledger.insert_piece(connection, sha256, position, piece)
    if digest.hexdigest() != sha256:
        raise _changed()


def pieces(
    read: Callable[[Callable[[Connection], bytes]], bytes], sha256: str, size: int, called: str = ""
) -> Iterator[bytes]:
    """The bytes of a content in order; a UserError, at the latest after the last, where they aren't what was kept.

    `read` runs its argument in a transaction: each piece has its own, so that a slow reader keeps nobody from writing.
    """
    digest = hashlib.sha256()
    for position in range(1, -(-size // PIECE_BYTES) + 1):
        piece = read(partial(_piece, sha256, position))
        if not piece:  # which the hash of the whole will tell
            break
        digest.update(piece)
        yield piece
    if digest.hexdigest() != sha256:
        raise UserError(
            "The stored file of {evidence} is damaged: restore the database from a backup.", evidence=called or sha256
        )


def _piece(sha256: str, position: int, connection: Connection) -> bytes:
    """A piece; nothing where it is gone."""
    found = connection.execute(_PIECE, {"of": sha256, "at": position}).scalar_one_or_none()
    if found is None and find_size(connection, sha256) is None:
        raise UserError("This file is not here: it was left out of the package, or the database is damaged.")
    return b"" if found is None else bytes(found)


def _changed() -> UserError:
    return UserError("The file changed while it was read, nothing was saved: try again when it is finished.")
