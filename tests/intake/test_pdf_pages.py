"""Pages of PDF files from outside: drawn by a process that may die, and never believed."""

import sys
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.intake import pdf_pages
from app.intake.children import UnwantedError
from app.intake.pdf_pages import draw_page
from tests import pdf_files

LIMITED = pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no memory here")


def test_a_page_becomes_a_picture_with_its_words() -> None:
    page = draw_page(pdf_files.pdf(["First page", "Second page"]), 1, 600)
    assert (page.pages, page.width, page.height) == (2, 600, 400)
    assert "Second page" in page.text
    assert len(page.pixels) == 600 * 400 * 4
    inked = sum(1 for at in range(0, len(page.pixels), 4) if page.pixels[at] < 128)
    assert 100 < inked < 600 * 400 / 4


def test_a_page_that_is_not_there_is_said_so() -> None:
    with pytest.raises(UserError, match="no such page"):
        draw_page(pdf_files.pdf(), 1, 600)


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"no PDF at all", pdf_files.pdf()[:300], pdf_files.pdf([])], ids=range(5)
)
def test_a_damaged_file_is_said_so(content: bytes) -> None:
    with pytest.raises(UserError, match="damaged"):
        draw_page(content, 0, 600)


def test_a_file_with_a_password_is_said_so() -> None:
    with pytest.raises(UserError, match="password"):
        draw_page(pdf_files.locked(), 0, 600)


@pytest.mark.parametrize("box", ["0 0 14400 14400", "0 0 14400 1", "0 0 1 14400", "0 0 0 0", "0 0 1e9 1e9"])
def test_a_page_of_any_size_stays_within_bounds(box: str) -> None:
    page = draw_page(pdf_files.pdf(box=box), 0, 10_000)
    assert page.width * page.height <= 8_000_000


def test_a_page_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(UserError, match="takes longer"):
        draw_page(pdf_files.endless(), 0, 600, seconds=0.5)


def test_a_page_that_nobody_wants_any_more_is_given_up() -> None:
    with pytest.raises(UnwantedError):
        draw_page(pdf_files.endless(), 0, 600, lambda: True)


@LIMITED
def test_a_picture_of_gigabytes_does_no_harm() -> None:
    try:
        page = draw_page(pdf_files.huge_picture(), 0, 600)
    except UserError as error:
        assert "not shown" in str(error) or "fail" in str(error)
    else:
        assert page.width == 600  # the page without its picture


def test_a_file_beyond_all_measure_is_not_even_tried() -> None:
    with pytest.raises(UserError, match="64 MB"):
        draw_page(bytes(pdf_pages.MOST_BYTES + 1), 0, 600)


@pytest.mark.parametrize(
    "act",
    [
        "import os; os.abort()",
        "import sys; sys.exit(0)",
        "print('nonsense')",
        "print('[1, 2]')",
        "print('[' * 100000)",
        'print(\'{"pages": 1, "width": 1000000, "height": 1000000, "text": ""}\')',
        'print(\'{"pages": 1, "width": 2, "height": 2, "text": ""}\' + chr(10) + "short", end="")',
        'print(\'{"pages": "1", "width": 2, "height": 2, "text": ""}\')',
        'print(\'{"pages": 1, "width": -2, "height": -2, "text": ""}\' + chr(10) + "x" * 16, end="")',
        'print(\'{"problem": {"a": 1}}\')',
    ],
)
def test_a_child_that_dies_or_lies_is_one_sentence(act: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child = tmp_path / "child.py"
    child.write_text(act)
    monkeypatch.setattr(pdf_pages, "_CHILD", child)
    with pytest.raises(UserError, match="made the program that draws it fail"):
        draw_page(pdf_files.pdf(), 0, 600)
