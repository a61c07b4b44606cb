"""A link opens only after it was shown where it leads, and only on the web or in the mail program."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.ui.widgets.opening_links import open_link
from app.ui.window import Window
from tests.ui.hands import Answers


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system."""
    urls: list[str] = []
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString(encoded)))
    return urls


def _press(text: str) -> Callable[..., None]:
    def act(box: object) -> None:
        next(found for found in box.buttons() if found.text() == text).click()  # type: ignore[attr-defined]

    return act


def test_a_link_says_its_place_and_waits(bare_window: Window, answers: Answers, opened: list[str]) -> None:
    answers.read()
    open_link(bare_window, "https://example.org/login")
    assert answers.texts == ["This link leads to example.org:\n\nhttps://example.org/login\n\nOpen it?"]
    assert opened == []


@pytest.mark.parametrize("target", ["https://example.org/a%20b?c=d#e", "mailto:desk@example.org?subject=a"])
def test_a_link_opens_once_that_was_agreed_to(
    bare_window: Window, answers: Answers, opened: list[str], target: str
) -> None:
    answers.next(_press("Open it"))
    open_link(bare_window, target)
    assert opened == [target]


def test_a_name_that_looks_like_another_is_shown_as_machines_call_it(
    bare_window: Window, answers: Answers, opened: list[str]
) -> None:
    answers.read()
    answers.next(_press("Open it"))
    for _ in range(2):
        open_link(bare_window, "https://аpple.example/x")
    assert answers.texts[0].startswith("This link leads to xn--pple-43d.example:\n\nhttps://xn--pple-43d.example/x\n\n")
    assert "It was written as “аpple.example”." in answers.texts[0]
    assert opened == ["https://xn--pple-43d.example/x"]


@pytest.mark.parametrize(
    "target, why",
    [
        ("file:///etc/passwd", "only web and mail addresses are"),
        ("javascript:alert(1)", "only web and mail addresses are"),
        ("\\\\server\\share", "only web and mail addresses are"),
        ("https://good.example@evil.example", "a name before an @ hides where it leads"),
    ],
)
def test_nothing_else_is_opened(
    bare_window: Window, answers: Answers, opened: list[str], target: str, why: str
) -> None:
    answers.read()
    open_link(bare_window, target)
    assert f"is not opened: {why}" in answers.texts[0]
    assert opened == []


def test_an_address_that_qt_reads_in_another_way_is_not_opened(
    bare_window: Window, answers: Answers, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QUrl, "host", lambda *_: "evil.example")
    answers.read()
    open_link(bare_window, "https://example.org")
    assert "is not opened" in answers.texts[0]
