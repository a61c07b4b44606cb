"""Pictures in Word: as SVG, with a PNG for those who can't draw it, and with words for those who don't see it."""

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
from lxml import etree

from app.documents.document import Document, Picture
from app.documents.word import writer as word
from tests.documents.letterheads import letterhead, part
from tests.documents.samples import document
from tests.documents.tracked import W, document_part, settled, text_of

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="9" height="9"/></svg>'
TIMELINE = Picture("timeline", "Timeline of the actions", 'Says "it" & more.', SVG, 60, 40)
WIDE = replace(TIMELINE, name="wide", title="Wide", width=6000, height=40)
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def _made(*pictures: Picture, **more: Any) -> Document:
    return replace(document([("1", "2", "3", "4")]), pictures=pictures, **more)


def _found(root: Any, name: str) -> list[Any]:
    return [element for element in root.iter() if etree.QName(element).localname == name]


def test_a_picture_is_there_as_svg_and_as_png() -> None:
    content = word.write(_made(TIMELINE, WIDE))
    root, package = document_part(content), docx.Document(io.BytesIO(content)).part
    for blip, extension in zip(_found(root, "blip"), _found(root, "svgBlip"), strict=True):
        assert package.related_parts[blip.get(RELATION)].blob.startswith(b"\x89PNG")
        assert package.related_parts[extension.get(RELATION)].blob == SVG.encode()
    assert len(_found(root, "blip")) == 2


def test_a_picture_has_its_size_but_never_more_than_the_page_has() -> None:
    root = document_part(word.write(_made(TIMELINE, WIDE)))
    sizes = [(int(item.get("cx")), int(item.get("cy"))) for item in _found(root, "extent")]
    assert sizes[0] == (60 * 12700, 40 * 12700)
    assert sizes[1][0] == (16838 - 2 * 850) * 635
    assert abs(sizes[1][0] / sizes[1][1] - 150) < 1


def test_a_picture_has_a_title_as_a_heading_and_alternative_text() -> None:
    content = word.write(_made(TIMELINE, following=("Next.",)))
    made = docx.Document(io.BytesIO(content))
    told = [(paragraph.text, paragraph.style.name if paragraph.style else "") for paragraph in made.paragraphs[-3:]]
    assert told[:2] == [("Next.", "After Table"), ("Timeline of the actions", "Heading 1")]
    descriptions = {item.get("descr") for item in _found(document_part(content), "docPr")}
    assert descriptions == {'Says "it" & more.'}


def test_pictures_join_those_of_a_template() -> None:
    content = word.write(_made(TIMELINE, WIDE, template=letterhead()))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if "/media/" in name]
    assert len(names) == 5
    assert part(content, "word/media/image1.png") == part(letterhead(), "word/media/image1.png")
    numbers = [item.get("id") for item in _found(document_part(content), "docPr")]
    assert len(set(numbers)) == len(numbers) == 2
    made = docx.Document(io.BytesIO(content))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts.index("Timeline of the actions") < texts.index("Wide") < texts.index("Kind regards,")


def test_a_redline_inserts_the_titles_of_new_pictures() -> None:
    for before, after in (
        ((), (TIMELINE,)),
        ((WIDE,), (TIMELINE,)),
        ((TIMELINE,), ()),
        ((TIMELINE,), (TIMELINE, WIDE)),
    ):
        earlier, later = (_made(*drawn, following=("Next.",)) for drawn in (before, after))
        content = word.write(replace(later, earlier=earlier))
        for accept, expected in ((True, later), (False, earlier)):
            plain = document_part(word.write(expected))
            assert _texts(settled(content, accept=accept)) == _texts(plain)


def _texts(root: Any) -> list[str]:
    return [text for item in root.iter(f"{W}p") if (text := text_of(item))]


def test_what_has_no_pictures_needs_no_qt() -> None:
    script = (
        "import sys\nfrom app.documents.word import writer as word\nfrom tests.documents.samples import document\n"
        "word.write(document([('1', '2', '3', '4')]))\nassert not [n for n in sys.modules if n.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).resolve().parents[3], timeout=60)
