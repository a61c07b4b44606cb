"""The canonical form of entries, and the hashes between them, against what anybody else would compute."""

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ledger import (
    EMPTY,
    GENESIS,
    Head,
    canonical,
    content,
    content_hash,
    entry_after,
    form_maker,
    forms_of,
    hashes_after,
    row_form,
)  # fmt: skip

TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)
VALUES = st.one_of(TEXTS, st.integers(-(2**53) + 1, 2**53 - 1), st.none())
ROWS = st.dictionaries(st.sampled_from(["a", "action", "b", "due", "id", "n_1"]), VALUES, min_size=1)
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def _quoted(text: str) -> str:
    """A text by RFC 8785, section 3.2.2.2, written down anew."""
    return '"' + "".join(ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text) + '"'


def _written(value: str | int | None) -> str:
    return "null" if value is None else str(value) if isinstance(value, int) else _quoted(value)


@given(ROWS)
def test_a_row_has_the_form_of_rfc_8785(row: dict[str, str | int | None]) -> None:
    expected = "{" + ",".join(f"{_quoted(name)}:{_written(row[name])}" for name in sorted(row)) + "}"
    assert row_form(row) == canonical(row) == expected
    assert json.loads(expected) == row


@given(ROWS)
def test_the_fast_way_makes_the_same_form(row: dict[str, str | int | None]) -> None:
    names = sorted(row)
    make = form_maker(names)
    assert [make([row[name] for name in names]) for _ in range(2)] == [canonical(row)] * 2


@given(
    st.lists(st.tuples(*[st.one_of(TEXTS, st.integers(0, 20_000), st.none())] * 3, TEXTS, st.integers()), max_size=9)
)
def test_rows_by_their_columns_have_the_same_form(rows: list[tuple[str | int | None, ...]]) -> None:
    names = ("seq", "action", "kind", "reason", "at")
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    assert forms_of(columns) == [canonical(dict(zip(names, row, strict=True))) for row in rows]


@given(st.lists(TEXTS, max_size=5))
def test_many_entries_are_tied_as_one_after_the_other(contents: list[str]) -> None:
    head, hashes = Head(7, GENESIS), []
    for text in contents:
        entry = entry_after(head, text)
        head = Head(entry.n, entry.hash)
        hashes.append(entry.hash)
    assert hashes_after(Head(7, GENESIS), contents) == hashes


@given(ROWS, TEXTS, TEXTS, st.integers(1, 9))
def test_the_parts_of_an_entry_stand_in_the_order_of_their_names(
    row: dict[str, str | int | None], author: str, at: str, plan: int
) -> None:
    text = content("insert", "revisions", plan, row_form(row), author, at)
    whole = {"at": at, "author": author, "change": "insert", "plan": plan, "row": row, "table": "revisions"}
    assert text == canonical(whole)


def test_bytes_stand_by_their_hash_and_size() -> None:
    assert json.loads(row_form({"content": b"abc"})) == {
        "content": {"sha256": hashlib.sha256(b"abc").hexdigest(), "size": 3}
    }


def test_an_entry_is_tied_to_all_before_it_by_one_ascii_line() -> None:
    first = entry_after(EMPTY, '{"a":"é"}')
    inner = hashlib.sha256('{"a":"é"}'.encode()).hexdigest()
    assert content_hash('{"a":"é"}') == inner
    assert first.hash == hashlib.sha256(f"1 {GENESIS} {inner}\n".encode()).hexdigest()
    second = entry_after(Head(first.n, first.hash), "{}")
    assert second.hash == hashlib.sha256(f"2 {first.hash} {content_hash('{}')}\n".encode()).hexdigest()
    assert (second.n, second.content) == (2, "{}")
