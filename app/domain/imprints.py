"""The imprint of an exported file: from which rows its table was made, and how, so that edits of it can be told."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

# Word hides bookmarks whose names begin with a low line.
_BOOKMARK = re.compile(r"_Remediary_(\d{1,9})[ab]")
_FORM = re.compile(r"remediary_1_([a-z0-9-]{1,40})_([a-z0-9-]{1,40})_(\d{1,15})_([0-9a-f]{16})")


@dataclass(frozen=True, slots=True)
class Imprint:
    """A table's layout and wording, the newest revision in it, and a digest of its cells, for no other plan has them.

    `seq` counts all revisions of the database.
    """

    layout: str
    wording: str
    seq: int
    digest: str

    @property
    def text(self) -> str:
        """One word for the keywords of a file, which other programs take apart at most other signs."""
        return f"remediary_1_{self.layout}_{self.wording}_{self.seq}_{self.digest}"


def read_imprint(text: str) -> Imprint | None:
    """The imprint that stands in a text; None where none does."""
    found = _FORM.search(text)
    return Imprint(found[1], found[2], int(found[3]), found[4]) if found else None


def digest_of(rows: Sequence[Sequence[str]]) -> str:
    """What cells come to: the beginning of the SHA-256 of them as a JSON array."""
    said = json.dumps([list(row) for row in rows], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


def bookmark_of(number: int, place: int) -> str:
    """The name of the bookmark of a row; `place` is 0 in its first cell and 1 in its last."""
    return f"_Remediary_{number}{'ab'[place]}"


def number_of(bookmark: str) -> int | None:
    """The action number in the name of such a bookmark; None for another one."""
    found = _BOOKMARK.fullmatch(bookmark)
    return int(found[1]) or None if found else None
