"""Makes a picture's texts name our own fonts, run by run, so that no font of the machine is ever asked."""

import re
from html import unescape
from xml.sax.saxutils import escape

from app.documents.paper import fonts

# Pictures are our own (`documents/pictures`): texts stand directly in <text> elements, without elements inside.
_TEXT = re.compile(r"(<text\b[^>]*>)([^<]*)(</text>)")


def with_own_fonts(svg: str) -> str:
    """The drawing with a font named for each run of characters; signs without a font stand as their code."""
    return _TEXT.sub(lambda found: found[1] + _runs(unescape(found[2])) + found[3], svg)


def _runs(text: str) -> str:
    return "".join(
        f'<tspan xml:space="preserve" font-family="{run.family}">{escape(run.text)}</tspan>' for run in fonts.runs(text)
    )
