"""The closure report from the command line."""

from pathlib import Path

from app.domain.plans import Plan
from tests.conftest import Run


def test_the_report_is_printed_or_saved_once_all_is_complete(run: Run, plan: Plan, tmp_path: Path) -> None:
    refused = run("closure", "--plan", "1", "--set", "incident=It failed.")
    assert (refused.code, refused.out) == (1, "")
    assert "#2 and #3 are still open" in refused.err
    for number in ("2", "3"):
        run("edit", "--plan", "1", number, "--set", "status=done")
    printed = run("closure", "--plan", "1")
    assert printed.out.startswith("### Report Closure Summary\n\n- **Incident description:** It failed.\n")
    assert "no update has published" in printed.err
    saved = run("closure", "--plan", "1", "--out", str(tmp_path), "--json").json
    assert Path(saved["path"]).read_text("utf-8") == saved["text"] == printed.out
    assert ["will say N/A" in saved["warnings"][0], len(saved["warnings"])] == [True, 2]
