"""The dates that were promised, in every format of an update: told as readers saw them, whatever they are made of."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import unescape

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents import formats
from app.documents.bugzilla import comments
from app.documents.document import Document, PromiseLine, PromiseTable
from app.documents.html import writer as html
from app.documents.html.clipboard import fragment
from app.documents.layouts import Column
from app.documents.text import writer as text
from app.documents.word import writer as word
from app.documents.word.preview import sheets
from app.domain.dates import read_date
from app.domain.plans import Plan
from app.services.exports import Wanted
from app.services.imports import read_markdown
from app.services.workspace import Workspace
from tests.documents import letterheads
from tests.documents.in_bugzilla import Shown
from tests.documents.samples import AT, document, hostile_texts
from tests.documents.tracked import W, document_part, settled, text_of

YES = Wanted({"slips": "yes"})


def _table(lines: list[tuple[int, str, str]], summary: str = "Dates promised: 2.") -> PromiseTable:
    """Promises of actions: number, date and reason."""
    made = tuple(
        PromiseLine(
            number * 100 + place, number, read_date(date), date, "Update 1", "later", 30, reason, "Grace Example", AT
        )
        for place, (number, date, reason) in enumerate(lines)
    )
    columns = tuple(Column(name, name.title(), 20) for name in ("number", "date", "told", "change", "reason"))
    return PromiseTable("Dates promised", summary, columns, made, "Last day", "Days later")


def _document(*lines: tuple[int, str, str], **more: object) -> Document:
    return document([("1", "Do it", "Open", "-")], promises=_table(list(lines)), **more)  # type: ignore[arg-type]


def _seen(root: object) -> tuple[list[str], list[list[list[str]]]]:
    """The paragraphs of a body, and the tables that have rows."""
    body = root.find(f"{W}body")  # type: ignore[attr-defined]
    tables = [
        [[" ".join(map(text_of, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        for table in body.findall(f"{W}tbl")
    ]
    said = [text_of(paragraph) for paragraph in body.findall(f"{W}p")]
    return [one for one in said if one], [table for table in tables if table]


def test_readers_find_each_promise_that_moved_with_its_update_and_its_reason(workspace: Workspace, plan: Plan) -> None:
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    workspace.actions.edit(plan.id, 2, {"due": "10 July 2026"}, "A slip of the pen")
    workspace.actions.edit(plan.id, 2, {"due": "July 2026"})
    workspace.actions.edit(plan.id, 3, {"due": "May 2026"})
    workspace.plans.describe(plan.id, {"slips": "yes"})
    workspace.updates.issue(plan.id, date(2026, 2, 2))
    workspace.actions.edit(plan.id, 2, {"due": ""}, "Nobody knows")
    table = workspace.exports.whole(plan.id).promises
    assert table is not None
    assert table.rows == (
        ("2", "by June 30th, 2026", "Update 1, 2026-01-05", "first promise", ""),
        ("2", "July 2026", "Update 2, 2026-02-02", "later by 31 days, vaguer", "no reason was given"),
        ("2", "no date", "Draft of update 3", "dropped", "Nobody knows"),
    )
    assert table.summary == ("Dates promised: 2. Slipped: 1, later by 31 days in all. Slips: 2, without a reason: 1.")
    issued = workspace.exports.whole(plan.id, 2).promises
    assert issued is not None
    assert issued.rows == table.rows[:2]
    assert workspace.exports.whole(plan.id, 1).promises is None


def test_a_plan_whose_dates_all_stand_says_so(workspace: Workspace, plan: Plan) -> None:
    for name in formats.FORMATS:
        content = workspace.exports.file(plan.id, name, None, YES).content
        if name in ("markdown", "text", "html"):
            assert "No promised date was changed." in " ".join(content.decode("utf-8").split())
    book = openpyxl.load_workbook(io.BytesIO(workspace.exports.file(plan.id, "excel", None, YES).content))
    assert book["Slips"]["A2"].value.endswith("No promised date was changed.")


@pytest.mark.parametrize("name", formats.FORMATS)
def test_an_update_is_frozen_with_its_promises(example: Workspace, name: str) -> None:
    plan = example.plans.get(1)
    example.plans.describe(plan.id, {"slips": "yes"})
    made = example.updates.issue(plan.id, date(2021, 7, 5))[0]
    before = example.exports.file(plan.id, name, made.number).content
    example.actions.edit(plan.id, 2, {"status": "ongoing", "due": "2023"})
    example.plans.describe(plan.id, {"slips": "no"})
    assert example.exports.file(plan.id, name, made.number).content == before
    anew = example.exports.file(plan.id, name, made.number, Wanted({"slips": "yes", "paper": "letter"}))
    assert example.exports.file(plan.id, name, made.number, Wanted({"slips": "yes", "paper": "letter"})) == anew


def test_a_comment_with_promises_is_read_back_without_them(example: Workspace) -> None:
    plan = example.plans.get(1)
    for layout in ("classic", "ccadb", "full"):
        wanted = Wanted({"slips": "yes", "layout": layout})
        written = example.exports.file(plan.id, "markdown", 6, wanted).content.decode("utf-8")
        assert "### Dates promised" in written
        matched = example.imports.match(plan.id, read_markdown(written, "the comment"))
        assert (matched.changed, matched.added, matched.missing) == ((), {}, ())


@given(st.lists(st.tuples(st.integers(1, 99), hostile_texts.filter(str.strip), hostile_texts), min_size=1, max_size=3))
def test_bugzilla_shows_every_promise_as_it_is(lines: list[tuple[int, str, str]]) -> None:
    made = _document(*[(number, " ".join(day.split()), " ".join(why.split())) for number, day, why in lines])
    shown = Shown(comments.texts(made)[0])
    assert made.promises is not None
    expected = [[cell.replace("\ufffd", "") for cell in row] for row in made.promises.rows]
    assert [[cell.replace("\ufffd", "") for cell in row] for row in shown.tables[1][1:]] == expected
    assert shown.tables[0][1][0] == "1"


def test_a_blank_line_keeps_the_promises_and_what_follows_off_each_other() -> None:
    made = _document((2, "June 2021", "Late"), following=("Next on Friday.",), question="Any questions?")
    assert comments.texts(made)[0].endswith(
        "\n\n### Dates promised\n\nDates promised: 2.\n\n| Number | Date | Told | Change | Reason |\n"
        "| --- | --- | --- | --- | --- |\n| 2 | June 2021 | Update 1 | later | Late |\n\n"
        "Next on Friday.\n\nAny questions?\n"
    )


def test_plain_text_has_a_block_for_each_action() -> None:
    made = text.text(_document((2, "June 2021", ""), (2, "July 2021", "Late"), (11, "TBD", "")))
    assert made.endswith(
        "Dates promised\n--------------\n\nDates promised: 2.\n\n"
        "#2   June 2021 (Update 1; later)\n     July 2021 (Update 1; later; Late)\n\n#11  TBD (Update 1; later)\n"
    )


def test_markup_in_a_promise_is_text_in_a_web_page_and_on_the_clipboard() -> None:
    made = _document((2, "<b>June</b>", '<script>x</script> & "y"'))
    for page in (html.write(made).decode("utf-8"), fragment(made)):
        assert "<script>" not in page
        assert '<script>x</script> & "y"' in unescape(page)
        assert "<b>" not in page


def test_a_workbook_has_real_days_beside_the_dates_as_written() -> None:
    book = openpyxl.load_workbook(io.BytesIO(formats.write(_document((2, "by 30 June 2021", "=1+1")), "excel")))
    head, row = book["Slips"].iter_rows(values_only=True)
    assert head == ("Number", "Date", "Last day", "Told", "Change", "Days later", "Reason")
    assert (row[0], row[1], row[2].date(), row[5], row[6]) == (2, "by 30 June 2021", date(2021, 6, 30), 30, "=1+1")
    assert book["Slips"]["G2"].data_type != "f"
    assert [sheet.title for sheet in book] == ["Actions", "Slips", "Changes", "History", "About"]


@pytest.mark.parametrize("has_old", [True, False])
@pytest.mark.parametrize("has_new", [True, False])
def test_a_redline_tracks_the_promises_too(*, has_old: bool, has_new: bool) -> None:
    old, new = _document((2, "June 2021", "")), _document((2, "June 2021", ""), (3, "TBD", "Late"))
    old, new = (one if told else replace(one, promises=None) for one, told in ((old, has_old), (new, has_new)))
    redline = word.write(replace(new, earlier=old))
    assert _seen(settled(redline, accept=True)) == _seen(document_part(word.write(new)))
    assert _seen(settled(redline, accept=False)) == _seen(document_part(word.write(old)))


def test_a_redline_of_promises_that_all_stood_before_has_their_table_inserted() -> None:
    old, new = _document(), _document((3, "TBD", "Late"))
    redline = word.write(replace(new, earlier=old))
    assert _seen(settled(redline, accept=True)) == _seen(document_part(word.write(new)))
    assert _seen(settled(redline, accept=False)) == _seen(document_part(word.write(old)))


@pytest.mark.parametrize(
    "changed",
    [
        lambda made: made,
        lambda made: letterheads.changed(made, "Kind regards,", "{{promises}}"),
        lambda made: letterheads.changed(made, "The compliance office", "{{promises}}"),
        lambda made: letterheads.changed(made, "Dear readers,", "{{promises}}"),
    ],
)
def test_a_template_has_the_promises_where_it_wants_them(changed: Callable[[bytes], bytes]) -> None:
    template = changed(letterheads.letterhead())
    made = _document((2, "June 2021", "Late"), template=template)
    paragraphs, tables = _seen(document_part(word.write(made)))
    assert [table[-1] for table in tables if table[-1][-1] == "Late"] == [
        ["2", "June 2021", "Update 1", "later", "Late"]
    ]
    assert "Dates promised" in paragraphs
    root = document_part(word.write(made))
    for table in root.iter(f"{W}tbl"):
        assert table.getnext().tag == f"{W}p"
    without, _ = _seen(document_part(word.write(replace(made, promises=None))))
    assert not any("promised" in said for said in without)


def test_a_look_at_the_words_pages_has_the_first_of_very_many_promises() -> None:
    many = _document(*[(number, "June 2021", "Late") for number in range(1, 400)])
    some = _document((2, "June 2021", "Late"))
    assert not sheets(many).whole
    found = sheets(some)
    assert found.whole
    assert found.told.endswith("2 | June 2021 | Update 1 | later | Late")
