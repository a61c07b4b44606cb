"""Texts whose cell boundaries are lost, and texts that never were a table."""

import pytest

from app.intake.lost_cells import has_lost_cells


@pytest.mark.parametrize(
    "text",
    [
        "# Action Status Observations\n1 Mend the fence Done -\n",
        "Action Item Kind Corresponding Root Cause(s) Evaluation Criteria Due Date Status\nMend the fence Prevent",
        "ActionStatusDue date\nMend the fenceDone2026-03-01",
        "Action\nStatus\nMend the fence\nDone\n",
        "#\r\n\r\nAction\r\n\r\nStatus\r\n\r\n1\r\n\r\nMend the fence",
        "Our plan:\n\nNo Corrective Action Who Due by\n1 Mend the fence Bo June 2026",
        "Mesure Statut Échéance\nRéparer la clôture En cours juin 2026",
    ],
)
def test_headings_without_cells_are_those_of_a_table_that_was_copied_as_text(text: str) -> None:
    assert has_lost_cells(text.encode("utf-8"))
    assert has_lost_cells(text.encode("utf-16"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Action Status",
        "The action was taken and its status is known.\nMore follows.\n",
        "Action: call the plumber.\nStatus: done.\n",
        "Action\nCall the plumber\nStatus\nDone\n",
        "We took action.\n\nStatus\n\nAll is well.\n",
        "Please see the action plan and its status below\nThanks\n",
        "1\n2\n3\n",
    ],
)
def test_sentences_with_the_words_of_headings_are_no_table(text: str) -> None:
    assert not has_lost_cells(text.encode("utf-8"))
