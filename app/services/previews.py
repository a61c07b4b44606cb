"""What of a kept file can be looked at, read piece by piece and never more than is shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.errors import UserError
from app.domain.previews import MOST_TEXT_BYTES, START_BYTES, Look, ShownText, image_format, look_of, read_text
from app.intake.children import UnwantedError
from app.intake.pdf_pages import PdfPage, draw_page

__all__ = ["PdfPage", "Preview", "UnwantedError", "draw_page", "read_preview"]

# Larger files are not read for a look: their facts are shown.
MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown of a file: `content` are the bytes of a picture of this `image_format`, or of a PDF.

    `is_checked` is true where all bytes were read, and so are the very ones that were attached.
    """

    look: Look
    content: bytes = b""
    image_format: str = ""
    text: ShownText | None = None
    is_checked: bool = False


def read_preview(pieces: Iterable[bytes], size: int, unwanted: Callable[[], bool] = lambda: False) -> Preview:
    """Looks at the bytes of a file of this size. Pure but for reading them: fit for a worker thread.

    `pieces` raises a UserError at its end where the bytes are not what was attached; so does this. An UnwantedError
    ends it where nobody waits any more.
    """
    kept, whole = bytearray(), size <= MOST_BYTES
    for piece in pieces:
        if unwanted():
            raise UnwantedError
        kept += piece if whole or len(kept) < MOST_TEXT_BYTES else b""
        if not whole and len(kept) >= MOST_TEXT_BYTES:
            break
    start = bytes(kept[:START_BYTES])
    look = look_of(start)
    if look is Look.TEXT:
        return Preview(look, text=read_text(bytes(kept[:MOST_TEXT_BYTES])), is_checked=whole)
    if look is Look.FACTS:
        return Preview(look, is_checked=whole)
    if not whole:
        raise UserError(
            "This file is larger than {megabytes} MB and is not shown here: save it to look at it.",
            megabytes=MOST_BYTES // 1024**2,
        )
    return Preview(look, bytes(kept), image_format(start), is_checked=True)
