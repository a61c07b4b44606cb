"""The font of our own signs is one that Qt reads, and each sign has a shape of its own."""

from PySide6.QtGui import QRawFont

from app.documents.paper import font_files
from app.documents.paper.signs import SIGNS


def test_each_sign_has_a_shape_inside_its_space() -> None:
    raw = QRawFont(font_files.content(font_files.SIGNS), 1000)
    shapes = set()
    for sign in SIGNS:
        assert raw.supportsCharacter(ord(sign))
        (glyph,) = raw.glyphIndexesForString(sign)
        bounds = raw.boundingRect(glyph)
        assert 0 <= bounds.left() < bounds.right() <= 920
        assert bounds.height() > 100
        path = raw.pathForGlyph(glyph)
        shapes.add(tuple((path.elementAt(n).x, path.elementAt(n).y) for n in range(path.elementCount())))
    assert len(shapes) == len(SIGNS)
    assert not raw.supportsCharacter(ord("a"))
