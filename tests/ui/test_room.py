"""No page takes room from what stands beside it as one turns between them."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.pages import Page
from app.ui.window import Window


@pytest.mark.parametrize("wide", [1024, 1280, 1440])
def test_the_side_keeps_its_width_on_every_page(window: Window, wide: int) -> None:
    window.resize(1440, 860)
    window.show()
    QApplication.processEvents()
    before = window.side_width()
    for page in Page:
        window.turn_to(page)
        QApplication.processEvents()
    window.resize(wide, 800)
    for page in Page:
        window.turn_to(page)
        QApplication.processEvents()
        assert (page, window.width(), window.side_width()) == (page, wide, before)
