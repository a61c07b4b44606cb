"""Mistakes that were found by trying the program; each stays mended."""

import os
import sqlite3
import time
from contextlib import closing
from datetime import date

import pytest

from app.documents.bugzilla.markdown import cell
from app.domain.actions import ActionState, Status
from app.domain.dates import read_date
from app.domain.errors import UserError
from app.domain.plans import PlanDetails
from app.domain.references import named_actions
from app.domain.statuses import read_status_cell
from app.domain.wordings import wording
from app.services.imports import read_markdown
from app.store import database, upgrading
from app.store.database import open_database
from app.store.files import write_whole
from tests.store.verifying.forgers import forge


def _copied(c, **ch):
    cols = [r[1] for r in c.execute("PRAGMA table_info(revisions)")]
    return f"SELECT {', '.join(ch.get(n, n) for n in cols)} FROM revisions WHERE seq = 1"


def test_a_revision_can_not_be_replaced_by_its_ordinal(workspace, plan):
    with closing(sqlite3.connect(workspace.path)) as c, pytest.raises(sqlite3.IntegrityError):
        c.execute("INSERT OR REPLACE INTO revisions " + _copied(c, seq="(SELECT max(seq)+1 FROM revisions)"))


def test_an_action_can_not_be_renumbered_by_replacing_it(workspace, plan):
    with closing(sqlite3.connect(workspace.path)) as c, pytest.raises(sqlite3.IntegrityError):
        c.execute("INSERT OR REPLACE INTO actions SELECT id, plan_id, 99, head_seq FROM actions WHERE number = 1")


def test_a_head_can_not_point_to_another_actions_revision(workspace, plan):
    with closing(sqlite3.connect(workspace.path)) as c, pytest.raises(sqlite3.IntegrityError):
        c.execute("UPDATE actions SET head_seq = 3 WHERE number = 1")


def test_upgrade_of_a_busy_file_is_a_sentence(workspace, plan, monkeypatch):
    workspace.close()
    monkeypatch.setattr("app.store.sqlite._BUSY_SECONDS", 0.05)
    monkeypatch.setattr(database, "SCHEMA_VERSION", 99)
    monkeypatch.setattr(upgrading, "SCHEMA_VERSION", 99)
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as c:
        c.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError):
            open_database(workspace.path)


def test_upgrade_of_a_damaged_old_file_is_a_sentence(workspace, plan, monkeypatch):
    workspace.close()
    b = workspace.path.read_bytes()
    workspace.path.write_bytes(b[:100] + b"\xff" * 3996 + b[4096:])
    monkeypatch.setattr(database, "SCHEMA_VERSION", 99)
    monkeypatch.setattr(upgrading, "SCHEMA_VERSION", 99)
    with pytest.raises(UserError):
        open_database(workspace.path)


@pytest.mark.parametrize(
    "words",
    [
        ["edit", "--plan", "1", "9" * 20, "--set", "owner=x"],
        ["history", "--plan", "1", "--action", "9" * 20],
        ["merge", "--plan", "1", "1", "--into", "9" * 20],
    ],
)
def test_a_number_too_large_for_the_database_is_refused(run, plan, words):
    assert run(*words).code == 1


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_the_last_day_can_be_asked_for_in_any_zone(run, plan, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert run("actions", "--plan", "1", "--as-of", "9999-12-31").code == 0
    finally:
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()


def test_a_title_can_not_be_changed_to_one_that_stands_already(workspace, plan):
    other = workspace.plans.create(PlanDetails("Other"))
    with pytest.raises(UserError):
        workspace.plans.describe(other.id, {"title": plan.details.title})


@pytest.mark.parametrize("what", ["edit", "merge into", "split"])
def test_discarded_actions_are_gone(workspace, plan, what):
    workspace.actions.undo(workspace.actions.add(plan.id, {"action": "Mistake"}))
    a = workspace.actions
    with pytest.raises(UserError):
        {
            "edit": lambda: a.edit(plan.id, 4, {"owner": "x"}),
            "merge into": lambda: a.merge(plan.id, 1, 4),
            "split": lambda: a.split(plan.id, 4, ["a", "b"]),
        }[what]()


def test_a_thousand_leads_before_a_date_are_read():
    wording("classic").status_text(ActionState("a", Status.ONGOING, due=read_date("in " * 1500 + "June 2021")))


def test_a_thousand_words_before_a_date_are_read():
    read_status_cell("Done (" + "due " * 1500 + "x)")


def test_a_number_of_thousands_of_digits_names_nothing():
    assert named_actions("#" + "1" * 5000) is not None


@pytest.mark.parametrize("text", ["june 12021", "june 112021", "2021june3", "Q32021", "12021 june"])
def test_digits_that_run_together_are_no_day(text):
    assert read_date(text).precision.value == "unknown"


@pytest.mark.parametrize(
    ("due", "printed"),
    [
        ("from June to July 2021", None),
        ("between 1 and 5 June 2021", None),
        ("before June 2021", None),
        ("early June 2021", 1),
        ("week of June 30, 2021", None),
    ],
)
def test_the_printed_status_says_by_only_once(due, printed):
    text = wording("classic").status_text(ActionState("a", Status.ONGOING, due=read_date(due)))
    assert "by from" not in text and "by between" not in text and "by before" not in text, text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("actions 2, 3, and 4", {2, 3, 4}),
        ("actions #2, #3 and 7", {2, 3, 7}),
        ("comments #3 and #4", set()),
        ("bugs 1, #2", set()),
        ("actions 2 to 4", {2, 3, 4}),
    ],
)
def test_the_numbers_of_a_list_are_told_from_those_of_comments(text, named):
    assert named_actions(text) == named


