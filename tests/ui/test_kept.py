"""What the window remembers is written once, later, and a setting that can't be read or kept disturbs nobody."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.preferences import Preferences
from app.ui.kept import Kept, file_key, plan_key


def test_what_is_kept_is_known_at_once_and_written_after_a_pause(qtbot: QtBot, qapp: QApplication) -> None:
    kept = Kept()
    kept._timer.setInterval(1)
    kept.set("columns", "a")
    kept.set("columns", "b")
    assert (kept.get("columns"), Preferences().get("columns")) == ("b", "")
    with qtbot.waitSignal(kept._timer.timeout):
        pass
    assert Preferences().get("columns") == "b"


def test_what_is_kept_again_as_it_was_is_not_written(qapp: QApplication) -> None:
    Preferences().set("columns", "a")
    kept = Kept()
    kept.set("columns", "a")
    assert not kept._timer.isActive()


def test_other_settings_stay_as_somebody_else_has_set_them_meanwhile(qapp: QApplication) -> None:
    kept = Kept()
    kept.set("columns", "a")
    Preferences().set("author", "Ada Example")
    kept.write()
    assert (Preferences().get("columns"), Preferences().get("author")) == ("a", "Ada Example")


def test_a_value_that_is_no_object_counts_as_none(qapp: QApplication) -> None:
    kept = Kept()
    for damaged in ("", "[1]", "{", "7", "[" * 100_000):
        kept.set("arrangement", damaged)
        assert kept.value("arrangement") == {}
    kept.set_value("arrangement", {"side": 240})
    assert kept.value("arrangement") == {"side": 240}


def test_a_folder_that_refuses_it_disturbs_nobody(qapp: QApplication, home: Path) -> None:
    (home / "config").write_text("in the way")
    kept = Kept()
    kept.set("columns", "a")
    kept.write()
    assert Preferences().get("columns") == ""


def test_each_plan_of_each_file_has_a_name_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "a")
    names = [plan_key(tmp_path / file, plan, "columns") for file in "ab" for plan in (1, 2)]
    assert len({*names, file_key(tmp_path / "a", "plan")}) == 5
    assert file_key(tmp_path / "link", "plan") == file_key(tmp_path / "a", "plan")


def test_a_path_that_is_no_text_can_be_a_name(qapp: QApplication, home: Path) -> None:
    name = file_key(Path("/plans/caf\udce9"), "plan")
    kept = Kept()
    kept.set(name, "2")
    kept.write()
    assert Kept().get(name) == "2"
    json.loads((home / "config" / "remediary" / "settings.json").read_text("utf-8"))
