"""Pictures from outside: only what their first bytes say, within bounds, and never the whole of a bomb."""

import zlib

import pytest
from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.domain.errors import UserError
from app.domain.previews import image_format
from app.ui.evidence.decoding import decoded
from app.ui.evidence.incoming import png_of
from app.ui.evidence.picture_area import PictureArea
from app.ui.widgets.theme import Theme
from app.ui.window import Window
from tests.ui.evidence.conftest import picture, png


def saved(image: QImage, name: str) -> bytes:
    """A picture in a format."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, name)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def claimed(wide: int, high: int) -> bytes:
    """A PNG file of a few bytes that says it is this large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = wide.to_bytes(4, "big") + high.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("name", ["png", "jpeg", "bmp", "webp"])
def test_the_usual_formats_are_decoded(name: str, qapp: object) -> None:
    content = saved(picture(40, 30), name)
    assert image_format(content) == name
    image, size = decoded(content, name)
    assert (image.width(), image.height(), size) == (40, 30, QSize(40, 30))


def test_a_large_picture_is_made_smaller_while_it_is_decoded(qapp: object) -> None:
    image, size = decoded(saved(picture(6_000, 30), "jpeg"), "jpeg")
    assert size == QSize(6_000, 30)
    assert image.width() == 4_096


def test_a_bomb_is_not_unpacked(qapp: object) -> None:
    with pytest.raises(UserError, match="100000 × 100000 pixels"):
        decoded(claimed(100_000, 100_000), "png")


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", claimed(3_000, 3_000)[:50], png()[: len(png()) // 3]])
def test_a_damaged_picture_is_said_so(content: bytes, qapp: object) -> None:
    with pytest.raises(UserError, match="damaged"):
        decoded(content, "png")


@pytest.mark.parametrize("content", [saved(picture(), "jpeg"), b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_no_other_decoder_is_tried_than_the_one_for_the_first_bytes(content: bytes, qapp: object) -> None:
    with pytest.raises(UserError, match="damaged"):
        decoded(content, "png")


def test_a_pasted_picture_keeps_nothing_but_its_pixels(qapp: object) -> None:
    image = picture()
    image.setText("Author", "somebody")
    content = png_of(image)
    assert b"somebody" not in content
    assert QImage.fromData(content).pixelColor(3, 3) == image.pixelColor(3, 3)


@pytest.mark.parametrize("percent", [0, 100, 400])
def test_a_picture_with_holes_is_drawn_at_any_size(bare_window: Window, qtbot: QtBot, percent: int) -> None:
    theme: Theme = bare_window.theme
    area = PictureArea(theme, "The picture")
    qtbot.addWidget(area)
    area.resize(300, 200)
    holes = QImage(500, 20, QImage.Format.Format_ARGB32)
    holes.fill(Qt.GlobalColor.transparent)
    area.show_image(holes)
    area.zoom(percent)
    area.show()
    area.setFocus()
    assert not area.grab().isNull()
    assert area.shown_size().width() == {0: 268, 100: 500, 400: 2_000}[percent]
    assert area.horizontalScrollBar().maximum() == {0: 0, 100: 232, 400: 1_732}[percent]
