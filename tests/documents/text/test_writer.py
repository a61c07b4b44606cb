"""Plain text says what the table says, word by word, in lines that mail and old trackers show as they are."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.document import Document
from app.documents.layouts import Column, layout
from app.documents.text import writer as text
from app.documents.text.lines import COLUMNS, width
from tests.documents.samples import document, hostile_texts

CELL = st.lists(hostile_texts, max_size=12).map(" ".join)


def _classic(*rows: tuple[str, ...]) -> Document:
    return replace(document(rows), columns=layout("classic").columns, title="Host list lost", paragraphs=("Said.",))


def _words(value: str) -> list[str]:
    return value.split()


def test_an_action_is_a_block_with_its_number_in_front() -> None:
    made = text.text(_classic(("1", "Do it", "Done", "-"), ("12", "word " * 20, "Ongoing", "One.\n\nTwo.")))
    assert made == (
        "Host list lost\n==============\nUpdate 3, 2026-03-04\nExample Trust · Bug 1\n\nSaid.\n\n"
        "#1   Do it\n     Status: Done\n     Observations: -\n\n"
        f"#12  {('word ' * 15).strip()}\n     {('word ' * 5).strip()}\n     Status: Ongoing\n"
        "     Observations: One.\n\n       Two.\n"
    )


def test_a_layout_without_numbers_has_strokes_and_leaves_out_cells_without_any_text() -> None:
    made = replace(document([("Do it", "N/A", "")]), columns=(
        Column("action", "Action Item", 50), Column("kind", "Kind", 25), Column("due", "Due Date", 25),
    ))  # fmt: skip
    assert text.text(made).endswith("\n\n- Do it\n  Kind: N/A\n")


def test_what_follows_and_the_question_stand_at_the_end() -> None:
    made = document([("1", "2", "3", "4")], following=("Next by 2026-04-01.",), question="Any questions?")
    assert text.text(made).endswith("\n\nNext by 2026-04-01.\n\nAny questions?\n")


@settings(max_examples=80)
@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=3), CELL)
def test_every_word_of_every_cell_is_there_in_order(rows: list[tuple[str, str, str]], said: str) -> None:
    numbered = [(str(number), *cells) for number, cells in enumerate(rows, 1)]
    made = text.text(replace(_classic(*numbered), paragraphs=(said,)))
    expected = "Host list lost ============== Update 3, 2026-03-04 Example Trust · Bug 1 " + said
    for number, action, status, observations in numbered:
        expected += f" #{number} {action}"
        expected += f" Status: {status}" if status else ""
        expected += f" Observations: {observations}" if observations else ""
    assert "".join(_words(made)) == "".join(_words(expected))


@settings(max_examples=60)
@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=3), CELL)
def test_only_a_line_of_one_word_is_too_long(rows: list[tuple[str, str, str]], said: str) -> None:
    made = text.text(replace(_classic(*[("7", *cells) for cells in rows]), paragraphs=(said,)))
    long = [line for line in made.split("\n") if width(line) > COLUMNS]
    assert [line for line in long if re.search(r"\S[ \t]+\S", line)] == []


@pytest.mark.parametrize("start", ["> quoted", ">", "From here", "--", "-- "])
def test_no_line_is_taken_for_a_quotation_or_a_signature(start: str) -> None:
    made = text.paragraph(f"{start}\n{'x' * 79} {start}")
    assert all(line.startswith((" ", "x")) for line in made.split("\n"))
    assert all(width(line) <= COLUMNS for line in made.split("\n"))


def test_dashes_and_words_like_those_marks_stay_at_the_edge() -> None:
    assert text.paragraph("--- x\nFromage\n-- Ada\n= >") == "--- x\nFromage\n-- Ada\n= >"


def test_nothing_is_escaped() -> None:
    nasty = "\\*a* _b_ `c` | <b> &amp; =1+1 #2 ~~x~~ [y](z)"
    assert f"\n    Observations: {nasty}\n" in text.text(_classic(("1", "A", "B", nasty)))


def test_a_long_title_is_wrapped_and_underlined_once() -> None:
    made = text.text(replace(_classic(), title="title " * 30)).split("\n")
    assert [len(line) for line in made[:4]] == [77, 77, 23, 77]
    assert made[3] == "=" * 77
