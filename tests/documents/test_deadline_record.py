"""The record as a table of texts: nothing of it is taken for a formula, nothing breaks a line."""

import csv
import io
from datetime import UTC, date, datetime

from app.documents.deadline_record import COLUMNS, as_csv, as_html, as_text, rows
from app.domain.moments import exactly, on_day
from app.domain.obligations import Obligation, counted_from, ended
from app.domain.rules import rule_set
from app.domain.sentences import Sentence

NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)


def _late(event: str) -> Obligation:
    rules = rule_set("ccadb-3.2")
    assert rules is not None
    made = counted_from(rules.rules[3], Sentence(event), on_day(date(2026, 3, 2)))
    return ended(made, exactly(datetime(2026, 3, 12, 9, tzinfo=UTC)), Sentence("Update 2."))


def test_each_obligation_is_a_row_with_its_verdict() -> None:
    (row,) = rows([_late("Update 1.")], NOW)
    assert dict(zip(COLUMNS, row, strict=True)) == {
        "Rule": "Regular update", "Since": "2026-03-02", "Event": "Update 1.", "Until": "2026-03-09",
        "Ended": "2026-03-12 09:00 UTC", "By": "Update 2.", "Verdict": "late", "Late by": "3 days",
        "What the rule says": "While no date is set, an update follows within 7 days of the last one.",
    }  # fmt: skip


def test_a_spreadsheet_takes_no_cell_for_a_formula() -> None:
    table = rows([_late('=1+1"\nand more')], NOW)
    read = list(csv.reader(io.StringIO(as_csv(table).decode("utf-8-sig"))))
    assert (read[0], read[1][2]) == (list(COLUMNS), "'=1+1\"\nand more")
    lines = as_text(table).splitlines()
    assert (len(lines), lines[1].split("\t")[2]) == (2, "'=1+1\" and more")


def test_a_word_processor_gets_a_table_without_markup_of_others() -> None:
    said = as_html(rows([_late("<b>Update 1.")], NOW))
    assert (said.count("<tr>"), said.count("</th>")) == (2, len(COLUMNS))
    assert "&lt;b&gt;Update 1." in said
