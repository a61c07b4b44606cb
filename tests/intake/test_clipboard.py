"""Clipboards as programs fill them, and what is taken of each."""

import pytest

from app.intake.clipboard import Copied, chosen
from app.intake.found import Verdict
from app.intake.looking import look

TABLE = "<tr><td>#</td><td>Action</td><td>Status</td></tr><tr><td>1</td><td>Mend the<br>fence</td><td>Done</td></tr>"
TEXT = b'#\tAction\tStatus\r\n1\t"Mend the\nfence"\tDone\r\n'
EXCEL = (
    "Version:1.0\r\nStartHTML:0000000185\r\nEndHTML:0000001170\r\nStartFragment:0000000500\r\nEndFragment:0000001100\r\n"
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{white-space:nowrap}--></style></head>'
    f"<body><table><!--StartFragment--><col width=64>{TABLE}<!--EndFragment--></table></body></html>\0"
)
WORD = (
    "<html xmlns:w='urn:schemas-microsoft-com:office:word'><body><!--StartFragment--><table class=MsoTableGrid>"
    "<tr><td><p class=MsoNormal>#<o:p></o:p></p></td><td><p>Action</p></td><td><p>Status</p></td></tr>"
    "<tr><td><p>1</p></td><td><p>Mend the</p><p>fence</p></td><td><p>Done<o:p></o:p></p></td></tr></table>"
    "<!--EndFragment--></body></html>"
)
CALC = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type"'
    ' content="text/html; charset=utf-8"/><style type="text/css">body,div,table{font-size:x-small}</style></head><body>'
    '<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td sdval="0">#</td><td>Action</td><td>'
    'Status</td></tr><tr><td sdval="1" sdnum="1033;">1</td><td>Mend the<br>fence</td><td>Done</td></tr></table></body>'
)
FIREFOX = f'<div class="comment-text"><table><tbody>{TABLE}</tbody></table></div>'
CHROMIUM = f'<meta http-equiv="content-type" content="text/html; charset=utf-8"><table>{TABLE}</table>'
CLIPBOARDS = {
    "Excel": {"text/html": EXCEL.encode(), "text/plain": TEXT, "text/csv": b"#,Action\r\n", "image/png": b"\x89PNG"},
    "Word": {
        "text/html": WORD.encode(),
        "text/plain": b"# Action Status\n1 Mend the fence Done",
        "text/rtf": b"{\\rtf1",
    },
    "LibreOffice Calc": {"text/html": CALC.encode(), "text/plain;charset=utf-8": TEXT, "text/richtext": b"{\\rtf1"},
    "Firefox": {"text/html": FIREFOX.encode("utf-16"), "text/plain": b"# Action Status 1 Mend"},
    "Chromium": {"text/html": CHROMIUM.encode(), "text/plain": b"#\nAction\nStatus\n1\nMend the\nfence\nDone"},
    "text alone": {"text/plain": TEXT},
    "text in UTF-16": {"text/plain;charset=utf-16": TEXT.decode().encode("utf-16")},
    "an editor": {"text/html": b"<span>#&nbsp;Action</span>", "text/plain": TEXT},
    "Markdown": {"text/plain": b"| # | Action | Status |\n|---|---|---|\n| 1 | Mend the<br>fence | Done |\n"},
}


@pytest.mark.parametrize("program", CLIPBOARDS)
def test_the_same_plan_comes_from_every_clipboard(program: str) -> None:
    taken = chosen(CLIPBOARDS[program])
    assert taken is not None
    found = look(taken.content, taken.name)
    assert found.verdict is Verdict.PLAN, str(found.message)
    (row,) = found.rows
    assert (row.number, row.fields["action"], row.status_text) == (1, "Mend the\nfence", "Done")


def test_a_page_copied_as_text_is_refused_with_advice() -> None:
    taken = chosen({"text/plain": b"#\nAction\nStatus\n1\nMend the fence\nDone\n"})
    assert taken is not None
    found = look(taken.content, taken.name)
    assert found.verdict is Verdict.NO_TABLE
    assert "copy the table itself" in str(found.message)


def test_a_picture_alone_is_nothing() -> None:
    assert chosen({"image/png": b"\x89PNG", "text/plain": b""}) is None


def test_plain_utf_8_is_preferred_to_the_same_in_utf_16() -> None:
    offered = {"text/plain;charset=utf-16": "a".encode("utf-16"), "text/plain;charset=utf-8": b"a", "TEXT": b"a"}
    assert chosen(offered) == Copied(b"a", "clipboard.txt")
