"""The forms of a comment: whole, long texts below, in a second comment, or only the changed rows in full."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents import formats
from app.documents.bugzilla import comments
from app.documents.bugzilla.engine import Block, Grid, measure, shown
from app.documents.document import Document
from app.documents.layouts import layout
from tests.documents.samples import document

LONG = "First paragraph.\n\nSecond | paragraph with comment 5.\n# no heading"
ROWS = [("1", "Plan it", "Planned", LONG), ("2", "Do it\nwell", "Done", "-"), ("3", "x" * 150, "Done", "y" * 301)]


def _document(comment: str, **more: object) -> Document:
    made = document(ROWS, comment=comment, following=("The next update follows.",), question="Questions?", **more)
    return replace(made, columns=layout("classic").columns)


def _cells(text: str) -> list[list[str]]:
    (grid,) = [part for part in shown(text) if isinstance(part, Grid)]
    return [["".join(span.text for span in cell) for cell in row] for row in grid.rows[1:]]


def _blocks(text: str) -> list[tuple[str, str]]:
    return [(p.tag, "".join(span.text for span in p.spans)) for p in shown(text) if isinstance(p, Block)]


def test_a_whole_comment_has_everything_in_its_table() -> None:
    (text,) = comments.texts(_document("whole"))
    assert _cells(text)[0] == ["1", "Plan it", "Planned", LONG.replace("\n\n", " ¶\n\n").replace(".\n#", ". ¶\n#")]
    assert [said for _, said in _blocks(text)] == ["First publication.", "The next update follows.", "Questions?"]


def test_long_texts_can_stand_below_the_table_under_their_actions_number() -> None:
    (text,) = comments.texts(_document("below"))
    assert [row[3] for row in _cells(text)] == ["See #1 below the table.", "-", "See #3 below the table."]
    assert _blocks(text)[1:5] == [
        ("h3", "Observations of action #1"), ("p", "First paragraph."),
        ("p", "Second | paragraph with comment 5.\n# no heading"), ("h3", "Observations of action #3"),
    ]  # fmt: skip
    assert _blocks(text)[-1] == ("p", "Questions?")


def test_long_texts_can_stand_in_a_second_comment() -> None:
    first, second = comments.texts(_document("second"))
    assert [row[3] for row in _cells(first)] == [
        "See #1 in the comment that follows.",
        "-",
        "See #3 in the comment that follows.",
    ]
    assert "Second" not in first
    assert _blocks(second)[:2] == [
        ("p", "Update 3, 2026-03-04, continued: the long texts of the table."), ("h3", "Observations of action #1"),
    ]  # fmt: skip
    assert formats.write_parts(_document("second"), "markdown") == (first.encode("utf-8"), second.encode("utf-8"))
    assert formats.write(_document("second"), "markdown") == first.encode("utf-8")


def test_rows_that_did_not_change_can_be_shortened_and_say_so() -> None:
    (text,) = comments.texts(_document("changed", full_in="Update 2, 2026-02-01", outdated=frozenset({2})))
    one, two, three = _cells(text)
    assert one == ["1", "Plan it", "Planned", "Unchanged since Update 2, 2026-02-01."]
    assert two == ["2", "Do it ¶\nwell", "Done", "-"]
    assert three == ["3", "x" * 100 + " […]", "Done", "Unchanged since Update 2, 2026-02-01."]
    assert _blocks(text)[1][1].startswith("Rows that did not change since Update 2, 2026-02-01 are shortened here")


def test_nothing_is_shortened_before_there_is_an_update_to_point_to() -> None:
    assert comments.texts(_document("changed")) == comments.texts(_document("whole"))


@pytest.mark.parametrize("form", ["whole", "below", "second", "changed"])
def test_a_short_plan_reads_the_same_in_every_form(form: str) -> None:
    made = document([("1", "Do it", "Done", "-")], comment=form, full_in="Update 2", outdated=frozenset())
    assert comments.texts(made) == comments.texts(replace(made, comment="whole"))


@given(st.lists(st.integers(1, 90_000), min_size=1, max_size=5), st.sampled_from(["word ", "x", "a*\n", "|\n\n"]))
@settings(max_examples=25)
def test_as_many_comments_follow_as_the_limit_asks_for_and_nothing_is_lost(lengths: list[int], unit: str) -> None:
    rows = [(str(n), "Do it", "Done", (unit * length)[: max(length, 301)]) for n, length in enumerate(lengths, 1)]
    made = replace(document(rows, comment="second"), columns=layout("classic").columns)
    _, *further = comments.texts(made)
    assert all(measure(text).fits for text in further)
    said = "".join(said for text in further for tag, said in _blocks(text) if tag == "p" and "continued" not in said)
    expected = "".join(row[3] for row in rows if len(row[3]) > 300 or "\n" in row[3])
    assert "".join(said.split()) == "".join(expected.split())
