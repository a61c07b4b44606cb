"""Pages of a PDF from outside as pictures, drawn by a child process that may die without harm."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from app.domain import texts
from app.domain.errors import UserError
from app.intake.children import TooLongError, answer_of

MOST_BYTES = 64 * 1024 * 1024
_MOST_PIXELS = 8_000_000
_LEAST_WIDTH, _MOST_WIDTH = 50, 4_000
_SECONDS = 20.0
_CHILD = Path(__file__).with_name("pdf_child.py")


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page. `pixels` are four bytes each (blue, green, red, unused), `text` its words as far as they are known."""

    pages: int
    width: int
    height: int
    pixels: bytes
    text: str


def draw_page(
    content: bytes, page: int, width: int, unwanted: Callable[[], bool] = lambda: False, seconds: float = _SECONDS
) -> PdfPage:
    """A page (the first is 0) about `width` pixels wide; a UserError says why there is none. Fit for a worker thread.

    The child has 1 GB of memory (where the system can bound it) and `seconds`, and ends at once when unwanted.
    """
    if len(content) > MOST_BYTES:
        raise UserError(
            "This PDF is larger than {megabytes} MB and is not shown here: save it to look at it.",
            megabytes=MOST_BYTES // 1024**2,
        )
    width = min(max(width, _LEAST_WIDTH), _MOST_WIDTH)
    asked = {"size": len(content), "page": page, "width": width, "most": _MOST_PIXELS}
    return _read(_ask(json.dumps(asked).encode("ascii") + b"\n" + content, unwanted, seconds))


def _ask(wish: bytes, unwanted: Callable[[], bool], seconds: float) -> bytes:
    try:
        return answer_of(_CHILD, wish, unwanted, seconds)
    except TooLongError:
        raise UserError(
            "This page takes longer than {seconds} seconds to draw and is not shown: save the file to look at it.",
            seconds=round(seconds),
        ) from None


def _read(answer: bytes) -> PdfPage:
    """What the child said; it may have been taken over by the file, so nothing in it is believed."""
    line, found, pixels = answer.partition(b"\n")
    try:
        said: dict[str, Any] = json.loads(line) if found else {}
        problem, text = said.get("problem"), said.get("text")
        pages, width, height = (_counted(said.get(name)) for name in ("pages", "width", "height"))
    except (ValueError, AttributeError, RecursionError):
        _refuse("broken")
    if problem is not None or not isinstance(text, str) or not (pages and width and height):
        _refuse(problem)
    if width * height > 2 * _MOST_PIXELS or len(pixels) != width * height * 4:
        _refuse("broken")
    return PdfPage(pages, width, height, pixels, texts.clean(text).text)


def _counted(said: object) -> int:
    return said if isinstance(said, int) and said > 0 else 0


def _refuse(problem: object) -> NoReturn:
    match problem:
        case "locked":
            raise UserError("This PDF asks for a password and is not shown here: save it to look at it.")
        case "damaged":
            raise UserError("This PDF is damaged, or is none: save it to look at it with care.")
        case "no page":
            raise UserError("This PDF has no such page.")
        case "too much":
            raise UserError("This page needs too much memory and is not shown: save the file to look at it.")
        case _:
            raise UserError(
                "This PDF made the program that draws it fail: nothing happened to your data. Save the file to look"
                " at it with care."
            )
