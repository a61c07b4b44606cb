"""An issued update tells the head of the history log in its files, and its comment does so on request."""

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import docx
import openpyxl
import pytest

from app.documents import formats
from app.documents.bugzilla import comments
from app.documents.bugzilla.engine import Block, shown
from app.documents.document import Document
from app.documents.html.clipboard import fragment
from app.documents.word import writer as word
from app.domain.heads import head_line, heads_in
from app.domain.ledger import Head
from app.domain.plans import Plan
from app.services.exports import Wanted
from app.services.workspace import Workspace
from tests.documents.letterheads import letterhead
from tests.documents.samples import document
from tests.documents.tracked import said, settled

HEAD, EARLIER = Head(57, "3f2ab4c1" * 8), Head(12, "00c0ffee" * 8)
ROWS = [("1", "Plan it", "Planned", "-"), ("2", "Do it", "Done", "bug 12")]


def _document(head: Head | None = HEAD, **more: object) -> Document:
    return document(ROWS, head=head, following=("The next update follows.",), question="Questions?", **more)


def _word_lines(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def _about(content: bytes) -> dict[str, object]:
    return {row[0].value: row[1].value for row in openpyxl.load_workbook(io.BytesIO(content))["About"].rows}


@pytest.mark.parametrize("template", [None, letterhead()])
def test_word_tells_it_last(template: bytes | None) -> None:
    made = word.write(_document(template=template))
    assert _word_lines(made)[-1] == head_line(HEAD)
    assert docx.Document(io.BytesIO(made)).core_properties.comments == head_line(HEAD)


def test_a_template_says_where_it_stands_in_word() -> None:
    own = docx.Document(io.BytesIO(letterhead()))
    own.sections[0].footer.paragraphs[0].add_run(" {{log}}")
    target = io.BytesIO()
    own.save(target)
    made = docx.Document(io.BytesIO(word.write(_document(template=target.getvalue()))))
    assert head_line(HEAD) in made.sections[0].footer.paragraphs[0].text
    assert not any(head_line(HEAD) in paragraph.text for paragraph in made.paragraphs)
    silent = docx.Document(io.BytesIO(word.write(_document(None, template=target.getvalue()))))
    assert "log" not in silent.sections[0].footer.paragraphs[0].text


def test_a_redline_tracks_it() -> None:
    content = word.write(_document(earlier=_document(EARLIER)))
    for accept, head in ((True, HEAD), (False, EARLIER)):
        assert heads_in("\n".join(said(settled(content, accept=accept))[2])) == [head]


@pytest.mark.parametrize(("new", "old"), [(HEAD, None), (None, HEAD)])
def test_a_redline_tells_a_head_that_only_one_of_the_two_has(new: Head | None, old: Head | None) -> None:
    content = word.write(_document(new, earlier=_document(old)))
    for accept, head in ((True, new), (False, old)):
        assert heads_in("\n".join(said(settled(content, accept=accept))[2])) == ([head] if head else [])


def test_the_workbook_tells_it_beside_what_it_is() -> None:
    content = formats.write(_document(), "excel")
    assert heads_in(str(_about(content)["History log"])) == [HEAD]
    assert openpyxl.load_workbook(io.BytesIO(content)).properties.description == head_line(HEAD)


def test_the_web_page_tells_it_in_its_foot() -> None:
    page = formats.write(_document(), "html").decode()
    assert heads_in(page[page.index("<footer>") :]) == [HEAD]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not here")
def test_the_pdf_tells_it_in_words_that_can_be_copied() -> None:
    content = formats.write(_document(), "pdf")
    done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True, timeout=60)
    assert heads_in(done.stdout.decode("utf-8")) == [HEAD]


@pytest.mark.parametrize("name", formats.FORMATS)
def test_what_has_no_head_is_written_as_ever(name: str) -> None:
    without = formats.write(_document(None), name)
    assert without == formats.write(replace(_document(None), comment_tells_head=True), name)
    assert b"History log" not in without


@pytest.mark.parametrize("write", [comments.texts, lambda made: (formats.write(made, "text").decode(), fragment(made))])
def test_comments_and_plain_text_tell_it_on_request_only(write: Callable[[Document], tuple[str, ...]]) -> None:
    assert not any(heads_in(text) for text in write(_document()))
    for text in write(_document(comment_tells_head=True)):
        assert heads_in(text) == [HEAD]


@pytest.mark.parametrize("form", ["whole", "below", "second", "changed"])
@pytest.mark.parametrize("question", ["Questions?", ""])
def test_in_a_comment_it_is_the_last_line_as_it_is_written_and_no_link(form: str, question: str) -> None:
    made = replace(_document(comment_tells_head=True, comment=form), question=question, following=())
    text, *others = comments.texts(made)
    last = shown(text)[-1]
    assert isinstance(last, Block)
    assert (last.tag, "".join(span.text for span in last.spans)) == ("p", head_line(HEAD))
    assert not any(span.link for span in last.spans)
    assert not any(map(heads_in, others))


def test_every_head_is_shown_as_it_is_and_never_linked() -> None:
    for digits in ("1234567890", "e10", "0123456789abcdef", "facade", "c0de", "99999999"):
        head = Head(123456789, (digits * 64)[:64])
        block = shown(comments.texts(_document(head, comment_tells_head=True))[0])[-1]
        assert isinstance(block, Block)
        assert [(span.text, span.link) for span in block.spans] == [(head_line(head), "")]


def test_an_issued_update_tells_the_head_of_before_it_in_each_of_its_files(workspace: Workspace, plan: Plan) -> None:
    workspace.plans.describe(plan.id, {"anchor": "yes"})
    before = workspace.updates.draft(plan.id).edition.head
    made, _ = workspace.updates.issue(plan.id, date(2026, 1, 5))
    assert before is not None
    assert made.head == before
    for name in ("markdown", "text", "html"):
        assert heads_in(workspace.exports.file(plan.id, name, 1).content.decode()) == [before]
    assert _word_lines(workspace.exports.file(plan.id, "word", 1).content)[-1] == head_line(before)
    again = workspace.exports.file(plan.id, "markdown", 1, Wanted({"layout": "full"})).content.decode()
    assert heads_in(again) == [before]


def test_a_draft_tells_none_but_is_measured_with_it(workspace: Workspace, plan: Plan) -> None:
    edition = workspace.updates.draft(plan.id).edition
    assert heads_in(workspace.exports.file(plan.id, "html").content.decode()) == []
    short = workspace.exports.measures(edition)["whole"][0].characters
    workspace.plans.describe(plan.id, {"anchor": "yes"})
    assert heads_in(workspace.exports.comments(plan.id)[0]) == []
    edition = workspace.updates.draft(plan.id).edition
    assert edition.head is not None
    long = workspace.exports.measures(edition)["whole"][0].characters
    assert long == short + len(head_line(edition.head)) + 2
