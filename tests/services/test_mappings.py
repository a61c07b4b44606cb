"""What was chosen for a source is chosen for the next one that has the same headings, and for no other."""

import json
from pathlib import Path

import pytest

from app.services.imports import AS_FOUND, Choices, Found, look
from app.services.mappings import Mappings
from app.services.preferences import Preferences

CHOICES = Choices((2,), {"Task": "action", "C": "owner", "4": ""}, "")


@pytest.fixture
def mappings(tmp_path: Path) -> Mappings:
    """Beside settings that nobody wrote yet."""
    return Mappings(Preferences(tmp_path / "config" / "settings.json"))


def _found(header: str, rows: str = "1,a,b,c\n") -> Found:
    return look(f"{header}\n{rows}".encode(), "table.csv")


def test_a_source_of_the_same_shape_gets_the_same_choices(mappings: Mappings) -> None:
    assert mappings.recall(_found("#,Action,Status,X")) is None
    mappings.remember(_found("#,Action,Status (June),X"), CHOICES)
    later = _found("#, ACTION ,Status as of 2026-07-01,x", "7,other,things,9\n8,and,more,9\n")
    assert mappings.recall(later) == CHOICES
    assert mappings.recall(_found("#,Action,X,Status")) is None


def test_the_latest_choices_count_and_none_are_forgotten(mappings: Mappings) -> None:
    found, other = _found("#,Action,Status,X"), _found("#,Action,Due,X")
    mappings.remember(found, CHOICES)
    mappings.remember(other, Choices((), {"X": "owner"}))
    mappings.remember(found, Choices((1,)))
    assert mappings.recall(found) == Choices((1,))
    mappings.remember(found, AS_FOUND)
    assert (mappings.recall(found), mappings.recall(other)) == (None, Choices((), {"X": "owner"}))


def test_nothing_is_written_where_nothing_is_chosen(mappings: Mappings) -> None:
    mappings.remember(_found("#,Action,Status,X"), AS_FOUND)
    mappings.remember(look(b"", "empty.csv"), CHOICES)
    mappings.remember(look(b"a b,c d e f g h,Done\nb,d,Done\n", "headless.csv"), CHOICES)
    assert not mappings.path.parent.exists()


def test_the_headings_themselves_are_not_kept(mappings: Mappings) -> None:
    mappings.remember(_found("#,Action,Secret project,X"), Choices((1,)))
    assert "ecret" not in mappings.path.read_text("utf-8")


def test_the_oldest_goes_where_there_are_very_many(mappings: Mappings) -> None:
    sources = [{"shape": str(n), "tables": [1], "columns": {}, "rest": ""} for n in range(300)]
    mappings.path.parent.mkdir()
    mappings.path.write_text(json.dumps({"sources": sources}), "utf-8")
    mappings.remember(_found("#,Action,Status,X"), CHOICES)
    kept = json.loads(mappings.path.read_text("utf-8"))["sources"]
    assert (len(kept), kept[0]["shape"]) == (200, "101")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b"\xff", b'{"sources": 7}', b'{"sources": [7, null, []]}'])
def test_a_damaged_file_counts_as_empty_and_is_replaced(mappings: Mappings, content: bytes) -> None:
    mappings.path.parent.mkdir()
    mappings.path.write_bytes(content)
    found = _found("#,Action,Status,X")
    assert mappings.recall(found) is None
    mappings.remember(found, CHOICES)
    assert mappings.recall(found) == CHOICES


@pytest.mark.parametrize(
    "damage",
    [
        {"tables": 1}, {"tables": ["1"]}, {"tables": [0]}, {"tables": [True]}, {"columns": []}, {"columns": {"a": "b"}},
        {"columns": {"a": []}}, {"rest": "else"}, {"rest": None},
    ],
)  # fmt: skip
def test_a_damaged_entry_counts_as_none(mappings: Mappings, damage: dict[str, object]) -> None:
    found = _found("#,Action,Status,X")
    mappings.remember(found, CHOICES)
    kept = json.loads(mappings.path.read_text("utf-8"))
    kept["sources"][0] |= damage
    mappings.path.write_text(json.dumps(kept), "utf-8")
    assert mappings.recall(found) is None
