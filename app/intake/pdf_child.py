"""Draws one page of a PDF from stdin to stdout, in a process of its own with little memory and time; run by path."""

import ctypes
import json
import math
import sys
from pathlib import Path
from typing import Any

_MEMORY_BYTES = 1024**3
_CPU_SECONDS = 20
_MOST_TEXT = 20_000
_MOST_SIDE = 8_000
# It imports nothing of the program but its limits. In: a line of JSON with `size`, `page` (from 0), `width` and `most`
# (pixels), then the bytes. Out: a line of JSON with `problem`, or with `pages`, `width`, `height` and `text`, then the
# pixels (BGRX).
# PDFium's own number for a document that asks for a password.
_LOCKED = 4


def _drawn(asked: dict[str, int], content: bytes) -> tuple[dict[str, Any], bytes]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return {"problem": "locked" if error.err_code == _LOCKED else "damaged"}, b""
    pages = len(document)
    if not 0 <= asked["page"] < pages:
        return {"problem": "no page" if pages else "damaged"}, b""
    try:
        page = document[asked["page"]]
        wide, high = page.get_size()
        bitmap = page.render(scale=_scale(wide, high, asked), prefer_bgrx=True, may_draw_forms=False)
    except (pypdfium2.PdfiumError, ValueError):
        return {"problem": "damaged"}, b""
    row = bitmap.width * 4
    pixels = bytes(bitmap.buffer)
    if bitmap.stride != row:
        pixels = b"".join(pixels[at : at + row] for at in range(0, len(pixels), bitmap.stride))
    return {"pages": pages, "width": bitmap.width, "height": bitmap.height, "text": _text(page)}, pixels


def _scale(wide: float, high: float, asked: dict[str, int]) -> float:
    """As wide as asked for, and never more pixels than allowed."""
    wide, high = max(1.0, wide), max(1.0, high)
    fitting = math.sqrt(asked["most"] / (wide * high)) * 0.999  # sides are rounded up
    return min(asked["width"] / wide, _MOST_SIDE / max(wide, high), fitting)


def _text(page: Any) -> str:
    """The words on the page, for those who hear it."""
    import pypdfium2

    try:
        words = page.get_textpage()
        found: str = words.get_text_range(0, min(_MOST_TEXT, words.count_chars()))
    except (pypdfium2.PdfiumError, ValueError, RecursionError, ctypes.ArgumentError):  # odd characters at the end
        return ""
    return found


def main() -> None:
    """Reads one wish and answers it."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from app.intake.limits import limit

    limit(_MEMORY_BYTES, _CPU_SECONDS)
    asked = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read(asked["size"])
    try:
        said, pixels = _drawn(asked, content)
    except MemoryError:
        said, pixels = {"problem": "too much"}, b""
    sys.stdout.buffer.write(json.dumps(said).encode("ascii") + b"\n")
    sys.stdout.buffer.write(pixels)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
