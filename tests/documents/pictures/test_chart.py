"""Charts: well-formed, every mark in its place, nothing drawn for what is out of sight or not wanted."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.pictures.axis import Axis, axis_of
from app.documents.pictures.chart import Chart, draw_lines, draw_names
from app.documents.pictures.chart_picture import chart_picture
from app.documents.pictures.drawing import Drawing, Text
from app.documents.pictures.grid import Unit, named, unit_of
from app.documents.pictures.looks import SHEET
from app.domain.actions import ActionState, Status
from app.domain.milestones import read_milestones
from app.domain.revisions import Revision
from app.domain.scene_filters import Group, Narrowing, lines
from app.domain.scenes import Event, Happening, Scene, Sign, scene
from app.domain.sentences import Sentence
from app.domain.slips import records
from tests.documents.pictures.samples import TODAY, heads, history, said, state, tags
from tests.documents.samples import hostile_texts

STEPS = read_milestones("Draft | 2026-05-01 | 2026-05-09\nReview | June 2026")


def _scene(rows: list[Revision], *events: Event) -> Scene:
    newest = {row.number: row for row in rows}
    made = scene(newest.values(), records(rows), TODAY, Sentence("Today"))
    return Scene(made.lanes, events, TODAY, made.name)


def _chart(told: Scene, *, steps: bool = True, group: Group = Group.NONE) -> Chart:
    axis = axis_of(told.days(), told.around, 228, 1072)
    shown = lines(told.lanes, Narrowing(group=group), "classic")
    return Chart(told, shown, told.events, steps, axis, 220, 1080, SHEET)


def _due(day: date, words: str = "Next update") -> Event:
    return Event(Happening.DUE, day, Sentence("{words}", words=words), "warning")


def _update(number: int, day: date) -> Event:
    return Event(Happening.UPDATE, day, Sentence("Update {number}", number=number), number=number)


def _of(*states: ActionState) -> Scene:
    return _scene(history(*states))


def test_a_chart_names_actions_events_and_signs() -> None:
    told = _scene(heads(2, due="June 2026"), _update(1, date(2026, 2, 1)), _due(date(2026, 4, 1)))
    found = said(chart_picture(_chart(told), "A plan – timeline", "Draft").svg)
    assert {"#1", "Action 2", "Today, 2026-03-04", "1", "Next update", "Updates", "What is due", "late"} <= set(found)
    assert found.count("Next update") == 1


def test_a_picture_says_all_of_it_to_those_who_do_not_see_it() -> None:
    told = _scene(history(state(due="June 2026", milestones=STEPS)), _due(date(2026, 4, 1)))
    made = chart_picture(_chart(told), "A plan – timeline", "Draft")
    assert "2026-04-01: Next update\n#1: Do it\n#1: promised for June 2026" in made.alternative
    assert "<title>A plan – timeline</title><desc>" in made.svg
    assert tags(made.svg) == {"svg", "path", "rect", "text", "title", "desc"}


def test_milestones_are_drawn_where_they_are_wanted() -> None:
    told = _of(state(milestones=STEPS))
    both = [chart_picture(_chart(told, steps=steps), "A plan", "").svg.count(SHEET.step) for steps in (True, False)]
    assert both[0] > both[1]


@settings(max_examples=50)
@given(st.integers(-3000, 3000), st.sampled_from(["2026-06-30", "June 2026", "by June 2026", "after June 2026"]))
def test_every_mark_stands_where_the_axis_has_its_day(shift: int, due: str) -> None:
    told = _of(state(due=due, milestones=STEPS), state(milestones=STEPS))
    base = _chart(told)
    axis = Axis(base.axis.first, base.axis.last, base.axis.left + shift, base.axis.right + shift)
    chart = Chart(told, base.lines, (), True, axis, 220, 1080, SHEET)
    for mark in told.lanes[0].marks:
        x, y = chart.place(mark)
        assert mark.day is not None
        assert x == axis.x(mark.day) + (9 if mark.sign is Sign.DROPPED else 0)
        assert 0 < y < chart.lane


def test_what_has_no_day_stands_beside_the_names_and_says_so() -> None:
    told = _of(state(due="TBD"))
    chart = _chart(told)
    assert chart.place(told.lanes[0].marks[0])[0] == chart.names + 8
    assert "“TBD”" in said(chart_picture(chart, "A plan", "").svg)


def test_only_the_lines_in_sight_are_drawn() -> None:
    chart = _chart(_scene(heads(1000, due="June 2026")))
    drawing = Drawing(1080, 200, SHEET)
    draw_names(drawing, chart, 500, 0, 200)
    draw_lines(drawing, chart, 500, 0, 200)
    numbers = [part.text for part in drawing.parts if isinstance(part, Text) and part.text.startswith("#")]
    assert numbers[0] == "#501"
    assert len(numbers) == int(200 / chart.lane) + 1


def test_groups_have_headings_with_their_counts() -> None:
    rows = [*heads(2), history(state("Done", status=Status.DONE), number=3)[0]]
    found = said(chart_picture(_chart(_scene(rows), group=Group.STATUS), "A plan", "").svg)
    assert found[found.index("Planned") + 1] == "2"
    assert "Without an owner" in said(chart_picture(_chart(_scene(rows), group=Group.OWNER), "A plan", "").svg)


def test_updates_that_crowd_leave_out_numbers_and_never_the_newest() -> None:
    events = [_update(n, date(2026, 1, 1) + timedelta(days=n)) for n in range(1, 41)]
    found = said(chart_picture(_chart(_scene(heads(1, due="2029-01-01"), *events)), "A plan", "").svg)
    assert {"40", "39"} <= set(found)  # in two rows
    assert "38" not in found


def test_words_of_what_is_due_never_cover_each_other() -> None:
    told = _scene(
        heads(1, due="2029-01-01"), *(_due(date(2026, 3, 4) + timedelta(days=n), f"Due {n}") for n in range(9))
    )
    rows: dict[int, list[float]] = {}
    for one in _chart(told).placed:
        if one.text:
            rows.setdefault(one.row, []).append(one.x)
    assert all(len(set(found)) == len(found) for found in rows.values())
    assert sum(map(len, rows.values())) == 4


@pytest.mark.parametrize(
    ("points", "unit"),
    [(20, Unit.DAY), (4, Unit.WEEK), (1, Unit.MONTH), (0.3, Unit.QUARTER), (0.05, Unit.YEAR)],
)
def test_the_axis_is_as_fine_as_its_names_have_room(points: float, unit: Unit) -> None:
    first, last = date(2024, 1, 1), date(2028, 1, 1)
    wide = (last - first).days * points
    axis = Axis(first, last, 0, wide)
    assert unit_of(axis)[0] is unit
    ticks = list(named(axis, SHEET, wide / 3, wide / 3 + 600))
    assert len(ticks) <= 60
    assert ticks[0].x <= wide / 3
    assert [tick.x for tick in ticks] == sorted(tick.x for tick in ticks)


def test_a_place_on_the_axis_is_read_back_as_its_day() -> None:
    axis = Axis(date(2026, 1, 1), date(2026, 9, 1), 100, 900)
    for count in range(240):
        day = date(2026, 1, 1) + timedelta(days=count)
        assert abs((axis.day(axis.x(day) + 0.001) - day).days) == 0


@settings(max_examples=40)
@given(hostile_texts, hostile_texts)
def test_no_text_is_taken_for_markup_or_leaves_its_line(action: str, due: str) -> None:
    told = _scene(history(state(action or "-", due=due), state(action or "-", due="June 2026", owner=due)))
    made = chart_picture(_chart(told, group=Group.OWNER), action or "-", due)
    assert tags(made.svg) == {"svg", "path", "rect", "text", "title", "desc"}
    assert not any(sign in text for text in said(made.svg) for sign in "\n\t\u202e")


def test_the_same_plan_gives_the_same_drawing() -> None:
    told = _scene(heads(40, due="by June 2026"), _update(1, date(2026, 2, 1)))
    assert chart_picture(_chart(told), "A plan", "") == chart_picture(_chart(told), "A plan", "")
