"""Plans are created and described in a dialog that stays open until it can be done."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.plans import PlanDetails
from app.ui import long_work
from app.ui.plans.plan_dialog import PlanDialog
from app.ui.window import Window
from tests.ui.hands import Answers, agree, all_texts, menu_entry, press, refusal


def _titles(window: Window) -> list[str]:
    return [summary.plan.details.title for summary in window.desk.plans()]


def test_a_new_plan_is_refused_until_its_answers_can_be_read(window: Window, answers: Answers) -> None:
    taken = _titles(window)[0]

    def act(dialog: PlanDialog) -> None:
        sentences = [refusal(dialog)]
        press(dialog.title, taken)
        sentences.append(refusal(dialog))
        press(dialog.title, " again")
        press(dialog.url, "bugzilla")
        sentences.append(refusal(dialog))
        dialog.url.clear()
        press(dialog.opened, "soon")
        sentences.append(refusal(dialog))
        dialog.opened.clear()
        press(dialog.opened, "2026-01-02")
        dialog.layout_name.setCurrentIndex(dialog.layout_name.findData("ccadb"))
        dialog.layout_name.activated.emit(dialog.layout_name.currentIndex())
        agree(dialog)
        assert all(sentences)
        assert len(set(sentences)) == 4

    answers.next(act)
    menu_entry(window, "New plan").trigger()
    assert window.desk.plan is not None
    details = window.desk.plan.details
    assert (details.title, details.opened) == (f"{taken} again", date(2026, 1, 2))
    assert (details.layout, details.wording) == ("ccadb", "ccadb")
    assert _titles(window) == [taken, details.title]
    assert window.plans.currentIndex().row() == 1


def test_a_new_plan_that_is_left_is_not_created(window: Window, answers: Answers) -> None:
    answers.next(lambda dialog: (press(dialog.title, "Not wanted"), dialog.reject()))
    window.plan_wishes.new_plan()
    assert "Not wanted" not in _titles(window)


def test_details_are_changed_and_shown_at_once(window: Window, answers: Answers) -> None:
    def act(dialog: PlanDialog) -> None:
        assert window.desk.plan is not None
        assert dialog.details() == window.desk.plan.details
        dialog.title.selectAll()
        press(dialog.title, "Renamed plan")
        dialog.next_update.clear()
        press(dialog.next_update, "2026-02-30")
        assert "2026-02-30" in refusal(dialog)
        dialog.next_update.clear()
        press(dialog.next_update, "2026-03-01")
        agree(dialog)

    answers.next(act)
    menu_entry(window, "Plan details").trigger()
    assert window.desk.workspace is not None
    assert window.desk.plan is not None
    details = window.desk.workspace.plans.get(window.desk.plan.id).details
    assert (details.title, details.next_update_due) == ("Renamed plan", date(2026, 3, 1))
    assert "Renamed plan" in all_texts(window.header)
    assert "Renamed plan" in window.windowTitle()
    assert window.plans.plans.index(0).data() == "Renamed plan"


def test_details_that_are_only_looked_at_stay_as_they_were(window: Window, answers: Answers) -> None:
    assert window.desk.plan is not None
    before = window.desk.plan.details
    answers.next(agree)
    window.plan_wishes.describe_plan()
    assert window.desk.plan.details == before


def test_reports_rules_and_causes_stand_in_sections_of_their_own(window: Window, answers: Answers) -> None:
    def act(dialog: PlanDialog) -> None:
        assert (dialog.title.isVisible(), dialog.aware.isVisible()) == (True, False)
        dialog.segments.choose(1)
        dialog.rules.choice.setCurrentIndex(dialog.rules.choice.findData("every-N-days"))
        assert dialog.rules.days.isVisible()
        dialog.rules.days.setValue(10)
        dialog.aware.line.setText("2020-09-01 09:30")
        assert dialog.aware.meaning.text() == "→ 1 Sep 2020, 09:30 UTC, which is your local time"
        dialog.first_report.line.setText("2020-09-02")
        assert dialog.first_report.meaning.text() == "→ 2 Sep 2020, at an unknown hour"
        dialog.segments.choose(2)
        dialog.root_causes.clear()
        press(dialog.root_causes, "RC1: one", Qt.Key.Key_Return, "RC2: two")
        dialog.evidence.setCurrentIndex(dialog.evidence.findData("yes"))
        agree(dialog)

    answers.next(act)
    window.plan_wishes.describe_plan()
    assert window.desk.plan is not None
    details = window.desk.plan.details
    assert (details.rules, details.aware, details.first_report) == (
        "every-10-days",
        "2020-09-01T09:30:00.000Z",
        "2020-09-02",
    )
    assert (details.root_causes, details.evidence) == ("RC1: one\nRC2: two", "yes")
    answers.next(agree)
    window.plan_wishes.describe_plan("rules")
    assert window.desk.plan.details == details


def test_what_can_t_be_read_is_shown_in_its_section(window: Window, answers: Answers) -> None:
    def act(dialog: PlanDialog) -> None:
        assert dialog.focusWidget() is dialog.full_report.line
        dialog.full_report.line.setText("soon")
        dialog.segments.choose(0)
        assert "“soon” is neither a day nor a moment" in refusal(dialog)
        assert dialog.full_report.isVisible()

    answers.next(act)
    window.plan_wishes.describe_plan("full_report")


def test_an_organisation_adds_its_own_rules(window: Window, answers: Answers, tmp_path: Path) -> None:
    good = (
        'label = "Ours"\n[[rules]]\nname = "two"\nlabel = "Two days"\n'
        'starts = "update"\nwithin = "2 days"\nstops = "update"\nwords = "Every two days."\n'
    )
    (tmp_path / "Our Rules.toml").write_text(good, "utf-8")
    (tmp_path / "bad.toml").write_text("nothing", "utf-8")

    def act(dialog: PlanDialog) -> None:
        dialog.rules.take(tmp_path / "bad.toml")
        assert any("is no TOML" in text for text in all_texts(dialog.rules))
        dialog.rules.take(tmp_path / "Our Rules.toml")
        assert (dialog.rules.value(), dialog.rules.choice.currentText()) == ("our-rules", "Ours")
        agree(dialog)

    answers.next(act)
    window.plan_wishes.describe_plan("rules")
    assert window.desk.plan is not None
    assert window.desk.plan.details.rules == "our-rules"


def test_what_is_typed_into_the_details_is_kept_aside(window: Window, answers: Answers, qtbot: QtBot) -> None:
    typing = window.desk.unsaved

    def act(dialog: PlanDialog) -> None:
        press(dialog.went_wrong, "Nobody looked")
        assert typing.is_open(0, "details.went_wrong")
        dialog.reject()

    answers.next(act)
    window.plan_wishes.describe_plan()
    typing.refused(0, "details.went_wrong", "Nobody looked", 0)
    (offer,) = window.unsaved_wishes.offers()
    answers.next(lambda dialog: agree(dialog))
    window.unsaved_wishes._restore(offer)
    assert window.desk.plan is not None
    assert window.desk.plan.details.went_wrong == "Nobody looked"
    assert window.unsaved_wishes.offers() == []


def test_another_plan_is_chosen_from_the_list(window: Window) -> None:
    workspace = window.desk.workspace
    assert workspace is not None
    second = workspace.plans.create(PlanDetails("Second plan"))
    workspace.actions.add(second.id, {"action": "Elsewhere"})
    window.desk.reload()
    window.plans.setCurrentIndex(window.plans.plans.index(1))
    assert window.desk.plan == second
    assert window.actions_page.model.rowCount() == 1
    window.plans.setCurrentIndex(window.plans.plans.index(0))
    assert window.actions_page.model.rowCount() == 7


@pytest.mark.parametrize("agreed", [True, False])
def test_a_table_is_brought_in_only_after_it_was_agreed(
    qtbot: QtBot, window: Window, answers: Answers, tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch, agreed: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(long_work, "_PATIENCE_MS", 600_000)
    path = tmp_path_factory.mktemp("tables") / "table.md"
    path.write_text("| # | Action | Status |\n|--|--|--|\n| 8 | One more | Ongoing |\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def act(dialog: Any) -> None:
        answers.texts.append(dialog.review.totals.text())
        (dialog.next if agreed else dialog.cancel).click()
        qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())

    answers.next(act)
    menu_entry(window, "Import table").trigger()
    qtbot.waitUntil(lambda: bool(answers.texts) and (len(window.desk.rows) == 8 or not agreed))
    assert answers.texts == ["1 is new"]
    assert (8 in [row.number for row in window.desk.rows]) is agreed


def test_a_file_without_a_table_is_refused_with_a_sentence(
    qtbot: QtBot,
    window: Window,
    answers: Answers,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(long_work, "_PATIENCE_MS", 600_000)
    path = tmp_path_factory.mktemp("tables") / "letter.md"
    path.write_text("No table here.", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    answers.read()
    window.import_wishes.import_table()
    qtbot.waitUntil(lambda: bool(answers.texts))
    assert "no table with the headings of an action plan" in answers.texts[0]
