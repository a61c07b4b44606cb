"""The timeline under the hands: keys walk and zoom, the mouse points, drags and opens."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.scenes import Event, Mark, Sign
from app.ui.pages import Page
from app.ui.timeline import stops
from app.ui.timeline.stops import ABOVE
from app.ui.timeline.timeline_page import TimelinePage
from app.ui.timeline.timeline_view import TimelineView
from app.ui.widgets.theme import SCHEMES, apply_theme
from app.ui.window import Window
from tests.ui.hands import press

KEYS = Qt.Key


@pytest.fixture
def view(page: TimelinePage) -> TimelineView:
    """The timeline, with the keyboard on it."""
    page.timeline.setFocus()
    return page.timeline


def _told(page: TimelinePage) -> str:
    return page.words.text()


def _place(view: TimelineView, line: int, sign: Sign) -> QPoint:
    """Where a mark is in the view, in pixels."""
    first, top = view.first_line()
    chart = view.chart()
    stop = next(one for one in stops.stops(chart, line) if isinstance(one.what, Mark) and one.what.sign is sign)
    return QPoint(round(stop.x * view.scale), round((top + (line - first) * chart.lane + stop.y) * view.scale))


def _turn_wheel(view: TimelineView, notches: int, modifier: Qt.KeyboardModifier, at: QPoint) -> None:
    place = QPointF(at)
    QApplication.sendEvent(
        view.viewport(),
        QWheelEvent(
            place, QPointF(view.viewport().mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_every_mark_of_the_scene_can_be_walked_to(page: TimelinePage, view: TimelineView) -> None:
    assert page.story is not None
    for line, lane in enumerate(page.story.scene.lanes):
        found = [stop.what for stop in stops.stops(view.chart(), line) if stop.what is not None]
        assert sorted(map(id, found)) == sorted(map(id, lane.marks))
    above = [stop.what for stop in stops.stops(view.chart(), ABOVE)]
    assert sorted(map(id, above)) == sorted(map(id, page.story.scene.events))


def test_arrows_walk_through_marks_and_lanes_and_say_them(page: TimelinePage, view: TimelineView) -> None:
    press(view, KEYS.Key_Down, KEYS.Key_Down)
    assert _told(page).startswith("#2: milestone “")
    press(view, KEYS.Key_End)
    last = _told(page)
    press(view, KEYS.Key_Right)
    assert _told(page) == last
    press(view, KEYS.Key_Home, KEYS.Key_Left)
    assert view.at is not None
    assert view.at == stops.stops(view.chart(), 1)[0]
    press(view, KEYS.Key_Up, KEYS.Key_Up, KEYS.Key_Up)
    assert view.at.line == ABOVE
    assert isinstance(view.at.what, Event)
    assert _told(page).startswith("Update ")


def test_a_lane_without_a_day_says_so(page: TimelinePage, view: TimelineView) -> None:
    press(view, KEYS.Key_Down)
    assert "Right after the incident" in _told(page)


def test_what_the_keyboard_is_on_is_heard(page: TimelinePage, view: TimelineView) -> None:
    press(view, KEYS.Key_Down, KEYS.Key_Down)
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() == QAccessible.Role.Chart
    assert heard.text(QAccessible.Text.Description) == _told(page)


def test_enter_and_a_double_click_open_the_action(qtbot: QtBot, window: Window, page: TimelinePage) -> None:
    view = page.timeline
    view.setFocus()
    press(view, KEYS.Key_Down, KEYS.Key_Down)
    with qtbot.waitSignal(page.action_wanted) as wanted:
        press(view, KEYS.Key_Return)
    assert wanted.args == [1, 2]
    assert window.actions_page.table.number() == 2
    window.header.turn(window.plan_view.page.TIMELINE)
    at = _place(view, 5, Sign.COMPLETION)
    with qtbot.waitSignal(page.action_wanted) as wanted:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args == [1, 6]


def test_enter_on_an_update_opens_it(qtbot: QtBot, window: Window, page: TimelinePage) -> None:
    view = page.timeline
    view.setFocus()
    press(view, KEYS.Key_Down, KEYS.Key_Up, KEYS.Key_Home)
    with qtbot.waitSignal(page.update_wanted) as wanted:
        press(view, KEYS.Key_Return)
    assert wanted.args == [1, 1]
    assert window.updates_page.chosen_number() == 1


def test_enter_on_what_is_due_goes_to_the_deadlines(qtbot: QtBot, window: Window, page: TimelinePage) -> None:
    view = page.timeline
    view.setFocus()
    press(view, KEYS.Key_Down, KEYS.Key_Up, KEYS.Key_End)
    assert view.at is not None and isinstance(view.at.what, Event)
    with qtbot.waitSignal(page.due_wanted):
        press(view, KEYS.Key_Return)
    assert window.page() is Page.DEADLINES


def test_the_mouse_tells_the_whole_name_of_an_action(page: TimelinePage, view: TimelineView) -> None:
    at = _place(view, 5, Sign.COMPLETION)
    QTest.mouseMove(view.viewport(), QPoint(80, at.y()))
    QApplication.processEvents()
    assert page.story is not None
    assert _told(page) == f"#6: {page.story.scene.lanes[5].row.state.action}"


def test_keys_zoom_and_show_all_again(qtbot: QtBot, page: TimelinePage, view: TimelineView) -> None:
    before = view.zoom.points
    press(view, KEYS.Key_Plus, KEYS.Key_Plus)
    assert view.zoom.points > 1.9 * before
    assert view.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(view.horizontalScrollBar().isVisible)
    press(view, KEYS.Key_Minus)
    assert page.bar.further.isEnabled()
    press(view, KEYS.Key_0)
    assert view.zoom.is_whole
    assert not page.bar.further.isEnabled()


def test_buttons_zoom(page: TimelinePage, view: TimelineView) -> None:
    page.bar.closer.click()
    assert not view.zoom.is_whole
    page.bar.whole.click()
    assert view.zoom.is_whole
    while page.bar.closer.isEnabled():
        page.bar.closer.click()
    assert view.zoom.points == 24


def test_the_wheel_zooms_with_control_around_the_mouse(view: TimelineView) -> None:
    at = _place(view, 5, Sign.COMPLETION)
    _turn_wheel(view, 3, Qt.KeyboardModifier.ControlModifier, at)
    assert view.zoom.points > view.zoom.fitting
    assert abs(_place(view, 5, Sign.COMPLETION).x() - at.x()) <= 24
    offset = view.zoom.offset
    _turn_wheel(view, -1, Qt.KeyboardModifier.ShiftModifier, at)
    assert view.zoom.offset > offset


def test_dragging_pans_and_chooses_nothing(page: TimelinePage, view: TimelineView) -> None:
    press(view, KEYS.Key_Plus, KEYS.Key_Plus, KEYS.Key_Plus)
    offset, port = view.zoom.offset, view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    for x in (650, 600):
        place = QPointF(x, 300)
        QApplication.sendEvent(port, QMouseEvent(
            QEvent.Type.MouseMove, place, QPointF(port.mapToGlobal(place.toPoint())), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        ))  # fmt: skip
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
    assert view.zoom.offset > offset
    assert view.at is None


def test_the_mouse_tells_a_mark_and_a_click_rests_on_it(page: TimelinePage, view: TimelineView) -> None:
    at = _place(view, 5, Sign.COMPLETION)
    QTest.mouseMove(view.viewport(), at)
    QApplication.processEvents()
    assert _told(page).startswith("#6: completed: ")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.at is not None
    assert view.at.line == 5


def test_a_mark_out_of_sight_comes_into_it(view: TimelineView) -> None:
    for _ in range(8):
        press(view, KEYS.Key_Plus)
    press(view, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_End)
    assert view.at is not None
    found = next(stop for stop in stops.stops(view.chart(), 1) if stop.what == view.at.what)
    assert view.chart().names <= found.x <= view.chart().width
    press(view, KEYS.Key_T)
    assert view.chart().names <= view.chart().axis.x(view.chart().today) <= view.chart().width


def test_a_mirrored_window_mirrors_time_and_keys(page: TimelinePage, view: TimelineView) -> None:
    straight = view.viewport().grab().toImage()
    page.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.is_mirrored
    press(view, KEYS.Key_Down, KEYS.Key_Down)
    first = view.at
    press(view, KEYS.Key_Left)
    assert first is not None and view.at is not None
    assert view.at.x > first.x
    assert view.viewport().grab().toImage() != straight


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_scheme_paints_its_own_colours(qapp: QApplication, page: TimelinePage, scheme: str) -> None:
    theme = apply_theme(qapp, scheme)
    page.use(theme)
    image = page.timeline.viewport().grab().toImage()
    panel, done = theme.colour("panel"), theme.colour("done")
    assert image.pixelColor(5, image.height() - 5) == panel
    colours = {image.pixel(x, y) for x in range(0, image.width(), 1) for y in range(160, 420, 2)}
    assert done.rgb() in colours
