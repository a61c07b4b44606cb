"""Pictures as PNG: of the right size, with our own letters, the same on every machine."""

import hashlib
import os
import subprocess
import sys
import threading
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from app.documents.document import Picture
from app.documents.pictures.raster import png

ROOT = Path(__file__).resolve().parents[3]
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40">'
    '<rect x="10" y="10" width="20" height="20" fill="#1C2330"/><text x="34" y="30" font-size="9">{}</text></svg>'
)
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
DRAWN = SVG.format("A\u4e2d")
SCRIPT = f"""
import hashlib
from app.documents.document import Picture
from app.documents.pictures.raster import png
print(hashlib.sha256(png(Picture("p", "P", "A", {DRAWN!r}, 60, 40))).hexdigest())
"""


def _picture(text: str = "") -> Picture:
    return Picture("p", "P", "A", SVG.format(text), 60, 40)


def _read(content: bytes) -> QImage:
    image = QImage.fromData(content, "PNG")
    assert not image.isNull()
    return image


def test_a_picture_has_two_pixels_a_point_on_white() -> None:
    image = _read(png(_picture()))
    assert (image.width(), image.height()) == (120, 80)
    assert image.pixelColor(0, 0) == QColor("#FFFFFF")
    assert image.pixelColor(40, 40) == QColor("#1C2330")


def test_each_text_is_drawn() -> None:
    drawn = {png(_picture(text)) for text in ("", "a", "\u4e2d", "\u05d0", "&lt;b&gt;", "\U0001f9ff")}
    assert len(drawn) == 6


def test_a_worker_thread_draws_the_same() -> None:
    made: list[bytes] = []
    worker = threading.Thread(target=lambda: made.append(png(_picture("a\u4e2d"))))
    worker.start()
    worker.join()
    assert made == [png(_picture("a\u4e2d"))]


def test_the_bytes_depend_on_nothing_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "none.conf").write_text(NO_FONTS)
    other = {
        "FONTCONFIG_FILE": str(tmp_path / "none.conf"), "TZ": "Asia/Kolkata", "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env={**os.environ, **other}, cwd=tmp_path, capture_output=True, text=True,
        check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == hashlib.sha256(png(_picture("A\u4e2d"))).hexdigest()