def test_refused_new_plan_creates_no_file(run, tmp_path):
    run("new-plan", " ", db=tmp_path / "n.remediary")
    assert not (tmp_path / "n.remediary").exists()


def test_a_database_name_that_is_too_long_is_refused(run, tmp_path):
    assert run("new-plan", "T", db=tmp_path / ("x" * 300)).code == 1


def test_a_long_database_name_is_taken_or_refused(run, tmp_path):
    assert run("new-plan", "T", db=tmp_path / ("x" * 248)).code in (0, 1)


def test_a_file_name_that_is_too_long_is_refused(tmp_path):
    with pytest.raises(UserError):
        write_whole(tmp_path / ("x" * 300), b"")


def test_a_link_to_itself_is_refused(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(UserError):
        write_whole(tmp_path / "a", b"")


def test_a_data_folder_that_can_not_be_made_is_refused(run, home):
    (home / "data").write_text("")
    assert run("new-plan", "T", db=None).code == 1


def test_settings_that_nest_too_deep_count_as_empty(run, plan, home):
    (home / "config/remediary").mkdir(parents=True)
    (home / "config/remediary/settings.json").write_text("[" * 100000)
    assert run("plans").code == 0


@pytest.mark.parametrize("text", ["a" + "!" * 40000 + "a", "a" + " " * 20000 + "a"])
def test_a_long_status_is_no_status(text):
    assert read_status_cell(text).status is None  # took 19 s


def test_a_long_text_is_no_date():
    assert read_date("in " * 40000 + "x").latest is None  # took 3 s


def test_all_revisions_of_a_wish_have_one_time(workspace, plan):
    saved = workspace.actions.split(plan.id, 2, ["a", "b", "c"])
    assert len({s.after.at for s in saved.steps}) == 1


def test_a_merged_action_that_is_reopened_stands_on_its_own(workspace, plan):
    workspace.actions.merge(plan.id, 3, 2)
    workspace.actions.edit(plan.id, 3, {"status": "ongoing"})
    workspace.actions.split(plan.id, 3, ["a", "b"])


def test_an_unknown_plan_has_no_past(workspace, plan):
    from datetime import date

    with pytest.raises(UserError):
        workspace.actions.as_of(99, date(2026, 1, 5))


def test_an_unknown_plan_takes_no_intro(workspace, plan):
    with pytest.raises(UserError):
        workspace.plans.write_intro(99, "x")


def test_a_day_is_read_in_one_form_only(run, plan):
    assert run("actions", "--plan", "1", "--as-of", "2026-W02-1").code == 1


def test_a_damaged_issued_file_is_not_given_out(workspace, plan):
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    forge(workspace.path, "UPDATE update_files SET content = x'00'")
    with pytest.raises(UserError, match="is damaged"):
        workspace.exports.file(plan.id, "word", 1)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO update_rows SELECT update_id, max(position) + 1, seq FROM update_rows",
        "INSERT INTO update_files SELECT update_id, 'html', name, sha256, size, content FROM update_files LIMIT 1",
        "DELETE FROM plans",
    ],
)
def test_an_issued_update_takes_nothing_more(workspace, plan, statement):
    workspace.updates.issue(plan.id, date(2026, 1, 5))
    with closing(sqlite3.connect(workspace.path)) as c, pytest.raises(sqlite3.IntegrityError):
        c.execute(statement)


def test_what_an_import_can_not_keep_is_said(workspace, plan):
    text = "| # | Action | Observations |\n| - | - | - |\n| 1 | see [a bug](https://bugs.example/9) |\n"
    reading = read_markdown(text, "links.md")
    assert "https://bugs.example/9" in str(reading.questions[0])
    assert "fewer cells" in str(reading.questions[1])
    before = workspace.actions.get(plan.id, 1).state.observations
    workspace.imports.save(plan.id, reading, workspace.imports.match(plan.id, reading))
    assert workspace.actions.get(plan.id, 1).state.observations == before


def test_letters_without_a_blank_are_escaped_in_time():
    assert cell("y" * 1_000_000 + "*").endswith("y\\*")  # took hours


def test_a_pipe_is_no_database_and_no_text(run, plan, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert run("plans", db=tmp_path / "pipe").code == 1
    assert run("edit", "--plan", "1", "1", "--set", f"owner=@{tmp_path / 'pipe'}").code == 1


def test_a_date_far_ahead_does_not_lock_the_plan(workspace, plan):
    draft = workspace.updates.issue(plan.id, date(9999, 12, 31))[1]
    assert "ahead" in str(draft.warnings[0])
    assert workspace.updates.issue(plan.id, date(2026, 1, 5))[0].number == 2
