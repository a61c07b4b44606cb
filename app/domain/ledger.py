"""The log of a database: the canonical form of its entries, and the hashes that tie each to all before it."""

# The form is specified in the README, so that others can recompute it; it never changes for what was written.

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import cast

# What stands before the first entry.
GENESIS = "0" * 64

# The kinds of entries. "found" are rows of before there was a log, "schema" is how the database is built.
INSERT, UPDATE, DELETE, FOUND, SCHEMA = "insert", "update", "delete", "found", "schema"

Value = str | int | None | bytes | Sequence[object] | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of a log: its number, from 1 on (0 in an empty log), and its hash in 64 hexadecimal digits."""

    n: int
    hash: str

    def __str__(self) -> str:
        return f"{self.n} {self.hash}"


EMPTY = Head(0, GENESIS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it lies in the database; `content` is its canonical form."""

    n: int
    content: str
    hash: str


def plain(value: Value) -> object:
    """A column's value as the canonical form holds it: bytes by their SHA-256 and size."""
    if isinstance(value, bytes | bytearray | memoryview):
        return {"sha256": hashlib.sha256(value).hexdigest(), "size": len(value)}
    return value


# RFC 8785 for what we hold: texts, integers below 2^53, null, lists and objects with ASCII names. Bytes are never
# written where a text belongs, but may be found there.
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"), default=plain)
canonical = _ENCODER.encode
# Of quoted texts: longer ones hardly come twice.
_MOST_KEPT = 32
_SMALL = 10_000


def row_form(row: Mapping[str, Value]) -> str:
    """The canonical form of a row."""
    return canonical({name: plain(value) for name, value in row.items()})


class _Quoted(dict[str | int | None, str | int]):
    """Texts, numbers and null as JSON; those that come often are kept."""

    def __missing__(self, value: str | int | None) -> str | int:
        if isinstance(value, int):
            quoted: str | int = value
            often = value < _SMALL
        else:  # whatever else may be found there
            quoted = encode_basestring(value) if isinstance(value, str) else canonical(value)
            often = len(quoted) < _MOST_KEPT
        if often:
            self[value] = quoted
        return quoted


def forms_of(columns: Mapping[str, Sequence[str | int | None]]) -> list[str]:
    """The canonical forms of rows of texts and numbers, given by their columns: the same as of each row, faster."""
    names = sorted(columns)
    rows = zip(*(_column_quoted(columns[name]) for name in names), strict=True)
    return list(map(_template(names).__mod__, rows))


def _column_quoted(column: Sequence[str | int | None]) -> Iterable[str | int]:
    """Each value as JSON; what stands in many rows is written once."""
    distinct = set(column)
    kinds = set(map(type, distinct))
    if kinds == {int}:
        return cast("Sequence[int]", column)
    if len(distinct) * 2 > len(column) and kinds == {str}:
        return map(encode_basestring, cast("Sequence[str]", column))
    return map(_Quoted().__getitem__, column)


def _template(names: Sequence[str]) -> str:
    return "{" + ",".join(f'"{name}":%s' for name in names) + "}"


def form_maker(names: Sequence[str]) -> Callable[[Sequence[str | int | None]], str]:
    """What makes, for rows of texts and numbers in the order of these sorted names, the same as `canonical`, faster."""
    template, quoted = _template(names), _Quoted()
    return lambda values: template % tuple([quoted[value] for value in values])


def content(change: str, table: str, plan_id: int | None, row: str, author: str, at: str) -> str:
    """The canonical form of an entry around that of its row; `at` is a UTC text, empty where no time is known."""
    return row.join(around(change, table, plan_id, author, at))


def around(change: str, table: str, plan_id: int | None, author: str, at: str) -> tuple[str, str]:
    """What stands before and behind the form of a row in the canonical form of its entry."""
    head = canonical({"at": at, "author": author, "change": change, "plan": plan_id})
    return f'{head[:-1]},"row":', f',"table":{canonical(table)}}}'


def content_hash(text: str) -> str:
    """SHA-256 of a canonical form's UTF-8 bytes, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def entry_hash(n: int, previous: str, hashed_content: str) -> str:
    """What ties an entry to the one before it: SHA-256 of the ASCII line of number, hash before, hash of content."""
    return hashlib.sha256(f"{n} {previous} {hashed_content}\n".encode("ascii", "replace")).hexdigest()


def entry_after(head: Head, text: str) -> Entry:
    """The next entry of a log whose newest one is `head`."""
    n = head.n + 1
    return Entry(n, text, entry_hash(n, head.hash, content_hash(text)))


def hashes_after(head: Head, contents: Sequence[str]) -> list[str]:
    """The hashes of the next entries of a log whose newest one is `head`, in their order."""
    found, previous = [], head.hash
    for n, text in enumerate(contents, head.n + 1):
        previous = entry_hash(n, previous, content_hash(text))
        found.append(previous)
    return found
