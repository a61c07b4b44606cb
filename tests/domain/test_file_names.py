"""Names of files from outside: safe on every system, readable, and still the same file to a human."""

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.file_names import MOST_BYTES, folded, is_reserved, safe_name

NAMES = st.one_of(
    st.text(max_size=40),
    st.text(alphabet='./\\-~ :con.NULaux<>"|?*\u202e\u200f\ufeff\x00\n', max_size=20),
    st.tuples(st.text(max_size=300), st.sampled_from([".pdf", ".PNG", ".tar.gz", "."])).map("".join),
)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Report 2026.pdf", "Report 2026.pdf"),
        ("Prüfbericht Nº 3.docx", "Prüfbericht Nº 3.docx"),
        ("報告書.pdf", "報告書.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\proof.png", "proof.png"),
        ("\\\\server\\share\\proof.png", "proof.png"),
        ("a.txt:hidden.exe", "a.txt_hidden.exe"),
        (".bashrc", "bashrc"),
        ("-rf", "rf"),
        ("~$lock.docx", "$lock.docx"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com¹.log", "_com¹.log"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("zero\u200bwidth.txt", "zerowidth.txt"),
        ("one\ntwo\x00.txt", "one two\ufffd.txt"),
        ("what? why* <a>.md", "what_ why_ _a_.md"),
        ("trailing. . ", "trailing"),
        ("", "file"),
        ("....", "file"),
        ("/", "file"),
        (".pdf", "pdf"),
        ("?.pdf", "_.pdf"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@pytest.mark.parametrize("letter", ["a", "é", "報", "\U0001f4c4"])
def test_a_long_name_is_cut_between_characters_and_keeps_its_suffix(letter: str) -> None:
    made = safe_name(letter * 400 + ".pdf")
    assert len(made.encode("utf-8")) <= MOST_BYTES
    assert made.endswith(f"{letter}.pdf")


@given(NAMES)
@example("_" * 200 + ".con")
@example("a" * 175 + " . . .pdf")
@example("con" + " " * 200 + ".txt")
def test_every_name_becomes_one_that_leads_nowhere_and_stays_as_it_is(name: str) -> None:
    made = safe_name(name)
    assert made
    assert safe_name(made) == made
    assert len(made.encode("utf-8")) <= MOST_BYTES + 1
    assert PurePosixPath(made).name == PureWindowsPath(made).name == made
    assert not PureWindowsPath(made).drive
    assert not is_reserved(made)
    assert made[0] not in " .-~"
    assert made[-1] not in " ."
    assert made.isprintable()
    assert not any(unicodedata.category(character).startswith("C") for character in made)


@pytest.mark.parametrize("pair", ["A a", "ß SS", "a. a", "Å Å", "x. x", "ﬁ ﬁ"])
def test_names_that_some_disk_takes_for_one_fold_together(pair: str) -> None:
    left, right = pair.split(" ")
    assert folded(left) == folded(right)


@pytest.mark.parametrize("name", ["CON", "con.txt", "Aux .x", "LPT9", "COM0.tar.gz", "conin$", "NUL:"])
def test_reserved_names_are_known(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["CONTENT", "com10", "a.con", "lpt", "null"])
def test_ordinary_names_are_not_reserved(name: str) -> None:
    assert not is_reserved(name)
