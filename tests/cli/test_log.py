"""The command that lists what changed in all plans."""

from app.domain.plans import Plan
from tests.conftest import Run

# The newest first.
_DEEDS = ("brought back", "withdrawn", "revised", "attached")


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


def test_evidence_is_told_as_it_was_attached_revised_and_withdrawn(run: Run, plan: Plan) -> None:
    run("attach", "--plan", "1", "--action", "2", "--note", "The patch runs", "--proves", "that it runs")
    run("attach", "--plan", "1", "--replace", "E1", "--proves", "that it runs everywhere")
    run("evidence", "--plan", "1", "--withdraw", "E1", "--reason", "wrong plan")
    run("evidence", "--plan", "1", "--bring-back", "E1")
    out = run("log").out
    places = [out.index(f"{plan.details.title}: #2 evidence E1 {did}, ") for did in _DEEDS]
    assert places == sorted(places)
    assert "\n    Withdrawn: wrong plan\n" in out
    found = [entry for entry in run("log", "--json").json if "evidence" in entry]
    assert [entry["change"] for entry in found] == list(_DEEDS)
    first = found[-1]
    assert list(first) == ["plan", "title", "update", "time", "author", "change", "evidence"]
    assert (first["plan"], first["update"], first["evidence"]["number"], first["evidence"]["action"]) == (1, None, 1, 2)
    assert first["evidence"] == run("evidence", "--plan", "1", "--history", "E1", "--json").json[0]


def test_an_override_stands_with_its_update(run: Run, plan: Plan) -> None:
    run("edit-plan", "--plan", "1", "--set", "checks=done-without-date=error")
    run("edit", "--plan", "1", "2", "--set", "status=done", "--set", "completed=")
    run("issue", "--plan", "1", "--dated", "2026-03-01", "--override", "the day is not known")
    entry = next(entry for entry in run("log", "--json", "--from", "2026-01-01").json if entry["update"])
    assert entry["overrides"] == run("updates", "--plan", "1", "--json").json[0]["overrides"] != []
    assert "(the day is not known)\n" in run("log", "--from", "2026-01-01").out


def test_what_is_no_day_is_refused(run: Run, plan: Plan) -> None:
    for words in (("--from", "soon"), ("--to", "2026-02-30"), ("--from", "2026-02-02", "--to", "2026-02-01")):
        ran = run("log", *words)
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
