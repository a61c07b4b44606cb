"""The command that lists what changed in all plans."""

from app.domain.plans import Plan
from tests.conftest import Run


def test_the_log_of_a_span_is_one_list(run: Run, plan: Plan) -> None:
    run("new-plan", "Other plan")
    run("add", "--plan", "2", "--set", "action=Elsewhere")
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    run("edit", "--plan", "1", "2", "--set", "owner=Ops", "--reason", "asked for")
    entries = run("log", "--from", "2000-01-01", "--to", "2999-12-31", "--json").json
    assert [(entry["plan"], entry["update"]) for entry in entries] == [
        (1, None), (1, 1), (2, None), (1, None), (1, None), (1, None),
    ]  # fmt: skip
    edit, issued = entries[:2]
    assert (edit["title"], edit["number"], edit["fields"]) == (plan.details.title, 2, {"owner": ["", "Ops"]})
    assert list(issued) == ["plan", "title", "update", "time", "author", "dated", "announcement"]


def test_by_default_the_last_seven_days_are_listed(run: Run, plan: Plan) -> None:
    run("edit", "--plan", "1", "2", "--set", "owner=Ops", "--reason", "asked for")
    out = run("log").out
    assert out.startswith(f"{plan.details.title}: #2 revision 2, ")
    assert "(asked for)\n    Owner: “” -> “Ops”\n" in out
    assert "#1" not in out  # it was added in the past of the tests' clock


def test_a_first_revision_and_an_update_are_told_in_words(run: Run, plan: Plan) -> None:
    run("issue", "--plan", "1", "--dated", "2026-03-01")
    out = run("log", "--from", "2026-01-01").out
    assert f"{plan.details.title}: update 1, issued " in out
    assert out.count("    created\n") == 3


def test_what_is_no_day_is_refused(run: Run, plan: Plan) -> None:
    for words in (("--from", "soon"), ("--to", "2026-02-30"), ("--from", "2026-02-02", "--to", "2026-02-01")):
        ran = run("log", *words)
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
