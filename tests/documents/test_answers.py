"""Answers to readers' questions stand after the intro, in every format, and lead to the comment that asked."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import docx
import openpyxl
import pytest

from app.documents import formats
from app.documents.bugzilla import comments
from app.documents.bugzilla.engine import Block, shown
from app.documents.compose import compose
from app.domain.actions import ActionState
from app.domain.plans import PlanDetails
from app.domain.revisions import Revision
from app.domain.updates import Edition
from tests.documents.pages import Page

HEAD = "In reply to comment 12 (Ann Example, 2026-03-02):"
ANSWERS = f"{HEAD}\nNo, see comment 5.\n\nMore of it.\n\nIn reply to a question (2026-03-03):\nYes."
SAID = [f"{HEAD}\nNo, see comment 5.", "More of it.", "In reply to a question (2026-03-03):\nYes."]


def _edition(answers: str = ANSWERS) -> Edition:
    row = Revision(1, 1, 1, ActionState("Plan it"), "Ada Example", datetime(2026, 1, 5, 9, tzinfo=UTC), "")
    return Edition(1, 3, date(2026, 3, 4), True, PlanDetails("A title"), "Announced.", "Hello.", (row,), 1, answers)


def test_answers_follow_the_intro() -> None:
    made = compose(_edition())
    assert made.paragraphs == ("Announced.", "Hello.", *SAID)
    assert (made.answers, made.reply_lines) == (3, {HEAD})
    without = compose(_edition(""))
    assert (without.paragraphs, without.answers, without.reply_lines) == (("Announced.", "Hello."), 0, frozenset())
    assert made.fingerprint() != without.fingerprint()


def test_in_bugzilla_the_line_leads_to_the_comment_that_asked_and_nothing_else_does() -> None:
    (text,) = comments.texts(compose(_edition()))
    assert f"\n\n{HEAD}\nNo, see comment `5`.\n\n" in text
    blocks = [part for part in shown(text) if isinstance(part, Block)]
    assert ["".join(span.text for span in block.spans) for block in blocks][2:5] == SAID
    links = [span.link for block in blocks for span in block.spans if span.link]
    assert links == ["#c12"]


@pytest.mark.parametrize("name", ["a_b*c [x](y)", "Comment 3", "#1", "http://example.org/a_b", "1. x"])
def test_a_name_of_any_kind_is_shown_as_it_is(name: str) -> None:
    line = f"In reply to comment 12 ({name}, 2026-03-02):"
    (text,) = comments.texts(compose(_edition(f"{line}\n- Yes")))
    said = ["".join(span.text for span in part.spans) for part in shown(text) if isinstance(part, Block)]
    assert f"{line}\n- Yes" in said


def test_every_other_format_says_the_same() -> None:
    made = compose(_edition())
    html = Page(formats.write(made, "html").decode("utf-8"))
    assert [part for part in SAID if part not in html.paragraphs] == []
    word = [paragraph.text for paragraph in docx.Document(io.BytesIO(formats.write(made, "word"))).paragraphs]
    assert [part for part in SAID if part not in word] == []
    text = " ".join(formats.write(made, "text").decode("utf-8").split())
    assert [part for part in SAID if " ".join(part.split()) not in text] == []
    about = openpyxl.load_workbook(io.BytesIO(formats.write(made, "excel"))).worksheets[-1]
    rows = [(label, said) for label, said, *_ in about.iter_rows(min_col=1, max_col=2, values_only=True)]
    assert [row for row in rows if row[0] in ("Announcement", "Intro", "Answer")] == [
        ("Announcement", "Announced."), ("Intro", "Hello."), *(("Answer", part) for part in SAID)
    ]  # fmt: skip


def test_a_document_without_answers_is_the_same_as_ever() -> None:
    made = compose(_edition(""))
    assert replace(made, answers=0, reply_lines=frozenset()) == made
